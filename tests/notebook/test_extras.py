"""What a user hears who has not installed matplotlib."""

import sys

import pytest

from infointerview.errors import MissingExtra
from infointerview.notebook import plot_tree
from infointerview.referrals import ReferralGraph


def test_a_plot_names_its_extra(
    campaign: ReferralGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And how to install it."""
    monkeypatch.setitem(sys.modules, "matplotlib", None)

    with pytest.raises(MissingExtra, match=r"infointerview\[plot\]"):
        plot_tree(campaign)
