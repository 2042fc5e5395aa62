"""The campaign on one page: five answers, in three forms, for two pairs of eyes."""

import re
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

import infointerview as ii
from infointerview.codec import encode
from infointerview.followups import DEFAULT, BusinessCalendar, Plan, ThankYou
from infointerview.overview import Item, Section
from infointerview.testing import campaigns

LATE = datetime(2027, 6, 1, tzinfo=UTC)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
VOID = {"meta"}
LINES_OF_A_PAGE = 66
OPTION = (
    "Like Rosa: fit 4 before, 7 now (1 person, too few); against it: Diaz works nights"
)


def items(section: Section) -> list[str]:
    """Return the lines of a section."""
    return [item.text for item in section.items]


class TestToday:
    def test_says_what_to_do(self, grid: ii.Campaign, today: datetime) -> None:
        """By hand: Rosa's note is late; Amir was asked on Tuesday, 7 days ago."""
        found = ii.report(grid, as_of=today).today

        assert items(found) == [
            "post a hand-written note to Rosa Diaz (was due 2026-03-05)",
            "follow up once with Amir Haddad",
        ]
        assert found.items[1].why.startswith("7 business days after 2026-03-03")

    def test_keeps_promises(self, grid: ii.Campaign, today: datetime) -> None:
        """On the day they are due, in the words of the promise."""
        found = ii.report(grid, as_of=today + timedelta(days=1)).today

        assert "keep the promise to Rosa Diaz: the falcon article" in items(found)

    def test_what_was_due_yesterday_is_counted_late(self) -> None:
        """Thanks and note were due on Tuesday, and today is Wednesday."""
        campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON).record(
            ii.ContactAdded(contact="ana", card=ii.Contact(name="Ana"), at=NOON),
            ii.InterviewHeld(contact="ana", start=NOON),
        )

        found = ii.report(campaign, as_of=NOON + timedelta(days=2))

        assert all("(was due 2026-03-03)" in text for text in items(found.today))
        assert "2 things owed, 2 of them late" in found.sections[3].answer

    def test_takes_another_plan(self, grid: ii.Campaign, today: datetime) -> None:
        """Such as one without a policy of ours, on a calendar of one's own."""
        holiday = BusinessCalendar(holidays=(today.date(),))

        found = ii.report(grid, as_of=today, plan=DEFAULT, calendar=holiday)

        assert not any("promise" in text for text in items(found.sections[3]))
        assert items(found.today) != items(ii.report(grid, as_of=today).today)

    def test_asks_what_became_of_a_booking(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """First of all: thanks and reports are owed once it is known to be held."""
        held = ii.InterviewHeld(contact="k", start=today + timedelta(days=1))

        before = ii.report(grid, as_of=held.at - timedelta(minutes=6)).today
        after = ii.report(grid, as_of=held.at).today
        known = ii.report(grid.record(held), as_of=held.at).today

        asked = "record whether the interview with Ken Ito on 2026-03-13 was held"
        assert items(after)[0] == asked
        assert asked not in items(before) + items(known)
        assert "thank Ken Ito, by 2026-03-14 12:30" in items(known)

    def test_has_an_instant_for_what_has_one(self, grid: ii.Campaign) -> None:
        """Thanks have a deadline, until it is missed."""
        held = NOON + timedelta(days=2, minutes=30)

        found = ii.report(grid, as_of=held).today

        assert "thank Rosa Diaz, by 2026-03-05 12:25" in items(found)

    def test_says_how_many_more_there_are(self) -> None:
        """Ten people thanked on the spot are more than a page needs."""
        campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        for number in range(10):
            card = ii.Contact(name=f"N{number}")
            campaign = campaign.record(
                ii.ContactAdded(contact=f"n{number}", card=card, at=NOON),
                ii.InterviewHeld(contact=f"n{number}", start=NOON),
            )

        later = NOON + timedelta(days=1)
        found = ii.report(campaign, as_of=later, plan=Plan() | ThankYou())

        assert len(found.today.items) == 7
        assert found.today.left_out == "and 13 more"
        assert "\n  - and 13 more" in str(found)
        assert "\n- and 13 more" in found.to_markdown()
        assert "<small>and 13 more</small>" in found.to_html()

    @pytest.mark.parametrize(
        ("facts", "says"),
        [
            ((), "Add the people you know"),
            (("ana",), "Nothing is due. A good next step: write to somebody new."),
            (("ana", "bo"), "Nothing is due. A good next step: get to meet bo."),
            (("over",), "Nothing: the search is over, and nobody is owed a word."),
        ],
    )
    def test_if_nothing_is_due_there_is_a_next_step(
        self, facts: tuple[str, ...], says: str
    ) -> None:
        """Whoever opens the report can do something, or knows that nothing is left."""
        campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        for name in facts:
            card = ii.Contact(name=name)
            campaign = campaign.record(
                ii.ContactAdded(contact=name, card=card, at=NOON)
            )
        if "bo" in facts:
            campaign = campaign.record(
                ii.Referral(referrer="ana", referred="bo", at=NOON)
            )
        if "over" in facts:
            campaign = campaign.record(ii.CampaignEnded(at=NOON))

        (item,) = ii.report(campaign, as_of=NOON).today.items

        assert item.text.startswith(says)

    @pytest.mark.parametrize(
        ("days", "says"),
        [
            (1, "Nothing: the search is over, and what is owed has time."),
            (20, "Nothing is due. A good next step, late as it is: thank ana."),
        ],
    )
    def test_what_is_owed_is_not_nothing(self, days: int, says: str) -> None:
        """Not when the search has ended, nor when an agenda has given up on it."""
        campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        campaign = campaign.record(
            ii.ContactAdded(contact="ana", card=ii.Contact(name="ana"), at=NOON),
            ii.InterviewHeld(contact="ana", start=NOON),
            ii.CampaignEnded(at=NOON + timedelta(days=1)),
            ii.Touch(
                contact="ana",
                direction="outbound",
                purpose="update",
                at=NOON + timedelta(days=1),
            ),
        )

        found = ii.report(
            campaign, as_of=NOON + timedelta(days=days), plan=Plan() | ii.SettleLedger()
        )

        assert items(found.today) == [says]

    def test_fits_a_page_whatever_people_are_called(self) -> None:
        """A name, a goal or a word may be as long as it likes."""
        long = "Ana " * 2500
        campaign = ii.Campaign.start("grid", goal=long, time_zone="UTC", at=NOON)
        for id in ("a", "b"):
            card = ii.Contact(name=f"{id} {long}")
            campaign = campaign.record(
                ii.ContactAdded(contact=id, card=card, at=NOON),
                ii.Outreach(contact=id, channel="email", at=NOON),
                ii.Takeaway(contact=id, topic=f"own_{'x' * 900}", claim=long, at=NOON),
            )
        campaign = campaign.record(
            ii.InterviewBooked(contact="b", start=NOON + timedelta(days=12), at=NOON)
        )

        for view in ("seeker", "coach"):
            for days in (11, 40):
                found = ii.report(
                    campaign, as_of=NOON + timedelta(days=days), view=view
                )
                assert len(str(found).splitlines()) < 66
                assert max(map(len, found.to_markdown().splitlines())) < 600


class TestQuestions:
    def test_are_the_five_of_the_design(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """In their order."""
        found = ii.report(grid, as_of=today)

        assert [section.question for section in found.sections] == [
            "Who do I know, and who named whom?",
            "What do I ask next?",
            "Is it in good faith?",
            "What do I owe, to whom, by when?",
            "Where do I stand?",
        ]

    def test_who_named_whom(self, grid: ii.Campaign, today: datetime) -> None:
        """By hand: of four, Rosa was met; she named Ken and Zoe."""
        found = ii.report(grid, as_of=today).sections[0]

        assert found.answer == (
            "4 contacts, 4 of them part of it; 1 interview held; 2 people came in by"
            " name, 2 still to be met. Left with two names or more: not known yet."
        )
        assert items(found) == ["Rosa Diaz named Ken Ito and Zoe Quill"]

    def test_the_two_name_share_has_its_interval(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """Once the window has closed: 1 of 1 is 21 to 100 %."""
        found = ii.report(grid, as_of=today + timedelta(days=20)).sections[0]

        assert found.answer.endswith("two names or more: 1 of 1 (21 to 100 %).")

    def test_the_next_interview_has_its_guide(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """The first questions, and always the two-name ask."""
        found = ii.report(grid, as_of=today).sections[1]

        assert found.answer == "Ken Ito on 2026-03-13 at 12:00, for 25 minutes."
        assert "two other people" in found.items[-1].text
        assert len(found.items) == 6

    def test_the_ask_for_names_is_there_when_minutes_are_to_spare(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """Whoever was asked nearly everything is asked for what was left out first."""
        campaign = grid
        while len(plan := ii.guide(campaign, "k", minutes=25, as_of=today).core) > 2:
            campaign = campaign.record(
                *(
                    ii.QuestionAsked(
                        contact="k", concept=each.concept, topic=each.topic, at=today
                    )
                    for each in plan
                )
            )

        found = ii.report(campaign, as_of=today).sections[1]

        first = ii.guide(campaign, "k", minutes=25, as_of=today).closing[0]
        assert "two other people" not in first.text
        assert "two other people" in found.items[-1].text

    def test_what_the_guide_has_besides_is_counted(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """Five questions and the ask are shown."""
        plan = ii.guide(grid, "k", minutes=25, as_of=today)

        found = ii.report(grid, as_of=today).sections[1]

        assert found.more == len(plan.core) - 5 > 0

    def test_without_a_booking_it_says_what_is_open(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """So that the next one is well used."""
        found = ii.report(grid, as_of=today + timedelta(days=9)).sections[1]

        assert found.answer.startswith("No interview is booked. Nobody has told you")

    def test_too_short_a_talk_is_told(self, grid: ii.Campaign, today: datetime) -> None:
        """Instead of a guide that does not fit."""
        campaign = grid.record(
            ii.InterviewMoved(
                contact="k",
                start=today + timedelta(hours=3),
                duration=timedelta(minutes=5),
                at=today,
            )
        )

        found = ii.report(campaign, as_of=today).sections[1]

        assert found.answer.endswith("5 minutes. Too short to ask much.")

    def test_good_faith_is_told(self, grid: ii.Campaign, today: datetime) -> None:
        """With how many questions were reviewed."""
        found = ii.report(grid, as_of=today).sections[2]

        assert found.answer == (
            "Nothing recorded asks for a job or oversteps (1 question reviewed)."
        )

    def test_whoever_introduced_lends_their_name(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """No permission need be recorded besides."""
        campaign = grid.record(
            ii.IntroductionMade(referrer="r", referred="z", at=today),
            ii.Outreach(contact="z", channel="email", door_opener="r", at=today),
        )

        found = ii.report(campaign, as_of=today).sections[2]

        assert found.items == ()

    def test_what_oversteps_is_named_with_its_rule(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """In words: a job ask, an hour, a name without leave, a second chaser."""
        campaign = grid.record(
            ii.QuestionAsked(
                contact="r",
                concept="job",
                topic="advice",
                question="Are you hiring?",
                at=today,
            ),
            ii.Outreach(
                contact="z", channel="email", minutes=60, door_opener="r", at=today
            ),
            *(
                ii.Chaser(contact="a", channel="email", at=today + timedelta(hours=n))
                for n in (-2, -1)
            ),
        )

        found = ii.report(campaign, as_of=today).sections[2]
        coach = ii.report(campaign, as_of=today, view="coach").sections[2]

        assert found.answer == "4 things to look at again."
        assert [(item.text, item.why) for item in found.items] == [
            (
                "“Are you hiring?” reads like a job ask",
                "It asks for a vacancy, or to be told of one",
            ),
            ("Amir Haddad was followed up more than once", "1 follow-up per person"),
            ("Zoe Quill was asked for 60 minutes", "ask for 20 to 30 minutes"),
        ]
        assert found.more == 1
        assert coach.items[0].text == "A question reads like a job ask"

    def test_what_was_missed_stays_owed(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """An agenda gives up on thanks after two weeks; the report does not."""
        found = ii.report(grid, as_of=today + timedelta(days=20)).sections[3]

        assert items(found)[0] == (
            "post a hand-written note to Rosa Diaz, by 2026-03-05 (missed)"
        )

    def test_where_the_seeker_stands(self, grid: ii.Campaign, today: datetime) -> None:
        """What is contested, what is not, how the option fits, what asking brought."""
        found = ii.report(grid, as_of=today).sections[4]

        assert items(found) == [
            "Contested: nights are wild (said by Rosa Diaz; disputed by Ken Ito)",
            "Heard: pay is secret (said by Rosa Diaz in confidence)",
            OPTION,
            "replied: no data yet, 3 pending; accepted: no data yet, 2 pending",
            "Brought so far: confidence 1",
        ]

    def test_what_most_people_say_is_told_first(self) -> None:
        """With a few of their names, and their words cut where a page would burst."""
        names = [f"n{number}" for number in range(9)]
        campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        for name in names:
            campaign = campaign.record(
                ii.ContactAdded(contact=name, card=ii.Contact(name=name), at=NOON),
                ii.Takeaway(
                    contact=name, topic="advice", claim=f"only {name} says so", at=NOON
                ),
                ii.Takeaway(
                    contact=name, topic="skills", claim="patience " * 90, at=NOON
                ),
            )

        found = items(ii.report(campaign, as_of=NOON).sections[4])

        heard = [text for text in found if text.startswith("Heard: ")]
        assert len(heard) == 3
        assert heard[0].endswith("patience… (said by n0, n1, n2, 6 more)")
        assert heard[1] == "Heard: only n0 says so (said by n0)"

    def test_old_claims_are_told(self, grid: ii.Campaign) -> None:
        """Two years on, everything is."""
        found = ii.report(grid, as_of=NOON + timedelta(days=730)).sections[4]

        assert any(text.startswith("Old: ") for text in items(found))


class TestForms:
    def test_fits_a_page_of_text(self, grid: ii.Campaign, today: datetime) -> None:
        """And a terminal of 80 columns."""
        lines = str(ii.report(grid, as_of=today)).splitlines()

        assert len(lines) <= LINES_OF_A_PAGE
        assert max(map(len, lines)) <= 80
        assert lines[0] == "grid, 2026-03-12: Is a job like Rosa's for me?"

    def test_markdown_says_the_same(self, grid: ii.Campaign, today: datetime) -> None:
        """Line by line, with what it would take for markup escaped."""
        found = ii.report(grid, as_of=today)

        markdown = found.to_markdown()

        plain = re.sub(r"\\(.)", r"\1", markdown)
        for _, section in found.headed:
            assert section.answer in plain
            assert all(item.text in plain for item in section.items)

    def test_html_says_the_same(self, grid: ii.Campaign, today: datetime) -> None:
        """Every element is closed, nothing runs and nothing is fetched."""
        found = ii.report(grid, as_of=today)

        page = found.to_html()

        reader = _Reader()
        reader.feed(page)
        assert not reader.open
        assert reader.seen.isdisjoint({"script", "img", "link", "a", "iframe"})
        assert "url(" not in page
        assert "@import" not in page
        for title, section in found.headed:
            assert {title, *items(section)} <= reader.texts

    def test_a_notebook_shows_one_section(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """Which is the one on the page."""
        found = ii.report(grid, as_of=today)

        shown = found._repr_html_()

        assert shown.startswith('<section class="infointerview">')
        assert shown in found.to_html()
        assert items(found.today)[0] in found.today._repr_html_()

    def test_texts_cannot_break_out(self) -> None:
        """Of a name, a goal or an id."""
        evil = '</li><script>alert("1")</script>|*_`\n# x'
        campaign = ii.Campaign.start("</h1>", goal=evil, time_zone="UTC", at=NOON)
        campaign = campaign.record(
            ii.ContactAdded(contact="e", card=ii.Contact(name=evil), at=NOON),
            ii.InterviewHeld(contact="e", start=NOON),
        )

        found = ii.report(campaign, as_of=NOON + timedelta(hours=1))

        assert "<script" not in found.to_html()
        assert "\n# x" not in found.to_markdown()
        assert not re.search(r"(?<!\\)<", found.to_markdown())
        assert repr(found) == ("Report('</h1>', 2026-03-02, view='seeker', today=2)")

    def test_no_segment_leaves_the_library(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """Rosa is a booster, and nothing that is written for others says so."""
        segment = ii.segments(grid, as_of=today)["r"].segment
        assert segment is not None

        written = [
            ii.dossier(grid, "r", as_of=today, private=True),
            *(
                ii.report(grid, as_of=today, view=view).to_html()
                for view in ("seeker", "coach")
            ),
            *(str(encode(entry)) for entry in grid.history),
        ]

        assert not [text for text in written if segment.value in text]

    @settings(max_examples=settings.default.max_examples // 2)
    @given(campaigns())
    def test_every_campaign_has_a_report(self, campaign: ii.Campaign) -> None:
        """For both, in every form."""
        for view in ("seeker", "coach"):
            found = ii.report(campaign, as_of=LATE, view=view)

            assert len(found.sections) == 5
            assert found.today.items
            assert str(found)
            assert found.to_markdown().endswith("\n")
            reader = _Reader()
            reader.feed(found.to_html())
            assert not reader.open

    @pytest.mark.parametrize(
        "wrong", [{"view": "boss"}, {"as_of": NOON.replace(tzinfo=None)}]
    )
    def test_wrong_arguments_are_refused(
        self, grid: ii.Campaign, today: datetime, wrong: dict[str, object]
    ) -> None:
        """With what was expected."""
        arguments: dict[str, object] = {"as_of": today} | wrong

        with pytest.raises(ii.InvalidValue, match="report"):
            ii.report(grid, **arguments)  # type: ignore[arg-type] # on purpose

    def test_an_item_is_its_words(self) -> None:
        """Two of the same words are equal."""
        assert Item("rest") == Item("rest", "")


class _Reader(HTMLParser):
    """Keeps which elements are open, which were seen, and the texts."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.texts: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Remember it, and look for what would run."""
        assert not any(name.startswith("on") for name, _ in attrs)  # type: ignore[attr-defined] # pairs
        self.seen.add(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close it, in the order of opening."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep it as it is read."""
        self.texts.add(data.strip())
