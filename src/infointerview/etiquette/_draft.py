"""Texts to begin from, out of what is recorded: requests, thanks, reports, greetings.

A draft is put together from whole sentences of a language whose slots are filled with
known facts only. What a user has written down (a takeaway) is quoted only if the guard
lets it pass. Nothing is sent; whether to write at all is for the permit to say.
"""

from __future__ import annotations

from enum import StrEnum
from html import escape
from typing import TYPE_CHECKING, TypeVar

import attrs

from infointerview.campaign import Campaign, InterviewStatus
from infointerview.display import Html, one_line, paragraph, section
from infointerview.errors import InvalidValue
from infointerview.etiquette._draft_facts import (
    Facts,
    Order,
    facts_about,
    known_facts,
    last_held,
    local_day,
    plainer,
    request_context,
)
from infointerview.etiquette._guard import review
from infointerview.etiquette._language import language_of
from infointerview.etiquette._request import RequestContext, lint_request
from infointerview.etiquette._salutation import addressed
from infointerview.etiquette._verdict import MessageKind
from infointerview.facts import IntroductionMade, Referral, Takeaway, Touch
from infointerview.lifecycle import Stage
from infointerview.values import ContactId, Purpose, Register

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime

__all__ = ["Draft", "DraftKind", "draft"]


class DraftKind(StrEnum):
    """What a draft is for.

    Examples:
        >>> DraftKind("thank_you_card").message
        <MessageKind.THANK_YOU: 'thank_you'>
    """

    REQUEST_EMAIL = "request_email"
    LINKEDIN_NOTE = "linkedin_note"
    PHONE_SCRIPT = "phone_script"
    INTRODUCTION_BLURB = "introduction_blurb"
    THANK_YOU_CARD = "thank_you_card"
    REPORT_BACK = "report_back"
    KEEP_IN_TOUCH = "keep_in_touch"

    @property
    def message(self) -> MessageKind:
        """As what the guard reads it."""
        return _MESSAGES.get(self, MessageKind.FOLLOW_UP)


@attrs.frozen(kw_only=True)
class Draft:
    """A text to begin from.

    Attributes:
        kind: What it is for.
        to: To whom; for a text to pass on, the one who passes it on.
        language: Code of its language.
        subject: Subject line; empty where the channel has none.
        text: The text with greeting and closing.
        context: What the linter of requests should know; ``None`` for what is no
            request.

    Examples:
        >>> note = Draft(
        ...     kind="report_back", to="c1", language="en", subject="", text="Hi"
        ... )
        >>> print(note)
        Hi
    """

    kind: DraftKind = attrs.field(converter=DraftKind)
    to: ContactId
    language: str
    subject: str
    text: str
    context: RequestContext | None = None

    def show(self) -> Html:
        """Return subject and text as a section of a page."""
        title = self.subject or f"Draft: {self.kind.replace('_', ' ')}"
        lines = filter(str.strip, self.text.splitlines())
        body = Html("".join(map(paragraph, lines)))
        language = escape(self.language)
        return section(title, Html(f'<div lang="{language}">{body}</div>'))

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "kind", self.kind.value
        yield "to", self.to
        yield "language", self.language
        yield "subject", self.subject
        yield "text", self.text

    def __repr__(self) -> str:
        """Return what it is; what is said in it stays out of logs."""
        return (
            f"Draft({self.kind.value!r}, to={self.to!r}, language={self.language!r},"
            f" characters={len(self.text)})"
        )

    def __str__(self) -> str:
        """Return subject and text."""
        return f"{self.subject}\n\n{self.text}" if self.subject else self.text


def _member(choices: type[_Choice], value: str, place: str) -> _Choice:
    try:
        return choices(value)
    except ValueError:
        raise InvalidValue(place, value, f"one of {', '.join(choices)}") from None


def draft(
    campaign: Campaign,
    contact: str,
    /,
    *,
    kind: DraftKind | str,
    sender: str,
    as_of: datetime,
    minutes: int = 20,
    language: str = "en",
    register: Register | str = Register.FORMAL,
    characters: int = 300,
) -> Draft:
    """Return a text to begin from, made of what is recorded about a contact.

    Every draft passes `review` and, where it is a request, `lint_request` with its
    own ``context``, whatever the cards say; only the names of people are taken as they
    are, without pictures, pronouns, and degrees behind a comma. A referrer is named
    only with their permission.

    Args:
        campaign: The campaign; later facts than `as_of` are not used.
        contact: Id of the contact: to whom, or for an introduction about whom.
        kind: What the draft is for.
        sender: The seeker's name.
        as_of: The instant.
        minutes: Length of the meeting to ask for, 15 to 30.
        language: Code of the language to write in.
        register: How to address the person.
        characters: Limit of a LinkedIn note; 300 is that of an invitation.

    Raises:
        UnknownContact: If there is no such contact.
        UnsupportedLanguage: If there is no pack for `language`.
        InvalidValue: If there is nothing to write about (no interview to thank for,
            nobody who named the contact, nobody to report on), if the shortest note
            is longer than `characters`, or if an argument is out of its range.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> lea = ii.Contact(
        ...     name="Lea Roth",
        ...     positions=(
        ...         ii.Position(organization="City Light", field="grid planning"),
        ...     ),
        ...     connection="the Eastlake alumni network",
        ... )
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(ii.ContactAdded(contact="lea", card=lea, at=noon))
        >>> note = ii.draft(grid, "lea", kind="linkedin_note", sender="Ada", as_of=noon)
        >>> print(note.text)
        Hello Lea Roth! What brings me to you: the Eastlake alumni network. In your role at City Light, you see a side of grid planning that no book can show. Would you have 20 minutes to tell me what it is like? Ada
        >>> ii.lint_request(note.text, context=note.context)
        LintReport()
    """  # noqa: E501 - the note is shown as it is printed
    kind = _member(DraftKind, kind, "draft.kind")
    register = _member(Register, register, "draft.register")
    if type(minutes) is not int or not _LEAST <= minutes <= _MOST:
        raise InvalidValue("draft.minutes", minutes, f"{_LEAST} to {_MOST} minutes")
    if not one_line(sender):
        raise InvalidValue("draft.sender", sender, "a name")
    order = Order(
        campaign.as_of(as_of),
        campaign.resolve(contact),
        one_line(sender),
        language_of(language).drafts,
        register,
        language,
        minutes,
        characters,
        as_of,
    )
    return _WRITERS[kind](order)


def _request_email(order: Order) -> Draft:
    def written(facts: Facts) -> Draft:
        link, interest = _link(order, facts), _interest(order, facts)
        rest = (_say(order, name, facts) for name in ("purpose", "ask"))
        body = " ".join([link, interest, *rest])
        kind = DraftKind.REQUEST_EMAIL
        subject = _say(order, "subject.request", facts)
        return _message(
            order,
            kind,
            facts,
            body,
            subject=subject,
            context=request_context(order, facts),
        )

    return _first_that_passes(map(written, plainer(known_facts(order))))


def _linkedin_note(order: Order) -> Draft:
    def written(facts: Facts) -> Draft:
        greeting, ask = (_say(order, name, facts) for name in ("note", "ask.short"))
        body = [greeting, _link(order, facts), _interest(order, facts), ask]
        text = " ".join([*body, order.sender])
        return _spoken(order, DraftKind.LINKEDIN_NOTE, facts, text)

    notes = [written(facts) for facts in plainer(known_facts(order))]
    short = [note for note in notes if len(note.text) <= order.characters]
    if not short:
        needed = min(len(note.text) for note in notes)
        expected = f"at least {needed} characters for the shortest note"
        raise InvalidValue("draft.characters", order.characters, expected)
    return _first_that_passes(short)


def _phone_script(order: Order) -> Draft:
    def written(facts: Facts) -> Draft:
        greeting = _say(order, "note", facts)
        name, ask = (_say(order, each, facts) for each in ("phone.name", "phone.ask"))
        body = [greeting, _link(order, facts), name, _interest(order, facts), ask]
        return _spoken(order, DraftKind.PHONE_SCRIPT, facts, " ".join(body))

    return _first_that_passes(map(written, plainer(known_facts(order))))


def _introduction_blurb(order: Order) -> Draft:
    named = [
        (fact.willing_to_introduce, fact.at, fact.referrer)
        for fact in facts_about(order, Referral)
        if fact.referred == order.contact
        and fact.referrer in order.campaign.contacts
        and fact.referrer != order.contact
    ]
    if not named:
        expected = "somebody who was named by a contact"
        raise InvalidValue("draft.contact", order.contact, expected)
    willing, _, connector = max(named)
    passed = attrs.evolve(order, contact=connector)
    opening = "blurb.request" if willing else "blurb.request.plain"

    def written(about: Facts) -> Draft:
        to = known_facts(passed)
        other = about.person
        name = "blurb.field" if about.field else "blurb"
        blurb = _say(order, name, about, other=other)
        return _message(
            passed,
            DraftKind.INTRODUCTION_BLURB,
            to,
            f"{_say(order, opening, to, other=other)}\n\n{blurb}",
            subject=_say(order, "subject.blurb", to, other=other),
        )

    return _first_that_passes(map(written, plainer(known_facts(order))))


def _thank_you_card(order: Order) -> Draft:
    held = last_held(order, order.contact)
    facts = known_facts(order)
    body = [
        _say(
            order, "thanks", facts, day=order.words.date(local_day(order, held.start))
        ),
        _quoted(order, facts, "thanks"),
        _say(order, "thanks.use", facts),
        *_named(order, facts),
    ]
    return _message(order, DraftKind.THANK_YOU_CARD, facts, " ".join(body))


def _named(order: Order, facts: Facts) -> Iterator[str]:
    """Yield a reminder of the first they named with whom nothing has happened yet."""
    introduced = {fact.referred for fact in facts_about(order, IntroductionMade)}
    for fact in facts_about(order, Referral):
        other = order.campaign.contacts.get(fact.referred)
        if (
            other
            and fact.referrer == order.contact
            and fact.referred not in introduced
            and order.campaign.stage(fact.referred) is Stage.KNOWN
        ):
            offered = fact.willing_to_introduce
            name = "thanks.introduction" if offered else "thanks.names"
            yield _say(order, name, facts, other=addressed(other.name))
            return


def _report_back(order: Order) -> Draft:
    met = list(_met_since(order))
    if not met:
        expected = "somebody who named a person that was met since"
        raise InvalidValue("draft.contact", order.contact, expected)
    _, _, other = max(met)
    facts = known_facts(order)
    name = addressed(order.campaign.contact(other).name)
    said = _claim(order, other, "report.claim", facts)
    body = [
        _say(order, "report", facts, other=name),
        said,
        _say(order, "report.end", facts),
    ]
    return _message(
        order,
        DraftKind.REPORT_BACK,
        facts,
        " ".join(filter(None, body)),
        subject=_say(order, "subject.report", facts, other=name),
    )


def _met_since(order: Order) -> Iterator[tuple[bool, datetime, ContactId]]:
    """Yield the interviews with whom they named: still to report or not, when, who."""
    told = {
        fact.regarding: fact.at
        for fact in facts_about(order, Touch)
        if fact.purpose is Purpose.REPORT_BACK
    }
    for fact in facts_about(order, Referral):
        other = fact.referred
        if fact.referrer == order.contact and other in order.campaign.contacts:
            for talk in order.campaign.interviews(other):
                held = talk.status is InterviewStatus.HELD
                if held and fact.at <= talk.start <= order.as_of:
                    yield told.get(other, fact.at) <= talk.start, talk.start, other


def _keep_in_touch(order: Order) -> Draft:
    last_held(order, order.contact)

    def written(facts: Facts) -> Draft:
        wish = "touch.organization" if facts.organization else "touch.end"
        body = [
            _say(order, "touch", facts),
            _quoted(order, facts, "touch"),
            _say(order, wish, facts),
            _say(order, "touch.no_answer", facts),
        ]
        kind, subject = DraftKind.KEEP_IN_TOUCH, _say(order, "subject.touch", facts)
        return _message(order, kind, facts, " ".join(body), subject=subject)

    return _first_that_passes(map(written, plainer(known_facts(order))))


def _first_that_passes(drafts: Iterable[Draft]) -> Draft:
    """Return the first draft that guard and linter let pass, or else the last."""
    for last in drafts:
        good = review(last.text, kind=last.kind.message, language=last.language).passes
        if good and (
            last.context is None
            or lint_request(
                last.text, language=last.language, context=last.context
            ).passes
        ):
            return last
    return last


def _say(order: Order, name: str, facts: Facts, **more: str) -> str:
    sentence = order.words.sentences[order.register][name]
    return sentence.format(**{**facts.slots, **more})


def _link(order: Order, facts: Facts) -> str:
    name = "link.interest.organization" if facts.organization else "link.interest"
    if facts.referrer:
        name = "link.referrer"
    elif facts.connection:
        name = "link.connection"
    return _say(order, name, facts)


def _interest(order: Order, facts: Facts) -> str:
    linked = facts.referrer or facts.connection  # else the first sentence says where
    placed = "interest.organization" if linked and facts.organization else "interest"
    return _say(order, placed, facts)


def _quoted(order: Order, facts: Facts, name: str) -> str:
    """Return a sentence with what the person said, or one without."""
    said = _claim(order, order.contact, f"{name}.claim", facts)
    return said or _say(order, f"{name}.plain", facts)


def _claim(order: Order, contact: ContactId, name: str, facts: Facts) -> str:
    """Return the last takeaway that may be quoted in a sentence; empty without one."""
    for fact in reversed(facts_about(order, Takeaway, contact)):
        text = _say(order, name, facts, claim=one_line(fact.claim).rstrip(_ENDS))
        short = len(fact.claim.split()) <= _LONGEST_CLAIM
        if short and not fact.confidential and _passes(order, text):
            return text
    return ""


def _passes(order: Order, text: str) -> bool:
    return all(
        review(text, kind=kind, language=order.language).passes
        for kind in (MessageKind.THANK_YOU, MessageKind.FOLLOW_UP)
    )


def _message(
    order: Order,
    kind: DraftKind,
    facts: Facts,
    body: str,
    *,
    subject: str = "",
    context: RequestContext | None = None,
) -> Draft:
    greeting, closing = (_say(order, name, facts) for name in ("greeting", "closing"))
    return Draft(
        kind=kind,
        to=order.contact,
        language=order.language,
        subject=subject,
        text=f"{greeting}\n\n{body}\n\n{closing}",
        context=context,
    )


def _spoken(order: Order, kind: DraftKind, facts: Facts, text: str) -> Draft:
    """Return a request without lines and subject."""
    return Draft(
        kind=kind,
        to=order.contact,
        language=order.language,
        subject="",
        text=text,
        context=request_context(order, facts),
    )


_Choice = TypeVar("_Choice", DraftKind, Register)
_LEAST, _MOST = 15, 30  # rules Z1, U1 and U2
_LONGEST_CLAIM = 25  # words
_ENDS = " .,;:!?…"
_MESSAGES = {
    DraftKind.REQUEST_EMAIL: MessageKind.OUTREACH,
    DraftKind.LINKEDIN_NOTE: MessageKind.OUTREACH,
    DraftKind.PHONE_SCRIPT: MessageKind.OUTREACH,
    DraftKind.INTRODUCTION_BLURB: MessageKind.OUTREACH,
    DraftKind.THANK_YOU_CARD: MessageKind.THANK_YOU,
}
_WRITERS: Mapping[DraftKind, Callable[[Order], Draft]] = {
    DraftKind.REQUEST_EMAIL: _request_email,
    DraftKind.LINKEDIN_NOTE: _linkedin_note,
    DraftKind.PHONE_SCRIPT: _phone_script,
    DraftKind.INTRODUCTION_BLURB: _introduction_blurb,
    DraftKind.THANK_YOU_CARD: _thank_you_card,
    DraftKind.REPORT_BACK: _report_back,
    DraftKind.KEEP_IN_TOUCH: _keep_in_touch,
}
