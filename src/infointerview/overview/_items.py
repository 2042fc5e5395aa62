"""What a report consists of, before it is written in any form."""

from __future__ import annotations

import attrs

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
        >>> Section(question="Today", items=(Item("rest"),), more=2).left_out
        'and 2 more'
    """

    question: str
    answer: str = ""
    items: tuple[Item, ...] = ()
    more: int = 0

    @property
    def left_out(self) -> str:
        """How many items were left out, in words; empty if none were."""
        return f"and {self.more} more" if self.more else ""
