"""Questions about the work itself: what it needs, what it is, what it does to a life.

Each topic goes from broad to specific.
"""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
from infointerview.questions._role import Seniority, Work
from infointerview.values import Topic

__all__ = ["WORK"]

WORK: tuple[Template, ...] = (
    *on_topic(
        Topic.BACKGROUND_EDUCATION,
        ask(
            "background.mix",
            "What different backgrounds do people at {organization} bring to the work?",
            "What different backgrounds do people in {field} bring to the work?",
            "What different backgrounds do people bring to this work?",
        ),
        ask(
            "background.useful_study",
            "Which part of your education do you use most at {organization}?",
            "Which part of your education do you use most at work?",
        ),
        ask(
            "background.gap",
            "What did your education leave out that {organization} had to teach you?",
            "What did your education leave out that the work had to teach you?",
        ),
        ask(
            "background.newcomers",
            "What does the training look like for somebody new to {organization}?",
            "What does the training look like for somebody new to this work?",
        ),
        ask(
            "background.other_fields",
            "How do people from other fields find their way into {field}?",
            "How do people from other fields find their way to {organization}?",
            "How do people from other fields find their way into this work?",
            also={Topic.ADVANCEMENT: 0.1},
        ),
        ask(
            "background.experience",
            "What earlier experience helps most in becoming a good {title}?",
            "What earlier experience helps most at {organization}?",
            "What earlier experience helps most in this work?",
        ),
        ask(
            "background.on_the_job",
            "What does {title:a} learn on the job rather than in a classroom?",
            "What is learned on the job rather than in a classroom?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "background.study_again",
            "What would you study today if you wished to become {title:a} again?",
            "What would you study today if you were starting out again?",
        ),
        ask(
            "background.self_taught",
            "What did you have to teach yourself to be {title:a}?",
            "What did you have to teach yourself for this work?",
        ),
        ask(
            "background.certificates",
            "Which certificates carry real weight in {field}?",
            "Which certificates carry real weight at {organization}?",
            "Which certificates carry real weight in your field?",
            findability=0.3,
        ),
        ask(
            "background.degree",
            "What difference does the choice of degree make to {title:a}?",
            "What difference does the choice of degree make in this work?",
        ),
        ask(
            "background.courses",
            "Which courses bring you closest to real practice?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "background.programme",
            "What about your programme turned out differently from what you expected?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "background.fast",
            "What did you have to learn fast in your first year?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "background.refresh",
            "How do you keep up what you once learned?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "background.team_mix",
            "Which mix of backgrounds makes a team like yours strong?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "background.future",
            "How should people prepare for the work as it will be in ten years?",
            also={Topic.INDUSTRY_TRENDS: 0.1},
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "background.practice",
            "What hands-on practice best prepares somebody for building things?",
            to=(Work.BUILD,),
        ),
        ask(
            "background.methods",
            "Which methods from your training do you reach for most?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "background.with_people",
            "How did your training prepare you for the people you work with?",
            to=(Work.CARE,),
        ),
        ask(
            "background.outside_class",
            "What do good people in your line of work study outside any classroom?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "background.juggling",
            "What experience best teaches somebody to keep many things moving?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.DAY_TO_DAY,
        ask(
            "day.typical",
            "What does an ordinary day at {organization} look like for you?",
            "What does an ordinary day look like for you?",
        ),
        ask(
            "day.role",
            "What does being {title:a} mean in practice?",
            "What does your role mean in practice?",
        ),
        ask(
            "day.week",
            "How does a week as {title:a} divide between different kinds of work?",
            "How does your week divide between different kinds of work?",
        ),
        ask(
            "day.seasons",
            "How does the work at {organization} change over the course of a year?",
            "How does the work change over the course of a year?",
        ),
        ask(
            "day.problems",
            "What kinds of problems land on your desk at {organization}?",
            "What kinds of problems land on your desk?",
        ),
        ask(
            "day.outsider",
            "What about being {title:a} takes more time than outsiders would guess?",
            "What about your work takes more time than outsiders would guess?",
        ),
        ask(
            "day.flow",
            "How does a piece of work travel from start to finish at {organization}?",
            "How does a piece of work travel from start to finish?",
            also={Topic.CULTURE_ORGANIZATION: 0.1},
        ),
        ask(
            "day.decisions",
            "Which decisions are yours to make as {title:a}?",
            "Which decisions are yours to make in a normal week?",
            also={Topic.CULTURE_ORGANIZATION: 0.1},
        ),
        ask(
            "day.meetings",
            "What part do meetings play in your week at {organization}?",
            "What part do meetings play in your week?",
        ),
        ask(
            "day.tools",
            "Which tools do you lean on most as {title:a}?",
            "Which tools do you lean on most in your work?",
        ),
        ask(
            "day.current",
            "What are you working on at {organization} this month?",
            "What are you working on this month?",
        ),
        ask(
            "day.last",
            "How did you spend your last full day at {organization}?",
            "How did you spend your last full day at work?",
        ),
        ask(
            "day.study_week",
            "What does a week of your studies look like?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "day.first_tasks",
            "Which tasks were you given first?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "day.called_in",
            "What do people come to you for?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "day.own_work",
            "How do you find time for your own work beside leading others?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "day.attention",
            "What gets most of your attention this year?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "day.idea_to_thing",
            "How does an idea turn into something finished where you work?",
            to=(Work.BUILD,),
        ),
        ask(
            "day.question_to_answer",
            "How do you get from a vague question to an answer people act on?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "day.encounter",
            "How does a normal meeting with somebody you help unfold?",
            to=(Work.CARE,),
        ),
        ask(
            "day.first_talk",
            "How does new work begin for you, from the first conversation onward?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "day.off_track",
            "What do you do when a plan goes off track?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.CULTURE_ORGANIZATION,
        ask(
            "culture.visitor",
            "What would a visitor to {organization} notice first?",
            "What would a visitor to your place of work notice first?",
        ),
        ask(
            "culture.compare",
            "How does {organization} differ from other places in its field?",
            "How does your place of work differ from others in its field?",
            also={Topic.INDUSTRY_TRENDS: 0.1},
        ),
        ask(
            "culture.decisions",
            "How do decisions get made at {organization}?",
            "How do decisions get made where you work?",
        ),
        ask(
            "culture.teams",
            "How do different teams at {organization} work together?",
            "How do different teams work together where you are?",
        ),
        ask(
            "culture.thrives",
            "What kind of person thrives at {organization}?",
            "What kind of person thrives where you work?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "culture.freedom",
            "Where do you have most freedom in your work as {title:a}?",
            "Where do you have most freedom in how you do your work?",
        ),
        ask(
            "culture.ideas",
            "What becomes of a new idea at {organization}?",
            "What becomes of a new idea where you work?",
        ),
        ask(
            "culture.celebrated",
            "What gets celebrated at {organization}?",
            "What gets celebrated where you work?",
        ),
        ask(
            "culture.unwritten",
            "Which unwritten rules help a newcomer settle in at {organization}?",
            "Which unwritten rules help a newcomer settle in where you work?",
        ),
        ask(
            "culture.apart",
            "How do people at {organization} stay close when they work apart?",
            "How do people stay close when they work apart?",
        ),
        ask(
            "culture.supervision",
            "How do leaders at {organization} stay in touch with the daily work?",
            "How do leaders stay in touch with the daily work where you are?",
        ),
        ask(
            "culture.disagree",
            "What happens at {organization} when people disagree?",
            "What happens when people disagree where you work?",
            sensitivity=0.3,
        ),
        ask(
            "culture.mistakes",
            "How does {organization} deal with mistakes?",
            "How are mistakes dealt with where you work?",
            sensitivity=0.3,
        ),
        ask(
            "culture.fellow_students",
            "How do students in your programme support each other?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "culture.welcome",
            "How were you welcomed when you started?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "culture.passing_on",
            "How does knowledge get from the experienced to the new?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "culture.tone",
            "How do you set the tone in a team?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "culture.growth",
            "How does a good culture survive when a place grows?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "culture.review",
            "How do people who build things go over each other's work?",
            to=(Work.BUILD,),
        ),
        ask(
            "culture.evidence",
            "What part does evidence play in the decisions around you?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "culture.colleagues",
            "How do colleagues look after each other in work with people?",
            to=(Work.CARE,),
        ),
        ask(
            "culture.voice",
            "How do those who speak for the place settle on what to say?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "culture.handover",
            "How does work pass from one team to the next?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.LIFESTYLE,
        ask(
            "lifestyle.balance",
            "How does being {title:a} fit with the rest of your life?",
            "How does working at {organization} fit with the rest of your life?",
            "How does your work fit with the rest of your life?",
        ),
        ask(
            "lifestyle.hours",
            "What hours does a normal week at {organization} ask of you?",
            "What hours does a normal week ask of you?",
        ),
        ask(
            "lifestyle.energy",
            "What gives you energy in a week as {title:a}?",
            "What gives you energy in a working week?",
        ),
        ask(
            "lifestyle.place",
            "Where do you do your best work for {organization}?",
            "Where do you do your best work?",
        ),
        ask(
            "lifestyle.travel",
            "How does travel come into the work of {title:a}?",
            "How does travel come into your work?",
        ),
        ask(
            "lifestyle.peaks",
            "Which weeks of the year ask most of you at {organization}?",
            "Which weeks of the year ask most of you?",
        ),
        ask(
            "lifestyle.room",
            "What room does {organization} leave for life outside work?",
            "What room does your work leave for life outside it?",
        ),
        ask(
            "lifestyle.location",
            "How does where you live shape what you can do in {field}?",
            "How does where you live shape your work at {organization}?",
            "How does where you live shape the work you can do?",
        ),
        ask(
            "lifestyle.surprise",
            "How has being {title:a} changed your life outside work?",
            "How has your work changed your life outside it?",
        ),
        ask(
            "lifestyle.switch_off",
            "How do you switch off after a day at {organization}?",
            "How do you switch off after a day at work?",
        ),
        ask(
            "lifestyle.pressure",
            "What keeps you steady when pressure rises at {organization}?",
            "What keeps you steady when the pressure rises?",
            sensitivity=0.5,
        ),
        ask(
            "lifestyle.family",
            "What do the people close to you say about your life as {title:a}?",
            "What do the people close to you say about your work?",
            sensitivity=0.5,
        ),
        ask(
            "lifestyle.pay",
            "How does pay in {field} keep up with what the work asks?",
            "How does pay in your line of work keep up with what it asks?",
            sensitivity=0.7,
            findability=0.2,
        ),
        ask(
            "lifestyle.study_load",
            "What room do your studies leave for everything else?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "lifestyle.adjust",
            "What did you have to change in your life when you started?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "lifestyle.pace",
            "How has your pace changed over the years?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "lifestyle.team_load",
            "How do you protect people's time when work piles up?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "lifestyle.responsibility",
            "How do you carry the responsibility on a day off?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "lifestyle.deadlines",
            "How do deadlines shape the rhythm of building something?",
            to=(Work.BUILD,),
        ),
        ask(
            "lifestyle.focus",
            "How do you protect time for deep thought?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "lifestyle.carry_home",
            "How do you leave other people's worries at work?",
            to=(Work.CARE,),
        ),
        ask(
            "lifestyle.calendar",
            "What decides how your calendar fills up?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "lifestyle.after_hours",
            "What happens when something breaks outside working hours?",
            to=(Work.RUN,),
        ),
    ),
)
