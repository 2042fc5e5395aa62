"""`saturation`: whether another interview would still bring anything new."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

from infointerview.display import brief, many, paragraph, section, table
from infointerview.errors import InvalidValue
from infointerview.learning._findings import (
    findings,
    in_topic_order,
    topic_name,
)
from infointerview.learning._heard import hearing
from infointerview.values import AGING, RULES, Aging, Estimate, Reason, Topic
from infointerview.values.checks import whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from infointerview.campaign import Campaign
    from infointerview.display import Html
    from infointerview.learning._findings import Findings
    from infointerview.learning._heard import Heard, Hearing, Talk

__all__ = [
    "SATURATION_RULE",
    "Curve",
    "CurveStep",
    "Saturation",
    "SaturationRule",
    "saturation",
]

_LEAST_NEW = 0.01


def _threshold(
    _rule: SaturationRule, _attribute: attrs.Attribute[Any], value: object
) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 <= value < 1:  # type: ignore[operator] # a number
        expected = "a number from 0 to less than 1"
        raise InvalidValue("SaturationRule.threshold", value, expected)


@attrs.frozen(kw_only=True)
class SaturationRule:
    """When to stop: base size, run length and threshold of new information (R2) [1]_.

    The claims of the first `base` talks are what later ones are measured by. If
    `run` talks in a row bring new claims worth no more than `threshold` of these,
    the topic is saturated.

    Attributes:
        base: How many talks the yardstick is made of.
        run: How many talks in a row have to bring next to nothing.
        threshold: How much new is next to nothing, as a share of the base's claims.

    Raises:
        InvalidValue: If a number is out of range.

    Examples:
        >>> print(SaturationRule().explain())
        saturated once 2 talks in a row bring new claims worth no more than 5 % of those of the first 4
        R2: stop by base size, run length and a threshold of new information, 5 % at most (Guest, Namey and Chen (2020), PLOS ONE 15(5), e0232076)
        R1: 70 % of the themes by interview 6, 92 % by interview 12 (Guest, Bunce and Johnson (2006), Field Methods 18(1), 59-82)

    References:
        .. [1] Guest, G., Namey, E., Chen, M. (2020). A simple method to assess and
           report thematic saturation in qualitative research. PLOS ONE 15(5),
           e0232076.
    """  # noqa: E501 - the text is shown as it is printed

    base: int = attrs.field(default=4, validator=whole_number(1))
    run: int = attrs.field(default=2, validator=whole_number(1))
    threshold: float = attrs.field(default=0.05, validator=_threshold)

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        says = (
            f"saturated once {self.run} talks in a row bring new claims worth no more"
            f" than {self.threshold:.0%} of those of the first {self.base}"
        ).replace("%", " %")
        return "\n".join((says, str(RULES["R2"]), str(RULES["R1"])))


SATURATION_RULE = SaturationRule()
"""The rule for which none is given: 4, 2 and 5 %."""


@attrs.frozen(kw_only=True)
class CurveStep:
    """What one talk brought.

    Attributes:
        talk: Id of the interview, or one made of the contact's for what was said
            outside any.
        at: When it began, in UTC.
        heard: How many claims were spoken to.
        new: How many of them nobody had spoken to before.
        total: How many have been heard by then.

    Examples:
        >>> CurveStep(
        ...     talk="i1", at=datetime(2026, 3, 9, tzinfo=UTC), heard=3, new=2, total=5
        ... ).new
        2
    """

    talk: str
    at: datetime
    heard: int
    new: int
    total: int


@attrs.frozen(kw_only=True)
class Curve:
    """How fast something new was heard, talk by talk.

    Only talks of which something was noted are steps, and for a topic only those in
    which it came up: silence proves nothing.

    Attributes:
        topic: The topic; empty for all of them together.
        steps: One for each talk, in order of time.
        once: How many claims came up in one talk only.
        twice: How many came up in two.
        rule: When it counts as saturated.

    Examples:
        Four talks bring 3, 2, 1 and 1 new claims, so the base is 7. The fifth and
        the sixth bring one more: 1/7 is more than 5 %. The seventh brings none, but
        the run of sixth and seventh still has that one; with the eighth it is 0/7.

        >>> def curve(*new):
        ...     totals = [sum(new[: n + 1]) for n in range(len(new))]
        ...     return Curve(
        ...         topic="lifestyle",
        ...         steps=tuple(
        ...             CurveStep(
        ...                 talk=f"i{n}",
        ...                 at=datetime(2026, 3, n, tzinfo=UTC),
        ...                 heard=brought + 1,
        ...                 new=brought,
        ...                 total=total,
        ...             )
        ...             for n, (brought, total) in enumerate(zip(new, totals), start=1)
        ...         ),
        ...         once=2,
        ...         twice=3,
        ...     )
        >>> [round(share, 2) for share in curve(3, 2, 1, 1, 0, 1, 0, 0).runs]
        [0.14, 0.14, 0.0]
        >>> curve(3, 2, 1, 1, 0, 1, 0).saturated
        False
        >>> curve(3, 2, 1, 1, 0, 1, 0, 0).saturated_at
        8

        Chao's estimate: 8 were heard, 2 of them once and 3 twice, in 8 talks, so
        8 + 7/8 (2 x 1) / (2 x 4) = 8.22 are to be expected at least.

        >>> round(curve(3, 2, 1, 1, 0, 1, 0, 0).richness.value, 2)
        8.22
    """

    topic: str
    steps: tuple[CurveStep, ...]
    once: int
    twice: int
    rule: SaturationRule = SATURATION_RULE

    @property
    def total(self) -> int:
        """How many claims were heard."""
        return self.steps[-1].total if self.steps else 0

    @property
    def runs(self) -> tuple[float, ...]:
        """New claims of each run of talks after the base, by those of the base.

        Runs overlap: each begins one talk later. Empty while there is none, or the
        base brought nothing.
        """
        base, run = self.rule.base, self.rule.run
        if len(self.steps) < base + run or not self.steps[base - 1].total:
            return ()
        yardstick = self.steps[base - 1].total
        return tuple(
            sum(step.new for step in self.steps[first : first + run]) / yardstick
            for first in range(base, len(self.steps) - run + 1)
        )

    @property
    def new_information(self) -> Estimate:
        """New claims of the last run, by those of the base.

        `n` is the number of talks. Undefined with ``too_few`` before the first run
        is complete. There is no interval for it.
        """
        runs = self.runs
        return _plain(runs[-1] if runs else None, len(self.steps), "new_information")

    @property
    def saturated(self) -> bool:
        """Whether the last run brought next to nothing new."""
        return self.saturated_at is not None

    @property
    def saturated_at(self) -> int | None:
        """After how many talks it was saturated for good, as far as is known."""
        runs = self.runs
        since = len(runs)
        while since and runs[since - 1] <= self.rule.threshold:
            since -= 1
        if since == len(runs):
            return None
        return self.rule.base + self.rule.run + since

    @property
    def richness(self) -> Estimate:
        """How many claims there are at least, those not heard yet included.

        heard + (m - 1)/m f1 (f1 - 1) / (2 (f2 + 1)), where f1 and f2 claims came up
        in one and in two of m talks [1]_.

        References:
            .. [1] Chao, A. (1987). Estimating the population size for capture-
               recapture data with unequal catchability. Biometrics 43(4), 783-791.
        """
        talks, once = len(self.steps), self.once
        if not self.total:
            return _plain(None, talks, "chao2", Reason.NO_OBSERVATIONS)
        unheard = (talks - 1) / talks * once * (once - 1) / (2 * (self.twice + 1))
        return _plain(self.total + unheard, talks, "chao2")

    @property
    def coverage(self) -> Estimate:
        """How likely the next thing said is something heard before [1]_.

        1 - f1/U (m - 1) f1 / ((m - 1) f1 + 2 f2), where the claims came up U times
        in m talks, and f1 and f2 of them in one and in two talks.

        References:
            .. [1] Chao, A., Jost, L. (2012). Coverage-based rarefaction and
               extrapolation. Ecology 93(12), 2533-2547.
        """
        talks = len(self.steps)
        times = sum(step.heard for step in self.steps)
        if not times:
            return _plain(None, talks, "coverage", Reason.NO_OBSERVATIONS)
        others = (talks - 1) * self.once
        surely = others / (others + 2 * self.twice) if self.twice and others else 1.0
        return _plain(1 - self.once / times * surely, talks, "coverage")

    def __str__(self) -> str:
        """Return what each talk brought, in one line."""
        name = topic_name(self.topic) or "all topics"
        new = ", ".join(str(step.new) for step in self.steps)
        verdict = ""
        if self.saturated_at is not None:
            before = self.saturated_at - self.rule.run
            verdict = f"; saturated at {before}+{self.rule.run} talks"
        return f"{name}: new claims by talk {new or 'none'}{verdict}"


@attrs.frozen(kw_only=True)
class Saturation:
    """Where another interview is worth something; made by `saturation`.

    Attributes:
        as_of: The instant, in UTC.
        overall: The curve of all topics together.
        topics: The curve of each topic spoken of, in the order of `Topic`.
        unheard: The topics of rule Z6 that nobody has said anything about.
        stale: Topics of which most claims are stale: ask again, however saturated.
        unwritten: Interviews held of which nothing was noted; they are in no curve.
        known: How much is known by topic, as `Findings.known`.

    Examples:
        >>> import infointerview as ii
        >>> noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> print(ii.saturation(grid, as_of=noon))
        Nobody has told you anything yet.
    """

    as_of: datetime
    overall: Curve
    topics: tuple[Curve, ...]
    unheard: tuple[Topic, ...]
    stale: tuple[str, ...]
    unwritten: int
    known: Mapping[str, float]

    @property
    def saturated(self) -> tuple[str, ...]:
        """The topics about which another interview is worth little."""
        return tuple(
            curve.topic
            for curve in self.topics
            if curve.saturated and curve.topic not in self.stale
        )

    @property
    def answered(self) -> bool:
        """Whether the campaign has answered its question.

        All together is saturated, nothing of rule Z6 is unheard, nothing is stale.
        """
        return self.overall.saturated and not self.unheard and not self.stale

    @property
    def knowledge(self) -> Mapping[str, float]:
        """How much is known by topic, for ``guide(knowledge=...)``.

        As `known`, but of a saturated topic at least so much that a guide takes it
        for covered but for the threshold: a guide leaves exp(-K) of a topic open,
        and what is open of this one is what another run of talks may bring.
        """
        open_share = max(self.overall.rule.threshold, _LEAST_NEW)
        covered = -math.log(open_share)
        return MappingProxyType(
            {
                topic: max(known, covered) if topic in self.saturated else known
                for topic, known in self.known.items()
            }
        )

    def topic(self, topic: str, /) -> Curve:
        """Return the curve of a topic; one without a step if nobody spoke of it."""
        rule = self.overall.rule
        nothing = Curve(topic=topic, steps=(), once=0, twice=0, rule=rule)
        return next((each for each in self.topics if each.topic == topic), nothing)

    def show(self) -> Html:
        """Return in words and as a table what each talk brought, topic by topic."""
        rows = (
            (
                topic_name(curve.topic) or "all topics",
                len(curve.steps),
                ", ".join(str(step.new) for step in curve.steps),
                "yes" if curve.saturated else "",
            )
            for curve in (self.overall, *self.topics)
        )
        heads = ("Topic", "Talks", "New claims by talk", "Saturated")
        return section(
            "Is it enough?",
            paragraph(str(self)),
            table("New claims, talk by talk", heads, rows),
        )

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "talks", len(self.overall.steps)
        yield "claims", self.overall.total
        yield "saturated", list(self.saturated)
        yield "answered", self.answered

    def __repr__(self) -> str:
        return brief(self)

    def __str__(self) -> str:
        """Return in plain sentences what another interview is worth."""
        if not self.overall.steps:
            unwritten = [self._without_notes()] if self.unwritten else []
            return " ".join(["Nobody has told you anything yet.", *unwritten])
        parts = []
        if self.answered:
            parts.append("Your question is answered as far as interviews go.")
        if self.saturated:
            names = _listed(self.saturated)
            parts.append(f"Another interview about {names} is worth little.")
        if self.unheard:
            parts.append(f"Nobody has told you about {_listed(self.unheard)}.")
        if self.stale:
            parts.append(f"Ask again about {_listed(self.stale)}: most of it is old.")
        if not parts:
            parts.append("There is still something to learn about every topic.")
        if self.unwritten:
            parts.append(self._without_notes())
        return " ".join(parts)

    def _without_notes(self) -> str:
        return f"Of {many(self.unwritten, 'interview')} nothing was noted."


def saturation(
    campaign: Campaign,
    /,
    *,
    as_of: datetime,
    rule: SaturationRule = SATURATION_RULE,
    aging: Aging = AGING,
) -> Saturation:
    """Return where another interview would still bring something new.

    A claim is what `findings` takes for one. It is new in the first talk in which
    anybody speaks to it.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.
        rule: When a topic counts as saturated.
        aging: How fast answers age.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.

    Examples:
        >>> import infointerview as ii
        >>> noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> for name in ("ana", "bo", "cy"):
        ...     grid = grid.record(
        ...         ii.ContactAdded(contact=name, card=ii.Contact(name=name), at=noon),
        ...         ii.Takeaway(
        ...             contact=name, topic="advice", claim="get a licence", at=noon
        ...         ),
        ...     )
        >>> print(ii.saturation(grid, as_of=noon).overall)
        all topics: new claims by talk 1, 0, 0
        >>> quick = SaturationRule(base=1, run=2, threshold=0.0)
        >>> print(ii.saturation(grid, as_of=noon, rule=quick).overall)
        all topics: new claims by talk 1, 0, 0; saturated at 1+2 talks
    """
    found = findings(campaign, as_of=as_of, aging=aging)
    heard = hearing(campaign.as_of(as_of))
    by_topic: dict[str, list[Heard]] = {}
    for each in heard.heard:
        by_topic.setdefault(each.fact.topic, []).append(each)
    return Saturation(
        as_of=as_of.astimezone(UTC),
        overall=_curve("", heard.heard, heard.talks, rule),
        topics=tuple(
            _curve(topic, by_topic[topic], _talks_on(topic, by_topic, heard), rule)
            for topic in in_topic_order(by_topic)
        ),
        unheard=found.unheard,
        stale=tuple(_mostly_stale(found)),
        unwritten=heard.unwritten,
        known=found.known,
    )


def _talks_on(
    topic: str, by_topic: Mapping[str, Sequence[Heard]], heard: Hearing
) -> list[Talk]:
    """Return the talks in which the topic came up: something was said, or asked."""
    spoken = {each.talk for each in by_topic[topic]}
    return sorted(spoken | heard.asked.get(topic, frozenset()))


def _curve(
    topic: str, heard: Iterable[Heard], talks: Sequence[Talk], rule: SaturationRule
) -> Curve:
    said: dict[Talk, set[tuple[str, str]]] = {talk: set() for talk in talks}
    for each in heard:
        said[each.talk].add((each.fact.topic, each.point))
    known: set[tuple[str, str]] = set()
    steps = []
    for talk in talks:
        new = len(said[talk] - known)
        known |= said[talk]
        steps.append(
            CurveStep(
                talk=talk.id,
                at=talk.at,
                heard=len(said[talk]),
                new=new,
                total=len(known),
            )
        )
    times = Counter(claim for claims in said.values() for claim in claims)
    came_up = Counter(times.values())
    return Curve(
        topic=topic, steps=tuple(steps), once=came_up[1], twice=came_up[2], rule=rule
    )


def _mostly_stale(found: Findings) -> Iterable[str]:
    for topic in found.topics:
        stale = sum(claim.stale for claim in topic.claims)
        if stale * 2 > len(topic.claims):
            yield topic.topic


def _plain(
    value: float | None, n: int, method: str, reason: Reason = Reason.TOO_FEW
) -> Estimate:
    """Return a number for which there is no interval, or why there is none."""
    return Estimate(
        value=value,
        low=None,
        high=None,
        method=method,
        n=n,
        reason=reason if value is None else Reason.NO_INTERVAL,
    )


def _listed(topics: Sequence[str]) -> str:
    names = [topic_name(topic) for topic in topics]
    return ", ".join(names)
