"""Questions about the person: how they came to be where they are, and what they did.

Each topic goes from broad to specific. Bolles' first question, how somebody got
into the work, is asked by ``path.story``.
"""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
from infointerview.questions._policy import Phase, QuestionForm
from infointerview.questions._role import Seniority, Work
from infointerview.values import Topic

__all__ = ["STORY"]

STORY: tuple[Template, ...] = (
    *on_topic(
        Topic.PATH,
        ask(
            "path.story",
            "How did you come to be {title:a}?",
            "How did you come to work at {organization}?",
            "How did you come to do the work you do today?",
            also={Topic.BACKGROUND_EDUCATION: 0.1},
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.childhood",
            "How does being {title:a} compare with what you dreamed of at school?",
            "How does working at {organization} compare with what you dreamed of at"
            " school?",
            "How does your work compare with what you dreamed of at school?",
        ),
        ask(
            "path.first_step",
            "What was your very first step into {field}?",
            "What was your very first step toward {organization}?",
            "What was your very first step into this line of work?",
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.turning_point",
            "Which turning point brought you to {organization}?",
            "Which turning point brought you to this work?",
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.evolution",
            "How has your work changed since you started at {organization}?",
            "How has your work changed since you started out?",
            also={Topic.INDUSTRY_TRENDS: 0.1},
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.chance",
            "What part did chance play in your way to {organization}?",
            "What part did chance play in the way you took?",
        ),
        ask(
            "path.draw",
            "What drew you to {organization} in the first place?",
            "What drew you to {field} in the first place?",
            "What drew you to this work in the first place?",
        ),
        ask(
            "path.before",
            "What did you do before {organization} that still helps you today?",
            "What did you do earlier in life that still helps you today?",
        ),
        ask(
            "path.glad_choice",
            "Which choice on the way to {organization} are you most glad of?",
            "Which choice along the way are you most glad of?",
        ),
        ask(
            "path.mentor",
            "Who helped you most on your way to becoming {title:a}?",
            "Who helped you most on your way?",
        ),
        ask(
            "path.stay",
            "What has kept you interested in {organization}?",
            "What has kept you in this line of work?",
        ),
        ask(
            "path.study_choice",
            "What led you to the course of study you chose?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "path.first_months",
            "How did your first months in the role go?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "path.mastery",
            "How did you build the depth of experience you have today?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "path.into_leading",
            "How did you move from doing the work to leading others?",
            also={Topic.ADVANCEMENT: 0.1},
            to=(Seniority.MANAGER,),
        ),
        ask(
            "path.preparation",
            "Which earlier stop on your way prepared you most for a leading role?",
            also={Topic.ADVANCEMENT: 0.1},
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "path.first_thing_built",
            "What was the first thing you built that made you want to go on?",
            to=(Work.BUILD,),
        ),
        ask(
            "path.first_puzzle",
            "Which question first made you curious about this kind of work?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "path.people",
            "What first made you want to work with people?",
            to=(Work.CARE,),
        ),
        ask(
            "path.first_yes",
            "What first showed you that you can win people over?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "path.first_charge",
            "What was the first thing you ever ran from start to finish?",
            to=(Work.RUN,),
        ),
        phase=Phase.WARM_UP,
    ),
    *on_topic(
        Topic.ACCOMPLISHMENTS,
        ask(
            "accomplishments.proudest",
            "Which piece of work at {organization} are you most glad to have done?",
            "Which piece of your work are you most glad to have done?",
        ),
        ask(
            "accomplishments.past_year",
            "What work of the past year at {organization} gave you most satisfaction?",
            "What work of the past year gave you most satisfaction?",
        ),
        ask(
            "accomplishments.problem",
            "What is the hardest problem you have solved as {title:a}?",
            "What is the hardest problem you have solved at work?",
            also={Topic.DAY_TO_DAY: 0.1},
        ),
        ask(
            "accomplishments.teacher",
            "Which project at {organization} has taught you the most?",
            "Which project has taught you the most?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "accomplishments.new_ground",
            "What have you tried as {title:a} that was new to everyone around you?",
            "What have you tried at work that was new to everyone around you?",
        ),
        ask(
            "accomplishments.better",
            "What works better at {organization} because of something you did?",
            "What works better today because of something you did?",
        ),
        ask(
            "accomplishments.quiet",
            "Which good work of yours at {organization} went almost unseen?",
            "Which good work of yours went almost unseen?",
        ),
        ask(
            "accomplishments.thanks",
            "What is the nicest thanks you have had as {title:a}?",
            "What is the nicest thanks you have had for your work?",
        ),
        ask(
            "accomplishments.setback",
            "Which setback as {title:a} taught you something that lasted?",
            "Which setback at work taught you something that lasted?",
            sensitivity=0.3,
        ),
        ask(
            "accomplishments.study_project",
            "Which project from your studies would you show first?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "accomplishments.first_own",
            "What was the first piece of work that was truly your own?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "accomplishments.signature",
            "Which piece of work do colleagues know you for?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "accomplishments.team",
            "What has a team of yours achieved that you like to tell people about?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "accomplishments.decision",
            "Which decision of yours has worn well over the years?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "accomplishments.built",
            "Of all the things you have built, which would you show first?",
            to=(Work.BUILD,),
        ),
        ask(
            "accomplishments.finding",
            "Which finding of yours surprised people most?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "accomplishments.person",
            "Which change in somebody you worked with has stayed with you?",
            to=(Work.CARE,),
        ),
        ask(
            "accomplishments.audience",
            "What was the toughest audience you ever won over?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "accomplishments.running",
            "What runs smoothly today that once was a struggle?",
            to=(Work.RUN,),
        ),
        phase=Phase.WARM_UP,
        form=QuestionForm.OPEN_STORY,
    ),
)
