"""Pagers, against answers made here; test_sandbox has the same over real sockets."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.ai_analytics import ai_analytics_orgs_users_traces_list as traces
from ibl_data_manager_client.api.ai_mentor import ai_mentor_orgs_users_sessions_retrieve as sessions
from ibl_data_manager_client.api.core import core_platform_users_retrieve as users
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.api.core import user_groups_orgs_retrieve as user_groups
from ibl_data_manager_client.api.credentials import get_credential as credential
from ibl_data_manager_client.api.search import search_ai_search_retrieve as search
from ibl_data_manager_client.models import RbacGroup
from ibl_data_manager_client.pagination import AsyncPager
from ibl_data_manager_client.testing import sample
from ibl_data_manager_client.types import UNSET
from tests.conftest import MakeClient
from tests.waiting import others, until

Params = dict[str, str]


class Server:
    """Answers pages of groups and remembers what it was asked."""

    def __init__(self, count: int, envelope: Callable[[list[Any], int, int, int], Any], size: int = 10) -> None:
        self.rows = [{"id": n, "name": f"g{n}", "unique_id": f"u{n}", "platform_key": "acme"} for n in range(count)]
        self.envelope = envelope
        self.size = size
        self.asked: list[Params] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        params = dict(request.url.params)
        self.asked.append(params)
        size = int(params.get("page_size", self.size))
        page = int(params.get("page", 1))
        rows = self.rows[(page - 1) * size : page * size]
        if not rows and page > 1:
            return httpx.Response(404, json={"detail": "Invalid page."})
        return httpx.Response(200, json=self.envelope(rows, page, size, len(self.rows)))


def drf(rows: list[Any], page: int, size: int, total: int) -> Any:
    more = page * size < total
    return {
        "count": total,
        "next": "https://evil.example/?page=99" if more else None,
        "previous": None,
        "results": rows,
    }


def no_next(rows: list[Any], page: int, size: int, total: int) -> Any:
    return {"count": total, "results": rows}


def bare(rows: list[Any], page: int, size: int, total: int) -> Any:
    return rows


def enveloped(rows: list[Any], page: int, size: int, total: int) -> Any:
    return {"status": {"success": True}, "result": {**drf(rows, page, size, total), "results": None, "data": rows}}


def paged_numbers(rows: list[Any], page: int, size: int, total: int) -> Any:
    numbers = {"totalItems": total, "currentPage": page, "perPage": size, "totalPages": -(-total // size)}
    return {"data": rows, "pagination": numbers}


def integers(rows: list[Any], page: int, size: int, total: int) -> Any:
    return {"count": total, "next_page": page + 1 if page * size < total else None, "results": {"x": 1, "data": rows}}


ENVELOPES = [drf, no_next, enveloped, paged_numbers, integers]


@pytest.mark.parametrize("envelope", ENVELOPES)
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 103])
def test_every_item_once_and_in_order(
    client_for: MakeClient, envelope: Callable[[list[Any], int, int, int], Any], count: int
) -> None:
    server = Server(count, envelope)
    client = client_for(server)
    pager = paginate(groups.sync, client=client)
    assert [group.id for group in pager] == list(range(count))
    least = max(1, -(-count // 10))
    assert len(server.asked) == least
    assert server.asked[0] == {}
    assert [group.id for group in pager] == list(range(count)), "a pager starts again"

    async def read(ahead: int) -> list[int]:
        found = paginate(groups.asyncio, client=client)
        return [group.id async for group in (found.prefetch(ahead) if ahead else found)]

    for ahead in (0, 1, 3, 8):
        server.asked.clear()
        assert asyncio.run(read(ahead)) == list(range(count))
        assert len(server.asked) == least


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 23])
def test_a_bare_list_ends_with_a_short_page_or_a_404(client_for: MakeClient, count: int) -> None:
    server = Server(count, bare)
    assert [group.id for group in paginate(groups.sync, client=client_for(server))] == list(range(count))
    assert len(server.asked) == (1 if count == 0 else max(2, count // 10 + 1))


def test_arguments_hold_for_all_pages(client_for: MakeClient) -> None:
    server = Server(25, drf)
    found = paginate(groups.sync, client=client_for(server), page_size=7, name="g", page=2)
    assert [group.id for group in found] == list(range(7, 25))
    assert server.asked == [{"name": "g", "page": str(n), "page_size": "7"} for n in (2, 3, 4)]


@pytest.mark.parametrize("given", [None, UNSET])
def test_arguments_that_are_not_set_say_nothing(client_for: MakeClient, given: Any) -> None:
    server = Server(15, drf)
    found = paginate(groups.sync, client=client_for(server), page_size=given, page=given)
    assert [group.id for group in found] == list(range(15))
    assert server.asked == [{}, {"page": "2"}]


def test_pages_and_cursors(client_for: MakeClient) -> None:
    server = Server(25, drf)
    pager = paginate(groups.sync, client=client_for(server))
    pages = list(pager.pages())
    assert [len(page.items) for page in pages] == [10, 10, 5]
    assert [(page.number, page.total) for page in pages] == [(1, 25), (2, 25), (3, 25)]
    assert pages[-1].cursor is None
    assert pages[0].raw["count"] == 25
    cursor = json.loads(json.dumps(pages[0].cursor))
    assert [group.id for group in pager.resume(cursor)] == list(range(10, 25))
    assert [group.id for group in pager.resume(None)] == list(range(25))
    with pytest.raises(errors.InvalidArgumentError, match="cursor"):
        list(pager.resume({"page": 2}))


def test_a_cursor_is_good_for_its_own_list_alone(client_for: MakeClient) -> None:
    client = client_for(Server(45, drf), drift=lambda _: None)
    cursor = paginate(groups.sync, client=client, page_size=10, name="a").first().cursor
    assert cursor is not None
    for pager in (
        paginate(groups.sync, client=client, name="a"),
        paginate(groups.sync, client=client, name="a", page=7, platform_key=UNSET),
    ):
        assert len(pager.resume(json.loads(json.dumps(cursor))).collect()) == 35
    assert len(asyncio.run(paginate(groups.asyncio, client=client, name="a").resume(cursor).collect())) == 35
    for other in (
        paginate(groups.sync, client=client),
        paginate(groups.sync, client=client, name="b"),
        paginate(groups.sync, client=client, platform_key="a"),
    ):
        with pytest.raises(errors.InvalidArgumentError, match="the cursor is of another list"):
            other.resume(cursor).collect()
    with pytest.raises(errors.InvalidArgumentError, match="another list"):
        paginate(users.sync, client=client).resume(paginate(groups.sync, client=client).first().cursor).collect()
    del cursor["list"]  # as the last release gave it
    assert len(paginate(groups.sync, client=client).resume(cursor).collect()) == 35


def test_the_spelling_of_arguments_does_not_make_another_list(client_for: MakeClient) -> None:
    client = client_for(Server(45, drf), drift=lambda _: None)
    mentors: Any = search.sync
    cursor = paginate(mentors, client=client, page_size=10, tags=["b", "a"], filter_facet=True, id=5).first().cursor
    spelled: dict[str, Any] = {"tags": {"a", "b"}, "filter_facet": "true", "id": "5", "llm": None, "query": UNSET}
    assert len(paginate(mentors, client=client, **spelled).resume(cursor).collect()) == 35
    with pytest.raises(errors.InvalidArgumentError, match="another list"):
        paginate(mentors, client=client, **{**spelled, "tags": {"a"}}).resume(cursor).collect()
    cursor = paginate(sessions.sync, "acme", "ada", UUID(int=1), client=client, page_size=10).first().cursor
    spelled = {"org": "acme", "user_id": "ada", "session_id": str(UUID(int=1))}
    pager: Any = paginate(sessions.sync, client=client, **spelled)
    assert len(pager.resume(cursor).collect()) == 35
    with pytest.raises(errors.InvalidArgumentError, match="another list"):
        paginate(sessions.sync, "globex", "ada", UUID(int=1), client=client).resume(cursor).collect()


def test_the_cursor_of_an_error_is_good_for_its_own_list_alone(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(200, json={"next": "x", "results": [{"id": 1}]}), drift=lambda _: None)
    with pytest.raises(errors.PaginationError) as caught:
        paginate(groups.sync, client=client, name="a").collect()
    assert len(paginate(groups.sync, client=client, name="a").resume(caught.value.cursor).first().items) == 1
    with pytest.raises(errors.InvalidArgumentError, match="another list"):
        paginate(groups.sync, client=client).resume(caught.value.cursor).collect()


def test_first_and_collect_fetch_no_more_than_they_need(client_for: MakeClient) -> None:
    server = Server(50, drf)
    client = client_for(server)
    assert paginate(groups.sync, client=client).first().total == 50
    assert len(server.asked) == 1
    assert len(paginate(groups.sync, client=client).collect(limit=15)) == 15
    assert len(server.asked) == 3
    assert paginate(groups.sync, client=client).collect(limit=0) == []
    assert len(server.asked) == 3

    async def read() -> None:
        first = await paginate(groups.asyncio, client=client)
        assert [group.id for group in first.items] == list(range(10))
        assert len(server.asked) == 4
        assert len(await paginate(groups.asyncio, client=client).collect(limit=20)) == 20
        assert len(server.asked) == 6

    asyncio.run(read())


def test_nothing_is_fetched_before_it_is_asked_for(client_for: MakeClient) -> None:
    server = Server(50, drf)
    pages = paginate(groups.sync, client=client_for(server)).pages()
    assert server.asked == []
    next(pages)
    assert len(server.asked) == 1


@pytest.mark.parametrize("given", [1, 21, 9999], ids=["before", "after", "far after"])
def test_an_offset_outside_the_page_just_read_is_not_followed(client_for: MakeClient, given: int) -> None:
    rows = [{"id": str(n)} for n in range(47)]
    asked: list[Params] = []

    def handle(request: httpx.Request) -> httpx.Response:
        params = dict(request.url.params)
        asked.append(params)
        start, size = int(params.get("offset", 0)), int(params.get("limit", 20))
        more = f"https://x/?offset={given + start}" if start + size < len(rows) else None
        return httpx.Response(
            200, json={"count": len(rows), "next": more, "previous": None, "results": rows[start : start + size]}
        )

    client = client_for(handle, drift=lambda _: None)
    assert [trace.id for trace in paginate(traces.sync, "acme", "ada", client=client)] == [row["id"] for row in rows]
    assert asked == [{}, {"offset": "20"}, {"offset": "40"}]


def test_a_404_on_the_first_page_is_an_error(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(404, json={"detail": "No such organisation."}))
    with pytest.raises(errors.NotFoundError, match="No such organisation"):
        list(paginate(groups.sync, client=client))


def test_an_answer_without_a_list_says_so(client_for: MakeClient) -> None:
    for empty in ({"count": 0}, {"results": None}, {"count": 0, "results": []}):
        client = client_for(lambda _, answer=empty: httpx.Response(200, json=answer))
        assert list(paginate(groups.sync, client=client)) == []
    for other in ({"message": "hello"}, "hello", {"count": 3}, 7):
        client = client_for(lambda _, answer=other: httpx.Response(200, json=answer))
        with pytest.raises(errors.PaginationError, match="no list"):
            list(paginate(groups.sync, client=client))


PRIVATE = "ada.lovelace@example.org"


@pytest.mark.parametrize(
    ("answer", "kind"), [({"error": PRIVATE, "email": 1}, "dict, with error, email"), (PRIVATE, "str")]
)
def test_messages_tell_names_and_no_values(client_for: MakeClient, answer: Any, kind: str) -> None:
    with pytest.raises(errors.PaginationError) as caught:
        paginate(groups.sync, client=client_for(lambda _: httpx.Response(200, json=answer))).first()
    assert str(caught.value) == f"core_rbac_groups_list: the answer has no list of items; it is of type {kind}"
    client = client_for(lambda _: httpx.Response(200, json=[answer]), drift=lambda _: None)
    with pytest.raises(errors.InvalidArgumentError, match="has no 'colour'") as refused:
        paginate(groups.sync, client=client).unique_by("colour").first()
    assert PRIVATE not in str(refused.value)


def test_what_does_not_page_is_refused(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(200))
    with pytest.raises(errors.InvalidArgumentError) as refused:
        paginate(groups.sync)  # type: ignore[call-overload]
    assert str(refused.value) == f"{groups.__name__}.sync: pass client=DataManagerClient(…)"
    others: list[tuple[Any, str]] = [
        (credential.sync, f"{credential.__name__}.sync does not page: call it, and read what it returns"),
        (groups, f"{groups.__name__}: pass its `asyncio` or `sync`"),
        (groups.sync_detailed, f"{groups.__name__}: pass its `asyncio` or `sync`"),
        (sample(RbacGroup, name=PRIVATE), f"{RbacGroup.__module__}.RbacGroup does not page: pass `asyncio` or `sync`"),
        ({"name": PRIVATE}, "dict does not page: pass `asyncio` or `sync`"),
    ]
    for other, said in others:
        with pytest.raises(errors.InvalidArgumentError) as caught:
            paginate(other, client=client)
        assert str(caught.value).removesuffix(" of one that does, or client.request, a method and a path") == said
    with pytest.raises(errors.InvalidArgumentError, match="prefetch"):
        paginate(groups.asyncio, client=client).prefetch(0)


def test_leaving_early_leaves_nothing_running() -> None:
    server = Server(500, drf)

    async def slow(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.001)
        return server(request)

    async def read() -> None:
        client = DataManagerClient("k", async_transport=httpx.MockTransport(slow))
        async with client:
            pager = paginate(groups.asyncio, client=client).prefetch(8)
            async for group in pager:
                if group.id == 25:
                    break
            iterator = pager.pages()
            await anext(iterator)
            await anext(iterator)
            await iterator.aclose()
            asked = len(server.asked)
            task = asyncio.ensure_future(pager.collect())
            await until(lambda: len(server.asked) > asked)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            with pytest.raises(ZeroDivisionError):
                await fail_at_the_first(pager)
            gc_collect()
            await until(lambda: not others(), "something was left running")

    asyncio.run(read())


async def fail_at_the_first(pager: AsyncPager[Any]) -> None:
    """Raise while an item is at hand."""
    async for _ in pager:
        1 / 0  # noqa: B018


def gc_collect() -> None:
    """Have generators that were left alone closed."""
    import gc

    gc.collect()


def test_prefetch_is_bounded() -> None:
    server = Server(300, drf)
    flying = most = 0

    async def slow(request: httpx.Request) -> httpx.Response:
        nonlocal flying, most
        flying += 1
        most = max(most, flying)
        await asyncio.sleep(0.001)
        flying -= 1
        return server(request)

    async def read() -> list[int]:
        async with DataManagerClient("k", async_transport=httpx.MockTransport(slow)) as client:
            return [group.id async for group in paginate(groups.asyncio, client=client).prefetch(4)]

    assert asyncio.run(read()) == list(range(300))
    assert most == 4


def test_an_error_in_a_later_page_comes_out(client_for: MakeClient) -> None:
    server = Server(60, drf)

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.params.get("page") == "4":
            return httpx.Response(403, json={"detail": "No more."})
        return server(request)

    async def read(ahead: int) -> list[int]:
        found: list[int] = []
        try:
            async for group in paginate(groups.asyncio, client=client_for(handle)).prefetch(ahead):
                found.append(group.id)
        except errors.PermissionDeniedError:
            return found
        raise AssertionError("no error")

    for ahead in (1, 4):
        assert asyncio.run(read(ahead)) == list(range(30))


@pytest.mark.parametrize(
    ("around", "place"),
    [
        (lambda rows: {"results": rows}, "/results/-/is_internal"),
        (lambda rows: {"status": {"success": True}, "result": {"results": rows}}, "/results/-/is_internal"),
        (lambda rows: {"count": 1, "my/things": rows}, "/my~1things/-/is_internal"),
        (lambda rows: {"count": 1, "response": {"data": rows}}, "/response/data/-/is_internal"),
        (lambda rows: rows, "/-/is_internal"),
    ],
)
def test_deviations_point_into_the_answer(client_for: MakeClient, around: Callable[[Any], Any], place: str) -> None:
    row = sample(RbacGroup).to_dict()
    del row["is_internal"]
    found: list[errors.Deviation] = []
    client = client_for(lambda _: httpx.Response(200, json=around([row])), drift=found.append)
    assert len(paginate(groups.sync, client=client).first().items) == 1
    assert [one.pointer for one in found] == [place]
    client = client_for(lambda _: httpx.Response(200, json=around([row])), drift="raise")
    with pytest.raises(errors.ResponseDecodeError, match=f": {place}: expected"):
        paginate(groups.sync, client=client).first()


def test_operations_say_how_they_page() -> None:
    assert (groups.PAGINATION.kind, groups.PAGINATION.move, groups.PAGINATION.size) == ("page", "page", "page_size")
    assert (user_groups.PAGINATION.size, user_groups.PAGINATION.items) == ("length", ("data",))
    assert (traces.PAGINATION.kind, traces.PAGINATION.move, traces.PAGINATION.size) == ("offset", "offset", "limit")
    assert users.PAGINATION.items[0] == "results"
    assert inspect.signature(groups.asyncio).parameters["page"].default is not None
    assert asyncio.iscoroutinefunction(groups.asyncio)
