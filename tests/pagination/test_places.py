"""Another page in place of the one that was asked for, and pages that look like another one and are not."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import chain, islice
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.pagination import Page, Partition
from tests.pagination.changing import SIZE, Changing, raw
from tests.pagination.operations import one_per_dialect

Make = Callable[..., DataManagerClient]
COUNT = 33
NUMBERED = [one for one in one_per_dialect() if one[0] != "bare"]
OWN = [one for one in NUMBERED if one[0] in ("analytics_flat", "analytics_length", "credentials", "scim")]
"""Those whose answers state their own place; those of the others state the next one."""


class Stale(Changing):
    """A list, some pages of which are answered with another one, as from a cache."""

    def __init__(self, dialect: str, items: tuple[str, ...], count: int = COUNT, past: str = "404") -> None:
        super().__init__(dialect, items, count, past)
        self.instead: dict[int, int] = {}
        self.alike = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(dict(request.url.params))
        moves = {"page": (1, SIZE), "offset": (0, 1), "startIndex": (1, 1)}
        for name, (first, each) in moves.items():
            at = (int(request.url.params.get(name, first)) - first) * each // SIZE + 1
            if name in request.url.params and at in self.instead:
                url = request.url.copy_set_param(name, first + (self.instead[at] - 1) * (SIZE // each))
                request = httpx.Request("GET", url)
        return super().__call__(request)

    def told(self, rows: list[Any], start: int, asked: int) -> Any:
        return super().told([{"number": 0} for _ in rows] if self.alike else rows, start, asked)


def reading(client_for: Make, one: tuple[str, str], **how: Any) -> tuple[Stale, Any]:
    function, args, kwargs = raw(one[1], "sync")
    server = Stale(one[0], function.pagination.items, **how)
    return server, paginate(function, *args, **kwargs, client=client_for(server, drift=lambda _: None))


def items(page: Page[Any]) -> list[Any]:
    return page.items


def broken(pager: Any, found: list[int]) -> dict[str, Any]:
    """The cursor of the error that ends it."""
    with pytest.raises(errors.PaginationError, match="another page in place of it") as caught:
        found.extend(item["number"] for item in pager)
    cursor: dict[str, Any] = json.loads(json.dumps(caught.value.cursor))
    return cursor


@pytest.mark.parametrize("instead", [1, 2, 3, 4])
@pytest.mark.parametrize("crashed", [False, True])
@pytest.mark.parametrize("one", NUMBERED, ids=lambda one: one[0])
def test_an_earlier_page_in_place_of_one_is_asked_for_again(
    client_for: Make, one: tuple[str, str], crashed: bool, instead: int
) -> None:
    """Whatever has changed on it meanwhile, and as often as it comes."""
    server, pager = reading(client_for, one)
    pages = pager.pages()
    read = list(islice(pages, 4))
    found = [item["number"] for page in read for item in page.items]
    server.instead[5] = instead
    server.rows[(instead - 1) * SIZE] = server.new()
    rest = pager.resume(json.loads(json.dumps(read[-1].cursor))) if crashed else chain.from_iterable(map(items, pages))
    cursor = broken(rest, found)
    for _ in range(2):
        cursor = broken(pager.resume(cursor), found)
    server.instead.clear()
    found += [item["number"] for item in pager.resume(cursor)]
    assert found == list(range(COUNT))


@pytest.mark.parametrize("at", [3, -(-COUNT // SIZE)])
@pytest.mark.parametrize("one", NUMBERED, ids=lambda one: one[0])
def test_the_page_before_in_place_of_one_is_not_the_end(client_for: Make, one: tuple[str, str], at: int) -> None:
    """A cache may give it once: the numbers, which are right, say that there is more."""
    server, pager = reading(client_for, one)
    server.instead = {at: at - 1}
    found: list[int] = []
    with pytest.raises(errors.PaginationError) as caught:
        found.extend(item["number"] for item in pager)
    server.instead = {}
    assert [*found, *(item["number"] for item in pager.resume(caught.value.cursor))] == list(range(COUNT))


@pytest.mark.parametrize("one", NUMBERED, ids=lambda one: one[0])
def test_a_page_that_is_equal_to_the_one_before_is_read(client_for: Make, one: tuple[str, str]) -> None:
    """At once, or after an error that says so: from its cursor the list goes on to its end."""
    server, pager = reading(client_for, one)
    server.rows[2 * SIZE : 3 * SIZE] = server.rows[SIZE : 2 * SIZE]
    found: list[int] = []
    try:
        found.extend(item["number"] for item in pager)
    except errors.PaginationError as error:
        found.extend(item["number"] for item in pager.resume(error.cursor))
    assert found == server.rows


@pytest.mark.parametrize("one", [one for one in NUMBERED if one[0] in ("drf_offset", "search")], ids=lambda one: one[0])
def test_so_is_one_after_a_short_first_page(client_for: Make, one: tuple[str, str]) -> None:
    """By offset, whose `next` says how wide it should have been."""
    server, pager = reading(client_for, one)
    server.hidden, server.instead[3] = {0}, 1
    pages = pager.pages()
    found = [item["number"] for page in islice(pages, 2) for item in page.items]
    server.hidden = set()
    cursor = broken(chain.from_iterable(map(items, pages)), found)
    server.instead.clear()
    assert found + [item["number"] for item in pager.resume(cursor)] == list(range(1, COUNT))


@pytest.mark.parametrize("one", NUMBERED, ids=lambda one: one[0])
@pytest.mark.parametrize("count", [2 * SIZE, 2 * SIZE + 3, 5 * SIZE])
def test_pages_of_equal_rows_are_read(client_for: Make, one: tuple[str, str], count: int) -> None:
    server, pager = reading(client_for, one, count=count)
    server.alike = True
    pages = list(pager.pages())
    assert sum(len(page.items) for page in pages) == count
    assert len(server.asked) == len(pages) == -(-count // SIZE)
    rest = pager.resume(json.loads(json.dumps(pages[0].cursor))).collect()
    assert len(rest) == count - SIZE


@pytest.mark.parametrize("one", OWN, ids=lambda one: one[0])
def test_a_range_beyond_the_end_gives_no_item_again(client_for: Make, one: tuple[str, str]) -> None:
    server, pager = reading(client_for, one, past="last")
    server.total = "+50%"
    found, refused = [], []
    for part in pager.partitions(20):
        try:
            found += [item["number"] for item in pager.resume(json.loads(json.dumps(part._cursor)))]
        except errors.PaginationError as error:
            refused.append((part.start, str(error)))
    assert all("another page in place of it" in text for _, text in refused)
    assert all(start > COUNT // (1 if one[0] == "scim" else SIZE) for start, _ in refused)
    assert found == list(range(COUNT))


@pytest.mark.parametrize("one", OWN, ids=lambda one: one[0])
def test_a_last_page_given_again_is_the_end_when_it_is_asked_for_again(client_for: Make, one: tuple[str, str]) -> None:
    """Where the numbers of pages are wrong as well: else at once."""
    server, pager = reading(client_for, one, count=4 * SIZE, past="last")
    server.total, found = "+50%", list[int]()
    if one[0] != "credentials":
        pager = pager.resume(broken(pager, found))
    assert found + [item["number"] for item in pager] == list(range(4 * SIZE))


@pytest.mark.parametrize("one", NUMBERED, ids=lambda one: one[0])
def test_an_end_that_was_told_is_told_once(client_for: Make, one: tuple[str, str]) -> None:
    """Also where the last page is given for each beyond it, and the total is too high."""
    function, args, kwargs = raw(one[1], "sync")
    server = Stale(one[0], function.pagination.items, 4 * SIZE, "last")
    server.total = "+50%"
    pager: Any = paginate(function, *args, **kwargs, client=client_for(server, drift="raise"))
    found, cursor, told = list[int](), None, 0
    while told < 9:
        try:
            for item in pager.resume(cursor):
                found.append(item["number"])
            break
        except errors.DataManagerError as error:
            told, cursor = told + isinstance(error, errors.ResponseDecodeError), json.loads(json.dumps(error.cursor))
    assert (found, told) == (list(range(4 * SIZE)), 1)


def test_a_cursor_stays_as_it_was(client_for: Make) -> None:
    _, pager = reading(client_for, NUMBERED[0])
    first = next(pages := pager.pages())
    before = json.dumps(first.cursor)
    list(pages)
    assert json.dumps(first.cursor) == before


@pytest.mark.parametrize("one", OWN, ids=lambda one: one[0])
def test_a_short_page_given_again_is_the_end(client_for: Make, one: tuple[str, str]) -> None:
    """The numbers of pages may be as wrong as they are."""
    server, pager = reading(client_for, one, past="last")
    server.total = "+50%"
    assert [item["number"] for item in pager] == list(range(COUNT))
    assert len(server.asked) <= -(-COUNT // SIZE) + 1


def at_any_path(client_for: Make, stated: Callable[[int], Any]) -> tuple[Any, dict[int, int]]:
    """A list of numbers by page, and which pages are answered with another one."""
    instead: dict[int, int] = {}

    def answer(request: httpx.Request) -> httpx.Response:
        asked = int(request.url.params.get("page", 1))
        page = instead.get(asked, asked)
        rows = list(range(COUNT))[(page - 1) * SIZE : page * SIZE]
        return httpx.Response(200, json={**stated(page), "results": rows})

    client = client_for(answer)
    return paginate(client.request, "GET", "/x/"), instead


@pytest.mark.parametrize(
    "stated", [lambda page: 1, lambda page: (page + 1) // 2, lambda page: page - 1, lambda page: 2 * page - 1]
)
def test_a_number_that_counts_something_else_is_none(client_for: Make, stated: Callable[[int], int]) -> None:
    pager, _ = at_any_path(client_for, lambda page: {"page": stated(page), "total": COUNT})
    assert pager.collect() == list(range(COUNT))


def test_an_offset_that_counts_pages_is_none(client_for: Make) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("offset", 0))
        rows = list(range(COUNT))[start : start + SIZE]
        return httpx.Response(200, json={"offset": start // SIZE, "total": COUNT, "results": rows})

    client = client_for(answer)
    assert paginate(client.request, "GET", "/x/").collect() == list(range(COUNT))


@pytest.mark.parametrize("pages", [7, 4])
def test_how_many_pages_there_are_says_whether_another_one_is_the_last(client_for: Make, pages: int) -> None:
    """It is, where page 4 of 4 is given for page 5."""
    pager, instead = at_any_path(client_for, lambda page: {"page": page, "total_pages": 7 if page < 4 else pages})
    instead[5] = 4
    found: list[int] = []
    if pages == 7:
        with pytest.raises(errors.PaginationError, match="another page in place of it"):
            found.extend(pager)
    else:
        found.extend(pager)
    assert found == list(range(4 * SIZE))


def test_a_server_that_repeats_what_it_was_asked_and_not_the_page_is_found_out(client_for: Make) -> None:
    """Its items are not alike, so that they are those of the first page."""

    def answer(request: httpx.Request) -> httpx.Response:
        asked = int(request.url.params.get("page", 1))
        return httpx.Response(200, json={"page": asked, "total": 500, "results": list(range(SIZE))})

    client, found = client_for(answer), list[int]()
    with pytest.raises(errors.PaginationError, match="read before"):
        found.extend(paginate(client.request, "GET", "/x/"))
    assert found == list(range(SIZE))


def test_a_next_cursor_that_is_the_next_page_divides_a_list(client_for: Make) -> None:
    pager, _ = at_any_path(client_for, lambda page: {"next_cursor": page + 1 if page < 7 else None, "total": COUNT})
    assert [item for part in pager.partitions(3) for item in pager.resume(part._cursor)] == list(range(COUNT))


def test_a_first_page_in_place_of_a_range_is_found_out(client_for: Make) -> None:
    pager, instead = at_any_path(client_for, lambda _: {"total": COUNT})
    instead[3] = 1
    cursors = [part.to_dict()["cursor"] for part in pager.partitions(7)]
    assert pager.resume(cursors[1]).collect() == list(range(SIZE, 2 * SIZE))
    with pytest.raises(errors.PaginationError, match="read before"):
        pager.resume(cursors[2]).collect()


def test_a_total_of_fewer_than_were_given_takes_no_promise_back(client_for: Make) -> None:
    """Where a page is missing, and the first one is asked for whether the list is still there."""
    told: list[errors.Deviation] = []

    def answer(request: httpx.Request) -> httpx.Response:
        page, asked = int(request.url.params.get("page", 1)), "page" in request.url.params
        rows = list(range(COUNT))[(page - 1) * SIZE : page * SIZE]
        total = 0 if page == 1 and asked else COUNT
        return httpx.Response(404) if page == 3 else httpx.Response(200, json={"total": total, "results": rows})

    client = client_for(answer, drift=told.append)
    assert paginate(client.request, "GET", "/x/").collect() == list(range(2 * SIZE))
    assert [one.got for one in told] == ["the end after 10"]


def test_a_list_that_goes_on_after_an_end_that_was_told_is_no_end(client_for: Make) -> None:
    """Here by another way than by pages, which its first answer did not show."""
    ends = [True]

    def answer(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("offset", 0))
        after = None if ends else f"?offset={start + SIZE}"
        rows = list(range(COUNT))[start : start + SIZE]
        return httpx.Response(200, json={"count": COUNT, "next": after, "current_page": 1, "results": rows})

    client = client_for(answer, drift="raise")
    pager = paginate(client.request, "GET", "/x/")
    with pytest.raises(errors.ResponseDecodeError, match="the end after 5") as caught:
        pager.collect()
    assert pager.resume(caught.value.cursor).collect() == []
    ends.clear()
    with pytest.raises(errors.PaginationError, match="moves by offset"):
        pager.resume(caught.value.cursor).collect()


HONEST: list[tuple[int, Callable[[int, int], Any]]] = [
    (9, lambda page, last: {"page": last + 1 - page, "next": f"?page={page + 1}" if page < last else None}),
    (12, lambda page, last: {"page": 5 if page < last else 2, "next": page + 1 if page < last else None}),
    (17, lambda page, last: {"count": 17, "next_page": min(page + 1, last)}),
    (17, lambda page, last: {"page": page, "count": 17, "next_page": min(page + 1, last)}),
    (17, lambda page, last: {"count": 17, "next": f"?page={page + 1 if page < last else 1}"}),
    (8, lambda page, last: {"count": 8, "next_page": page + 1 if page < last else -1}),
    (20, lambda page, _: {"page": (page + 1) // 2, "total": 20}),
]
"""How many items there are; what is said by lists that count something else, or name some page after the last one."""


@pytest.mark.parametrize(("count", "stated"), HONEST)
@pytest.mark.parametrize("how", ["whole", "resumed", "in parts"])
def test_what_an_honest_list_says_is_not_held_against_it(
    client_for: Make, count: int, stated: Callable[[int, int], Any], how: str
) -> None:
    asked: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(page := int(request.url.params.get("page", 1)))
        rows = list(range(count))[(page - 1) * SIZE : page * SIZE]
        return httpx.Response(200, json={**stated(page, -(-count // SIZE)), "results": rows})

    pager: Any = paginate(client_for(answer, drift="raise").request, "GET", "/x/")
    if how == "whole":
        found = pager.collect()
    elif how == "in parts" and stated(1, 9).keys() & {"count"}:
        found = [item for part in pager.partitions(4) for item in pager.resume(json.loads(json.dumps(part._cursor)))]
        asked.pop()
    else:
        found, cursor = [], None
        while page := next(pager.resume(cursor).pages(), None):
            found, cursor = found + page.items, json.loads(json.dumps(page.cursor))
            if cursor is None:
                break
    assert found == list(range(count))
    assert len(asked) == -(-count // SIZE)


def test_a_range_is_refused_whose_number_counts_something_else(client_for: Make) -> None:
    """Where it was right by chance on the first page: what comes could be any page."""
    pager, _ = at_any_path(client_for, lambda page: {"page": (page + 1) // 2, "total": COUNT})
    with pytest.raises(errors.PaginationError, match="another page in place of it"):
        [item for part in pager.partitions(4) for item in pager.resume(part._cursor)]


@pytest.mark.parametrize("one", NUMBERED, ids=lambda one: one[0])
@pytest.mark.parametrize("instead", [4, 6])
def test_a_later_page_in_place_of_one_is_asked_for_again(client_for: Make, one: tuple[str, str], instead: int) -> None:
    server, pager = reading(client_for, one, count=40)
    server.instead[3], found = instead, list[int]()
    cursor = broken(pager, found)
    if one in OWN:  # a next page that is further on may only leave out pages
        cursor = broken(pager.resume(cursor), found)
    server.instead.clear()
    assert found + [item["number"] for item in pager.resume(cursor)] == list(range(40))


def test_rows_alike_by_a_cursor_are_read(client_for: Make) -> None:
    """A next cursor that is another one says that the page is."""

    def answer(request: httpx.Request) -> httpx.Response:
        at = int(request.url.params.get("cursor") or 0)
        return httpx.Response(200, json={"next": f"?cursor={at + 1}" if at < 3 else None, "results": [7, 7]})

    pager = paginate(client_for(answer).request, "GET", "/x/", params={"cursor": ""})
    assert pager.collect() == [7] * 8


def test_a_page_that_was_promised_is_not_left_out_in_silence(client_for: Make) -> None:
    """It may be another page with the same items, or the last one given again."""

    def answer(request: httpx.Request) -> httpx.Response:
        after = None if "page" in request.url.params else "?page=2"
        return httpx.Response(200, json={"next": after, "results": list(range(7))})

    told: list[errors.Deviation] = []
    client = client_for(answer, drift=told.append)
    assert paginate(client.request, "GET", "/x/").collect() == list(range(7))
    assert [one.got for one in told] == ["the end after 7"]


@pytest.mark.parametrize("counted", [False, True])
@pytest.mark.parametrize("stated", [False, True])
@pytest.mark.parametrize("gone", [slice(0, 5), slice(0, 7), slice(15, 20)])
def test_a_list_that_gets_shorter_is_read_to_its_end(
    client_for: Make, stated: bool, counted: bool, gone: slice
) -> None:
    """By a server that gives the last page for each beyond it."""
    rows, asked = list(range(20)), [0]

    def answer(request: httpx.Request) -> httpx.Response:
        asked[0] += 1
        if asked[0] == 4:
            del rows[gone]
        last = -(-len(rows) // SIZE)
        page = min(int(request.url.params.get("page", 1)), last)
        said: dict[str, Any] = {"next": f"?page={page + 1}" if page < last else None}
        said |= {"count": len(rows)} if counted else {}
        said |= {"page": page} if stated else {}
        return httpx.Response(200, json={**said, "results": rows[(page - 1) * SIZE : page * SIZE]})

    told: list[errors.Deviation] = []
    found = paginate(client_for(answer, drift=told.append).request, "GET", "/x/").collect()
    if stated or gone.start:  # else what is given in place of the last page has other items, and no place
        assert found == list(range(15))
        assert len(asked) == 1
        assert told


def test_pages_that_a_list_leaves_out_are_read_over(client_for: Make) -> None:
    """A next page further on than the next one looks like another page, until it is asked for again.

    An empty page that only `next` promised is the end, which is told.
    """

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        rows = [] if page == 4 else list(range(page * SIZE, (page + 1) * SIZE))
        after = None if page == 6 else f"?page={5 if page in (3, 4) else page + 1}"
        return httpx.Response(200, json={"next": after, "results": rows})

    told: list[errors.Deviation] = []
    pager, found = paginate(client_for(answer, drift=told.append).request, "GET", "/x/"), list[int]()
    with pytest.raises(errors.PaginationError, match="another page in place of it") as caught:
        found.extend(pager)
    found += pager.resume(json.loads(json.dumps(caught.value.cursor))).collect()
    assert found == list(range(SIZE, 4 * SIZE))
    assert [one.got for one in told] == ["the end after 15"]


@pytest.mark.parametrize("move", ["offset", "page"])
def test_a_place_that_counts_from_0_is_relied_on(client_for: Make, move: str) -> None:
    each = 1 if move == "page" else SIZE
    instead = {5: 2}

    def answer(request: httpx.Request) -> httpx.Response:
        at = int(request.url.params[move]) // each
        page = instead.get(at, at)
        rows = list(range(COUNT))[page * SIZE : (page + 1) * SIZE]
        return httpx.Response(200, json={move: page * each, "total": COUNT, "results": rows})

    pager, found = paginate(client_for(answer).request, "GET", "/x/", params={move: 0}), list[int]()
    with pytest.raises(errors.PaginationError, match="another page in place of it") as caught:
        found.extend(pager)
    cursor = caught.value.cursor
    instead.clear()
    assert found + pager.resume(cursor).collect() == list(range(COUNT))


def test_an_earlier_page_is_the_end_of_nothing(client_for: Make) -> None:
    """Where nothing is stated but the number of the page; the page before may be the last one."""
    pager, instead = at_any_path(client_for, lambda page: {"page": page})
    instead[5] = 2
    found: list[int] = []
    with pytest.raises(errors.PaginationError, match="another page in place of it"):
        found.extend(pager)
    assert found == list(range(4 * SIZE))
    instead[5] = 4
    assert pager.resume(None).first().number == 1


@pytest.mark.parametrize(("move", "first"), [("page", 1), ("offset", 0), ("startIndex", 1)])
def test_a_full_last_page_given_again_is_the_end(client_for: Make, move: str, first: int) -> None:
    """Of a list that states its place alone: it costs the one request that any page after it would."""
    asked, each = list[int](), 1 if move == "page" else SIZE

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((int(request.url.params[move]) - first) // each)
        at = min(asked[-1], 2)
        rows = [{"number": number} for number in range(at * SIZE, (at + 1) * SIZE)]
        return httpx.Response(200, json={move: at * each + first, "Resources": rows})

    pager: Any = paginate(client_for(answer, drift="raise").request, "GET", "/x/", params={move: first})
    assert [item["number"] for item in pager] == list(range(3 * SIZE))
    assert asked == [0, 1, 2, 3]


@pytest.mark.parametrize("move", ["page", "offset"])
def test_an_earlier_page_that_comes_twice_is_an_end_that_is_told(client_for: Make, move: str) -> None:
    """Of a list that states its place alone and gets shorter: no answer can say that more is wrong than that."""
    rows, each = list(range(40)), 1 if move == "page" else SIZE

    def answer(request: httpx.Request) -> httpx.Response:
        at = min(int(request.url.params[move]) // each, (len(rows) - 1) // SIZE)
        return httpx.Response(200, json={move: at * each, "results": rows[at * SIZE : (at + 1) * SIZE]})

    pager: Any = paginate(client_for(answer, drift="raise").request, "GET", "/x/", params={move: 0})
    found, pages = list[int](), pager.pages()
    for page in islice(pages, 6):
        found += page.items
    del rows[13:]
    cursor = broken(chain.from_iterable(map(items, pages)), [])
    with pytest.raises(errors.ResponseDecodeError, match="the end after 30") as caught:
        pager.resume(cursor).collect()
    assert pager.resume(json.loads(json.dumps(caught.value.cursor))).collect() == []
    rows.extend(range(13, 40))
    assert found + pager.resume(cursor).collect() == list(range(40))


def test_pages_stated_to_a_list_by_offset_do_not_end_it(client_for: Make) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        at = int(request.url.params["offset"])
        return httpx.Response(200, json={"total_pages": 7, "results": list(range(COUNT))[at : at + SIZE]})

    params = {"offset": 0, "limit": SIZE}
    assert paginate(client_for(answer).request, "GET", "/x/", params=params).collect() == list(range(COUNT))


def test_what_a_caller_changes_is_not_the_pagers(client_for: Make) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        asked.append(str(request.url.params))
        rows = list(range(COUNT))[(page - 1) * SIZE : page * SIZE]
        return httpx.Response(200, json={"page": page, "total": COUNT, "results": rows})

    params: dict[str, Any] = {"f": ["a"]}
    pager = paginate(client_for(answer).request, "GET", "/x/", params=params)
    params["f"].append("b")
    pages = pager.pages()
    cursor = next(page for page in pages if page.number == 3).cursor
    assert cursor is not None
    resumed, part = pager.resume(cursor), pager.partitions(3)[1]
    told = part.to_dict()
    again = Partition.from_dict(told)
    before = json.dumps([part.to_dict(), again.to_dict()])
    for changed in (cursor, told["cursor"]):
        changed["page"], changed["seen"] = 1, 0
        changed["places"]["own"] = 0
    told["arguments"]["params"]["f"].append("c")
    assert resumed.collect() == list(range(15, COUNT))
    assert json.dumps([part.to_dict(), again.to_dict()]) == before
    assert all(query.startswith("f=a") and "f=b" not in query for query in asked)


def test_an_error_of_dividing_has_a_cursor(client_for: Make) -> None:
    client = client_for(lambda _: httpx.Response(200, json=[1, 2, 3, 4, 5, 6, 7, 8, 9, 0]))
    pager = paginate(client.request, "GET", "/x/")
    with pytest.raises(errors.PaginationError, match="cannot be divided") as caught:
        pager.partitions(2)
    assert caught.value.cursor is not None
