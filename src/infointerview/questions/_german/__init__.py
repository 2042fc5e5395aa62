"""German: the catalogue of questions and the grammar of slots, for both registers.

What lives here is words, and how they are declined. A text says *Sie* and *du* at once
(``[Sie|du]``) and becomes two catalogues.
"""

from types import MappingProxyType

from infointerview.grammar.german import slots
from infointerview.questions._bank import Catalogue
from infointerview.questions._german._advice import ADVICE
from infointerview.questions._german._field import FIELD
from infointerview.questions._german._phrases import (
    CUES,
    DELICATE,
    FILLERS,
    WORDS,
    phrases_in,
)
from infointerview.questions._german._register import rites_in, templates_in
from infointerview.questions._german._rites import (
    RITES,
    TIME_IS_UP,
    TOO_LONG,
    reason,
)
from infointerview.questions._german._story import STORY
from infointerview.questions._german._work import WORK
from infointerview.values import Register

__all__ = ["GERMAN"]

GERMAN = tuple(
    Catalogue(
        language="de",
        register=register,
        version=3,
        questions=templates_in(register, (*STORY, *WORK, *FIELD, *ADVICE)),
        rites=rites_in(register, RITES),
        phrases=phrases_in(register),
        slots=slots,
        reasons=reason,
        too_long=TOO_LONG,
        time_is_up=TIME_IS_UP,
        words=WORDS,
        cues=CUES,
        examples=MappingProxyType({}),
        fillers=FILLERS,
        delicate=DELICATE,
    )
    for register in Register
)
"""One catalogue for each way of address."""
