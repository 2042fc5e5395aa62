"""One text for both ways of address: ``[Sie|du]`` is *Sie* or *du*."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from infointerview.grammar.german import said_in
from infointerview.questions._bank import Rite, Rites, Template

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.values import Register

__all__ = ["rites_in", "templates_in"]


def templates_in(
    register: Register, templates: Iterable[Template], /
) -> tuple[Template, ...]:
    """Return the templates in one way of address."""
    return tuple(
        attrs.evolve(each, texts=tuple(said_in(register, text) for text in each.texts))
        for each in templates
    )


def rites_in(register: Register, rites: Rites, /) -> Rites:
    """Return the fixed parts in one way of address."""
    said: dict[str, Rite] = {
        field.name: attrs.evolve(rite, wordings=templates_in(register, rite.wordings))
        for field in attrs.fields(Rites)
        for rite in (getattr(rites, field.name),)
    }
    return Rites(**said)
