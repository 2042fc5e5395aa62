"""The notebooks, run from top to bottom, and looked at where there is a browser."""

import shutil
import subprocess
from pathlib import Path

import nbformat
import pytest
from jupyter_client.kernelspec import KernelSpecManager
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from nbformat import NotebookNode

ROOT = Path(__file__).parents[2]
TUTORIAL = "docs/tutorial/your-first-campaign.ipynb"
NOTEBOOKS = ("examples/seeker.ipynb", "examples/coach.ipynb", TUTORIAL)


def stored(name: str) -> NotebookNode:
    """Return a notebook as it is in the repository."""
    return nbformat.read(ROOT / name, as_version=4)


@pytest.fixture(
    scope="session", params=NOTEBOOKS, ids=[Path(name).stem for name in NOTEBOOKS]
)
def finished(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    thorough: bool,  # noqa: FBT001 - a fixture
) -> NotebookNode:
    """Return a notebook that has been run, beside the files that it may read."""
    name: str = request.param
    if "python3" not in KernelSpecManager().find_kernel_specs():
        pytest.skip("no kernel to run it with: pip install ipykernel")
    if name == TUTORIAL and not thorough:
        pytest.skip("the documentation runs it; here it is run with the ci profile")
    beside = tmp_path_factory.mktemp("notebook") / "examples"
    shutil.copytree(ROOT / "examples", beside)
    resources = {"metadata": {"path": str(beside)}}
    return NotebookClient(stored(name), timeout=120, resources=resources).execute()


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_is_stored_without_what_it_showed(name: str) -> None:
    """So that a change is a change of the text, and nobody's data lies in it."""
    cells = [cell for cell in stored(name).cells if cell.cell_type == "code"]

    assert [cell.outputs for cell in cells] == [[]] * len(cells)
    assert {cell.execution_count for cell in cells} == {None}


def test_runs_from_top_to_bottom(finished: NotebookNode) -> None:
    """Without an error that the text does not tell of, and without a warning."""
    outputs = [
        (output, cell)
        for cell in finished.cells
        if cell.cell_type == "code"
        for output in cell.outputs
    ]

    assert [
        (cell.source, output)
        for output, cell in outputs
        if output.get("name") == "stderr"
        or (output.output_type == "error" and not cell.metadata.get("tags"))
    ] == []
    assert any("text/html" in output.get("data", {}) for output, _ in outputs)


def test_a_browser_shows_it(
    finished: NotebookNode,
    tmp_path: Path,
    thorough: bool,  # noqa: FBT001 - a fixture
) -> None:
    """Chromium draws the page; the picture is left to be looked at."""
    chromium = shutil.which("chromium")
    if chromium is None or not thorough:
        pytest.skip("looked at where there is a chromium, with the ci profile")
    exporter = HTMLExporter()
    exporter.mathjax_url = exporter.require_js_url = exporter.mermaid_js_url = ""
    page, picture = tmp_path / "notebook.html", tmp_path / "notebook.png"
    page.write_text(exporter.from_notebook_node(finished)[0], encoding="utf-8")

    subprocess.run(
        [
            chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--window-size=1000,6000",
            f"--user-data-dir={tmp_path}/profile",
            f"--screenshot={picture}",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )

    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 200_000  # an empty page of this size has 25,000
