"""The pages of fuzzed documents as the site shows them: by Sphinx, with what docs/conf.py says of reading Markdown."""

from __future__ import annotations

import io
import runpy
import shutil
import warnings
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from generation import pages
from markdown_it import MarkdownIt
from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parents[2]

_HARMLESS = {
    *("a", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre"),
    *("section", "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"),
}
_ATTRIBUTES = ("class", "href", "id", "style", "title")
_BODY = '<div class="body" role="main">'
_AFTER = '<div class="sphinxsidebar"'


class _Tags(HTMLParser):
    """Finds what a browser would do something with."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag or an attribute that texts do not need."""
        odd = [name for name, value in attrs if name not in _ATTRIBUTES or _runs(value or "")]
        if tag not in _HARMLESS or odd:
            self.found.append(f"<{tag} {odd}>")

    def handle_comment(self, data: str) -> None:
        """Note a comment."""
        self.found.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        """Note a declaration."""
        self.found.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        """Note an instruction."""
        self.found.append(f"<?{data}>")


def _runs(value: str) -> bool:
    plain = "".join(value.lower().split())
    return plain.startswith(("javascript:", "data:", "vbscript:")) or "expression(" in plain or "url(" in plain


def active_html(markdown: str) -> list[str]:
    """What a browser would do something with, of a page as GitHub shows it."""
    rendered = MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown.replace(pages.NOTE, ""))
    return _Tags(rendered).found


def active_in(page: str) -> list[str]:
    """The same, of the text of a page of the site."""
    body = page.partition(_BODY)[2].partition(_AFTER)[0]
    if not body:
        raise ValueError("the page has no text")
    return _Tags(body.replace(pages.NOTE, "")).found


def built(source: Path, output: Path) -> Iterator[tuple[Path, str]]:
    """Build the site of a folder; its pages: of each the path without its ending, and the HTML."""
    conf: dict[str, Any] = runpy.run_path(str(ROOT / "docs" / "conf.py"))
    wanted = {name: value for name, value in conf.items() if name.startswith("myst_")}
    wanted |= {"extensions": ["myst_parser"], "html_theme": "basic", "root_doc": "start"}
    wanted |= {"html_use_index": False, "html_copy_source": False}
    (source / "start.md").write_text("# Start\n", encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PendingDeprecationWarning)  # myst_parser's own
        Sphinx(
            *(source, None, output, output / ".doctrees", "html"),
            confoverrides=wanted,
            status=None,
            warning=io.StringIO(),  # that a page is in no contents; what scripts/docs minds is its business
            freshenv=True,
        ).build(force_all=True)
    for path in sorted(output.rglob("*.html")):
        name = path.relative_to(output).with_suffix("")
        if (source / name).with_suffix(".md").is_file():
            yield name, path.read_text(encoding="utf-8")
    shutil.rmtree(output)
