"""What an app shows of the referral graph at every turn, as one frozen value.

`dashboard` folds it from a campaign; a `ReferralTracker` answers the same without
folding. That both say the same, field by field, is a law of this package.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

from infointerview.display import section, table
from infointerview.referrals._branching import extinction_probability
from infointerview.referrals._diversity import (
    Category,
    category_counts,
    coverage,
    employer_of,
    hill,
    sample_coverage,
    shannon,
    simpson,
)
from infointerview.referrals._metrics import (
    CONTACT_WINDOW,
    QUOTA,
    STEP_WINDOW,
    WINDOW,
    conversion,
    dead_ends,
    frontier,
    names_per_interview,
    quota_attainment,
    reproduction_number,
    require_quota,
    require_window,
    wave_sizes,
)
from infointerview.referrals._rates import assortment
from infointerview.referrals._reproduction import (
    DispersionMethod,
    dispersion_k,
    interview_reproduction_number,
    offspring_distribution,
    reproduction_by_wave,
)
from infointerview.referrals._scan import referral_graph
from infointerview.referrals._structure import components
from infointerview.referrals._tempo import generation_interval
from infointerview.referrals._yield import Funnel, funnel_by_channel
from infointerview.values import Channel, Estimate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.campaign import Campaign
    from infointerview.display import Html
    from infointerview.referrals._graph import ReferralGraph

__all__ = ["Dashboard", "Terms", "dashboard"]


@attrs.frozen(kw_only=True)
class Terms:
    """The numbers and words that a dashboard is to be understood with.

    Attributes:
        window: Referral window: how long names may follow an interview before none
            means none.
        contact_window: How long it may take to meet somebody before not yet means
            not.
        step_window: How long a step of the funnel may take before not yet means not.
        quota: Names that an interview is to yield (rule Z2).
        category: Says of a card which category it belongs to, for variety and
            coverage of targets; ``None`` if that is not known. It looks at nothing
            but the card.

    Raises:
        InvalidValue: If a window is no `timedelta` or negative, or the quota is no
            whole number from 1.

    Examples:
        >>> Terms(quota=3).window.days
        14
    """

    window: timedelta = WINDOW
    contact_window: timedelta = CONTACT_WINDOW
    step_window: timedelta = STEP_WINDOW
    quota: int = QUOTA
    category: Category = employer_of

    def __attrs_post_init__(self) -> None:
        """Check the windows and the quota."""
        for window in (self.window, self.contact_window, self.step_window):
            require_window(window)
        require_quota(self.quota)


# Without slots: the tracker makes one at every turn, and fills it all at once.
@attrs.frozen(kw_only=True, slots=False)
class Dashboard:
    """What there is to see of a referral graph at one instant; ``print`` shows it.

    Numbers that are counted are whole; those that are estimated carry an interval.
    The functions named below say what each means.

    Attributes:
        as_of: The instant; ``None`` for a campaign without any fact.
        contacts: How many contacts there are.
        participants: How many of them take part.
        seeds: How many participants nobody brought in.
        waves: `wave_sizes`.
        components: How many `components` there are.
        interviews: How many interviews were held.
        frontier: How many are on the `frontier`.
        dead_ends: How many `dead_ends` there are.
        names_per_interview: `names_per_interview`.
        quota_attainment: `quota_attainment`.
        reproduction_number: `reproduction_number`.
        conversion: `conversion`.
        interview_reproduction_number: `interview_reproduction_number`.
        reproduction_by_wave: `reproduction_by_wave`.
        offspring: `offspring_distribution`.
        dispersion: `dispersion_k` by moments.
        extinction: `extinction_probability`.
        funnels: `funnel_by_channel`.
        generation_mean: Mean of the `generation_interval`, in days.
        generation_sd: Its standard deviation, in days.
        assortativity: `rds.assortativity` of who named whom, by category.
        shannon: `shannon` of the participants by category; those of no known
            category are in `censored`, here and below.
        effective_categories: `hill` of order 1 of them.
        simpson: `simpson` of them.
        sample_coverage: `sample_coverage` of them.
        coverage: `coverage` of the targets by people met.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> str(dashboard(Campaign.replay("grid", ()))).splitlines()[:2]
        ['Dashboard (nothing has happened)', 'contacts: 0']
    """

    as_of: datetime | None
    contacts: int
    participants: int
    seeds: int
    waves: tuple[int, ...]
    components: int
    interviews: int
    frontier: int
    dead_ends: int
    names_per_interview: Estimate
    quota_attainment: Estimate
    reproduction_number: Estimate
    conversion: Estimate
    interview_reproduction_number: Estimate
    reproduction_by_wave: tuple[Estimate, ...]
    offspring: tuple[int, ...]
    dispersion: Estimate
    extinction: Estimate
    funnels: Mapping[Channel | None, Funnel] = attrs.field(hash=False)
    generation_mean: Estimate
    generation_sd: Estimate
    assortativity: Estimate
    shannon: Estimate
    effective_categories: Estimate
    simpson: Estimate
    sample_coverage: Estimate
    coverage: Estimate

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the funnels, which are a read-only view, by what they hold."""
        values = attrs.asdict(self, recurse=False)
        return _unpickled, ({**values, "funnels": dict(self.funnels)},)

    @property
    def _title(self) -> str:
        at = self.as_of.isoformat() if self.as_of else "nothing has happened"
        return f"Dashboard ({at})"

    def _rows(self) -> Iterator[tuple[str, str]]:
        """Yield what each number is called, and the number in words."""
        for field in attrs.fields(Dashboard)[1:]:
            label, value = field.name.replace("_", " "), getattr(self, field.name)
            if field.name == "funnels":
                for channel, row in value.items():
                    asked = f"asked by {channel}" if channel else "never written to"
                    yield asked, str(row)
            elif field.name == "reproduction_by_wave":
                for wave, rate in enumerate(value):
                    yield f"from wave {wave}", str(rate)
            elif isinstance(value, tuple):
                yield label, ", ".join(map(str, value)) or "none"
            else:
                yield label, str(value)

    def show(self) -> Html:
        """Return the numbers as a table."""
        heads = ("Number", "Value")
        shown = table("Estimates with 95 % intervals", heads, self._rows())
        return section(self._title, shown)

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield from self._rows()

    def __repr__(self) -> str:
        at = self.as_of.isoformat() if self.as_of else None
        return (
            f"Dashboard({at}, participants={self.participants}, waves={self.waves},"
            f" interviews={self.interviews}, frontier={self.frontier})"
        )

    def __str__(self) -> str:
        """Return one line for each number, and one for each channel and wave."""
        lines = (f"{label}: {words}" for label, words in self._rows())
        return "\n".join((self._title, *lines))


def _unpickled(values: Mapping[str, Any]) -> Dashboard:
    return Dashboard(**{**values, "funnels": MappingProxyType(values["funnels"])})


def dashboard(
    campaign: Campaign, /, *, as_of: datetime | None = None, terms: Terms | None = None
) -> Dashboard:
    """Return what there is to see of the campaign's referral graph, by folding it.

    Args:
        campaign: The campaign.
        as_of: The instant to look at; ``None`` for the whole history, as of its
            latest fact.
        terms: Windows, quota and categories; ``None`` for the usual ones.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.

    Examples:
        >>> from datetime import UTC
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="rosa", card=ii.Contact(name="Rosa"), at=noon),
        ...     ii.InterviewHeld(contact="rosa", start=noon),
        ... )
        >>> shown = dashboard(grid, as_of=noon + timedelta(days=15))
        >>> shown.interviews, shown.dead_ends, str(shown.reproduction_number)
        (1, 1, '0.00 (0.00 to 3.69, n = 1)')
    """
    terms = terms or Terms()
    graph = referral_graph(campaign, as_of=as_of)
    counts = category_counts(graph, category=terms.category)
    unknown = len(graph.participants) - sum(counts.values())
    window, contact_window = terms.window, terms.contact_window
    interval = generation_interval(graph)
    return Dashboard(
        as_of=graph.as_of,
        contacts=len(graph.contacts),
        participants=len(graph.participants),
        seeds=len(graph.participants) - len(graph.first_referrals),
        waves=wave_sizes(graph),
        components=len(components(graph)),
        interviews=len(graph.interviews),
        frontier=len(frontier(graph)),
        dead_ends=len(dead_ends(graph, window=window)),
        names_per_interview=names_per_interview(graph, window=window),
        quota_attainment=quota_attainment(graph, quota=terms.quota, window=window),
        reproduction_number=reproduction_number(graph, window=window),
        conversion=conversion(graph, window=contact_window),
        interview_reproduction_number=interview_reproduction_number(
            graph, window=window, contact_window=contact_window
        ),
        reproduction_by_wave=reproduction_by_wave(graph, window=window),
        offspring=offspring_distribution(graph, window=window),
        dispersion=dispersion_k(graph, method=DispersionMethod.MOMENT, window=window),
        extinction=extinction_probability(
            graph, window=window, contact_window=contact_window
        ),
        funnels=funnel_by_channel(graph, window=terms.step_window),
        generation_mean=interval.mean,
        generation_sd=interval.sd,
        assortativity=_assortativity(graph, terms.category),
        shannon=_with_unknown(shannon(counts), unknown),
        effective_categories=_with_unknown(hill(counts), unknown),
        simpson=_with_unknown(simpson(counts), unknown),
        sample_coverage=_with_unknown(sample_coverage(counts), unknown),
        coverage=coverage(graph, category=terms.category),
    )


def _assortativity(graph: ReferralGraph, category: Category) -> Estimate:
    known = {id: category(graph.contacts[id]) for id in graph.participants}
    pairs = [(known[edge.referrer], known[edge.referred]) for edge in graph.referrals]
    whole = [(one, other) for one, other in pairs if None not in {one, other}]
    given = Counter(one for one, _ in whole)
    received = Counter(other for _, other in whole)
    return assortment(
        len(whole),
        sum(one == other for one, other in whole),
        sum(count * received[group] for group, count in given.items()),
        len(pairs) - len(whole),
    )


def _with_unknown(estimate: Estimate, unknown: int) -> Estimate:
    return attrs.evolve(estimate, censored=unknown)
