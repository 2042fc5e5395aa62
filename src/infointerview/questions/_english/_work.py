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
            "What kinds of backgrounds do people at {organization} come from?",
            "What kinds of backgrounds do people in {field} come from?",
            "What kinds of backgrounds do people in your line of work come from?",
        ),
        ask(
            "background.useful_study",
            "Which part of your education do you use most at {organization}?",
            "Which part of your education has been most useful in your work?",
        ),
        ask(
            "background.gap",
            "What did your education leave out that {organization} had to teach you?",
            "What did your education leave out that you had to learn on the job?",
        ),
        ask(
            "background.newcomers",
            "What training do new people at {organization} get?",
            "What training do people new to your line of work get?",
        ),
        ask(
            "background.other_fields",
            "How do people from other fields find their way into {field}?",
            "How do people from other fields find their way to {organization}?",
            "How do people from other fields find their way into your line of work?",
            also={Topic.ADVANCEMENT: 0.1},
        ),
        ask(
            "background.experience",
            "What earlier experience helps most in becoming a good {title_start}?",
            "What earlier experience helps most in your line of work?",
        ),
        ask(
            "background.on_the_job",
            "What does {title:a} have to learn on the job?",
            "What is best learned on the job in your line of work?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "background.study_again",
            "What would you study if you were starting out again today?",
        ),
        ask(
            "background.self_taught",
            "What did you have to teach yourself to become {title:a}?",
            "What did you have to teach yourself for your work?",
        ),
        ask(
            "background.certificates",
            "Which certifications carry real weight in {field}?",
            "Which certifications carry real weight at {organization}?",
            "Which certifications carry real weight in your line of work?",
            findability=0.3,
        ),
        ask(
            "background.degree",
            "What difference does a degree make for {title:a}?",
            "What difference does a degree make in your line of work?",
        ),
        ask(
            "background.courses",
            "Which of your courses have been the most practical?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "background.programme",
            "How do your studies compare with what you expected?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "background.practical",
            "What practical experience do your studies include?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "background.fast",
            "What have you had to learn fastest since you started?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "background.relearn",
            "What have you had to relearn over the years?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "background.team_mix",
            "What mix of backgrounds works well in your team?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "background.future",
            "What should people learn now for where your field is heading?",
            also={Topic.INDUSTRY_TRENDS: 0.1},
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "background.practice",
            "What kind of hands-on practice prepares people best for your work?",
            to=(Work.BUILD,),
        ),
        ask(
            "background.methods",
            "Which methods from your training do you use most?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "background.with_people",
            "How did your training prepare you for working with people?",
            to=(Work.CARE,),
        ),
        ask(
            "background.persuading",
            "How did you learn to win people over?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "background.juggling",
            "What experience best teaches people to keep many things moving at once?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.DAY_TO_DAY,
        ask(
            "day.typical",
            "What does a typical day at {organization} look like for you?",
            "What does a typical day look like in your line of work?",
        ),
        ask(
            "day.role",
            "What does being {title:a} involve in practice?",
            "What does your kind of work involve in practice?",
        ),
        ask(
            "day.week",
            "How do you split your time in a normal week as {title:a}?",
            "How do people in your line of work split their time in a normal week?",
        ),
        ask(
            "day.seasons",
            "How does your work at {organization} change over the course of a year?",
            "How does the work in your field change over the course of a year?",
        ),
        ask(
            "day.problems",
            "What kinds of problems do you solve at {organization}?",
            "What kinds of problems come up in your line of work?",
        ),
        ask(
            "day.people",
            "Who do you work with most closely at {organization}?",
            "Who do people in your line of work deal with most?",
            also={Topic.CULTURE_ORGANIZATION: 0.1},
        ),
        ask(
            "day.outsider",
            "What takes up more of your time as {title:a} than people would guess?",
            "What takes up more time in your line of work than people would guess?",
        ),
        ask(
            "day.flow",
            "How does a project at {organization} go from start to finish?",
            "How does a project in your line of work go from start to finish?",
            also={Topic.CULTURE_ORGANIZATION: 0.1},
        ),
        ask(
            "day.decisions",
            "Which decisions do you get to make as {title:a}?",
            "Which decisions do people in your line of work make for themselves?",
            also={Topic.CULTURE_ORGANIZATION: 0.1},
        ),
        ask(
            "day.tools",
            "Which tools do you use most as {title:a}?",
            "Which tools do people in your line of work use most?",
        ),
        ask(
            "day.current",
            "What are you working on at {organization} at the moment?",
            "What are you working on these days?",
        ),
        ask(
            "day.study_week",
            "What does a typical week of your studies look like?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "day.study_practice",
            "How do your studies balance theory with practice?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "day.study_current",
            "What are you studying at the moment?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "day.first_tasks",
            "What kinds of tasks were you given at the start?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "day.called_in",
            "What do people come to you for help with?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "day.leading",
            "Where does your time go now that you lead a team?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "day.attention",
            "What takes most of your attention this year?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "day.idea_to_thing",
            "How does an idea become reality where you work?",
            to=(Work.BUILD,),
        ),
        ask(
            "day.question_to_answer",
            "How do you get from a vague question to a clear answer?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "day.encounter",
            "What kinds of situations do people come to you with?",
            to=(Work.CARE,),
        ),
        ask(
            "day.first_talk",
            "How does a new piece of work usually begin for you?",
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
            "What would a visitor notice first at {organization}?",
            "What would a visitor to a workplace in your field notice first?",
        ),
        ask(
            "culture.compare",
            "How does {organization} differ from other places in its field?",
            "How do employers in your field differ from one another?",
            also={Topic.INDUSTRY_TRENDS: 0.1},
        ),
        ask(
            "culture.decisions",
            "How do decisions get made at {organization}?",
            "How do decisions get made in your line of work?",
        ),
        ask(
            "culture.teams",
            "How do the teams at {organization} work together?",
            "How do people in your field work together?",
        ),
        ask(
            "culture.thrives",
            "What kind of person thrives at {organization}?",
            "What kind of workplace brings out the best in people in your field?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "culture.freedom",
            "Where do you have the most freedom as {title:a}?",
            "Where do people in your line of work have the most freedom?",
        ),
        ask(
            "culture.ideas",
            "What happens to new ideas at {organization}?",
            "What happens to new ideas in your field?",
        ),
        ask(
            "culture.celebrated",
            "What gets celebrated at {organization}?",
            "What kind of work gets celebrated in your field?",
        ),
        ask(
            "culture.unwritten",
            "Which unwritten rules should a newcomer to {organization} know?",
            "Which unwritten rules should a newcomer to your field know?",
        ),
        ask(
            "culture.supervision",
            "How do managers at {organization} stay close to the daily work?",
            "How do managers in your line of work stay close to the daily work?",
        ),
        ask(
            "culture.disagree",
            "What happens at {organization} when people disagree?",
            "What happens in your line of work when people disagree?",
            sensitivity=0.3,
        ),
        ask(
            "culture.mistakes",
            "How does {organization} deal with mistakes?",
            "How are mistakes dealt with in your line of work?",
            sensitivity=0.3,
        ),
        ask(
            "culture.fellow_students",
            "How do students at {organization} support one another?",
            "How do the students in your course support one another?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "culture.campus",
            "What is the atmosphere like at {organization}?",
            "What is the atmosphere like where you study?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "culture.welcome",
            "How were you welcomed when you started?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "culture.passing_on",
            "How do newcomers learn from experienced people where you work?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "culture.tone",
            "What kind of atmosphere do you try to create in your team?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "culture.growth",
            "How do you keep a good culture alive as a place grows?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "culture.review",
            "How do colleagues check one another's work?",
            to=(Work.BUILD,),
        ),
        ask(
            "culture.evidence",
            "What usually becomes of your findings?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "culture.colleagues",
            "How do colleagues look after one another where you work?",
            to=(Work.CARE,),
        ),
        ask(
            "culture.message",
            "How do colleagues help you sharpen a message?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "culture.handover",
            "How does work get handed from one team to the next?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.LIFESTYLE,
        ask(
            "lifestyle.balance",
            "How does being {title:a} fit in with the rest of your life?",
            "How does working at {organization} fit in with the rest of your life?",
            "How does your line of work fit in with the rest of life?",
        ),
        ask(
            "lifestyle.hours",
            "What are the hours like at {organization}?",
            "What are the hours like in your line of work?",
        ),
        ask(
            "lifestyle.place",
            "Where do people at {organization} do most of their work?",
            "Where do people in your line of work do most of their work?",
        ),
        ask(
            "lifestyle.flexibility",
            "What kind of flexibility do people have at {organization}?",
            "What kind of flexibility do people have in your line of work?",
        ),
        ask(
            "lifestyle.travel",
            "What role does travel play in the life of {title:a}?",
            "What role does travel play in your line of work?",
        ),
        ask(
            "lifestyle.peaks",
            "Which times of year are busiest at {organization}?",
            "Which times of year are busiest in your line of work?",
        ),
        ask(
            "lifestyle.energy",
            "Which parts of being {title:a} give you energy?",
            "Which parts of your line of work give people energy?",
        ),
        ask(
            "lifestyle.location",
            "What difference does location make in {field}?",
            "What difference does location make in your field?",
        ),
        ask(
            "lifestyle.shaped",
            "How has being {title:a} shaped the rest of your life?",
            "How has your line of work shaped the rest of your life?",
        ),
        ask(
            "lifestyle.switch_off",
            "How do you switch off after a long day at {organization}?",
            "How do people in your line of work switch off after a long day?",
        ),
        ask(
            "lifestyle.pressure",
            "How do you cope with pressure as {title:a}?",
            "How do people in your line of work cope with pressure?",
            sensitivity=0.5,
        ),
        ask(
            "lifestyle.family",
            "What do the people close to you say about your line of work?",
            sensitivity=0.5,
        ),
        ask(
            "lifestyle.pay",
            "How does the pay in {field} compare with what the work demands?",
            "How does the pay in your line of work compare with what it demands?",
            sensitivity=0.7,
            findability=0.2,
        ),
        ask(
            "lifestyle.study_load",
            "How do you balance your studies with the rest of your life?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "lifestyle.study_peaks",
            "Which times of the year are busiest for you as a student?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "lifestyle.study_switch_off",
            "How do you switch off from your studies?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "lifestyle.adjust",
            "What was the biggest adjustment for you when you started?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "lifestyle.pace",
            "How has your work-life balance changed over the years?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "lifestyle.team_load",
            "How do you protect your team's time when work piles up?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "lifestyle.responsibility",
            "How do you take time off with the responsibility you carry?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "lifestyle.deadlines",
            "How do deadlines shape your week?",
            to=(Work.BUILD,),
        ),
        ask(
            "lifestyle.focus",
            "How do you protect time to think?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "lifestyle.carry_home",
            "How do you leave other people's worries at work?",
            to=(Work.CARE,),
        ),
        ask(
            "lifestyle.calendar",
            "What decides how full your calendar gets?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "lifestyle.after_hours",
            "What happens when something goes wrong outside working hours?",
            to=(Work.RUN,),
        ),
    ),
)
