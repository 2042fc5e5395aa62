"""Mermaid text: by hand, of hostile names, and within the limits of its hosts."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import ContactAdded, Entry, InterviewHeld, Outreach, Referral
from infointerview.people import Contact
from infointerview.referrals import ReferralGraph, referral_graph, to_mermaid

START = datetime(2026, 3, 2, 12, tzinfo=UTC)
NAMES = st.text(min_size=1).filter(lambda name: not name.isspace())

# All that a line may be: a box whose label is quoted, or an arrow.
LABEL = r"(?:[^\s!-&*+/:-@\[-`{-~]| |#\d+;)*"
LINE = re.compile(rf'    (n\d+\["{LABEL}<br/>[a-z]+"\]|n\d+ -(-|\.-)> n\d+)')


def graph_of(names: list[str], pairs: list[tuple[int, int]]) -> ReferralGraph:
    """Return a graph of people who were all asked, after they had named each other."""
    facts = [
        *(
            ContactAdded(contact=f"c{n}", card=Contact(name=name), at=START)
            for n, name in enumerate(names)
        ),
        *(
            Referral(
                referrer=f"c{one}", referred=f"c{two}", at=START + timedelta(hours=hour)
            )
            for hour, (one, two) in enumerate(pairs)
        ),
        *(
            Outreach(contact=f"c{n}", channel="email", at=START + timedelta(days=99))
            for n in range(len(names))
        ),
    ]
    entries = [Entry(f"f{n:04}", fact) for n, fact in enumerate(facts)]
    return referral_graph(Campaign.replay("grid", entries))


def shown(text: str) -> str:
    """Return a label as Mermaid shows it: each entity is one character."""
    return re.sub(r"#(\d+);", lambda found: chr(int(found[1])), text)


def test_by_hand() -> None:
    """Boxes in order of arrival, then arrows; cross referrals are dotted."""
    campaign = Campaign.start("grid", goal="", time_zone="UTC", at=START).record(
        *(
            ContactAdded(contact=id, card=Contact(name=id.title()), at=START)
            for id in ("ken", "lea", "rosa", "zoe")
        ),
        InterviewHeld(contact="rosa", start=START),
        *(
            Referral(referrer=a, referred=b, at=START + timedelta(hours=hour))
            for hour, a, b in [
                (1, "rosa", "ken"),
                (2, "ken", "lea"),
                (3, "rosa", "lea"),
            ]
        ),
    )

    text = to_mermaid(referral_graph(campaign))

    assert text.splitlines() == [
        "flowchart LR",
        '    n0["Rosa<br/>met"]',
        '    n1["Ken<br/>known"]',
        '    n2["Lea<br/>known"]',
        "    n0 --> n1",
        "    n1 --> n2",
        "    n0 -.-> n2",
    ]


class TestNames:
    @pytest.mark.parametrize(
        ("name", "label"),
        [
            ("<script>alert(1)</script>", "#60;script#62;alert(1)#60;#47;script#62;"),
            ('Ken "KI" Ito', "Ken #34;KI#34; Ito"),
            ("#34;", "#35;34#59;"),
            ("A & B | C \\ D", "A #38; B #124; C #92; D"),
            ("[/red]", "#91;#47;red#93;"),
            ("`*_bold_*`", "#96;#42;#95;bold#95;#42;#96;"),
            ("$$\\frac{$$", "#36;#8288;#36;#8288;#92;frac#123;#36;#8288;#36;#8288;"),
            ("1. Ann", "1#46; Ann"),
            ("- Bob", "#45; Bob"),
            ("O'Neill-Smith, Jr.", "O'Neill-Smith, Jr."),
            ("line\r\n  break", "line break"),
            ("\u202eRosa\u2066 \u200fDiaz\x1b", "Rosa Diaz"),
            ("محمد", "محمد"),
            ("\u200b", ""),
        ],
    )
    def test_mean_nothing_to_mermaid(self, name: str, label: str) -> None:
        """Each label was looked at as Mermaid 11 draws it: the name as it stands."""
        text = to_mermaid(graph_of([name], []))

        assert text == f'flowchart LR\n    n0["{label}<br/>contacted"]\n'

    @given(names=st.lists(NAMES, min_size=1, max_size=4))
    def test_never_leave_their_box(self, names: list[str]) -> None:
        """Whatever people are called, a line is a box or an arrow."""
        text = to_mermaid(graph_of(names, [(0, n) for n in range(1, len(names))]))

        head, *lines = text.removesuffix("\n").split("\n")
        assert head == "flowchart LR"
        assert len(lines) == 2 * len(names) - 1
        assert all(LINE.fullmatch(line) for line in lines)

    @given(name=st.text("Rosa #34;<br/>&quot;\\n|[]", min_size=1, max_size=30))
    def test_are_shown_as_they_stand(self, name: str) -> None:
        """Encoding once and decoding once gives the name, white space aside."""
        named = f"R{name}"

        [line] = to_mermaid(graph_of([named], [])).splitlines()[1:]

        label = line.removeprefix('    n0["').removesuffix('<br/>contacted"]')
        assert shown(label) == " ".join(named.split())

    def test_of_ten_thousand_characters_are_cut(self) -> None:
        """A label has room for forty."""
        text = to_mermaid(graph_of(["x" * 10_000], []))

        assert f'n0["{"x" * 39}…<br/>contacted"]' in text


class TestLimits:
    def test_more_people_than_arrows(self) -> None:
        """Of a chain of 600 those stand who came first, and the others are counted."""
        chain = graph_of(["Rosa"] * 600, [(n, n + 1) for n in range(599)])

        text = to_mermaid(chain)

        assert text.count("-->") == 499
        assert text.count("Rosa") == 500
        assert '    more["and 100 more"]\n' in text

    @pytest.mark.parametrize("limit", [1000, 4000, 49_999])
    def test_more_people_than_characters(self, limit: int) -> None:
        """Long names fill the text before the arrows do."""
        people = graph_of(["#" * 40] * 300, [])

        text = to_mermaid(people, max_characters=limit)

        assert limit - 300 < len(text) <= limit
        assert f'more["and {300 - text.count("contacted")} more"]' in text

    def test_all_fit(self) -> None:
        """Nobody is left out, so nothing says so."""
        text = to_mermaid(graph_of(["Rosa"] * 100, [(0, n) for n in range(1, 100)]))

        assert "more" not in text
        assert text.count("-->") == 99

    @pytest.mark.parametrize(
        "limit", [{"max_edges": -1}, {"max_edges": 1.5}, {"max_characters": 999}]
    )
    def test_refuses_what_is_no_limit(self, limit: dict[str, int]) -> None:
        """A limit is a whole number that leaves room for one person."""
        with pytest.raises(InvalidValue, match="max_"):
            to_mermaid(graph_of([], []), **limit)


def test_nobody_is_an_empty_chart() -> None:
    """An address book alone draws nothing."""
    assert to_mermaid(graph_of([], [])) == "flowchart LR\n"
