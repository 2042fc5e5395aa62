import pytest

from infointerview.questions import topic_of


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Can one keep work and life apart as a ranger?", "lifestyle"),
        ("Could you take me through a restoration process?", "day_to_day"),
        ("Which training do ferry pilots go through?", "background_education"),
        ("What skills would a glazier want?", "skills"),
        ("Which kinds of repairs do you do?", "day_to_day"),
        ("What obstacles did the trade put in your way?", "pros_cons"),
        ("Have you any words of wisdom for a late starter?", "advice"),
        ("What sort of people do you work with on a dig?", "culture_organization"),
        ("What were the high points of your years at sea?", "accomplishments"),
        ("What development opportunities has a bookbinder?", "advancement"),
        ("Who was most influential while you trained?", "path"),
    ],
)
def test_phrases_that_tell(text: str, topic: str) -> None:
    """A telling phrase decides, whatever other words say."""
    assert topic_of(text).value == topic
