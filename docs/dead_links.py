"""Say which links within a built site lead nowhere, and fail if any does.

    python3 docs/dead_links.py docs/_build/html

Sphinx checks what it resolves itself. This reads what came out: every ``href`` and
``src`` of every page that stays on the site, and every anchor.
"""

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """What a page links to, and where in it one can link to."""

    def __init__(self, file: Path) -> None:
        """Read the file."""
        super().__init__()
        self.links: list[str] = []
        self.anchors = {""}
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take down links and anchors."""
        for name, value in attrs:
            if name in {"href", "src"} and value is not None:
                self.links.append(value)
            elif name == "id" or (tag == "a" and name == "name"):
                self.anchors.add(value or "")


def dead_links(site: Path) -> list[str]:
    """Return a line for each dead link, in order of the pages."""
    pages = {file: Page(file) for file in sorted(site.rglob("*.html"))}
    dead = []
    for file, page in pages.items():
        for link in dict.fromkeys(page.links):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (file.parent / unquote(parts.path)).resolve()
            there = pages.get(target if parts.path else file)
            missing = parts.fragment and there and parts.fragment not in there.anchors
            if missing or (parts.path and not target.is_file()):
                dead.append(f"{file.relative_to(site)}: {link}")
    return dead


if __name__ == "__main__":
    found = dead_links(Path(sys.argv[1]).resolve())
    sys.exit("\n".join(found) or 0)
