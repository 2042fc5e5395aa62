"""Questions about the field: moving up, change, good and bad, skills, advice.

Each topic goes from broad to specific. Two of Bolles' questions, what somebody
likes most and least about the work, are ``pros.like`` and ``cons.dislike``; his
fourth, who else does this work, is the two-name ask.
Of Dalton's TIARA, trends, insights, advice, resources and assignments are asked by
`INDUSTRY_TRENDS`, `PROS_CONS`, `ADVICE` (twice) and `ACCOMPLISHMENTS`.
"""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
from infointerview.questions._policy import Phase
from infointerview.questions._role import Seniority, Work
from infointerview.values import Topic

__all__ = ["FIELD"]

FIELD: tuple[Template, ...] = (
    *on_topic(
        Topic.ADVANCEMENT,
        ask(
            "advancement.ladder",
            "How do people move up at {organization}?",
            "How do people move up in your line of work?",
        ),
        ask(
            "advancement.begin",
            "Where do people usually begin in {field}?",
            "Where do people usually begin at {organization}?",
            "Where do people usually begin in your line of work?",
            findability=0.2,
        ),
        ask(
            "advancement.next",
            "What comes after being {title:a} for those who want more?",
            "What comes after a role like yours for those who want more?",
        ),
        ask(
            "advancement.sideways",
            "Which sideways moves make sense for {title:a}?",
            "Which sideways moves make sense from a role like yours?",
        ),
        ask(
            "advancement.judged",
            "What is good work judged by at {organization}?",
            "What is good work judged by where you are?",
        ),
        ask(
            "advancement.support",
            "How does {organization} help people grow?",
            "How are people helped to grow where you work?",
        ),
        ask(
            "advancement.speed",
            "What decides how fast somebody moves up in {field}?",
            "What decides how fast {title:a} moves up?",
            "What decides how fast somebody moves up?",
        ),
        ask(
            "advancement.specialist",
            "How does a specialist's path at {organization} differ from a leader's?",
            "How does a specialist's path differ from a leader's in your field?",
        ),
        ask(
            "advancement.ten_years",
            "Where can {title:a} be after ten years?",
            "Where do people with your background end up after ten years?",
        ),
        ask(
            "advancement.visible",
            "How does good work become visible at {organization}?",
            "How does good work become visible where you are?",
        ),
        ask(
            "advancement.reward",
            "What do promotions at {organization} tend to reward?",
            "What do promotions in your field tend to reward?",
        ),
        ask(
            "advancement.obstacle",
            "What holds capable people back in {field}?",
            "What tends to hold {title:a} back?",
            "What holds capable people back in your field?",
            sensitivity=0.3,
        ),
        ask(
            "advancement.graduates",
            "Where do graduates of your programme go?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "advancement.trusted",
            "What would you like to be trusted with next?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "advancement.expert",
            "What does growth look like for somebody who wants to stay an expert?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "advancement.ready",
            "How do you tell that somebody is ready for more?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "advancement.leaders",
            "What sets apart the people who come to lead?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "advancement.master",
            "What turns a solid builder of things into a master?",
            to=(Work.BUILD,),
        ),
        ask(
            "advancement.questions",
            "How does somebody come to choose the questions they work on?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "advancement.with_people",
            "How can somebody move up while still working with people?",
            to=(Work.CARE,),
        ),
        ask(
            "advancement.name",
            "How does somebody make a name in your line of work?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "advancement.bigger",
            "How does somebody grow from running small things to running large ones?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.INDUSTRY_TRENDS,
        ask(
            "trends.changed",
            "What has changed most in {field} over the past five years?",
            "What has changed most at {organization} over the past five years?",
            "What has changed most in your field over the past five years?",
        ),
        ask(
            "trends.next",
            "What will being {title:a} look like in five years?",
            "What will your work look like in five years?",
        ),
        ask(
            "trends.forces",
            "Which outside forces shape what {organization} does next?",
            "Which outside forces shape your field most?",
        ),
        ask(
            "trends.technology",
            "How is new technology changing the work of {title:a}?",
            "How is new technology changing your work?",
        ),
        ask(
            "trends.growing",
            "Which corner of {field} is growing fastest?",
            "Which part of what {organization} does is growing fastest?",
            "Which corner of your field is growing fastest?",
        ),
        ask(
            "trends.fading",
            "Which tasks of {title:a} are fading away?",
            "Which kinds of work in your field are fading away?",
        ),
        ask(
            "trends.players",
            "Which newer names in {field} should an outsider know?",
            "Which newer names besides {organization} should an outsider know?",
            "Which newer names in your field should an outsider know?",
        ),
        ask(
            "trends.neighbours",
            "Which other lines of work do you touch most as {title:a}?",
            "Which other lines of work touch yours most?",
        ),
        ask(
            "trends.debate",
            "What do people in {field} argue about?",
            "What do people at {organization} argue about when they talk shop?",
            "What do people in your field argue about?",
        ),
        ask(
            "trends.underrated",
            "Which change that matters to {organization} gets too little attention?",
            "Which change in your field gets too little attention?",
        ),
        ask(
            "trends.rules",
            "How do rules from outside shape what {organization} can do?",
            "How do rules from outside shape what you can do?",
        ),
        ask(
            "trends.skills",
            "Which skills will {title:a} need five years from now?",
            "Which skills will your work need five years from now?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "trends.teaching",
            "How does what you are taught keep up with the field?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "trends.fresh_eyes",
            "What do you see in the field with fresh eyes?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "trends.come_around",
            "Which fashion in your field have you seen come around again?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "trends.team",
            "Which change are you getting a team ready for?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "trends.bets",
            "Which bets on the future does a leader in your field have to place?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "trends.machines",
            "Which parts of building will machines take over first?",
            to=(Work.BUILD,),
        ),
        ask(
            "trends.data",
            "How is the flood of data changing the questions you ask?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "trends.needs",
            "How are the needs of the people you serve changing?",
            to=(Work.CARE,),
        ),
        ask(
            "trends.attention",
            "How is the way to reach people changing?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "trends.planning",
            "What has made planning harder in the past few years?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.PROS_CONS,
        ask(
            "pros.like",
            "What do you like most about being {title:a}?",
            "What do you like most about working at {organization}?",
            "What do you like most about your work?",
        ),
        ask(
            "pros.surprise",
            "What surprised you most about {field} once you were in it?",
            "What surprised you most about {organization} once you were there?",
            "What surprised you most about this work once you were in it?",
        ),
        ask(
            "pros.good_day",
            "What does a really good day at {organization} look like?",
            "What does a really good day at work look like?",
            also={Topic.DAY_TO_DAY: 0.1},
        ),
        ask(
            "cons.hardest",
            "What is the hardest part of being {title:a}?",
            "What is the hardest part of your work?",
        ),
        ask(
            "pros.meaning",
            "What makes your work at {organization} feel worthwhile on a hard day?",
            "What makes the work feel worthwhile on a hard day?",
        ),
        ask(
            "pros.myth",
            "Which common belief about {title:a} is simply wrong?",
            "Which common belief about {field} is simply wrong?",
            "Which common belief about your work is simply wrong?",
        ),
        ask(
            "pros.miss",
            "What would you miss most about {organization} if you did something else?",
            "What would you miss most if you did something else?",
        ),
        ask(
            "pros.trade_off",
            "Which trade-offs come with being {title:a}?",
            "Which trade-offs come with work like yours?",
            also={Topic.LIFESTYLE: 0.1},
        ),
        ask(
            "pros.recommend",
            "For whom is being {title:a} the right choice?",
            "For whom is this work the right choice?",
        ),
        ask(
            "cons.dislike",
            "What do you like least about being {title:a}?",
            "What do you like least about your work?",
            sensitivity=0.5,
        ),
        ask(
            "cons.frustration",
            "What tends to frustrate people at {organization}?",
            "What tends to frustrate people who do this work?",
            sensitivity=0.6,
        ),
        ask(
            "cons.leave",
            "Why do people leave {field}?",
            "What leads {title:a} to move on to other work?",
            "Why do people leave this line of work?",
            also={Topic.LIFESTYLE: 0.1},
            sensitivity=0.6,
        ),
        ask(
            "pros.subject",
            "What do you enjoy most about studying your subject?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "pros.expectation",
            "How does the work compare with what you had expected?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "pros.lasting",
            "What about the work still excites you?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "pros.leading",
            "What do you enjoy about leading people?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "cons.leading",
            "What about a leading role is harder than it looks?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "pros.making",
            "What is the best moment in making something?",
            to=(Work.BUILD,),
        ),
        ask(
            "pros.insight",
            "What is it like when the numbers finally make sense?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "pros.giving",
            "What do the people you help give back to you?",
            to=(Work.CARE,),
        ),
        ask(
            "cons.refusal",
            "How do you deal with hearing no?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "pros.order",
            "What is satisfying about making things run?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.SKILLS,
        ask(
            "skills.core",
            "Which skills matter most for {title:a}?",
            "Which skills matter most at {organization}?",
            "Which skills matter most in your work?",
        ),
        ask(
            "skills.traits",
            "What kind of person does well as {title:a}?",
            "What kind of person does well in this work?",
        ),
        ask(
            "skills.people",
            "Which people skills does {title:a} need?",
            "Which people skills does the work call for?",
        ),
        ask(
            "skills.technical",
            "Which technical skills does {organization} build on?",
            "Which technical skills does the work build on?",
        ),
        ask(
            "skills.sought",
            "What do managers in {field} look for in newcomers?",
            "What do managers in your field look for in newcomers?",
            also={Topic.ADVANCEMENT: 0.1},
        ),
        ask(
            "skills.best",
            "What do the best people at {organization} do differently?",
            "What do the best people in your field do differently?",
        ),
        ask(
            "skills.underrated",
            "Which skill is worth more to {title:a} than people think?",
            "Which skill is worth more in your work than people think?",
        ),
        ask(
            "skills.words",
            "What part do writing or speaking play at {organization}?",
            "What part do writing or speaking play in your work?",
        ),
        ask(
            "skills.ropes",
            "What helps somebody learn the ropes at {organization}?",
            "What helps somebody learn the ropes of this work?",
        ),
        ask(
            "skills.judgement",
            "What takes {title:a} years to get a feeling for?",
            "What takes years to get a feeling for in your work?",
        ),
        ask(
            "skills.habit",
            "Which habit has served you best at {organization}?",
            "Which habit has served you best at work?",
        ),
        ask(
            "skills.practise",
            "Which skill of {title:a} can be practised at home?",
            "Which skill of your work can be practised at home?",
            also={Topic.ADVICE: 0.1},
        ),
        ask(
            "skills.rare",
            "Which skill is rare among people in {field}?",
            "Which skill is rare at {organization}?",
            "Which skill is rare among people in your field?",
        ),
        ask(
            "skills.study",
            "Which of your skills grew most during your studies?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "skills.first_year",
            "Which skill did your first year demand most?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "skills.passing_on",
            "Which skill is hardest to pass on to others?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "skills.team",
            "Which strengths do you try to combine in a team?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "skills.leader",
            "What does leading demand beyond knowing the field?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "skills.craft",
            "What separates fine work in your craft from work that will do?",
            to=(Work.BUILD,),
        ),
        ask(
            "skills.doubt",
            "How do you tell a real pattern from a chance one?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "skills.listening",
            "How did you learn to listen well?",
            to=(Work.CARE,),
        ),
        ask(
            "skills.message",
            "How do you find words that reach people?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "skills.priorities",
            "How do you decide what comes first when everything is urgent?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.ADVICE,
        ask(
            "advice.first_month",
            "What should somebody exploring {field} do in the first month?",
            "What should somebody curious about being {title:a} do in the first month?",
            "What should somebody exploring your field do in the first month?",
        ),
        ask(
            "advice.suits",
            "How can somebody find out whether being {title:a} suits them?",
            "How can somebody find out whether {field} suits them?",
            "How can somebody find out whether this work suits them?",
        ),
        ask(
            "advice.differently",
            "What would you do differently on a second way to {organization}?",
            "What would you do differently if you were starting out today?",
        ),
        ask(
            "advice.try_out",
            "How could somebody try out the work of {title:a} on a small scale?",
            "How could somebody try out this work on a small scale?",
        ),
        ask(
            "advice.read",
            "What should somebody curious about {field} read?",
            "What should somebody who wants to understand {organization} read?",
            "What should somebody curious about your field read?",
        ),
        ask(
            "advice.join",
            "Which groups of people in {field} are worth joining?",
            "Which groups are worth joining for {title:a}?",
            "Which groups of people in your field are worth joining?",
        ),
        ask(
            "advice.follow",
            "Whose work in {field} is worth following?",
            "Whose work is worth following for {title:a}?",
            "Whose work in your field is worth following?",
        ),
        ask(
            "advice.beginners",
            "Which mistake does {title:a} make at the beginning?",
            "Which mistake do beginners make at {organization}?",
            "Which mistake do beginners make in this work?",
        ),
        ask(
            "advice.best_received",
            "What is the best advice you were given at {organization}?",
            "What is the best advice you were given at work?",
        ),
        ask(
            "advice.younger",
            "What would you tell yourself on the first day at {organization}?",
            "What would you tell yourself on the first day of your working life?",
        ),
        ask(
            "advice.weigh",
            "Which question should people ask themselves before becoming {title:a}?",
            "Which question should people ask themselves before choosing {field}?",
            "Which question should people ask themselves before choosing this work?",
        ),
        ask(
            "advice.choice_of_programme",
            "What should somebody weigh before choosing a programme like yours?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "advice.easier_start",
            "What would have made your start easier?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "advice.fresh",
            "How do you keep your knowledge fresh?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "advice.first_weeks",
            "How can a newcomer be useful in the first weeks?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "advice.long_view",
            "Which early choice in a working life matters most later on?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "advice.small_project",
            "What small project teaches most about building things?",
            to=(Work.BUILD,),
        ),
        ask(
            "advice.own_data",
            "What question could a beginner try to answer with public data?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "advice.volunteer",
            "Where can somebody volunteer to learn what helping people is like?",
            to=(Work.CARE,),
        ),
        ask(
            "advice.practise_words",
            "How can a beginner practise winning people over?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "advice.run_something",
            "What could a beginner organise to learn how things are run?",
            to=(Work.RUN,),
        ),
        phase=Phase.WRAP_UP,
    ),
)
