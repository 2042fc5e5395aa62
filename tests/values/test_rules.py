"""Domain rules as data."""

from infointerview.values import RULES


def test_every_rule_is_found_under_its_id_and_names_its_source() -> None:
    """No default rests on hearsay."""
    assert all(
        id == rule.id and rule.says and rule.source for id, rule in RULES.items()
    )
