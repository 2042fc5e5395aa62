"""Facts about who named whom."""

from __future__ import annotations

import attrs

from infointerview.facts._shape import Dated
from infointerview.values import ContactId, InterviewId
from infointerview.values.checks import (
    PLAIN,
    SUBJECT,
    distinct_from,
    flag,
    identifier,
    optional,
)

__all__ = ["IntroductionMade", "Referral"]


@attrs.frozen(kw_only=True, repr=False)
class Referral(Dated):
    """Somebody named somebody else to talk to.

    A second referral of the same pair adds to the first: permission once given
    holds for both.

    Attributes:
        referrer: Who gave the name.
        referred: Who was named; somebody else.
        may_use_name: Whether the seeker may say who sent them (rule U11).
        willing_to_introduce: Whether the referrer offered to introduce them, which
            is also a permission to use the name.
        interview: The interview at which it happened; ``None`` for the latest one
            held before, or for a name that was given outside any.

    Raises:
        InvalidValue: If somebody names themselves.

    Examples:
        >>> from datetime import UTC, datetime
        >>> named = Referral(
        ...     referrer="c1",
        ...     referred="c2",
        ...     willing_to_introduce=True,
        ...     at=datetime(2026, 3, 2, tzinfo=UTC),
        ... )
        >>> named.name_usable
        True
    """

    referrer: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    referred: ContactId = attrs.field(
        validator=distinct_from("referrer"), metadata=SUBJECT
    )
    may_use_name: bool = attrs.field(default=False, validator=flag, metadata=PLAIN)
    willing_to_introduce: bool = attrs.field(
        default=False, validator=flag, metadata=PLAIN
    )
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )

    @property
    def name_usable(self) -> bool:
        """Whether the referrer's name may open the door."""
        return self.may_use_name or self.willing_to_introduce


@attrs.frozen(kw_only=True, repr=False)
class IntroductionMade(Dated):
    """The referrer brought the two together.

    Attributes:
        referrer: Who introduced.
        referred: Who was introduced to the seeker.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 2, tzinfo=UTC)
        >>> made = IntroductionMade(referrer="c1", referred="c2", at=day)
        >>> made.referred, made.name_usable
        ('c2', True)
    """

    referrer: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    referred: ContactId = attrs.field(
        validator=distinct_from("referrer"), metadata=SUBJECT
    )

    @property
    def name_usable(self) -> bool:
        """Whether the referrer's name may open the door: they opened it themselves."""
        return True
