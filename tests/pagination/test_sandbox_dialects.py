"""Every dialect against Django REST Framework's paginators, over real sockets."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from ibl_data_manager_client import DataManagerClient, paginate
from tests.pagination.operations import call, number, one_per_dialect
from tests.sandbox.start import Sandbox

PAGE = 20
COUNTS = [0, 1, PAGE, PAGE + 1, 1013]
BLIND = {"bare"}
"""Dialects that do not say how long the list is: the page past the end has to be asked for."""


def least(dialect: str, count: int) -> int:
    """How few requests the whole list can take."""
    if dialect in BLIND and count:
        return max(2, count // PAGE + 1)  # of a first page, nobody has said how many items a full one has
    return max(1, -(-count // PAGE))


def requests(sandbox: Sandbox, label: str) -> int:
    """How many requests came for lists of a label."""
    with DataManagerClient(sandbox.key, base_url=sandbox.url) as client:
        paths = client.request("GET", "/api/sandbox/requests/").json()["paths"]
    return sum(n for path, n in paths.items() if f"/{label}/" in path)


@pytest.mark.parametrize(("dialect", "operation"), one_per_dialect())
@pytest.mark.parametrize("count", COUNTS)
def test_every_item_once_in_order_with_the_fewest_requests(
    sandbox: Sandbox, dialect: str, operation: str, count: int
) -> None:
    def url(past: str, how: str) -> str:
        return f"{sandbox.url}/lists/{dialect}/{count}/{past}/{how}{count}{past}"

    def label(past: str, how: str) -> str:
        return f"{dialect}/{count}/{past}/{how}{count}{past}"

    async def read(past: str, how: str, ahead: int) -> list[int]:
        function, args, kwargs = call(operation, "asyncio")
        async with DataManagerClient(sandbox.key, base_url=url(past, how), drift=ignore) as client:
            pager = paginate(function, *args, **kwargs, client=client)
            return [number(item) async for item in (pager.prefetch(ahead) if ahead else pager)]

    for past in ("404", "empty", "last") if dialect in BLIND else ("404",):
        function, args, kwargs = call(operation)
        with DataManagerClient(sandbox.key, base_url=url(past, "sync"), drift=ignore) as client:
            assert [number(item) for item in paginate(function, *args, **kwargs, client=client)] == list(range(count))
        assert requests(sandbox, label(past, "sync")) == least(dialect, count)
        for how, ahead in (("async", 0), ("prefetch", 8)):
            assert asyncio.run(read(past, how, ahead)) == list(range(count))
            assert requests(sandbox, label(past, how)) == least(dialect, count)


@pytest.mark.parametrize(("dialect", "operation"), one_per_dialect())
def test_reading_goes_on_after_any_page(sandbox: Sandbox, dialect: str, operation: str) -> None:
    function, args, kwargs = call(operation)
    url = f"{sandbox.url}/lists/{dialect}/105/404/resumed"
    with DataManagerClient(sandbox.key, base_url=url, drift=ignore) as client:
        pager = paginate(function, *args, **kwargs, client=client)
        for page in pager.pages():
            if page.cursor is not None:
                rest = list(pager.resume(page.cursor))
                assert [number(item) for item in rest] == list(range(number(page.items[-1]) + 1, 105))


@pytest.mark.parametrize(("dialect", "operation"), one_per_dialect())
def test_partitions_together_are_the_list(sandbox: Sandbox, dialect: str, operation: str) -> None:
    if dialect in BLIND:
        return
    function, args, kwargs = call(operation)
    url = f"{sandbox.url}/lists/{dialect}/105/404/partitions"
    with DataManagerClient(sandbox.key, base_url=url, drift=ignore) as client:
        for n in (1, 2, 3, 6, 50):
            parts = paginate(function, *args, **kwargs, client=client).partitions(n)
            assert len(parts) == min(n, 6)
            assert [number(item) for part in parts for item in part.fetch(client)] == list(range(105))


def ignore(_: Any) -> None:
    """The items are not what the operations declare, and that is not what is tested."""
