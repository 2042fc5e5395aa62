"""`funnel`: how far people get who are asked, and whether one way is better."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import attrs

from infointerview.display import brief, paragraph, section, table
from infointerview.errors import InvalidValue
from infointerview.learning._approach import approaches
from infointerview.values import (
    RULES,
    Channel,
    Estimate,
    Reason,
    Source,
    Tie,
    beta_posterior,
    wilson,
)
from infointerview.values.checks import member_of, require_instant, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from infointerview.campaign import Campaign
    from infointerview.display import Html
    from infointerview.learning._approach import Approach

__all__ = [
    "FLAT_PRIOR",
    "REPLY_PRIOR",
    "STEP_WINDOW",
    "Funnel",
    "FunnelStep",
    "Funnels",
    "Grouping",
    "Prior",
    "Step",
    "Warmth",
    "funnel",
    "funnels",
]

STEP_WINDOW = timedelta(days=14)
"""How long a step may take before not yet means not: that of the referral funnel."""

_TOO_WIDE = 0.5


class Step(StrEnum):
    """What somebody may do who has done what comes before.

    Examples:
        >>> Step("replied")
        <Step.REPLIED: 'replied'>
    """

    REPLIED = "replied"
    """Of those asked: a word of theirs, whatever it said."""
    ACCEPTED = "accepted"
    """Of those who replied."""
    MET = "met"
    """Of those who accepted."""
    REFERRED = "referred"
    """Of those met: named somebody else."""


class Warmth(StrEnum):
    """How warm the way to somebody was when they were asked, warmest first.

    Examples:
        >>> list(Warmth)[0]
        <Warmth.INTRODUCED: 'introduced'>
    """

    INTRODUCED = "introduced"
    """Somebody had named or introduced them, or lent a name to the message."""
    KNOWN = "known"
    """Family, a friend, or a strong or moderate tie."""
    COLD = "cold"
    """Everybody else."""


class Grouping(StrEnum):
    """What funnels can be compared by.

    Examples:
        >>> Grouping("channel")
        <Grouping.CHANNEL: 'channel'>
    """

    CHANNEL = "channel"
    SOURCE = "source"
    WARMTH = "warmth"
    WEEK = "week"


@attrs.frozen
class Prior:
    """A belief about a share before any case: Beta(successes, failures).

    Attributes:
        successes: As if so many had done it, 1 or more.
        failures: As if so many had not.
        source: Where the numbers come from.

    Raises:
        InvalidValue: If one is no whole number from 1. Whole numbers make the
            comparison of two shares exact.

    Examples:
        >>> Prior(3, 7).mean
        0.3
    """

    successes: int = attrs.field(validator=whole_number(1))
    failures: int = attrs.field(validator=whole_number(1))
    source: str = ""

    @property
    def mean(self) -> float:
        """The share that is expected."""
        return self.successes / (self.successes + self.failures)


REPLY_PRIOR = Prior(3, 7, str(RULES["D13"]))
"""What is believed of replies before any data: Beta(3, 7), mean 0.30 (rule D13)."""

FLAT_PRIOR = Prior(1, 1, "every share is as likely as any other")
"""What is believed of the other steps: Beta(1, 1)."""


@attrs.frozen(kw_only=True)
class FunnelStep:
    """How many took a step of those who could have.

    Attributes:
        step: The step.
        took: How many took it of those on whom it can be judged.
        share: Their share, with Wilson's interval; those whose window is still open
            are in `censored`, and in neither number.
        posterior: What is to be believed of the share, given what was believed
            before: the mean of a beta distribution and its quantiles.
        prior: What was believed before.

    Examples:
        One of one is not "100 %":

        >>> step = FunnelStep.of("replied", took=1, n=1)
        >>> print(step)
        replied: too little data (1 of 1; 21 to 100 %)
        >>> print(FunnelStep.of("replied", took=6, n=20, pending=2))
        replied: 30 % (6 of 20; 15 to 52 %), 2 pending
    """

    step: Step = attrs.field(validator=member_of(Step))
    took: int
    share: Estimate
    posterior: Estimate
    prior: Prior

    @classmethod
    def of(
        cls,
        step: str,
        /,
        *,
        took: int,
        n: int,
        pending: int = 0,
        prior: Prior = FLAT_PRIOR,
    ) -> FunnelStep:
        """Return what it amounts to that so many of so many took a step.

        Args:
            step: The step.
            took: How many took it.
            n: Of how many on whom it can be judged.
            pending: On how many others it cannot be judged yet.
            prior: What is believed before any case.

        Raises:
            InvalidValue: If `took` is not between 0 and `n`, or `step` is no `Step`.
        """
        reason = Reason.ALL_PENDING if pending else Reason.NO_OBSERVATIONS
        belief = (prior.successes, prior.failures)
        return cls(
            step=step,  # type: ignore[arg-type] # a plain string will do
            took=took,
            share=wilson(took, n, censored=pending, reason=reason),
            posterior=beta_posterior(took, n, prior=belief, censored=pending),
            prior=prior,
        )

    @property
    def too_little(self) -> bool:
        """Whether the interval holds more than half of all shares there are."""
        low, high = self.share.low or 0.0, self.share.high or 0.0
        return high - low > _TOO_WIDE

    def __str__(self) -> str:
        """Return the share with its interval, or that there is too little data."""
        share, low, high = self.share, self.share.low or 0.0, self.share.high or 0.0
        pending = f", {share.censored} pending" if share.censored else ""
        if not share.n:
            return f"{self.step}: no data yet{pending}"
        counts = f"({self.took} of {share.n}; {100 * low:.0f} to {100 * high:.0f} %)"
        extreme = {0: "none", share.n: "all"}  # a bare 100 % would promise too much
        says = extreme.get(self.took, f"{100 * (share.value or 0.0):.0f} %")
        says = "too little data" if self.too_little else says
        return f"{self.step}: {says} {counts}{pending}"


@attrs.frozen(kw_only=True)
class Funnel:
    """How far the people got who were asked; made by `funnel`.

    Attributes:
        asked: How many were asked, and the message arrived.
        replied: How many answered, whatever they said.
        accepted: How many agreed.
        met: How many were met.
        referred: How many of those met named somebody else.
        bounced: How many messages came back; they are counted nowhere else.
        steps: The four steps.

    Examples:
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("UTC"))
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> print(ii.funnel(grid, as_of=noon))
        asked 0, replied 0, accepted 0, met 0, referred 0
        replied: no data yet
        accepted: no data yet
        met: no data yet
        referred: no data yet
    """

    asked: int
    replied: int
    accepted: int
    met: int
    referred: int
    bounced: int
    steps: tuple[FunnelStep, ...]

    def step(self, step: str, /) -> FunnelStep:
        """Return one step.

        Raises:
            InvalidValue: If there is no such step.
        """
        for each in self.steps:
            if each.step == step:
                return each
        raise InvalidValue("Funnel.step", step, f"one of {', '.join(Step)}")

    def show(self) -> Html:
        """Return the steps as a table, each share with its interval."""
        rows = (
            (
                step.step.value,
                step.took,
                step.share.n,
                step.share.censored,
                str(step).partition(": ")[2],
            )
            for step in self.steps
        )
        heads = ("Step", "Took it", "Of", "Pending", "Share, with 95 % interval")
        asked = f"{self.asked} were asked; {self.bounced} messages came back."
        return section(
            "What comes of asking", paragraph(asked), table("Steps", heads, rows)
        )

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "asked", self.asked
        yield "replied", self.replied
        yield "accepted", self.accepted
        yield "met", self.met
        yield "referred", self.referred

    def __repr__(self) -> str:
        return brief(self)

    def __str__(self) -> str:
        """Return the counts, and one line for each step."""
        counts = (
            f"asked {self.asked}, replied {self.replied}, accepted {self.accepted},"
            f" met {self.met}, referred {self.referred}"
        )
        bounced = [f"came back: {self.bounced}"] if self.bounced else []
        return "\n".join((counts, *map(str, self.steps), *bounced))


class Funnels(Mapping["str | None", Funnel]):
    """A funnel for each group of those who were asked; made by `funnels`.

    Args:
        found: By group; ``None`` has those of whom the group is not known.

    Examples:
        >>> nothing = Funnels({})
        >>> nothing, len(nothing), nothing == {}
        (Funnels(), 0, True)
    """

    __slots__ = ("_found",)

    def __init__(self, found: Mapping[str | None, Funnel], /) -> None:
        self._found = dict(found)

    def __getitem__(self, group: str | None) -> Funnel:
        return self._found[group]

    def __iter__(self) -> Iterator[str | None]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def show(self) -> Html:
        """Return the groups as a table, each step with its interval."""
        rows = (
            [
                _group_name(group),
                str(each.asked),
                *(str(step).partition(": ")[2] for step in each.steps),
            ]
            for group, each in self.items()
        )
        heads = ("Group", "Asked", *map(str.capitalize, Step))
        return section(
            "What comes of asking", table("Groups, with 95 % intervals", heads, rows)
        )

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield from ((_group_name(group), each) for group, each in self.items())

    def __repr__(self) -> str:
        groups = (f"{_group_name(group)}={each.asked}" for group, each in self.items())
        return f"Funnels({', '.join(groups)})"

    def __str__(self) -> str:
        """Return each funnel under the name of its group."""
        parts = (f"{_group_name(group)}\n{each}" for group, each in self.items())
        return "\n\n".join(parts) or "nobody was asked yet"


def _group_name(group: str | None) -> str:
    return "not known" if group is None else group


def funnel(
    campaign: Campaign,
    /,
    *,
    as_of: datetime,
    window: timedelta = STEP_WINDOW,
    prior: Prior = REPLY_PRIOR,
) -> Funnel:
    """Return how far everybody got who was asked for an interview.

    Whether they were named or found; `referrals` has a funnel of those who were named.
    A person counts once, from the first message that arrived. Reaching a stage
    implies those before it. A step is judged once its window has closed: the stage
    before it was reached at *t*, and *t* + window is past; what comes later still
    counts. Whoever is in the window is pending, answered or not: to count early
    answers but not early silence would make every rate too high.

    A machine's answer is none, "please stop" is one, and a message that came back was
    never sent.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.
        window: How long a step may take before not yet means not.
        prior: What is believed of the share of replies before any data.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset, or `window` is negative.

    Examples:
        Three weeks ago two were asked and one replied; a third was asked just now.

        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("UTC"))
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> later = noon + timedelta(days=21)
        >>> for name, at in (("ana", noon), ("bo", noon), ("cy", later)):
        ...     card = ii.Contact(name=name)
        ...     grid = grid.record(
        ...         ii.ContactAdded(contact=name, card=card, at=at),
        ...         ii.Outreach(contact=name, channel="email", at=at),
        ...     )
        >>> grid = grid.record(ii.Reply(contact="ana", answer="declined", at=noon))
        >>> print(ii.funnel(grid, as_of=later).steps[0])
        replied: too little data (1 of 2; 9 to 91 %), 1 pending
    """
    _require(as_of, window)
    return _counted(approaches(campaign.as_of(as_of)), as_of, window, prior)


def funnels(
    campaign: Campaign,
    /,
    *,
    by: str,
    as_of: datetime,
    window: timedelta = STEP_WINDOW,
    prior: Prior = REPLY_PRIOR,
) -> Funnels:
    """Return a `funnel` for each group of those who were asked.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        by: A `Grouping`: the ``channel`` of the first message, the ``source`` of the
            contact, the ``warmth`` of the way to them, or the ``week`` in which they
            were asked, as the date of its Monday.
        as_of: The instant; carries a UTC offset.
        window: How long a step may take before not yet means not.
        prior: What is believed of the share of replies before any data.

    Returns:
        Funnel by group, for those in use, in the order of the enum or of the weeks;
        ``None``, at the end, has those of whom it is not known.

    Raises:
        InvalidValue: If `by` is no `Grouping`, `as_of` carries no UTC offset, or
            `window` is negative.

    Examples:
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 4, 12, tzinfo=ZoneInfo("UTC"))
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.Outreach(contact="~ana", channel="email", at=noon),
        ... )
        >>> list(funnels(grid, by="week", as_of=noon))
        ['2026-03-02']
    """
    _require(as_of, window)
    if by not in set(Grouping):
        raise InvalidValue("funnels(by)", by, f"one of {', '.join(Grouping)}")
    past = campaign.as_of(as_of)
    groups: dict[str | None, list[Approach]] = {}
    for each in approaches(past):
        groups.setdefault(_group(past, each, by), []).append(each)
    enum = _ENUMS.get(Grouping(by))
    order = list(map(str, enum)) if enum else sorted(key for key in groups if key)
    return Funnels(
        {
            key: _counted(groups[key], as_of, window, prior)
            for key in (*order, None)
            if key in groups
        }
    )


def _require(as_of: datetime, window: Any) -> None:  # noqa: ANN401 - it is checked
    require_instant("funnel(as_of)", as_of)
    if not isinstance(window, timedelta) or window < timedelta():
        raise InvalidValue("funnel(window)", window, "a timedelta, not negative")


def _counted(
    found: Iterable[Approach], as_of: datetime, window: timedelta, prior: Prior
) -> Funnel:
    reached, judged, took, bounced = [0] * 5, [0] * 4, [0] * 4, 0
    for each in found:
        if each.bounced:
            bounced += 1
            continue
        times = each.reached()
        for stage, at in enumerate(times):
            reached[stage] += 1
            if stage < len(judged) and as_of - at >= window:
                judged[stage] += 1
                took[stage] += stage + 1 < len(times)
    return Funnel(
        asked=reached[0],
        replied=reached[1],
        accepted=reached[2],
        met=reached[3],
        referred=reached[4],
        bounced=bounced,
        steps=tuple(
            FunnelStep.of(
                step,
                took=took[stage],
                n=judged[stage],
                pending=reached[stage] - judged[stage],
                prior=prior if step is Step.REPLIED else FLAT_PRIOR,
            )
            for stage, step in enumerate(Step)
        ),
    )


_ENUMS = {
    Grouping.CHANNEL: Channel,
    Grouping.SOURCE: Source,
    Grouping.WARMTH: Warmth,
}


def _group(past: Campaign, approach: Approach, by: str) -> str | None:
    card = past.contact(approach.contact)
    if by == Grouping.CHANNEL:
        return approach.channel
    if by == Grouping.SOURCE:
        return card.source
    if by == Grouping.WEEK:
        day = approach.asked.astimezone(ZoneInfo(past.time_zone)).date()
        return str(day - timedelta(days=day.weekday()))
    if approach.named or approach.introduced:
        return Warmth.INTRODUCED
    close = {Source.FAMILY, Source.FRIEND}
    if card.source in close or card.tie in {Tie.STRONG, Tie.MODERATE}:
        return Warmth.KNOWN
    return Warmth.COLD
