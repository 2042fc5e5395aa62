import pytest

from infointerview.etiquette._pattern import Notation, Patterns, words_of

NOTATION = Notation(
    {"post": "job|jobs", "rank": "junior|senior", "work": "work|paid {rank} {post}"},
    openings=("and",),
    breaks=("who", "you"),
    joints=("in", "at"),
    questions=("who",),
)


def matches(pattern: str, text: str) -> bool:
    """Return whether a pattern matches somewhere in the words of a text."""
    written = "".join(NOTATION.write(word) + " " for word in text.split())
    return any(NOTATION.compile(pattern).spans(f" | {written}| "))


@pytest.mark.parametrize(
    ("pattern", "matching", "failing"),
    [
        ("a b", "x a b y", "a x b"),
        ("a", "a", "ab"),
        ("(a|b) c", "b c", "c"),
        ("(a b|c) d", "a b d", "a d"),
        ("a b? c", "a c", "a x c"),
        ("a (b|c)? d", "a d", "a b c d"),
        ("a {post}", "a jobs", "a work"),
        ("a {work}", "a paid junior job", "a paid job"),
        ("a ~2 b", "a x y b", "a x in b"),
        ("a ~2 b", "a b", "a x y z b"),
        ("a ~2 b", "a x b", "a , b"),
        ("a ..2 b", "a in x b", "a you b"),
        ("a *2 b", "a you x b", "a who b"),
        ("a ... b", "a who , in b", "b a"),
        ("a -er", "a welder", "a weld"),
        ("a {rank} -or", "a junior senior", "a junior post"),
        ("a !b", "a c", "a b"),
        ("a !(b|c) d", "a d", "a b d"),
        ("a !{post}", "a x", "a job"),
        ("a _", "a ___ b", "a b"),
        ("a ~2 b", "a x b", "a ___ b"),
        ("^ a", "a b", "b a"),
        ("^ a", "b , a", "b ; a"),
        ("^ a", "b and a", "b or a"),
        ("a $", "b a", "a b"),
        ("a $", "a , b", "a b"),
        ("a|b c", "x b c", "x ab c"),
        ("a b & {post}", "job x a b", "a b x"),
        ("a & c & !b d", "c b a", "c x a b d"),
    ],
)
def test_notation(pattern: str, matching: str, failing: str) -> None:
    """Each sign of the notation means what the module says."""
    assert matches(pattern, matching)
    assert not matches(pattern, failing)


def test_the_words_of_a_pattern() -> None:
    """The literal words are named, in order, and nothing else."""
    named = list(words_of("a (b|c) {post} ~3 d? !(e f) ^ _ $ -er *2 ... ..4"))

    assert named == ["a", "b", "c", "d", "e", "f"]


def test_patterns_are_asked_by_their_words_or_always() -> None:
    """One that can do without any word is looked for in every text."""
    patterns = Patterns(NOTATION, ["a {post}", "-er (b|c)?", "d e"])
    words = ["x", "welder", "a", "job"]
    text = "".join(NOTATION.write(word) + " " for word in words)

    found = patterns.spans(f" | {text}| ", frozenset(words))

    assert [text[start - 3 : end - 3].split()[0] for start, end in found] == [
        "welder",
        "a",
    ]


def test_parts_in_any_order_are_one_place_and_need_their_words() -> None:
    """From the first part to the last; without a word of each nothing is tried."""
    patterns = Patterns(NOTATION, ["a b & {post} & !c d"])
    text = "".join(NOTATION.write(word) + " " for word in ("x", "job", "y", "a", "b"))

    found = patterns.spans(f" | {text}| ", frozenset({"x", "job", "y", "a", "b"}))

    assert [f" | {text}| "[start:end].split()[-1] for start, end in found] == ["b"]
    assert NOTATION.needs("a b & {post} & !c d") == (
        frozenset({"a"}),
        frozenset({"b"}),
        frozenset({"job", "jobs"}),
    )
