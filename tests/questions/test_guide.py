"""The guide as a whole."""

import json
import random
import statistics
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import combinations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import (
    InvalidValue,
    TooShort,
    UnknownContact,
    UnsupportedLanguage,
)
from infointerview.facts import (
    ContactAdded,
    InterviewBooked,
    InterviewHeld,
    Takeaway,
)
from infointerview.people import Contact, Position
from infointerview.questions import (
    GUIDE_POLICY,
    QUESTION_SOURCES,
    Candidate,
    Guide,
    GuidePolicy,
    Phase,
    QuestionSource,
    guide,
)
from infointerview.questions._composition import composed
from infointerview.questions._knowledge import context_for
from infointerview.values import Topic

CampaignOf = Callable[..., Campaign]
After = Callable[[Campaign, Guide, datetime], Campaign]
Source = Callable[..., QuestionSource]
AREAS = {topic.area for topic in Topic if topic.area}
TITLES = (
    "Protection Engineer",
    "Engineering Manager",
    "Graduate Student",
    "Policy Analyst",
    "Director of Operations",
    "Registered Nurse",
    "Senior Data Scientist",
    "Account Executive",
    "Junior Designer",
    "",
)
LENGTHS = (10, 11, 13, 15, 16, 18, 20, 22.5, 24, 25, 27, 30, 31, 38, 45, 52, 60)
AREA_OF = {topic: topic.area for topic in Topic if topic.area}


def post(title: str, organization: str = "Acme Rail") -> Position:
    """Return a post."""
    return Position(organization=organization, title=title, field="rail transport")


def everybody() -> dict[str, Position]:
    """Return a post for each title, by an id."""
    return {f"person{number}": post(title) for number, title in enumerate(TITLES)}


@pytest.fixture(params=LENGTHS, scope="module")
def talks(
    request: pytest.FixtureRequest, campaign_of: CampaignOf, noon: datetime
) -> list[Guide]:
    """Return the guides of one length for three people."""
    campaign = campaign_of(rosa=post("Planner"), ken=post("CEO"), zoe=None)
    return [
        guide(campaign, contact, minutes=request.param, as_of=noon)
        for contact in campaign.contacts
    ]


class TestTime:
    def test_is_kept_and_used(self, talks: list[Guide]) -> None:
        """Never over; from 15 minutes on at least 85 % are planned for."""
        for talk in talks:
            ends = [item.at_minute + item.minutes for item in talk.items]

            assert max(ends) <= talk.minutes
            starts = [item.at_minute for item in talk.items[1:]]
            assert all(e <= s + 0.01 for e, s in zip(ends, starts, strict=False))
            if talk.minutes >= 15:
                assert talk.minutes - talk.spare >= 0.85 * talk.minutes

    def test_is_reserved_for_the_ask_for_two_people(self, talks: list[Guide]) -> None:
        """Every guide ends with it: 2 minutes, over 2 minutes before the end."""
        for talk in talks:
            closing = talk.closing
            ask = next(item for item in closing if "two other people" in item.text)
            referral = [item for item in closing if item.topic is Topic.REFERRAL]

            assert sum(item.minutes for item in referral) == 2.0
            assert talk.minutes - 5 <= ask.at_minute <= talk.minutes - 4
            assert ask.skip_rank is None
            assert closing[-1].text.startswith("Thank you")

    def test_too_short_is_refused_with_what_is_needed(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """By hand: 2 + 2 + 1 fixed, 1 buffer and one question of 2.5 are 8.5."""
        campaign = campaign_of(rosa=None)

        with pytest.raises(TooShort) as caught:
            guide(campaign, "rosa", minutes=8, as_of=noon)

        assert (caught.value.minutes, caught.value.needed) == (8, 8.5)
        assert len(guide(campaign, "rosa", minutes=8.5, as_of=noon).core) == 1

    def test_follows_the_policy(self, campaign_of: CampaignOf, noon: datetime) -> None:
        """With 4 minutes of opening the first question comes at minute 4."""
        policy = GuidePolicy(opening=4.0, pace=1.15)

        talk = guide(
            campaign_of(rosa=None), "rosa", minutes=30, as_of=noon, policy=policy
        )

        assert talk.core[0].clock == "4:00"
        assert {item.minutes for item in talk.core} <= {2.5 * 1.15, 3.5 * 1.15}

    def test_that_is_left_over_goes_to_what_was_left_out(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """With 20 minutes and stories only, 1.5 of 13 minutes and more are free."""
        policy = GuidePolicy(form_minutes={"open": 3.5})

        talk = guide(
            campaign_of(rosa=None), "rosa", minutes=20, as_of=noon, policy=policy
        )

        assert talk.closing[0].concept == "closing.left_out"
        assert talk.closing[0].at_minute == 2 + 3 * 3.5
        assert talk.spare == 13 - 3 * 3.5 - 1.5

    def test_may_be_that_of_a_long_policy_in_a_short_talk(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Where ask and thanks take more than 5 minutes they still end in time."""
        policy = GuidePolicy(referral=5.0, thanks=2.0)

        talk = guide(
            campaign_of(rosa=None), "rosa", minutes=30, as_of=noon, policy=policy
        )

        assert talk.items[-1].at_minute + talk.items[-1].minutes == 30
        assert [item.clock for item in talk.closing][-5:] == [
            "23:00", "25:30", "26:45", "28:00", "29:00",
        ]  # fmt: skip


class TestWhoIsAsked:
    @pytest.mark.parametrize("seed", range(3))
    def test_people_of_different_roles_share_little(
        self, noon: datetime, campaign_of: CampaignOf, seed: int
    ) -> None:
        """Under 40 % of the core, for 99 of 100 pairs of titles at one employer.

        On average it is under 10 %, and never more than half.
        """
        campaign = campaign_of(
            **{f"s{seed}{id}": each for id, each in everybody().items()}
        )
        cores = [
            {item.concept for item in guide(campaign, id, minutes=30, as_of=noon).core}
            for id in campaign.contacts
        ]

        shared = [len(a & b) / min(len(a), len(b)) for a, b in combinations(cores, 2)]

        assert statistics.mean(shared) < 0.1
        assert sum(share >= 0.4 for share in shared) <= len(shared) / 100 + 1
        assert max(shared) <= 0.5

    def test_nobody_is_asked_the_same_thing_twice(
        self, after: After, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Ten talks with one person: no question comes again, each still has some."""
        campaign = campaign_of(rosa=post("Engineering Manager"))
        asked: list[str] = []

        for week in range(10):
            start = noon + timedelta(weeks=week)
            talk = guide(campaign, "rosa", minutes=30, as_of=start)
            campaign = after(campaign, talk, start)
            asked += [item.concept for item in talk.core]

        assert len(asked) >= 60
        assert len(set(asked)) == len(asked)

    def test_what_is_known_of_somebody_is_used(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """At least three facts about the person, each with its recorded source."""
        campaign = campaign_of(rosa=post("Engineering Manager"))
        ids = {entry.id for entry in campaign.history}

        talk = guide(campaign, "rosa", minutes=30, as_of=noon)

        facts = {fact for item in talk.core for fact in item.facts}
        assert len(facts) >= 3
        assert {fact.entry for fact in facts} <= ids

    @settings(max_examples=25)
    @given(
        organization=st.text(max_size=30),
        title=st.text(max_size=30),
        field=st.text(max_size=20),
    )
    def test_nothing_is_said_that_does_not_read_well(
        self, organization: str, title: str, field: str
    ) -> None:
        """Whatever a card holds, each question is one clean sentence."""
        noon = datetime.fromisoformat("2026-03-02T12:00:00+00:00")
        title = title if (organization or title) else "Nurse"
        card = Contact(
            name="Rosa",
            positions=(Position(organization=organization, title=title, field=field),),
        )
        campaign = Campaign.start("x", goal="", time_zone="UTC", at=noon).record(
            ContactAdded(contact="rosa", card=card, at=noon)
        )

        talk = guide(campaign, "rosa", minutes=30, as_of=noon)

        for item in talk.core:
            assert item.text.count("?") == 1
            assert item.text.endswith("?")
            assert "\n" not in item.text
            assert len(item.text.split()) <= 24

    def test_a_student_is_asked_about_studies(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Nothing takes a working life for granted; the place may be named."""
        student = post("Graduate Student", "State University")
        campaign = campaign_of(rosa=student)

        core = guide(campaign, "rosa", minutes=60, as_of=noon).core

        assert len(core) >= 15
        assert not any("work" in item.text for item in core)
        assert any("State University" in item.text for item in core)

    @pytest.mark.parametrize("title", ["Planner", "Retired Planner"])
    def test_nobody_is_asked_about_a_post_as_if_it_were_held(
        self, campaign_of: CampaignOf, noon: datetime, title: str
    ) -> None:
        """Who holds none is asked about the line of work, not about the employer."""
        past = post(title)
        if title == "Planner":
            past = attrs.evolve(past, end=noon.date())

        core = guide(campaign_of(rosa=past), "rosa", minutes=60, as_of=noon).core

        assert not any(item.facts for item in core)
        assert not any("Acme" in item.text or "planner" in item.text for item in core)

    def test_a_second_talk_is_opened_as_one(
        self, after: After, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Greeting, ask and closing change their words for somebody one has met."""
        campaign = campaign_of(rosa=None)
        first = guide(campaign, "rosa", minutes=25, as_of=noon)
        campaign = after(campaign, first, noon)

        second = guide(campaign, "rosa", minutes=25, as_of=noon + timedelta(days=9))

        assert "again" in second.items[0].text
        assert not {item.text for item in first.items} & {
            item.text for item in second.items
        } - {"May we exchange cards before I go?"}

    @pytest.mark.parametrize(
        ("venue", "concept"),
        [("coffee_shop", "closing.cards"), ("video", "closing.reach")],
    )
    def test_cards_change_hands_face_to_face(
        self, campaign_of: CampaignOf, noon: datetime, venue: str, concept: str
    ) -> None:
        """Over a distance one asks how to reach the person instead (rule Z8)."""
        campaign = campaign_of(rosa=None).record(
            InterviewBooked(contact="rosa", start=noon, venue=venue, at=noon)
        )

        talk = guide(campaign, "rosa", minutes=25, as_of=noon)

        assert talk.closing[-2].concept == concept

    def test_cards_change_hands_once(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Who has the card is asked how to be reached."""
        campaign = campaign_of(rosa=None).record(
            InterviewHeld(contact="rosa", start=noon, cards_exchanged=True)
        )

        talk = guide(campaign, "rosa", minutes=25, as_of=noon + timedelta(days=9))

        assert talk.closing[-2].concept == "closing.reach"


class TestCampaign:
    @pytest.mark.parametrize("seed", range(5))
    def test_three_interviews_cover_all_six_areas(
        self, after: After, campaign_of: CampaignOf, noon: datetime, seed: int
    ) -> None:
        """Three people, 25 minutes each, answers of confidence 0.9.

        Every area of rule Z6 is then covered: it has a topic with K >= 1.
        After six at least 12 of 13 topics count: those of the field with K >= 1,
        the personal ones, the ask and the closing because they came up.
        """
        chance = random.Random(seed)
        titles = chance.sample(TITLES[:-1], 6)
        people = {f"s{seed}p{n}": post(title) for n, title in enumerate(titles)}
        campaign = campaign_of(**people)
        covered = []

        for week, contact in enumerate(people):
            start = noon + timedelta(weeks=week)
            talk = guide(campaign, contact, minutes=25, as_of=start)
            campaign = after(campaign, talk, start)
            found = context_for(
                campaign,
                contact,
                minutes=25,
                as_of=start + timedelta(hours=1),
                language="en",
                policy=GUIDE_POLICY,
            ).knowledge
            covered.append(found)

        third, sixth = covered[2], covered[5]
        assert {Topic(t).area for t, k in third.items() if k >= 1} - {None} == AREAS
        rites = {Topic.REFERRAL, Topic.CLOSING} & {item.topic for item in talk.closing}
        counting = rites | {
            topic for topic, k in sixth.items() if k >= 1 or not Topic(topic).area
        }
        assert len(counting) >= 12

    def test_new_questions_come_before_old_ones(
        self, after: After, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """At least 70 % of each of the first four guides were asked of nobody."""
        people = {f"p{number}": post("Planner") for number in range(4)}
        campaign = campaign_of(**people)
        heard: set[str] = set()

        for week, contact in enumerate(people):
            start = noon + timedelta(weeks=week)
            talk = guide(campaign, contact, minutes=30, as_of=start)
            new = [item for item in talk.core if item.concept not in heard]

            assert len(new) >= 0.7 * len(talk.core)
            campaign = after(campaign, talk, start)
            heard |= {item.concept for item in talk.core}

    @pytest.mark.parametrize("minutes", [25, 30])
    def test_every_area_has_a_question(
        self, campaign_of: CampaignOf, noon: datetime, minutes: int
    ) -> None:
        """From 25 minutes on all six areas of rule Z6, for whoever it is.

        One earlier answer, which covers nothing yet, changes nothing about that.
        """
        campaign = campaign_of(teller=None, **everybody())
        told = campaign.record(
            *(
                Takeaway(
                    contact="teller", topic=topic, claim="so", confidence=0.9, at=noon
                )
                for topic in AREA_OF
            )
        )

        for contact in everybody():
            for known in (campaign, told):
                core = guide(known, contact, minutes=minutes, as_of=noon).core

                assert {AREA_OF.get(item.topic) for item in core} >= AREAS

    def test_what_is_known_from_elsewhere_is_counted(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Nothing is open any more in a topic of which enough is known."""
        campaign = campaign_of(rosa=post("Planner"))
        topics = dict.fromkeys((Topic.SKILLS, Topic.ADVANCEMENT), 9.0)

        told = guide(campaign, "rosa", minutes=30, as_of=noon, knowledge=topics)

        core = guide(campaign, "rosa", minutes=30, as_of=noon).core
        assert {item.topic for item in core} >= set(topics)
        assert not {item.topic for item in told.core} & set(topics)

    def test_areas_come_as_far_as_the_minutes_hold(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """By hand: of 17.5 minutes, questions of 3.5 leave room for five."""
        policy = GuidePolicy(form_minutes={"open": 3.5})

        core = guide(
            campaign_of(rosa=None), "rosa", minutes=25, as_of=noon, policy=policy
        ).core

        assert len(core) == 5
        assert len({AREA_OF.get(item.topic) for item in core} - {None}) == 5

    def test_what_is_known_is_asked_last(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """A topic on which ten people spoke gives way to those nobody spoke on."""
        crowd = {f"c{number}": None for number in range(10)}
        campaign = campaign_of(rosa=None, **crowd)
        told = campaign.record(
            *(
                Takeaway(contact=id, topic="lifestyle", claim=f"so says {id}", at=noon)
                for id in crowd
            )
        )

        before = guide(campaign, "rosa", minutes=25, as_of=noon)
        later = guide(told, "rosa", minutes=25, as_of=noon)

        assert Topic.LIFESTYLE in {item.topic for item in before.core}
        assert Topic.LIFESTYLE not in {item.topic for item in later.core}

    def test_yesterday_it_was_what_it_was(
        self, after: After, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """A guide for an earlier instant does not know what came later."""
        campaign = campaign_of(rosa=None)
        first = guide(campaign, "rosa", minutes=25, as_of=noon)

        told = after(campaign, first, noon)

        assert guide(told, "rosa", minutes=25, as_of=noon) == first


class TestExplanations:
    def test_tell_how_open_a_topic_is_before_and_after(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """By hand for a stranger: from 1 to exp(-0.8) = 0.449, then its square."""
        talk = guide(campaign_of(rosa=None), "rosa", minutes=60, as_of=noon)
        skills = [item for item in talk.core if item.topic is Topic.SKILLS]

        first = skills[0]

        assert first.open_before == pytest.approx(1.0, abs=0.1)
        assert first.open_after == pytest.approx(0.449 * first.open_before, abs=1e-3)
        assert all(item.open_after < item.open_before for item in talk.core)

    def test_say_why_what_was_asked_of_others_is_asked_again(
        self, own: Source, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """A repeat over the campaign has a reason of its own."""
        context = context_for(
            campaign_of(rosa=None),
            "rosa",
            minutes=20,
            as_of=noon,
            language="en",
            policy=GUIDE_POLICY,
        )
        old = Candidate(
            concept="skills.rare",
            text="Which skill is rare?",
            topic="skills",
            source="test",
        )
        context = attrs.evolve(context, heard=("skills.rare",))

        (item,) = composed(context, [own(old)]).core

        assert "others were asked it too" in item.reason

    def test_keep_the_facts_out_of_the_one_line(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """What a question uses of the person is in the explanation only."""
        talk = guide(campaign_of(rosa=post("Planner")), "rosa", as_of=noon)

        tailored = [item for item in talk.core if item.facts]

        assert tailored
        assert not any("made for" in item.reason for item in talk.core)
        assert all("Uses " in item.explain() for item in tailored)

    def test_of_the_fixed_parts_name_their_rule(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """The ask for two people says that it is there for rule Z2."""
        talk = guide(campaign_of(rosa=None), "rosa", minutes=20, as_of=noon)

        ask = next(item for item in talk.closing if "two other" in item.text)

        assert "rule Z2" in ask.explain()
        assert ask.open_before is None

    def test_name_the_facts_that_a_question_uses(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """What is bound into the words is listed with its value."""
        campaign = campaign_of(rosa=post("Planner"))

        talk = guide(campaign, "rosa", minutes=30, as_of=noon)

        used = next(item for item in talk.core if "Acme Rail" in item.text)
        assert "organization: Acme Rail" in used.explain()

    def test_rank_what_to_leave_out(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Each core question has one rank; from a minute on only later ones count."""
        talk = guide(campaign_of(rosa=None), "rosa", minutes=30, as_of=noon)

        skips = talk.skip_first()

        assert [item.skip_rank for item in skips] == list(range(1, len(talk.core) + 1))
        assert {item.at_minute >= 12 for item in talk.skip_first(12)} == {True}
        assert talk.skip_first(29) == ()


class TestFilters:
    @pytest.mark.parametrize(
        "changes",
        [
            {"concept": "old.one"},
            {"phase": "closing"},
            {"topic": "referral"},
            {"form": "closed"},
            {"text": "What? And why?"},
            {"text": "Tell me about it."},
            {"text": " ".join(["What"] + ["is"] * 24) + "?"},
            {"phase": "wrap_up", "sensitivity": 0.5},
            {"findability": 0.5},
        ],
    )
    def test_what_may_not_be_asked_is_not(
        self,
        own: Source,
        campaign_of: CampaignOf,
        noon: datetime,
        changes: dict[str, object],
    ) -> None:
        """One bad trait each, and the guide goes without the question."""
        context = attrs.evolve(
            context_for(
                campaign_of(rosa=None),
                "rosa",
                minutes=20,
                as_of=noon,
                language="en",
                policy=GUIDE_POLICY,
            ),
            asked=("old.one",),
        )
        good = Candidate(
            concept="a.b", text="What is it like?", topic="advice", source="test"
        )

        kept = composed(context, [own(good)])
        emptied = composed(context, [own(attrs.evolve(good, **changes))])

        assert [item.text for item in kept.core] == ["What is it like?"]
        assert emptied.core == ()

    def test_a_topic_of_the_users_own_takes_part(
        self, own: Source, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """It weighs 1.0, has a block of its own, and a reason."""
        context = context_for(
            campaign_of(rosa=None),
            "rosa",
            minutes=20,
            as_of=noon,
            language="en",
            policy=GUIDE_POLICY,
        )
        mine = [
            Candidate(concept=f"x.{topic}", text="How?", topic=topic, source="test")
            for topic in ("night_shifts", "day_to_day")
        ]

        talk = composed(context, [own(*mine)])

        reasons = {item.topic: item.reason for item in talk.core}
        assert set(reasons) == {"day_to_day", "night_shifts"}
        assert "night shifts" in reasons["night_shifts"]

    def test_one_sensitive_question_is_enough_for_half_an_hour(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Two above; each begins after the middle of the core."""
        campaign = campaign_of(**everybody())

        for contact in tuple(campaign.contacts)[::2]:
            for minutes, most in ((30, 1), (45, 2)):
                core = guide(campaign, contact, minutes=minutes, as_of=noon).core
                half = core[0].at_minute + sum(item.minutes for item in core) / 2
                delicate = [item for item in core if item.concept in DELICATE]

                assert len(delicate) <= most
                assert all(item.at_minute >= half for item in delicate)


DELICATE = {
    "lifestyle.pressure",
    "lifestyle.family",
    "lifestyle.pay",
    "cons.dislike",
    "cons.frustration",
    "cons.leave",
}


class TestForms:
    def test_text_fits_a_terminal(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """No line is longer than 80 columns, and every item is there in order."""
        talk = guide(campaign_of(rosa=post("Planner")), "rosa", as_of=noon)

        text = str(talk)

        clocks = [line.split()[0] for line in text.splitlines() if ":" in line[:5]]
        assert max(map(len, text.splitlines())) <= 80
        assert clocks == [item.clock for item in talk.items]
        assert text.startswith("Rosa Doe, 30 minutes\n\nOpening\n 0:00  Thank you")

    def test_markdown_escapes_what_it_would_read_as_its_own(
        self, noon: datetime
    ) -> None:
        """A name with stars and brackets comes out as it is written."""
        card = Contact(name="Rosa *Star* [Diaz]")
        campaign = Campaign.start("x", goal="", time_zone="UTC", at=noon).record(
            ContactAdded(contact="rosa", card=card, at=noon)
        )

        text = guide(campaign, "rosa", as_of=noon).to_markdown()

        assert text.startswith(
            "# Rosa \\*Star\\* \\[Diaz\\], 30 minutes\n\n## Opening\n\n- **0:00** "
        )
        assert text.endswith("*\n")

    def test_all_forms_have_the_same_parts(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Opening, questions and closing, each once, as headings."""
        talk = guide(campaign_of(rosa=None), "rosa", as_of=noon)
        parts = ["Opening", "Questions", "Closing"]

        headings = [x[3:] for x in talk.to_markdown().splitlines() if x[:3] == "## "]

        assert headings == parts
        assert [x for x in str(talk).splitlines() if x in parts] == parts
        assert [talk.to_html().count(f">{part}</th>") for part in parts] == [1, 1, 1]

    def test_a_long_talk_says_so(self, campaign_of: CampaignOf, noon: datetime) -> None:
        """Rule Z1 is named once, in text and Markdown; 30 minutes keep to it."""
        campaign = campaign_of(rosa=None)

        usual = guide(campaign, "rosa", minutes=30, as_of=noon)
        long = guide(campaign, "rosa", minutes=45, as_of=noon)

        (caveat,) = long.caveats
        assert usual.caveats == ()
        assert caveat.startswith("45 minutes are longer than the 20 to 30 minutes")
        assert "rule Z1" in caveat
        assert "\nNote: 45 minutes are longer" in str(long)
        assert "\n> 45 minutes are longer" in long.to_markdown()

    def test_names_bring_no_controls(self, noon: datetime) -> None:
        """Line ends, escape codes and reversed writing stay out of terminals."""
        card = Contact(
            name="Rosa\x1b[31m\nDiaz\u202e",
            positions=(Position(organization="Acme\x1b]0;x\u202e"),),
        )
        campaign = Campaign.start("x", goal="", time_zone="UTC", at=noon).record(
            ContactAdded(contact="rosa", card=card, at=noon)
        )

        talk = guide(campaign, "rosa", as_of=noon)

        assert str(talk).startswith("Rosa[31m Diaz, 30 minutes\n")
        assert talk.to_markdown().startswith("# Rosa\\[31m Diaz, 30 minutes\n")
        shown = [str(talk), talk.to_markdown(), *(x.explain() for x in talk.items)]
        assert not any("\x1b" in text or "\u202e" in text for text in shown)

    def test_repr_is_short(self, campaign_of: CampaignOf, noon: datetime) -> None:
        """One line with whom, how long and how many questions."""
        talk = guide(campaign_of(rosa=None), "rosa", minutes=20, as_of=noon)

        assert repr(talk) == "Guide(contact='rosa', minutes=20, questions=5)"

    def test_core_and_closing_are_parts_of_the_whole(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """Greeting, core and closing make up the items, in this order."""
        talk = guide(campaign_of(rosa=None), "rosa", minutes=20, as_of=noon)

        assert talk.items[0].phase is Phase.OPENING
        assert talk.items == (talk.items[0], *talk.core, *talk.closing)


class TestArguments:
    def test_an_unknown_contact_is_an_error(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """It is the campaign's own error."""
        with pytest.raises(UnknownContact):
            guide(campaign_of(rosa=None), "nobody", as_of=noon)

    def test_another_language_is_refused(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """English is not put in its place."""
        with pytest.raises(UnsupportedLanguage):
            guide(campaign_of(rosa=None), "rosa", as_of=noon, language="tlh")

    @pytest.mark.parametrize("minutes", [0, -5, "20", True, float("inf"), None, 241])
    def test_minutes_are_those_of_a_talk(
        self, campaign_of: CampaignOf, noon: datetime, minutes: object
    ) -> None:
        """Anything but a positive number up to 240 is named in the error."""
        with pytest.raises(InvalidValue, match="minutes"):
            guide(campaign_of(rosa=None), "rosa", minutes=minutes, as_of=noon)

    @pytest.mark.parametrize("known", [-0.1, float("nan"), "much"])
    def test_knowledge_is_not_negative(
        self, campaign_of: CampaignOf, noon: datetime, known: float
    ) -> None:
        """How much is known is a number from 0 on."""
        with pytest.raises(InvalidValue, match=r"guide\(knowledge\)"):
            guide(campaign_of(rosa=None), "rosa", as_of=noon, knowledge={"path": known})

    @pytest.mark.parametrize(
        "sources",
        [[7], 7, QUESTION_SOURCES[0], [type(QUESTION_SOURCES[0])]],
        ids=["no source", "no list", "one source", "class of a source"],
    )
    def test_what_is_no_source_is_named(
        self, campaign_of: CampaignOf, noon: datetime, sources: object
    ) -> None:
        """It is refused before anything is asked of it."""
        with pytest.raises(InvalidValue, match=r"guide\(sources\)"):
            guide(campaign_of(rosa=None), "rosa", as_of=noon, sources=sources)  # type: ignore[arg-type] # refused

    def test_the_instant_carries_an_offset(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """A naive datetime is no instant."""
        with pytest.raises(InvalidValue, match="as_of"):
            guide(campaign_of(rosa=None), "rosa", as_of=noon.replace(tzinfo=None))


SCRIPT = """
import json
from datetime import UTC, datetime
from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded
from infointerview.people import Contact, Position
from infointerview.questions import guide
noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
card = Contact(
    name="Rosa", positions=(Position(organization="Acme Rail", title="Planner"),)
)
campaign = Campaign.start("x", goal="", time_zone="UTC", at=noon).record(
    ContactAdded(contact="rosa", card=card, at=noon)
)
print(json.dumps(str(guide(campaign, "rosa", minutes=45, as_of=noon))))
"""


def test_it_is_the_same_under_every_hash_seed() -> None:
    """Two processes with two hash seeds write the same bytes."""
    written = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "4711")
    }

    assert len(written) == 1
    assert "two other people" in json.loads(written.pop())
