"""What people look at that needs a package: data frames, and plots into axes.

`to_frame` makes a data frame of a campaign or of an answer (extra ``pandas``);
`plot_tree` and its neighbours draw into an `Axes` of matplotlib (extra ``plot``).
`tree_svg` is here as well, which draws the same tree and needs no package.
What does not live here: what a thing shows of itself, which each says beside its class
(`show`); working anything out; and formats that other programs read (`interchange`).
"""

from infointerview.notebook._charts import (
    plot_agenda,
    plot_funnel,
    plot_growth,
    plot_saturation,
)
from infointerview.notebook._frames import to_frame
from infointerview.notebook._tree import plot_tree
from infointerview.referrals import tree_svg

__all__ = [
    "plot_agenda",
    "plot_funnel",
    "plot_growth",
    "plot_saturation",
    "plot_tree",
    "to_frame",
    "tree_svg",
]
