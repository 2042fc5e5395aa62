"""The answers to the five questions, from what the pillars derive."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from infointerview.campaign import InterviewStatus
from infointerview.display import many, one_line
from infointerview.errors import TooShort
from infointerview.etiquette import Level, review
from infointerview.facts import (
    Chaser,
    IntroductionMade,
    Outreach,
    QuestionAsked,
    Referral,
)
from infointerview.followups import Flag, agenda
from infointerview.learning import (
    Gratitude,
    Punctuality,
    benefits,
    decision_table,
    findings,
    funnel,
    ledger,
    saturation,
)
from infointerview.lifecycle import Stage
from infointerview.overview._items import Item, Section
from infointerview.preparation import guide
from infointerview.referrals import expansion, referral_graph
from infointerview.values import RULES, Topic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from infointerview.campaign import Campaign, Interview
    from infointerview.facts import Fact
    from infointerview.followups import Agenda, BusinessCalendar, Plan, Task
    from infointerview.learning import (
        Claim,
        Findings,
        Ledger,
        LedgerEntry,
        Saturation,
    )
    from infointerview.referrals import Expansion
    from infointerview.values import ContactId, Estimate

__all__ = ["Answers"]

_MOST_TODAY = 7
_MOST = 5
_FEW = 3
_LATE_FIRST = 2
_NAMES = 3
_LONGEST = 200
_LONGEST_ANSWER = 500
_LONGEST_NAME = 50
_LONGEST_TALK = 240
_ASKED_AT_MOST = 30
_OURS = frozenset(kind.value for kind in Gratitude) - {
    "thank-you",
    "hand-written-note",
    "report-back",
}


class Answers:
    """What there is to say about a campaign at an instant, section by section.

    Args:
        campaign: The campaign, redacted or not, without what is later than `as_of`.
        as_of: The instant.
        plan: Which policies propose tasks.
        calendar: The seeker's working days.
        calendars: Calendars by the name that contacts' cards give.
        questions: The same campaign with the words of the questions in it.
        shareable: Whether what was said, asked or advised is left out.
    """

    def __init__(
        self,
        campaign: Campaign,
        *,
        as_of: datetime,
        plan: Plan,
        calendar: BusinessCalendar | None,
        calendars: Mapping[str, BusinessCalendar],
        questions: Campaign,
        shareable: bool,
    ) -> None:
        self.campaign = campaign
        self.agenda: Agenda = agenda(
            campaign, as_of=as_of, plan=plan, calendar=calendar, calendars=calendars
        )
        self._as_of = as_of
        self._zone = ZoneInfo(campaign.time_zone)
        self._original = questions
        self._shareable = shareable

    @cached_property
    def _expansion(self) -> Expansion:
        return expansion(self.campaign, as_of=self._as_of)

    @cached_property
    def _saturation(self) -> Saturation:
        return saturation(self.campaign, as_of=self._as_of)

    @cached_property
    def _ledger(self) -> Ledger:
        return ledger(self.campaign, as_of=self._as_of)

    @cached_property
    def _missed(self) -> list[LedgerEntry]:
        """What is owed, late, and planned for no day any more."""
        planned = {task.key for task in self.agenda}
        planned |= {key for task in self.agenda for key in task.also}
        keys = {(key.contact, str(key.kind), key.anchor) for key in planned}
        return [
            each
            for each in self._ledger.owed
            if each.punctuality != Punctuality.OPEN and each.task not in keys
        ]

    def today(self) -> Section:
        """Return what to do today, or a good next step if nothing is due."""
        items = [self._to_settle(talk) for talk in self._unsettled()]
        items += [self._task(task) for task in self.agenda.today]
        return _cut("What to do today", items or [self._next_step()], most=_MOST_TODAY)

    def people(self) -> Section:
        """Return who is known, and who named whom."""
        grown, graph = self._expansion, referral_graph(self.campaign, as_of=self._as_of)
        named: dict[ContactId, list[str]] = {}
        for edge in graph.first_referrals:
            named.setdefault(edge.referrer, []).append(self._name(edge.referred))
        items = [
            Item(f"{self._name(referrer)} named {_listed(names)}")
            for referrer, names in named.items()
        ]
        share = _share(grown.quota_attainment)
        answer = (
            f"{many(grown.contacts, 'contact')}, {grown.participants} of them part of"
            f" it; {many(grown.interviews, 'interview')} held;"
            f" {many(len(graph.first_referrals), 'person', 'people')} came in by name,"
            f" {len(grown.frontier)} still to be met. Left with two names or more:"
            f" {share}."
        )
        return _cut("Who do I know, and who named whom?", items, answer=answer)

    def questions(self) -> Section:
        """Return the next interview with its questions, or what is open."""
        question = "What do I ask next?"
        talk = self._next_interview()
        if talk is None:
            return _cut(question, answer=f"No interview is booked. {self._saturation}")
        minutes = round(talk.duration.total_seconds() / 60, 1)
        start = talk.start.astimezone(self._zone)
        who = self._name(talk.contact)
        # letters between name and day: they would change places after Hebrew or Arabic
        answer = f"{who} on {start:%Y-%m-%d at %H:%M}, for {many(minutes, 'minute')}."
        if self._shareable:
            return _cut(question, answer=f"{answer} {self._saturation}")
        try:
            plan = guide(
                self.campaign,
                talk.contact,
                minutes=min(minutes, _LONGEST_TALK),
                as_of=self._as_of,
                knowledge=self._saturation.knowledge,
            )
        except TooShort:
            return _cut(question, answer=f"{answer} Too short to ask much.")
        asked = [Item(str(item)) for item in plan.core]
        names = [
            Item(str(item)) for item in plan.closing if item.topic == Topic.REFERRAL
        ]
        left_out = asked[_MOST:]
        return _cut(
            question,
            [*asked[:_MOST], *names[:1], *left_out],
            answer=answer,
            most=_MOST + 1,
        )

    def good_faith(self) -> Section:
        """Return whether anything recorded asks for a job or oversteps otherwise."""
        facts = [entry.fact for entry in self._original.facts]
        asked = [
            fact for fact in facts if isinstance(fact, QuestionAsked) and fact.question
        ]
        items = [*self._job_asks(asked), *self._oversteps(facts)]
        reviewed = f" ({many(len(asked), 'question')} reviewed)" if asked else ""
        answer = (
            f"{many(len(items), 'thing')} to look at again."
            if items
            else f"Nothing recorded asks for a job or oversteps{reviewed}."
        )
        return _cut("Is it in good faith?", items, answer=answer, most=_FEW)

    def owed(self) -> Section:
        """Return what is coming up, and what has waited too long."""
        found = self._ledger
        today = self._as_of.astimezone(self._zone).date()
        late = [  # the agenda calls it late from the next day on, the ledger later
            each
            for each in found.owed
            if each.punctuality != Punctuality.OPEN or (each.due and each.due < today)
        ]
        answer = (
            f"{many(len(found.owed), 'thing')} owed, {len(late)} of them late;"
            f" {many(len(found.offered), 'offer')} to take up."
        )
        coming = [
            Item(f"{self.agenda.day_of(task)}: {self._task(task).text}")
            for task in self.agenda.upcoming
        ]
        missed = [Item(str(each)) for each in self._missed]
        items = [*missed[:_LATE_FIRST], *coming, *missed[_LATE_FIRST:]]
        return _cut("What do I owe, to whom, by when?", items, answer=answer)

    def standing(self) -> Section:
        """Return what was learned, what is open, and what asking yields."""
        found = findings(self.campaign, as_of=self._as_of)
        if self._shareable:
            found = found.shareable()
        claims = [
            *(
                Item(f"Contested: {each.told(names=_NAMES, width=_LONGEST // 2)}")
                for each in found.contested[:_FEW]
            ),
            *(
                Item(f"Heard: {each.told(names=_NAMES, width=_LONGEST // 2)}")
                for each in _best(found)[:_FEW]
            ),
            *(
                Item(f"Old: {each.told(names=_NAMES, width=_LONGEST // 2)}")
                for each in found.stale[:1]
            ),
        ]
        table = decision_table(self.campaign, as_of=self._as_of)
        options = [Item(str(row)) for row in table.rows[:_FEW]]
        steps = funnel(self.campaign, as_of=self._as_of).steps
        yields = [Item("; ".join(map(str, steps[:2])))]
        brought = [
            f"{row.benefit.replace('_', ' ')} {row.total}"
            for row in benefits(self.campaign, as_of=self._as_of).rows
            if row.total
        ]
        received = [Item(f"Brought so far: {', '.join(brought)}")] if brought else []
        items = [*claims, *options, *yields, *received]
        answer = str(self._saturation)
        return _cut("Where do I stand?", items, answer=answer, most=len(items))

    def _task(self, task: Task) -> Item:
        """Return a task in words: by when, and why."""
        why = self.agenda.why(task)
        if task.key.kind in _OURS:
            text, why = why, ""
        else:
            text = self.agenda.says(task)
        if task.deadline is not None and Flag.DEADLINE_MISSED not in task.flags:
            text += f", by {task.deadline.astimezone(self._zone):%Y-%m-%d %H:%M}"
        elif Flag.OVERDUE in task.flags:
            text += f" (was due {task.due})"
        return Item(text, why)

    def _next_step(self) -> Item:
        """Return what moves the campaign on when nothing is due."""
        if self._missed:
            late = self._missed[0].says()
            return Item(f"Nothing is due. A good next step, late as it is: {late}.")
        if self.campaign.ended is not None:
            if self._ledger.owed:
                return Item("Nothing: the search is over, and what is owed has time.")
            return Item("Nothing: the search is over, and nobody is owed a word.")
        if self._expansion.frontier:
            name = self._name(self._expansion.frontier[0])
            return Item(f"Nothing is due. A good next step: get to meet {name}.")
        if self.campaign.contacts:
            return Item("Nothing is due. A good next step: write to somebody new.")
        return Item(
            "Add the people you know: family and friends first, then their contacts."
        )

    def _next_interview(self) -> Interview | None:
        booked = (talk for talk in self._booked() if talk.start > self._as_of)
        return min(booked, key=lambda talk: (talk.start, talk.id), default=None)

    def _unsettled(self) -> Iterator[Interview]:
        """Yield the bookings that are past and have come to nothing yet."""
        return (talk for talk in self._booked() if talk.end <= self._as_of)

    def _booked(self) -> Iterator[Interview]:
        for talk in self.campaign.interviews():
            if (
                talk.status is InterviewStatus.BOOKED
                and talk.contact in self.campaign.contacts
                and self.campaign.stage(talk.contact) is not Stage.FORGOTTEN
            ):
                yield talk

    def _to_settle(self, talk: Interview) -> Item:
        who, start = self._name(talk.contact), talk.start.astimezone(self._zone)
        text = f"record whether the interview with {who} on {start:%Y-%m-%d} was held"
        return Item(text, "it was booked, and nothing is known of it since")

    def _job_asks(self, asked: Iterable[QuestionAsked]) -> Iterator[Item]:
        for text in dict.fromkeys(fact.question for fact in asked):
            verdict = review(text, kind="question")
            if verdict.level is not Level.PASS:
                shown = "A question" if self._shareable else f"“{text}”"
                says = "reads" if verdict.level is Level.BLOCK else "may read"
                why = verdict.findings[0].reason.rstrip(".")
                yield Item(f"{shown} {says} like a job ask", why)

    def _oversteps(self, facts: Iterable[Fact]) -> Iterator[Item]:
        """Yield messages that asked for too much, too often, or in a borrowed name."""
        usable: set[tuple[ContactId, ContactId]] = set()
        chased: dict[ContactId, int] = {}
        for fact in facts:
            match fact:
                case Referral() | IntroductionMade() if fact.name_usable:
                    usable.add((fact.referrer, fact.referred))
                case Outreach():
                    chased[fact.contact] = 0
                    yield from self._of_message(fact, usable)
                case Chaser():
                    chased[fact.contact] = chased.get(fact.contact, 0) + 1
                    if chased[fact.contact] > 1:
                        who = self._name(fact.contact)
                        text = f"{who} was followed up more than once"
                        yield Item(text, RULES["D17"].says)
                case _:
                    pass

    def _of_message(
        self, fact: Outreach, usable: set[tuple[ContactId, ContactId]]
    ) -> Iterator[Item]:
        who = self._name(fact.contact)
        if fact.minutes is not None and fact.minutes > _ASKED_AT_MOST:
            text = f"{who} was asked for {fact.minutes} minutes"
            yield Item(text, RULES["Z1"].says)
        opener = fact.door_opener
        if opener is not None and (opener, fact.contact) not in usable:
            name = self._name(opener)
            text = f"{name}'s name was used with {who}, and no leave is recorded"
            yield Item(text, RULES["U11"].says)

    def _name(self, contact: ContactId) -> str:
        card = self.campaign.contacts.get(contact)
        return one_line(card.name, width=_LONGEST_NAME) if card else "somebody"


def _cut(
    question: str, items: Sequence[Item] = (), *, answer: str = "", most: int = _MOST
) -> Section:
    """Return a section with so many items at most, none long; others are counted."""
    return Section(
        question=question,
        answer=one_line(answer, width=_LONGEST_ANSWER),
        items=tuple(
            Item(
                one_line(item.text, width=_LONGEST), one_line(item.why, width=_LONGEST)
            )
            for item in items[:most]
        ),
        more=max(0, len(items) - most),
    )


def _best(found: Findings) -> list[Claim]:
    """Return what nobody disputes and is not old, what most people say first."""
    plain = [each for each in found.claims if each.supporters and not each.disputers]
    fresh = [each for each in plain if not each.stale]
    return sorted(fresh, key=lambda claim: -claim.support)


def _share(share: Estimate) -> str:
    if share.value is None or share.low is None or share.high is None:
        return "not known yet"
    took = round(share.value * share.n)
    return f"{took} of {share.n} ({100 * share.low:.0f} to {100 * share.high:.0f} %)"


def _listed(names: list[str]) -> str:
    """Return the names in words, those beyond a few as a number."""
    more = len(names) - _NAMES
    shown = [*names[:_NAMES], f"{more} more"] if more > 0 else names
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if shown[1:] else shown)
