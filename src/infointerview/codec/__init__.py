"""The wire format: facts to records and back, and nowhere else.

`encode` writes an entry as a `Record`, `decode` reads one, refusing whatever is not
exactly what `encode` could have written; each type of fact has a stable name and a
schema version, and older versions are upgraded on the way in.
What does not live here: keeping records (`storage`), and the file formats of other
programs (`interchange`).

The ``data`` of a record is one JSON object with the fields of the fact that are not
at their default, sorted by name, without white space and without ASCII escapes, so
that equal facts have equal bytes:

================== ==================================================================
Python             JSON
================== ==================================================================
text, id, choice   string
``int``            whole number: ``25``; never ``25.0``, never ``true``
``float``          number with a fraction: ``0.5``, ``1.0``; always finite
``bool``           ``true`` or ``false``
``datetime``       string, in UTC: ``"2026-03-02T16:00:00+00:00"``
``date``           string: ``"2026-03-02"``
``timedelta``      string, in seconds: ``"PT1500S"``, ``"PT0.25S"``
``tuple``          array
class              object, by the same rules
``None``           left out; it is the default wherever it is admitted
================== ==================================================================
"""

from infointerview.codec._bulk import Columns, collector_paused, decode_many
from infointerview.codec._door import spelling
from infointerview.codec._record import (
    Record,
    decode,
    encode,
    is_newer,
    known_version,
    sealed,
)

__all__ = [
    "Columns",
    "Record",
    "collector_paused",
    "decode",
    "decode_many",
    "encode",
    "is_newer",
    "known_version",
    "sealed",
    "spelling",
]
