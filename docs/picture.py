"""Draw the picture of the README: who named whom in the first campaign.

    python3 docs/picture.py

writes ``docs/first-campaign.svg``. A picture in a README takes no colours from the page
around it, so it brings a ground of its own, light or dark as the reader's system is.
"""

import sys
from pathlib import Path

import infointerview as ii
from infointerview.notebook import tree_svg

HERE = Path(__file__).parent
PICTURE = HERE / "first-campaign.svg"
GROUND = """</desc>
<style>
svg { color: #1f2328; }
.ground { fill: #ffffff; }
@media (prefers-color-scheme: dark) {
  svg { color: #e6edf3; }
  .ground { fill: #161b22; }
}
</style>
<rect class="ground" width="100%" height="100%" rx="8"/>"""


def picture() -> str:
    """Return the picture as text."""
    sys.path.insert(0, str(HERE.parent / "examples"))
    import first_campaign

    campaign = first_campaign.first_weeks(first_campaign.start())
    graph = ii.referral_graph(campaign, as_of=first_campaign.TODAY)
    return tree_svg(graph).replace("</desc>", GROUND, 1) + "\n"


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
