"""Whose mailbox an address is: one person's, or one that several people read."""

from __future__ import annotations

import re

__all__ = ["is_shared", "mailbox_of"]


def mailbox_of(email: str, /) -> str:
    """Return the mailbox without case and ``+tag``; empty if it is no address.

    Examples:
        >>> mailbox_of(" Rosa+li@Example.com "), mailbox_of("Rosa")
        ('rosa@example.com', '')
    """
    local, _, host = email.strip().casefold().rpartition("@")
    local = local.partition("+")[0]
    return f"{local}@{host}" if local and host else ""


def is_shared(mailbox: str, /) -> bool:
    """Return whether the name of a mailbox says that it is an office's or a family's.

    It does if it consists of such words, apart from numbers and from names of
    countries and the like, if it begins or ends with one that is nobody's name, or if
    it speaks of a family anywhere.

    Args:
        mailbox: See `mailbox_of`.

    Examples:
        >>> is_shared("info-de@example.com"), is_shared("family4@example.org")
        (True, True)
        >>> is_shared("rosa.press@example.org"), is_shared("jobst@example.org")
        (False, False)
    """
    local = mailbox.rpartition("@")[0]
    words = _WORDS.findall(local)
    if not _FAMILIES.isdisjoint(words) or _FAMILY.search(local):
        return True
    roles = [word in _ROLES for word in words]
    if "".join(words) in _ROLES or _OFFICES & {*words[:1], *words[-1:]}:
        return True
    return any(roles) and all(
        role or len(word) <= _ABBREVIATION or word in _PLACES
        for role, word in zip(roles, words, strict=True)
    )


_WORDS = re.compile(r"[^\W\d_]+")
_ABBREVIATION = 2  # letters, as in info-de
_FAMILY = re.compile(r"^the[._-][^\W\d_]+s$|famil(?:y|ie|ia|le)$|^famil(?:y|ie|ia|le)")
_FAMILIES = frozenset(("fam", "familien", "famiglia", "famille", "household"))
_PLACES = frozenset(
    ("emea", "apac", "dach", "latam", "usa", "world", "global", "europe", "eu", "asia")
)
# English first, then German, French, Spanish, Italian and Portuguese.
_ROLE_WORDS = """
abuse accounting accounts admin administration administrator all alumni assistant
billing board booking bookings business career careers clinic comms committee
communications community contact contactus customer customercare customers
customerservice demo department dept desk dev developers director directors
donotreply editor editorial email employment engineering enquiries enquiry events
everyone faculty feedback finance frontdesk general group hello hi help helpdesk
hiring hostmaster hq hr humanresources info information inquiries inquiry
invoice invoices it job jobs lab legal library list mail mailbox mailer main
management manager marketing media member members membership news newsletter
noreply office officemanager operations ops orders partner partners partnerships
payroll people postmaster pr president press privacy projects publicrelations
query reception recruiter recruiting recruitment registrar registration reply
research reservations root sales school secretariat secretary security service
services shop staff store studio support talent team tech training travel
undisclosed volunteer volunteers web webmaster welcome

anfrage anfragen bestellung bewerbung bewerbungen buchhaltung buero büro einkauf
empfang geschaeftsfuehrung karriere kanzlei kontakt kundenservice leitung personal
post poststelle praxis presse redaktion sekretariat vertrieb verwaltung zentrale

accueil bonjour bureau compta comptabilite courrier direction emploi equipe
recrutement secretariat ventes

administracion contacto empleo equipo hola informacion oficina prensa secretaria
trabajo ventas

amministrazione ciao contatti direzione lavoro segreteria ufficio vendite

comercial contato escritorio imprensa vagas vendas
"""
_OFFICES = frozenset(
    (
        *("team", "office", "info", "support", "service", "contact", "kontakt", "hr"),
        *("admin", "careers", "jobs", "noreply", "helpdesk", "reception", "recruiting"),
        *("recruitment", "marketing", "sekretariat", "accueil", "contacto", "contato"),
    )
)
_ROLES = frozenset(_ROLE_WORDS.split()) | {"no", "not"}
