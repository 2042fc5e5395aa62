"""All that etiquette knows of one language, as data, and which languages there are."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import cast

import attrs

from infointerview.errors import UnsupportedLanguage
from infointerview.etiquette._draft_words import DraftWords
from infointerview.etiquette._lexicon import Lexicon
from infointerview.etiquette._question_words import QuestionWords
from infointerview.etiquette._request_words import RequestWords

__all__ = ["Language", "language_of"]


@attrs.frozen(kw_only=True)
class Language:
    """What a language brings.

    Attributes:
        lexicon: For the guard.
        questions: For the linter of questions.
        requests: For the linter of requests.
        drafts: For drafts.
    """

    lexicon: Lexicon
    questions: QuestionWords
    requests: RequestWords
    drafts: DraftWords


def language_of(code: str, /) -> Language:
    """Return the language with a code.

    Raises:
        UnsupportedLanguage: If there is no such pack; no other takes its place.
    """
    if code not in _PACKS:
        raise UnsupportedLanguage(code, tuple(sorted(_PACKS)))
    return _loaded(code)


@cache
def _loaded(code: str) -> Language:
    pack = import_module(f"{__package__}.{_PACKS[code]}")
    return cast("Language", pack.LANGUAGE)


_PACKS = {"en": "_english", "de": "_german"}
