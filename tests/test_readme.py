"""The README keeps its word."""

import re
from code import InteractiveConsole
from pathlib import Path

import pytest

README = Path(__file__).parents[1] / "README.md"


def blocks(language: str) -> list[str]:
    """Return the README's fenced blocks in a language, in order."""
    fence = re.compile(rf"^```{language}\n(.*?)^```$", re.DOTALL | re.MULTILINE)
    return fence.findall(README.read_text(encoding="utf-8"))


def test_the_two_commands_come_first_and_are_one_line_each() -> None:
    """Whoever follows the README copies one line to try it and one line to test it."""
    commands = [block.splitlines() for block in blocks("sh")[:2]]

    assert commands == [
        ["python3 -m pip install . rich && python3 examples/first_campaign.py"],
        ["python3 -m pip install -e '.[dev]' && python3 -m pytest"],
    ]


def test_the_python_blocks_run_one_after_the_other() -> None:
    """A reader who types the blocks in, in order, meets no error."""
    source = "\n".join(blocks("python"))

    exec(compile(source, str(README), "exec"), {})  # noqa: S102 - our own README


def test_the_python_blocks_can_be_pasted_into_a_prompt(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """There a loop ends with an empty line only."""
    console = InteractiveConsole()

    for line in "\n".join(blocks("python")).splitlines():
        console.push(line)

    assert capsys.readouterr().err == ""
