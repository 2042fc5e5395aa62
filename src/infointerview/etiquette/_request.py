"""The linter of requests: is the first message short, open and about the other person.

Rules L1 to L11, each with its measure and source. The rules look at the body: a
salutation, a sign-off and a signature are set aside first. Whether a sentence asks for
a job is the guard's to say. It knows no language.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue
from infointerview.etiquette._guard import review
from infointerview.etiquette._language import language_of
from infointerview.etiquette._lint import (
    LintFinding,
    LintReport,
    RequestRule,
    Severity,
)
from infointerview.etiquette._message_parts import Body, body_of
from infointerview.etiquette._verdict import MessageKind, ReviewContext
from infointerview.values.checks import flag, some_text, text, tuple_of, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from infointerview.etiquette._request_words import RequestWords

__all__ = ["RequestContext", "RequestProfile", "lint_request"]

MOST_MINUTES = 30
"""More than this is a long meeting: rule Z1 asks for 20 to 30."""


class RequestProfile(StrEnum):
    """How short a request must be: fewer than 75 words, or fewer than 100.

    Examples:
        >>> [profile.fewer_words_than for profile in RequestProfile]
        [75, 100]
    """

    STRICT = "strict"
    LENIENT = "lenient"

    @property
    def fewer_words_than(self) -> int:
        """The number of words that the body stays below."""
        return 75 if self is RequestProfile.STRICT else 100


@attrs.frozen(kw_only=True)
class RequestContext:
    """What is known besides the text.

    Attributes:
        links: What seeker and person share, as the text may name it: a referrer, a
            school, a group, an event, something they published.
        referrer: Who named the person; empty if nobody did.
        may_use_name: Whether the referrer agreed to be named.
        about_them: Names that stand for the person, beside "you": their name, their
            employer, their field.
        narrow: Terms for what exactly is of interest: employer, post, team, project.
        broad: Terms for the field at large.
        files: How many files go with the message.
        resume_offer_made: The person offered to look at the seeker's resume.

    Examples:
        >>> RequestContext(links=("Rosa Diaz",)).may_use_name
        False
    """

    links: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(some_text))
    referrer: str = attrs.field(default="", validator=text)
    may_use_name: bool = attrs.field(default=False, validator=flag)
    about_them: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(some_text))
    narrow: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(some_text))
    broad: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(some_text))
    files: int = attrs.field(default=0, validator=whole_number(0))
    resume_offer_made: bool = attrs.field(default=False, validator=flag)


def lint_request(
    text: str,
    /,
    *,
    language: str = "en",
    profile: RequestProfile | str = RequestProfile.STRICT,
    context: RequestContext | None = None,
) -> LintReport:
    r"""Return what is wrong with the form of a first request.

    For the message of any channel, a telephone script too.

    Args:
        text: The message, with or without salutation and sign-off.
        language: Code of the language that the text is in.
        profile: How short it must be.
        context: What is known besides the text.

    Raises:
        UnsupportedLanguage: If there is no pack for `language`.
        InvalidValue: If `text` is not text, or `profile` or `context` is none.

    Examples:
        >>> request = (
        ...     "Dear Ms. Roth,\n\nRosa Diaz told me how your team at City Light keeps"
        ...     " the lights on. Your way from welding into grid planning is rare, and"
        ...     " what you have learned there says much about the field. Could you"
        ...     " spare 20 minutes to tell me how you see it?\n\nBest regards,\nAda"
        ... )
        >>> known = RequestContext(
        ...     links=("Rosa Diaz",), narrow=("City Light",), broad=("the field",)
        ... )
        >>> lint_request(request, context=known)
        LintReport()
        >>> str(lint_request("Could we talk?", context=known).codes[0])
        'about_them'
    """
    if not isinstance(text, str):
        raise InvalidValue("lint_request.text", text, "text")
    try:
        profile = RequestProfile(profile)
    except ValueError:
        expected = f"one of {', '.join(RequestProfile)}"
        raise InvalidValue("lint_request.profile", profile, expected) from None
    context = RequestContext() if context is None else context
    if not isinstance(context, RequestContext):
        raise InvalidValue("lint_request.context", context, "a RequestContext")
    data = language_of(language).requests
    linter = _Linter(text, language, data, context)
    found = sorted(linter.findings(profile), key=lambda each: (each.span, each.code))
    return LintReport(tuple(found))


class _Linter:
    """One request, taken apart."""

    def __init__(
        self, text: str, language: str, data: RequestWords, context: RequestContext
    ) -> None:
        self._text = text
        self._language = language
        self._data = data
        self._context = context
        abbreviations = language_of(language).lexicon.abbreviations
        self._body: Body = body_of(text, data, abbreviations, context.about_them)

    def findings(self, profile: RequestProfile) -> Iterator[LintFinding]:
        """Yield what each rule has against it."""
        body = self._body
        if body.words >= profile.fewer_words_than:
            yield self._found(RequestRule.L1, body.span)
        yield from self._connection()
        asking = [each for each in body.sentences if each.asks]
        last = body.sentences[-1] if body.sentences else None
        if last is None or not last.asks:
            yield self._found(RequestRule.L3, last.span if last else body.span)
        if len(asking) != 1:
            yield self._found(RequestRule.L4, asking[1].span if asking else body.span)
        yield from self._minutes()
        yield from self._interest()
        if not body.mostly_about_them:
            yield self._found(RequestRule.L7, body.span, Severity.WARNING)
        yield from self._good_faith()
        yield from self._nothing_attached()
        yield from self._permission()
        for match in re.finditer(self._data.passive, body.folded):
            yield self._found(RequestRule.L11, body.place(match), Severity.ADVICE)
            break

    def _connection(self) -> Iterator[LintFinding]:
        body, links = self._body, self._context.links
        if not links:
            yield self._found(RequestRule.L2, body.first, Severity.WARNING)
            return
        if not (body.sentences and body.sentences[0].says_before_me(links)):
            yield self._found(RequestRule.L2, body.first)

    def _minutes(self) -> Iterator[LintFinding]:
        named = list(_lengths(self._body.folded, self._data))
        if not named:
            yield self._found(RequestRule.L5, self._body.span)
        for match, minutes in named:
            if minutes > MOST_MINUTES:
                place = self._body.place(match)
                yield self._found(RequestRule.L5, place, Severity.WARNING)

    def _interest(self) -> Iterator[LintFinding]:
        narrow = self._context.narrow or self._data.narrow
        broad = self._context.broad or self._data.broad
        if not (self._body.says(narrow) and self._body.says(broad)):
            yield self._found(RequestRule.L6, self._body.span, Severity.WARNING)

    def _good_faith(self) -> Iterator[LintFinding]:
        told = ReviewContext(resume_offer_made=self._context.resume_offer_made)
        verdict = review(
            self._text, kind=MessageKind.OUTREACH, language=self._language, context=told
        )
        for each in verdict.findings:
            yield self._finding(
                RequestRule.L8, each.span, Severity.ERROR, each.reason, each.suggestion
            )

    def _nothing_attached(self) -> Iterator[LintFinding]:
        if self._context.resume_offer_made:
            return
        match = re.search(self._data.attached, self._body.folded)
        if match:
            yield self._found(RequestRule.L9, self._body.place(match))
        elif self._context.files:
            yield self._found(RequestRule.L9, self._body.span)

    def _permission(self) -> Iterator[LintFinding]:
        referrer = self._context.referrer
        if referrer and not self._context.may_use_name:
            for span in self._body.places((referrer,)):
                yield self._found(RequestRule.L10, span)
                break

    def _found(
        self,
        rule: RequestRule,
        span: tuple[int, int],
        severity: Severity = Severity.ERROR,
    ) -> LintFinding:
        remark = self._data.remarks[rule]
        return self._finding(rule, span, severity, remark.reason, remark.suggestion)

    def _finding(
        self,
        rule: RequestRule,
        span: tuple[int, int],
        severity: Severity,
        reason: str,
        suggestion: str,
    ) -> LintFinding:
        return LintFinding(
            code=rule,
            severity=severity,
            span=span,
            quote=self._text[slice(*span)],
            reason=reason,
            suggestion=suggestion,
            source=_SOURCES[rule],
        )


def _lengths(folded: str, data: RequestWords) -> Iterable[tuple[re.Match[str], int]]:
    """Yield each length of time with its minutes; of a range, the longer end."""
    number = rf"\d{{1,3}}|{'|'.join(map(re.escape, data.numbers))}"
    pattern = (
        rf"\b(?:(?:{number})\s*(?:{data.to})\s*)?({number})[\s-]*(?:{data.minutes})\b"
    )
    for match in re.finditer(pattern, folded):
        yield match, data.numbers.get(match[1]) or int(match[1])
    for words, minutes in data.spans.items():
        for match in re.finditer(rf"\b(?:{words})\b", folded):
            yield match, minutes


_DALTON = "Dalton, The 2-Hour Job Search"
_SOURCES = {
    RequestRule.L1: _DALTON,
    RequestRule.L2: _DALTON,
    RequestRule.L3: _DALTON,
    RequestRule.L4: "practice of one closed service; no primary source",
    RequestRule.L5: "The Hidden Job Search Tool; University of California, Berkeley",
    RequestRule.L6: _DALTON,
    RequestRule.L7: _DALTON,
    RequestRule.L8: "The Hidden Job Search Tool",
    RequestRule.L9: "RCEL tips; Wheaton College",
    RequestRule.L10: "Eastern University career center",
    RequestRule.L11: "Simon Fraser University career pages",
}
