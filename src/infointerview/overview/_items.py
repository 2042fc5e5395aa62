"""What a report consists of, before it is written in any form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from infointerview.display import bullets, paragraph, remark, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.display import Html

__all__ = ["Item", "Section"]


@attrs.frozen
class Item:
    """One line of a report.

    Attributes:
        text: What it says.
        why: Why it is there; empty if that needs no saying.

    Examples:
        >>> Item("thank Rosa").why
        ''
    """

    text: str
    why: str = ""


@attrs.frozen(kw_only=True)
class Section:
    """One question of a report, and its answer.

    Attributes:
        question: The question, or what the section is called.
        answer: The answer in a sentence or two; empty if the items are the answer.
        items: What it rests on.
        more: How many items were left out, so that the report fits a page.

    Examples:
        >>> print(
        ...     Section(question="Today", items=(Item("rest", "it is Sunday"),), more=2)
        ... )
        Today
        - rest (it is Sunday)
        - and 2 more
    """

    question: str
    answer: str = ""
    items: tuple[Item, ...] = ()
    more: int = 0

    @property
    def left_out(self) -> str:
        """How many items were left out, in words; empty if none were."""
        return f"and {self.more} more" if self.more else ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The items with their reasons, and how many were left out."""
        items = (
            f"{item.text} ({item.why})" if item.why else item.text
            for item in self.items
        )
        return (*items, *([self.left_out] if self.more else []))

    def __str__(self) -> str:
        """Return question, answer and items, one on each line."""
        answer = [self.answer] if self.answer else []
        return "\n".join(
            (self.question, *answer, *(f"- {line}" for line in self.lines))
        )

    def parts(self) -> Iterator[Html]:
        """Yield answer and items as HTML, without the question."""
        if self.answer:
            yield paragraph(self.answer)
        items = [remark(item.text, item.why) for item in self.items]
        if self.more:
            items.append(remark("", self.left_out))
        if items:
            yield bullets(items)

    def show(self) -> Html:
        """Return question, answer and items as a section of a page."""
        return section(self.question, *self.parts())

    def _repr_html_(self) -> str:
        return self.show()
