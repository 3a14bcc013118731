"""Words for totals and next pages that no dialect of the platform has: a list is read whole, or it is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate

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
