"""No metric raises or returns NaN on the campaigns on which metrics do."""

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from inspect import Parameter, isfunction, signature

import attrs
import pytest

from infointerview import referrals
from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, Entry, InterviewHeld, Outreach, Referral
from infointerview.people import Contact
from infointerview.referrals import (
    ReferralGraph,
    dashboard,
    expansion,
    growth,
    rds,
    referral_graph,
)

Build = Callable[..., Campaign]
Metric = Callable[[ReferralGraph], object]


def takes_only(function: object, subject: str) -> bool:
    """Return whether a subject of this type is all that the function needs."""
    if not isfunction(function):
        return False
    first, *others = signature(function).parameters.values()
    optional = all(one.default is not Parameter.empty for one in others)
    return subject in str(first.annotation) and optional


def of_its_mixing(metric: Callable[[rds.Mixing], object], sample: rds.Sample) -> object:
    """Return what the metric says of how the groups of a sample mix."""
    return metric(rds.transition_counts(sample))


METRICS = {
    name: getattr(referrals, name)
    for name in referrals.__all__
    if takes_only(getattr(referrals, name), "ReferralGraph")
}
SAMPLE_METRICS = {
    "gile_ss": partial(rds.gile_ss, population=9),
    **{
        name: getattr(rds, name)
        for name in rds.__all__
        if takes_only(getattr(rds, name), "Sample")
    },
    **{
        f"{name} of its mixing": partial(of_its_mixing, getattr(rds, name))
        for name in rds.__all__
        if takes_only(getattr(rds, name), "Mixing")
    },
}


@pytest.fixture(scope="module")
def campaigns(
    build: Build, start: datetime, *, thorough: bool
) -> Mapping[str, Campaign]:
    """Nobody; one person; one who was met; a circle; a crowd."""
    circle = [
        Referral(referrer=a, referred=b, at=start + timedelta(hours=n))
        for n, (a, b) in enumerate(["ab", "bc", "ca"])
    ]
    held = [InterviewHeld(contact=id, start=start + timedelta(1)) for id in "abc"]
    met = InterviewHeld(contact="a", start=start)
    crowd = [f"c{n:05}" for n in range(30_000 if thorough else 2_000)]
    added = (ContactAdded(contact=id, card=Contact(name=id), at=start) for id in crowd)
    asked = (Outreach(contact=id, channel="email", at=start) for id in crowd)
    entries = [Entry(f"f{n:05}", fact) for n, fact in enumerate([*added, *asked])]
    return {
        "nobody": Campaign.replay("grid", ()),
        "one person": build("a"),
        "one person, met": build("a", met),
        "two strangers": build("a b"),
        "a circle": build("a b c", *circle),
        "a circle, all met": build("a b c", *circle, *held),
        "a crowd": Campaign.replay("grid", entries),
    }


@pytest.fixture(scope="module")
def graphs(
    campaigns: Mapping[str, Campaign], start: datetime
) -> Mapping[str, ReferralGraph]:
    """The campaigns as graphs, and one of them long after."""
    return {
        "a year on": referral_graph(
            campaigns["a circle, all met"], as_of=start.replace(year=2027)
        ),
        **{name: referral_graph(campaign) for name, campaign in campaigns.items()},
    }


def numbers(result: object) -> Iterator[float]:
    """Yield every number in a result, however deep."""
    match result:
        case float():
            yield result
        case Mapping():
            for key, value in result.items():
                yield from numbers(key)
                yield from numbers(value)
        case tuple() | list():
            for item in result:
                yield from numbers(item)
        case _ if attrs.has(type(result)):
            for field in attrs.fields(type(result)):
                yield from numbers(getattr(result, field.name))


def test_the_metrics_were_found() -> None:
    """The list below is not empty by some mistake of this file."""
    assert {"betweenness", "reproduction_number", "tree_positions"} <= set(METRICS)
    assert {"rds_i", "gile_ss", "assortativity of its mixing"} <= set(SAMPLE_METRICS)


@pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS)
def test_is_total(metric: Metric, graphs: Mapping[str, ReferralGraph]) -> None:
    """On each of these graphs it answers, and with finite numbers."""
    for name, graph in graphs.items():
        found = list(numbers(metric(graph)))

        assert all(map(math.isfinite, found)), name


@pytest.mark.parametrize("report", [expansion, dashboard, growth])
def test_report_is_total(
    report: Callable[..., object], campaigns: Mapping[str, Campaign]
) -> None:
    """On each of these campaigns it answers, and with finite numbers."""
    for name, campaign in campaigns.items():
        found = list(numbers(report(campaign)))

        assert all(map(math.isfinite, found)), name


@pytest.mark.parametrize("metric", SAMPLE_METRICS.values(), ids=SAMPLE_METRICS)
def test_sample_metric_is_total(
    metric: Callable[[rds.Sample], object], graphs: Mapping[str, ReferralGraph]
) -> None:
    """So does it on the sample of the people met, with names as groups."""
    for name, graph in graphs.items():
        sample = rds.sample_of(
            graph, category=lambda card: card.name, degree=dict.fromkeys("ab", 3).get
        )

        found = list(numbers(metric(sample)))

        assert all(map(math.isfinite, found)), name
