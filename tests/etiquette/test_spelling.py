import pytest

from infointerview.etiquette._english import ENGLISH
from infointerview.etiquette._german import GERMAN
from infointerview.etiquette._lexicon import Lexicon
from infointerview.etiquette._normal import Word
from infointerview.etiquette._spelling import Speller

SPELLER = Speller(ENGLISH)


def spelt(text: str) -> str:
    """Return what a word is read as."""
    return " ".join(word.text for word in SPELLER.spell(Word(text, 3, 9)))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("i'm", "i am"),
        ("aren't", "are not"),
        ("can't", "can not"),
        ("company's", "company 's"),
        ("cv", "resume"),
        ("organisation", "organization"),
        ("positon", "position"),
        ("possition", "position"),
        ("posision", "position"),
        ("psoition", "position"),
        ("opsition", "position"),
        ("taem", "team"),
        ("resmue", "resume"),
    ],
)
def test_reads(typed: str, meant: str) -> None:
    """Contractions, variants, and one slip of the fingers are read over."""
    assert spelt(typed) == meant


@pytest.mark.parametrize(
    "typed", ["hiking", "rolls", "mosition", "team", "reel", "aubergine", "b2b", "'s"]
)
def test_leaves(typed: str) -> None:
    """Ordinary words, another first letter and what is far from all words stay."""
    assert spelt(typed) == typed


def test_all_parts_stand_where_the_word_stood() -> None:
    """Both halves of a contraction keep its place."""
    halves = list(SPELLER.spell(Word("aren't", 3, 9)))

    assert halves == [Word("are", 3, 9), Word("not", 3, 9)]


@pytest.mark.parametrize("lexicon", [ENGLISH, GERMAN])
def test_ordinary_words_are_left_alone(lexicon: Lexicon) -> None:
    """No word that is listed as ordinary is read as another."""
    speller = Speller(lexicon)

    read = {word: list(speller.spell(Word(word, 3, 9))) for word in lexicon.ordinary}

    assert all(found == [Word(word, 3, 9)] for word, found in read.items())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("~hiring", "hiring"),
        ("~areyouhiring", "are you hiring"),
        ("~abcd", "abcd"),
        ("h1ring", "hiring"),
        ("2nd", "2nd"),
    ],
)
def test_reads_through_a_disguise(typed: str, meant: str) -> None:
    """Letters that stood apart, and figures for letters, where a word comes of it."""
    assert spelt(typed) == meant
