"""What the words of a title say: how senior somebody is, and what kind of work it is.

And from that, how well the person can answer on each topic. The titles read are
English and German; a title in other words says nothing, which is a valid answer.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.people import text_key
from infointerview.values import Topic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from infointerview.people import Position

__all__ = ["Role", "Seniority", "Work", "fit", "is_over", "role_of"]


class Seniority(StrEnum):
    """How far somebody has come, as far as a title tells.

    Examples:
        >>> Seniority("manager")
        <Seniority.MANAGER: 'manager'>
    """

    STUDENT = "student"
    NEWCOMER = "newcomer"
    PRACTITIONER = "practitioner"
    SENIOR = "senior"
    MANAGER = "manager"
    EXECUTIVE = "executive"


class Work(StrEnum):
    """What kind of work somebody does, as far as a title tells.

    Examples:
        >>> Work("care")
        <Work.CARE: 'care'>
    """

    BUILD = "build"
    """Engineers, developers, designers, trades."""
    ANALYSE = "analyse"
    """Analysts, scientists, researchers, professors, accountants."""
    CARE = "care"
    """Health, schools, social work, people and culture."""
    PERSUADE = "persuade"
    """Sales, communication, law, policy, journalism."""
    RUN = "run"
    """Operations, projects, logistics, administration."""


@attrs.frozen(kw_only=True)
class Role:
    """Who somebody is at work.

    Attributes:
        seniority: ``None`` if there is no title.
        work: ``None`` if the title does not say.

    Examples:
        >>> Role(seniority=Seniority.MANAGER, work=Work.RUN).work.value
        'run'
    """

    seniority: Seniority | None = None
    work: Work | None = None


def role_of(post: Position, /) -> Role:
    """Return what the title and level of a post say about who holds it.

    Examples:
        >>> from infointerview.people import Position
        >>> role_of(Position(title="Senior Data Analyst"))  # doctest: +ELLIPSIS
        Role(seniority=<Seniority.SENIOR: 'senior'>, work=<Work.ANALYSE: 'analyse'>)
        >>> role_of(Position(title="Project Manager")).seniority
        <Seniority.PRACTITIONER: 'practitioner'>
    """
    words = text_key(f"{post.seniority} {post.title}").split()
    if not words:
        return Role()
    return Role(seniority=_seniority(words), work=_work(words))


def is_over(post: Position, /) -> bool:
    """Return whether the title says that somebody no longer does the work.

    Examples:
        >>> from infointerview.people import Position
        >>> is_over(Position(title="Retired Engineer", organization="Acme Rail"))
        True
    """
    return _OVER.search(text_key(post.title)) is not None


def fit(topic: str, post: Position | None, role: Role, day: date, /) -> float:
    """Return how well a person can answer on a topic, from 0.0 to 1.0.

    By seniority, and by the years in the post if its start is known: somebody in
    the first year has seen less of how a place works, somebody with ten years has
    seen it change. 0.8 where nothing is known.
    """
    if role.seniority is None or topic not in _FIT:
        return _UNKNOWN_FIT
    share = _FIT[topic][list(Seniority).index(role.seniority)]
    if post is not None and post.start is not None and topic in _SLOW_TOPICS:
        if day - post.start < _FIRST_YEAR:
            return share * _FIRST_YEAR_FACTOR
        if day - post.start > _TEN_YEARS:
            return max(share, _LONG_TENURE_FIT)
    return share


def _seniority(words: list[str]) -> Seniority:
    text = " ".join(words)
    for seniority, pattern in _SENIORITIES:
        if pattern.search(text):
            return seniority
    return Seniority.PRACTITIONER


def _work(words: list[str]) -> Work | None:
    """Return the kind that the last telling word names: the head of an English title.

    A "sales engineer" is an engineer first, a "professor of law" a professor.
    """
    head = words[: words.index("of")] if "of" in words[1:] else words
    for word in (*reversed(head), *words):
        for work, stems in _WORKS:
            if word in stems or word.removesuffix("s") in stems:
                return work
        # German writes an occupation as one word, which ends in its head.
        for work, ending in _GERMAN_WORKS:
            if ending.search(word):
                return work
    return None


_UNKNOWN_FIT = 0.8
_FIRST_YEAR, _FIRST_YEAR_FACTOR = timedelta(days=365), 0.7
_TEN_YEARS, _LONG_TENURE_FIT = timedelta(days=3653), 0.9
_SLOW_TOPICS = frozenset(
    {Topic.CULTURE_ORGANIZATION, Topic.ADVANCEMENT, Topic.INDUSTRY_TRENDS}
)

_OVER = re.compile(
    r"\b(?:retired|retiree|former|formerly|ex|previously|ehemalige[rn]?|pensioniert\w*"
    r"|rentner(?:in)?|pensionar(?:in)?"
    r"|im ruhestand|a d)\b"
)

# Columns: student, newcomer, practitioner, senior, manager, executive.
_FIT: Mapping[str, tuple[float, ...]] = MappingProxyType(
    {
        Topic.BACKGROUND_EDUCATION: (1.0, 1.0, 0.8, 0.7, 0.7, 0.5),
        Topic.PATH: (0.7, 0.8, 0.9, 1.0, 1.0, 1.0),
        Topic.DAY_TO_DAY: (0.5, 0.9, 1.0, 0.9, 0.7, 0.5),
        Topic.CULTURE_ORGANIZATION: (0.4, 0.7, 0.9, 0.9, 1.0, 0.9),
        Topic.LIFESTYLE: (0.6, 0.9, 1.0, 0.9, 0.8, 0.6),
        Topic.ADVANCEMENT: (0.3, 0.5, 0.7, 0.9, 1.0, 0.9),
        Topic.INDUSTRY_TRENDS: (0.4, 0.4, 0.7, 0.9, 0.9, 1.0),
        Topic.PROS_CONS: (0.6, 0.8, 1.0, 1.0, 0.8, 0.7),
        Topic.SKILLS: (0.5, 0.7, 0.9, 1.0, 1.0, 0.8),
        Topic.ACCOMPLISHMENTS: (0.6, 0.6, 0.9, 1.0, 0.9, 1.0),
        Topic.ADVICE: (0.7, 0.8, 0.8, 1.0, 0.9, 1.0),
    }
)

# The first that fits wins. Somebody who manages a product or an account need not
# lead people, and an executive assistant is no executive.
_SENIORITIES = tuple(
    (seniority, re.compile(rf"\b(?:{pattern})\b"))
    for seniority, pattern in (
        (
            Seniority.PRACTITIONER,
            (
                r"(?:executive|administrative|personal|research|legal|office) assistant"
                r"|account executive|executive coach|business partner|product owner"
            ),
        ),
        (
            Seniority.STUDENT,
            (
                r"student(?! (?:advis|affairs|counsel|life|services|success))"
                r"|undergraduate|postgraduate"
                r"|(?:phd|doctoral) candidate"
                r"|\w*studentin|studierende[rn]?|doktorand(?:in)?"
            ),
        ),
        (
            Seniority.EXECUTIVE,
            (
                r"director|[se]?vp|president|chief|c[efiotmp]o|chro|ciso|founder|cofounder"
                r"|owner|partner|executive|dean|commissioner"
                r"|geschaftsfuhrer(?:in)?|vorstand|inhaber(?:in)?|grunder(?:in)?"
                r"|direktor(?:in)?|prasident(?:in)?"
            ),
        ),
        (
            Seniority.PRACTITIONER,
            (
                r"(?:project|product|program|programme|account|case|community|content"
                r"|category|portfolio|relationship|customer success|data|brand|event"
                r"|property|social media) manager"
            ),
        ),
        (
            Seniority.MANAGER,
            (
                r"manager|supervisor|head|foreman|forewoman|superintendent|team lead"
                r"|team leader|chair|\w*leiter(?:in)?|\w*chef(?:in)?|leitung"
            ),
        ),
        (
            Seniority.NEWCOMER,
            (
                r"junior|jr|trainee|entry level|graduate|assistant|beginner|resident"
                r"|intern|apprentice|auszubildende[rn]?|azubi|lehrling"
                r"|praktikant(?:in)?|volontar(?:in)?|referendar(?:in)?"
            ),
        ),
        (
            Seniority.SENIOR,
            (
                r"senior|sr|lead|principal|staff (?:\w+ )?engineer|expert|distinguished"
                r"|professor|emeritus|emerita|master|professorin|oberarzt(?:in)?"
                r"|leitende[rn]?|meister(?:in)?"
            ),
        ),
    )
)

_WORKS: tuple[tuple[Work, frozenset[str]], ...] = (
    (
        Work.BUILD,
        frozenset(
            (
                *("engineer", "engineering", "developer", "programmer", "architect"),
                *("designer", "design", "technician", "electrician", "mechanic"),
                *("carpenter", "builder", "welder", "plumber", "lineworker"),
                *("machinist", "coder", "devops", "software", "maker", "artist"),
                *("architecture", "technology", "animator", "chef", "baker", "cto"),
            )
        ),
    ),
    (
        Work.ANALYSE,
        frozenset(
            (
                *("analyst", "analytics", "scientist", "researcher", "research"),
                *("economist", "statistician", "actuary", "auditor", "accountant"),
                *("consultant", "mathematician", "chemist", "physicist", "biologist"),
                *("geologist", "historian", "science", "data", "investigator"),
                *("underwriter", "economics", "finance", "financial", "cfo", "audit"),
                *("professor", "lecturer", "postdoc"),
            )
        ),
    ),
    (
        Work.CARE,
        frozenset(
            (
                *("nurse", "nursing", "physician", "doctor", "surgeon", "therapist"),
                *("teacher", "counselor", "counsellor", "psychologist", "educator"),
                *("instructor", "trainer", "coach", "tutor"),
                *("caregiver", "midwife", "paramedic", "pharmacist", "dentist"),
                *("veterinarian", "librarian", "social", "care", "health", "hr"),
                *("people", "resident", "school", "education", "chro", "wellness"),
            )
        ),
    ),
    (
        Work.PERSUADE,
        frozenset(
            (
                *("sale", "sales", "marketing", "marketer", "communications"),
                *("communication", "writer", "editor", "journalist", "reporter"),
                *("lawyer", "attorney", "counsel", "solicitor", "advocate", "policy"),
                *("fundraiser", "fundraising", "lobbyist", "publicist", "broker"),
                *("realtor", "diplomat", "account", "brand", "media", "affairs", "cmo"),
                *("copywriter", "development", "legal", "relations", "paralegal"),
            )
        ),
    ),
    (
        Work.RUN,
        frozenset(
            (
                *("operation", "operations", "operator", "project", "product"),
                *("program", "programme", "administrator", "administration"),
                *("coordinator", "logistics", "supply", "planner", "buyer", "office"),
                *("dispatcher", "scheduler", "procurement", "event", "events", "coo"),
                *("pilot", "inspector", "warehouse", "facilities", "assistant"),
                *("registrar", "clerk", "secretary", "construction", "plant"),
            )
        ),
    ),
)

_GERMAN_WORKS = tuple(
    (work, re.compile(rf"(?:{heads})(?:in|innen)?$"))
    for work, heads in (
        (
            Work.BUILD,
            (
                r"ingenieur|techniker|entwickler|architekt|mechaniker|elektroniker|schreiner"
                r"|tischler|informatiker|gestalter|handwerker|monteur|backer|koch"
            ),
        ),
        (
            Work.ANALYSE,
            (
                r"forscher|wissenschaftler|buchhalter|statistiker|berater|physiker|chemiker"
                r"|biologe|biolog|prufer|gutachter|historiker|volkswirt"
            ),
        ),
        (
            Work.CARE,
            (
                r"pfleger|arzt|lehrer|erzieher|therapeut|sozialarbeiter|psychologe|psycholog"
                r"|padagoge|padagog|schwester|hebamme|apotheker|betreuer"
            ),
        ),
        (
            Work.PERSUADE,
            (
                r"verkaufer|redakteur|journalist|anwalt|jurist|texter|vertriebler|makler"
                r"|richter|referent"
            ),
        ),
        (
            Work.RUN,
            (
                r"planer|disponent|sachbearbeiter|kaufmann|kauffrau|koordinator|verwalter"
                r"|logistiker|lotse"
            ),
        ),
    )
)
