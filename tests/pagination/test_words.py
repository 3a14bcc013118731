"""Words for totals and next pages that no dialect of the platform has: a list is read whole, or it is said."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client._pages.ways import SIZES
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.models import RbacGroup
from ibl_data_manager_client.testing import sample

ITEMS, WIDE = 57, 10
Told = Callable[[list[Any], int], Any]


def reading(answer: Callable[[dict[str, str]], Any], params: dict[str, Any] | None = None) -> tuple[Any, list[str]]:
    """A pager over a server, and what is told of it."""
    told: list[str] = []
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer(dict(request.url.params))))
    client = DataManagerClient("k", transport=transport, drift=lambda one: told.append(one.got))
    return paginate(client.request, "GET", "/api/crm/deals/", params=params), told


def by_page(tell: Told, wide: int = WIDE) -> Callable[[dict[str, str]], Any]:
    def answer(query: dict[str, str]) -> Any:
        page = int(query.get("page", 1))
        return tell(list(range(ITEMS))[(page - 1) * wide : page * wide], page)

    return answer


TOTALS: dict[str, Told] = {
    "of the page and of the list": lambda rows, _: {"count": len(rows), "total": ITEMS, "results": rows},
    "of the page nearer": lambda rows, _: {"total": ITEMS, "data": {"count": len(rows), "items": rows}},
    "in pagination": lambda rows, _: {"pagination": {"count": len(rows), "total": ITEMS}, "results": rows},
    "in meta": lambda rows, _: {"meta": {"count": len(rows), "total": ITEMS}, "results": rows},
    "of the list in meta": lambda rows, _: {"count": len(rows), "meta": {"total": ITEMS}, "results": rows},
    "pages": lambda rows, page: {"count": len(rows), "pages": 6, "page": page, "results": rows},
}


@pytest.mark.parametrize("form", TOTALS)
def test_a_total_of_the_page_is_not_that_of_the_list(form: str) -> None:
    pager, told = reading(by_page(TOTALS[form]))
    assert (list(pager), told) == (list(range(ITEMS)), [])


def test_a_page_as_wide_as_its_answer_says_is_full() -> None:
    """However wide it was asked for."""
    pager, told = reading(by_page(lambda rows, _: {"page_size": 7, "results": rows}, 7), {"page_size": 100})
    assert (list(pager), told) == (list(range(ITEMS)), [])


def by_token(tell: Callable[[str | None], dict[str, Any]]) -> Callable[[dict[str, str]], Any]:
    def answer(query: dict[str, str]) -> Any:
        start = int(query.get("cursor", "").lstrip("t") or 0)
        after = f"t{start + WIDE}" if start + WIDE < ITEMS else None
        return {"items": list(range(ITEMS))[start : start + WIDE], **tell(after)}

    return answer


def under(name: str) -> Callable[[str | None], dict[str, Any]]:
    return lambda token: {name: token}


UNKNOWN: dict[str, Callable[[str | None], dict[str, Any]]] = {
    **{name: under(name) for name in ("nextPageToken", "next_page_token", "nextToken", "continuation_token", "cursor")},
    "next": lambda token: {"next": token and {"cursor": token}},
    "cursors": lambda token: {"paging": {"cursors": {"before": "t0", "after": token}}},
    "endCursor": lambda token: {"pageInfo": {"hasNextPage": bool(token), "endCursor": token or "t57"}},
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_a_next_page_that_is_not_understood_is_no_end(name: str) -> None:
    pager, _ = reading(by_token(UNKNOWN[name]))
    pages = pager.pages()
    assert next(pages).items == list(range(WIDE))
    with pytest.raises(errors.PaginationError, match=f"may go on by its '{name}'.*client.request"):
        next(pages)


@pytest.mark.parametrize("name", UNKNOWN)
def test_the_same_words_at_the_end_are_the_end(name: str) -> None:
    pager, told = reading(lambda _: {"items": [1, 2, 3], **UNKNOWN[name](None)})
    assert (list(pager), told) == ([1, 2, 3], [])


@pytest.mark.parametrize("end", [None, "nothing"])
def test_from_an_error_a_list_by_cursor_never_begins_anew(end: str | None) -> None:
    """Its last page says that nothing follows, which is told; or nothing at all, and is asked for once more."""
    right, asked = by_token(lambda token: {"next_cursor": token, "total": ITEMS}), list[str]()

    def answer(query: dict[str, str]) -> Any:
        asked.append(query["cursor"])
        if query["cursor"] == "t20" and asked.count("t20") == 1:
            return [] if end else {**right(query), "next_cursor": None}
        return right(query)

    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer(dict(request.url.params))))
    client = DataManagerClient("k", transport=transport, drift="raise")
    pager = paginate(client.request, "GET", "/api/crm/deals/", params={"cursor": ""})
    found: list[Any] = []
    with pytest.raises(errors.PaginationError if end else errors.ResponseDecodeError) as caught:
        found.extend(pager)
    assert found == list(range(20 if end else 30))
    assert list(pager.resume(caught.value.cursor)) == (list(range(20, ITEMS)) if end else [])


@pytest.mark.parametrize("place", ["links", "_links"])
def test_an_address_in_links_is_followed(place: str) -> None:
    def tell(token: str | None) -> dict[str, Any]:
        return {place: {"self": {"href": "/"}, **({"next": {"href": f"/api?cursor={token}"}} if token else {})}}

    pager, told = reading(by_token(tell))
    assert (list(pager), told) == (list(range(ITEMS)), [])


def test_next_cursor_in_camel_case_is_one() -> None:
    answer = by_token(lambda token: {"nextCursor": token})
    with pytest.raises(errors.PaginationError, match="cursor"):
        list(reading(answer)[0])
    assert list(reading(answer, {"cursor": ""})[0]) == list(range(ITEMS))


def test_page_1_as_the_next_page_is_told_also_where_there_is_a_total() -> None:
    def answer(query: dict[str, str]) -> Any:
        page = int(query.get("page", 0))
        rows = list(range(ITEMS))[page * WIDE : (page + 1) * WIDE]
        return {"count": ITEMS, "next_page": page + 1 if page < 5 else None, "results": rows}

    with pytest.raises(errors.PaginationError, match="give page=0"):
        list(reading(answer)[0])
    assert list(reading(answer, {"page": 0})[0]) == list(range(ITEMS))


def test_a_page_that_is_narrower_after_resume_is_full() -> None:
    """A cursor knows how wide pages of its own size are."""

    def answer(query: dict[str, str]) -> Any:
        start, wide = int(query["offset"]), int(query["limit"])
        return {"results": list(range(ITEMS))[start : start + wide]}

    cursor = reading(answer, {"offset": 0, "limit": 8})[0].first().cursor
    assert list(reading(answer, {"offset": 0, "limit": 6})[0].resume(cursor)) == list(range(8, ITEMS))


def test_a_page_given_again_that_states_fewer_than_were_given_takes_no_promise_back() -> None:
    def answer(query: dict[str, str]) -> Any:
        page = min(2, int(query.get("page", 1)))
        total = 10 if query.get("page") == "3" else ITEMS
        return {"count": total, "results": list(range(ITEMS))[(page - 1) * WIDE : page * WIDE]}

    pager, told = reading(answer)
    assert (list(pager), told) == (list(range(20)), ["the end after 20"])


@pytest.mark.parametrize("again", [None, 0, ITEMS])
def test_a_list_by_cursor_that_says_it_is_empty_is_asked_again(again: int | None) -> None:
    """`again`: the total in a second such answer, or None where there is none."""
    totals = [total for total in (0, again) if total is not None]
    right = by_token(lambda token: {"next_cursor": token, "total": ITEMS})

    def answer(query: dict[str, str]) -> Any:
        if query["cursor"] == "t20" and totals:
            return {"items": [], "next_cursor": None, "total": totals.pop(0)}
        return right(query)

    pager, told = reading(answer, {"cursor": ""})
    found: list[Any] = []
    with pytest.raises(errors.PaginationError, match="the page is empty") as caught:
        found.extend(pager)
    rest = list(pager.resume(caught.value.cursor))
    expected: tuple[list[int], list[str]] = ([], ["the end after 20"])
    assert (rest, told) == (expected if again is not None else (list(range(20, ITEMS)), []))


def by_items(tell: Callable[[int, int | None], dict[str, Any]], wide: int = WIDE) -> Callable[[dict[str, str]], Any]:
    """A server that takes `offset`; what it tells is of the place and of the next one."""

    def answer(query: dict[str, str]) -> Any:
        start = int(query.get("offset", 0))
        after = start + wide if start + wide < ITEMS else None
        return {"results": list(range(ITEMS))[start : start + wide], **tell(start, after)}

    return answer


@pytest.mark.parametrize("params", [None, {"limit": WIDE}])
@pytest.mark.parametrize(
    "tell",
    [
        lambda start, after: {"next": after},
        lambda start, after: {"next": after, "offset": start},
        lambda start, after: {"next": after, "offset": start, "total": ITEMS},
    ],
)
def test_a_plain_number_after_the_items_is_the_next_offset(tell: Any, params: Any) -> None:
    pager, told = reading(by_items(tell), params)
    assert (list(pager), told) == (list(range(ITEMS)), [])
    assert list(pager.resume(pager.first().cursor)) == list(range(WIDE, ITEMS))


def test_2_is_the_next_page_also_of_two_items() -> None:
    """But not where the answer says at which item it begins."""
    pager, told = reading(by_page(lambda rows, page: {"next": page + 1 if page * 2 < ITEMS else None, "data": rows}, 2))
    assert (list(pager), told) == (list(range(ITEMS)), [])
    pager, told = reading(by_items(lambda start, after: {"next": after, "offset": start}, 2))
    assert (list(pager), told) == (list(range(ITEMS)), [])


def test_a_list_that_states_page_and_offset_moves_by_page() -> None:
    pager, told = reading(
        by_page(lambda rows, page: {"page": page, "offset": (page - 1) * WIDE, "total": ITEMS, "data": rows})
    )
    assert (list(pager), told) == (list(range(ITEMS)), [])


def test_a_number_under_next_cursor_is_a_cursor() -> None:
    answer = by_token(lambda token: {"next_cursor": token and int(token[1:])})
    with pytest.raises(errors.PaginationError, match=r'it moves by a cursor.*params=\{"cursor": ""\}'):
        list(reading(answer)[0])
    assert list(reading(answer, {"cursor": ""})[0]) == list(range(ITEMS))


LINKS = {
    "a token": ("cursor", '<https://evil.example/x?cursor={}>; rel="next"', ""),
    "a page": ("page", '<?page=1>; rel="first", <?page={}>; rel="next", <?page=9>; rel=last', '<?page=1>; rel="first"'),
    "an offset": ("offset", '</x?offset={}&limit=10>; title="a, b"; REL=Next', '</x?offset=0>; rel="prev first"'),
    "others before it": ("cursor", '</x;s=a=b?cursor={}>; title="c=d; rel=prev, e" ;rel="next"', "</x>; rel=first"),
    "quotes in quotes": (
        "page",
        r'<?page=1>; title="C:\\"; rel=prev, <?page={}>; title="<\"; rel=last"; rel*=a; rel="next"; rel=first',
        r'<?page=1>; title="<b>; rel=next"; rel="prev"',
    ),
    "two of one": ("page", '<?page=0>; rel="prev"; x="<", <?page={}>; rel="last next"', '<?page=0>; rel="prev"'),
}


@pytest.mark.parametrize("form", LINKS)
def test_a_bare_list_goes_on_by_its_link_header(form: str) -> None:
    """Its parameters, on the same path; the page without `next` is the last, however full it is."""
    asked: list[httpx.Request] = []
    name, more, end = LINKS[form]

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        at = int(request.url.params.get(name) or (name == "page"))
        start = (at - 1) * WIDE if name == "page" else at
        after = at + 1 if name == "page" else start + WIDE
        link = more.format(after) if start + WIDE < 50 else end
        rows = list(range(50))[start : start + WIDE]
        return httpx.Response(200, json=rows, headers={"Link": link} if link else {})

    client = DataManagerClient("k", transport=httpx.MockTransport(answer))
    pager = paginate(client.request, "GET", "/api/crm/deals/")
    assert list(pager) == list(range(50))
    assert len(asked) == 5
    assert {request.url.host for request in asked} == {"base.manager.iblai.app"}
    assert list(pager.resume(pager.first().cursor)) == list(range(WIDE, 50))


def test_a_link_header_of_other_things_says_nothing_of_pages() -> None:
    preload = {"Link": '</style.css>; rel=preload; as=style, <https://x.example>; rel="canonical"'}

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        return httpx.Response(200, json=list(range(ITEMS))[(page - 1) * WIDE : page * WIDE], headers=preload)

    client = DataManagerClient("k", transport=httpx.MockTransport(answer))
    assert list(paginate(client.request, "GET", "/x/")) == list(range(ITEMS))


def test_pages_of_a_list_by_cursor_are_numbered_as_they_are_read() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        at = int(request.url.params["cursor"] or 0)
        return httpx.Response(200, json={"items": [{"id": at}], "next_cursor": str(at + 1) if at < 2 else None})

    client = DataManagerClient("k", transport=httpx.MockTransport(answer))
    pager = paginate(client.request, "GET", "/x/", params={"cursor": ""})
    assert [page.number for page in pager.pages()] == [1, 2, 3]

    client = DataManagerClient("k", transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"items": []})))
    empty = paginate(client.request, "GET", "/x/", params={"cursor": ""}).pages()
    assert [(page.items, page.number) for page in empty] == [([], 1)]


def test_a_page_may_be_alone_in_an_array() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        rows = [sample(RbacGroup, id=number) for number in range(ITEMS)[(page - 1) * WIDE : page * WIDE]]
        return httpx.Response(200, json=[{"count": ITEMS, "results": [row.to_dict() for row in rows]}])

    client = DataManagerClient("k", transport=httpx.MockTransport(answer), drift=lambda _: None)
    assert [group.id for group in paginate(groups.sync, client=client)] == list(range(ITEMS))


def test_a_page_is_known_in_whatever_order_its_fields_are() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        start = (min(page, 2) - 1) * WIDE
        rows = [{"number": number, "name": "a"} for number in range(start, start + WIDE)]
        return httpx.Response(200, json={"results": rows if page < 3 else [{"name": "a", **row} for row in rows]})

    client = DataManagerClient("k", transport=httpx.MockTransport(answer))
    pager = paginate(client.request, "GET", "/x/")
    _, second = islice(pager.pages(), 2)
    assert [row["number"] for row in second.items] == list(range(WIDE, 2 * WIDE))
    assert pager.resume(second.cursor).collect() == []
    assert [row["number"] for row in pager] == list(range(2 * WIDE))


def test_a_page_equal_to_one_that_is_neither_the_first_nor_the_one_before_is_read() -> None:
    pages = [list(range(start, start + WIDE)) for start in (0, 10, 20, 10, 30)]

    def answer(query: dict[str, str]) -> Any:
        return {"results": [*pages, [7]][int(query.get("page", 1)) - 1]}

    pager, told = reading(answer)
    assert (list(pager), told) == ([*range(30), *range(10, 20), *range(30, 40), 7], [])


@pytest.mark.parametrize("moves", ["offset", "cursor"])
@pytest.mark.parametrize("sized", SIZES)
def test_a_list_that_moves_by_something_else_is_asked_by_nothing_else(moves: str, sized: str) -> None:
    """Its width goes on under the name that the caller gave and it knows, and the page that says nothing there goes."""
    asked: list[dict[str, str]] = []

    def answer(query: dict[str, str]) -> Any:
        asked.append(query)
        start, wide = int(query.get(moves) or 0), int(query.get(sized, WIDE))
        more = f"/x?{moves}={start + wide}&{sized}={wide}" if start + wide < 14 else None
        return {"next": more, "results": list(range(14))[start : start + wide]}

    pager, told = reading(answer, {"page": 1, sized: 6, "q": "a"})
    assert (list(pager), told) == (list(range(14)), [])
    ways = [{"page": "1"}, {moves: "6"}, {moves: "12"}]
    assert asked == [{"q": "a", sized: "6", **way} for way in ways]
    asked.clear()
    assert list(pager.resume(pager.first().cursor)) == list(range(6, 14))
    assert asked == [{"q": "a", sized: "6", **way} for way in ways]


def test_what_may_be_a_filter_goes_on_though_it_is_called_as_a_size() -> None:
    """`length` here is that of each item, of which the server gives three a page."""
    asked: list[dict[str, str]] = []

    def answer(query: dict[str, str]) -> Any:
        asked.append(query)
        wanted = [number for number in range(20) if number % 2 == 0 or "length" not in query]
        start = int(query.get("offset", 0))
        more = f"/x?offset={start + 3}&limit=3&length=2" if start + 3 < len(wanted) else None
        return {"results": wanted[start : start + 3], "next": more}

    pager, told = reading(answer, {"length": 2, "kind": "a"})
    assert (list(pager), told) == (list(range(0, 20, 2)), [])
    further = [{"offset": str(start), "limit": "3"} for start in (3, 6, 9)]
    assert asked == [{"length": "2", "kind": "a", **more} for more in ({}, *further)]
    assert list(pager.resume(pager.first().cursor)) == list(range(6, 20, 2))


def test_a_size_that_next_spells_otherwise_goes_on_as_it_is_spelled_there() -> None:
    asked: list[dict[str, str]] = []

    def answer(query: dict[str, str]) -> Any:
        asked.append(query)
        start = int(query.get("cursor") or 0)
        return {"results": [start, start + 1], "next": f"/x?cursor={start + 2}&pageSize=2" if start < 4 else None}

    pager, told = reading(answer, {"page_size": 2})
    assert (list(pager), told) == (list(range(6)), [])
    assert asked == [{"page_size": "2"}, {"cursor": "2", "pageSize": "2"}, {"cursor": "4", "pageSize": "2"}]


def test_the_first_page_is_asked_for_again_as_the_caller_asked_for_it() -> None:
    """After a 404, to tell a page that is past the end from a list that is gone."""
    asked: list[dict[str, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        if asked[-1].get("cursor") == "b":
            return httpx.Response(404)
        return httpx.Response(200, json={"results": list(range(10)), "next": "/x?cursor=b"})

    client = DataManagerClient("k", transport=httpx.MockTransport(answer), drift=lambda _: None)
    assert list(paginate(client.request, "GET", "/x/", params={"cursor": ""})) == list(range(10))
    assert asked == [{"cursor": ""}, {"cursor": "b"}, {"cursor": ""}]
