"""How the documentation is built: offline, every warning an error, every page run."""

import ast
import importlib
import os
import pkgutil
import re
import sys
from enum import Enum
from functools import cache
from importlib.metadata import version as version_of
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.addnodes import pending_xref
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.logging import getLogger

import infointerview

if TYPE_CHECKING:
    from docutils.nodes import Element, document
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "infointerview"
author = "The infointerview authors"
copyright = f"2026, {author}"
release = version_of("infointerview")
version = ".".join(release.split(".")[:2])

# No intersphinx: the build needs no network.
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "**/.ipynb_checkpoints"]
default_role = "py:obj"

html_theme = "furo"
html_title = "infointerview"

# Pages with code cells are run from scratch in every build, each in a folder of its
# own; what they raise or print to stderr fails the build.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_in_temp = True
nb_execution_timeout = 120
nb_output_stderr = "error"
# JupyterLab draws a tree given as Mermaid; a page takes the SVG that comes with it.
suppress_warnings = ["mystnb.unknown_mime_type"]
# Some pages tell of the examples, and import them as their readers would.
os.environ["PYTHONPATH"] = os.pathsep.join(
    (str(Path(__file__).parents[1] / "examples"), os.environ.get("PYTHONPATH", ""))
)

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

# Every reference into our own package must resolve. Other people's names are not ours
# to find: their inventories are on the network.
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(?!infointerview).*"),
    # What a snapshot is made of is nobody's business; `start` and `replay` make one.
    ("py:class", r"infointerview\.campaign\._state\.State"),
    # A mapping like any other; that its views are made when asked for does not show.
    ("py:class", r"infointerview\.followups\._context\.People"),
    # The words and the maker of a guide are its own business; `replan` uses them.
    ("py:class", r"infointerview\.questions\._guide\.(Words|Plan)"),
    # Dates that are read as they are needed; nobody makes them but `FixedDates`.
    ("py:class", r"infointerview\.followups\._dated\.Endless"),
]


def public_target(
    app: "Sphinx", env: "BuildEnvironment", node: "pending_xref", contnode: "Element"
) -> "Element | None":
    """Resolve a name in a private file, or a bare name, to where it is documented."""
    if node.get("refdomain") != "py" or "reftarget" not in node:
        return None
    parts = [part for part in node["reftarget"].split(".") if not part.startswith("_")]
    if parts[:1] == ["infointerview"] and parts[-1] in infointerview.__all__:
        home = getattr(infointerview, parts[-1]).__module__.split(".")
        parts = [*(part for part in home if not part.startswith("_")), parts[-1]]
    python = env.domains.python_domain
    ending = "." + ".".join(parts)
    found = {
        (entry.docname, entry.node_id): name
        for name, entry in python.objects.items()
        if f".{name}".endswith(ending) and not entry.aliased
    }
    if len(found) != 1:
        return None
    (name,) = found.values()
    return python.resolve_xref(
        env, node["refdoc"], app.builder, "obj", name, node, contnode
    )


@cache
def meanings(package: str) -> dict[str, str]:
    """Return what public names mean that the files of a package import from elsewhere.

    Those for type checkers too, which a module does not have while it runs.
    """

    def is_public(module: str, name: str) -> bool:
        home = module.partition("._")[0]
        return name in getattr(importlib.import_module(home), "__all__", ())

    file = Path(importlib.import_module(package).__file__ or "")
    files = file.parent.glob("_*.py") if file.name == "__init__.py" else [file]
    return {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for each in sorted(files)
        for node in ast.walk(ast.parse(each.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if (node.module or "").startswith("infointerview")
        and is_public(node.module or "", alias.name)
    }


def qualify(_app: "Sphinx", doctree: "document") -> None:
    """Say in full which class a bare name in a signature means.

    Two modules may have a class of one name, and only the module that the signature
    stands in knows which of them is meant.
    """
    for node in doctree.findall(pending_xref):
        package, target = node.get("py:module") or "", node.get("reftarget", "")
        if not package.startswith("infointerview") or package not in sys.modules:
            continue
        meant = getattr(sys.modules[package], target, None)
        if isinstance(meant, type) and meant.__module__.startswith("infointerview."):
            node["reftarget"] = f"{meant.__module__}.{meant.__qualname__}"
        elif meant is None:
            node["reftarget"] = meanings(package).get(target, target)


def require_all_names(_app: "Sphinx", env: "BuildEnvironment") -> None:
    """Warn, and so fail, if the reference has not every public name."""
    described = env.domains.python_domain.objects
    for found in pkgutil.walk_packages(infointerview.__path__, "infointerview."):
        if "._" in found.name:
            continue
        module = importlib.import_module(found.name)
        for name in getattr(module, "__all__", ()):
            # What a package takes over from another one is described there.
            home = getattr(getattr(module, name), "__module__", found.name)
            if not {f"{found.name}.{name}", f"{home}.{name}"} & described.keys():
                getLogger(__name__).warning(
                    "not in the reference: %s.%s", found.name, name
                )


def adopt_comments(_app: "Sphinx") -> None:
    """Let a package show the commented constants it takes over from private files.

    An id or a union has no docstring to carry along, only the comment below it.
    """
    for package in pkgutil.iter_modules(infointerview.__path__, "infointerview."):
        if not package.ispkg:
            continue
        adopted = ModuleAnalyzer.for_module(package.name)
        adopted.analyze()
        path = importlib.import_module(package.name).__path__
        for private in pkgutil.iter_modules(path, f"{package.name}."):
            comments = ModuleAnalyzer.for_module(private.name).find_attr_docs()
            for (owner, name), comment in comments.items():
                if not owner:
                    adopted.attr_docs.setdefault((owner, name), comment)


def show_enum_members(*event: object) -> bool | None:
    """Show the members of an enum: their strings are accepted wherever they are."""
    *_, member, _skip, _options = event
    return False if isinstance(member, Enum) else None


def unique_footnotes(*event: object) -> None:
    """Number a docstring's references apart from its neighbours' on the page."""
    *_, name, _object, _options, lines = event
    label = re.sub(r"[\W_]+", "-", name)
    for index, line in enumerate(lines):
        marked = re.sub(r"\[(\d+)\]_", rf"[#{label}-\1]_", line)
        lines[index] = re.sub(r"^(\s*\.\. )\[(\d+)\] ", rf"\1[#{label}-\2] ", marked)


def setup(app: "Sphinx") -> None:
    """Connect the helpers above."""
    app.connect("builder-inited", adopt_comments)
    app.connect("doctree-read", qualify)
    app.connect("env-check-consistency", require_all_names)
    app.connect("missing-reference", public_target)
    app.connect("autodoc-skip-member", show_enum_members)
    app.connect("autodoc-process-docstring", unique_footnotes)
