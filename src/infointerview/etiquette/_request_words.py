"""The shape of what a language brings to the linter of requests: data only."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from infointerview.etiquette._lint import RequestRule
from infointerview.etiquette._question_words import Remark

__all__ = ["RequestWords"]


@attrs.frozen(kw_only=True)
class RequestWords:
    """How a request is put together in a language.

    Expressions are matched on folded text: lower case, no accents, plain quotes.

    Attributes:
        salutation: Expression for the words before the name that a message opens with.
        titles: Words of a name, as an expression, that a full stop may follow.
        sign_off: Expression for what it closes with.
        me: Words for the seeker.
        object_me: Those of them that are no subject: told something about the person,
            the seeker is not what is spoken of.
        them: Words for the person.
        joints: Words that begin a clause.
        numbers: Numbers of minutes, in words.
        minutes: Words for minutes.
        to: Words and signs between the ends of a range.
        spans: Lengths of time that are no number of minutes, with their minutes.
        broad: Words for a field, where no field is known.
        narrow: Words for a team or post, where none is known.
        attached: Expressions for something attached, or offered to be.
        passive: Expressions that leave the next step to the person.
        remarks: What is said about each rule.
    """

    salutation: str
    titles: str
    sign_off: str
    me: frozenset[str]
    object_me: frozenset[str]
    them: frozenset[str]
    joints: frozenset[str]
    numbers: Mapping[str, int]
    minutes: str
    to: str
    spans: Mapping[str, int]
    broad: tuple[str, ...]
    narrow: tuple[str, ...]
    attached: str
    passive: str
    remarks: Mapping[RequestRule, Remark]
