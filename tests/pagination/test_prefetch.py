"""Fetching ahead over real sockets: bounded, in order, and gone when nobody reads any more."""

from __future__ import annotations

import asyncio
import gc
import logging
import random
import warnings
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from functools import partial
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.pagination import AsyncPager
from tests.pagination.operations import number
from tests.pagination.server import ListServer, list_server
from tests.waiting import until


def run(test: Callable[[], Awaitable[None]]) -> None:
    """Run a test in a loop that takes anything it is told of as a failure: unretrieved errors, destroyed tasks."""
    told: list[Any] = []

    async def watched() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
        await test()
        gc.collect()
        await asyncio.sleep(0)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(watched())
        gc.collect()
    assert told == []
    assert [str(one.message) for one in caught] == []


def pager_of(client: DataManagerClient) -> AsyncPager[Any]:
    return paginate(groups.asyncio, client=client)


def client_of(server: ListServer) -> DataManagerClient:
    return DataManagerClient("k", base_url=server.url, max_retries=0, drift=lambda _: None)


def others() -> set[asyncio.Task[Any]]:
    """Tasks besides the one that asks and the server's."""
    return {
        task
        for task in asyncio.all_tasks() - {asyncio.current_task()}
        if "ListServer.serve" not in repr(task.get_coro())
    }


async def settled(server: ListServer) -> None:
    """Wait until nothing runs any more."""
    await until(lambda: not others() and server.running == 0)


async def keep(pager: AsyncPager[Any], found: list[Any]) -> None:
    """Read, and keep what comes, whatever ends it."""
    async for item in pager:
        found.append(item)


def has_asked(server: ListServer, n: int) -> bool:
    """Whether at least `n` requests have come."""
    return len(server.asked) >= n


def test_1000_random_cancellations_and_breaks_leave_nothing() -> None:
    async def once(client: DataManagerClient, chance: random.Random) -> None:
        pager = pager_of(client).prefetch(chance.randint(1, 8))
        stop = chance.randrange(1, 25)
        way = chance.choice(["break", "error", "cancel", "timeout", "pages", "collect"])
        if way == "cancel":
            task = asyncio.create_task(pager.collect())
            await asyncio.sleep(chance.random() * 0.012)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        elif way == "timeout":
            try:
                async with asyncio.timeout(chance.random() * 0.012):
                    async for _ in pager:
                        await asyncio.sleep(0)
            except TimeoutError:
                pass
        elif way == "pages":
            async for page in pager.pages():
                if number(page.items[0]) > stop:
                    break
        elif way == "collect":
            assert len(await pager.collect(limit=stop)) == stop
        elif way == "error":
            try:
                async for item in pager:
                    if number(item) == stop:
                        raise LookupError
            except LookupError:
                pass
        else:
            async for item in pager:
                if number(item) == stop:
                    break

    async def test() -> None:
        chance = random.Random(5)
        async with list_server(20, delay=0.001) as server:
            for _ in range(20):
                async with client_of(server) as client:
                    for _ in range(5):
                        await asyncio.gather(*(once(client, chance) for _ in range(10)))
                await settled(server)
                await until(lambda: server.open == 0)

    run(test)


def test_what_is_in_flight_is_cancelled_not_awaited() -> None:
    asked: list[str] = []
    cancelled: list[str] = []

    async def handle(request: httpx.Request) -> httpx.Response:
        page = request.url.params.get("page", "1")
        asked.append(page)
        if page != "1":
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                cancelled.append(page)
                raise
        return httpx.Response(200, json={"count": 99, "results": [{"number": n} for n in range(9)]})

    async def test() -> None:
        client = DataManagerClient("k", async_transport=httpx.MockTransport(handle), drift=lambda _: None)
        async with client, asyncio.timeout(60), aclosing(pager_of(client).prefetch(3).pages()) as pages:
            await anext(pages)
            await until(lambda: len(asked) == 4)
        assert sorted(cancelled) == ["2", "3", "4"]

    run(test)


def test_what_was_read_is_fetched_ahead_of_while_other_pages_are_in_flight() -> None:
    asked: list[int] = []

    async def handle(request: httpx.Request) -> httpx.Response:
        asked.append(page := int(request.url.params.get("page", 1)))
        if page > 2:
            await asyncio.Event().wait()
        return httpx.Response(200, json={"count": 99, "results": [{"number": n} for n in range(9 * page)[-9:]]})

    async def test() -> None:
        client = DataManagerClient("k", async_transport=httpx.MockTransport(handle), drift=lambda _: None)
        async with client, aclosing(pager_of(client).prefetch(3).pages()) as pages:
            for in_all in (4, 5):
                await anext(pages)
                for _ in range(50):  # turns of the loop: nothing is waited for but other tasks
                    await asyncio.sleep(0)
                assert asked == list(range(1, in_all + 1))

    run(test)


def test_two_readers_may_fail_with_the_same_error_while_one_has_pages_cancelled() -> None:
    """The caller's own, here; what is cancelled may take its time, and whoever ends first takes nothing from the other.

    Where the frames of the other are cleared, which waits, Python closes its iterator and tells the loop of that.
    """
    own = LookupError("no such item")

    def make(item: int) -> int:
        if item > 9:
            raise own
        return item

    async def test() -> None:
        cancelling, go_on = asyncio.Event(), asyncio.Event()
        cancelled: list[str] = []

        async def read(name: str) -> list[int]:
            async def handle(request: httpx.Request) -> httpx.Response:
                page = int(request.url.params.get("page", 1))
                if (name, page) == ("second", 2):
                    await cancelling.wait()
                if page > 2:
                    try:
                        await asyncio.Event().wait()
                    finally:
                        if name == "first":
                            cancelling.set()
                            await go_on.wait()
                        cancelled.append(name)
                items = list(range(10 * page - 10, 10 * page))
                return httpx.Response(200, json={"count": 99, "results": items})

            found: list[int] = []
            client = DataManagerClient("k", async_transport=httpx.MockTransport(handle))
            pager = paginate(client.arequest, "GET", "/x/", model=make).prefetch(2)
            with pytest.raises(LookupError) as caught:
                await keep(pager, found)
            assert caught.value is own
            return found

        first, second = asyncio.ensure_future(read("first")), asyncio.ensure_future(read("second"))
        assert await second == list(range(10))
        go_on.set()
        assert await first == list(range(10))
        assert cancelled == ["second", "first"]

    run(test)


def test_the_loop_may_end_at_once() -> None:
    async def test() -> None:
        async with list_server(20, delay=0.01) as server:
            client = client_of(server)
            async for item in pager_of(client).prefetch(8):
                if number(item) == 7:
                    break
            await client.aclose()

    for _ in range(5):
        run(test)


def test_an_abandoned_iterator_asks_for_nothing_more() -> None:
    async def test() -> None:
        async with list_server(50, delay=0.002) as server, client_of(server) as client:
            async for item in pager_of(client).prefetch(4):
                if number(item) == 12:
                    break
            await settled(server)
            asked = len(server.asked)
            assert asked <= 3 + 4
            await asyncio.sleep(0.02)
            assert len(server.asked) == asked

    run(test)


@pytest.mark.parametrize("ahead", [1, 3, 8])
def test_at_most_n_in_flight_in_order_each_page_once(ahead: int) -> None:
    async def test() -> None:
        async with list_server(25, delay=0.05) as server, client_of(server) as client:
            found = [number(item) async for item in pager_of(client).prefetch(ahead)]
            assert found == list(range(125))
            assert server.most == ahead
            assert sorted(server.asked) == list(range(1, 26))

    run(test)


def test_a_slow_reader_holds_the_server_back() -> None:
    async def test() -> None:
        async with list_server(60) as server, client_of(server) as client:
            pages = pager_of(client).prefetch(4).pages()
            for read in range(1, 6):
                await anext(pages)
                await until(partial(has_asked, server, read + 4))
                await asyncio.sleep(0.02)
                assert len(server.asked) == read + 4
            await pages.aclose()
            assert others() == set()

    run(test)


def test_a_slow_reader_has_nothing_fetched_beyond_the_end() -> None:
    async def test() -> None:
        async with list_server(3) as server, client_of(server) as client:
            async for _ in pager_of(client).prefetch(4).pages():
                await asyncio.sleep(0.02)
            assert sorted(server.asked) == [1, 2, 3]

    run(test)


def overstated(rows: list[Any], page: int, pages: int) -> Any:
    """A total that is 20% too high."""
    return {"count": 6 * pages, "next": "x" if page < pages else None, "results": rows}


def unlinked(rows: list[Any], page: int, pages: int) -> Any:
    """The same, and nothing else: only the page after the last one shows the end."""
    return {"count": 6 * pages, "results": rows}


@pytest.mark.parametrize(("answer", "last"), [(overstated, 40), (unlinked, 41)])
def test_of_a_list_that_states_too_much_a_slow_reader_has_no_more_fetched_than_without_prefetch(
    answer: Any, last: int
) -> None:
    """What has come already shows the end."""

    async def test() -> None:
        async with list_server(40, answer=answer) as server, client_of(server) as client:
            async for _ in pager_of(client).prefetch(8).pages():
                await settled(server)
            assert sorted(server.asked) == list(range(1, last + 1))

    run(test)


@pytest.mark.parametrize("ahead", [2, 8])
@pytest.mark.parametrize("pages", [10, 60])
@pytest.mark.parametrize("answer", [overstated, unlinked])
def test_of_a_list_that_states_too_much_no_more_is_asked_for_than_was_in_flight(
    answer: Any, pages: int, ahead: int
) -> None:
    """Less the last page: until that has come, the list is one that is as long as it says; docs/pagination.md."""

    async def test() -> None:
        async with list_server(pages, delay=0.01, answer=answer) as server, client_of(server) as client:
            found = [number(item) async for item in pager_of(client).prefetch(ahead)]
            assert found == list(range(5 * pages))
            assert server.most == ahead
            shows_the_end = answer is overstated  # the last page, or only the one after it
            assert len(server.asked) - pages <= min(pages // 5, ahead - shows_the_end)

    run(test)


def test_without_a_total_one_page_is_fetched_ahead() -> None:
    def links(rows: list[Any], page: int, pages: int) -> Any:
        return {"next": "x" if page < pages else None, "results": rows}

    async def test() -> None:
        async with list_server(9, answer=links) as server, client_of(server) as client:
            pages = pager_of(client).prefetch(4).pages()
            await anext(pages)
            await until(partial(has_asked, server, 2))
            await asyncio.sleep(0.02)
            assert server.asked == [1, 2]
            assert [page.number async for page in pages] == list(range(2, 10))
            assert (server.most, server.asked) == (1, list(range(1, 10)))

    run(test)


def test_an_error_ahead_comes_when_its_page_does_or_never() -> None:
    def broken(rows: list[Any], page: int, pages: int) -> Any:
        return {"count": 5 * pages, "results": "none" if page in (4, 5, 6) else rows}

    async def test() -> None:
        async with list_server(9, answer=broken) as server, client_of(server) as client:
            found: list[Any] = []
            try:
                async for item in pager_of(client).prefetch(8):
                    found.append(number(item))
            except errors.PaginationError as error:
                found.append(str(error))
            assert found[:-1] == list(range(15))
            assert "no list of items" in found[-1]
            await settled(server)
            server.asked.clear()
            async for page in pager_of(client).prefetch(8).pages():
                await until(lambda: server.running == 0 and 6 in server.asked)  # and nobody asks for them
                if page.number == 2:
                    break
            await settled(server)

    run(test)


def test_memory_is_bounded_by_pages_in_flight() -> None:
    import tracemalloc

    async def peak(pages: int) -> int:
        async with list_server(pages, size=50) as server, client_of(server) as client:
            tracemalloc.start()
            async for _ in pager_of(client).prefetch(4):
                pass
            _, most = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            return most

    async def test() -> None:
        await peak(10)
        assert await peak(120) < 1.5 * await peak(20)

    logging.disable()  # what pytest keeps of the log is not the pager's memory
    try:
        run(test)
    finally:
        logging.disable(logging.NOTSET)


def test_total_costs_no_further_request() -> None:
    async def test() -> None:
        async with list_server(3) as server, client_of(server) as client:
            pager = pager_of(client).prefetch(2)
            assert await pager.total() == await pager.total() == 15
            assert server.asked == [1]
            assert len([item async for item in pager]) == 15
            assert sorted(server.asked) == [1, 2, 3]
            assert len([item async for item in pager]) == 15  # from the start again, asking again
            assert sorted(server.asked) == [1, 1, 2, 2, 3, 3]

    run(test)
