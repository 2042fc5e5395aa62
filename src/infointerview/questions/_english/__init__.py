"""English: the catalogue of questions, the fixed parts and the grammar of slots.

What lives here is words. Which of them are said, when and to whom, is decided by
the modules beside this package, for every language alike.
"""

from infointerview.grammar.english import slots
from infointerview.questions._bank import Catalogue
from infointerview.questions._english._advice import ADVICE
from infointerview.questions._english._cues import CUES
from infointerview.questions._english._examples import EXAMPLES
from infointerview.questions._english._field import FIELD
from infointerview.questions._english._phrases import DELICATE, FILLERS, PHRASES
from infointerview.questions._english._rites import (
    RITES,
    TIME_IS_UP,
    TOO_LONG,
    reason,
)
from infointerview.questions._english._story import STORY
from infointerview.questions._english._work import WORK
from infointerview.questions._guide import GuideWords

__all__ = ["ENGLISH"]

ENGLISH = Catalogue(
    language="en",
    register=None,
    version=3,
    questions=(*STORY, *WORK, *FIELD, *ADVICE),
    rites=RITES,
    phrases=PHRASES,
    slots=slots,
    reasons=reason,
    too_long=TOO_LONG,
    time_is_up=TIME_IS_UP,
    words=GuideWords(),
    cues=CUES,
    examples=EXAMPLES,
    fillers=FILLERS,
    delicate=DELICATE,
)
