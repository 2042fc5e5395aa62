"""Questions that ask for advice: first steps, mistakes, what to read and try."""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
from infointerview.questions._policy import Phase
from infointerview.questions._role import Seniority, Work
from infointerview.values import Topic

__all__ = ["ADVICE"]

ADVICE: tuple[Template, ...] = (
    *on_topic(
        Topic.ADVICE,
        ask(
            "advice.first",
            "What should somebody curious about {field} do first?",
            "What should somebody who wants to become {title_start:a} do first?",
            "What should somebody curious about your field do first?",
        ),
        ask(
            "advice.suits",
            "How can somebody find out whether being {title_start:a} suits them?",
            "How can somebody find out whether {field} suits them?",
            "How can somebody find out whether your line of work suits them?",
        ),
        ask(
            "advice.differently",
            "What would you do differently if you were starting out today?",
        ),
        ask(
            "advice.try_out",
            "How could somebody get a taste of being {title_start:a}?",
            "How could somebody get a taste of your line of work?",
        ),
        ask(
            "advice.read",
            "What should somebody curious about {field} read?",
            "What should somebody who wants to understand {organization} read?",
            "What should somebody curious about your field read?",
        ),
        ask(
            "advice.join",
            "Which groups or events in {field} are worth going to?",
            "Which groups or events in your field are worth going to?",
        ),
        ask(
            "advice.follow",
            "Whose work in {field} is worth following?",
            "Whose work in your field is worth following?",
        ),
        ask(
            "advice.beginners",
            "Which mistakes do people new to {field} make?",
            "Which mistakes do people new to {organization} make?",
            "Which mistakes do people new to your line of work make?",
        ),
        ask(
            "advice.best_received",
            "What is the best advice you have been given at {organization}?",
            "What is the best career advice you have ever been given?",
        ),
        ask(
            "advice.younger",
            "What do you wish you had known when you joined {organization_joined}?",
            "What do you wish you had known when you started out?",
        ),
        ask(
            "advice.weigh",
            "What should people ask themselves before becoming {title_start:a}?",
            "What should people ask themselves before going into {field}?",
            "What should people ask themselves before going into your line of work?",
        ),
        ask(
            "advice.keep_up",
            "How do you keep up with what is going on in {field}?",
            "How do you keep up with what is going on in your field?",
        ),
        ask(
            "advice.choice_of_course",
            "What should somebody think about before choosing a course like yours?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "advice.before_studies",
            "What do you wish you had known before you began your studies?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "advice.clubs",
            "Which clubs or events at {organization} are worth going to?",
            "Which student clubs or events are worth going to?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "advice.easier_start",
            "What would have made your start easier?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "advice.tell",
            "What do you tell people who are new to the field?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "advice.first_weeks",
            "How can a newcomer be useful in the first few weeks?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "advice.long_view",
            "Which early choices matter most later in a career?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "advice.small_project",
            "What would be a good first project for a beginner?",
            to=(Work.BUILD,),
        ),
        ask(
            "advice.own_question",
            "What would be a good first question for a beginner to look into?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "advice.volunteer",
            "Where can somebody volunteer to see what helping people is like?",
            to=(Work.CARE,),
        ),
        ask(
            "advice.practise_words",
            "How can a beginner practise winning people over?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "advice.run_something",
            "What would be a good first thing for a beginner to organise?",
            to=(Work.RUN,),
        ),
        phase=Phase.WRAP_UP,
    ),
)
