"""English: the catalogue of questions, the fixed parts and the grammar of slots.

What lives here is words. Which of them are said, when and to whom, is decided by
the modules beside this package, for every language alike.
"""

from infointerview.questions._bank import Catalogue
from infointerview.questions._english._field import FIELD
from infointerview.questions._english._grammar import slots
from infointerview.questions._english._rites import RITES, TOO_LONG, reason
from infointerview.questions._english._story import STORY
from infointerview.questions._english._work import WORK

__all__ = ["ENGLISH"]

ENGLISH = Catalogue(
    language="en",
    version=1,
    questions=(*STORY, *WORK, *FIELD),
    rites=RITES,
    slots=slots,
    reasons=reason,
    too_long=TOO_LONG,
)
