"""Everybody's values out of a text at once, for those who are shown a campaign. Pure.

An address book of thousands is looked up word by word, so a text costs as much as it
is long. It rather takes out too much: forgetting one person, who must not take other
people's names along, is `_erasure`'s.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from infointerview.people import FORGOTTEN, handle_key, text_key
from infointerview.storage._erasure import own_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.people import Contact

__all__ = ["Veil"]


class Veil:
    """Hides names and addresses of many people in texts.

    A name is hidden word by word, in any case and with a genitive s; words of three
    letters or fewer, which many languages have as words, only with a capital or as
    they stand on the card. What has an ``@`` in it is hidden whosever it is.
    """

    def __init__(self, cards: Iterable[Contact]) -> None:
        """Take the cards of all who are to be hidden."""
        self._words: dict[str, bool] = {}  # and whether it takes a capital
        self._phrases: set[tuple[str, ...]] = set()
        self._inside: set[str] = set()  # of scripts that put no space between words
        self._numbers: set[str] = set()
        self._short_numbers: set[str] = set()
        for card in cards:
            for name in (card.name, card.given, card.family, *card.aliases):
                if text_key(name) != _NOBODY:
                    self._add_name(unicodedata.normalize("NFC", name))
            for phone in card.phones:
                self._add_phone(phone)
            for profile in card.profiles:
                key = handle_key(profile)
                self._add_phrase(key)
                self._add_phrase(key.rpartition("/")[2])
            self._add_phrase(card.postal_address)
            for part in _PARTS.split(card.postal_address):
                if _DIGIT.search(part) and not part.strip().isdigit():
                    self._add_phrase(part)
        self._lengths: dict[str, set[int]] = {}  # of phrases, by their first word
        for phrase in self._phrases:
            self._lengths.setdefault(phrase[0], set()).add(len(phrase))
        self._inside_lengths = _longest_first(self._inside)
        self._number_lengths = _longest_first(self._numbers)
        firsts = re.escape("".join(sorted({text[0] for text in self._inside})))
        self._first = re.compile(f"[{firsts}]" if firsts else r"(?!)")

    def over(self, text: str, /) -> str:
        """Return the text with all of them replaced."""
        plain = unicodedata.normalize("NFC", text)
        new = _MAIL.sub(_SOMEBODY, plain)
        new = _NUMBER.sub(self._number, new)
        new = self._without_words(self._without_inside(new))
        return text if new == plain else _REPEATED.sub(_SOMEBODY, new)

    def _add_name(self, name: str) -> None:
        pieces = tuple(filter(None, _BETWEEN.split(name)))
        keys = text_key(name).split()
        small = name == name.lower()
        if not keys and name.strip():
            self._inside.add(name.strip())
        for piece in pieces:
            if unicodedata.category(piece[0]) == "Lo":
                if len(pieces) == 1 or len(piece) > 1 or piece >= _IDEOGRAPHS:
                    self._inside.add(piece)
            elif len(keys) == 1 or small or piece[0] != piece[0].lower():
                for key in text_key(piece).split():
                    self._add_word(key, alone=len(keys) == 1, small=small)
        if any(self._words.get(key, True) for key in keys):
            self._add_phrase(name)

    def _add_word(self, key: str, *, alone: bool, small: bool) -> None:
        if alone or (len(key) > 1 and not key.isdigit()):
            capital = len(key) <= _SHORT and not alone and not small
            self._words[key] = self._words.get(key, True) and capital

    def _add_phone(self, phone: str) -> None:
        for found in _NUMBER.finditer(phone):
            own = own_number(found.group())
            digits = "".join(filter(str.isdigit, found.group()))
            long = own if len(own) >= _LONG_OWN else digits
            if len(long) >= _LONG:
                self._numbers.add(long)
            elif len(digits) >= _SHORT:
                self._short_numbers |= {digits, own}

    def _add_phrase(self, text: str) -> None:
        keys = tuple(text_key(text).split())
        if len(keys) > 1 or len("".join(keys)) > _SHORT:
            self._phrases.add(keys)

    def _number(self, found: re.Match[str]) -> str:
        digits = "".join(filter(str.isdigit, found.group()))
        known = digits in self._short_numbers or any(
            digits[begin : begin + length] in self._numbers
            for length in self._number_lengths
            for begin in range(len(digits) - length + 1)
        )
        return _SOMEBODY if known else found.group()

    def _without_inside(self, text: str) -> str:
        pieces, end = [], 0
        while found := self._first.search(text, end):
            begin = found.start()
            lengths = (
                length
                for length in self._inside_lengths
                if text[begin : begin + length] in self._inside
            )
            length = next(lengths, 0)
            pieces += [text[end:begin], _SOMEBODY if length else text[begin]]
            end = begin + (length or 1)
        return "".join((*pieces, text[end:]))

    def _without_words(self, text: str) -> str:
        words = [
            (key, found)
            for found in _WORD.finditer(text)
            for key in text_key(found.group()).split()
        ]
        keys = tuple(key for key, _ in words)
        pieces, end, at = [], 0, 0
        while at < len(words):
            begin = words[at][1].start()
            number = self._longest(
                keys, at, is_capital=text[begin] != text[begin].lower()
            )
            if number:
                pieces += [text[end:begin], _SOMEBODY]
                end = words[at + number - 1][1].end()
            at += number or 1
        return "".join((*pieces, text[end:]))

    def _longest(self, keys: tuple[str, ...], at: int, *, is_capital: bool) -> int:
        """Return how many words from here on are something to hide, at most."""
        longest = 0
        for key in _with_and_without_s(keys[at]):
            capital = self._words.get(key)
            if capital is False or (capital and is_capital):
                longest = max(longest, 1)
            for length in self._lengths.get(key, ()):
                *most, last = keys[at : at + length]  # fewer, where the text ends
                ends = _with_and_without_s(last)
                if any((*most, end) in self._phrases for end in ends):
                    longest = max(longest, len(most) + 1)
        return longest


def _with_and_without_s(key: str) -> tuple[str, ...]:
    return (key, key[:-1]) if key.endswith("s") and len(key) > 1 else (key,)


def _longest_first(texts: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted(set(map(len, texts)), reverse=True))


_SOMEBODY = "(somebody)"
_NOBODY = text_key(FORGOTTEN.name)
_SHORT = 3
_LONG = 5
_LONG_OWN = 7
_IDEOGRAPHS = "\u2e80"  # from here on a single character may be a family name
_MARKS = "\u0300-\u036f'\u2019\u02bc`"
# Marks are possessive and a run begins at its first character only, so that no text
# makes a search go back over it.
_WORD = re.compile(rf"[^\W_](?:[{_MARKS}]*+[^\W_])*[\u0300-\u036f]*+")
_MAIL = re.compile(r"(?<![^\s<>(),;:\"@])[^\s<>(),;:\"@]*+@[^\s<>(),;:\"]++")
_NUMBER = re.compile(r"\+?\d(?:[\s()./-]*+\d)*+")
_PARTS = re.compile(r"[,;\n]")
_BETWEEN = re.compile(r"[\s/()\[\],;.\"\u00b7\u060c\u30fb-]+")
_DIGIT = re.compile(r"\d")
_REPEATED = re.compile(rf"{re.escape(_SOMEBODY)}(?:[\s-]*+{re.escape(_SOMEBODY)})++")
