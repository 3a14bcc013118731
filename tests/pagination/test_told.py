"""What a list is known to have, against what its answers say of it; and what a part of it says of itself."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from ibl_data_manager_client import errors, paginate
from ibl_data_manager_client._pages import ways
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from tests.conftest import MakeClient
from tests.pagination.test_ends import Server
from tests.pagination.test_words import reading


@pytest.mark.parametrize(
    ("around", "place"),
    [
        (lambda said, rows: {**said, "results": rows}, "/results"),
        (lambda said, rows: {"status": {"success": True}, "result": {**said, "results": rows}}, "/results"),
        (lambda said, rows: {**said, "response": {"data": rows}}, "/response/data"),
        (lambda said, rows: {**said, "my/own~things": rows}, "/my~1own~0things"),
    ],
)
def test_an_end_that_is_told_points_to_the_items(client_for: MakeClient, around: Any, place: str) -> None:
    """As a deviation of one of them does, below the outer envelope."""
    told: list[errors.Deviation] = []
    body = around({"count": 50, "next": None}, [1, 2, 3])
    client = client_for(lambda _: httpx.Response(200, json=body), drift=told.append)
    assert paginate(client.request, "GET", "/x/").collect() == [1, 2, 3]
    assert told == [("GET /x/", place, "50 items in all, as it says", "the end after 3")]


@pytest.mark.parametrize("more", [{"count": 100}, {"has_more": True}, {"next": "x"}])
@pytest.mark.parametrize("pages", ["pages", "num_pages", "total_pages"])
def test_a_last_page_that_repeats_is_the_end_of_the_pages_that_are_stated(pages: str, more: dict[str, Any]) -> None:
    """Whatever else is said to come; but a list by offset has no such pages to have come to the end of."""

    def answer(query: dict[str, str]) -> Any:
        page = min(3, int(query["page"]) if "page" in query else 1 + int(query["offset"]) // 10)
        return {**more, pages: 3, "results": list(range(10 * page - 10, 10 * page))}

    pager, told = reading(answer, {"page": 1})
    assert (list(pager), told) == (list(range(30)), ["the end after 30"])
    pager, _ = reading(answer, {"offset": 0, "limit": 10})
    with pytest.raises(errors.PaginationError, match=r"^stopped at offset=30, .*and says that there is more"):
        list(pager)


def test_the_way_of_parameters() -> None:
    """The first that is there of those that move, and of those that say how wide a page is."""
    for way in ways.KNOWN:
        assert ways.from_params({way.move: 7}) == way
        for size in ways.SIZES:
            for others in ({}, dict.fromkeys(ways.SIZES[ways.SIZES.index(size) :], 1)):
                assert ways.from_params({"q": "x", way.move: 7, size: 5, **others}) == (way.kind, way.move, size)
    assert ways.from_params({"q": "x", "per_page": 5}) == ("page", "page", "per_page")


def test_a_partition_says_what_it_reads(client_for: MakeClient) -> None:
    client = client_for(Server(40, lambda rows, *_: {"count": 40, "results": rows}))
    parts = paginate(groups.sync, client=client).partitions(2)
    shown = [repr(part) for part in parts]
    assert shown == [f"<Partition of core_rbac_groups_list: {n} pages from page={p}>" for n, p in ((2, 1), ("all", 3))]
