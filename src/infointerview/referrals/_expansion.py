"""The report on whether the circle grows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import attrs

from infointerview.display import section, table
from infointerview.referrals._diversity import coverage
from infointerview.referrals._metrics import (
    CONTACT_WINDOW,
    QUOTA,
    WINDOW,
    conversion,
    dead_ends,
    frontier,
    names_per_interview,
    quota_attainment,
    reproduction_number,
    wave_sizes,
)
from infointerview.referrals._reproduction import interview_reproduction_number
from infointerview.referrals._scan import referral_graph
from infointerview.referrals._tempo import GenerationInterval, generation_interval
from infointerview.values import ContactId, Estimate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.campaign import Campaign
    from infointerview.display import Html

__all__ = ["Expansion", "expansion"]


@attrs.frozen(kw_only=True)
class Expansion:
    """Whether the circle grows: made by `expansion`, shown in words by ``print``.

    Attributes:
        as_of: The instant it speaks of; ``None`` for a campaign without any fact.
        day: The day of that instant in the seeker's zone.
        window: Length of the referral window that the rates per interview use.
        contact_window: Length of the window that `conversion` uses.
        quota: Names that an interview is to yield.
        contacts: How many contacts there are.
        participants: How many of them take part; the others are in the address book
            only.
        seeds: How many participants nobody brought in.
        waves: Contacts by recruitment wave, of all contacts; see `wave_sizes`.
        interviews: How many interviews were held.
        names_per_interview: See `names_per_interview`.
        quota_attainment: See `quota_attainment`.
        reproduction_number: See `reproduction_number`.
        conversion: See `conversion`.
        interview_reproduction_number: See `interview_reproduction_number`.
        generation_interval: See `generation_interval`.
        coverage: See `coverage`; of the targets, by people met.
        frontier: Who was named and is still to be met, in order of arrival.
        dead_ends: Who was met and brought nobody new, in order of arrival.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> print(expansion(Campaign.replay("grid", ())))
        How the circle grows (in brackets: 95 % intervals)
        Contacts: 0 (0 take part)
        Waves: 0 of your own choice
        Interviews held: 0
        Names per interview: not known yet, no interview was held
        Left with 2 names or more: not known yet, no interview was held
        New people per interview: not known yet, no interview was held
        New people then met: not known yet, nobody came in by a referral
        New interviews per interview: not known yet, no interview was held
        Named and still to be met: 0
        Met, and led to nobody new: 0
    """

    as_of: datetime | None
    day: date | None
    window: timedelta
    contact_window: timedelta
    quota: int
    contacts: int
    participants: int
    seeds: int
    waves: tuple[int, ...]
    interviews: int
    names_per_interview: Estimate
    quota_attainment: Estimate
    reproduction_number: Estimate
    conversion: Estimate
    interview_reproduction_number: Estimate
    generation_interval: GenerationInterval
    coverage: Estimate
    frontier: tuple[ContactId, ...]
    dead_ends: tuple[ContactId, ...]

    @property
    def _title(self) -> str:
        return f"How the circle grows{f', {self.day}' if self.day else ''}"

    def _rows(self) -> dict[str, str]:
        """Return the report in words, by what each line is about."""
        recent = f"the last {_days(self.window)}"
        young = f"the last {_days(self.contact_window)}"
        no_talk = "no interview was held", f"all interviews were in {recent}"
        no_name = "nobody came in by a referral", f"all were named in {young}"
        waves = [f"{size} in wave {wave}" for wave, size in enumerate(self.waves)]
        waves[:1] = [f"{self.seeds} of your own choice"]
        return {
            "Contacts": f"{self.contacts} ({self.participants} take part)",
            "Waves": ", ".join(waves),
            "Interviews held": f"{self.interviews}"
            + _left_out(self.names_per_interview, f"of them in {recent}"),
            "Names per interview": _rate(self.names_per_interview, no_talk),
            f"Left with {self.quota} names or more": _share(
                self.quota_attainment, no_talk
            ),
            "New people per interview": _rate(self.reproduction_number, no_talk),
            "New people then met": _share(self.conversion, no_name)
            + _left_out(self.conversion, f"more named in {young}"),
            "New interviews per interview": self._multiplying(no_talk, no_name),
            **self._pace(),
            **self._targets_met(),
            "Named and still to be met": f"{len(self.frontier)}",
            "Met, and led to nobody new": f"{len(self.dead_ends)}",
        }

    def show(self) -> Html:
        """Return the report as a table: counts, and estimates with their intervals."""
        heads = ("What", "How many")
        shown = table("In brackets: 95 % intervals", heads, self._rows().items())
        return section(self._title, shown)

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield from ((label.lower(), words) for label, words in self._rows().items())

    def __repr__(self) -> str:
        """Return the numbers that say most."""
        rate = self.interview_reproduction_number
        return (
            f"Expansion(participants={self.participants}, waves={self.waves},"
            f" interviews={self.interviews}, interview_reproduction_number={rate})"
        )

    def __str__(self) -> str:
        """Return the report in words: counts, and estimates with their intervals."""
        lines = (f"{label}: {words}" for label, words in self._rows().items())
        return "\n".join((f"{self._title} (in brackets: 95 % intervals)", *lines))

    def _multiplying(self, no_talk: tuple[str, str], no_name: tuple[str, str]) -> str:
        """Return whether conversations multiply, as far as the interval says."""
        rate = self.interview_reproduction_number
        if rate.value is None:
            unknown = self.reproduction_number.value is None
            factor = self.reproduction_number if unknown else self.conversion
            return _unknown(factor, no_talk if unknown else no_name)
        if rate.low is not None and rate.low > 1:
            so = "conversations multiply"
        elif rate.high is not None and rate.high < 1:
            so = "conversations die out unless you add people yourself"
        else:
            so = "too early to tell whether conversations multiply"
        return f"{_rate(rate, no_talk)}; {so}"

    def _pace(self) -> dict[str, str]:
        median = self.generation_interval.median
        if median.value is None:
            return {}
        return {"Days from interview to interview": f"{median.value:.0f} (median)"}

    def _targets_met(self) -> dict[str, str]:
        if self.coverage.value is None:
            return {}
        met = round(self.coverage.value * self.coverage.n)
        return {"Targets at which somebody was met": f"{met} of {self.coverage.n}"}


def expansion(
    campaign: Campaign,
    /,
    *,
    as_of: datetime | None = None,
    window: timedelta = WINDOW,
    quota: int = QUOTA,
    contact_window: timedelta = CONTACT_WINDOW,
) -> Expansion:
    """Return whether the circle grows, as far as the numbers can say.

    Args:
        campaign: The campaign.
        as_of: The instant to look at; ``None`` for the whole history, as of its
            latest fact.
        window: Referral window: how long names may follow an interview before none
            means none. Younger interviews are pending and left out of the rates.
        quota: Names that an interview is to yield (rule Z2).
        contact_window: How long it may take to meet somebody before not yet means
            not.

    Raises:
        InvalidValue: If an argument is of another kind; the message names it.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=id), at=noon)
        ...         for id in ("rosa", "ken", "lea")
        ...     ),
        ...     ii.InterviewHeld(contact="rosa", start=noon),
        ...     *(
        ...         ii.Referral(
        ...             referrer="rosa", referred=id, at=noon + timedelta(minutes=20)
        ...         )
        ...         for id in ("ken", "lea")
        ...     ),
        ... )
        >>> print(expansion(grid, as_of=noon + timedelta(days=15)))
        How the circle grows, 2026-03-17 (in brackets: 95 % intervals)
        Contacts: 3 (3 take part)
        Waves: 1 of your own choice, 2 in wave 1
        Interviews held: 1
        Names per interview: 2.00 (0.24 to 7.22)
        Left with 2 names or more: 1 of 1, 100% (21% to 100%)
        New people per interview: 2.00 (0.24 to 7.22)
        New people then met: not known yet, all were named in the last 28 days
        New interviews per interview: not known yet, all were named in the last 28 days
        Named and still to be met: 2
        Met, and led to nobody new: 0
    """
    graph = referral_graph(campaign, as_of=as_of)
    return Expansion(
        as_of=graph.as_of,
        day=graph.day,
        window=window,
        contact_window=contact_window,
        quota=quota,
        contacts=len(graph.contacts),
        participants=len(graph.participants),
        seeds=len(graph.participants) - len(graph.first_referrals),
        waves=wave_sizes(graph),
        interviews=len(graph.interviews),
        names_per_interview=names_per_interview(graph, window=window),
        quota_attainment=quota_attainment(graph, quota=quota, window=window),
        reproduction_number=reproduction_number(graph, window=window),
        conversion=conversion(graph, window=contact_window),
        interview_reproduction_number=interview_reproduction_number(
            graph, window=window, contact_window=contact_window
        ),
        generation_interval=generation_interval(graph),
        coverage=coverage(graph),
        frontier=frontier(graph),
        dead_ends=dead_ends(graph, window=window),
    )


def _rate(estimate: Estimate, why_not: tuple[str, str]) -> str:
    if estimate.value is None:
        return _unknown(estimate, why_not)
    return f"{estimate.value:.2f} ({_end(estimate.low)} to {_end(estimate.high)})"


def _share(estimate: Estimate, why_not: tuple[str, str]) -> str:
    if estimate.value is None:
        return _unknown(estimate, why_not)
    cases = f"{round(estimate.value * estimate.n)} of {estimate.n}"
    low, high = _end(estimate.low, ".0%"), _end(estimate.high, ".0%")
    return f"{cases}, {estimate.value:.0%} ({low} to {high})"


def _end(number: float | None, form: str = ".2f") -> str:
    return "open" if number is None else format(number, form)


def _unknown(estimate: Estimate, why_not: tuple[str, str]) -> str:
    none, pending = why_not
    return f"not known yet, {pending if estimate.censored else none}"


def _left_out(estimate: Estimate, whom: str) -> str:
    if estimate.value is None or not estimate.censored:
        return ""
    return f"; {estimate.censored} {whom}, too early to tell"


def _days(length: timedelta) -> str:
    return f"{length / timedelta(days=1):g} days"
