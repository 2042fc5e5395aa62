"""Wordings over which career centres disagree, and what a denial denies (J8)."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame, Level

__all__ = ["AMBIGUOUS"]

AMBIGUOUS = (
    Rule(
        name="disclaimer",
        frame=Frame.J8,
        patterns=wordings(
            """
            (job|jobs|position|referral|favor|favors|work|hiring|hire|hired|employment
                |internship|resume|vacancy|vacancies|openings|apply|applying
                |application)
            (looking|asking|seeking) for anything
            (find|get|give|offer) me (anything|something)
            ask for (a|any|the) ~1 (place|post|seat|spot|shift|trial|offer)
            """
        ),
    ),
    Rule(
        name="process_there",
        frame=Frame.J5,
        level=Level.WARN,
        patterns=wordings(
            """
            (application|interview|hiring|recruitment|selection|recruiting) (process
                |procedure|steps|timeline|stage|stages|round|rounds) ..4 {there}
            your ~2 (application|interview|hiring|recruitment|selection|recruiting)
                (process|procedure|steps|timeline|cycle)
            i ..5 (apply|applying) (to|for) ~3 (jobs|job|positions|roles|internships
                |work)
            """
        ),
    ),
    Rule(
        name="interns_there",
        frame=Frame.J1,
        level=Level.WARN,
        patterns=wordings(
            """
            (does|do|will|would|can) {yours} ..2 (hire|take|accept|host|recruit|employ
                |offer|run|have) ~4 (interns|intern|trainees|apprentices|graduates
                |volunteers|internships|apprenticeships|traineeships|beginners|juniors
                |newcomers|people|students|career changers|freelancers)
            (find|hear|learn) ..2 (about|of|out about)? ~3 (jobs|openings|vacancies
                |positions) !(_|in)
            (are|is) there ..2 ~4 ({vacancy}|jobs|positions|internships) !(_|in|for)
            who ..2 (does|do|handles|makes|decides) ..3 hiring ..2 {there}
            """
        ),
    ),
    Rule(
        name="opportunities_in_a_field",
        frame=Frame.J7,
        level=Level.WARN,
        patterns=wordings(
            """
            (i|me|currently) ..5 (exploring|explore|looking for|seeking|interested in
                |pursuing|considering) ~4 ({chance}|{job}|work)
            (i|my|me|your) *8 (job|career) (search|hunt)|^ *4 job hunting|job seeker
            i ..5 (get|find|land|getting|finding|landing) (a|my) ~3 (job|position|role)
            i ..3 (laid off|let go|made redundant|unemployed|out of work|between jobs
                |jobless)
            """
        ),
    ),
    Rule(
        name="company_like_yours",
        frame=Frame.J7,
        level=Level.WARN,
        patterns=wordings(
            """
            (work|working|job|position) (at|for|with) ~4 like (that|those|this)
            """
        ),
    ),
)
