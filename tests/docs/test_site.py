"""The site: built strictly, its links checked, and looked at in a browser."""

from __future__ import annotations

import functools
import http.server
import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import documentation
import pytest
from playwright.sync_api import Browser

from tests.docs import browser as chromium
from tests.docs.blocks import ROOT
from tests.docs.browser import Watched

OPERATION = "credentials_orgs_users_retrieve"
OPERATIONS = ROOT / "docs" / "operations"
SCREENS = {"desktop": (1280, 900), "phone": (390, 844)}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built for this test."""
    output = tmp_path_factory.mktemp("site") / "site"
    assert documentation.build(output)
    return output


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a server of a folder's files."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where a server of plain files has the site."""
    with serving(site) as where:
        yield where


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for these tests: in other modules event loops run."""
    with chromium.running_browser() as running:
        yield running


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    """An empty page."""
    with chromium.new_page(browser) as page:
        yield page


@pytest.fixture(scope="module")
def pages(site: Path) -> documentation.Site:
    """What links are made of."""
    return documentation.Site.read(site)


def test_no_link_is_broken(pages: documentation.Site) -> None:
    assert pages.problems() == []
    assert len(pages.pages) >= 20


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("docs/errors.html", ""),
        ("docs/errors.html#no-answer", ""),
        ("docs/", "there is no such page"),
        ("docs/mistakes.html", "there is no such page"),
        ("docs/errors.html#no-question", "there is no such place on the page"),
        ("#two-commands", ""),
        ("#three-commands", "there is no such place on the page"),
        ("../../etc/passwd", "there is no such page"),
        ("https://ibl.ai/", ""),
        ("https://ibl ai/", "is no address"),
        ("htps://ibl.ai/", "is no address"),
    ],
)
def test_broken_links_are_found(pages: documentation.Site, link: str, problem: str) -> None:
    readme = pages.root / "README.html"
    assert pages.wrong_with(readme, link) == problem
    if link.startswith("http"):
        assert pages.wrong_with(readme, link, loaded=True) == "is loaded from elsewhere"


def test_problems_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<a href="b.html">b</a><a href="c.html">c</a><img src="https://x.org/y.png">')
    (tmp_path / "b.html").write_text('<a href="a.html">a</a>')
    found = documentation.Site.read(tmp_path)
    assert found.links == 4
    assert found.problems() == [
        "a.html: c.html: there is no such page",
        "a.html: https://x.org/y.png: is loaded from elsewhere",
    ]


def unbroken(watched: Watched) -> None:
    """Nothing went wrong on the page, and it asked nobody else for anything."""
    assert watched.elsewhere == []
    assert watched.failures == []


def shot(watched: Watched, name: str) -> None:
    """Leave a picture for people, in the folder that `DOCS_SCREENSHOTS` names; none where it is not set."""
    if folder := os.environ.get("DOCS_SCREENSHOTS"):
        watched.page.screenshot(path=Path(folder) / f"{name}.png")


def test_the_search_finds_an_operation(watched: Watched, address: str) -> None:
    page = watched.page
    page.goto(f"{address}/")
    assert page.title() == "ibl-data-manager-client"
    page.locator(".sidebar-search").fill(OPERATION)
    page.locator(".sidebar-search").press("Enter")
    page.get_by_text("Search finished").first.wait_for()
    shot(watched, "search")
    path = "docs/operations/" if OPERATIONS.is_dir() else "docs/"
    hits = page.locator(f"ul.search li a[href*='{path}']")
    if OPERATIONS.is_dir():  # a page that only names it will not do
        hits = hits.filter(has_text=re.compile(f"{OPERATION}$"))
    hits.first.click()
    page.wait_for_url(f"**/{path}**")
    assert OPERATION in page.locator(":target" if OPERATIONS.is_dir() else "article").inner_text()
    shot(watched, "found")
    unbroken(watched)


def test_a_search_for_nothing_finds_nothing(watched: Watched, address: str) -> None:
    watched.page.goto(f"{address}/search.html?q=no_such_operation_anywhere")
    watched.page.get_by_text("did not match any documents").wait_for()
    assert watched.page.locator("ul.search li a").count() == 0
    unbroken(watched)


def test_the_contents_lead_to_the_pages(watched: Watched, address: str) -> None:
    page = watched.page
    page.goto(f"{address}/docs/errors.html")
    names = [link.inner_text() for link in page.locator(".sidebar-tree a").all()]
    assert len(names) == len(set(names))
    assert {"Quickstart", "Lists", "Errors", "Changelog"} <= set(names)
    page.locator(".sidebar-tree a", has_text="Quickstart").click()
    page.wait_for_url("**/docs/quickstart.html")
    unbroken(watched)


def test_every_page_fits_a_desktop_and_a_phone(watched: Watched, address: str, site: Path) -> None:
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        if name == "search.html" or (name.startswith("docs/operations/") and "credentials" not in name):
            continue  # the former is empty by itself; the latter are all of one make
        watched.page.goto(f"{address}/{name}")
        assert watched.page.locator("h1").first.is_visible(), name
        for screen, (width, height) in SCREENS.items():
            watched.page.set_viewport_size({"width": width, "height": height})
            needed = watched.page.evaluate("document.documentElement.scrollWidth")
            assert needed <= width, f"{name} needs {needed} pixels, and a {screen} has {width}"
            shot(watched, f"{screen}-{name.replace('/', '-').removesuffix('.html')}")
    unbroken(watched)


def test_what_goes_wrong_on_a_page_is_noticed(watched: Watched, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<img src="https://elsewhere.example/a.png"><script src="gone.js"></script><script>nonsense()</script>'
    )
    with serving(tmp_path) as address:
        watched.page.goto(address)
        watched.page.wait_for_load_state("networkidle")
    assert watched.elsewhere == ["https://elsewhere.example/a.png"]
    said = " ".join(watched.failures)
    assert "404" in said
    assert "nonsense" in said
