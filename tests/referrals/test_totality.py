"""No metric raises or returns NaN on the campaigns on which metrics do."""

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from inspect import Parameter, isfunction, signature

import attrs
import pytest

from infointerview import referrals
from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, Entry, InterviewHeld, Outreach, Referral
from infointerview.people import Contact
from infointerview.referrals import ReferralGraph, referral_graph

Build = Callable[..., Campaign]
Metric = Callable[[ReferralGraph], object]


def takes_a_graph(function: object) -> bool:
    """Return whether a graph is all that the function needs."""
    if not isfunction(function):
        return False
    subject, *others = signature(function).parameters.values()
    optional = all(one.default is not Parameter.empty for one in others)
    return "ReferralGraph" in str(subject.annotation) and optional


METRICS = {
    name: getattr(referrals, name)
    for name in referrals.__all__
    if takes_a_graph(getattr(referrals, name))
}


@pytest.fixture(scope="module")
def graphs(build: Build, start: datetime) -> Mapping[str, ReferralGraph]:
    """Nobody; one person; one who was met; a circle; a crowd."""
    circle = [
        Referral(referrer=a, referred=b, at=start + timedelta(hours=n))
        for n, (a, b) in enumerate(["ab", "bc", "ca"])
    ]
    held = [InterviewHeld(contact=id, start=start + timedelta(1)) for id in "abc"]
    met = InterviewHeld(contact="a", start=start)
    crowd = [f"c{n:05}" for n in range(30_000)]
    added = (ContactAdded(contact=id, card=Contact(name=id), at=start) for id in crowd)
    asked = (Outreach(contact=id, channel="email", at=start) for id in crowd)
    entries = [Entry(f"f{n:05}", fact) for n, fact in enumerate([*added, *asked])]
    campaigns = {
        "nobody": Campaign.replay("grid", ()),
        "one person": build("a"),
        "one person, met": build("a", met),
        "two strangers": build("a b"),
        "a circle": build("a b c", *circle),
        "a circle, all met": build("a b c", *circle, *held),
        "a crowd": Campaign.replay("grid", entries),
    }
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


@pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS)
def test_is_total(metric: Metric, graphs: Mapping[str, ReferralGraph]) -> None:
    """On each of these graphs it answers, and with finite numbers."""
    for name, graph in graphs.items():
        found = list(numbers(metric(graph)))

        assert all(map(math.isfinite, found)), name
