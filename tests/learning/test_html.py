"""What answers show of themselves in a notebook: the same as in words."""

from collections.abc import Callable
from datetime import datetime

import infointerview as ii

Known = Callable[..., ii.Campaign]
Day = Callable[[float], datetime]
EVIL = "<script>x</script>"
SAFE = "&lt;script&gt;x&lt;/script&gt;"


def test_tables_show_what_the_text_says_and_escape_it(known: Known, day: Day) -> None:
    """Claims, fits, promises; whatever was typed stays text."""
    campaign = known(
        "rosa ken",
        ii.Outreach(contact="rosa", channel="email", at=day(0)),
        ii.InterviewHeld(contact="rosa", start=day(1)),
        *(
            ii.Takeaway(
                contact=who, topic="advice", claim=EVIL, stance=stance, at=day(2)
            )  # type: ignore[arg-type] # a plain string will do
            for who, stance in (("rosa", "supports"), ("ken", "disputes"))
        ),
        ii.Debrief(contact="rosa", option=EVIL, fit_after=7, at=day(2)),
        ii.PromiseMade(contact="rosa", by="seeker", what=EVIL, at=day(2)),
    )

    shown = [
        answer(campaign, as_of=day(800))._repr_html_()
        for answer in (
            ii.findings,
            ii.ledger,
            ii.decision_table,
            ii.saturation,
            ii.funnel,
            ii.benefits,
        )
    ]

    assert all(SAFE in html for html in shown[:3])
    assert not any("<script" in html for html in shown)
    assert "1.0 to 1.0" in shown[0]
    assert "too little data (1 of 1; 21 to 100 %)" in shown[4]
