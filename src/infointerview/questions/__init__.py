"""What to ask one person in the minutes agreed on: the timed guide.

`guide` takes what earlier interviews left open, who the person is and how long the
talk may last, and returns a `Guide`: a funnel of questions with clock marks and a
reason each, that ends with the ask for at least two other people.

How it chooses is a formula in `GuidePolicy` numbers (budgeted coverage of topics).
What it chooses from comes from sources: `QUESTION_BANK`, `FollowUps` on what somebody
said, `Triangulation` of answers that contradict each other, the `Pivot` to another
field, `Readings`, or a `QuestionSource` of the user's own; what may not be asked is
handed back as a `Rejection`. `topic_of` tells what a question is about.
What does not live here: judging whether a text is in good faith (``etiquette``,
handed in as a `QuestionCheck`), and what was learned so far (``learning``).

The questions of the bank were written for this library. What to ask about is owed to
others: four core questions to Bolles, *What Color Is Your Parachute?*; trends,
insights, advice, resources and assignments to Dalton, *The 2-Hour Job Search*; how
to choose under a budget to Sviridenko (2004), Operations Research Letters 32, 41-43.
"""

from infointerview.questions._composition import QUESTION_SOURCES, guide
from infointerview.questions._context import (
    Candidate,
    GuideContext,
    KnownFact,
    QuestionSource,
)
from infointerview.questions._contradiction import Triangulation
from infointerview.questions._followup import FollowUps
from infointerview.questions._guide import (
    Guide,
    GuideItem,
    GuideWords,
    Replanner,
    RunnerUp,
)
from infointerview.questions._languages import QUESTION_BANK
from infointerview.questions._objection import Objection, QuestionCheck, Rejection
from infointerview.questions._pivot import Pivot
from infointerview.questions._policy import (
    GUIDE_POLICY,
    GuidePolicy,
    Phase,
    QuestionForm,
)
from infointerview.questions._reading import Reading, Readings
from infointerview.questions._role import Role, Seniority, Work
from infointerview.questions._tagger import topic_of

__all__ = [
    "GUIDE_POLICY",
    "QUESTION_BANK",
    "QUESTION_SOURCES",
    "Candidate",
    "FollowUps",
    "Guide",
    "GuideContext",
    "GuideItem",
    "GuidePolicy",
    "GuideWords",
    "KnownFact",
    "Objection",
    "Phase",
    "Pivot",
    "QuestionCheck",
    "QuestionForm",
    "QuestionSource",
    "Reading",
    "Readings",
    "Rejection",
    "Replanner",
    "Role",
    "RunnerUp",
    "Seniority",
    "Triangulation",
    "Work",
    "guide",
    "topic_of",
]
