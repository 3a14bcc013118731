"""Configuration of the site: Sphinx reads the Markdown of the repository as it stands, so links hold on GitHub too.

The source folder is the repository, its start page `README.md`. `scripts/docs` builds it.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import resolve_name
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx import addnodes
from sphinx.domains import Domain, ObjType
from sphinx.pycode import ModuleAnalyzer

from ibl_data_manager_client import API_VERSION, __version__
from ibl_data_manager_client._cli import search

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

ROOT = Path(__file__).resolve().parent.parent

project = "ibl-data-manager-client"
author = "the contributors"
project_copyright = (
    f"{author}, under the MIT licence. Client {__version__}, API {API_VERSION}. "
    "Not affiliated with ibl.ai, whose the description is, under the ISC licence"
)
html_title = project

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
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
nitpick_ignore_regex = [("py:.*", ".*")]  # types of signatures: those of httpx have no page here

autodoc_default_options = {"members": True, "undoc-members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
napoleon_use_ivar = True
autodoc_preserve_defaults = True
autodoc_typehints_format = "short"
python_maximum_signature_line_length = 90

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_favicon = "_static/favicon.svg"
html_copy_source = False
html_use_index = False
html_show_sphinx = False
copybutton_selector = "div:is(.highlight-python, .highlight-bash, .highlight-sh) pre"  # not what they print
html_theme_options = {"navigation_with_keys": True}
pygments_style = "friendly"
pygments_dark_style = "monokai"

# The contents, by caption. A page of docs/ that is in none of them comes under "More".
CONTENTS = {
    "Start": ["docs/quickstart", "docs/authentication", "docs/finding-operations"],
    "Guides": [
        "docs/pagination",
        "docs/absent-values",
        "docs/errors",
        "docs/timeouts-and-retries",
        "docs/files",
        "docs/streams",
        "docs/jobs",
        "docs/drift",
        "docs/in-a-service",
        "docs/testing-your-application",
        "docs/works-with",
        "examples/README",
        "docs/vendoring",
        "docs/regeneration",
    ],
    "Coming from": ["docs/migrating-from-iblai", "docs/migrating-from-openapi-python-client"],
    "Reference": [
        "docs/operations/index",
        "docs/models/index",
        "docs/reference",
        "docs/faults",
        "docs/transports",
        "docs/corrections",
    ],
    "Project": [
        "docs/benchmarks",
        "docs/architecture",
        "docs/scheduled-bump",
        "CONTRIBUTING",
        "SECURITY",
        "docs/mended",
        "CHANGELOG",
    ],
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
    elif docname in ("docs/operations/index", "docs/models/index"):
        folder = (ROOT / docname).parent
        source[0] += toctree(":titlesonly:", pages=sorted({path.stem for path in folder.glob("*.md")} - {"index"}))
    elif docname == "docs/reference":
        source[0] = re.sub(r"^## `(\S+)`$", members, source[0], flags=re.MULTILINE)


def members(heading: re.Match[str]) -> str:
    """A heading that names a module, and what the module's docstrings say."""
    more = "".join(values_of_others(import_module(heading[1])))
    return f"{heading[0]}\n\n```{{eval-rst}}\n.. automodule:: {heading[1]}\n\n{more}```\n"


def values_of_others(module: ModuleType) -> Iterator[str]:
    """Public values of a module, such as aliases of types, that another one makes: autodoc leaves these out."""
    places: dict[str, str] = {}
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.ImportFrom) and node.level:
            place = resolve_name(f"{'.' * node.level}{node.module or ''}", module.__package__)
            places |= dict.fromkeys((one.name for one in node.names), place)
    for name in getattr(module, "__all__", ()):
        value = getattr(module, name)
        if name in places and not inspect.isclass(value) and not inspect.isroutine(value):
            said = ModuleAnalyzer.for_module(places[name]).find_attr_docs()["", name]
            yield "\n".join([f".. py:data:: {name}", "", *(f"   {line}" for line in said), "", ""])


class Catalogue(Domain):
    """The operations and models as objects, which the search finds by name: a section each on their pages."""

    name = "catalogue"
    label = "Catalogue"
    object_types: ClassVar[dict[str, ObjType]] = {"operation": ObjType("operation"), "model": ObjType("model")}
    initial_data: ClassVar[dict[str, Any]] = {"found": []}

    def get_type_name(self, type: ObjType, primary: bool = False) -> str:
        """What stands behind an object's name."""
        return type.lname

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Each with its page and the place on it."""
        yield from self.data["found"]


def note_objects(app: Sphinx, doctree: nodes.document) -> None:
    """Note the sections of a page of operations or models."""
    docname = app.env.docname
    folder, _, page = docname.rpartition("/")
    kind = {"docs/operations": "operation", "docs/models": "model"}.get(folder)
    if kind is None or page == "index":
        return
    for section in list(doctree.findall(nodes.section)):
        if isinstance(section.parent, nodes.section):
            name = f"{page if kind == 'operation' else 'models'}.{section[0].astext()}"
            anchor = section["ids"][0]
            app.env.domaindata[Catalogue.name]["found"].append((name, name, kind, docname, anchor, 0))
            if kind == "operation":  # is in logs under its operationId
                *_, last = (node.astext() for node in section[1].findall(nodes.literal))
                section.insert(1, addnodes.index(entries=[("single", last, anchor, "main", None)]))


def write_search(app: Sphinx, config: Config) -> None:
    """Put what `find` knows of words before docs/search.js."""
    lines = (line.partition(":") for line in f"{search.SAME}{search.NEAR}{search.DONE}".split("\n") if line)
    parts = [(words.split(), means.split()) for words, _, means in lines]
    own = {word for _, means in parts for word in means}
    meant: dict[str, list[str]] = {}
    for words, means in parts:
        for word in words:
            if word not in own:
                meant.setdefault(word, []).extend(means)
    does = sorted(search.ACTS)
    known = f"const FILLERS = new Set({json.dumps(sorted(search.FILLERS))});\n"
    known += f"const MEANT = new Map({json.dumps(list(meant.items()))});\n"
    known += f"const ACTS = new Set({json.dumps(does)}), SPELLING = /{search.SPELLING.pattern}/g;\n"
    path = Path(app.doctreedir) / "search.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(known + (ROOT / "docs" / "search.js").read_text(encoding="utf-8"), encoding="utf-8")
    config.html_search_scorer = str(path)


def setup(app: Sphinx) -> None:
    """What Sphinx calls."""
    app.add_domain(Catalogue)
    app.connect("source-read", add_contents)
    app.connect("doctree-read", note_objects)
    app.connect("config-inited", write_search)
