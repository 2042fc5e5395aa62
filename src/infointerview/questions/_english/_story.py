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
            "How did you become {title:a}?",
            "How did you come to work at {organization_joined}?",
            "How did you get into your line of work?",
            also={Topic.BACKGROUND_EDUCATION: 0.1},
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.childhood",
            "What did you want to be when you were growing up?",
        ),
        ask(
            "path.first_step",
            "What was your first step into {field}?",
            "What was your first step into your line of work?",
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.draw",
            "What drew you to {organization_joined}?",
            "What drew you to {field}?",
            "What drew you to your line of work?",
        ),
        ask(
            "path.turning_point",
            "What were the turning points on your way to {organization_joined}?",
            "What were the turning points in your career?",
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.evolution",
            "How has your work changed since you joined {organization_joined}?",
            "How has your work changed since you started out?",
            also={Topic.INDUSTRY_TRENDS: 0.1},
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.before",
            "Which of your earlier experiences helps you most at {organization}?",
            "Which early experience has helped you most in your work?",
        ),
        ask(
            "path.chance",
            "What part did luck play in how you got to {organization_joined}?",
            "What part did luck play in your career?",
        ),
        ask(
            "path.plan",
            "How does your career compare with what you once planned?",
        ),
        ask(
            "path.mentor",
            "Who helped you most on your way to becoming {title:a}?",
            "Who helped you most along the way?",
        ),
        ask(
            "path.stay",
            "What keeps you at {organization}?",
            "What has kept you in your line of work?",
        ),
        ask(
            "path.study_choice",
            "What made you choose your subject?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "path.school_choice",
            "What made you choose {organization}?",
            "What made you choose the place where you study?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "path.before_studies",
            "What were you interested in before you began your studies?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "path.first_months",
            "What were your first few months in the role like?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "path.mastery",
            "How did you build up the experience you have today?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "path.into_leading",
            "How did you move from doing the work to leading a team?",
            also={Topic.ADVANCEMENT: 0.1},
            to=(Seniority.MANAGER,),
        ),
        ask(
            "path.preparation",
            "Which of your earlier roles prepared you best for the one you have now?",
            also={Topic.ADVANCEMENT: 0.1},
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "path.first_thing_built",
            "What was the first thing you ever built?",
            to=(Work.BUILD,),
        ),
        ask(
            "path.first_puzzle",
            "What first made you curious about the questions you work on?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "path.people",
            "What first made you want to work with people?",
            to=(Work.CARE,),
        ),
        ask(
            "path.first_yes",
            "How did you discover that you could win people over?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "path.first_charge",
            "What was the first thing you were ever put in charge of?",
            to=(Work.RUN,),
        ),
        phase=Phase.WARM_UP,
    ),
    *on_topic(
        Topic.ACCOMPLISHMENTS,
        ask(
            "accomplishments.proudest",
            "What are you proudest of in your time at {organization}?",
            "What are you proudest of in your work?",
        ),
        ask(
            "accomplishments.enjoyed",
            "Which project at {organization} have you enjoyed most?",
            "Which project have you enjoyed most?",
        ),
        ask(
            "accomplishments.teacher",
            "Which project at {organization} has taught you the most?",
            "Which project has taught you the most?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "accomplishments.better",
            "What have you been able to improve at {organization}?",
            "What have you been able to improve over the years?",
        ),
        ask(
            "accomplishments.problem",
            "What is the hardest problem you have solved as {title:a}?",
            "What is the hardest problem you have solved at work?",
            also={Topic.DAY_TO_DAY: 0.1},
        ),
        ask(
            "accomplishments.memorable",
            "What is the most memorable day you have had at {organization}?",
            "What is the most memorable day you have had at work?",
        ),
        ask(
            "accomplishments.compliment",
            "What is the best compliment you have had on your work?",
        ),
        ask(
            "accomplishments.setback",
            "Which setback has taught you the most as {title:a}?",
            "Which setback has taught you the most?",
            sensitivity=0.3,
        ),
        ask(
            "accomplishments.study_project",
            "Which project from your studies have you enjoyed most?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "accomplishments.beside_studies",
            "What have you done alongside your studies that you are glad of?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "accomplishments.first_own",
            "What was the first piece of work you could call your own?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "accomplishments.signature",
            "Which piece of work are you best known for?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "accomplishments.team",
            "What has your team achieved that you are proud of?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "accomplishments.decision",
            "Which of your decisions has stood the test of time?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "accomplishments.built",
            "Of all the things you have built, which are you fondest of?",
            to=(Work.BUILD,),
        ),
        ask(
            "accomplishments.finding",
            "Which of your findings surprised people most?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "accomplishments.person",
            "Which moment with somebody you helped has stayed with you?",
            to=(Work.CARE,),
        ),
        ask(
            "accomplishments.audience",
            "What was the toughest audience you ever had to win over?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "accomplishments.running",
            "What runs smoothly today that used to be a struggle?",
            to=(Work.RUN,),
        ),
        phase=Phase.WARM_UP,
        form=QuestionForm.OPEN_STORY,
    ),
)
