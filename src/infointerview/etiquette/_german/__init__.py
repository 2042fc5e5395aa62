"""The lexicon of German: spelling and word classes, what is harmless, the frames.

Data only, for both registers (``Sie`` and ``du``, ``ihr``). Patterns are written with
umlauts and matched without, as texts are; compounds are words of their own.
"""

from types import MappingProxyType

from infointerview.etiquette._german._drafts import DRAFTS
from infointerview.etiquette._german._frames import FRAMES
from infointerview.etiquette._german._harmless import (
    FILLERS,
    NEGATION_ENDS,
    NEGATORS,
    NEUTRAL,
    UNNEGATORS,
)
from infointerview.etiquette._german._message import (
    ADVICE,
    COMBINATIONS,
    ECHOES,
    EXEMPTIONS,
)
from infointerview.etiquette._german._ordinary import ORDINARY
from infointerview.etiquette._german._questions import QUESTIONS as QUESTION_WORDS
from infointerview.etiquette._german._requests import REQUESTS
from infointerview.etiquette._german._words import (
    ABBREVIATIONS,
    BREAKS,
    CLASSES,
    CONTRASTS,
    JOINTS,
    OPENINGS,
    QUESTIONS,
    SPELLINGS,
    TURNS,
)
from infointerview.etiquette._language import Language
from infointerview.etiquette._lexicon import Lexicon
from infointerview.etiquette._verdict import Relaxation

__all__ = ["GERMAN", "LANGUAGE"]

GERMAN = Lexicon(
    language="de",
    abbreviations=ABBREVIATIONS,
    spellings=SPELLINGS,
    endings={},
    suppositions=frozenset(),
    supposed=frozenset(),
    unreal={},
    ordinary=ORDINARY,
    classes=CLASSES,
    openings=OPENINGS,
    breaks=BREAKS,
    joints=JOINTS,
    questions=QUESTIONS,
    contrasts=CONTRASTS,
    turns=TURNS,
    fillers=FILLERS,
    neutral=NEUTRAL,
    negators=NEGATORS,
    unnegators=UNNEGATORS,
    negation_ends=NEGATION_ENDS,
    rules=FRAMES,
    relaxed=MappingProxyType(
        {
            Relaxation.GENERAL_OPENINGS: frozenset(
                {"stellen_dort", "von_stellen_wissen", "praktikanten_dort"}
            ),
            Relaxation.RESUME_REVIEW: frozenset({"unterlagen"}),
        }
    ),
    exemptions=EXEMPTIONS,
    combinations=COMBINATIONS,
    echoes=ECHOES,
    advice=ADVICE,
)

LANGUAGE = Language(
    lexicon=GERMAN, questions=QUESTION_WORDS, requests=REQUESTS, drafts=DRAFTS
)
