"""A page that fails after a crash means what it means to who has read straight on to it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from tests.pagination.changing import SIZE, Changing, raw, said_next
from tests.pagination.operations import one_per_dialect

DIALECTS = [one for one in one_per_dialect() if one[0] != "bare"]
BOTH = [one for one in DIALECTS if one[0] not in ("analytics_flat", "analytics_length", "scim")]  # say `next` too
ITEMS = 33


class FailingOnce(Changing):
    """Its third page fails, once or for good: `zero`, an empty list that says that it is; `empty`, of a longer one."""

    def __init__(self, dialect: str, items: tuple[str, ...], how: str, times: int = 1) -> None:
        super().__init__(dialect, items, ITEMS, "404")
        self.how, self.times = how, times

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = request.url.params
        start = int(query.get("offset", query.get("startIndex", 0) or (int(query.get("page", 1)) - 1) * SIZE))
        if start // SIZE != 2 or not self.times:
            return super().__call__(request)
        self.times -= 1
        if self.how == "404":
            return httpx.Response(404, json={"detail": "Ein Fehler."})
        url = "https://elsewhere.example/?page=4&offset=15&startIndex=16"
        answer = self.envelope([], 3, SIZE, ITEMS if self.how == "empty" else 0, url)
        if self.how == "zero":
            said_next(answer, None)
        return httpx.Response(200, json=answer)


def read(server: Changing, operation: str, *, crash: bool) -> tuple[list[int], list[str], list[str]]:
    """The numbers of the items, and what was raised and what was told on the way to the end."""
    told: list[str] = []
    transport = httpx.MockTransport(server)
    client = DataManagerClient(
        "k", transport=transport, max_retries=0, drift=lambda one: told.append(f"{one.expected}: {one.got}")
    )
    function, args, kwargs = raw(operation, "sync")
    pager: Any = paginate(function, *args, **kwargs, client=client)
    found, raised, cursor = [], list[str](), None
    if crash:
        pages = pager.pages()
        first, second = next(pages), next(pages)
        found, cursor = [*first.items, *second.items], json.loads(json.dumps(second.cursor))
    for _ in range(5):
        try:
            for page in pager.resume(cursor).pages():
                found += page.items
            return [item["number"] for item in found], raised, told
        except errors.PaginationError as error:
            raised.append(str(error))
            cursor = json.loads(json.dumps(error.cursor))
    raise AssertionError(raised)


@pytest.mark.parametrize("crash", [False, True])
@pytest.mark.parametrize("how", ["zero", "empty", "404"])
@pytest.mark.parametrize(("dialect", "operation"), DIALECTS)
def test_a_page_that_fails_once(dialect: str, operation: str, how: str, crash: bool) -> None:
    items = raw(operation, "sync")[0].pagination.items
    found, raised, told = read(FailingOnce(dialect, items, how), operation, crash=crash)
    if (dialect, operation) in BOTH:
        assert found == list(range(ITEMS))
        assert (len(raised), told) == (1, [])
        assert "said that there is more" in raised[0]
    else:
        assert (found, raised, told) == (list(range(10)), [], ["33 items in all, as it says: the end after 10"])


@pytest.mark.parametrize("crash", [False, True])
@pytest.mark.parametrize(("dialect", "operation"), BOTH)
def test_a_page_that_stays_empty_is_stepped_over(dialect: str, operation: str, crash: bool) -> None:
    """Of how many items it should have, the cursor knows; so no end is told that is none."""
    items = raw(operation, "sync")[0].pagination.items
    found, raised, told = read(FailingOnce(dialect, items, "empty", 9), operation, crash=crash)
    assert found == [*range(10), *range(15, ITEMS)]
    assert (len(raised), told) == (1, [])


@pytest.mark.parametrize("crash", [False, True])
@pytest.mark.parametrize(("dialect", "operation"), BOTH)
def test_a_list_that_is_gone_is_told_at_once(dialect: str, operation: str, crash: bool) -> None:
    """A second answer that there is nothing is believed, and told."""
    items = raw(operation, "sync")[0].pagination.items
    found, raised, told = read(FailingOnce(dialect, items, "zero", 9), operation, crash=crash)
    assert found == list(range(10))
    assert (len(raised), told) == (1, ["33 items in all, as it says: the end after 10"])


@pytest.mark.parametrize("place", [{"next": True, "more": True, "total": 33, "width": 5}, {"more": True}])
def test_cursors_of_earlier_versions_are_read(place: dict[str, Any]) -> None:
    """They do not say by which it is promised, how long the list is, and how wide a page."""
    dialect, operation = next(one for one in BOTH if one[0] == "drf_page")
    function, args, kwargs = raw(operation, "sync")
    transport = httpx.MockTransport(Changing(dialect, function.pagination.items, ITEMS, "404"))
    client = DataManagerClient("k", transport=transport)
    pager: Any = paginate(function, *args, **kwargs, client=client)
    second = list(pager.pages())[1].cursor
    bare = {name: value for name, value in second.items() if name not in ("next", "more", "total", "width")}
    assert second == {**bare, "next": True, "more": True, "total": 33, "width": 5}
    assert [item["number"] for item in pager.resume({**bare, **place})] == list(range(10, ITEMS))


def test_a_part_whose_end_was_told_is_read() -> None:
    """The cursor of that error reads nothing of the next part."""
    dialect, operation = next(one for one in BOTH if one[0] == "drf_page")
    function, args, kwargs = raw(operation, "sync")
    server = Changing(dialect, function.pagination.items, ITEMS, "404")
    transport = httpx.MockTransport(server)
    pager: Any = paginate(function, *args, **kwargs, client=DataManagerClient("k", transport=transport, drift="raise"))
    part = pager.partitions(2)[0].to_dict()["cursor"]
    pages = pager.resume(part).pages()
    assert [next(pages).number for _ in range(2)] == [1, 2]
    server.following = "never"
    assert next(pages).number == 3
    with pytest.raises(errors.ResponseDecodeError, match="the end after") as caught:
        next(pages)
    assert caught.value.cursor is not None
    assert caught.value.cursor["pages"] == 0
    assert list(pager.resume(caught.value.cursor)) == []


@pytest.mark.parametrize("form", ["sync", "asyncio"])
def test_past_the_end_total_and_partitions_give_what_reading_gives(form: str) -> None:
    dialect, operation = next(one for one in BOTH if one[0] == "drf_page")
    function, args, kwargs = raw(operation, form)
    transport = httpx.MockTransport(Changing(dialect, function.pagination.items, 20, "404"))
    client = DataManagerClient("k", transport=transport, async_transport=transport)
    pager: Any = paginate(function, *args, **kwargs, client=client)
    rest = pager.resume({"page": 5, "seen": 20, "size": None})

    async def ask() -> tuple[Any, ...]:
        return await rest.collect(), await rest.total(), await rest.partitions(3), await rest.collect()

    found = asyncio.run(ask()) if form == "asyncio" else (rest.collect(), rest.total(), rest.partitions(3), list(rest))
    assert found == ([], 20, [], [])
