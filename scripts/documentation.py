#!/usr/bin/env python3
"""Build the site of the documentation from README.md and docs/, and check its links.

A warning of Sphinx is an error. Of links within the site, the page and the place on it must exist; of others only the
form is looked at, as is that no page loads anything from elsewhere. Exit status: 0 done; 1 something is wrong.
"""

from __future__ import annotations

import argparse
import functools
import http.server
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "build" / "site"

HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+\Z")


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    said = (__doc__ or "").split("\n\n")
    parser = argparse.ArgumentParser(description=said[0], epilog=said[-1])
    parser.add_argument("--output", type=Path, default=SITE, help="where the site is put (build/site)")
    parser.add_argument("--serve", type=int, nargs="?", const=8000, metavar="PORT", help="then serve it on loopback")
    options = parser.parse_args(argv)
    output: Path = options.output.resolve()
    if not build(output):
        return 1
    site = Site.read(output)
    problems = site.problems()
    for problem in problems:
        print(f"  {problem}", file=sys.stderr)
    index = (output / "searchindex.js").stat().st_size
    print(f"{output}: {len(site.pages)} pages, {site.links} links, {len(problems)} broken; index {index // 1024} KiB")
    if problems:
        return 1
    if options.serve is not None:
        serve(output, options.serve)
    return 0


def build(output: Path) -> bool:
    """Build the site anew; whether that went without a warning."""
    shutil.rmtree(output, ignore_errors=True)
    doctrees = output.with_name(f"{output.name}.doctrees")
    strictly = ["--fresh-env", "--fail-on-warning", "--keep-going", "--quiet"]
    command = ["-m", "sphinx", "-b", "html", "-c", str(ROOT / "docs"), "-d", str(doctrees), *strictly]
    done = subprocess.run([sys.executable, *command, str(ROOT), str(output)])
    shutil.rmtree(doctrees, ignore_errors=True)
    if done.returncode:
        return False
    shutil.copy(output / "README.html", output / "index.html")
    return True


def serve(output: Path, port: int) -> None:
    """Serve the site on loopback until interrupted."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(output))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        print(f"http://127.0.0.1:{server.server_port}/ (Ctrl-C ends it)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


class Page(HTMLParser):
    """What of a page links are made of.

    Attributes:
        anchors: the places on it that can be linked to.
        links: what it links to.
        loads: what a browser loads to show it.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag names and links to."""
        values = {name: value for name, value in attrs if value}
        self.anchors |= {values[name] for name in ("id", "name") if name in values}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag == "link" and "href" in values:
            self.loads.append(values["href"])
        elif "src" in values:
            self.loads.append(values["src"])


@dataclass
class Site:
    """A built site.

    Attributes:
        root: its folder.
        pages: its pages by path.
    """

    root: Path
    pages: dict[Path, Page] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Path) -> Site:
        """Read all pages below a folder."""
        return cls(root, {path: Page(path.read_text("utf-8")) for path in sorted(root.rglob("*.html"))})

    @property
    def links(self) -> int:
        """How many links there are, and things that are loaded."""
        return sum(len(page.links) + len(page.loads) for page in self.pages.values())

    def problems(self) -> list[str]:
        """What is wrong with them."""
        found = []
        for path, page in self.pages.items():
            name = path.relative_to(self.root).as_posix()
            wrong = [(link, self.wrong_with(path, link)) for link in page.links]
            wrong += [(link, self.wrong_with(path, link, loaded=True)) for link in page.loads]
            found += [f"{name}: {link}: {problem}" for link, problem in wrong if problem]
        return found

    def wrong_with(self, path: Path, link: str, *, loaded: bool = False) -> str:
        """What is wrong with a link on a page; nothing where it is right."""
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            if loaded:
                return "is loaded from elsewhere"
            return "" if parts.scheme in ("http", "https") and HOST.match(parts.hostname or "") else "is no address"
        target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        if target.is_dir():
            target /= "index.html"
        if not target.is_relative_to(self.root) or not target.is_file():
            return "there is no such page"
        if parts.fragment and target in self.pages and unquote(parts.fragment) not in self.pages[target].anchors:
            return "there is no such place on the page"
        return ""


if __name__ == "__main__":
    sys.exit(main())
