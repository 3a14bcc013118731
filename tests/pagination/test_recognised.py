"""Servers that page in a way that only their answers show, and pages that are known again though they differ."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from itertools import count as numbers
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client._pages import walk
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.pagination import Partition
from tests.pagination.operations import number

Make = Callable[..., DataManagerClient]
PATH = "/api/crm/deals/"
PAGE = 10
Told = list[errors.Deviation]


def read(client: DataManagerClient, ahead: int | None, cursor: Any = None, **params: Any) -> list[Any]:
    """The items of a list that no operation has; blocking where `ahead` is None."""
    if ahead is None:
        return paginate(client.request, "GET", PATH, params=params).resume(cursor).collect()
    pager = paginate(client.arequest, "GET", PATH, params=params).resume(cursor)
    return asyncio.run((pager.prefetch(ahead) if ahead else pager).collect())


# --- a list that ignores the page, and is another text each time ---


class Ignoring:
    """Gives the same items whatever is asked, each time with other links; `key` is what their identity is called."""

    def __init__(self, size: int, key: str = "id", **extra: Any) -> None:
        self.size, self.key, self.extra = size, key, extra
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.query.decode())
        rows = [{self.key: f"n{n}", "url": f"?signed={len(self.asked)}"} for n in range(self.size)]
        return httpx.Response(200, json={**self.extra, "results": rows} if self.extra else rows)


@pytest.mark.parametrize("ahead", [None, 0, 3])
@pytest.mark.parametrize("key", ["id", "uuid", "pk", "entity_id", "slug"])
@pytest.mark.parametrize("count", [1, PAGE])
def test_a_page_is_known_again_by_what_its_items_are(client_for: Make, count: int, key: str, ahead: int | None) -> None:
    server, told = Ignoring(count, key), Told()
    client = client_for(server, drift=told.append)
    assert [item[key] for item in read(client, ahead)] == [f"n{n}" for n in range(count)]
    assert len(server.asked) == 2
    assert told == [(f"GET {PATH}", "", "items not read before, or none", f"the end after {count}")]
    page = paginate(client.request, "GET", PATH).first()
    assert read(client, ahead, json.loads(json.dumps(page.cursor))) == []
    with pytest.raises(errors.ResponseDecodeError, match="not read before") as caught:
        read(client_for(server, drift="raise"), ahead)
    assert read(client_for(server, drift="raise"), ahead, caught.value.cursor) == [], "it is told once"


def test_where_more_is_promised_it_is_an_error(client_for: Make) -> None:
    client = client_for(Ignoring(PAGE, count=500))
    with pytest.raises(errors.PaginationError, match="read before") as caught:
        read(client, None)
    assert len(paginate(client.request, "GET", PATH).resume(caught.value.cursor).first().items) == PAGE


def test_an_exact_repeat_is_no_deviation(client_for: Make) -> None:
    told = Told()
    rows = [{"id": n} for n in range(PAGE)]
    client = client_for(lambda _: httpx.Response(200, json=rows), drift=told.append)
    assert read(client, None) == rows
    assert read(client, None, paginate(client.request, "GET", PATH).first().cursor) == []
    assert told == []


def test_a_cursor_of_the_release_before_knows_its_page(client_for: Make) -> None:
    rows = [{"id": n} for n in range(PAGE)]
    client = client_for(lambda _: httpx.Response(200, json=rows))
    cursor = paginate(client.request, "GET", PATH).first().cursor
    assert cursor is not None
    assert read(client, None, {**cursor, "digest": cursor["digest"].partition(" ")[0]}) == []


@pytest.mark.parametrize("ident", [lambda n: 1, lambda n: None, lambda n: n % 2, lambda n: {"a": 1}])
def test_what_is_no_identity_ends_no_list(client_for: Make, ident: Callable[[int], Any]) -> None:
    """The events of an object have its `id`; others have none."""

    def handle(request: httpx.Request) -> httpx.Response:
        start = (int(request.url.params.get("page", 1)) - 1) * PAGE
        return httpx.Response(200, json=[{"id": ident(n), "at": n} for n in range(start, min(start + PAGE, 45))])

    assert [item["at"] for item in read(client_for(handle), None)] == list(range(45))


# --- pages that count from 0 ---

Stated = Callable[[int, int], dict[str, Any]]
FROM_ZERO: dict[str, Stated] = {
    "next": lambda page, pages: {"next": f"?page={page + 1}" if page + 1 < pages else None},
    "next and a total": lambda page, pages: {"next": f"?page={page + 1}" if page + 1 < pages else None, "count": 35},
    "next as a number": lambda page, pages: {"next_page": page + 1 if page + 1 < pages else None, "count": 35},
    "its number": lambda page, pages: {"currentPage": page, "totalItems": 35},
    "its number and no total": lambda page, pages: {"page": page, "has_more": int(page + 1 < pages)},
    "its number as text": lambda page, pages: {"page": str(page), "total_pages": pages},
}


class Zero:
    """A list of 35 items whose pages count from 0."""

    def __init__(self, stated: Stated) -> None:
        self.stated = stated
        self.asked: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 0))
        self.asked.append(page)
        rows = [{"number": n} for n in range(35)][page * PAGE : (page + 1) * PAGE]
        return httpx.Response(200 if rows else 404, json={"results": rows, **self.stated(page, 4)})


@pytest.mark.parametrize("given", [{}, {"page": 0}])
@pytest.mark.parametrize("stated", FROM_ZERO)
def test_pages_that_count_from_zero(client_for: Make, stated: str, given: dict[str, int]) -> None:
    server = Zero(FROM_ZERO[stated])
    client = client_for(server, drift="raise")
    for ahead in (None, 0, 8):
        server.asked.clear()
        assert [item["number"] for item in read(client, ahead, **given)] == list(range(35))
        assert sorted(server.asked) == [0, 1, 2, 3], "with no request more"
    pager = paginate(client.request, "GET", PATH, params=given)
    for page in pager.pages():
        cursor = json.loads(json.dumps(page.cursor))
        left = 35 - page.items[-1]["number"] - 1
        assert len(read(client, None, cursor) if cursor else []) == left
    if "total" in json.dumps(server.stated(0, 4)):
        parts = [Partition.from_dict(json.loads(json.dumps(part.to_dict()))) for part in pager.partitions(3)]
        assert [item["number"] for part in parts for item in part.fetch(client)] == list(range(35))


def test_the_end_of_a_list_from_zero_is_no_list_that_is_gone(client_for: Make) -> None:
    """To know whether it is the list that is missing, its first page is asked for, which is 0."""
    server = Zero(lambda page, pages: {"page": page, "total_pages": 99})
    client = client_for(
        lambda request: httpx.Response(404) if request.url.params.get("page") == "1" else server(request)
    )
    cursor = paginate(client.request, "GET", PATH).first().cursor
    assert read(client, None, cursor) == []


def test_a_server_that_says_zero_of_any_page_counts_from_one(client_for: Make) -> None:
    asked: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(page := int(request.url.params.get("page", 1)))
        rows = [{"number": n} for n in range(35)][(page - 1) * PAGE : page * PAGE]
        return httpx.Response(200, json={"results": rows, "totalItems": 35, "currentPage": 0})

    for ahead in (None, 8):
        asked.clear()
        assert len(read(client_for(handle, drift="raise"), ahead)) == 35
        assert asked[:2] == [1, 1]
        assert {2, 3, 4} <= {*asked}


def test_where_only_next_says_so_and_is_wrong_the_error_says_what_to_give(client_for: Make) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        rows = [{"number": n} for n in range(35)][(page - 1) * PAGE : page * PAGE]
        return httpx.Response(200, json={"results": rows, "count": 35, "next": "?page=1" if page < 4 else None})

    client = client_for(handle, drift="raise")
    with pytest.raises(errors.PaginationError, match="counts pages from 1, give page=1"):
        read(client, None)
    assert len(read(client, None, page=1)) == 35


# --- what only `next` names ---


class Named:
    """A list of 35 items that moves by `move` alone."""

    def __init__(self, move: str, following: Callable[[int], Any], key: str = "next", **extra: Any) -> None:
        self.move, self.following, self.key, self.extra = move, following, key, extra
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.query.decode())
        start = int(request.url.params.get(self.move, "t0").removeprefix("t"))
        rows = [{"number": n} for n in range(start, min(start + PAGE, 35))]
        more = self.following(start + PAGE) if start + PAGE < 35 else None
        return httpx.Response(200, json={"results": rows, self.key: more, "has_more": int(bool(more)), **self.extra})


NAMED: dict[str, Callable[[], Named]] = {
    "a number": lambda: Named("p", lambda at: f"?p={at}"),
    "a text, and a total": lambda: Named("token", lambda at: f"https://evil.example/x?token=t{at}", count=35),
    "with a size": lambda: Named("skip", lambda at: f"/elsewhere/?skip={at}&limit=10"),
    "with what was asked": lambda: Named("after", lambda at: f"?name=a&after=t{at}#top"),
    "with a size of its own": lambda: Named("p", lambda at: f"?p={at}&size=10"),
    "next_cursor": lambda: Named("cursor", lambda at: f"t{at}", "next_cursor"),
    "nextCursor, and a total": lambda: Named("cursor", lambda at: f"t{at}", "nextCursor", count=35),
}


@pytest.mark.parametrize("ahead", [None, 0, 8])
@pytest.mark.parametrize("given", [{}, {"page": 1}, {"page_size": 10}])
@pytest.mark.parametrize("name", NAMED)
def test_the_parameter_that_only_next_names_is_followed(
    client_for: Make, name: str, given: dict[str, int], ahead: int | None
) -> None:
    server = NAMED[name]()
    client = client_for(server, drift=lambda _: None)
    found = [item["number"] for item in read(client, ahead, name="a", **given)]
    assert found == list(range(35))
    assert len(server.asked) <= 5 + (ahead or 0), "one request shows that counting does not move it"
    assert all("name=a" in asked for asked in server.asked)
    pager = paginate(groups.sync, client=client, name="a")
    assert [number(item) for item in pager] == found
    for page in pager.pages():
        if page.number > 1 and page.cursor:
            cursor = json.loads(json.dumps(page.cursor))
            assert [number(item) for item in pager.resume(cursor)] == list(range(page.number * PAGE, 35))


@pytest.mark.parametrize("following", ["?p={}&org=evil", "?client=evil{}", "?platform_key={}", "?seen={}", "x{}"])
def test_what_could_be_anything_is_not_followed(client_for: Make, following: str) -> None:
    server = Named("p", following.format)
    client = client_for(server, drift=lambda _: None)
    pager = paginate(groups.sync, client=client)
    with pytest.raises(errors.PaginationError, match="read before") as caught:
        list(pager)
    assert ("client.request" in str(caught.value)) is ("?" in following)
    assert not any("evil" in asked or "platform" in asked for asked in server.asked)
    way: list[Any] = ["cursor", following.partition("?")[2].partition("=")[0] or "page_size", None]
    if "&" not in following:
        with pytest.raises(errors.InvalidArgumentError, match="not a cursor"):
            list(pager.resume({way[1]: "evil", "seen": 10, "size": None, "way": way}))


# --- cursors and partitions that were JSON ---

WRONG: dict[str, list[Any]] = {
    "page": ["2", None, 1.5, True, [], -1],
    "seen": ["20", None, 2.5, True, -1],
    "size": ["20", 2.5, [], -1],
    "pages": ["x", 1.5, {}, -1],
    "past": ["x", 1.5, -1],
    "total": ["x", {}, -1],
    "first": ["0", None, True],
    "digest": [7, None, []],
    "list": [7, None],
    "way": ["page", 7, {}, ["page"], ["page", 7, None], [[], "page", None]],
    "told": ["no", 1, None],
    "more": ["no", 1],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_cursor_whose_field_is_of_another_type_is_refused(client_for: Make, name: str, value: Any) -> None:
    server = Zero(lambda page, pages: {"count": 35})
    client = client_for(server, drift=lambda _: None)
    pager = paginate(groups.sync, client=client)
    told = pager.partitions(2)[1].to_dict()
    server.asked.clear()
    cursor = {**told["cursor"], name: value}
    with pytest.raises(errors.InvalidArgumentError, match="not a cursor of a page of this list"):
        list(pager.resume(cursor))
    with pytest.raises(errors.InvalidArgumentError, match="not a cursor of a page of this list"):
        Partition.from_dict({**told, "cursor": cursor})
    assert server.asked == []


def test_a_part_that_ends_early_is_not_read_beyond(client_for: Make) -> None:
    """What its error's cursor goes on with is the rest of the part, which is nothing."""

    def handle(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        rows = [{"number": n} for n in range(35)][(page - 1) * PAGE : page * PAGE]
        return httpx.Response(200, json={"results": rows, "count": 35, "next": None if page == 2 else "x"})

    client = client_for(handle, drift="raise")
    pager = paginate(client.request, "GET", PATH)
    part = pager.partitions(2)[0]
    with pytest.raises(errors.ResponseDecodeError, match="the end after 20") as caught:
        part.fetch(client)
    assert pager.resume(caught.value.cursor).collect() == []


def test_a_list_of_other_items_without_end_is_bounded(client_for: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has no identity is not known again."""
    monkeypatch.setattr(walk, "MOST_PAGES", 30)
    stamps = numbers()
    client = client_for(lambda _: httpx.Response(200, json=[{"at": next(stamps)}, {"at": next(stamps)}]))
    with pytest.raises(errors.PaginationError, match="no end in sight"):
        read(client, None)
