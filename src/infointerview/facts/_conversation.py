"""Facts about messages, interviews, thanks and promises between seeker and contact."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import attrs

from infointerview.errors import InvalidValue
from infointerview.facts._shape import Dated, Noted
from infointerview.values import (
    Answer,
    Channel,
    ContactId,
    Direction,
    FactId,
    InterviewId,
    Medium,
    Party,
    Purpose,
    Venue,
)
from infointerview.values.checks import (
    PLAIN,
    SUBJECT,
    TEXT,
    aware,
    calendar_date,
    flag,
    identifier,
    length_of_time,
    member_of,
    optional,
    some_text,
    whole_number,
)

__all__ = [
    "Chaser",
    "InterviewBooked",
    "InterviewCancelled",
    "InterviewHeld",
    "InterviewMissed",
    "InterviewMoved",
    "Outreach",
    "PromiseKept",
    "PromiseMade",
    "Reply",
    "ThankYouSent",
    "Touch",
]

_USUAL_LENGTH = timedelta(minutes=30)


@attrs.frozen(kw_only=True, repr=False)
class Outreach(Dated):
    """The seeker asked somebody for an informational interview.

    Attributes:
        contact: Who was asked.
        channel: How.
        minutes: How many minutes were asked for (20 to 30, rule Z1); ``None`` if
            none were named.
        door_opener: Whose name was used.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 2, tzinfo=UTC)
        >>> Outreach(contact="c1", channel="email", at=day).channel
        <Channel.EMAIL: 'email'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    channel: Channel = attrs.field(validator=member_of(Channel), metadata=PLAIN)
    minutes: int | None = attrs.field(
        default=None, validator=optional(whole_number(1, 1440)), metadata=PLAIN
    )
    door_opener: ContactId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=SUBJECT
    )


@attrs.frozen(kw_only=True, repr=False)
class Chaser(Dated):
    """The seeker followed up an outreach that had no answer; once is enough (D17).

    Attributes:
        contact: Who was reminded.
        channel: How.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 11, tzinfo=UTC)
        >>> Chaser(contact="c1", channel="email", at=day).contact
        'c1'
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    channel: Channel = attrs.field(validator=member_of(Channel), metadata=PLAIN)


@attrs.frozen(kw_only=True, repr=False)
class Reply(Dated):
    """Something came back after an outreach.

    Attributes:
        contact: From whom, or from whose address.
        answer: What it said; an auto-reply or a bounce is no word of the person.
        until: Last day of an absence, or the day to come back on.
        channel: How it came; ``None`` if it does not matter.

    Raises:
        InvalidValue: If `until` is given with an answer that has no such day.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 3, tzinfo=UTC)
        >>> Reply(contact="c1", answer="accepted", at=day).answer
        <Answer.ACCEPTED: 'accepted'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    answer: Answer = attrs.field(validator=member_of(Answer), metadata=PLAIN)
    until: date | None = attrs.field(
        default=None, validator=optional(calendar_date), metadata=PLAIN
    )
    channel: Channel | None = attrs.field(
        default=None, validator=optional(member_of(Channel)), metadata=PLAIN
    )

    def __attrs_post_init__(self) -> None:
        """Check that a day is named only where there is one."""
        if self.until and self.answer not in {Answer.LATER, Answer.OUT_OF_OFFICE}:
            expected = f"no day with the answer {self.answer.value}"
            raise InvalidValue("Reply.until", self.until, expected)


@attrs.frozen(kw_only=True, repr=False)
class InterviewBooked(Dated):
    """A time was agreed.

    Attributes:
        contact: With whom.
        start: When it will begin.
        duration: How long it is to take.
        venue: Where; ``None`` while that is open.
        interview: Id, for apps that have one and for a panel, whose members share
            it; ``None`` lets the campaign use the id of this fact.

    Examples:
        >>> from datetime import UTC, datetime
        >>> InterviewBooked(
        ...     contact="c1",
        ...     start=datetime(2026, 3, 9, 15, tzinfo=UTC),
        ...     at=datetime(2026, 3, 4, tzinfo=UTC),
        ... ).duration
        datetime.timedelta(seconds=1800)
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    start: datetime = attrs.field(validator=aware, metadata=PLAIN)
    duration: timedelta = attrs.field(
        default=_USUAL_LENGTH, validator=length_of_time, metadata=PLAIN
    )
    venue: Venue | None = attrs.field(
        default=None, validator=optional(member_of(Venue)), metadata=PLAIN
    )
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )


@attrs.frozen(kw_only=True, repr=False)
class InterviewMoved(Dated):
    """A booked interview got another time; ``None`` leaves length and venue.

    Attributes:
        contact: With whom.
        start: The new beginning.
        duration: The new length.
        venue: The new place.
        interview: Which booking; ``None`` for the one that is open.

    Examples:
        >>> from datetime import UTC, datetime
        >>> InterviewMoved(
        ...     contact="c1",
        ...     start=datetime(2026, 3, 10, 15, tzinfo=UTC),
        ...     at=datetime(2026, 3, 5, tzinfo=UTC),
        ... ).venue
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    start: datetime = attrs.field(validator=aware, metadata=PLAIN)
    duration: timedelta | None = attrs.field(
        default=None, validator=optional(length_of_time), metadata=PLAIN
    )
    venue: Venue | None = attrs.field(
        default=None, validator=optional(member_of(Venue)), metadata=PLAIN
    )
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )


@attrs.frozen(kw_only=True, repr=False)
class InterviewCancelled(Dated):
    """A booked interview was called off beforehand.

    Attributes:
        contact: With whom.
        by: Which side called it off; ``None`` if that is not known.
        interview: Which booking; ``None`` for the one that is open.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 8, tzinfo=UTC)
        >>> InterviewCancelled(contact="c1", by="contact", at=day).by
        <Party.CONTACT: 'contact'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    by: Party | None = attrs.field(
        default=None, validator=optional(member_of(Party)), metadata=PLAIN
    )
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )


@attrs.frozen(kw_only=True, repr=False)
class InterviewMissed(Dated):
    """The hour came and one side was not there.

    Attributes:
        contact: With whom.
        by: Which side was missing; ``None`` if that is not known.
        interview: Which booking; ``None`` for the one that is open.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 9, 16, tzinfo=UTC)
        >>> InterviewMissed(contact="c1", by="contact", at=day).by
        <Party.CONTACT: 'contact'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    by: Party | None = attrs.field(
        default=None, validator=optional(member_of(Party)), metadata=PLAIN
    )
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )


@attrs.frozen(kw_only=True, repr=False)
class InterviewHeld(Noted):
    """An interview took place; booked beforehand or not.

    Its instant `at` is its end: until then it has not been held.

    Attributes:
        contact: With whom.
        start: When it began.
        duration: How long it took.
        venue: Where.
        cards_exchanged: Whether cards changed hands before leaving (rule Z8).
        interview: Which one; ``None`` for the open booking, or a new one if there
            is none.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> held = InterviewHeld(
        ...     contact="c1",
        ...     start=datetime(2026, 3, 9, 15, tzinfo=UTC),
        ...     duration=timedelta(minutes=25),
        ...     venue="coffee_shop",
        ... )
        >>> held.at.isoformat()
        '2026-03-09T15:25:00+00:00'
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    start: datetime = attrs.field(validator=aware, metadata=PLAIN)
    duration: timedelta = attrs.field(
        default=_USUAL_LENGTH, validator=length_of_time, metadata=PLAIN
    )
    venue: Venue | None = attrs.field(
        default=None, validator=optional(member_of(Venue)), metadata=PLAIN
    )
    cards_exchanged: bool = attrs.field(default=False, validator=flag, metadata=PLAIN)
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )

    @property
    def at(self) -> datetime:
        """The end: the first instant at which the interview has been held."""
        return self.start + self.duration


@attrs.frozen(kw_only=True, repr=False)
class ThankYouSent(Dated):
    """The seeker thanked somebody; message and hand-written note are two (Z9, U6).

    Attributes:
        contact: Who was thanked.
        medium: How.
        interview: For which interview; ``None`` for every one held before that this
            medium has not thanked for.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 10, tzinfo=UTC)
        >>> ThankYouSent(contact="c1", medium="handwritten", at=day).medium
        <Medium.HANDWRITTEN: 'handwritten'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    medium: Medium = attrs.field(validator=member_of(Medium), metadata=PLAIN)
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )


@attrs.frozen(kw_only=True, repr=False)
class Touch(Dated):
    """A message or meeting outside the steps of an interview.

    Attributes:
        contact: With whom.
        direction: Who wrote.
        purpose: What for.
        channel: How; ``None`` if it does not matter.
        regarding: With a report back to a referrer: the person whom they referred.
            ``None`` is a report on what became of advice.

    Examples:
        >>> from datetime import UTC, datetime
        >>> Touch(
        ...     contact="c1",
        ...     direction="outbound",
        ...     purpose="update",
        ...     at=datetime(2026, 4, 9, tzinfo=UTC),
        ... ).purpose
        <Purpose.UPDATE: 'update'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    direction: Direction = attrs.field(validator=member_of(Direction), metadata=PLAIN)
    purpose: Purpose = attrs.field(
        default=Purpose.OTHER, validator=member_of(Purpose), metadata=PLAIN
    )
    channel: Channel | None = attrs.field(
        default=None, validator=optional(member_of(Channel)), metadata=PLAIN
    )
    regarding: ContactId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=SUBJECT
    )


@attrs.frozen(kw_only=True, repr=False)
class PromiseMade(Dated):
    """One side promised the other something.

    Attributes:
        contact: The other person.
        by: Which side promised.
        what: What was promised, in words.
        due: By which day; ``None`` if none was named.

    Examples:
        >>> from datetime import UTC, datetime
        >>> PromiseMade(
        ...     contact="c1",
        ...     by="seeker",
        ...     what="the article on storms",
        ...     at=datetime(2026, 3, 9, tzinfo=UTC),
        ... ).by
        <Party.SEEKER: 'seeker'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    by: Party = attrs.field(validator=member_of(Party), metadata=PLAIN)
    what: str = attrs.field(validator=some_text, metadata=TEXT)
    due: date | None = attrs.field(
        default=None, validator=optional(calendar_date), metadata=PLAIN
    )


@attrs.frozen(kw_only=True, repr=False)
class PromiseKept(Dated):
    """A promise was kept.

    Attributes:
        contact: The other person.
        by: Which side kept it.
        promise: Id of the promise; ``None`` for the oldest one of that side that is
            still open.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 12, tzinfo=UTC)
        >>> PromiseKept(contact="c1", by="seeker", at=day).promise
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    by: Party = attrs.field(validator=member_of(Party), metadata=PLAIN)
    promise: FactId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )
