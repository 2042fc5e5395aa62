"""What a reader returns: the people it found, what it rejected, what it doubts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.display import many, paragraph, section, table
from infointerview.facts import ImportBatch
from infointerview.interchange._making import BATCH, Making
from infointerview.people import Contact
from infointerview.values import Progress, silent
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from infointerview.campaign import Campaign
    from infointerview.display import Html
    from infointerview.facts import Fact

__all__ = [
    "Caveat",
    "CaveatCode",
    "Counts",
    "Found",
    "ImportReport",
    "ImportedContact",
    "Rejection",
    "RejectionReason",
    "report_shown",
]


class RejectionReason(StrEnum):
    """Why a record became no contact.

    - ``no_identity``: no name, e-mail address or profile, or only the placeholder of
      a deleted member;
    - ``no_name``: an e-mail address or profile without a name;
    - ``field_count``: the cells are not those of the columns: a comma has shifted
      them, or a quote that is not closed properly has run over into other rows;
    - ``truncated``: the file ends inside the record;
    - ``organization``: the entry of an organisation, which is no person;
    - ``group``: a list of people, which is none;
    - ``partial_contact``: a stub that stands for somebody's relative;
    - ``bad_date``: a message or an event whose time is missing, impossible or in a
      time zone that nobody knows.

    Examples:
        >>> RejectionReason("no_identity")
        <RejectionReason.NO_IDENTITY: 'no_identity'>
    """

    NO_IDENTITY = "no_identity"
    NO_NAME = "no_name"
    FIELD_COUNT = "field_count"
    TRUNCATED = "truncated"
    ORGANIZATION = "organization"
    GROUP = "group"
    PARTIAL_CONTACT = "partial_contact"
    BAD_DATE = "bad_date"


class CaveatCode(StrEnum):
    """What is doubtful about an import that went well.

    About the file:

    - ``mojibake``: some text was garbled before it came here;
    - ``assumed_cp1252``: the bytes are no UTF-8 and were read as Western European;
    - ``ambiguous_dates``: slashed days in unknown order were left out; say
      ``day_first=``;
    - ``unknown_owner``: whose account it is cannot be told, so neither can who wrote
      to whom; say ``owner=``;
    - ``no_final_newline``: its last line does not end, and nothing in it shows that
      it is whole: text may be missing from its last cell, and rows behind it.

    About one record:

    - ``bad_date``: its day is impossible or was not understood, and was left out;
    - ``bad_email``: its e-mail address is none, and was left out.

    Examples:
        >>> CaveatCode("bad_date")
        <CaveatCode.BAD_DATE: 'bad_date'>
    """

    MOJIBAKE = "mojibake"
    ASSUMED_CP1252 = "assumed_cp1252"
    AMBIGUOUS_DATES = "ambiguous_dates"
    UNKNOWN_OWNER = "unknown_owner"
    NO_FINAL_NEWLINE = "no_final_newline"
    BAD_DATE = "bad_date"
    BAD_EMAIL = "bad_email"


@attrs.frozen
class ImportedContact:
    """Somebody the reader found.

    Attributes:
        line: Physical line on which the record starts, from 1; ``None`` in formats
            without lines.
        card: Who it is.
        uid: By what the file itself refers to the record; empty if it does not.
        met_through: The `uid` of who introduced them to the seeker.
        related: People the record names, each with what they are, such as
            ``("Rosa Diaz", "colleague")``: hints only, no facts are made of them.

    Examples:
        >>> ImportedContact(line=5, card=Contact(name="Ken Ito"))
        ImportedContact(line=5, card=Contact(name='Ken Ito'))
    """

    line: int | None
    card: Contact
    uid: str = attrs.field(default="", repr=False)
    met_through: str = attrs.field(default="", repr=False)
    related: tuple[tuple[str, str], ...] = attrs.field(default=(), repr=False)


@attrs.frozen
class Rejection:
    """A record that became no contact.

    Attributes:
        line: Physical line on which the record starts, from 1; ``None`` in formats
            without lines.
        reason: Why.

    Examples:
        >>> Rejection(9, RejectionReason.NO_NAME).reason.value
        'no_name'
    """

    line: int | None
    reason: RejectionReason


@attrs.frozen
class Caveat:
    """A doubt about the file or about one record.

    Attributes:
        code: What is doubtful.
        line: Physical line of the record; ``None`` if it is about the file.

    Examples:
        >>> Caveat(CaveatCode.MOJIBAKE).line is None
        True
    """

    code: CaveatCode
    line: int | None = None


@attrs.frozen(kw_only=True)
class Counts:
    r"""How many records went which way: ``rows`` is the sum of the next four.

    Attributes:
        rows: Records below the header.
        blank: Records without any text, skipped.
        repeated: Further headers and the notes above them, in files pasted together.
        contacts: Records that became contacts.
        rejected: Records that did not, by reason; reasons that did not occur are
            left out.
        with_email: Contacts with an e-mail address.
        with_profile: Contacts with the address of a profile.

    Examples:
        >>> import infointerview as ii
        >>> table = "First Name,Last Name,Company\nRosa,Diaz,BPA\n,,BPA\n,,\n"
        >>> counts = ii.linkedin.read_connections(table).counts
        >>> counts.rows, counts.contacts, counts.rejected["no_identity"], counts.blank
        (3, 1, 1, 1)
    """

    rows: int
    blank: int
    repeated: int
    contacts: int
    rejected: Mapping[RejectionReason, int]
    with_email: int
    with_profile: int


class Found:
    """Who was found, made the first time that somebody asks.

    Reading tens of thousands of rows costs a fraction of making a card of each, and
    the first look at an import is at its numbers.
    """

    def __init__(
        self,
        count: int,
        make: Callable[[], Iterable[Contact]],
        wrap: Callable[[tuple[Contact, ...]], Iterable[ImportedContact]],
    ) -> None:
        self._count = count
        self._make = make
        self._wrap = wrap

    @cached_property
    def cards(self) -> tuple[Contact, ...]:
        """Everybody's card, in file order."""
        return tuple(self._make())

    @cached_property
    def items(self) -> tuple[ImportedContact, ...]:
        """Everybody, in file order."""
        return tuple(self._wrap(self.cards))

    def __len__(self) -> int:
        return self._count

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Found) and self.items == other.items

    def __hash__(self) -> int:
        return hash(self.items)

    def __reduce__(self) -> tuple[object, ...]:
        return _found, (self.items,)


def _found(people: Found | Iterable[ImportedContact]) -> Found:
    if isinstance(people, Found):
        return people
    items = tuple(people)
    return Found(len(items), lambda: (item.card for item in items), lambda _: items)


@attrs.frozen(kw_only=True, repr=False)
class ImportReport:
    r"""What came out of a file: never only the good part.

    Reading keeps every row: a person who stands in the file twice is here twice.

    Attributes:
        source: The reader's name, such as ``"linkedin_connections"``.
        encoding: The codec that reads the bytes; ``None`` if text was given.
        rejected: Records that became no contact, in file order.
        warnings: Doubts about the file, then about records in file order.
        blank: How many blank records were skipped.
        repeated: How many repeated headers and notes were skipped.

    Examples:
        >>> import infointerview as ii
        >>> report = ii.linkedin.read_connections(
        ...     "First Name,Last Name,Company\n"
        ...     "Rosa,Diaz,Bonneville Power\n"
        ...     ",,Bonneville Power\n"
        ... )
        >>> report
        ImportReport('linkedin_connections', contacts=1, rejected=1, warnings=0)
        >>> report.rejected[0].line, report.rejected[0].reason.value
        (3, 'no_identity')
    """

    source: str
    encoding: str | None
    _found: Found = attrs.field(alias="imported", converter=_found)
    rejected: tuple[Rejection, ...] = ()
    warnings: tuple[Caveat, ...] = ()
    blank: int = 0
    repeated: int = 0

    @property
    def imported(self) -> tuple[ImportedContact, ...]:
        """Who was found, with line, in file order; made when first asked for."""
        return self._found.items

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """The cards of who was found, in file order."""
        return self._found.cards

    @property
    def counts(self) -> Counts:
        """How many records went which way."""
        found, refused = len(self._found), len(self.rejected)
        return Counts(
            rows=found + refused + self.blank + self.repeated,
            blank=self.blank,
            repeated=self.repeated,
            contacts=found,
            rejected=MappingProxyType(Counter(item.reason for item in self.rejected)),
            with_email=sum(bool(card.emails) for card in self.contacts),
            with_profile=sum(bool(card.profiles) for card in self.contacts),
        )

    def summary(self) -> str:
        r"""Return what came out of the file in one sentence, naming nobody.

        Examples:
            >>> import infointerview as ii
            >>> ii.linkedin.read_connections(
            ...     "First Name,Last Name,Connected On\nRosa,Diaz,soon\n,,\n"
            ... ).summary()
            '1 contact (0 with e-mail, 0 with a profile), 0 rows rejected, 1 blank row skipped; in doubt: 1 bad_date.'
        """  # noqa: E501 - the sentence is shown as it is printed
        counts, rejected = self.counts, many(len(self.rejected), "row")
        reasons = f" ({_tally(counts.rejected)})" if self.rejected else ""
        parts = [
            f"{many(counts.contacts, 'contact')} ({counts.with_email} with e-mail",
            f"{counts.with_profile} with a profile)",
            f"{rejected} rejected{reasons}",
        ]
        if counts.blank:
            parts.append(f"{many(counts.blank, 'blank row')} skipped")
        if counts.repeated:
            parts.append(f"{many(counts.repeated, 'repeated header row')} skipped")
        doubts = Counter(caveat.code for caveat in self.warnings)
        ending = f"; in doubt: {_tally(doubts)}." if doubts else "."
        return ", ".join(parts) + ending

    def facts(
        self,
        *,
        at: datetime,
        known: Campaign | None = None,
        label: str = "",
        progress: Progress = silent,
    ) -> tuple[Fact, ...]:
        r"""Return the facts that put these people into a campaign, as one batch.

        First an `ImportBatch`, by which all of it can be undone, then one fact for
        each person in file order. Who stands in the file twice, by LinkedIn profile,
        else by personal mailbox, else by the UID of a vCard or in Monica, is added
        once: later rows add nothing. Nothing to say gives no facts at all, not even
        a batch.

        With `known`, only what is news to that campaign. A row that an earlier
        import brought is none, whatever became of the person since, so importing a
        file again changes nothing. Nobody is added who has the profile, mailbox or
        UID of somebody known; so a card that `to_vcard` wrote finds its contact. A
        known person with a new post gets a `ContactChanged` that ends the post held
        until now and puts the new one first; a post that the card holds already,
        ended or not, is no news. Mailboxes, telephone numbers and profiles that were
        never on the card are added to it. Other fields stay as they are. Who was met
        through somebody of the same file was referred by them: that becomes a
        `Referral`, dated by when they met if the file says so.

        Args:
            at: When the file was imported. Posts count as seen on that day: a file
                states what is so at its export, and does not say when that was.
            known: The campaign that will record the facts.
            label: What the user calls the file.
            progress: Told how far it is, such as ``tqdm``; see
                `infointerview.values.Progress`.

        Raises:
            InvalidValue: If `at` carries no UTC offset.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> march = datetime(2026, 3, 2, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
            >>> report = ii.linkedin.read_connections(
            ...     "First Name,Last Name,URL,Company\n"
            ...     "Rosa,Diaz,https://www.linkedin.com/in/example-rosa,BPA\n"
            ... )
            >>> grid = grid.record(*report.facts(at=march, known=grid))
            >>> grid.contact(grid.find("Rosa Diaz")).positions[0].seen_on
            datetime.date(2026, 3, 2)
            >>> report.facts(at=datetime(2026, 4, 1, tzinfo=UTC), known=grid)
            ()
        """
        require_instant("ImportReport.facts(at)", at)
        making = Making(known, at=at, has_uids=self.source in _WITH_UIDS)
        for place, item in enumerate(progress(self.imported), 1):
            making.take(place, item)
        facts = (*making.people(), *making.referrals(self.imported))
        if not facts:
            return ()
        batch = ImportBatch(batch=BATCH, source=self.source, label=label, at=at)
        return (batch, *facts)

    def show(self) -> Html:
        """Return in numbers what came out of the file, and which lines did not."""
        return report_shown(
            self.source,
            self.summary(),
            [(each.line, each.reason) for each in self.rejected],
            self.warnings,
        )

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "source", self.source
        yield "contacts", len(self._found)
        yield "rejected", len(self.rejected)
        yield "warnings", len(self.warnings)

    def __repr__(self) -> str:
        """Return numbers only; names and addresses stay out of logs."""
        return (
            f"ImportReport({self.source!r}, contacts={len(self._found)},"
            f" rejected={len(self.rejected)}, warnings={len(self.warnings)})"
        )


def report_shown(
    source: str,
    summary: str,
    left_out: Sequence[tuple[int | None, StrEnum]],
    doubts: Sequence[Caveat],
) -> Html:
    """Return what a report shows of itself: the numbers, the lines, and no name."""
    parts = [paragraph(summary)]
    named = (("Left out", left_out), ("In doubt", [(d.line, d.code) for d in doubts]))
    for title, rows in named:
        if rows:
            more = len(rows) - _SHOWN
            shown = [(_of_line(line), code.replace("_", " ")) for line, code in rows]
            parts.append(table(title, ("Line", "Why"), shown[:_SHOWN]))
            parts += [paragraph(f"and {more} more")] if more > 0 else []
    return section(f"Read from {source.replace('_', ' ')}", *parts)


def _of_line(line: int | None) -> str:
    return "the file" if line is None else str(line)


_SHOWN = 20


_WITH_UIDS = frozenset(("vcard", "monica_json"))  # drawn by programs, never by people


def _tally(counts: Mapping[RejectionReason, int] | Mapping[CaveatCode, int]) -> str:
    return ", ".join(f"{count} {code.value}" for code, count in counts.items())
