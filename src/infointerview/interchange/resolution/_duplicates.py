"""Who stands twice in a campaign, what to do about it, and the facts that do it."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import attrs

from infointerview.campaign import Campaign
from infointerview.display import Html, many, one_line, section, table
from infointerview.errors import InvalidValue, UnknownContact
from infointerview.facts import ContactsKeptApart, ContactsMerged
from infointerview.interchange.resolution._candidates import candidates
from infointerview.interchange.resolution._clusters import groups, without_conflicts
from infointerview.interchange.resolution._comparison import (
    Comparison,
    Decision,
    Evidence,
    matched,
    obstacle,
    read_card,
)
from infointerview.lifecycle import Stage
from infointerview.values import ContactId, Progress, silent

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import datetime

    from infointerview.facts import Fact
    from infointerview.interchange.resolution._clusters import Pair
    from infointerview.interchange.resolution._comparison import Reading

__all__ = ["Duplicates", "Match", "duplicates"]


@attrs.frozen(kw_only=True)
class Match:
    """Two contacts who are, or may be, one person.

    Attributes:
        contact: Who was added first.
        other: Who was added later.
        decision: `Decision.MERGE` or `Decision.REVIEW`.
        evidence: Why.

    Examples:
        >>> Match(
        ...     contact="c1",
        ...     other="c2",
        ...     decision=Decision.REVIEW,
        ...     evidence=(Evidence.SAME_NAME,),
        ... ).decision.value
        'review'
    """

    contact: ContactId
    other: ContactId
    decision: Decision
    evidence: tuple[Evidence, ...]


@attrs.frozen(kw_only=True, repr=False)
class Duplicates:
    """Who may stand twice in a campaign: a proposal, which changes nothing.

    Attributes:
        campaign: The campaign.
        matches: What was found, in the order of `Campaign.contacts`.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> cards = (
        ...     ii.Contact(name="Rosa Diaz", emails=("rosa@example.org",)),
        ...     ii.Contact(name="Rosa Diaz-Ito", emails=("Rosa@example.org",)),
        ...     ii.Contact(name="Rosa Diaz"),
        ... )
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=f"c{n}", card=card, at=noon)
        ...         for n, card in enumerate(cards)
        ...     )
        ... )
        >>> found = ii.duplicates(grid)
        >>> print(found)
        1 pair is one person, 1 pair may be
        Rosa Diaz and Rosa Diaz-Ito
          merge: same personal mailbox; same given name; part of the family name
        Rosa Diaz and Rosa Diaz
          review: same name
        >>> grid = grid.record(*found.facts(at=noon, apart=found.reviews))
        >>> list(grid.contacts), len(ii.duplicates(grid).matches)
        (['c0', 'c2'], 0)
    """

    campaign: Campaign
    matches: tuple[Match, ...]

    @property
    def merges(self) -> tuple[Match, ...]:
        """The pairs that are one person."""
        return self._deciding(Decision.MERGE)

    @property
    def reviews(self) -> tuple[Match, ...]:
        """The pairs about which somebody who knows them should say."""
        return self._deciding(Decision.REVIEW)

    @property
    def people(self) -> tuple[tuple[ContactId, ...], ...]:
        """Those who are one person by `merges`, who was added first standing first."""
        book = _Book(self.campaign)
        return book.people(map(book.pair, self.merges))

    def facts(
        self,
        *,
        at: datetime,
        accept: Iterable[Match] = (),
        apart: Iterable[Match] = (),
    ) -> tuple[Fact, ...]:
        """Return the facts that make one contact of each person: record them to do it.

        The contact who was added first is kept, and what is known about the others is
        about them from then on, referrals included. No value is lost: lists are
        joined, and where single values differ the one of the contact kept is shown.
        Each merge is a `ContactsMerged`, which a `ContactsUnmerged` takes back.

        Args:
            at: When it is decided.
            accept: Matches to be reviewed that are one person after all.
            apart: Matches that are two people. They are not proposed again, and no
                merge joins them through others.

        Raises:
            InvalidValue: If `accept` makes one person of two whom `apart`, or an
                earlier answer, calls two people.
            UnknownContact: If a match is about somebody who is not in the campaign.
        """
        book, refused, accepted = _Book(self.campaign), tuple(apart), tuple(accept)
        book.apart.update(map(book.pair, refused))
        merges = {book.pair(match): match.evidence for match in self.merges}
        joined = book.standing(merges) | set(map(book.pair, accepted))
        for group in groups(joined):
            if any(pair in book.apart for pair in combinations(group, 2)):
                expected = "pairs of whom nobody said that they are two people"
                raise InvalidValue("Duplicates.facts(accept)", accepted, expected)
        return (
            *(
                ContactsKeptApart(contact=match.contact, other=match.other, at=at)
                for match in refused
            ),
            *(
                ContactsMerged(kept=kept, merged=merged, at=at)
                for kept, *others in book.people(joined)
                for merged in others
            ),
        )

    def explain(self, match: Match, /) -> str:
        """Return whom a match is about and why, without their addresses.

        Raises:
            UnknownContact: If it is about somebody who is not in the campaign.
        """
        names = map(self._name, (match.contact, match.other))
        return f"{' and '.join(names)}\n  {_because(match)}"

    def __str__(self) -> str:
        """Return how many there are, and each with its evidence."""
        return "\n".join((self._numbers(), *map(self.explain, self.matches)))

    def show(self) -> Html:
        """Return the pairs as a section of a page, names and evidence, no address."""
        rows = [
            (
                *map(self._name, (match.contact, match.other)),
                match.decision.value,
                "; ".join(match.evidence),
            )
            for match in self.matches
        ]
        heads = ("Contact", "Other", "What to do", "Why")
        return section("Who may stand twice", table(self._numbers(), heads, rows))

    def _repr_html_(self) -> str:
        return self.show()

    def __repr__(self) -> str:
        """Return numbers only; names stay out of logs."""
        return f"Duplicates(merges={len(self.merges)}, reviews={len(self.reviews)})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "merges", [self.explain(match) for match in self.merges]
        yield "reviews", [self.explain(match) for match in self.reviews]

    def _numbers(self) -> str:
        one, maybe = len(self.merges), len(self.reviews)
        are = "is" if one == 1 else "are"
        return f"{many(one, 'pair')} {are} one person, {many(maybe, 'pair')} may be"

    def _name(self, contact: ContactId) -> str:
        return one_line(self.campaign.contact(contact).name)

    def _deciding(self, decision: Decision) -> tuple[Match, ...]:
        return tuple(match for match in self.matches if match.decision is decision)


def duplicates(campaign: Campaign, /, *, progress: Progress = silent) -> Duplicates:
    """Return who may stand twice in the campaign; nothing is changed.

    All cards are compared that have anything in common which `compare` acts on. Groups
    of more than two are looked at together: if the merges of a group would join two
    whom something tells apart, they are only proposed for review. Whom you kept apart
    is not proposed again, and who was forgotten is not compared.

    Of names or mailboxes that dozens of cards share, only those cards are compared
    that stand next to each other in the order of their names.

    Args:
        campaign: The campaign.
        progress: Told how many pairs are compared, such as ``tqdm``; see
            `infointerview.values.Progress`.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> for name in ("Rosa Diaz", "Díaz, Rosa"):
        ...     card = ii.Contact(name=name, emails=("rosa@example.com",))
        ...     grid = grid.record(ii.ContactAdded(card=card, at=noon))
        >>> print(ii.duplicates(grid))
        1 pair is one person, 0 pairs may be
        Rosa Diaz and Díaz, Rosa
          merge: same personal mailbox; same name
    """
    book = _Book(campaign)
    found = {
        pair: comparison
        for pair, comparison in book.matched(progress)
        if pair not in book.apart
    }
    merges = {
        pair: comparison.evidence
        for pair, comparison in found.items()
        if comparison.decision is Decision.MERGE
    }
    standing = book.standing(merges)
    for pair in merges.keys() - standing:
        evidence = (*merges[pair], Evidence.CHAIN)
        found[pair] = Comparison(decision=Decision.REVIEW, evidence=evidence)
    return Duplicates(
        campaign=campaign,
        matches=tuple(
            Match(
                contact=book.contacts[pair[0]],
                other=book.contacts[pair[1]],
                decision=comparison.decision,
                evidence=comparison.evidence,
            )
            for pair, comparison in found.items()
        ),
    )


class _Book:
    """The contacts of a campaign by place, read when they are first compared.

    Attributes:
        contacts: Ids, in the order of `Campaign.contacts`, of who was not forgotten.
        apart: Who was said to be two people.
    """

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self.contacts = tuple(
            contact
            for contact in campaign.contacts
            if campaign.stage(contact) is not Stage.FORGOTTEN
        )
        self._place = {contact: n for n, contact in enumerate(self.contacts)}
        self._readings: dict[int, Reading] = {}
        answers = (e.fact for e in campaign.facts)
        self.apart = {
            self._pair(answer.contact, answer.other)
            for answer in answers
            if isinstance(answer, ContactsKeptApart)
            and {answer.contact, answer.other} <= self._place.keys()
        }

    def pair(self, match: Match) -> Pair:
        """Return the places of the two whom a match is about."""
        for contact in (match.contact, match.other):
            if contact not in self._place:
                raise UnknownContact(contact)
        return self._pair(match.contact, match.other)

    def people(self, pairs: Iterable[Pair]) -> tuple[tuple[ContactId, ...], ...]:
        """Return who is one person by these pairs."""
        return tuple(
            tuple(self.contacts[place] for place in group) for group in groups(pairs)
        )

    def matched(self, progress: Progress) -> Iterator[tuple[Pair, Comparison]]:
        """Yield who may be one person, and why, in order."""
        readings = [self._reading(place) for place in range(len(self.contacts))]
        for one, other in progress(candidates(readings)):
            comparison = matched(readings[one], readings[other])
            if comparison is not None:
                yield (one, other), comparison

    def standing(self, merges: Mapping[Pair, Collection[Evidence]]) -> set[Pair]:
        """Return the merges that stand when each group is looked at as a whole."""
        sure = {p for p, why in merges.items() if Evidence.SAME_PROFILE in why}
        steps = (sure, merges.keys() - sure)
        return set().union(*without_conflicts(steps, self._conflict))

    def _conflict(self, pair: Pair) -> bool:
        one, other = pair
        return pair in self.apart or obstacle(self._reading(one), self._reading(other))

    def _pair(self, one: ContactId, other: ContactId) -> Pair:
        low, high = sorted((self._place[one], self._place[other]))
        return low, high

    def _reading(self, place: int) -> Reading:
        if place not in self._readings:
            card = self._campaign.contacts[self.contacts[place]]
            self._readings[place] = read_card(card)
        return self._readings[place]


def _because(match: Match) -> str:
    return str(Comparison(decision=match.decision, evidence=match.evidence))
