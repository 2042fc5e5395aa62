"""The lexicon of English: spelling and word classes, what is harmless, the frames.

Data only, written for this library. It describes ways of asking, not sentences: a
wording goes in as the act, the beneficiary and the object it is made of, with their
synonyms, so that it covers texts nobody has seen.
"""

from types import MappingProxyType

from infointerview.etiquette._english._advice import ADVICE
from infointerview.etiquette._english._ambiguous import AMBIGUOUS
from infointerview.etiquette._english._candidate import CANDIDATE, CANDIDATE_CLASSES
from infointerview.etiquette._english._channel import CHANNEL, CHANNEL_CLASSES
from infointerview.etiquette._english._drafts import DRAFTS
from infointerview.etiquette._english._harmless import (
    FILLERS,
    NEGATION_ENDS,
    NEGATORS,
    NEUTRAL,
    UNNEGATORS,
)
from infointerview.etiquette._english._hire_me import HIRE_ME
from infointerview.etiquette._english._letters import LETTERS, LETTERS_CLASSES
from infointerview.etiquette._english._message import (
    COMBINATIONS,
    ECHOES,
    EXEMPTIONS,
)
from infointerview.etiquette._english._norms import NORMS
from infointerview.etiquette._english._offers import OFFERS
from infointerview.etiquette._english._ordinary import ORDINARY
from infointerview.etiquette._english._papers import PAPERS
from infointerview.etiquette._english._passing import PASSING
from infointerview.etiquette._english._people import PEOPLE
from infointerview.etiquette._english._pitch import PITCH
from infointerview.etiquette._english._place_there import PLACE_THERE
from infointerview.etiquette._english._posts import POSTS
from infointerview.etiquette._english._questions import QUESTIONS as QUESTION_WORDS
from infointerview.etiquette._english._requests import REQUESTS
from infointerview.etiquette._english._seeking import SEEKING
from infointerview.etiquette._english._short_letters import SHORT_LETTERS
from infointerview.etiquette._english._staffing import STAFFING
from infointerview.etiquette._english._tidings import TIDINGS
from infointerview.etiquette._english._vacancies import VACANCIES
from infointerview.etiquette._english._wishes import WISHES
from infointerview.etiquette._english._words import (
    ABBREVIATIONS,
    BREAKS,
    CONTRASTS,
    ENDINGS,
    JOINTS,
    OPENINGS,
    QUESTIONS,
    SPELLINGS,
    SUPPOSED,
    SUPPOSITIONS,
    TURNS,
    UNREAL,
)
from infointerview.etiquette._language import Language
from infointerview.etiquette._lexicon import Lexicon
from infointerview.etiquette._verdict import Relaxation

__all__ = ["ENGLISH", "LANGUAGE"]

ENGLISH = Lexicon(
    language="en",
    abbreviations=ABBREVIATIONS,
    spellings=SPELLINGS,
    endings=ENDINGS,
    suppositions=SUPPOSITIONS,
    supposed=SUPPOSED,
    unreal=MappingProxyType(UNREAL),
    ordinary=ORDINARY,
    classes={
        **PEOPLE,
        **POSTS,
        **WISHES,
        **CANDIDATE_CLASSES,
        **CHANNEL_CLASSES,
        **LETTERS_CLASSES,
    },
    openings=OPENINGS,
    breaks=BREAKS,
    joints=JOINTS,
    questions=QUESTIONS,
    contrasts=CONTRASTS,
    turns=TURNS,
    fillers=FILLERS,
    neutral=(*NEUTRAL, *NORMS),
    negators=NEGATORS,
    unnegators=UNNEGATORS,
    negation_ends=NEGATION_ENDS,
    rules=(
        *VACANCIES,
        *STAFFING,
        *TIDINGS,
        *HIRE_ME,
        *OFFERS,
        *CHANNEL,
        *PAPERS,
        *PITCH,
        *CANDIDATE,
        *SEEKING,
        *PLACE_THERE,
        *PASSING,
        *LETTERS,
        *SHORT_LETTERS,
        *AMBIGUOUS,
    ),
    relaxed=MappingProxyType(
        {
            Relaxation.GENERAL_OPENINGS: frozenset(
                {
                    "openings_known",
                    "openings_there",
                    "notify",
                    "interns_there",
                    "staffing",
                    "asked_in_passing",
                }
            ),
            Relaxation.RESUME_REVIEW: frozenset(
                {"papers_attached", "papers_offered", "papers_at_hand"}
            ),
        }
    ),
    exemptions=EXEMPTIONS,
    combinations=COMBINATIONS,
    echoes=ECHOES,
    advice=ADVICE,
)

LANGUAGE = Language(
    lexicon=ENGLISH, questions=QUESTION_WORDS, requests=REQUESTS, drafts=DRAFTS
)
