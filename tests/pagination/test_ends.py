"""Where a list ends: answers that say it badly, lie about it, or never end."""

from __future__ import annotations

import asyncio
import json
import pickle
import time
from collections.abc import Callable
from functools import partial
from itertools import count as numbers
from typing import Any
from uuid import UUID

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client._pages.answer import digest
from ibl_data_manager_client._pages.dialects import Pagination
from ibl_data_manager_client.api.ai_analytics import ai_analytics_orgs_users_traces_list as traces
from ibl_data_manager_client.api.ai_mentor import ai_mentor_orgs_users_sessions_retrieve as sessions
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.api.search import search_ai_search_retrieve as both
from ibl_data_manager_client.pagination import Page, Pager
from tests.conftest import KEY
from tests.pagination.operations import number

Make = Callable[..., DataManagerClient]
Answer = Callable[[list[Any], int, int, int], Any]

PAGE = 10
NUMBERS = [0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 35]


class Server:
    """Answers pages of numbered items; `past` says how a page past the end is answered."""

    def __init__(self, count: int, answer: Answer, past: str = "404", most: int = 1000) -> None:
        self.rows: list[Any] = [{"number": n} for n in range(count)]
        self.answer = answer
        self.past = past
        self.most = most
        self.asked: list[str] = []
        self.words = "Invalid page."

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.query.decode())
        query = dict(request.url.params)
        size, page = min(self.most, int(query.get("page_size", PAGE))), int(query.get("page", 1))
        rows = self.rows[(page - 1) * size : page * size]
        if not rows and page > 1:
            if self.past == "404":
                return httpx.Response(404, json={"detail": self.words})
            if self.past == "last":
                page = -(-len(self.rows) // size) or 1
                rows = self.rows[(page - 1) * size : page * size]
        return httpx.Response(200, json=self.answer(rows, page, size, len(self.rows)))


def following(at: tuple[int, int, int], wording: str = "/?page={}", end: Any = None) -> Any:
    """What stands for the next page, worded with its number, or what stands for the end."""
    page, size, total = at
    return wording.format(page + 1) if page * size < total else end


ENDS: dict[str, Answer] = {
    "next is null": lambda rows, *at: {"next": following(at), "results": rows},
    "next is absent": lambda rows, *at: {"results": rows, **({"next": "x"} if following(at) else {"count": at[2]})},
    "next is empty": lambda rows, *at: {"next": following(at, end=""), "results": rows},
    "next is false": lambda rows, *at: {"has_next": bool(following(at)), "results": rows},
    "next is 1 or 0": lambda rows, *at: {"has_next": int(bool(following(at))), "results": rows},
    "next is 1 or 0 as text": lambda rows, *at: {"hasMore": following(at, "1", "0"), "results": rows},
    "next_page is text": lambda rows, *at: {"next_page": following(at, "{}", "null"), "results": rows},
    "next in links": lambda rows, *at: {"links": {"next": following(at, "?page={}")}, "data": rows},
    "next of 5000 digits": lambda rows, *at: {"next": following(at, "?page=" + "9" * 5000), "results": rows},
    "next stays": lambda rows, page, size, total: {"next_page": 2, "count": total, "results": rows},
    "only a total": lambda rows, page, size, total: {"totalItems": total, "results": rows},
    "a total as text": lambda rows, page, size, total: {"count": str(total), "results": rows},
    "a total as a fraction": lambda rows, page, size, total: {"count": float(total), "results": rows},
    "only page numbers": lambda rows, page, size, total: {"total_pages": -(-total // size), "page": page, "rows": rows},
    "a total too small": lambda rows, *at: {"count": 3, "next": following(at), "results": rows},
    "a total too large": lambda rows, *at: {"count": 9999, "next": following(at), "results": rows},
    "in pagination": lambda rows, page, size, total: {
        "learners": rows, "meta": {"total": 1}, "pagination": {"total": total, "current_page": page}
    },
    "inside result": lambda rows, *at: {
        "status": {"success": True}, "result": {"count": at[2], "data": rows, "next": following(at)}
    },
    "inside results": lambda rows, page, size, total: {
        "status": {"success": True}, "count": 1, "results": {"count": total, "previous": None, "data": rows}
    },
    "an unknown key": lambda rows, page, size, total: {"count": total, "things": rows},
}  # fmt: skip


def from_sync(
    client: DataManagerClient, pager: Pager[Any] | None = None
) -> tuple[list[int], errors.PaginationError | None]:
    """The numbers read, and the error that ended the reading."""
    found: list[int] = []
    try:
        for item in pager or paginate(groups.sync, client=client):
            found.append(number(item))
    except errors.PaginationError as error:
        return found, error
    return found, None


def from_async(client: DataManagerClient, ahead: int) -> tuple[list[int], errors.PaginationError | None]:
    """The same, with asyncio."""
    found: list[int] = []

    async def read() -> None:
        async for item in paginate(groups.asyncio, client=client).prefetch(ahead):
            found.append(number(item))

    try:
        asyncio.run(read())
    except errors.PaginationError as error:
        return found, error
    return found, None


@pytest.mark.parametrize("count", NUMBERS)
@pytest.mark.parametrize("answer", ENDS)
def test_the_end_is_found_with_the_fewest_requests(client_for: Make, answer: str, count: int) -> None:
    server = Server(count, ENDS[answer])
    client = client_for(server, drift=ignore)
    least = max(1, -(-count // PAGE))
    if answer == "next stays" and 0 < count <= PAGE:
        least = 2  # the first page says that there is a second
    assert [number(item) for item in paginate(groups.sync, client=client)] == list(range(count))
    assert len(server.asked) == least
    for ahead in (1, 4):
        server.asked.clear()
        pager = paginate(groups.asyncio, client=client).prefetch(ahead)
        assert [number(item) for item in asyncio.run(pager.collect())] == list(range(count))
        if answer != "a total too large":
            assert len(server.asked) == least


BLIND: dict[str, Answer] = {
    "a bare list": lambda rows, page, size, total: rows,
    "nothing but the items": lambda rows, page, size, total: {"results": rows},
    "a total of 5000 digits": lambda rows, *at: {"count": "9" * 5000, "total_pages": "9" * 5000, "results": rows},
    "a total of -1": lambda rows, page, size, total: {"count": -1, "results": rows},
    "total too large": lambda rows, page, size, total: {"count": 10 * total + 7, "results": rows},
    "always a next page": lambda rows, page, size, total: {"next": f"http://x/?page={page + 1}", "results": rows},
    "always a next page, and a total": lambda rows, page, size, total: {"count": total, "next": "x", "results": rows},
}


DOUBTFUL = ("total too large", "always a next page")
"""They promise a page that is not there, and nothing else says so."""


@pytest.mark.parametrize("past", ["404", "empty", "last"])
@pytest.mark.parametrize("count", NUMBERS)
@pytest.mark.parametrize("answer", BLIND)
def test_the_end_is_found_by_going_past_it(client_for: Make, answer: str, count: int, past: str) -> None:
    server = Server(count, BLIND[answer], past)
    client = client_for(server, drift=ignore)
    for ahead in (0, 1, 4):
        server.asked.clear()
        found, error = from_async(client, ahead) if ahead else from_sync(client)
        assert found == list(range(count))
        doubt = past == "404" and count in (PAGE, 2 * PAGE) and answer in DOUBTFUL  # is it the page or the list?
        assert ahead > 1 or len(server.asked) <= max(1, -(-count // PAGE)) + 1 + doubt
        if error is not None:
            assert past == "last"
            assert answer in ("total too large", "always a next page")
            assert error.cursor is not None
            assert error.cursor["page"] == -(-count // PAGE) + 1


@pytest.mark.parametrize("size", [PAGE, 40, 1000])
@pytest.mark.parametrize("answer", ["a bare list", "only a total", "total too large", "next is null"])
def test_a_server_may_allow_fewer_items_than_asked_for(client_for: Make, answer: str, size: int) -> None:
    server = Server(95, {**ENDS, **BLIND}[answer], most=20)
    pager = paginate(groups.sync, client=client_for(server, drift=ignore), page_size=size)
    assert [number(item) for item in pager] == list(range(95))


def test_a_short_first_page_of_a_bare_list_is_the_last(client_for: Make) -> None:
    server = Server(7, BLIND["a bare list"])
    assert len(list(paginate(groups.sync, client=client_for(server, drift=ignore), page_size=10))) == 7
    assert server.asked == ["page_size=10"]


def test_reading_may_start_at_any_page(client_for: Make) -> None:
    for answer in (*ENDS.values(), *BLIND.values()):
        server = Server(35, answer)
        pager = paginate(groups.sync, client=client_for(server, drift=ignore), page=3)
        assert [number(item) for item in pager] == list(range(20, 35))
        assert server.asked[:2] == ["page=3", "page=4"]
    for answer in (BLIND["a bare list"], ENDS["only a total"]):
        with pytest.raises(errors.NotFoundError):
            list(paginate(groups.sync, client=client_for(Server(35, answer), drift=ignore), page=5))
    with pytest.raises(errors.InvalidArgumentError, match="whole number"):
        list(paginate(groups.sync, client=client_for(Server(35, answer)), page="two"))  # type: ignore[call-overload]


# --- answers in the middle of a list that are no page of it ---


def failing(page: int, answer: httpx.Response, **stated: Any) -> Callable[[httpx.Request], httpx.Response]:
    """Full pages of a list whose page of this number is answered otherwise; what it states of itself is given."""

    def handle(request: httpx.Request) -> httpx.Response:
        at = int(request.url.params.get("page", 1))
        rows = [{"number": n} for n in range((at - 1) * PAGE, at * PAGE)]
        return answer if at == page else httpx.Response(200, json={**stated, "results": rows})

    return handle


GONE = httpx.Response(404, json={"detail": "No Platform matches the given query."})
NO_PAGE = httpx.Response(404, json={"detail": "That page contains no results"})
GERMAN = httpx.Response(404, json={"detail": "Ungültige Seite."})
NO_WORDS = httpx.Response(404)


@pytest.mark.parametrize("answer", [GONE, NO_PAGE, GERMAN, NO_WORDS])
@pytest.mark.parametrize(
    ("stated", "ends", "told"),
    [
        ({"count": 50, "next": "x"}, False, None),
        ({"total_pages": 5, "next": "x"}, False, None),
        ({"next": "x"}, True, "a next page, as it says"),
        ({"count": 50}, True, "50 items in all, as it says"),
        ({"total_pages": 5}, True, "a next page, as it says"),
        ({"count": 20, "next": "x"}, True, "a next page, as it says"),
        ({"count": 20, "next_page": 2}, True, None),
        ({}, True, None),
    ],
)
def test_whether_a_404_is_the_end_is_known_by_status_and_place(
    client_for: Make, stated: dict[str, Any], ends: bool, told: str | None, answer: httpx.Response
) -> None:
    said: list[errors.Deviation] = []
    client = client_for(failing(3, answer, **stated), drift=ends_only(said))
    for read in (from_sync, partial(from_async, ahead=1), partial(from_async, ahead=3)):
        found, error = read(client)
        assert found == list(range(20))
        assert (error is None) is ends
        if error is not None:
            assert isinstance(error.__cause__, errors.NotFoundError)
            assert "answered 404" in str(error)
            again = client_for(failing(0, answer), drift=ignore)
            rest = paginate(groups.sync, client=again).resume(json.loads(json.dumps(error.cursor)))
            assert [number(item) for item in rest.collect(limit=2)] == [20, 21]
        wanted = (groups.OPERATION.id, "/results", told, "the end after 20")
        assert [tuple(one) for one in said] == ([wanted] if told else [])
        said.clear()


def ends_only(said: list[errors.Deviation]) -> Callable[[errors.Deviation], None]:
    """Keeps what is told of ends."""
    return lambda one: said.append(one) if one.got.startswith("the end") else None


@pytest.mark.parametrize("stated", [{"next": "x"}, {"count": 50}, {"total_pages": 5}])
def test_a_list_that_is_gone_while_it_is_read_is_an_error(client_for: Make, stated: dict[str, Any]) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        return GONE if len(asked) > 2 else failing(0, GONE, **stated)(request)

    for ahead in (0, 1):
        asked: list[str] = []
        client = client_for(handle, drift=ignore)
        pager = paginate(groups.asyncio, client=client)
        with pytest.raises(errors.NotFoundError, match="No Platform") as caught:
            asyncio.run((pager.prefetch(ahead) if ahead else pager).collect())
        assert asked == ["", "page=2", "page=3", "page=1"]
        assert caught.value.cursor is not None
        assert caught.value.cursor["page"] == 3


@pytest.mark.parametrize("count", NUMBERS)
@pytest.mark.parametrize("answer", BLIND)
def test_the_end_is_found_in_any_language(client_for: Make, answer: str, count: int) -> None:
    server = Server(count, BLIND[answer])
    server.words = "Ungültige Seite."
    client = client_for(server, drift=ignore)
    assert from_sync(client) == (list(range(count)), None)
    assert from_async(client, 4) == (list(range(count)), None)


def test_an_answer_without_a_list_can_be_asked_for_again(client_for: Make) -> None:
    nothing = httpx.Response(200, json={"message": "the database is down"})
    client = client_for(failing(3, nothing), drift=ignore)
    for found, error in (from_sync(client), from_async(client, 1)):
        assert found == list(range(20))
        assert "no list of items" in str(error)
        assert error is not None
        rest = paginate(groups.sync, client=client_for(failing(0, nothing), drift=ignore)).resume(error.cursor)
        assert [number(item) for item in rest.collect(limit=2)] == [20, 21]


@pytest.mark.parametrize("stated", [{}, {"count": 50, "next": "x"}])
@pytest.mark.parametrize("answer", [GONE, NO_PAGE, GERMAN, NO_WORDS])
def test_a_404_where_reading_goes_on_after_a_cursor(
    client_for: Make, stated: dict[str, Any], answer: httpx.Response
) -> None:
    """Where both `next` and the total promised the page, that is the error; then its first page tells what is gone."""
    cursor = paginate(groups.sync, client=client_for(failing(0, GONE, **stated), drift=ignore)).first().cursor
    if stated:
        with pytest.raises(errors.PaginationError, match="answered 404") as caught:
            paginate(groups.sync, client=client_for(lambda _: answer)).resume(cursor).collect()
        cursor = caught.value.cursor
    with pytest.raises(errors.NotFoundError):
        paginate(groups.sync, client=client_for(lambda _: answer)).resume(cursor).collect()
    client = client_for(failing(2, answer, **stated), drift=ignore)
    assert paginate(groups.sync, client=client).resume(cursor).collect() == []
    pager = paginate(groups.asyncio, client=client).resume(cursor).prefetch(4)
    assert asyncio.run(pager.collect()) == []


NULLS: list[Any] = [
    None,
    [],
    {"count": 50, "next": "x", "results": None},
    {"count": 50, "next": "x", "results": []},
    {"total_pages": 5, "next": "x", "results": []},
    {"detail": "no database", "results": None},
]


@pytest.mark.parametrize("answer", NULLS)
def test_an_empty_page_where_next_and_total_promise_more_is_an_error(client_for: Make, answer: Any) -> None:
    nothing = httpx.Response(200, json=answer)
    client = client_for(failing(3, nothing, count=50, next="x"), drift=ignore)
    for found, error in (from_sync(client), from_async(client, 1), from_async(client, 3)):
        assert found == list(range(20))
        assert "page=3" in str(error)
        assert "empty" in str(error)
        assert error is not None
        rest = paginate(groups.sync, client=client_for(failing(0, nothing), drift=ignore)).resume(error.cursor)
        assert [number(item) for item in rest.collect(limit=2)] == [20, 21]


@pytest.mark.parametrize(
    "answer", [None, [], {"results": None}, {"count": 20, "results": []}, {"next": "x", "data": []}]
)
@pytest.mark.parametrize("stated", [{}, {"next": "x"}, {"count": 50}, {"count": 20, "next": "x"}])
def test_an_empty_page_is_the_end_where_next_or_total_promises_no_more(
    client_for: Make, stated: dict[str, Any], answer: Any
) -> None:
    client = client_for(failing(3, httpx.Response(200, json=answer), **stated), drift=ignore)
    assert from_sync(client) == (list(range(20)), None)


# --- pages that repeat ---


def test_a_server_that_ignores_the_page(client_for: Make) -> None:
    """It always gives the first page: nothing is yielded twice; where it says that there is more, that is an error."""
    first = [{"number": n} for n in range(PAGE)]
    for extra, ends in (({}, True), ({"count": 10}, True), ({"count": 500}, False), ({"next": "?page=2"}, True),
                        ({"next": "x"}, False), ({"next_page": 2, "count": 500}, False)):  # fmt: skip
        client = client_for(lambda _, extra=extra: httpx.Response(200, json={**extra, "results": first}), drift=ignore)
        for found, error in (from_sync(client), from_async(client, 3)):
            assert found == list(range(PAGE))
            assert (error is None) is ends
            if error is not None:
                assert "page=2" in str(error)
                assert "after 10" in str(error)
                again = paginate(groups.sync, client=client).resume(json.loads(json.dumps(error.cursor)))
                assert len(again.first().items) == PAGE  # as it is: the caller has decided so


SIGNING = [
    "AWSAccessKeyId=K&Expires={n}&Signature=a%2F{n}%3D",
    "X-Amz-Algorithm=A&X-Amz-Credential=K%2F{n}&X-Amz-Date={n}&X-Amz-Expires=9&X-Amz-Signature=f{n}",
    "x=1&X-Goog-Date={n}&X-Goog-Signature=f{n}",
    "GoogleAccessId=K&Expires={n}&Signature=a{n}",
    "Policy=p{n}&Signature=a{n}&Key-Pair-Id=K",
    "sv=2024&st={n}&se={n}&sr=b&sig=a{n}",
]


@pytest.mark.parametrize("signing", SIGNING)
def test_links_that_are_signed_anew_make_no_other_page(client_for: Make, signing: str) -> None:
    """A list that does not know of pages, or repeats its last one; each answer signs the links in it again."""
    fresh = numbers()

    def signed(past: str, stated: dict[str, Any]) -> DataManagerClient:
        def answer(rows: list[Any], *at: int) -> Any:
            n = next(fresh)
            rows = [{**row, "image": f"https://b.example/{row['number']}.png?{signing.format(n=n)}"} for row in rows]
            return {**stated, "results": rows} if stated else rows

        server = Server(3 * PAGE, answer, past)
        return client_for(lambda request: server(page_1(request) if past == "ignored" else request), drift=ignore)

    def page_1(request: httpx.Request) -> httpx.Request:
        return httpx.Request("GET", request.url.copy_remove_param("page"))

    for past, all_items in (("ignored", PAGE), ("last", 3 * PAGE)):
        client = signed(past, {})
        for ahead in (1, 3):
            assert from_async(client, ahead) == (list(range(all_items)), None)
        pager = paginate(groups.sync, client=client)
        pages = list(pager.pages())
        assert [len(page.items) for page in pages] == [PAGE] * (all_items // PAGE)
        assert pager.resume(json.loads(json.dumps(pages[-1].cursor))).collect() == []
    client = signed("ignored", {"count": 3 * PAGE, "next": "x"})
    found, error = from_sync(client)
    assert found == list(range(PAGE))
    assert "read before" in str(error)
    assert error is not None
    rest = paginate(groups.sync, client=client).resume(json.loads(json.dumps(error.cursor)))
    assert [number(item) for item in rest.first().items] == list(range(PAGE)), "as it is: the caller has decided so"


@pytest.mark.parametrize("query", ["v={n}", "versionId={n}&Signature=x", "Expires={n}&policy={n}", "sig&st={n}"])
def test_links_that_name_other_things_do(client_for: Make, query: str) -> None:
    rows = [{"url": f"https://b.example/file?{query.format(n=n)}"} for n in range(5 * PAGE)]
    server = Server(0, lambda rows, *at: rows)
    server.rows = rows
    client = client_for(server, drift=ignore)
    assert paginate(client.request, "GET", "/x/").collect() == rows


def test_what_signs_a_link_is_found_in_little_time() -> None:
    for hostile in ("?" * 100_000, "?a" * 50_000, ("?" + "a&" * 20) * 3_000, "?signature" * 10_000):
        start = time.perf_counter()
        digest([hostile])
        assert time.perf_counter() - start < 1


def test_pages_that_begin_anew_past_the_end(client_for: Make) -> None:
    rows = [{"number": n} for n in range(30)]

    def handle(request: httpx.Request) -> httpx.Response:
        start = (int(request.url.params.get("page", 1)) - 1) * 10 % 30
        return httpx.Response(200, json=rows[start : start + 10])

    assert from_sync(client_for(handle, drift=ignore)) == (list(range(30)), None)


def test_the_last_page_again_after_a_crash(client_for: Make) -> None:
    client = client_for(Server(30, BLIND["a bare list"], "last"), drift=ignore)
    pager = paginate(groups.sync, client=client)
    last = list(pager.pages())[-1]
    assert last.cursor is not None
    assert list(pager.resume(json.loads(json.dumps(last.cursor)))) == []


def test_the_last_page_again_well_after_a_crash(client_for: Make) -> None:
    client = client_for(Server(40, BLIND["a bare list"], "last"), drift=ignore)
    pager = paginate(groups.sync, client=client)
    assert [number(item) for item in pager.resume(pager.first().cursor)] == list(range(10, 40))


@pytest.mark.parametrize("ahead", [0, 1, 3])
def test_a_repeat_is_known_whatever_the_caller_did_to_the_items(client_for: Make, ahead: int) -> None:
    """Items are the caller's own, also where they are the raw objects, or models that hold them."""
    client = client_for(Server(30, BLIND["a bare list"], "last"), drift=ignore)
    found = []

    def read(page: Page[Any]) -> None:
        for item in page.items:
            found.append(number(item))
            item["seen"] = True
            del item["number"]
        page.raw.reverse()

    async def read_ahead() -> None:
        async for page in paginate(sessions.asyncio, "acme", "ada", UUID(int=1), client=client).prefetch(ahead).pages():
            read(page)

    if ahead:
        asyncio.run(read_ahead())
    else:
        for page in paginate(sessions.sync, "acme", "ada", UUID(int=1), client=client).pages():
            read(page)
    assert found == list(range(30))


def test_a_cursor_is_of_the_items_as_they_came(client_for: Make) -> None:
    client = client_for(Server(30, ENDS["inside result"]), drift=ignore)
    page = paginate(sessions.sync, "acme", "ada", UUID(int=1), client=client).first()
    cursor, sent = page.cursor, pickle.dumps(page)
    for item in page.items:
        item["seen"] = True
    page.items.pop()
    assert page.cursor == cursor == pickle.loads(sent).cursor
    assert cursor is not None
    assert cursor["digest"] == "140c9d479de9a068", "as the last release has it"
    assert KEY.encode() not in sent


# --- offsets ---


class Offsets:
    """Answers by limit and offset; `hidden` items are left out after the page was cut."""

    def __init__(self, count: int, *, most: int = 100, hidden: set[int] | None = None, links: bool = True) -> None:
        self.count, self.most, self.hidden, self.links = count, most, hidden or set(), links
        self.asked: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        start, size = int(query.get("offset", 0)), min(self.most, int(query.get("limit", 20)))
        self.asked.append(start)
        rows = [{"number": n} for n in range(start, min(start + size, self.count)) if n not in self.hidden]
        answer: dict[str, Any] = {"count": self.count, "results": rows}
        if self.links:
            url = f"https://elsewhere.example/x?limit={size}&offset={start + size}"
            answer["next"] = url if start + size < self.count else None
        return httpx.Response(200, json=answer)


@pytest.mark.parametrize("ahead", [0, 1, 5])
@pytest.mark.parametrize(
    "server",
    [
        Offsets(95),
        Offsets(95, links=False),
        Offsets(95, most=10),
        Offsets(95, most=10, links=False),
        Offsets(95, hidden={3, 4, 5, 33, 57}),
        Offsets(95, hidden={21, 33, 57}),
    ],
)
def test_offsets(client_for: Make, server: Offsets, ahead: int) -> None:
    server.asked.clear()
    wanted = [n for n in range(95) if n not in server.hidden]
    client = client_for(server, drift=ignore)
    if ahead:
        pager = paginate(traces.asyncio, "acme", "ada", client=client, limit=30).prefetch(ahead)
        assert [number(item) for item in asyncio.run(pager.collect())] == wanted
    else:
        assert [number(item) for item in paginate(traces.sync, "acme", "ada", client=client, limit=30)] == wanted
    assert len(server.asked) == -(-95 // min(server.most, 30))
    assert sorted(server.asked) == list(range(0, 95, min(server.most, 30)))


@pytest.mark.parametrize("ahead", [1, 5])
def test_pages_of_changing_width_are_not_guessed_for_long(client_for: Make, ahead: int) -> None:
    asked: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("offset", 0))
        asked.append(start)
        end = min(102, start + (10 if start % 17 == 0 else 7))
        more = f"/x?offset={end}" if end < 102 else None
        rows = [{"number": n} for n in range(start, end)]
        return httpx.Response(200, json={"count": 102, "next": more, "results": rows})

    pager = paginate(traces.asyncio, "acme", "ada", client=client_for(handle, drift=ignore)).prefetch(ahead)
    assert [number(item) for item in asyncio.run(pager.collect())] == list(range(102))
    assert len(asked) <= 12 + 1 + ahead


@pytest.mark.parametrize("ahead", [1, 5])
def test_pages_of_changing_width_follow_each_other_where_no_next_says_so(client_for: Make, ahead: int) -> None:
    """What is not told is that the next page begins where the items of this one end."""

    def handle(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("offset", 0))
        rows = [{"number": n} for n in range(start, min(102, start + (7 if start % 3 else 10)))]
        return httpx.Response(200, json={"count": 102, "results": rows})

    client = client_for(handle, drift=ignore)
    assert [number(item) for item in paginate(traces.sync, "acme", "ada", client=client)] == list(range(102))
    pager = paginate(traces.asyncio, "acme", "ada", client=client).prefetch(ahead)
    assert [number(item) for item in asyncio.run(pager.collect())] == list(range(102))


def test_after_a_last_page_that_hides_items_nothing_comes_twice(client_for: Make) -> None:
    """Its place is as long as that of the others."""
    client = client_for(Offsets(95, hidden={93}), drift="raise")
    pager = paginate(client.request, "GET", "/x/", params={"limit": 30, "offset": 0})
    found, told, cursor = list[int](), 0, None
    while told < 5:
        try:
            for item in pager.resume(cursor):
                found.append(number(item))
            break
        except errors.ResponseDecodeError as error:
            told, cursor = told + 1, error.cursor
    assert found == [n for n in range(95) if n != 93]
    assert told == 1, "of the last page; the one after it is the same end"


def test_an_operation_with_two_ways_pages_by_the_one_that_is_used(client_for: Make) -> None:
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        return httpx.Response(200, json={"count": 4, "results": [{"number": len(asked)}, {"number": -len(asked)}]})

    client = client_for(handle, drift=ignore)
    assert both.PAGINATION.instead == ("page", "page", "page_size")
    for given, second in (({}, "offset=2"), ({"limit": 2}, "limit=2&offset=2"), ({"page": 1}, "page=2"),
                          ({"page_size": 2}, "page=2&page_size=2")):  # fmt: skip
        asked.clear()
        list(paginate(both.sync, client=client, **given))  # type: ignore[call-overload]
        assert asked[1] == second
    page = next(paginate(both.sync, client=client, page_size=2).pages())
    asked.clear()
    list(paginate(both.sync, client=client).resume(page.cursor))
    assert asked == ["page=2&page_size=2"]
    with pytest.raises(errors.InvalidArgumentError, match="one of them"):
        list(paginate(both.sync, client=client, page=1, limit=4))
    for cursor in (7, "page", ["page"]):
        with pytest.raises(errors.InvalidArgumentError, match="not a cursor"):
            list(paginate(both.sync, client=client).resume(cursor))  # type: ignore[arg-type]


# --- cursors ---


def cursors(client: DataManagerClient) -> Pager[Any]:
    """A pager of an operation that moves by an opaque cursor: the platform has none yet."""

    def sync(*, client: DataManagerClient, page: Any = None, page_size: Any = None) -> Any:
        return groups.sync(client=client, page=page, page_size=page_size)

    pagination: Pagination[Any] = Pagination("drf_cursor", "cursor", move="page", size="page_size", items=("results",))
    pager: Pager[Any] = paginate(pagination.sync(sync), client=client)
    return pager


@pytest.mark.parametrize("shape", ["https://evil.example/x?page={}&page_size=1", "/x?page={}#top", "{}"])
def test_an_opaque_cursor_is_taken_from_next(client_for: Make, shape: str) -> None:
    order = ["", "c=", "a/", "b"]
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        at = request.url.params.get("page", "")
        asked.append(at)
        assert request.url.host != "evil.example"
        index = order.index(at)
        following = shape.format(order[index + 1].replace("=", "%3D" if "?" in shape else "=")) if index < 3 else None
        return httpx.Response(200, json={"next": following, "results": [{"number": index}]})

    pager = cursors(client_for(handle))
    assert [number(item) for item in pager] == [0, 1, 2, 3]
    assert asked == order
    second = list(pager.pages())[1]
    assert [number(item) for item in pager.resume(second.cursor)] == [2, 3]


def test_a_cursor_that_does_not_advance(client_for: Make) -> None:
    fresh = numbers()
    handle = lambda _: httpx.Response(200, json={"next": "?page=same", "results": [{"number": next(fresh)}]})  # noqa: E731
    client = client_for(handle)
    found, error = from_sync(client, cursors(client))
    assert found == [0, 1]
    assert "same cursor again" in str(error)
    assert error is not None
    assert error.cursor is not None
    assert {name: error.cursor[name] for name in ("page", "seen", "size")} == {"page": "same", "seen": 2, "size": None}


# --- answers that are no lists ---


@pytest.mark.parametrize(
    "answer", [None, {"count": 0}, {"results": None}, {"results": {}}, {"total": 0, "results": ""}]
)
def test_an_empty_list_in_any_shape(client_for: Make, answer: Any) -> None:
    client = client_for(lambda _: httpx.Response(200, json=answer))
    assert list(paginate(groups.sync, client=client)) == []
    assert paginate(groups.sync, client=client).first().items == []


def ignore(_: Any) -> None:
    """The items are not what the operations declare, and that is not what is tested."""


# --- totals that the items contradict ---


@pytest.mark.parametrize("stated", [1012, 993, 513, 1])
@pytest.mark.parametrize("past", ["404", "empty", "last"])
def test_no_total_that_is_too_low_ends_a_list(client_for: Make, stated: int, past: str) -> None:
    server = Server(1013, lambda rows, page, size, total: {"totalItems": stated, "results": rows}, past)
    client = client_for(server, drift=ignore)
    all_items = list(range(1013))
    assert [number(item) for item in paginate(groups.sync, client=client, page_size=100)] == all_items
    assert len(server.asked) == 12, "one to see whether there is more, which 1,013 items make possible"
    pager = paginate(groups.asyncio, client=client, page_size=100).prefetch(8)
    assert [number(item) for item in asyncio.run(pager.collect())] == all_items
    parts = paginate(groups.sync, client=client, page_size=100).partitions(4)
    assert [number(item) for part in parts for item in part.fetch(client)] == all_items
