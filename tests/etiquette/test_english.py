import re

import pytest

from infointerview.etiquette import Frame, MessageKind, review
from infointerview.etiquette._english import ENGLISH
from infointerview.etiquette._lexicon import wordings


def test_rules_have_names_of_their_own() -> None:
    """A relaxation can name a rule without doubt."""
    names = [rule.name for rule in ENGLISH.rules]

    assert len(set(names)) == len(names)


def test_no_wording_is_written_down_twice() -> None:
    """Each pattern of a rule says something new."""
    twice = [rule.name for rule in ENGLISH.rules if _repeats(rule.patterns)]

    assert not twice


def test_patterns_name_classes_that_there_are() -> None:
    """No pattern names an unknown class of words."""
    patterns = [pattern for rule in ENGLISH.rules for pattern in rule.patterns]

    named = {name for pattern in patterns for name in re.findall(r"{(\w+)}", pattern)}

    assert named <= set(ENGLISH.classes)


@pytest.mark.parametrize("frame", list(Frame))
@pytest.mark.parametrize("kind", list(MessageKind))
def test_what_is_suggested_passes(frame: Frame, kind: MessageKind) -> None:
    """The guard finds nothing in its own suggestions."""
    suggestion = ENGLISH.advice[frame].suggestion(kind)

    assert review(suggestion, kind=kind).passes


def test_wordings_of_a_block() -> None:
    """An indented line goes on with the one before; comments and blanks go."""
    block = """
        # a comment
        one (two|three
            |four) five
            six  # said of six

        seven
    """

    assert wordings(block) == ("one (two|three|four) five six", "seven")


def _repeats(patterns: tuple[str, ...]) -> bool:
    return len(set(patterns)) < len(patterns)
