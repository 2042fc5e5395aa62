"""The laws of following up, for campaigns of every shape.

Each test quotes a law that the case file states under the same name.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import attrs
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import (
    CampaignStarted,
    Chaser,
    ContactAdded,
    Entry,
    Fact,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    Outreach,
    Referral,
    Reply,
    Snoozed,
    StopRequested,
    ThankYouSent,
    Touch,
)
from infointerview.followups import (
    DEFAULT,
    Agenda,
    BusinessCalendar,
    BusinessDayLadder,
    Capacity,
    Context,
    Cooldown,
    KeepInTouch,
    Merge,
    OrgLimit,
    Plan,
    ReportBack,
    Snooze,
    Task,
    TaskKey,
    TaskKind,
    ThankYou,
    agenda,
    context_of,
)
from infointerview.people import Contact, Position

if TYPE_CHECKING:
    from pathlib import Path

BASE = datetime(2026, 9, 1, 9, tzinfo=UTC)
BEFORE = BASE - timedelta(days=401)
HALF_AN_HOUR = timedelta(minutes=30)
CALENDAR = BusinessCalendar(
    holidays=[date(2026, 9, 7), date(2026, 11, 26), date(2026, 12, 25)],
    span=(date(2024, 1, 1), date(2030, 12, 31)),
)
NO_HOLIDAYS = BusinessCalendar(span=CALENDAR.span)
RAW = Plan(policies=DEFAULT.policies)
MERGED = (RAW >> Snooze()) >> Merge(7)
LATER = {"uid": "ids of calendar entries come with calendar files"}

Records: TypeAlias = tuple[Entry, ...]
T = TypeVar("T")

HOURS = st.one_of(  # mostly near the days that are asked about
    st.integers(-400 * 24, 60 * 24), st.integers(-10 * 24, 60 * 24)
).map(lambda hours: BASE + timedelta(hours=hours))
ENDS = st.builds(
    lambda at, minutes: at + timedelta(minutes=minutes), HOURS, st.sampled_from([0, 30])
)
DAYS = st.dates(date(2026, 8, 1), date(2026, 12, 31))
AS_OF = st.one_of(st.integers(0, 120 * 24), st.integers(0, 50 * 24)).map(
    lambda hours: BASE + timedelta(hours=hours, minutes=10)
)
CAPACITIES = st.integers(1, 4)
USER_ZONES = st.sampled_from(["America/New_York", "Pacific/Auckland", "UTC"])
ZONES = ["", "Asia/Tokyo", "Europe/Berlin", "America/Los_Angeles"]


@st.composite
def histories(
    draw: st.DrawFn, *, utc: bool = False, employers: str = " ABC"
) -> Records:
    """Draw a campaign of up to eight people, with a bit of everything."""
    zone = "UTC" if utc else draw(USER_ZONES)
    facts: list[Fact] = [CampaignStarted(goal="", time_zone=zone, at=BEFORE)]
    ids = [f"c{number}" for number in range(draw(st.integers(1, 8)))]
    for id in ids:
        employer = draw(st.sampled_from(employers)).strip()
        card = Contact(
            name=id,
            positions=(Position(organization=employer),) if employer else (),
            time_zone="" if utc else draw(st.sampled_from(ZONES)),
            rank=draw(st.integers(0, 1)),
        )
        facts.append(ContactAdded(contact=id, card=card, at=BEFORE))
        facts += draw(st.lists(_little_things(id, ids), max_size=4))
        facts += _messages(id, sorted(draw(st.lists(HOURS, max_size=2))))
        for name in ("x", "panel"):
            if draw(st.booleans()):
                interview = name if name == "panel" else f"{id}-{name}"
                facts += draw(_interviews(id, interview))
    return tuple(Entry(f"{n:04}", fact) for n, fact in enumerate(facts))


def _little_things(id: str, ids: list[str]) -> st.SearchStrategy[Fact]:
    kinds = st.sampled_from(["", *TaskKind])
    inward = {"contact": st.just(id), "direction": st.just("inbound")}
    outward = {"contact": st.just(id), "direction": st.just("outbound")}
    others = st.sampled_from([other for other in ids if other != id] or ["ghost"])
    return st.one_of(
        st.just(StopRequested(contact=id, at=BEFORE)),
        st.builds(Touch, at=HOURS, **inward),
        st.builds(
            Touch, at=HOURS, purpose=st.sampled_from(["update", "other"]), **outward
        ),
        st.builds(
            Touch,
            at=HOURS,
            purpose=st.just("report_back"),
            regarding=others,
            **outward,
        ),
        st.builds(
            Snoozed, contact=st.just(id), kind=kinds, until=DAYS, at=st.just(BEFORE)
        ),
        st.builds(
            Reply,
            contact=st.just(id),
            answer=st.just("out_of_office"),
            until=DAYS,
            at=st.just(BEFORE),
        ),
        st.builds(Referral, referrer=others, referred=st.just(id), at=st.just(BEFORE)),
    )


def _messages(id: str, instants: list[datetime]) -> list[Fact]:
    kinds = (Outreach, Chaser)
    return [
        kind(contact=id, channel="email", at=at)
        for kind, at in zip(kinds, instants, strict=False)
    ]


@st.composite
def _interviews(draw: st.DrawFn, contact: str, interview: str) -> list[Fact]:
    """Draw an interview that was booked, whatever became of it."""
    end = draw(ENDS)
    names = {"contact": contact, "interview": interview}
    times = {"start": end - HALF_AN_HOUR, "duration": HALF_AN_HOUR}
    facts: list[Fact] = [InterviewBooked(at=BEFORE, **times, **names)]
    status = draw(st.sampled_from(["scheduled", "held", "held", "cancelled", "missed"]))
    if status == "cancelled":
        facts.append(InterviewCancelled(at=BEFORE, **names))
    elif status == "missed":
        facts.append(InterviewMissed(at=BEFORE, **names))
    elif status == "held":
        facts.append(InterviewHeld(**times, **names))
        facts += [
            ThankYouSent(medium=medium, at=draw(HOURS), **names)
            for medium in draw(st.sets(st.sampled_from(["email", "handwritten"])))
        ]
    return facts


def campaign_of(records: Records) -> Campaign:
    """Return the campaign with a history, which nobody checks."""
    return Campaign.replay("law", records)


def planned(records: Records, as_of: datetime, per_day: int = 3) -> Agenda:
    """Return the agenda under the full plan."""
    plan = MERGED >> Capacity(per_day, done_today=0)
    return agenda(campaign_of(records), as_of=as_of, plan=plan, calendar=CALENDAR)


def left_by(plan: Plan, records: Records, as_of: datetime) -> tuple[Task, ...]:
    """Return what a plan leaves."""
    return plan.run(context(records, as_of)).steps[-1]


def context(records: Records, as_of: datetime) -> Context:
    """Return the context that a plan is shown."""
    return context_of(campaign_of(records), as_of=as_of, calendar=CALENDAR)


def keys(tasks: Agenda | tuple[Task, ...]) -> set[TaskKey]:
    """Return the keys of the tasks, without those that ride along."""
    return {task.key for task in tasks}


@given(histories(), AS_OF)
def test_law_determinism(records: Records, as_of: datetime) -> None:
    """Equal input, equal agenda."""
    one, other = planned(records, as_of), planned(records, as_of)

    assert one == other
    assert str(one) == str(other)
    assert repr(one.tasks) == repr(other.tasks)


SCRIPT = """
from datetime import UTC, datetime, timedelta
import infointerview as ii
nine = datetime(2026, 9, 8, 13, tzinfo=UTC)
grid = ii.Campaign.start("grid", goal="", time_zone="America/New_York", at=nine)
for name in ("Ana", "Bob", "Cy"):
    post = ii.Position(organization="Acme")
    card = ii.Contact(name=name, positions=(post,))
    grid = grid.record(ii.ContactAdded(contact=name, card=card, at=nine))
grid = grid.record(
    ii.Outreach(contact="Ana", channel="email", at=nine),
    ii.InterviewHeld(contact="Bob", start=nine),
    ii.Referral(referrer="Cy", referred="Bob", at=nine),
)
for days in (0, 3):
    found = ii.agenda(grid, as_of=nine + timedelta(days=days, hours=1))
    print(found, found.tasks, *map(found.explain, found), sep="\\n")
"""


def test_law_determinism_in_any_process() -> None:
    """Neither the hash seed nor the zone of the machine shows in an agenda."""
    shown = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"), ("3", "America/Lima"))
    }

    assert len(shown) == 1
    assert "thank Bob" in shown.pop()


@given(histories(), AS_OF, st.randoms(use_true_random=False))
def test_law_permutation(records: Records, as_of: datetime, random: object) -> None:
    """The order of the contacts does not matter."""
    order = list(range(len(records)))
    random.shuffle(order)
    shuffled = tuple(
        Entry(entry.id, attrs.evolve(entry.fact, at=BEFORE + timedelta(seconds=place)))
        if isinstance(entry.fact, ContactAdded)
        else entry
        for place, entry in zip(order, records, strict=True)
    )

    assert planned(shuffled, as_of) == planned(records, as_of)


@given(histories(), AS_OF)
def test_law_duplicates(records: Records, as_of: datetime) -> None:
    """What is there twice counts once."""
    assert planned(records + records, as_of) == planned(records, as_of)


@given(histories(), AS_OF, CAPACITIES)
def test_law_no_past(records: Records, as_of: datetime, per_day: int) -> None:
    """Nothing is planned for a day before today."""
    found = planned(records, as_of, per_day)

    assert all(task.planned >= found.day for task in found)


@given(histories(), AS_OF, CAPACITIES)
def test_law_capacity(records: Records, as_of: datetime, per_day: int) -> None:
    """No day holds more than it may."""
    crowd = Counter(task.planned for task in planned(records, as_of, per_day))

    assert all(number <= per_day for number in crowd.values())


POLICIES = st.lists(
    st.sampled_from(
        [
            ThankYou(),
            BusinessDayLadder(1, 2, max_touches=9),
            BusinessDayLadder(),
            ReportBack(),
            KeepInTouch(steps=(1,)),
        ]
    ),
    max_size=4,
)
STAGES = st.lists(
    st.sampled_from(
        [Snooze(), Cooldown(), Merge(3), OrgLimit(1), Capacity(2), Capacity(0)]
    ),
    max_size=4,
)


@given(histories(), AS_OF, POLICIES, STAGES)
def test_law_optout(
    records: Records, as_of: datetime, policies: list[ThankYou], stages: list[Merge]
) -> None:
    """Nobody who asked to be left alone is addressed, by whatever plan."""
    plan = Plan(policies=policies)
    for stage in stages:
        plan >>= stage
    facts = [entry.fact for entry in records]
    stopped = {fact.contact for fact in facts if isinstance(fact, StopRequested)}

    found = agenda(campaign_of(records), as_of=as_of, plan=plan, calendar=CALENDAR)

    addressed = {key.contact for task in found for key in (task.key, *task.also)}
    assert not addressed & stopped


@given(histories(), AS_OF, st.sampled_from([MERGED, MERGED >> Cooldown(9)]))
def test_law_merge(records: Records, as_of: datetime, plan: Plan) -> None:
    """What can be merged is more than the window apart, cooled down or not."""
    shown = context(records, as_of)
    days = defaultdict(list)
    for task in plan.run(shown).steps[-1]:
        if task.key.kind != TaskKind.HAND_WRITTEN_NOTE:
            days[task.key.contact].append(max(task.due, shown.today))

    week = timedelta(days=7)
    assert all(
        late - early > week
        for theirs in days.values()
        for early, late in pairwise(sorted(theirs))
    )


@given(histories(), AS_OF, CAPACITIES, st.sampled_from([MERGED, MERGED >> OrgLimit(1)]))
def test_law_lossless(
    records: Records, as_of: datetime, per_day: int, plan: Plan
) -> None:
    """Capacity loses nothing."""
    full = plan >> Capacity(per_day, done_today=0)

    found = keys(left_by(full, records, as_of))

    assert found == keys(left_by(MERGED, records, as_of))


@given(histories(), AS_OF, CAPACITIES)
def test_law_workday(records: Records, as_of: datetime, per_day: int) -> None:
    """A task without a hard deadline is planned for a working day."""
    soft = [t for t in planned(records, as_of, per_day) if t.deadline is None]

    assert all(CALENDAR.is_working(task.planned) for task in soft)


@given(histories(), histories(employers="Z"), AS_OF)
def test_law_locality(records: Records, others: Records, as_of: datetime) -> None:
    """People of another employer change nobody else's proposals."""
    strangers = tuple(
        Entry(f"z{entry.id}", _renamed(entry.fact))
        for entry in others
        if not isinstance(entry.fact, CampaignStarted)
    )

    before = set(left_by(RAW, records, as_of))
    after = left_by(RAW, records + strangers, as_of)

    assert {task for task in after if not task.key.contact.startswith("z")} == before


def _renamed(fact: Fact) -> Fact:
    """Return the fact, about other people."""
    names = ("contact", "referrer", "referred", "regarding", "interview")
    changes = {
        name: f"z{value}" for name in names if (value := getattr(fact, name, None))
    }
    return attrs.evolve(fact, **changes)


def _shifted(value: T, by: timedelta) -> T:
    """Return a fact or a task with everything in it so much later."""
    changes = {
        field.name: held + by
        for field in attrs.fields(type(value))
        if isinstance(held := getattr(value, field.name), date)
    }
    return attrs.evolve(value, **changes)


@given(histories(utc=True), AS_OF)
def test_law_shift(records: Records, as_of: datetime) -> None:
    """Fifty-two weeks later everything is the same, fifty-two weeks later."""
    year = timedelta(days=364)
    plan = Plan(
        policies=(ThankYou(), BusinessDayLadder(), ReportBack()),
        stages=MERGED.stages,
    ) >> Capacity(2, done_today=0)
    later = tuple(Entry(e.id, _shifted(e.fact, year)) for e in records)

    now, then = (
        agenda(campaign_of(history), as_of=instant, plan=plan, calendar=NO_HOLIDAYS)
        for history, instant in ((records, as_of), (later, as_of + year))
    )

    assert then.tasks == tuple(_shifted(task, year) for task in now)


@given(histories(), AS_OF)
def test_law_replay(records: Records, as_of: datetime) -> None:
    """Doing today's tasks and asking again proposes none of them."""
    found = planned(records, as_of)
    campaign = campaign_of(records)
    done = [key for task in found.today for key in (task.key, *task.also)]
    facts = [fact for key in done for fact in _completed(key, campaign, as_of)]
    added = tuple(Entry(f"done{n}", fact) for n, fact in enumerate(facts))

    again = planned(records + added, as_of)

    assert not set(done) & {key for t in again for key in (t.key, *t.also)}


def _completed(key: TaskKey, campaign: Campaign, at: datetime) -> list[Fact]:
    """Return the facts that say that a task was done."""
    named = {"contact": key.contact, "at": at}
    match key.kind:
        case TaskKind.THANK_YOU:
            return [ThankYouSent(medium="email", interview=key.anchor, **named)]
        case TaskKind.HAND_WRITTEN_NOTE:
            return [ThankYouSent(medium="handwritten", interview=key.anchor, **named)]
        case TaskKind.NUDGE:
            return [Chaser(channel="email", **named)]
        case TaskKind.TRY_NEXT_CONTACT:
            return [Outreach(channel="email", **named)]
        case TaskKind.REPORT_BACK:
            report = {"direction": "outbound", "purpose": "report_back", **named}
            met = [i.contact for i in campaign.interviews() if i.id == key.anchor]
            return [Touch(regarding=contact, **report) for contact in met]
        case _:
            return [Touch(direction="outbound", purpose="update", **named)]


@given(histories(), AS_OF, CAPACITIES, st.data())
def test_law_removal(
    records: Records, as_of: datetime, per_day: int, data: st.DataObject
) -> None:
    """Without one soft task no other becomes late."""
    shown = context(records, as_of)
    tasks = MERGED.run(shown).steps[-1]
    soft = [task for task in tasks if task.deadline is None]
    if not soft:
        return
    removed = data.draw(st.sampled_from(sorted(soft, key=lambda task: task.key)))
    capacity = Capacity(per_day, done_today=0)

    before = _in_time(capacity(tasks, shown), shown)
    after = _in_time(capacity([t for t in tasks if t is not removed], shown), shown)

    assert before - {removed.key} <= after


def _in_time(tasks: list[Task], shown: Context) -> set[TaskKey]:
    def end(task: Task) -> date:
        if task.deadline is not None and shown.as_of <= task.deadline:
            return shown.day(task.deadline)
        return task.expires or date.max

    return {task.key for task in tasks if task.planned <= end(task)}


@given(histories(), AS_OF)
def test_law_refine(records: Records, as_of: datetime) -> None:
    """Within a day without news, only interviews that ended bring new tasks."""
    later = as_of + timedelta(minutes=40)

    before, after = (keys(left_by(RAW, records, when)) for when in (as_of, later))

    ended = [
        interview
        for interview in campaign_of(records).interviews()
        if as_of < interview.end <= later
    ]
    anchors = {interview.id for interview in ended}
    met = {interview.contact for interview in ended}
    assert before <= after
    assert all(
        key.anchor in anchors
        or (key.kind == TaskKind.KEEP_IN_TOUCH and key.contact in met)
        for key in after - before
    )


def test_every_law_of_the_cases_is_here(cases_dir: Path) -> None:
    """A law that is added to the cases needs a test of its own."""
    data = json.loads((cases_dir / "followups.json").read_text(encoding="utf-8"))
    executable = [case["exec"] for case in data["cases"] if "exec" in case]
    laws = {given["name"] for given in executable if given["op"] == "property"}

    assert {name for name in laws if f"test_law_{name}" not in globals()} == set(LATER)
