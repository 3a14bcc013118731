"""Configuration of the site: Sphinx reads the Markdown of the repository as it stands, so links hold on GitHub too.

The source folder is the repository, its start page `README.md`. `scripts/docs` builds it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parent.parent

project = "ibl-data-manager-client"
author = "the contributors"
html_title = project

extensions = ["myst_parser"]
root_doc = "README"
include_patterns = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "docs/*.md",
    "docs/*/*.md",
    "examples/*.md",
]
exclude_patterns = [".*", "build", "dist", "tests", "scripts", "ibl_data_manager_client", "node_modules"]

myst_heading_anchors = 4  # `page.md#a-heading` is a link, as on GitHub
nitpicky = True

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_favicon = "_static/favicon.svg"
html_copy_source = False
html_use_index = False
html_show_sphinx = False
html_theme_options = {"navigation_with_keys": True}
pygments_style = "friendly"
pygments_dark_style = "monokai"

# The contents, by caption. A page of docs/ that is in none of them comes under "More".
CONTENTS = {
    "Start": ["docs/quickstart", "docs/authentication", "docs/finding-operations"],
    "Guides": [
        "docs/pagination",
        "docs/errors",
        "docs/timeouts-and-retries",
        "docs/files",
        "docs/drift",
        "docs/testing-your-application",
        "examples/README",
        "docs/vendoring",
        "docs/regeneration",
    ],
    "Coming from": ["docs/migrating-from-iblai", "docs/migrating-from-openapi-python-client"],
    "Reference": ["docs/operations/index", "docs/faults", "docs/corrections", "docs/benchmarks"],
    "Project": ["docs/architecture", "docs/scheduled-bump", "CONTRIBUTING", "SECURITY", "CHANGELOG"],
}


def contents() -> dict[str, list[str]]:
    """The contents, with the pages that are there."""
    there = {path.relative_to(ROOT).with_suffix("").as_posix() for path in ROOT.glob("docs/*.md")}
    there |= {page for pages in CONTENTS.values() for page in pages if (ROOT / f"{page}.md").is_file()}
    listed = {caption: [page for page in pages if page in there] for caption, pages in CONTENTS.items()}
    listed["More"] = sorted(there - {page for pages in listed.values() for page in pages})
    return listed


def toctree(*options: str, pages: list[str]) -> str:
    """A table of contents that shows in the sidebar only."""
    return "\n".join(["", "```{toctree}", *options, ":hidden:", "", *pages, "```", ""])


def add_contents(app: Sphinx, docname: str, source: list[str]) -> None:
    """Add the contents to the pages that have some; on GitHub they need none."""
    if docname == root_doc:
        for caption, pages in contents().items():
            if pages:
                source[0] += toctree(f":caption: {caption}", pages=[f"/{page}" for page in pages])
    elif docname == "docs/operations/index":
        pages = sorted(path.stem for path in (ROOT / "docs/operations").glob("*.md") if path.stem != "index")
        source[0] += toctree(":titlesonly:", pages=pages)


def setup(app: Sphinx) -> None:
    """What Sphinx calls."""
    app.connect("source-read", add_contents)
