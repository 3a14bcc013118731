"""Lists that break, lie or page otherwise than described: what is told, and how reading goes on."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.ai_analytics import ai_analytics_orgs_users_traces_list as traces
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.api.search import search_ai_search_retrieve as both
from ibl_data_manager_client.pagination import Pager, Partition
from tests.pagination.operations import call, number, one_per_dialect
from tests.pagination.test_operations import Lists

Make = Callable[..., DataManagerClient]
PAGE = 10


class Groups:
    """A list of `count` numbered items by page, that answers as it is told to.

    Attributes:
        instead: by page, what it answers instead; a status is an answer that is none.
        stated: what it says of itself, by page; by default what is right.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self.instead: dict[int, Any] = {}
        self.stated: Callable[[int], dict[str, Any]] = lambda page: {
            "count": self.count,
            "next": f"?page={page + 1}" if page * PAGE < self.count else None,
        }
        self.asked: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        self.asked.append(page)
        told = self.instead.get(page)
        if isinstance(told, int):
            return httpx.Response(told, json={"detail": "Nein."})
        rows = [{"number": n} for n in range((page - 1) * PAGE, min(page * PAGE, self.count))]
        return httpx.Response(200, json={**self.stated(page), "results": rows if told is None else told})


def groups_of(client: DataManagerClient) -> Pager[Any]:
    """The list."""
    return paginate(groups.sync, client=client)


def numbers(pager: Any) -> list[int]:
    """The items of a pager."""
    return [number(item) for item in pager]


# --- ends that come early ---


def test_an_early_end_is_told_once(client_for: Make, caplog: pytest.LogCaptureFixture) -> None:
    server = Groups(137)
    server.stated = lambda page: {"count": 137, "next": "x" if page < 6 else None}
    told: list[errors.Deviation] = []
    for pager in (groups_of(client_for(server, drift=told.append)).unique_by("number"),):
        assert numbers(pager) == list(range(60))
    ends = [one for one in told if one.got.startswith("the end")]
    assert ends == [(groups.OPERATION.id, "/results", "137 items in all, as it says", "the end after 60")]
    assert server.asked == [1, 2, 3, 4, 5, 6], "it costs no request"
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            asyncio.run(paginate(groups.asyncio, client=client_for(server)).collect())
    assert sum("the end after 60" in record.getMessage() for record in caplog.records) == 1


def test_an_early_end_that_raises_can_be_gone_on_from(client_for: Make) -> None:
    server = Groups(137)
    right, server.stated = server.stated, lambda page: {"count": 137, "next": "x" if page < 6 else None}
    pager = paginate(any_group(), client=client_for(server, drift="raise"))
    found: list[int] = []
    with pytest.raises(errors.ResponseDecodeError, match="the end after 60") as caught:
        read_into(found, pager)
    assert found == list(range(60)), "nothing of the last page is withheld"
    server.stated = right
    assert numbers(pager.resume(caught.value.cursor)) == list(range(60, 137))


@pytest.mark.parametrize("form", ["404", "empty", "last"])
def test_an_end_is_told_once_in_whatever_form_it_is_met(client_for: Make, form: str) -> None:
    """An empty page can be stepped over, unlike one that is missing; what is behind it is read."""
    server = Groups(57)
    server.stated = lambda page: {"count": 57}
    pager = paginate(any_group(), client=client_for(server, drift="raise"), page_size=PAGE)
    short = [{"number": n} for n in range(10, 17)]
    forms: dict[str, Any] = {"404": 404, "empty": [], "last": short}
    server.instead = {2: short, 3: forms[form]}
    with pytest.raises(errors.ResponseDecodeError, match="the end after 17") as caught:
        pager.collect()
    cursor = json.loads(json.dumps(caught.value.cursor))
    for again in forms:
        server.instead[3] = forms[again]
        if form == again == "empty":
            rest: list[int] = []
            with pytest.raises(errors.ResponseDecodeError, match="the end after 54"):
                read_into(rest, pager.resume(cursor))
            assert rest == list(range(30, 57)), "past the page that is still empty"
            server.instead[4] = []
        assert numbers(pager.resume(cursor)) == []


def any_group() -> Any:
    """The operation, its items as JSON: they are not what it declares, and that is not what is tested."""

    def sync(*, client: DataManagerClient, page: Any = None, page_size: Any = None) -> Any:
        return groups.sync(client=client, page=page, page_size=page_size)

    return groups.PAGINATION._replace(item=Any).sync(sync)


@pytest.mark.parametrize("start", [1, 3, 14])
def test_no_end_is_told_early_that_is_not(client_for: Make, start: int) -> None:
    told: list[errors.Deviation] = []
    client = client_for(Groups(137), drift=told.append)
    pager = paginate(groups.sync, client=client, page=start)
    assert numbers(pager) == list(range((start - 1) * PAGE, 137))
    if start < 14:
        assert numbers(pager.resume(pager.first().cursor)) == list(range(start * PAGE, 137))
        assert [number(item) for part in pager.partitions(3) for item in part.fetch(client)] == numbers(pager)
    assert not [one for one in told if one.got.startswith("the end")]


# --- errors say where ---


@pytest.mark.parametrize("status", [400, 403, 429, 500])
@pytest.mark.parametrize("broken", [1, 7])
def test_every_error_out_of_a_pager_says_where_it_was(client_for: Make, status: int, broken: int) -> None:
    server = Groups(137)
    client = client_for(server, drift=ignore, max_retries=0)

    def read(ahead: int | None, found: list[int]) -> None:
        if ahead is None:
            read_into(found, groups_of(client))
        else:
            asyncio.run(aread(ahead, found))

    async def aread(ahead: int, found: list[int]) -> None:
        pager = paginate(groups.asyncio, client=client)
        async for item in pager.prefetch(ahead) if ahead else pager:
            found.append(number(item))

    for ahead in (None, 0, 1, 8):
        server.instead = {broken: status}
        found: list[int] = []
        with pytest.raises(errors.APIStatusError) as caught:
            read(ahead, found)
        assert found == list(range((broken - 1) * PAGE))
        cursor = caught.value.cursor
        assert cursor is not None
        assert (cursor["page"], cursor["seen"]) == (broken, (broken - 1) * PAGE)
        (note,) = caught.value.__notes__
        assert f"page={broken}, after {(broken - 1) * PAGE}" in note
        assert groups.OPERATION.id in note
        sent = pickle.loads(pickle.dumps(caught.value))
        assert (sent.cursor, sent.__notes__) == (cursor, [note])
        server.instead = {}
        rest = groups_of(client).resume(json.loads(json.dumps(cursor)))
        assert found + numbers(rest) == list(range(137))


def read_into(found: list[int], pager: Pager[Any]) -> None:
    """Keep what comes, whatever ends it."""
    for item in pager:
        found.append(number(item))


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, content=b"<html>"),
        httpx.Response(200, json={"message": "the database is down"}),
        httpx.Response(200, content=b"[" * 10_000),
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
    ],
)
def test_so_do_those_that_are_no_status(client_for: Make, answer: httpx.Response | Exception) -> None:
    server = Groups(37)

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.params.get("page") != "3":
            return server(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    client = client_for(handle, drift=ignore, max_retries=0, max_response_bytes=5000)
    with pytest.raises(errors.DataManagerError) as caught:
        groups_of(client).collect()
    assert caught.value.cursor is not None
    assert numbers(groups_of(client_for(server, drift=ignore)).resume(caught.value.cursor)) == list(range(20, 37))


def test_an_item_that_has_no_key_loses_nothing(client_for: Make) -> None:
    client = client_for(Groups(37), drift=ignore)

    def key(item: Any) -> int:
        if number(item) == 25:
            raise errors.InvalidArgumentError("no key")
        return number(item)

    with pytest.raises(errors.InvalidArgumentError) as caught:
        groups_of(client).unique_by(key).collect()
    assert numbers(groups_of(client).resume(caught.value.cursor)) == list(range(20, 37))


def test_an_error_of_a_partition_goes_on_in_its_range(client_for: Make) -> None:
    server = Groups(137)
    client = client_for(server, drift=ignore, max_retries=0)
    part = groups_of(client).partitions(2)[0]
    server.instead = {5: 500}
    with pytest.raises(errors.ServerError) as caught:
        part.fetch(client)
    server.instead = {}
    assert numbers(groups_of(client).resume(caught.value.cursor)) == list(range(40, 70))


# --- pages that stay empty ---


@pytest.mark.parametrize("hole", [[], None])
@pytest.mark.parametrize("operation", [groups, traces])
def test_a_page_that_stays_empty_is_stepped_over(client_for: Make, operation: Any, hole: Any) -> None:
    args = ("acme", "ada") if operation is traces else ()

    def handle(request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        start = int(query["offset"]) if "offset" in query else (int(query.get("page", 1)) - 1) * PAGE
        rows = [{"number": n} for n in range(start, min(start + PAGE, 57))]
        more = f"?page={start // PAGE + 2}&offset={start + PAGE}" if start + PAGE < 57 else None
        return httpx.Response(200, json={"count": 57, "next": more, "results": hole if start in (20, 30) else rows})

    client = client_for(handle, drift=ignore)
    pager: Pager[Any] = paginate(operation.sync, *args, client=client)
    found, stops = [], []
    cursor = None
    while True:
        try:
            for item in pager.resume(cursor):
                found.append(number(item))
            break
        except errors.PaginationError as error:
            cursor = json.loads(json.dumps(error.cursor))
            stops.append(("empty" in str(error), cursor["seen"]))
    assert found == [*range(20), *range(40, 57)]
    assert stops == [(True, 20), (True, 30)]


def test_a_page_given_again_after_one_that_stays_empty_is_known(client_for: Make) -> None:
    server = Groups(57)
    server.instead = {3: [], 4: [{"number": n} for n in range(10, 20)]}
    pager = groups_of(client_for(server, drift=ignore))
    with pytest.raises(errors.PaginationError, match="empty") as caught:
        pager.collect()
    rest = pager.resume(json.loads(json.dumps(caught.value.cursor)))
    with pytest.raises(errors.PaginationError, match=r"page=4.*read before") as caught:
        rest.collect()
    del server.instead[4]
    assert numbers(pager.resume(caught.value.cursor)) == list(range(30, 57))


def test_stepping_over_empty_pages_comes_to_an_end(client_for: Make) -> None:
    """Where a server gives a next page for ever, and a total that is far too high."""
    server = Groups(20)
    server.stated = lambda page: {"count": 100, "next": f"?page={page + 1}"}
    cursor, stops = None, 0
    while stops < 20:
        try:
            numbers(groups_of(client_for(server, drift=ignore)).resume(cursor))
            break
        except errors.PaginationError as error:
            cursor, stops = error.cursor, stops + 1
    assert stops == 8, "of the ten pages that it says it has"


def test_empty_pages_of_a_list_by_cursor_are_no_end(client_for: Make) -> None:
    pages: dict[str, tuple[list[int], str | None]] = {
        "": ([], "a"), "a": ([0, 1], "b"), "b": ([], "c"), "c": ([2], None)
    }  # fmt: skip

    def handle(request: httpx.Request) -> httpx.Response:
        rows, after = pages[request.url.params.get("cursor", "")]
        more = f"https://elsewhere.example/?cursor={after}" if after else None
        return httpx.Response(200, json={"next": more, "results": [{"number": n} for n in rows]})

    assert numbers(groups_of(client_for(handle, drift=ignore))) == [0, 1, 2]


# --- servers that page otherwise than described ---


class Otherwise:
    """Pages by what `move` and `size` are called, whatever else it is asked, and says so in `next`."""

    def __init__(self, count: int, move: str, size: str | None, most: int = 20) -> None:
        self.count, self.move, self.size, self.most = count, move, size, most
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.asked.append(request.url.query.decode())
        size = min(self.most, int(query.get(self.size or "", self.most)))
        at = query.get(self.move)
        if self.move == "cursor":
            start = int(at.removeprefix("p=")) if at else 0
        else:
            first = 0 if self.move == "offset" else 1
            start = (int(at or first) - first) * (size if self.move in ("page", "p") else 1)
        end = min(start + size, self.count)
        number = start // size + 2
        after = {"cursor": f"p%3D{end}", "page": number, "p": number, "startIndex": end + 1, "offset": end}[self.move]
        sized = f"&{self.size}={size}" if self.size else ""
        more = f"https://elsewhere.example/x?org=evil&{self.move}={after}{sized}" if end < self.count else None
        rows = [{"number": n} for n in range(start, end)]
        return httpx.Response(200, json={"count": self.count, "next": more, "results": rows})


WAYS = [("offset", "limit"), ("offset", None), ("startIndex", "count"), ("cursor", "page_size"), ("cursor", None)]


@pytest.mark.parametrize(("move", "size"), WAYS)
@pytest.mark.parametrize("given", [{}, {"page_size": 50}, {"page_size": 5}, {"name": "a"}])
def test_the_parameters_that_next_names_are_followed(
    client_for: Make, move: str, size: str | None, given: dict[str, Any]
) -> None:
    server = Otherwise(137, move, size)
    client = client_for(server, drift=ignore)
    pager: Pager[Any] = paginate(groups.sync, client=client, **given)
    requests = -(-137 // (5 if size == "page_size" and given.get("page_size") == 5 else 20))
    assert numbers(pager) == list(range(137))
    assert len(server.asked) == requests
    assert "evil" not in "".join(server.asked), "of what next names, only what pages is sent"
    assert all("name=a" in asked for asked in server.asked if "name" in given)
    for page in pager.pages():
        if page.cursor is not None:
            cursor = json.loads(json.dumps(page.cursor))
            assert numbers(pager.resume(cursor)) == list(range(number(page.items[-1]) + 1, 137))
    for ahead in (1, 8):
        server.asked.clear()
        apager = paginate(groups.asyncio, client=client, **given).prefetch(ahead)
        assert numbers(asyncio.run(apager.collect())) == list(range(137))
        assert len(server.asked) == requests
    if move != "cursor":
        parts = [Partition.from_dict(json.loads(json.dumps(part.to_dict()))) for part in pager.partitions(3)]
        assert len(parts) == 3
        assert [number(item) for part in parts for item in part.fetch(client)] == list(range(137))


@pytest.mark.parametrize("operation", [groups, traces, None])
def test_what_next_names_and_no_request_has_is_said_and_how_to_read_it(client_for: Make, operation: Any) -> None:
    server = Otherwise(95, "p", None)
    client = client_for(server, drift=ignore)
    args = {groups: (), traces: ("acme", "ada")}.get(operation, ("GET", "/x/"))
    reads: Any = operation.sync if operation else client.request
    pager: Any = paginate(reads, *args, client=client)
    advice = r"moves by (org, )?p: ask for each page with client\.request\(method, path, params={…}\)"
    with pytest.raises(errors.PaginationError, match=f"read before.*{advice}") as caught:
        numbers(pager)
    assert caught.value.cursor is not None
    server.asked.clear()
    with pytest.raises(errors.PaginationError, match=f"cannot be divided: .*{advice}"):
        pager.partitions(3)
    assert len(server.asked) == 1, "the first answer shows it"
    answers = [client.request("GET", "/x/", params={"p": n}).json() for n in range(1, 6)]
    assert [row["number"] for answer in answers for row in answer["results"]] == list(range(95))
    few = client_for(Otherwise(20, "p", None), drift=ignore)
    assert [number(item) for part in groups_of(few).partitions(3) for item in part.fetch(few)] == list(range(20))


@pytest.mark.parametrize("total", [{}, {"count": 35}])
def test_a_cursor_that_is_no_parameter_is_said_and_how_to_read_it(client_for: Make, total: dict[str, int]) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("cursor", "").removeprefix("c") or 0)
        rows = [{"number": n} for n in range(start, min(35, start + 10))]
        after = f"c{start + 10}" if start + 10 < 35 else None
        return httpx.Response(200, json={**total, "next_cursor": after, "results": rows})

    client = client_for(handle, drift=ignore)
    advice = r'paginate\(client\.request, method, path, params={"cursor": ""}\)'
    for pager in (
        groups_of(client),
        paginate(traces.sync, "acme", "ada", client=client),
        paginate(client.request, "GET", "/x/"),
    ):
        with pytest.raises(errors.PaginationError, match=f"read before.*{advice}"):
            numbers(pager)
        with pytest.raises(errors.PaginationError, match=f"cannot be divided: .*{advice}"):
            pager.partitions(3)
    read = paginate(client.request, "GET", "/x/", params={"cursor": ""})
    assert numbers(read) == list(range(35))
    with pytest.raises(errors.PaginationError, match="cannot be divided: the list moves by a cursor: read it whole"):
        read.partitions(3)


@pytest.mark.parametrize(("dialect", "operation"), one_per_dialect())
@pytest.mark.parametrize("move", ["offset", "page", "startIndex", "cursor"])
def test_so_they_are_in_every_dialect(client_for: Make, dialect: str, operation: str, move: str) -> None:
    function, args, kwargs = call(operation)
    server = Otherwise(137, move, None)
    assert numbers(paginate(function, *args, **kwargs, client=client_for(server, drift=ignore))) == list(range(137))
    assert len(server.asked) == 7


@pytest.mark.parametrize("start", [1, 3])
def test_a_page_to_start_with_where_the_server_pages_by_offset(client_for: Make, start: int) -> None:
    """It does not know `page`, so it begins at the beginning; the pager goes on from where it did."""
    server = Otherwise(137, "offset", "limit")
    assert numbers(paginate(groups.sync, client=client_for(server, drift=ignore), page=start)) == list(range(137))
    assert server.asked[1] == "offset=20&limit=20", "the page is not sent again"


def test_the_other_way_of_an_operation_is_one_of_them(client_for: Make) -> None:
    server = Otherwise(95, "page", "page_size")
    pager: Pager[Any] = paginate(both.sync, client=client_for(server, drift=ignore), limit=20)
    assert numbers(pager) == list(range(95))
    assert numbers(pager.resume(pager.first().cursor)) == list(range(20, 95))


@pytest.mark.parametrize("way", [["page", "org", None], ["leap", "offset", None], ["offset", "offset", "client"], "x"])
def test_a_cursor_cannot_name_any_parameter(client_for: Make, way: Any) -> None:
    cursor = {"offset": 20, "org": 1, "seen": 20, "size": None, "way": way}
    with pytest.raises(errors.InvalidArgumentError, match="not a cursor"):
        groups_of(client_for(Groups(5))).resume(cursor).collect()


# --- totals that lie, in every dialect ---

COUNT = 1013
WRONG = {"-1": -1, "-20": -20, "-50%": -COUNT // 2, "+20%": COUNT // 5}


class Lying(Lists):
    """Lists of a dialect whose numbers are wrong; past the end it answers 404, or an empty page."""

    def __init__(self, wrong: int, past: str, dialect: str, items: tuple[str, ...]) -> None:
        super().__init__(COUNT, dialect, items)
        self.wrong, self.past = wrong, past

    def __call__(self, request: httpx.Request) -> httpx.Response:
        response = super().__call__(request)
        if self.beyond and self.past == "404":
            return httpx.Response(404, json={"detail": "Ungültige Seite."})
        return response

    def envelope(self, rows: list[Any], page: int, size: int, total: int, url: str) -> Any:
        self.beyond = not rows
        answer = super().envelope(rows, page, size, total + self.wrong, url)
        if isinstance(answer, dict):
            inner = answer.get("result", answer)
            for level in (inner, inner.get("pagination", {})):
                for name in {"next", "next_page"} & level.keys():
                    level[name] = (url if name == "next" else page + 1) if page * size < total else None
        return answer


@pytest.mark.parametrize("past", ["404", "empty"])
@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize(("dialect", "operation"), one_per_dialect())
def test_no_total_hides_an_item(client_for: Make, dialect: str, operation: str, wrong: str, past: str) -> None:
    function, args, kwargs = call(operation)
    size = function.pagination.size
    given = {**kwargs, **({size: 20} if size and dialect != "recommendations" else {})}
    server = Lying(WRONG[wrong], past, dialect, function.pagination.items)
    client = client_for(server, drift=ignore)
    assert numbers(paginate(function, *args, **given, client=client)) == list(range(COUNT))
    least = -(-COUNT // (20 if size in given else 7))
    assert len(server.asked) - least in (0, 1), "at most one further request"
    afunction, args, _ = call(operation, "asyncio")
    for ahead in (0, 8):
        server.asked.clear()
        pager = paginate(afunction, *args, **given, client=client)
        found = asyncio.run((pager.prefetch(ahead) if ahead else pager).collect())
        assert numbers(found) == list(range(COUNT))
        further = len(server.asked) - least
        in_flight = ahead - 1 if ahead and wrong == "+20%" else 1  # besides the last page, when that comes
        assert 0 <= further <= in_flight


# --- copies ---


def test_copies_of_a_pager_share_nothing(client_for: Make) -> None:
    server = Groups(15)
    client = client_for(server, drift=ignore)
    pager = paginate(groups.sync, client=client)
    assert pager.total() == 15
    copies: list[Any] = [pager, pager.unique_by(number), pager.unique_by("number"), pager.unique_by(number)]
    assert server.asked == [1]
    firsts = [copy.first() for copy in copies]
    assert server.asked == [1], "the page that total() has fetched is read by each"
    for page in firsts:
        for item in page.items:
            assert "seen" not in item
            item["seen"] = True
        assert all("seen" not in row for row in page.raw["results"]) or page.raw["results"][0] is not firsts[0]
        page.raw["results"].clear()
        page.items.clear()
    apager = paginate(groups.asyncio, client=client)

    async def read() -> None:
        assert await apager.total() == 15
        first, second = apager.prefetch(4), apager.unique_by(number)
        one, other = await first.first(), await second.first()
        assert all(a is not b for a, b in zip(one.items, other.items, strict=True))
        assert [number(item) async for item in apager] == list(range(15))

    asyncio.run(read())


def ignore(_: Any) -> None:
    """The items are not what the operations declare, and that is not what is tested."""
