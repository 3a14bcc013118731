"""Cursors and partitions that were JSON, and may have been changed there."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client._pages.answer import whole
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.pagination import Partition

Make = Callable[..., DataManagerClient]

WRONG: dict[str, list[Any]] = {
    "page": ["2", None, 1.5, True, [], -1],
    "seen": ["20", None, 2.5, True, -1],
    "size": ["20", 2.5, []],
    "pages": ["x", 1.5, {}, -1],
    "past": ["x", 1.5, -1],
    "total": ["x", {}, -1],
    "digest": [7, None, []],
    "list": [7, None],
    "way": ["page", 7, {}, ["page"], ["page", 7, None], [[], "page", None]],
    "told": [[], 1, None],
    "more": ["no", 1],
    "places": ["own", None, [], {"own": "1"}, {"next": None}, {"own": 1.5}, {"own": True}, {"own": []}],
}


def rows(request: httpx.Request) -> httpx.Response:
    """A page of a list of 35."""
    first = 10 * (int(request.url.params.get("page", 1)) - 1)
    return httpx.Response(200, json={"count": 35, "results": [{"id": n} for n in range(35)][first : first + 10]})


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_field_of_another_type_is_refused(client_for: Make, name: str, value: Any) -> None:
    asked = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return rows(request)

    pager = paginate(groups.sync, client=client_for(handle, drift=lambda _: None))
    part = pager.partitions(2)[1].to_dict()
    asked.clear()
    cursor = {**part["cursor"], name: value}
    said = f"({name}={value!r})" if name != "way" else ""
    with pytest.raises(
        errors.InvalidArgumentError, match="^not a cursor of a page of this list: {.*" + re.escape(said)
    ):
        list(pager.resume(cursor))
    with pytest.raises(
        errors.InvalidArgumentError, match="^not a cursor of a page of this list: {.*" + re.escape(said)
    ):
        Partition.from_dict({**part, "cursor": cursor})
    assert asked == []


def test_what_a_later_version_adds_is_left_alone(client_for: Make) -> None:
    pager = paginate(groups.sync, client=client_for(rows, drift=lambda _: None))
    cursor = {**(pager.first().cursor or {}), "added": {"later": -1}, "most": 7.5}
    assert [group.id for group in pager.resume(cursor)] == list(range(10, 35))


def test_what_a_pager_gives_is_taken(client_for: Make) -> None:
    """Also where the caller asks for all with a size that is none."""
    pager = paginate(groups.sync, client=client_for(rows, drift=lambda _: None), page_size=-1)
    for page in pager.pages():
        if page.cursor is not None:
            list(pager.resume(page.cursor))


@pytest.mark.parametrize("end", [False, "false", "False", None, ""])
def test_no_more_is_the_end_in_any_spelling(client_for: Make, end: Any) -> None:
    asked = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"results": [{"id": n} for n in range(10)], "has_next": end})

    client = client_for(handle)
    assert len(paginate(client.request, "GET", "/api/crm/deals/").collect()) == 10
    assert len(asked) == 1


def test_a_way_that_no_list_has_is_refused(client_for: Make) -> None:
    pager = paginate(groups.sync, client=client_for(rows, drift=lambda _: None))
    cursor = pager.first().cursor
    assert cursor is not None
    with pytest.raises(errors.InvalidArgumentError, match="no way to page"):
        list(pager.resume({**cursor, "way": ["pages", "page", None]}))


def test_a_first_page_that_failed_is_asked_for_as_it_was(client_for: Make) -> None:
    """Not by a number: that which the list begins with is not known yet."""
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        return httpx.Response(500) if len(asked) == 1 else rows(request)

    pager = paginate(groups.sync, client=client_for(handle, drift=lambda _: None, max_retries=0), page_size=10)
    with pytest.raises(errors.ServerError) as caught:
        pager.first()
    assert pager.resume(caught.value.cursor).first().number == 1
    assert asked == ["page_size=10"] * 2


def test_a_cursor_list_that_stands_still_is_not_told_to_use_cursors(client_for: Make) -> None:
    tokens = iter("abc")

    def handle(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"next_cursor": next(tokens), "items": [{"id": 1}]})

    client = client_for(handle)
    with pytest.raises(errors.PaginationError, match="read before") as caught:
        list(paginate(client.request, "GET", "/x/", params={"cursor": ""}))
    assert "moves by a cursor" not in str(caught.value)


@pytest.mark.parametrize("n", [1, 2, 3, 9])
def test_ranges_are_the_same_with_asyncio(client_for: Make, n: int) -> None:
    client = client_for(rows, drift=lambda _: None)
    wanted = [part.to_dict() for part in paginate(groups.sync, client=client).partitions(n)]
    assert [part.to_dict() for part in asyncio.run(paginate(groups.asyncio, client=client).partitions(n))] == wanted
    assert len(wanted) == min(n, 4)


def test_a_number_of_more_digits_than_a_list_can_need_is_none() -> None:
    assert whole("9" * 19) == int("9" * 19)
    assert whole("9" * 20) is None
