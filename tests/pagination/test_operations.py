"""Every operation that pages, through answers of its dialect made here."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client._pages import dialects
from tests.fidelity.calls import module
from tests.pagination.operations import API, LISTED, NOT_PAGED, call, number, paged

Row = dict[str, Any]
PAGE = 7


class Lists:
    """Answers as a dialect does, with the list where the operation declares it, and remembers what it was asked."""

    def __init__(self, count: int, dialect: str, items: tuple[str, ...]) -> None:
        self.rows = [{"id": n, "number": n} for n in range(count)]
        self.dialect = dialect
        self.items = items
        self.asked: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.asked.append(query)
        size = int(query.get("page_size") or query.get("length") or query.get("limit") or query.get("count") or PAGE)
        if self.dialect in ("search", "drf_offset"):
            start = int(query.get("offset", 0))
        elif self.dialect == "scim":
            start = int(query.get("startIndex", 1)) - 1
        else:
            start = (int(query.get("page", 1)) - 1) * size
        rows, total = self.rows[start : start + size], len(self.rows)
        url = httpx.URL("http://elsewhere.example/other/").copy_merge_params(query)
        if self.dialect in ("search", "drf_offset"):
            url = url.copy_merge_params({"offset": start + size, "limit": size})
        else:
            url = url.copy_merge_params({"page": start // size + 2})
        return httpx.Response(200, json=self.envelope(rows, start // size + 1, size, total, str(url)))

    def envelope(self, rows: list[Row], page: int, size: int, total: int, url: str) -> Any:
        more, pages = page * size < total, -(-total // size)
        links = {"count": total, "next": url if more else None, "previous": None}
        numbers: Row = {"count": total}
        if self.dialect == "bare":
            return rows
        if self.dialect == "scim":
            numbers = {"totalResults": total, "itemsPerPage": len(rows), "startIndex": (page - 1) * size + 1}
        elif self.dialect == "analytics_length":
            own = {"totalItems": total, "currentPage": page, "perPage": size, "totalPages": pages}
            numbers = {"pagination": own, "meta": {"total": 1}}
        elif self.dialect == "analytics_limit":
            numbers = {"pagination": links | {"current_page": page, "total_pages": pages}}
        elif self.dialect == "analytics_flat":
            numbers = {"page": page, "limit": size, "total_pages": pages, "total_records": total}
        elif self.dialect == "dm_page":
            numbers = {"count": total, "next_page": page + 1 if more else None, "previous_page": page - 1 or None}
        elif self.dialect == "search":
            numbers = links | {"current_page": page, "total_pages": pages, "facets": {}}
        elif self.dialect == "credentials":
            numbers = links | {"num_pages": pages, "page_number": page, "max_page_size": 100}
        else:
            numbers = links
        held: Any = rows
        for key in reversed(self.items[1:]):
            held = {key: held}
        answer = {**numbers, self.items[0]: held}
        return {"status": {"success": True, "description": "Ok"}, "result": answer} if self._wrapped else answer

    @property
    def _wrapped(self) -> bool:
        return self.dialect == "credentials"


Make = Callable[..., DataManagerClient]


@pytest.mark.parametrize("operation", paged())
def test_it_pages(operation: str, client_for: Make) -> None:
    pagination = module(operation).PAGINATION
    function, args, kwargs = call(operation)
    requests = {0: 1, 1: 1, PAGE: 1, PAGE + 1: 2, 5 * PAGE + 1: 6}
    for count, least in requests.items():
        server = Lists(count, pagination.dialect, pagination.items)
        client = client_for(server, drift=lambda _: None)
        pager = paginate(function, *args, **kwargs, client=client)
        assert [number(item) for item in pager] == list(range(count))
        if pagination.dialect == "bare":
            least = count // PAGE + 1 if count > 1 else count + 1
            assert pager.first().total is None
        else:
            assert pager.first().total == count
            server.asked.pop()
            assert len(server.asked) == least
        if count == 5 * PAGE + 1:
            pages = list(pager.pages())
            assert [len(page.items) for page in pages] == [PAGE] * 5 + [1]
            assert [number(item) for item in pager.resume(pages[2].cursor)] == list(range(3 * PAGE, count))

    afunction, args, kwargs = call(operation, "asyncio")

    async def read() -> list[int]:
        pager = paginate(afunction, *args, **kwargs, client=client)
        return [number(item) async for item in pager.prefetch(3)]

    assert asyncio.run(read()) == list(range(count))


@pytest.mark.parametrize("operation", [name for name in paged() if paged()[name] != "recommendations"])
def test_the_size_given_holds_for_all_pages(operation: str, client_for: Make) -> None:
    pagination = module(operation).PAGINATION
    if pagination.size is None:
        return
    given: dict[str, Any] = {pagination.size: 3}
    function, args, kwargs = call(operation, "sync", **given)
    server = Lists(10, pagination.dialect, pagination.items)
    found = list(paginate(function, *args, **{**kwargs, **given}, client=client_for(server, drift=drop)))
    assert [number(item) for item in found] == list(range(10))
    assert len(server.asked) == 4


@pytest.mark.parametrize("listed", LISTED)
def test_what_the_evidence_lists_pages(listed: str) -> None:
    by_path = {}
    for name in paged():
        operation = module(name).OPERATION
        by_path[f"{operation.method} {operation.path}"] = module(name).PAGINATION
    if listed in NOT_PAGED:
        assert listed not in by_path
        return
    pagination, wanted = by_path[listed], LISTED[listed]
    if wanted["items"] and "LIE" not in wanted["dialect"]:
        assert pagination.items[-1:] == tuple(wanted["items"][-1:]) or pagination.items[:1] == ("results",)
    if wanted["request"]:
        plain = {name.replace("_", "").lower() for name in wanted["request"]}
        assert pagination.move.replace("_", "") in plain


def test_no_operation_says_page_and_has_no_pagination() -> None:
    """Every GET that takes a parameter that moves through a list is one that pages, but one: its answer is unknown."""
    movers = {"page", "offset", "start_index", "cursor"}
    missed = []
    for file in API.glob("*/*.py"):
        if file.stem in paged() or file.stem == "__init__":
            continue
        text = file.read_text()
        if '"GET"' in text and any(f"    {name}: " in text for name in movers):
            missed.append(file.stem)
    assert missed == ["core_departments_retrieve"]


def test_what_does_not_page_is_refused() -> None:
    client = DataManagerClient("k")
    page = module("core_rbac_groups_list")
    with pytest.raises(errors.InvalidArgumentError, match="pass its `asyncio` or `sync`"):
        paginate(page.sync_detailed, client=client)
    with pytest.raises(errors.InvalidArgumentError, match=r"list_groups\.sync does not page"):
        paginate(module("list_groups").sync, "acme", client=client)
    assert "client" in inspect.signature(page.sync).parameters


def drop(_: Any) -> None:
    """The items are not what the operations declare, and that is not what is tested."""


def test_the_guide_lists_the_dialects() -> None:
    """The table in docs/pagination.md: all that the regeneration may give, whether an operation has it today or not."""
    text = (Path(__file__).parents[2] / "docs/pagination.md").read_text(encoding="utf-8")
    known = set(re.findall(r"^    (\w+)  ", dialects.__doc__ or "", re.MULTILINE))
    assert set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)) == known >= set(paged().values())
