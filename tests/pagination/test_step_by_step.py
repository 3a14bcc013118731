"""Lists that break, read step by step: all that is asked, given, told and raised, in order and in full."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
from collections import deque
from dataclasses import dataclass
from itertools import islice
from types import SimpleNamespace
from typing import Any
from weakref import WeakSet

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client._pages import walk
from ibl_data_manager_client.api.search import search_ai_search_retrieve as both
from ibl_data_manager_client.pagination import Page, Partition
from tests.conftest import MakeClient
from tests.pagination.changing import raw
from tests.pagination.operations import one_per_dialect
from tests.pagination.test_operations import Lists


class Scripted:
    """A list that answers each query as it is told to, with the next of several answers each time; the last one stays.

    Attributes:
        steps: what was asked, and what came of it.
    """

    def __init__(self, answers: dict[str, Any]) -> None:
        self._answers = {query: answer if isinstance(answer, tuple) else (answer,) for query, answer in answers.items()}
        self.steps: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = request.url.query.decode()
        self.steps.append(f"GET {query}".strip())
        answer, *later = self._answers[query]
        self._answers[query] = tuple(later) or (answer,)
        status, told = (answer, None) if isinstance(answer, int) else (200, answer)
        return httpx.Response(status, json=told, headers={"x-request-id": f"{len(self.steps)}"})

    @property
    def client(self) -> DataManagerClient:
        """Asks it."""
        transport = httpx.MockTransport(self)

        def told(one: errors.Deviation) -> None:
            self.steps.append(f"told: {one.expected}, got {one.got}")

        return DataManagerClient("k", transport=transport, async_transport=transport, max_retries=0, drift=told)

    def gave(self, page: Page[Any]) -> None:
        """A page was read."""
        self.steps.append(f"{page.number}: {shown(page.items)}")


def shown(items: list[int]) -> str:
    """The first one and the last one."""
    return f"{items[0]} to {items[-1]}" if items else "nothing"


def read(answers: dict[str, Any], params: dict[str, Any] | None = None, resumed: int = 0) -> list[str]:
    """The steps of reading to the end; after an error reading goes on, so many times."""
    one, other = Scripted(answers), Scripted(answers)
    _blocking(one, params or {}, resumed)
    asyncio.run(_awaited(other, params or {}, resumed))
    assert one.steps == other.steps, "with asyncio it is the same"
    return one.steps


def _blocking(script: Scripted, params: dict[str, Any], resumed: int) -> None:
    pager, cursor = paginate(script.client.request, "GET", "/x/", params=params), None
    for _ in range(1 + resumed):
        try:
            for page in pager.resume(cursor).pages():
                script.gave(page)
            return
        except errors.DataManagerError as error:
            script.steps.append(f"raised: {error}")
            cursor = json.loads(json.dumps(error.cursor))


async def _awaited(script: Scripted, params: dict[str, Any], resumed: int) -> None:
    pager, cursor = paginate(script.client.arequest, "GET", "/x/", params=params), None
    for _ in range(1 + resumed):
        try:
            async for page in pager.resume(cursor).pages():
                script.gave(page)
            return
        except errors.DataManagerError as error:
            script.steps.append(f"raised: {error}")
            cursor = json.loads(json.dumps(error.cursor))


def page(items: range, **said: Any) -> dict[str, Any]:
    """An answer with these items, and what it says beside them."""
    return {**said, "results": list(items)}


ASKS = "resume(error.cursor) asks for it"
MISSING = f"the server said that there is more, and answered 404; {ASKS} again"
EMPTY = (
    "the page is empty, and the server said that there is more; resume(error.cursor) asks again, and goes on after it "
    "if it still is"
)
BEFORE = (
    "the server gave a page that was read before, and says that there is more; resume(error.cursor) reads on from "
    "there and takes that page as it is"
)
OTHER = "the server gave another page in place of it; resume(error.cursor) asks again"

five_pages: dict[str, Any] = {"next": "x", "total_pages": 5}
fifty: dict[str, Any] = {"count": 50}
more_of_35: dict[str, Any] = {"next": "x", "count": 35}

Step = tuple[dict[str, Any], dict[str, Any], list[str]]

STEPS: dict[str, Step] = {
    "a page that stays missing is the end, and that is told": (
        {"": page(range(10), **five_pages), "page=2": 404, "page=1": page(range(10), **five_pages)},
        {},
        [
            "GET", "1: 0 to 9",
            "GET page=2", f"raised: stopped at page=2, after 10 items: {MISSING}",
            "GET page=2", "GET page=1", "told: a next page, as it says, got the end after 10",
        ],
    ),
    "a page that was missing once is read": (
        {"": page(range(10), **five_pages), "page=2": (404, page(range(10, 17), next=None, total_pages=2))},
        {},
        [
            "GET", "1: 0 to 9",
            "GET page=2", f"raised: stopped at page=2, after 10 items: {MISSING}",
            "GET page=2", "2: 10 to 16",
        ],
    ),
    "where full pages of any width end with a 404, the list may be gone": (
        {"": page(range(12), **fifty), "page=2": page(range(12, 24), **fifty), "page=3": 404, "page=1": 404},
        {},
        [
            "GET", "1: 0 to 11", "GET page=2", "2: 12 to 23",
            *2 * ["GET page=3", "GET page=1", "raised: GET /x/: HTTP 404: 404 Not Found"],
        ],
    ),
    "where it is not, it ends there": (
        {
            "": page(range(12), **fifty), "page=2": page(range(12, 24), **fifty), "page=3": 404,
            "page=1": page(range(12), **fifty),
        },
        {},
        [
            "GET", "1: 0 to 11", "GET page=2", "2: 12 to 23",
            "GET page=3", "GET page=1", "told: 50 items in all, as it says, got the end after 24",
        ],
    ),
    "a list that says by its first page that it has become shorter, ends": (
        {
            "": page(range(12), **fifty), "page=2": page(range(12, 24), **fifty), "page=3": 404,
            "page=1": page(range(12), count=24),
        },
        {},
        ["GET", "1: 0 to 11", "GET page=2", "2: 12 to 23", "GET page=3", "GET page=1"],
    ),
    "or by an empty page": (
        {"": page(range(10), **fifty), "page=2": page(range(10, 20), **fifty), "page=3": page(range(0), count=20)},
        {},
        ["GET", "1: 0 to 9", "GET page=2", "2: 10 to 19", "GET page=3"],
    ),
    "or by its last page, which it gives again": (
        {"": page(range(10), **fifty), "page=2": page(range(10, 20), **fifty), "page=3": page(range(10, 20), count=20)},
        {},
        ["GET", "1: 0 to 9", "GET page=2", "2: 10 to 19", "GET page=3"],
    ),
    "one that says that it is shorter than what was read, does not know": (
        {
            "page_size=1": page(range(1), **fifty), "page=2&page_size=1": 404,
            "page=1&page_size=1": page(range(0), count=0),
        },
        {"page_size": 1},
        [
            "GET page_size=1", "1: 0 to 0", "GET page=2&page_size=1", "GET page=1&page_size=1",
            "told: 50 items in all, as it says, got the end after 1",
        ],
    ),
    "a cursor that is given again is asked for once more": (
        {"cursor=": page(range(10), next="?cursor=a"), "cursor=a": page(range(10, 20), next="?cursor=a")},
        {"cursor": ""},
        [
            "GET cursor=", "1: 0 to 9", "GET cursor=a", "2: 10 to 19",
            f"raised: stopped at cursor=a, after 20 items: the server gives the same cursor again; {ASKS} once more",
            "GET cursor=a", f"raised: stopped at cursor=a, after 20 items: {BEFORE}",
        ],
    ),
    "a page that stays empty is gone past": (
        {
            "": page(range(10), **more_of_35), "page=2": page(range(0), **more_of_35),
            "page=3": page(range(20, 30), **more_of_35), "page=4": page(range(30, 35), next=None, count=35),
        },
        {},
        [
            "GET", "1: 0 to 9",
            "GET page=2", f"raised: stopped at page=2, after 10 of 35 items: {EMPTY}",
            "GET page=2", "GET page=3", "3: 20 to 29", "GET page=4", "4: 30 to 34",
        ],
    ),
    "also where it then says nothing at all": (
        {
            "": page(range(10), **five_pages), "page=2": (page(range(0), **five_pages), []),
            "page=3": page(range(20, 27), next=None),
        },
        {},
        [
            "GET", "1: 0 to 9",
            "GET page=2", f"raised: stopped at page=2, after 10 items: {EMPTY}",
            "GET page=2", "GET page=3", "3: 20 to 26",
        ],
    ),
    "not where it then says that it is the last": (
        {"": page(range(10), **five_pages), "page=2": (page(range(0), **five_pages), page(range(0), next=None))},
        {},
        ["GET", "1: 0 to 9", "GET page=2", f"raised: stopped at page=2, after 10 items: {EMPTY}", "GET page=2"],
    ),
    "or that there are no more items than would have been on it": (
        {
            "": page(range(10), next="x", count=20),
            "page=2": (page(range(0), next="x", count=20), page(range(0), count=20)),
        },
        {},
        ["GET", "1: 0 to 9", "GET page=2", f"raised: stopped at page=2, after 10 of 20 items: {EMPTY}", "GET page=2"],
    ),
    "a list by cursor goes on after empty pages, and nobody knows yet how wide a full one is": (
        {"cursor=": page(range(0), next="?cursor=a"), "cursor=a": page(range(3), next="?cursor=b"), "cursor=b": 404},
        {"cursor": ""},
        [
            "GET cursor=", "1: nothing", "GET cursor=a", "2: 0 to 2",
            "GET cursor=b", "told: a next page, as it says, got the end after 3",
        ],
    ),
    "so is a first one, of which nobody knows how wide it should be": (
        {"": page(range(0), **more_of_35), "page=2": page(range(0), **more_of_35)},
        {},
        [
            "GET", f"raised: stopped at page=1, after 0 of 35 items: {EMPTY}",
            "GET", "1: nothing", "GET page=2", f"raised: stopped at page=2, after 1 of 35 items: {EMPTY}",
        ],
    ),
    "or which is as wide as was asked for": (
        {"offset=0&limit=7": page(range(0), **more_of_35), "offset=7&limit=7": page(range(7, 35), next=None, count=35)},
        {"offset": 0, "limit": 7},
        [
            "GET offset=0&limit=7", f"raised: stopped at offset=0, after 0 of 35 items: {EMPTY}",
            "GET offset=0&limit=7", "0: nothing", "GET offset=7&limit=7", "7: 7 to 34",
        ],
    ),
    "or as wide as it says": (
        {
            "offset=0": page(range(0), **more_of_35, per_page=7),
            "offset=7": page(range(7, 35), next=None, count=35, per_page=7),
        },
        {"offset": 0},
        [
            "GET offset=0", f"raised: stopped at offset=0, after 0 of 35 items: {EMPTY}",
            "GET offset=0", "0: nothing", "GET offset=7", "7: 7 to 34",
        ],
    ),
    "a page of equal items that comes again is one that was read before": (
        {"": {"next": "x", "results": [1, 1]}, "page=2": {"next": "x", "results": [1, 1]}, "page=3": {"results": []}},
        {},
        [
            "GET", "1: 1 to 1", "GET page=2", f"raised: stopped at page=2, after 2 items: {BEFORE}",
            "GET page=2", "2: 1 to 1", "GET page=3", "told: a next page, as it says, got the end after 4",
        ],
    ),
    "another page in place of one is asked for again": (
        {
            "": page(range(10), page=1, count=35), "page=2": page(range(10, 20), page=2, count=35),
            "page=3": (page(range(10, 20), page=2, count=35), page(range(20, 30), page=3, count=35)),
            "page=4": page(range(30, 35), page=4, count=35),
        },
        {},
        [
            "GET", "1: 0 to 9", "GET page=2", "2: 10 to 19",
            "GET page=3", f"raised: stopped at page=3, after 20 of 35 items: {OTHER}",
            "GET page=3", "3: 20 to 29", "GET page=4", "4: 30 to 34",
        ],
    ),
    "and one that is empty then is gone past, by as much as pages have": (
        {
            "offset=0": page(range(10), offset=0, count=35), "offset=10": page(range(10, 20), offset=10, count=35),
            "offset=20": (page(range(10, 20), offset=10, count=35), page(range(0), offset=20, count=35)),
            "offset=30": page(range(30, 35), offset=30, count=35),
        },
        {"offset": 0},
        [
            "GET offset=0", "0: 0 to 9", "GET offset=10", "10: 10 to 19",
            "GET offset=20", f"raised: stopped at offset=20, after 20 of 35 items: {OTHER}",
            "GET offset=20", "GET offset=30", "30: 30 to 34",
        ],
    ),
    "where nothing says that there is more, one that stays is the end, and that is told": (
        {
            "": page(range(10), page=1), "page=2": page(range(10, 20), page=2), "page=3": page(range(20, 30), page=3),
            "page=4": page(range(10), page=1),
        },
        {},
        [
            "GET", "1: 0 to 9", "GET page=2", "2: 10 to 19", "GET page=3", "3: 20 to 29",
            "GET page=4", f"raised: stopped at page=4, after 30 items: {OTHER}",
            "GET page=4", "told: a next page, as it says, got the end after 30",
        ],
    ),
    "a first page that failed is the last where it is shorter than was asked for": (
        {"page_size=20": (500, page(range(7)))},
        {"page_size": 20},
        ["GET page_size=20", "raised: GET /x/: HTTP 500: 500 Internal Server Error", "GET page_size=20", "1: 0 to 6"],
    ),
    "a list that counts its pages from 0 is not begun with its second": (
        {"": page(range(10), next="?page=1", count=35)},
        {},
        2 * [
            "GET",
            "raised: stopped at page=1, after 0 of 35 items: the server counts pages from 0: give page=0 to begin with "
            "its first (1, if its `next` is wrong)",
        ],
    ),
    "a list that counts its pages from 0 is told to be asked for its first, where only a number shows it": (
        {
            "": page(range(10), page=0, count=35), "page=2": page(range(20, 30), page=2, count=35),
            "page=3": page(range(30, 35), page=3, count=35), "page=4": 404,
        },
        {},
        [
            "GET", "1: 0 to 9", "GET page=2", "2: 20 to 29", "GET page=3", "3: 30 to 34", "GET page=4",
            "told: 35 items in all, as it says, got the end after 25; if it counts pages from 0, give page=0",
        ],
    ),
    "pages of a server that allows no more than one item are as wide as that": (
        {
            "offset=0&limit=7": page(range(1), **more_of_35), "offset=1&limit=7": page(range(0), **more_of_35),
            "offset=2&limit=7": page(range(2, 35), next=None, count=35),
        },
        {"offset": 0, "limit": 7},
        [
            "GET offset=0&limit=7", "0: 0 to 0",
            "GET offset=1&limit=7", f"raised: stopped at offset=1, after 1 of 35 items: {EMPTY}",
            "GET offset=1&limit=7", "GET offset=2&limit=7", "2: 2 to 34",
        ],
    ),
    "a size of -1, by which some mean all, says nothing of how many that is": (
        {"offset=0&limit=-1": page(range(0), **more_of_35), "offset=1&limit=-1": page(range(1, 35), count=35)},
        {"offset": 0, "limit": -1},
        [
            "GET offset=0&limit=-1", f"raised: stopped at offset=0, after 0 of 35 items: {EMPTY}",
            "GET offset=0&limit=-1", "0: nothing", "GET offset=1&limit=-1", "1: 1 to 34",
        ],
    ),
    "a page to start with, of a list that goes on by offset": (
        {
            "page=3&page_size=9": page(range(40, 60), next="?offset=60&limit=20", count=90),
            "page_size=9&offset=60&limit=20": page(range(60, 80), next="?offset=80&limit=20", count=90),
            "page_size=9&offset=80&limit=20": page(range(80, 90), next=None, count=90),
        },
        {"page": 3, "page_size": 9},
        [
            "GET page=3&page_size=9", "40: 40 to 59", "GET page_size=9&offset=60&limit=20", "60: 60 to 79",
            "GET page_size=9&offset=80&limit=20", "80: 80 to 89",
        ],
    ),
    "or which does not say how wide its pages are": (
        {
            "page=3&page_size=20": page(range(40, 60), next="?offset=60", count=70),
            "page_size=20&offset=60": page(range(60, 70), next=None, count=70),
        },
        {"page": 3, "page_size": 20},
        ["GET page=3&page_size=20", "40: 40 to 59", "GET page_size=20&offset=60", "60: 60 to 69"],
    ),
    "nor was asked for any": (
        {"page=3": page(range(40, 60), next="?offset=60"), "offset=60": page(range(60, 70), next=None)},
        {"page": 3},
        ["GET page=3", "40: 40 to 59", "GET offset=60", "60: 60 to 69"],
    ),
    "a page to start with, of a list that goes on by cursor": (
        {"page=3": page(range(40, 60), next="?cursor=60"), "cursor=60": page(range(60, 70), next=None)},
        {"page": 3},
        ["GET page=3", "1: 40 to 59", "GET cursor=60", "2: 60 to 69"],
    ),
    "an offset to start with, of a list that goes on by page": (
        {
            "offset=40&limit=20": page(range(40, 60), next="?page=4&limit=20", count=70),
            "page=4&limit=20": page(range(60, 70), next=None, count=70),
        },
        {"offset": 40, "limit": 20},
        ["GET offset=40&limit=20", "3: 40 to 59", "GET page=4&limit=20", "4: 60 to 69"],
    ),
}  # fmt: skip
"""What is answered to each query, the caller's parameters, and the steps. After an error reading goes on, once."""


@pytest.mark.parametrize("what", STEPS)
def test_step_by_step(what: str) -> None:
    answers, params, steps = STEPS[what]
    assert read(answers, params, 1) == steps


@pytest.mark.parametrize(("said", "first", "then"), [({"next": "x"}, 3, 3), ({"next": "x", "count": 2}, 4, 2)])
def test_where_no_end_is_in_sight_reading_stops_and_asks(
    monkeypatch: pytest.MonkeyPatch, said: dict[str, Any], first: int, then: int
) -> None:
    """After 3 pages of a list that does not say how long it is; of one of 2 items, after 2 pages beyond them."""
    monkeypatch.setattr(walk, "MOST_PAGES", 3)
    monkeypatch.setattr(walk, "MOST_UNEXPLAINED", 2)
    answers = {f"page={n}" if n else "": page(range(max(n, 1) - 1, max(n, 1)), **said) for n in range(9)}
    steps, at = list[str](), 1
    for pages in (first, then):
        for n in range(at, at + pages):
            steps += ["GET" if n == 1 else f"GET page={n}", f"{n}: {n - 1} to {n - 1}"]
        at += pages
        of = f" of {said['count']}" if "count" in said else ""
        what = f"{pages} pages read and no end in sight; resume(error.cursor) reads on"
        steps.append(f"raised: stopped at page={at}, after {at - 1}{of} items: {what}")
    assert read(answers, resumed=1) == steps


@pytest.mark.parametrize(
    ("size", "given", "said"),
    [
        (None, 10, "the cursor counts pages of the default number of items, so reading cannot go on with page_size=10"),
        (20, 10, "the cursor counts pages of 20 items, so reading cannot go on with page_size=10"),
    ],
)
def test_a_list_by_page_goes_on_with_pages_of_the_same_size(size: int | None, given: int, said: str) -> None:
    client = Scripted({"": page(range(10), next="x"), "page_size=20": page(range(20), next="x")}).client
    cursor = paginate(client.request, "GET", "/x/", params={"page_size": size}).first().cursor
    with pytest.raises(errors.InvalidArgumentError) as caught:
        paginate(client.request, "GET", "/x/", params={"page_size": given}).resume(cursor).first()
    assert str(caught.value) == f"{said}: leave that out"


def test_a_list_by_offset_goes_on_with_pages_of_any_size() -> None:
    """Of which the first tells how wide they are, and the last one is shorter than what was asked for."""
    script = Scripted({"offset=0&limit=10": page(range(10)), "offset=10&limit=20": page(range(10, 25))})
    cursor = paginate(script.client.request, "GET", "/x/", params={"offset": 0, "limit": 10}).first().cursor
    rest = paginate(script.client.request, "GET", "/x/", params={"offset": 0, "limit": 20}).resume(cursor)
    assert rest.collect() == list(range(10, 25))
    assert script.steps == ["GET offset=0&limit=10", "GET offset=10&limit=20"]


def test_another_page_where_it_goes_on_with_pages_of_another_size_is_gone_past_by_one_item() -> None:
    """How many a page has is not known: the server may give fewer than are asked for, and none is to be passed over."""
    first, second = page(range(10), offset=0, count=90), page(range(10, 20), offset=10, count=90)
    script = Scripted(
        {
            "offset=0&limit=10": first, "offset=10&limit=10": second,
            "offset=20&limit=30": (page(range(10, 20), offset=10, count=90), page(range(0), offset=20, count=90)),
            "offset=21&limit=30": page(range(21, 51), offset=21, count=90),
        }
    )  # fmt: skip
    _, read_last = islice(paginate(script.client.request, "GET", "/x/", params={"offset": 0, "limit": 10}).pages(), 2)
    pager = paginate(script.client.request, "GET", "/x/", params={"offset": 20, "limit": 30}).resume(read_last.cursor)
    with pytest.raises(errors.PaginationError, match="another page in place of it") as caught:
        pager.first()
    assert pager.resume(caught.value.cursor).first().items == list(range(21, 51))


def test_a_list_of_smaller_pages_than_are_asked_for_is_read_on_after_another_page() -> None:
    """Short pages are not taken for the last ones there."""
    asked = itertools.count()

    def answer(request: httpx.Request) -> httpx.Response:
        offset, limit = int(request.url.params["offset"]), min(int(request.url.params["limit"]), 50)
        offset, limit = (0, 1) if next(asked) == 3 else (offset, limit)
        return httpx.Response(200, json=page(range(offset, min(500, offset + limit)), offset=offset))

    client = DataManagerClient("k" * 20, base_url="http://h.test", transport=httpx.MockTransport(answer), max_retries=0)
    by_40, by_100 = (paginate(client.request, "GET", "/x/", params={"offset": 0, "limit": n}) for n in (40, 100))
    *_, read_last = islice(by_40.pages(), 3)
    with pytest.raises(errors.PaginationError, match="another page in place of it") as caught:
        by_100.resume(read_last.cursor).first()
    assert by_100.resume(caught.value.cursor).collect() == list(range(120, 500))


def test_what_is_no_cursor_is_quoted() -> None:
    pager = paginate(Scripted({}).client.request, "GET", "/x/")
    with pytest.raises(errors.InvalidArgumentError) as caught:
        pager.resume({"page": 2, "size": None}).first()
    said = "not a cursor of a page of this list: {'page': 2, 'size': None} ('seen'); pass on what Page.cursor gave"
    assert str(caught.value) == said
    with pytest.raises(errors.InvalidArgumentError, match=r"\(seen=-1\)"):
        pager.resume({"page": 2, "size": None, "seen": -1}).first()


def test_a_cursor_of_the_page_that_the_caller_starts_with_is_gone_on_from() -> None:
    """With its size, and with what was promised there."""
    first, second = page(range(5), next="x", count=50), page(range(5, 10), next="x", count=50)
    script = Scripted({"page_size=5": first, "page=2&page_size=5": (second, 404)})
    cursor = paginate(script.client.request, "GET", "/x/", params={"page_size": 5}).first().cursor
    pager = paginate(script.client.request, "GET", "/x/", params={"page": 2}).resume(cursor)
    assert pager.first().items == list(range(5, 10))
    with pytest.raises(errors.PaginationError, match=MISSING.replace("(", r"\(").replace(")", r"\)")):
        pager.first()
    assert script.steps == ["GET page_size=5", *2 * ["GET page=2&page_size=5"]]


def test_a_range_whose_first_page_is_empty_has_as_many_pages_left() -> None:
    stated: dict[str, Any] = {"count": 55, "next": "x"}
    script = Scripted({"": page(range(10), **stated), "page=3": page(range(0), **stated)})
    parts = paginate(script.client.request, "GET", "/x/").partitions(3)
    assert [(part.start, part.pages) for part in parts] == [(1, 2), (3, 2), (5, None)]
    with pytest.raises(errors.PaginationError, match="the page is empty") as caught:
        parts[1].fetch(script.client)
    cursor = caught.value.cursor
    assert cursor is not None
    assert (cursor["page"], cursor["pages"], cursor["past"]) == (3, 2, 10)


def test_a_range_that_is_not_there_any_more_is_told() -> None:
    script = Scripted({"": page(range(10), count=50), "page=3": 404, "page=1": page(range(10))})
    parts = paginate(script.client.request, "GET", "/x/").partitions(2)
    assert parts[1].fetch(script.client) == []
    assert script.steps == [
        "GET", "GET page=3", "GET page=1", "told: 50 items in all, as it says, got the end after 20"
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["request", "arequest"])
def test_how_many_is_one_or_more(form: str) -> None:
    pager: Any = paginate(getattr(Scripted({"": page(range(10), count=50)}).client, form), "GET", "/x/")
    with pytest.raises(errors.InvalidArgumentError) as caught:
        asyncio.run(pager.partitions(0)) if form == "arequest" else pager.partitions(0)
    assert str(caught.value) == "partitions takes 1 or more, not 0"
    if form == "arequest":
        with pytest.raises(errors.InvalidArgumentError) as caught:
            pager.prefetch(0)
        assert str(caught.value) == "prefetch takes 1 or more, not 0"
        assert asyncio.run(pager.prefetch(1).collect(limit=-1)) == []
    else:
        assert pager.collect(limit=-1) == []


def test_what_is_no_partition_or_has_no_such_field_says_so() -> None:
    with pytest.raises(errors.InvalidArgumentError) as caught:
        Partition.from_dict({"arguments": {"method": "GET", "path": "/x/"}})
    assert str(caught.value) == "not a partition: pass on what Partition.to_dict gave"
    pager = paginate(Scripted({"": {"results": [{"n": 1, "text": "x"}]}}).client.request, "GET", "/x/")
    with pytest.raises(errors.InvalidArgumentError) as caught:
        pager.unique_by("colour").first()
    assert str(caught.value) == "unique_by: an item has no 'colour'; it is of type dict, with n, text"


@pytest.mark.parametrize("params", [{"page": 1}, {"offset": 0}, {"startIndex": 1}])
def test_a_list_that_does_not_say_how_long_it_is_cannot_be_divided(params: dict[str, int]) -> None:
    ((move, at),) = params.items()
    script = Scripted({f"{move}={at}": page(range(10), has_next=True)})
    with pytest.raises(errors.PaginationError) as caught:
        paginate(script.client.request, "GET", "/x/", params=params).partitions(2)
    assert str(caught.value) == "GET /x/: the list cannot be divided: the list does not say how long it is"


@pytest.mark.parametrize("form", ["request", "arequest"])
def test_where_the_end_was_reached_the_next_page_is_an_empty_one(form: str) -> None:
    """Here the list has become shorter since the cursor was given."""
    script = Scripted({"": page(range(10)), "page=2": 404, "page=1": page(range(10))})
    cursor = paginate(script.client.request, "GET", "/x/").first().cursor
    pager: Any = paginate(getattr(script.client, form), "GET", "/x/").resume(cursor)
    first = asyncio.run(pager.prefetch(1).first()) if form == "arequest" else pager.first()
    assert (first.items, first.number, first.total, first.raw, first.cursor) == ([], 0, None, None, None)


def test_the_first_page_alone_is_fetched_also_of_those_that_are_fetched_ahead() -> None:
    """By whoever asks for it: no task is begun, also where tasks come to nothing before they have sent anything."""
    script, begun = Scripted({"": page(range(10), count=50)}), list[Any]()

    def begin(loop: asyncio.AbstractEventLoop, coroutine: Any, **more: Any) -> Any:
        begun.append(coroutine)
        return asyncio.Task(coroutine, loop=loop, **more)

    async def first() -> list[int]:
        asyncio.get_running_loop().set_task_factory(begin)
        found = await paginate(script.client.arequest, "GET", "/x/").prefetch(3).first()
        asyncio.get_running_loop().set_task_factory(None)
        return found.items

    assert (asyncio.run(first()), begun, script.steps) == (list(range(10)), [], ["GET"])


def test_items_of_any_type_are_told_apart_by_a_field() -> None:
    """Those that the caller makes of them, too."""
    client = Scripted({"": {"next": None, "results": [{"n": n % 3} for n in range(7)]}}).client
    found = paginate(client.request, "GET", "/x/", model=lambda row: SimpleNamespace(**row)).unique_by("n")
    assert [one.n for one in found] == [0, 1, 2]


@dataclass
class Deal:
    """A class of the caller's that says how it is made of JSON."""

    number: int
    won: bool

    @classmethod
    def from_dict(cls, told: dict[str, Any]) -> Deal:
        """From an item."""
        return cls(told["n"], told["stage"] == "won")


def test_a_class_of_the_caller_s_makes_the_items_by_its_from_dict() -> None:
    rows = [{"n": 1, "stage": "won"}, {"n": 2, "stage": "lost"}]
    client = Scripted({"": {"count": 2, "results": rows}}).client
    assert paginate(client.request, "GET", "/x/", model=Deal).collect() == [Deal(1, won=True), Deal(2, won=False)]


@pytest.mark.parametrize("form", ["request", "arequest"])
def test_a_list_without_items_has_one_page(form: str) -> None:
    empty = page(range(0), count=0)
    pager: Any = paginate(getattr(Scripted({"page=3": empty}).client, form), "GET", "/x/", params={"page": 3})

    async def read_all() -> list[Page[Any]]:
        return [one async for one in pager.pages()]

    (one,) = asyncio.run(read_all()) if form == "arequest" else pager.pages()
    assert (one.items, one.number, one.total, one.raw, one.cursor) == ([], 3, 0, empty, None)


def test_the_other_way_of_an_operation_is_gone_on_by_with_the_size_that_was_asked_for() -> None:
    """Also where what the server gives as the next page does not repeat it; the cursor needs not say the way."""
    first, second = page(range(7), next="?page=2", count=20), page(range(7, 14), next="?page=3", count=20)
    last = page(range(14, 20), next=None, count=20)
    script = Scripted({"limit=7": first, "page=2&page_size=7": second, "page=3&page_size=7": last})
    pager: Any = paginate(both.sync, client=script.client, limit=7)
    for one in pager.pages():
        assert "way" not in (one.cursor or {})
    asked = [step for step in script.steps if step.startswith("GET")]
    assert asked == ["GET limit=7", "GET page=2&page_size=7", "GET page=3&page_size=7"]


@pytest.mark.parametrize(("dialect", "operation"), one_per_dialect())
def test_who_goes_on_after_a_page_reads_what_who_reads_on_does(
    client_for: MakeClient, dialect: str, operation: str
) -> None:
    """The same requests, and the same pages down to their cursors, in another process too."""
    function, args, kwargs = raw(operation, "sync")
    server = Lists(40, dialect, function.pagination.items)
    pager: Any = paginate(function, *args, **kwargs, client=client_for(server))
    pages = list(pager.pages())
    asked = list(server.asked)
    assert sum(len(one.items) for one in pages) == 40
    for number, one in enumerate(pages[:-1], 1):
        server.asked.clear()
        rest = list(pager.resume(json.loads(json.dumps(one.cursor))).pages())
        assert server.asked == asked[number:]
        assert [told(one) for one in rest] == [told(one) for one in pages[number:]]


def told(page: Page[Any]) -> tuple[Any, ...]:
    """All that a page says."""
    return page.items, page.number, page.total, page.raw, page.cursor


@pytest.mark.parametrize(
    ("failing", "transient"),
    [(404, False), (page(range(0), count=50, next="x"), False), (503, True)],
)
def test_an_error_says_which_request_failed_and_where(failing: Any, transient: bool) -> None:
    """A note says it where the error is that of the request itself."""
    stated: dict[str, Any] = {"count": 50, "next": "x"}
    script = Scripted({"": page(range(10), **stated), "page=2": page(range(10, 20), **stated), "page=3": failing})
    with pytest.raises(errors.DataManagerError) as caught:
        paginate(script.client.request, "GET", "/x/").collect()
    error, at = caught.value, "page=3, after 20 of 50 items"
    assert (error.operation, error.request_id, error.retries, error.transient) == ("GET /x/", "3", 0, transient)
    notes = [f"at {at} of GET /x/; resume(error.cursor) goes on there"] if transient else []
    assert getattr(error, "__notes__", []) == notes
    assert transient or str(error).startswith(f"stopped at {at}: ")
    assert error.cursor is not None
    assert (error.cursor["page"], error.cursor["seen"], error.cursor["total"]) == (3, 20, 50)


class Made:
    """An item, of which can be asked whether it is still there."""


@pytest.mark.parametrize("form", ["request", "arequest"])
def test_an_error_of_a_list_keeps_no_item_alive(form: str) -> None:
    """However long it is kept, and however much was read: logs and reports of errors see the variables."""
    client = Scripted({"": page(range(10), count=20), "page=2": 500}).client
    alive = WeakSet[Made]()

    def make(_: int) -> Made:
        alive.add(made := Made())
        return made

    pager: Any = paginate(getattr(client, form), "GET", "/x/", model=make)
    with pytest.raises(errors.ServerError) as caught:
        asyncio.run(pager.collect()) if form == "arequest" else deque(pager, maxlen=0)
    gc.collect()
    assert caught.value.cursor is not None
    assert len(alive) == 0


@pytest.mark.parametrize(
    ("params", "start", "each", "before"),
    [
        ({"page": 1, "page_size": 10}, 1, 1, 0),
        ({"page": 3, "page_size": 10}, 3, 1, 20),
        ({"offset": 0, "limit": 10}, 0, 10, 0),
        ({"startIndex": 21, "count": 10}, 21, 10, 20),
    ],
)
def test_the_ranges_of_a_list_in_full(params: dict[str, int], start: int, each: int, before: int) -> None:
    move = next(iter(params))
    query = "&".join(f"{name}={value}" for name, value in params.items())
    script = Scripted({query: page(range(before, before + 10), total=before + 55, has_next=True, **{move: start})})
    pager = paginate(script.client.request, "GET", "/x/", params=params)
    parts = [part.to_dict() for part in pager.partitions(3)]
    known = {"size": 10, "more": True, "total": before + 55, "width": 10, "places": {"own": start}}
    digest = {"digest": (pager.first().cursor or {})["digest"]}
    cursors: list[dict[str, Any]] = [
        {move: start, "seen": before, "pages": 2, **known},
        {move: start + 2 * each, "seen": before + 20, "pages": 2, **known, **digest},
        {move: start + 4 * each, "seen": before + 40, "pages": None, **known, **digest},
    ]
    arguments = {"method": "GET", "path": "/x/", "params": params}
    assert parts == [{"arguments": arguments, "cursor": cursor} for cursor in cursors]


@pytest.mark.parametrize(
    ("operation", "name", "queries"),
    [
        (None, "GET /x/", ["offset=10&limit=10", "offset=20&limit=10"]),
        (both.sync, "search_ai_search_retrieve", ["page=2", "page=3"]),
    ],
)
def test_the_ranges_of_a_list_that_moves_by_something_else_than_was_thought(
    operation: Any, name: str, queries: list[str]
) -> None:
    """Where they begin is said by its own parameter, which its first answer shows."""
    pages = [page(range(start, start + 10), next=f"?{queries[start // 10]}", count=30) for start in (0, 10)]
    last = page(range(20, 30), next=None, count=30)
    script = Scripted(dict(zip(["", *queries], [*pages, last], strict=True)))
    pager: Any = paginate(script.client.request, "GET", "/x/")
    pager = pager if operation is None else paginate(operation, client=script.client)
    parts = pager.partitions(2)
    move, _, start = queries[0].partition("&")[0].partition("=")
    first = 1 if move == "page" else 0
    assert [part.start for part in parts] == [first, int(start)]
    assert [repr(part) for part in parts] == [
        f"<Partition of {name}: 1 pages from {move}={first}>",
        f"<Partition of {name}: all pages from {move}={start}>",
    ]


def test_a_list_of_pages_of_one_item_is_divided_by_each() -> None:
    pager = paginate(Scripted({"": page(range(1), count=4)}).client.request, "GET", "/x/", params={})
    assert [part.start for part in pager.partitions(9)] == [1, 2, 3, 4]


def test_a_first_page_given_again_past_the_end_is_not_read_by_who_goes_on(client_for: MakeClient) -> None:
    script = Scripted(
        {"": page(range(10), next="x"), "page=2": page(range(10, 20), next="x"), "page=3": page(range(10))}
    )
    pager = paginate(client_for(script, drift="raise").request, "GET", "/x/")
    with pytest.raises(errors.ResponseDecodeError, match="the end after 20") as caught:
        pager.collect()
    assert pager.resume(json.loads(json.dumps(caught.value.cursor))).collect() == []


@pytest.mark.parametrize("form", ["request", "arequest"])
def test_the_page_of_the_total_is_the_first_one_of_the_next_reading_and_of_that_alone(form: str) -> None:
    script = Scripted({"": page(range(10), count=15), "page=2": page(range(10, 15), count=15)})
    pager: Any = paginate(getattr(script.client, form), "GET", "/x/")

    def result(got: Any) -> Any:
        return asyncio.run(got) if form == "arequest" else got

    assert result(pager.total()) == 15
    assert script.steps == ["GET"]
    assert result(pager.collect()) == list(range(15))
    assert script.steps == ["GET", "GET page=2"]
    assert result(pager.collect()) == list(range(15))
    assert script.steps == 2 * ["GET", "GET page=2"]


@pytest.mark.parametrize("form", ["request", "arequest"])
def test_past_the_end_there_is_nothing_to_divide_and_that_is_told(form: str) -> None:
    """Its first page is asked whether the list is still there; so it is for its total."""
    first = page(range(10), count=50)
    script = Scripted({"": first, "page=2": 404, "page=1": (first, first, 404)})
    cursor = paginate(script.client.request, "GET", "/x/").first().cursor
    script.steps.clear()
    pager: Any = paginate(getattr(script.client, form), "GET", "/x/").resume(cursor)

    def result(got: Any) -> Any:
        return asyncio.run(got) if form == "arequest" else got

    assert result(pager.partitions(2)) == []
    assert script.steps == ["GET page=2", "GET page=1", "told: 50 items in all, as it says, got the end after 10"]
    assert result(pager.total()) == 50
    with pytest.raises(errors.NotFoundError):
        result(pager.partitions(2))
    with pytest.raises(errors.NotFoundError):
        result(pager.total())
