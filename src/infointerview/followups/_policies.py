"""The policies that come with the library: what they propose, for one contact each.

A policy is a value that holds its numbers. `explain` gives these with the rules they
rest on, `reason` says of one task how its dates came about.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

import attrs

from infointerview.display import many
from infointerview.errors import InvalidValue
from infointerview.followups._clock import add_months
from infointerview.followups._tasks import Placement, Task, TaskKey, TaskKind
from infointerview.values import RULES
from infointerview.values.checks import optional, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.followups._context import Context
    from infointerview.followups._views import ContactView, Sent
    from infointerview.values import ContactId

__all__ = ["BusinessDayLadder", "KeepInTouch", "ReportBack", "ThankYou"]

_TWO_WEEKS = timedelta(days=14)
_A_DAY = timedelta(hours=24)
_FOUR_WEEKS_OF_WORK = 20


def _some_time(policy: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, timedelta) or value <= timedelta():
        place = f"{type(policy).__name__}.{attribute.name}"
        raise InvalidValue(place, value, "a positive timedelta")


@attrs.frozen(kw_only=True)
class ThankYou:
    """Thank for every interview held: by a message soon, and by a note by hand.

    The two are separate obligations (rules U6 and Z9), each with its own mark of
    being done. The message has a hard deadline, so it is never put off to the next
    working day; the note waits for one.

    Attributes:
        within: How long after the end of the interview a message still comes in time.
        note_within: How long after it the note is due, on the next working day;
            ``None`` for no note.
        grace: How long after the day of the interview they are still proposed.

    Examples:
        >>> print(ThankYou().explain())
        thank within 24 hours of the end of the interview, and post a note by hand on the first working day after 24 hours; drop both after 14 days
        U6: thank within 24 hours (Yale Office for Postdoctoral Affairs; Schofield Strategies)
        Z9: follow up with a hand-written thank-you note (The Hidden Job Search Tool)
    """  # noqa: E501 - the text is shown as it is printed

    within: timedelta = attrs.field(default=_A_DAY, validator=_some_time)
    note_within: timedelta | None = attrs.field(
        default=_A_DAY, validator=optional(_some_time)
    )
    grace: timedelta = attrs.field(default=_TWO_WEEKS, validator=_some_time)

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield the thanks that the contact is still owed."""
        for meeting in contact.meetings:
            if not meeting.held:
                continue
            release = context.day(meeting.end)
            expires = release + self.grace
            if not meeting.thanked:
                deadline = meeting.end + self.within
                yield Task(
                    key=TaskKey(contact.id, TaskKind.THANK_YOU, meeting.id),
                    release=release,
                    due=context.day(deadline),
                    deadline=deadline,
                    expires=expires,
                    weight=100,
                    cause=meeting.cause,
                    placement=Placement.EARLY,
                )
            if self.note_within is not None and not meeting.note_posted:
                day = context.day(meeting.end + self.note_within)
                yield Task(
                    key=TaskKey(contact.id, TaskKind.HAND_WRITTEN_NOTE, meeting.id),
                    release=release,
                    due=context.calendar.following(day),
                    expires=expires,
                    weight=80,
                    cause=meeting.cause,
                    placement=Placement.EARLY,
                )

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def wakes(self, _contact: ContactView, _context: Context, /) -> date | None:
        """Return ``None``: time alone changes nothing."""
        return None

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        note = ""
        if self.note_within is not None:
            note = (
                ", and post a note by hand on the first working day after"
                f" {_hours(self.note_within)}"
            )
        both = "both" if note else "it"
        return _with_rules(
            f"thank within {_hours(self.within)} of the end of the interview{note};"
            f" drop {both} after {many(self.grace.days, 'day')}",
            "U6",
            *(("Z9",) if note else ()),
        )

    def reason(self, task: Task, context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        end = _meeting_end(task.key.contact, task, context)
        if task.key.kind == TaskKind.THANK_YOU:
            return f"{_hours(self.within)} from the end of the interview, {end}"
        return (
            f"first working day at least {_hours(self.note_within or timedelta())}"
            f" after the end of the interview, {end}"
        )


def _later(
    policy: BusinessDayLadder, _attribute: attrs.Attribute[Any], second: int
) -> None:
    if type(second) is not int or second <= policy.first:
        expected = f"a whole number of business days greater than {policy.first}"
        raise InvalidValue("BusinessDayLadder.second", second, expected)


def _time_of_day(
    _policy: BusinessDayLadder, _attribute: attrs.Attribute[Any], value: object
) -> None:
    if not isinstance(value, time):
        raise InvalidValue("BusinessDayLadder.cutoff", value, "a time of the day")


@attrs.frozen
class BusinessDayLadder:
    """Wait for an answer in two steps, counted in the recipient's business days.

    After `first` days without one, somebody else at the same employer is to be
    written to; after `second` days the first person gets the one chaser, and then
    the thread is closed (rules D14 and D17). The two steps have two addressees.

    Day 0 is the day of sending on the recipient's clock. The steps are counted on
    the recipient's calendar and taken on the seeker's next working day.

    Attributes:
        first: Business days until the next person there may be tried.
        second: Business days until the chaser.
        cutoff: Time of the recipient's day from which a message counts as sent on
            the next business day, as does one on a day off; ``None`` counts plainly.
        max_touches: How many messages to one person are enough.
        grace: Business days of the seeker after which a chaser is too late to send.

    Examples:
        >>> print(BusinessDayLadder(3, 7).explain())
        without an answer, try somebody else at that employer after 3 business days and follow up with the first person after 7; at most 2 messages to one person, and no chaser more than 20 business days late
        D14: after 3 business days write to somebody else at that employer, after 7 follow up once (Dalton, The 2-Hour Job Search; Duke University career hub)
        D17: 1 follow-up per person (Simon Fraser University career pages)
    """  # noqa: E501 - the text is shown as it is printed

    first: int = attrs.field(default=3, validator=whole_number(1))
    second: int = attrs.field(default=7, validator=_later)
    cutoff: time | None = attrs.field(
        default=None, kw_only=True, validator=optional(_time_of_day)
    )
    max_touches: int = attrs.field(default=2, kw_only=True, validator=whole_number(1))
    grace: int = attrs.field(
        default=_FOUR_WEEKS_OF_WORK, kw_only=True, validator=whole_number(0)
    )

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield the steps that a message without an answer leads to."""
        waiting = contact.waiting
        if waiting is None:
            return
        start = self._day_zero(waiting, contact)
        if len(contact.sent) == 1:
            yield from self._try_next(contact, context, waiting, start)
        if len(contact.sent) < self.max_touches:
            yield from self._nudge(contact, context, waiting, start)

    def _try_next(
        self, contact: ContactView, context: Context, waiting: Sent, start: date
    ) -> Iterable[Task]:
        other = context.candidate(waiting.organization)
        latest = context.last_sent_to(waiting.organization)
        if other is None or latest is None or latest > waiting.at:
            return
        due = context.calendar.following(contact.calendar.offset(start, self.first))
        yield Task(
            key=TaskKey(other.id, TaskKind.TRY_NEXT_CONTACT, waiting.id),
            release=due,
            due=due,
            weight=40,
            cause=waiting.id,
            regarding=contact.id,
        )

    def _nudge(
        self, contact: ContactView, context: Context, waiting: Sent, start: date
    ) -> Iterable[Task]:
        day = contact.calendar.offset(start, self.second)
        if contact.absent_until is not None:
            day = max(day, contact.calendar.offset(contact.absent_until, 1))
        due = context.calendar.following(day)
        yield Task(
            key=TaskKey(contact.id, TaskKind.NUDGE, waiting.id),
            release=due,
            due=due,
            expires=context.calendar.offset(due, self.grace),
            weight=60,
            cause=waiting.id,
        )

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def wakes(self, _contact: ContactView, _context: Context, /) -> date | None:
        """Return ``None``: time alone changes nothing."""
        return None

    def _day_zero(self, waiting: Sent, contact: ContactView) -> date:
        day = waiting.local.date()
        if self.cutoff is None:
            return day
        late = waiting.local.time() >= self.cutoff
        if late or not contact.calendar.is_working(day):
            return contact.calendar.offset(day, 1)
        return day

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        cutoff = ""
        if self.cutoff is not None:
            cutoff = (
                f"; what is sent from {self.cutoff:%H:%M} on, or on a day off,"
                " counts from the next business day"
            )
        return _with_rules(
            "without an answer, try somebody else at that employer after"
            f" {many(self.first, 'business day')} and follow up with the first"
            f" person after {self.second}; at most"
            f" {many(self.max_touches, 'message')} to one person, and no chaser more"
            f" than {many(self.grace, 'business day')} late{cutoff}",
            "D14",
            "D17",
            *(("D20",) if cutoff else ()),
        )

    def reason(self, task: Task, context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        contact = context.people[task.regarding or task.key.contact]
        sent = next(sent for sent in contact.sent if sent.id == task.cause)
        nudge = task.key.kind == TaskKind.NUDGE
        days = self.second if nudge else self.first
        whose = (
            f"their calendar ({contact.card.calendar})"
            if contact.calendar_known
            else "the seeker's calendar, since theirs is not known"
        )
        name = contact.card.name
        text = (
            f"{many(days, 'business day')} after {self._day_zero(sent, contact)},"
            f" counted on {whose}, "
        )
        if contact.stopped:  # to whom it happened is nobody's business
            return f"{text}since {name} cannot be written to"
        text += f"without an answer from {name}"
        if nudge and contact.absent_until is not None:
            text += f"; not while they are away, until {contact.absent_until}"
        return text


@attrs.frozen(kw_only=True)
class ReportBack:
    """Tell whoever made an introduction how the interview went (rule U10).

    Everybody who named the person is told, once for each interview, even if the
    person has asked to be left alone since: the promise was made to the referrer.

    Attributes:
        within: Business days of the seeker, from the day of the interview.

    Examples:
        >>> print(ReportBack().explain())
        report to the referrer 2 business days after the interview
        U10: tell the referrer that the person helped (Yale; Santa Clara University)
    """

    within: int = attrs.field(default=2, validator=whole_number(0))

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield the reports that are owed for interviews with the contact."""
        for meeting in contact.meetings:
            for referrer in meeting.owed:
                release = context.day(meeting.end)
                yield Task(
                    key=TaskKey(referrer, TaskKind.REPORT_BACK, meeting.id),
                    release=release,
                    due=context.calendar.offset(release, self.within),
                    weight=70,
                    cause=meeting.cause,
                    regarding=contact.id,
                )

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def wakes(self, _contact: ContactView, _context: Context, /) -> date | None:
        """Return ``None``: time alone changes nothing."""
        return None

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        return _with_rules(
            f"report to the referrer {many(self.within, 'business day')} after the"
            " interview",
            "U10",
        )

    def reason(self, task: Task, context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        met = task.regarding or task.key.contact
        end = _meeting_end(met, task, context)
        name = context.people[met].card.name
        return (
            f"{many(self.within, 'business day')} after the interview with {name},"
            f" whom they named, which ended {end}"
        )


def _steps(
    policy: KeepInTouch, _attribute: attrs.Attribute[Any], value: object
) -> None:
    if (
        type(value) is not tuple
        or not value
        or any(type(step) is not int or step < 1 for step in value)
    ):
        place = f"{type(policy).__name__}.steps"
        raise InvalidValue(place, value, "a tuple of months, each 1 or more")


@attrs.frozen(kw_only=True)
class KeepInTouch:
    """Be in touch with everybody who gave an interview (rules Z10 and U9).

    Counted from the last contact in either direction, in steps that grow. A tier
    that the seeker chose for somebody takes the place of the steps (rule M6).

    Attributes:
        steps: Months to wait, by how often the seeker kept in touch before; the last
            one repeats.
        tolerance: Share of the wait by which it may be done early, in per cent.

    Examples:
        >>> print(KeepInTouch().explain())
        keep in touch 1, 3, 6 months after the last contact, the last step again and again, or in the tier chosen for the person
        Z10: keep in touch from time to time (The Hidden Job Search Tool)
        U9: keep in touch every few months (Santa Clara University)
        M6: tiers of 3 weeks, 2 months, 6 months, 1 year (Sivers, by Serhiienko)
    """  # noqa: E501 - the text is shown as it is printed

    steps: tuple[int, ...] = attrs.field(default=(1, 3, 6), validator=_steps)
    tolerance: int = attrs.field(default=20, validator=whole_number(0, 100))

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield the next time to be in touch, if there was an interview."""
        touch = contact.last_touch
        if touch is None or not any(meeting.held for meeting in contact.meetings):
            return
        last = context.day(touch.at)
        day = self._next(last, contact)
        early = (day - last) * self.tolerance // 100
        yield Task(
            key=TaskKey(contact.id, TaskKind.KEEP_IN_TOUCH, str(contact.updates)),
            release=day - timedelta(days=early.days),
            due=context.calendar.following(day),
            weight=20,
            cause=touch.by,
        )

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def wakes(self, _contact: ContactView, _context: Context, /) -> date | None:
        """Return ``None``: time alone changes nothing."""
        return None

    def _next(self, last: date, contact: ContactView) -> date:
        if contact.card.tier is not None:
            return last + timedelta(days=contact.card.tier.days)
        step = self.steps[min(contact.updates, len(self.steps) - 1)]
        return add_months(last, step)

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        return _with_rules(
            f"keep in touch {', '.join(map(str, self.steps))} months after the last"
            " contact, the last step again and again, or in the tier chosen for the"
            " person",
            "Z10",
            "U9",
            "M6",
        )

    def reason(self, task: Task, context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        contact = context.people[task.key.contact]
        tier = contact.card.tier
        if tier is not None:
            return f"{tier.days} days after the last contact, as tier {tier} has it"
        times = int(task.key.anchor)
        step = self.steps[min(times, len(self.steps) - 1)]
        return (
            f"{many(step, 'month')} after the last contact; kept in touch"
            f" {many(times, 'time')} so far"
        )


def _meeting_end(contact: ContactId, task: Task, context: Context) -> str:
    meetings = context.people[contact].meetings
    end = next(meeting.end for meeting in meetings if meeting.id == task.key.anchor)
    return f"{end.astimezone(context.zone):%Y-%m-%d %H:%M}"


def _hours(length: timedelta) -> str:
    return many(length / timedelta(hours=1), "hour")


def _with_rules(text: str, *rules: str) -> str:
    return "\n".join((text, *(str(RULES[rule]) for rule in rules)))
