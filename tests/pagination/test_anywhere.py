"""Lists at any path: `paginate(client.request, "GET", path)`, in every dialect, over real sockets."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.ai_analytics import ai_analytics_orgs_users_traces_list as traces
from ibl_data_manager_client.models import RbacGroup
from ibl_data_manager_client.pagination import Partition
from ibl_data_manager_client.testing import sample
from tests.pagination.operations import call, one_per_dialect
from tests.pagination.test_operations import Lists

PATH = "/api/crm/deals/"
KEY = "key-of-any-path"
Make = Callable[..., DataManagerClient]


@pytest.fixture
def lists() -> Iterator[Callable[[Callable[[httpx.Request], httpx.Response]], str]]:
    """Serves what a handler answers, on a socket; gives the URL."""
    servers = []

    def start(answer: Callable[[httpx.Request], httpx.Response]) -> str:
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 65536

            def do_GET(self) -> None:
                assert self.headers["Authorization"] == f"Api-Token {KEY}"
                assert urlsplit(self.path).path == PATH
                length = int(self.headers.get("Content-Length", 0))
                request = httpx.Request(self.command, f"http://x{self.path}", content=self.rfile.read(length))
                response = answer(request)
                self.send_response(response.status_code)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(response.content)))
                self.end_headers()
                self.wfile.write(response.content)

            do_POST = do_GET

            def log_message(self, *args: object) -> None:
                """Say nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def numbers(items: Any) -> list[int]:
    return [item["number"] for item in items]


SIZES = {"drf_offset": "limit", "search": "limit", "analytics_length": "length", "analytics_limit": "limit",
         "analytics_flat": "limit", "scim": "count"}  # fmt: skip


@pytest.mark.parametrize("count", [0, 3, 7, 36])
@pytest.mark.parametrize(("dialect", "operation"), one_per_dialect())
def test_the_first_answer_shows_how_it_pages(lists: Any, dialect: str, operation: str, count: int) -> None:
    server = Lists(count, dialect, call(operation)[0].pagination.items)
    url = lists(server)
    size = SIZES.get(dialect, "page_size")

    async def read(params: dict[str, Any], ahead: int) -> list[int]:
        async with DataManagerClient(KEY, base_url=url) as client:
            pager = paginate(client.arequest, "GET", PATH, params=params)
            return numbers([item async for item in (pager.prefetch(ahead) if ahead else pager)])

    for width, params in ((7, {}), (3, {size: 3, "stage": "won"})):
        least = max(1, -(-count // width)) if dialect != "bare" else count // width + 1 if count else 1
        with DataManagerClient(KEY, base_url=url) as client:
            server.asked.clear()
            pager = paginate(client.request, "GET", PATH, params=params)
            assert numbers(pager) == list(range(count))
            assert len(server.asked) - least in ((0, 1) if dialect == "bare" else (0,))
            assert all(asked.get("stage") == params.get("stage") for asked in server.asked)
            assert repr(pager) == f"<Pager of GET {PATH}, any>"
            for page in pager.pages():
                if page.cursor is not None:
                    cursor = json.loads(json.dumps(page.cursor))
                    assert numbers(pager.resume(cursor)) == list(range(page.items[-1]["number"] + 1, count))
                    with pytest.raises(errors.InvalidArgumentError, match="another list"):
                        paginate(client.request, "GET", PATH, params={**params, "stage": "lost"}).resume(
                            cursor
                        ).collect()
            if dialect != "bare" and count:
                parts = [Partition.from_dict(json.loads(json.dumps(part.to_dict()))) for part in pager.partitions(3)]
                assert [n for part in parts for n in numbers(part.fetch(client))] == list(range(count))
                parts = pickle.loads(pickle.dumps(pager.partitions(2)))
                assert [n for part in parts for n in numbers(part.fetch(client))] == list(range(count))
        for ahead in (0, 4):
            assert asyncio.run(read(params, ahead)) == list(range(count))


def test_where_the_caller_starts(client_for: Make) -> None:
    for dialect, start, first in (("drf_page", {"page": 3}, 14), ("drf_offset", {"offset": 11}, 11),
                                  ("scim", {"startIndex": 12}, 11),
                                  ("search", {"offset": 7, "limit": 3}, 7)):  # fmt: skip
        items = {"scim": ("Resources",)}.get(dialect, ("results",))
        pager = paginate(client_for(Lists(36, dialect, items)).request, "GET", PATH, params=start)
        assert numbers(pager) == list(range(first, 36))


def test_a_model_makes_the_items(client_for: Make) -> None:
    rows = [{**sample(RbacGroup).to_dict(), "id": n} for n in range(12)]
    told: list[errors.Deviation] = []

    def handle(request: httpx.Request) -> httpx.Response:
        start = 5 * (int(request.url.params.get("page", 1)) - 1)
        return httpx.Response(200, json={"count": 12, "results": rows[start : start + 5]})

    client = client_for(handle, drift=told.append)
    pager = paginate(client.request, "GET", PATH, model=RbacGroup)
    assert [(type(group), group.id) for group in pager] == [(RbacGroup, n) for n in range(12)]
    assert [group.id for group in pager.unique_by("id")] == list(range(12))
    assert list(paginate(client.request, "GET", PATH, model=lambda row: row["id"])) == list(range(12))
    (part,) = pager.partitions(1)
    assert [group.id for group in Partition.from_dict(part.to_dict(), model=RbacGroup).fetch(client)] == list(range(12))
    apager = paginate(client.arequest, "GET", PATH, model=RbacGroup)
    assert [group.id for group in asyncio.run(apager.collect())] == list(range(12))
    assert told == []
    del rows[7]["is_internal"]
    assert len(pager.collect()) == 12
    assert [str(one) for one in told] == [f"GET {PATH}: /results/-/is_internal: expected a required field, got missing"]


def test_what_a_function_for_items_raises_comes_out(client_for: Make) -> None:
    """It is the caller's error: no deviation of the answer, and no items as they came."""
    told: list[errors.Deviation] = []
    calls = []

    def make(row: dict[str, Any]) -> Any:
        calls.append(row["id"])
        return row["name"]

    rows = [{"id": 1, "name": "a"}, {"id": 2}]
    client = client_for(lambda _: httpx.Response(200, json={"count": 2, "results": rows}), drift=told.append)
    wrong: list[tuple[Callable[[Any], Any], type[Exception]]] = [
        (make, KeyError),
        (lambda row: int("x"), ValueError),
        (lambda row: row.name, AttributeError),
        (httpx.URL, TypeError),
    ]
    for failing, kind in wrong:
        with pytest.raises(kind):
            paginate(client.request, "GET", PATH, model=failing).collect()
    assert (told, calls) == ([], [1, 2])
    with pytest.raises(errors.InvalidArgumentError, match="a model, or a function"):
        paginate(client.request, "GET", PATH, model=cast("Any", "RbacGroup"))


def test_an_object_with_an_id_is_no_list(client_for: Make) -> None:
    group = {"id": 1, "name": "Tutors", "users": [{"id": 7}]}
    client = client_for(lambda _: httpx.Response(200, json=group))
    with pytest.raises(errors.PaginationError, match="no list of items; it is of type dict, with id, name, users"):
        paginate(client.request, "GET", PATH).collect()
    client = client_for(lambda _: httpx.Response(200, json={"id": 1, "count": 1, "users": [{"id": 7}]}))
    assert paginate(client.request, "GET", PATH).collect() == [{"id": 7}]


def test_a_search_by_post_pages_by_its_query(lists: Any) -> None:
    bodies: list[Any] = []
    server = Lists(20, "drf_page", ("results",))

    def handle(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        assert request.method == "POST"
        return server(request)

    with DataManagerClient(KEY, base_url=lists(handle)) as client:
        pager = paginate(client.request, "POST", PATH, json={"stage": ["won"]})
        assert numbers(pager) == list(range(20))
        assert bodies == [{"stage": ["won"]}] * 3
        with pytest.raises(errors.InvalidArgumentError, match="another list"):
            paginate(client.request, "POST", PATH, json={"stage": ["lost"]}).resume(pager.first().cursor).collect()

    async def read() -> list[int]:
        async with DataManagerClient(KEY, base_url=lists(handle)) as client:
            return numbers(await paginate(client.arequest, "POST", PATH, json={"stage": ["won"]}).collect())

    bodies.clear()
    assert asyncio.run(read()) == list(range(20))
    assert bodies == [{"stage": ["won"]}] * 3


def test_what_is_no_list_says_so(client_for: Make) -> None:
    client = client_for(lambda _: httpx.Response(200, json={"message": "hello"}))
    with pytest.raises(errors.PaginationError, match=f"GET {PATH}: the answer has no list of items"):
        paginate(client.request, "GET", PATH).collect()
    with pytest.raises(errors.InvalidArgumentError, match="params="):
        paginate(client.request, "GET", f"{PATH}?page=3")
    with pytest.raises(errors.InvalidArgumentError, match="below the base URL"):
        paginate(client.request, "GET", "https://evil.example/")
    with pytest.raises(errors.InvalidArgumentError, match="params is a mapping"):
        paginate(client.request, "GET", PATH, params=[("page", 3)])  # type: ignore[call-overload]
    with pytest.raises(errors.InvalidArgumentError, match=r"client\.request, a method and a path"):
        paginate(PATH)  # type: ignore[call-overload]
    with pytest.raises(errors.InvalidArgumentError, match="does not page"):
        paginate(client.with_options)  # type: ignore[call-overload]
    for wrong in ({"pfad": PATH}, {"path": PATH}):
        with pytest.raises(TypeError):
            paginate(client.request, "GET", **wrong, content=b"")  # type: ignore[call-overload]


def test_next_never_says_where_a_request_goes(lists: Any) -> None:
    asked: list[dict[str, str]] = []

    def handle(request: httpx.Request) -> httpx.Response:
        query = dict(parse_qsl(request.url.query.decode()))
        asked.append(query)
        start = int(query.get("offset", 0))
        more = f"//evil.example/x?offset={start + 5}&limit=5&org=evil&client=evil" if start + 5 < 12 else None
        rows = [{"number": n} for n in range(start, min(12, start + 5))]
        return httpx.Response(200, json={"count": 12, "next": more, "results": rows})

    with DataManagerClient(KEY, base_url=lists(handle)) as client:
        assert numbers(paginate(client.request, "GET", PATH, params={"client": "mine"})) == list(range(12))
    assert asked == [
        {"client": "mine"},
        {"client": "mine", "offset": "5", "limit": "5"},
        {"client": "mine", "offset": "10", "limit": "5"},
    ]


def small(answer: Callable[[int, int], dict[str, Any]], **options: Any) -> DataManagerClient:
    """A client of a list of 35 items, of which `answer` makes a page by its number and size."""

    def handle(request: httpx.Request) -> httpx.Response:
        query = request.url.params
        return httpx.Response(
            200, json=answer(int(query.get("page", options["start"])), int(query.get("page_size", 10)))
        )

    transport = httpx.MockTransport(handle)
    return DataManagerClient(KEY, transport=transport, async_transport=transport, max_retries=0, drift="raise")


def rows(page: int, size: int, all_of_them: int = 35) -> list[dict[str, int]]:
    return [{"n": n} for n in range(all_of_them)][(page - 1) * size : page * size]


@pytest.mark.parametrize("stated", [0, 1, 2])
def test_a_number_of_pages_that_is_too_low_ends_no_list(stated: int) -> None:
    client = small(lambda page, size: {"results": rows(page, size), "total_pages": stated}, start=1)
    found = [item["n"] for item in paginate(client.request, "GET", PATH, params={"page": stated + 1})]
    assert found == list(range(stated * 10, 35))


def test_a_list_that_counts_pages_from_zero_is_not_begun_without_saying_so() -> None:
    def answer(page: int, size: int) -> dict[str, Any]:
        return {"results": rows(page + 1, size), "next": f"/x/?page={page + 1}" if page < 3 else None}

    client = small(answer, start=0)
    with pytest.raises(errors.PaginationError, match="counts pages from 0: give page=0"):
        list(paginate(client.request, "GET", PATH))
    found = paginate(client.request, "GET", PATH, params={"page": 0})
    assert [item["n"] for item in found] == list(range(35))


def from_zero(total: int, stated: Callable[[int, int], dict[str, Any]], asked: list[int], **options: Any) -> Any:
    """A client of a list of so many items that counts its pages of 10 from 0; what it states of itself is given."""

    def handle(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 0))
        asked.append(page)
        found = rows(page + 1, 10, total)
        return httpx.Response(200 if found else 404, json={"results": found, **stated(page, -(-total // 10))})

    transport = httpx.MockTransport(handle)
    return DataManagerClient(KEY, transport=transport, async_transport=transport, max_retries=0, **options)


FROM_ZERO: dict[str, Callable[[int], Callable[[int, int], dict[str, Any]]]] = {
    "next": lambda total: lambda page, pages: {"next": f"/x/?page={page + 1}" if page + 1 < pages else None},
    "next and total": lambda total: lambda page, pages: {
        "count": total, "next": f"/x/?page={page + 1}" if page + 1 < pages else None
    },
    "pages": lambda total: lambda page, pages: {"page": page, "total_pages": pages},
    "pages and total": lambda total: lambda page, pages: {"page": page, "total_pages": pages, "count": total},
    "total": lambda total: lambda page, pages: {"count": total},
}  # fmt: skip


@pytest.mark.parametrize("total", [5, 10, 30, 35])
@pytest.mark.parametrize("stated", FROM_ZERO)
def test_a_list_that_counts_pages_from_zero_is_read_from_there(stated: str, total: int) -> None:
    """As one that counts from 1 is: whole, in parts and ahead, and with no request more."""
    asked: list[int] = []
    told: list[errors.Deviation] = []
    client = from_zero(total, FROM_ZERO[stated](total), asked, drift=told.append)
    pages, pager = list(range(-(-total // 10))), paginate(client.request, "GET", PATH, params={"page": 0})
    assert [item["n"] for item in pager] == list(range(total))
    assert asked == pages
    asked.clear()
    ahead = paginate(client.arequest, "GET", PATH, params={"page": 0}).prefetch(8)
    assert [item["n"] for item in asyncio.run(ahead.collect())] == list(range(total))
    assert asked == pages
    if stated != "next":
        parts = [Partition.from_dict(json.loads(json.dumps(part.to_dict()))) for part in pager.partitions(9)]
        assert [item["n"] for part in parts for item in part.fetch(client)] == list(range(total))
        assert len(parts) == len(pages)
    for page in pager.pages():
        if page.cursor:
            assert [item["n"] for item in pager.resume(page.cursor)] == list(range(10 * (page.number + 1), total))
    assert told == []


@pytest.mark.parametrize("stated", FROM_ZERO)
def test_how_a_list_that_counts_pages_from_zero_is_read_is_said(stated: str) -> None:
    told: list[errors.Deviation] = []
    client = from_zero(35, FROM_ZERO[stated](35), [], drift=told.append)
    pager = paginate(client.request, "GET", PATH)
    if stated.startswith("next"):
        for ask in (pager.collect, lambda: pager.partitions(3)):
            with pytest.raises(errors.PaginationError, match=r"from 0: give page=0 to begin .* \(1, if its `next`"):
                ask()
        with pytest.raises(errors.PaginationError, match=r"use paginate\(client.request, .* params={'page': 0}\)"):
            paginate(traces.sync, "acme", "ada", client=client).collect()
        return
    assert len(pager.collect()) == 25
    (end,) = told
    assert end.got == "the end after 25" + ("" if stated == "total" else "; if it counts pages from 0, give page=0")


@pytest.mark.parametrize("following", ["/x/?page=1", "1"])
def test_a_next_that_stays_counts_no_pages_from_zero(following: str) -> None:
    """Where the numbers say that the page is all, or `next` may be anything."""
    total = 5 if "page" in following else 35
    client = small(lambda page, size: {"results": rows(page, size, total), "count": total, "next": following}, start=1)
    assert [item["n"] for item in paginate(client.request, "GET", PATH)] == list(range(total))


def test_a_size_given_as_text_is_kept_by_the_cursor() -> None:
    client = small(lambda page, size: {"results": rows(page, size), "count": 35}, start=1)
    pager = paginate(client.request, "GET", PATH, params={"page_size": "5"})
    cursor = pager.first().cursor
    assert cursor is not None
    assert cursor["size"] == 5
    assert [item["n"] for item in pager.resume(cursor)] == list(range(5, 35))


def test_what_the_caller_changes_later_is_not_the_pagers() -> None:
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["org"])
        return httpx.Response(200, json={"results": rows(int(request.url.params.get("page", 1)), 10), "count": 35})

    client, params = DataManagerClient(KEY, transport=httpx.MockTransport(handle)), {"org": "a"}
    parts = paginate(client.request, "GET", PATH, params=params).partitions(2)
    params["org"] = "b"
    assert [item["n"] for part in parts for item in part.fetch(client)] == list(range(35))
    assert set(asked) == {"a"}


def test_an_error_of_the_total_says_where_it_was() -> None:
    broken = False

    def handle(request: httpx.Request) -> httpx.Response:
        if broken:
            return httpx.Response(500)
        return httpx.Response(200, json={"results": rows(int(request.url.params.get("page", 1)), 10), "count": 35})

    client = DataManagerClient(KEY, transport=httpx.MockTransport(handle), max_retries=0)
    pager = paginate(client.request, "GET", PATH)
    rest = pager.resume(pager.first().cursor)
    for ask in (rest.total, lambda: rest.partitions(2)):
        broken = True
        with pytest.raises(errors.ServerError) as caught:
            ask()
        broken = False
        assert [item["n"] for item in pager.resume(caught.value.cursor)] == list(range(10, 35))
