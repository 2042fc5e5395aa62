"""Ids: fixed width, sorted by drawing, made from nothing but an instant."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from infointerview.values import draw_id

INSTANTS = st.datetimes(
    min_value=datetime(1900, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
    max_value=datetime(2999, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
    timezones=st.just(UTC),
)


@given(st.lists(INSTANTS, min_size=1, max_size=30))
def test_ids_sort_in_the_order_of_drawing(instants: list[datetime]) -> None:
    """Also where facts are entered late, and where they share an instant."""
    drawn: list[str] = []
    for instant in instants:
        last = drawn[-1] if drawn else ""
        drawn.append(draw_id(instant, last=last, writer="abcd"))

    assert drawn == sorted(set(drawn))
    assert {len(id) for id in drawn} == {22}


@given(INSTANTS)
def test_two_writers_never_draw_one_id(instant: datetime) -> None:
    """The tag tells two devices apart that record at one instant."""
    one = draw_id(instant, last="", writer="aaaa")
    other = draw_id(instant, last="", writer="bbbb")

    assert one != other
    assert one[:18] == other[:18]
