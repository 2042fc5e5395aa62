"""Questions about the field: moving up, change, good and bad, skills.

Each topic goes from broad to specific. Two of Bolles' questions, what somebody
likes most and least about the work, are ``pros.like`` and ``cons.dislike``; his
fourth, who else does this work, is the two-name ask.
Of Dalton's TIARA, trends, insights, advice, resources and assignments are asked by
`INDUSTRY_TRENDS`, `PROS_CONS`, `ADVICE` (twice) and `ACCOMPLISHMENTS`.
"""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
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
            "Where do people usually start out in {field}?",
            "Where do people usually start out at {organization}?",
            "Where do people usually start out in your line of work?",
            findability=0.2,
        ),
        ask(
            "advancement.next",
            "What do people usually go on to do after working as {title:a}?",
            "What do people in your line of work usually go on to do?",
        ),
        ask(
            "advancement.sideways",
            "What other roles can {title:a} move into?",
            "What other roles do people in your line of work move into?",
        ),
        ask(
            "advancement.good_work",
            "What counts as good work at {organization}?",
            "What counts as good work in your field?",
        ),
        ask(
            "advancement.support",
            "How does {organization} help people grow?",
            "How do employers in your field help people grow?",
        ),
        ask(
            "advancement.speed",
            "What decides how fast people move up in {field}?",
            "What decides how fast {title_start:a} moves up?",
            "What decides how fast people move up in your line of work?",
        ),
        ask(
            "advancement.ten_years",
            "Where do people tend to be after ten years as {title:a}?",
            "Where do people tend to be after ten years in your line of work?",
        ),
        ask(
            "advancement.reward",
            "What gets people promoted at {organization}?",
            "What gets people promoted in your field?",
        ),
        ask(
            "advancement.obstacle",
            "What holds people back in {field}?",
            "What can hold {title:a} back?",
            "What holds people back in your line of work?",
            sensitivity=0.3,
        ),
        ask(
            "advancement.graduates",
            "Where do graduates of {organization} tend to go?",
            "Where do graduates of your course tend to go?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "advancement.ahead",
            "What are the students who finished before you doing now?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "advancement.after_studies",
            "What would you like to do after your studies?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "advancement.trusted",
            "What would you like to take on next?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "advancement.expert",
            "How do people keep growing if they want to stay specialists?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "advancement.ready",
            "How can you tell that somebody is ready for more responsibility?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "advancement.leaders",
            "What sets apart the people who go on to lead?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "advancement.master",
            "What makes somebody a master of your craft?",
            to=(Work.BUILD,),
        ),
        ask(
            "advancement.questions",
            "How do people earn the freedom to choose their own questions?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "advancement.with_people",
            "How do people move up while staying close to the people they help?",
            to=(Work.CARE,),
        ),
        ask(
            "advancement.name",
            "How do people make a name for themselves in your line of work?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "advancement.bigger",
            "How do people grow from running small things to running big ones?",
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
            "What will the work of {title:a} look like in five years?",
            "What will your line of work look like in five years?",
        ),
        ask(
            "trends.challenge",
            "What is the biggest challenge ahead for {organization}?",
            "What is the biggest challenge ahead for your field?",
        ),
        ask(
            "trends.forces",
            "Which outside forces have the most influence on {organization}?",
            "Which outside forces have the most influence on your field?",
        ),
        ask(
            "trends.technology",
            "How is new technology changing the work of {title:a}?",
            "How is new technology changing your line of work?",
        ),
        ask(
            "trends.growing",
            "Which part of {field} is growing fastest?",
            "Which part of your field is growing fastest?",
        ),
        ask(
            "trends.fading",
            "Which kinds of work in {field} are fading away?",
            "Which kinds of work in your field are fading away?",
        ),
        ask(
            "trends.players",
            "Which newer organizations in {field} are worth knowing about?",
            "Which newer organizations in your field are worth knowing about?",
        ),
        ask(
            "trends.neighbours",
            "Which other professions do you work with most as {title:a}?",
            "Which other professions do people in your field work with most?",
        ),
        ask(
            "trends.debate",
            "What do people in {field} argue about?",
            "What are people at {organization} debating at the moment?",
            "What do people in your field argue about?",
        ),
        ask(
            "trends.underrated",
            "Which change in {field} gets too little attention?",
            "Which change in your field gets too little attention?",
        ),
        ask(
            "trends.rules",
            "How do laws or regulations affect {organization}?",
            "How do laws or regulations affect your field?",
        ),
        ask(
            "trends.skills",
            "Which skills will {title:a} need five years from now?",
            "Which skills will people in your field need five years from now?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "trends.teaching",
            "How do your courses keep up with changes in the field?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "trends.excited",
            "Which topics are students most excited about at the moment?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "trends.fresh_eyes",
            "What has struck you most about the field so far?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "trends.come_around",
            "Which trends have you seen come around more than once?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "trends.team",
            "Which changes are you preparing your team for?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "trends.bets",
            "What bets on the future do leaders in your field have to make?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "trends.machines",
            "Which parts of your work could be automated first?",
            to=(Work.BUILD,),
        ),
        ask(
            "trends.sources",
            "How are new sources of information changing the way you work?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "trends.needs",
            "How are the needs of the people you work with changing?",
            to=(Work.CARE,),
        ),
        ask(
            "trends.attention",
            "What has changed about the way you reach people?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "trends.planning",
            "How has planning changed over the past few years?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.PROS_CONS,
        ask(
            "pros.like",
            "What do you like most about being {title:a}?",
            "What do you like most about working at {organization}?",
            "What do you like most about your line of work?",
        ),
        ask(
            "pros.surprise",
            "What surprised you most about working in {field}?",
            "What surprised you most when you joined {organization_joined}?",
            "What surprised you most about your line of work?",
        ),
        ask(
            "pros.good_day",
            "What does a really good day at {organization} look like?",
            "What does a really good day in your line of work look like?",
            also={Topic.DAY_TO_DAY: 0.1},
        ),
        ask(
            "cons.hardest",
            "What is the hardest part of being {title:a}?",
            "What is the hardest part of your line of work?",
        ),
        ask(
            "pros.meaning",
            "What makes your work at {organization} feel worthwhile?",
            "What makes your line of work worthwhile?",
        ),
        ask(
            "pros.myth",
            "What do people get wrong about being {title:a}?",
            "What do people get wrong about {field}?",
            "What do people get wrong about your line of work?",
        ),
        ask(
            "pros.trade_off",
            "What are the trade-offs of being {title:a}?",
            "What are the trade-offs of your line of work?",
            also={Topic.LIFESTYLE: 0.1},
        ),
        ask(
            "pros.recommend",
            "Who would you recommend a career in {field} to?",
            "Who would you recommend your line of work to?",
        ),
        ask(
            "cons.dislike",
            "What do you like least about being {title:a}?",
            "What do you like least about your line of work?",
            sensitivity=0.5,
        ),
        ask(
            "cons.frustration",
            "What tends to frustrate people at {organization}?",
            "What tends to frustrate people in your line of work?",
            sensitivity=0.6,
        ),
        ask(
            "cons.leave",
            "Why do people give up a career in {field}?",
            "Why do people leave your line of work?",
            also={Topic.LIFESTYLE: 0.1},
            sensitivity=0.6,
        ),
        ask(
            "pros.subject",
            "What do you enjoy most about your studies?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "pros.subject_surprise",
            "What has surprised you most about your subject?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "cons.subject",
            "What is the hardest part of your studies?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "pros.expectation",
            "How does the work compare with what you expected?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "pros.lasting",
            "What still excites you about the work?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "pros.leading",
            "What do you enjoy most about leading people?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "cons.leading",
            "What is harder about your role than people think?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "pros.making",
            "What is the most satisfying moment in making something?",
            to=(Work.BUILD,),
        ),
        ask(
            "pros.insight",
            "What is it like when the pieces finally fit together?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "pros.giving",
            "What do you get back from the people you help?",
            to=(Work.CARE,),
        ),
        ask(
            "cons.refusal",
            "How do you deal with hearing no?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "pros.order",
            "What is satisfying about making things run well?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.SKILLS,
        ask(
            "skills.core",
            "Which skills matter most for {title:a}?",
            "Which skills matter most at {organization}?",
            "Which skills matter most in your line of work?",
        ),
        ask(
            "skills.traits",
            "What kind of person makes a good {title}?",
            "What kind of person does well in your line of work?",
        ),
        ask(
            "skills.people",
            "Which people skills does {title:a} need?",
            "Which people skills does your line of work call for?",
        ),
        ask(
            "skills.technical",
            "Which technical skills are most useful at {organization}?",
            "Which technical skills are most useful in your line of work?",
        ),
        ask(
            "skills.sought",
            "What do managers in {field} value most in newcomers?",
            "What do managers in your field value most in newcomers?",
            also={Topic.ADVANCEMENT: 0.1},
        ),
        ask(
            "skills.best",
            "What do the best people in {field} do differently?",
            "What do the best people at {organization} do differently?",
            "What do the best people in your field do differently?",
        ),
        ask(
            "skills.underrated",
            "Which skill is more useful to {title:a} than people think?",
            "Which skill is more useful in your line of work than people think?",
        ),
        ask(
            "skills.writing",
            "What kinds of writing does {title:a} do?",
            "What kinds of writing does your line of work involve?",
        ),
        ask(
            "skills.ropes",
            "What helps newcomers to {organization} learn the ropes?",
            "What helps newcomers to your field learn the ropes?",
        ),
        ask(
            "skills.judgement",
            "What takes {title:a} years to get a feel for?",
            "What takes years to get a feel for in your line of work?",
        ),
        ask(
            "skills.habit",
            "Which habits have served you best at {organization}?",
            "Which habits have served you best in your work?",
        ),
        ask(
            "skills.practise",
            "What could somebody practise at home to prepare for your line of work?",
            also={Topic.ADVICE: 0.1},
        ),
        ask(
            "skills.rare",
            "Which skills are in short supply in {field}?",
            "Which skills are in short supply in your field?",
        ),
        ask(
            "skills.study",
            "Which skills have your studies helped you build?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "skills.study_more",
            "Which skills do you wish your studies taught more of?",
            to=(Seniority.STUDENT,),
        ),
        ask(
            "skills.first_year",
            "Which skill have you needed most since you started?",
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
            "What does leading take beyond knowing the field?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "skills.craft",
            "What separates good work in your craft from great work?",
            to=(Work.BUILD,),
        ),
        ask(
            "skills.doubt",
            "How do you tell a sound conclusion from a hasty one?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "skills.listening",
            "What have you learned about listening to people?",
            to=(Work.CARE,),
        ),
        ask(
            "skills.message",
            "How do you find the words that reach people?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "skills.priorities",
            "How do you decide what comes first when everything is urgent?",
            to=(Work.RUN,),
        ),
    ),
)
