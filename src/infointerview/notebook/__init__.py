"""What people look at: pictures of a campaign, made from values of the rooms below.

`agenda_html` makes a table of what there is to do, `guide_html` one of what to ask,
`to_frame` a data frame of what is recorded (extra ``pandas``).
`tree_svg` draws the referral tree as text that any browser shows, without a package;
`plot_tree` draws it into an `Axes` of matplotlib (extra ``plot``).
What does not live here: working anything out (that is done below, and passed in), and
formats that other programs read (`interchange`).
"""

from infointerview.notebook._agenda import agenda_html
from infointerview.notebook._frames import to_frame
from infointerview.notebook._guide import guide_html
from infointerview.notebook._plots import plot_tree
from infointerview.referrals import tree_svg

__all__ = ["agenda_html", "guide_html", "plot_tree", "to_frame", "tree_svg"]
