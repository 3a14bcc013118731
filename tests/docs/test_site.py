"""The site: built strictly, its links checked, and looked at in a browser."""

from __future__ import annotations

import functools
import http.server
import importlib
import inspect
import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote_plus

import documentation
import pytest
from playwright.sync_api import Browser

import ibl_data_manager_client
from tests import committed
from tests.docs import browser as chromium
from tests.docs.blocks import ROOT
from tests.docs.browser import Watched

ASKED = ROOT / "tests" / "cli" / "data" / "questions.tsv"
SCREENS = {"desktop": (1280, 900), "phone": (390, 844)}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site: the one that `scripts/test` has just built, or one for this test."""
    if built := os.environ.get("TEST_SITE"):
        return Path(built)
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


def search(watched: Watched, address: str, words: str) -> list[str]:
    """What the search of the site finds, in order."""
    watched.page.goto(f"{address}/search.html?q={quote_plus(words)}")
    watched.page.get_by_text("Search finished").first.wait_for()
    return [link.inner_text() for link in watched.page.locator("ul.search li > a").all()]


def test_the_search_finds_an_operation(watched: Watched, address: str) -> None:
    page = watched.page
    page.goto(f"{address}/")
    assert page.title() == "ibl-data-manager-client"
    page.locator(".sidebar-search").fill(committed.FLAGSHIP)
    page.locator(".sidebar-search").press("Enter")
    page.get_by_text("Search finished").first.wait_for()
    shot(watched, "search")
    page.locator("ul.search li a").first.click()
    page.wait_for_url("**/docs/operations/credentials.html**")
    assert committed.FLAGSHIP in page.locator(":target").inner_text()
    assert "for item in paginate(list_credentials.sync" in page.locator(":target").inner_text()
    shot(watched, "found")
    unbroken(watched)


QUESTIONS = {
    "list organization users",
    "api key",
    "create api key",
    "create a badge",
    "upload training document",
    "monthly revenue",
    "cost per user",
    "invite people to the platform",
    "enroll a user in a program",
    "send a notification",
    "issue a certificate",
    "disable user",
}
"""Some of those that `find` is asked in tests/cli."""


def test_questions_are_answered_among_the_first_three(watched: Watched, address: str) -> None:
    table = dict(line.split("\t") for line in ASKED.read_text(encoding="utf-8").splitlines())
    for question in sorted(QUESTIONS):
        assert {*table[question].split()} & {*search(watched, address, question)[:3]}, question
    unbroken(watched)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("list organisation users", "core.list_platform_users"),
        ("create organisation", "core.create_platform"),
        ("revoke api key", "core.delete_platform_api_token"),
        ("suspend user", "scim.patch_user"),
        ("train agent on a website", "ai_index.train_document"),
    ],
)
def test_words_in_either_spelling_and_each_of_their_meanings(
    watched: Watched, address: str, question: str, answer: str
) -> None:
    assert answer in search(watched, address, question)[:3]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("list_credentials", {"credentials.list_credentials", "ai_account.list_credentials"}),
        ("Credential", {"models.Credential"}),
        ("PaginatedCredentialList", {"models.PaginatedCredentialList"}),
        ("paginate", {"ibl_data_manager_client.pagination.paginate"}),
        ("DataManagerClient", {"ibl_data_manager_client.client.DataManagerClient"}),
        ("RateLimitError", {"ibl_data_manager_client.errors.RateLimitError"}),
        ("timeouts", {"Timeouts and retries"}),
    ],
)
def test_objects_and_guides_are_found_by_name(watched: Watched, address: str, words: str, first: set[str]) -> None:
    assert set(search(watched, address, words)[: len(first)]) == first


@pytest.mark.parametrize("words", ["credentials", "user groups", "license", "errors"])
def test_pages_about_the_project_come_last(watched: Watched, address: str, words: str) -> None:
    found = search(watched, address, words)
    last = [
        place for place, name in enumerate(found) if name in ("Changelog", "Architecture", "Contributing", "Security")
    ]
    objects = [place for place, name in enumerate(found) if re.match(r"\w+\.\w+", name)]
    assert objects
    assert not last or min(last) > max(objects)


def test_an_operation_is_found_by_its_operation_id(watched: Watched, address: str) -> None:
    assert search(watched, address, committed.FLAGSHIP)[0] == "credentials"
    link = watched.page.locator("ul.search li a").first.get_attribute("href") or ""
    assert link.split("?")[0].endswith("docs/operations/credentials.html") or "#list-credentials" in link


def test_the_search_is_small(watched: Watched, address: str, site: Path) -> None:
    """With all operations and models: what the browser loads for it, and, to be read, what one question takes."""
    index = (site / "searchindex.js").stat().st_size
    search(watched, address, "user")
    names = watched.page.evaluate("Object.values(Search._index.objects).flat().length")
    took = watched.page.evaluate(
        """() => {
            const start = performance.now();
            for (let n = 0; n < 10; n++) Search._performSearch(...Search._parseQuery("mentors of an organisation"));
            return (performance.now() - start) / 10;
        }"""
    )
    print(f"index {index / 1e6:.2f} MB, {names} objects, {took:.1f} ms for a question")
    assert names > committed.OPERATIONS + committed.COMPONENTS
    assert index < 1_000_000


def test_the_reference_says_what_docstrings_say(watched: Watched, address: str) -> None:
    watched.page.goto(f"{address}/docs/reference.html")
    text = " ".join(watched.page.locator("article").inner_text().split())
    for name in ("client", "auth", "pagination", "streams", "jobs", "downloads", "errors", "types", "testing"):
        module = importlib.import_module(f"ibl_data_manager_client.{name}")
        for public in module.__all__:
            what = getattr(module, public)
            entry = watched.page.locator(f"[id='{module.__name__}.{public}']")
            assert entry.count() == 1, public
            assert entry.locator("xpath=following-sibling::dd").inner_text().strip(), f"{public} is not explained"
            if isinstance(what, type) or inspect.isfunction(what):
                said = " ".join((inspect.getdoc(what) or "").split("\n\n")[0].replace("`", "").split())
                assert said in text, public
                options = re.findall(
                    r"^    (\w+): ", (inspect.getdoc(what) or "").partition("\nArgs:\n")[2], re.MULTILINE
                )
                assert [one for one in options if f"{one} (" not in text and f"{one} –" not in text] == [], public


def test_code_can_be_copied_and_output_cannot(watched: Watched, address: str) -> None:
    page = watched.page
    page.goto(f"{address}/docs/errors.html")
    page.locator(".highlight-python button.copybtn").first.wait_for(state="attached")
    code, output = (page.locator(f".highlight-{kind}") for kind in ("python", "text"))
    assert page.locator("button.copybtn").count() == code.count() > 1
    assert output.count() > 1
    page.locator(".highlight-python").first.hover()
    page.locator(".highlight-python button.copybtn").first.click()
    page.locator("button.copybtn.success").first.wait_for()
    unbroken(watched)


def test_the_foot_of_a_page_says_whose_it_is(watched: Watched, address: str) -> None:
    watched.page.goto(f"{address}/docs/errors.html")
    text = watched.page.locator("footer").inner_text()
    assert f"Client {ibl_data_manager_client.__version__}, API {ibl_data_manager_client.API_VERSION}" in text
    assert "MIT licence" in text


def test_guides_come_before_the_benchmarks(watched: Watched, address: str) -> None:
    watched.page.goto(f"{address}/docs/errors.html")
    names = [link.inner_text() for link in watched.page.locator(".sidebar-tree a").all()]
    place = next(place for place, name in enumerate(names) if name.startswith("Benchmarks"))
    guides = ("Lists", "Errors", "Wait for a job", "In a service", "What may be absent", "Reference of the client")
    assert all(names.index(guide) < place for guide in guides)
    found = search(watched, address, "retries")
    guide = found.index("Timeouts and retries")
    assert not any(name.startswith("Benchmarks") for name in found[:guide])


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
        if name == "search.html" or re.match(r"docs/(operations/(?!credentials|index)|models/(?!c\.|index))", name):
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
