"""Immutable collections that share what did not change, against dict and tuple."""

from hypothesis import example, given
from hypothesis import strategies as st

from infointerview.campaign._shared import Log, Overlay

UPDATES = st.lists(
    st.dictionaries(st.integers(0, 300), st.integers(), max_size=40), max_size=12
)


@given(UPDATES)
@example([{n: n} for n in range(99)])
def test_an_overlay_agrees_with_a_dict(updates: list[dict[int, int]]) -> None:
    """Content, order of arrival, length; earlier copies never change."""
    model: dict[int, int] = {}
    overlay: Overlay[int, int] = Overlay({})
    copies = []

    for update in updates:
        copies.append((overlay, dict(model)))
        model |= update
        overlay = overlay.with_items(update)

    assert list(overlay.items()) == list(model.items())
    assert len(overlay) == len(model)
    assert all(key in overlay for key in model)
    assert list(overlay.values()) == list(model.values())
    assert all(overlay.get(key) == value for key, value in model.items())
    assert (overlay.get(-1), overlay.get(-1, 7)) == (None, 7)
    assert -1 not in overlay
    assert all(dict(copy) == then for copy, then in copies)


def test_a_log_starts_with_a_shorter_one() -> None:
    """Whether or not the two were made from one another."""
    short = Log((1, 2))

    assert short.plus([3]).starts_with(short)
    assert Log((1, 2, 3)).starts_with(short)
    assert not Log((1, 3, 2)).starts_with(short)
    assert not short.starts_with(short.plus([3]))


@given(st.lists(st.lists(st.integers(), max_size=90), max_size=6), st.integers(0, 500))
@example([[1] * 40] * 3, 50)
def test_a_log_agrees_with_a_tuple(parts: list[list[int]], position: int) -> None:
    """Content, length, and every tail; earlier copies never change."""
    model: tuple[int, ...] = ()
    log: Log[int] = Log(())
    copies = []

    for part in parts:
        copies.append((log, model))
        model += tuple(part)
        log = log.plus(part)

    assert tuple(log) == model
    assert len(log) == len(model)
    assert log.since(position) == model[position:]
    assert all(tuple(copy) == then for copy, then in copies)
