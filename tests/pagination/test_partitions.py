"""Lists divided between workers, resumed in other processes, and without repeats."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.ai_analytics import ai_analytics_orgs_users_traces_list as traces
from ibl_data_manager_client.api.ai_mentor import ai_mentor_orgs_users_sessions_retrieve as sessions
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.api.credentials import get_credential as credential
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.api.search import search_ai_search_retrieve as search
from ibl_data_manager_client.pagination import Partition
from ibl_data_manager_client.types import UNSET
from tests.pagination.operations import number
from tests.pagination.test_breaks import any_group
from tests.sandbox.start import Sandbox

Make = Callable[..., DataManagerClient]
SECRET = "key-that-must-not-travel"
OF_ONE = {"org": "acme", "user_id": "ada", "entity_id": "a"}
"""What an operation takes that gives one credential, and so does not page."""


class Numbers:
    """Pages of numbered items; `count` may change between requests."""

    def __init__(self, count: int, *, next_page: bool = False) -> None:
        self.count = count
        self.next_page = next_page
        self.stated: int | None = count
        self.asked: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.asked.append(query)
        size = int(query.get("page_size", query.get("limit", 10)))
        start = int(query["offset"]) if "offset" in query else (int(query.get("page", 1)) - 1) * size
        rows = [{"number": n} for n in range(start, min(start + size, self.count))]
        if start and not rows:
            return httpx.Response(404, json={"detail": "Invalid page."})
        answer: dict[str, Any] = {"count": self.stated, "results": rows}
        if self.next_page:
            answer["next"] = "x" if start + size < self.count else None
        return httpx.Response(200, json=answer)


@pytest.mark.parametrize("next_page", [True, False])
def test_a_page_of_a_range_that_is_empty_is_still_to_be_read(client_for: Make, next_page: bool) -> None:
    """Be it an error, or an end that is told."""
    numbers, empty = Numbers(40, next_page=next_page), [True]

    def handle(request: httpx.Request) -> httpx.Response:
        response = numbers(request)
        if request.url.params.get("page") == "3" and empty:
            return httpx.Response(200, json={**response.json(), "results": []})
        return response

    pager = paginate(any_group(), client=client_for(handle, drift="raise"))
    cursor = json.loads(json.dumps(pager.partitions(2)[1].to_dict()["cursor"]))
    with pytest.raises(errors.PaginationError if next_page else errors.ResponseDecodeError) as caught:
        pager.resume(cursor).collect()
    rest = pager.resume(json.loads(json.dumps(caught.value.cursor)))
    assert [number(item) for item in rest] == list(range(30, 40)), "past the page that still is"
    empty.clear()
    assert [number(item) for item in rest] == list(range(20, 40))


@pytest.mark.parametrize("operation", [groups, traces])
@pytest.mark.parametrize("count", [1, 9, 10, 11, 95, 100])
def test_partitions_are_the_list(client_for: Make, operation: Any, count: int) -> None:
    args = ("acme", "ada") if operation is traces else ()
    client = client_for(Numbers(count), drift=ignore)
    for n in (1, 2, 3, 7, 100):
        parts: list[Partition[Any]] = paginate(operation.sync, *args, client=client).partitions(n)
        parts = pickle.loads(pickle.dumps(parts))
        assert len(parts) == min(n, -(-count // 10))
        sizes = [part.pages for part in parts[:-1]]
        assert parts[-1].pages is None
        assert not sizes or max(one or 0 for one in sizes) - min(one or 0 for one in sizes) <= 1
        assert [number(item) for part in parts for item in part.fetch(client)] == list(range(count))

        async def read(parts: list[Partition[Any]] = parts) -> list[int]:
            return [number(item) for part in parts for item in await part.afetch(client)]

        assert asyncio.run(read()) == list(range(count))


def test_partitions_of_an_asyncio_pager_can_be_fetched_blocking(client_for: Make) -> None:
    server = Numbers(45)
    client = client_for(server, drift=ignore)
    parts = asyncio.run(paginate(groups.asyncio, client=client, page=2, page_size=5, name="g").partitions(3))
    assert [part.start for part in parts] == [2, 4, 7]
    server.asked.clear()
    assert [number(item) for part in parts for item in part.fetch(client)] == list(range(5, 45))
    assert server.asked == [{"name": "g", "page": str(n), "page_size": "5"} for n in range(2, 10)]


def test_a_list_may_change_while_its_parts_are_read(client_for: Make) -> None:
    server = Numbers(45, next_page=True)
    client = client_for(server, drift=ignore)
    parts = paginate(groups.sync, client=client).partitions(2)
    server.count = 62
    assert [number(item) for part in parts for item in part.fetch(client)] == list(range(62))
    server.count = 7
    assert [number(item) for part in parts for item in part.fetch(client)] == list(range(7))


def test_a_part_of_a_list_that_is_not_there_is_an_error(client_for: Make) -> None:
    parts = paginate(groups.sync, client=client_for(Numbers(45), drift=ignore)).partitions(2)
    client = client_for(lambda _: httpx.Response(404, json={"detail": "No such organisation."}))
    for part in parts:
        with pytest.raises(errors.NotFoundError, match="No such organisation"):
            part.fetch(client)


def test_what_cannot_be_divided(client_for: Make) -> None:
    server = Numbers(45, next_page=True)
    client = client_for(server, drift=ignore)
    with pytest.raises(errors.InvalidArgumentError, match="1 or more"):
        paginate(groups.sync, client=client).partitions(0)
    server.stated = None
    with pytest.raises(errors.PaginationError, match="does not say how long"):
        paginate(groups.sync, client=client).partitions(2)
    server.stated = server.count = 0
    assert paginate(groups.sync, client=client).partitions(2) == []


def test_a_list_of_one_page_is_one_partition_also_where_it_does_not_say_how_long_it_is(client_for: Make) -> None:
    client = client_for(lambda _: httpx.Response(200, json=[{"number": n} for n in range(7)]), drift=ignore)
    (part,) = paginate(groups.sync, client=client, page_size=10).partitions(3)
    assert (part.start, part.pages) == (1, None)
    assert [number(item) for item in part.fetch(client)] == list(range(7))


def test_no_key_travels_with_a_partition() -> None:
    with DataManagerClient(SECRET, transport=httpx.MockTransport(Numbers(45)), drift=ignore) as client:
        parts = paginate(groups.sync, client=client).partitions(3)
    assert SECRET.encode() not in pickle.dumps(parts)
    assert SECRET not in repr(parts)


def names_of(url: str, key: str, part: Partition[Any]) -> list[str]:
    """What a worker process does."""
    with DataManagerClient(key, base_url=url) as client:
        return [str(one.name) for one in part.fetch(client)]


def rest_of(url: str, key: str, cursor: str) -> list[str]:
    """What a process does that goes on where another one stopped."""
    with DataManagerClient(key, base_url=url) as client:
        pager = paginate(credentials.sync, "acme", "ada", client=client, page_size=25)
        return [str(one.name) for one in pager.resume(json.loads(cursor))]


def test_other_processes_fetch_and_resume(sandbox: Sandbox) -> None:
    with DataManagerClient(sandbox.key, base_url=sandbox.url) as client:
        pager = paginate(credentials.sync, "acme", "ada", client=client, page_size=25)
        names = [str(one.name) for one in pager]
        parts = pager.partitions(4)
        cursors = [json.dumps(page.cursor) for page in pager.pages() if page.cursor]
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        found = pool.starmap(names_of, [(sandbox.url, sandbox.key, part) for part in parts])
        assert [name for part in found for name in part] == names
        assert pool.apply(rest_of, (sandbox.url, sandbox.key, cursors[3])) == names[100:]


# --- as JSON ---


WORKER = """
import json, os, sys
from pathlib import Path
from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client.api.search import search_ai_search_retrieve as search
from ibl_data_manager_client.pagination import Partition
from ibl_data_manager_client.types import UNSET

todo, done = Path(sys.argv[1]), Path(sys.argv[2])
with DataManagerClient() as client:
    for task in sorted(todo.glob("*.json")):
        try:
            task = task.rename(task.with_suffix(f".{os.getpid()}"))  # it is this worker's from now on
        except FileNotFoundError:
            continue
        part = Partition.from_dict(json.loads(task.read_text()))
        names = [one.name for one in part.fetch(client)]
        if "--stay" in sys.argv:
            print("with a part in its hands", flush=True)
            sys.stdin.read()  # until it is killed
        half = done / f"{task.stem}.half"
        half.write_text(json.dumps(names))
        half.rename(done / f"{task.stem}.json")  # at once, or not at all
        task.unlink()
"""
"""A worker of a queue: takes the parts of a list that it finds, and leaves their items."""


def test_workers_that_are_killed_lose_nothing_and_give_nothing_twice(sandbox: Sandbox, tmp_path: Path) -> None:
    """Two at a time: both are killed with a part in their hands, then one; what they had goes back as it was."""
    todo, done = tmp_path / "todo", tmp_path / "done"
    todo.mkdir()
    done.mkdir()
    with DataManagerClient(sandbox.key, base_url=sandbox.url) as client:
        pager = paginate(credentials.sync, "acme", "ada", client=client, page_size=5)
        names = [one.name for one in pager]
        parts = pager.partitions(26)
    for n, part in enumerate(parts):
        (todo / f"{n:02}.json").write_text(json.dumps(part.to_dict()))
    environment = {**os.environ, "IBLAI_API_KEY": sandbox.key, "IBLAI_BASE_URL": sandbox.url}
    command = [sys.executable, "-c", WORKER, str(todo), str(done)]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}

    for staying in (2, 1, 0):  # of the two
        killed = [subprocess.Popen([*command, "--stay"], env=environment, **pipes) for _ in range(staying)]
        assert [one.stdout and one.stdout.readline() for one in killed] == ["with a part in its hands\n"] * staying
        others = [subprocess.Popen(command, env=environment) for _ in range(2 - staying)]
        assert [other.wait(60) for other in others] == [0] * len(others)
        for one in killed:
            assert len(list(todo.glob(f"*.{one.pid}"))) == 1
            one.kill()
            one.communicate()
        for task in todo.iterdir():
            task.rename(task.with_suffix(".json"))
    assert not any(todo.iterdir())
    found = [name for part in sorted(done.glob("*.json")) for name in json.loads(part.read_text())]
    assert found == names, "0 lost, 0 twice"


@pytest.mark.parametrize("operation", [groups, traces, credentials])
def test_a_partition_as_json(client_for: Make, operation: Any) -> None:
    args = {groups: (), traces: ("acme", "ada"), credentials: ("acme", "ada")}[operation]
    client = client_for(Numbers(45), drift=ignore)
    parts: list[Partition[Any]] = paginate(operation.sync, *args, client=client).partitions(3)
    sent = json.dumps([part.to_dict() for part in parts])
    again = [Partition.from_dict(data) for data in json.loads(sent)]
    assert [repr(part) for part in again] == [repr(part) for part in parts]
    assert [number(item) for part in again for item in part.fetch(client)] == list(range(45))
    assert [part.to_dict() for part in again] == json.loads(sent)


def test_arguments_of_any_type_travel(client_for: Make) -> None:
    server = Numbers(45)
    client = client_for(server, drift=ignore)
    mentors: Any = search.sync
    pager = paginate(
        mentors, client=client, page_size=10, tags={"b", "a"}, filter_facet=True, id=5, llm=None, query=UNSET
    )
    pagers: list[Any] = [pager, paginate(sessions.sync, "acme", "ada", UUID(int=1), client=client)]
    for one in pagers:
        server.asked.clear()
        parts = one.partitions(2)
        for part in parts:
            part.fetch(client)
        asked = list(server.asked)
        server.asked.clear()
        for part in [Partition.from_dict(json.loads(json.dumps(part.to_dict()))) for part in parts]:
            part.fetch(client)
        assert server.asked == asked[1:]
    with pytest.raises(errors.InvalidArgumentError, match="nothing that JSON can carry"):
        paginate(client.request, "GET", "/x/", params={"at": Fraction(1, 2)}).partitions(1)[0].to_dict()


def test_numbers_that_only_python_s_json_has_do_not_travel_on() -> None:
    """Other readers of JSON refuse the whole of what they stand in."""
    told = {"method": "POST", "path": "/x/", "json": {"least": float("nan")}}
    part = Partition.from_dict({"arguments": told, "cursor": {"page": 1, "seen": 0, "size": None, "pages": 1}})
    with pytest.raises(errors.InvalidArgumentError, match=r"^POST /x/: its arguments are nothing that JSON can"):
        part.to_dict()


NO_LIST = "not a list of this version of the client: pass on what to_dict gave"
NO_PARTITION = "not a partition: pass on what Partition.to_dict gave"


@pytest.mark.parametrize(
    "wrong",
    [
        {"operation": "os.system"},
        {"operation": "core.core_rbac_groups_list.sync"},
        {"operation": "..client"},
        {"operation": "core/../core.core_rbac_groups_list"},
        {"operation": "core.missing"},
        {"operation": f"credentials.{credential.__name__.rpartition('.')[2]}", "arguments": OF_ONE},
        {"operation": 7},
        {"arguments": {"colour": "red"}},
        {"arguments": {"client": 1}},
        {"arguments": None},
        {"cursor": {"page": 1}},
        {"cursor": None},
    ],
)
def test_what_is_no_partition_is_refused(client_for: Make, wrong: dict[str, Any]) -> None:
    client = client_for(Numbers(45), drift=ignore)
    told = paginate(groups.sync, client=client).partitions(2)[0].to_dict()
    before = set(sys.modules)
    with pytest.raises(errors.InvalidArgumentError) as caught:
        Partition.from_dict({**told, **wrong})
    no_cursor = "not a cursor of a page of this list: {'page': 1} ('seen'); pass on what Page.cursor gave"
    said = {"None": NO_PARTITION, "{'page': 1}": no_cursor}[str(wrong["cursor"])] if "cursor" in wrong else NO_LIST
    assert str(caught.value) == said
    assert all(name.startswith("ibl_data_manager_client.api") for name in set(sys.modules) - before)
    others: list[Any] = [None, [], "x", {}, {"arguments": {"method": "GET"}, "cursor": told["cursor"]}]
    others.append({"arguments": {"method": "GET", "path": "/x/", "colour": "red"}, "cursor": told["cursor"]})
    others.append({"arguments": {"method": "GET", "path": 7}, "cursor": told["cursor"]})
    for other in others:
        with pytest.raises(errors.InvalidArgumentError, match="not a"):
            Partition.from_dict(other)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"path": "/api/crm/deals/?page=3"}, r"^paginate: /api/crm/deals/: give query parameters as params={…}$"),
        ({"path": "/api/../admin/"}, "does not stay as it is"),
        ({"path": "//elsewhere.example/"}, "below the base URL"),
        ({"params": "page=3"}, "params is a mapping"),
        (
            {"method": "DELETE"},
            "^paginate: DELETE /api/crm/deals/: a list is read with GET, or POST where that is a search$",
        ),
        ({"method": "patch"}, "PATCH /api/crm/deals/: a list is read with GET, or POST"),
        ({"method": "GET /x HTTP/1.1"}, "is no method of HTTP"),
    ],
)
def test_what_paginate_refuses_no_partition_brings_in(client_for: Make, wrong: dict[str, Any], said: str) -> None:
    client = client_for(Numbers(45), drift=ignore)
    told = paginate(client.request, "GET", "/api/crm/deals/").partitions(2)[0].to_dict()
    arguments = told["arguments"] | wrong
    with pytest.raises(errors.InvalidArgumentError, match=said):
        Partition.from_dict({**told, "arguments": arguments})
    with pytest.raises(errors.InvalidArgumentError, match=said):
        paginate(client.request, **arguments)


# --- cursors and repeats ---


def test_a_cursor_keeps_the_size_of_its_pages(client_for: Make) -> None:
    server = Numbers(45)
    client = client_for(server, drift=ignore)
    page = paginate(groups.sync, client=client, page_size=20).first()
    server.asked.clear()
    rest = paginate(groups.sync, client=client).resume(page.cursor)
    assert [number(item) for item in rest] == list(range(20, 45))
    assert server.asked[0] == {"page": "2", "page_size": "20"}
    with pytest.raises(errors.InvalidArgumentError, match="pages of 20 items"):
        list(paginate(groups.sync, client=client, page_size=10).resume(page.cursor))
    for broken in ({}, {"page": 2}, {"page": "x", "seen": 1, "size": None}, {"offset": 2, "seen": 1, "size": None}, 7):
        with pytest.raises(errors.InvalidArgumentError, match="not a cursor"):
            list(paginate(groups.sync, client=client).resume(broken))  # type: ignore[arg-type]


def test_items_that_move_are_dropped_by_their_key(client_for: Make) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        start = (int(request.url.params.get("page", 1)) - 1) * 10
        start -= 3 if start else 0  # three new items came in front after the first page was read
        rows = [{"number": n} for n in range(start, min(start + 10, 27))]
        return httpx.Response(200, json={"count": 30, "results": rows})

    client = client_for(handle, drift=ignore)
    pager = paginate(groups.sync, client=client)
    assert len(list(pager)) == 30
    for key in ("number", number):
        unique = pager.unique_by(key)
        assert [number(item) for item in unique] == list(range(27))
        assert [number(item) for item in unique] == list(range(27)), "it begins anew with every iteration"
        assert [len(page.items) for page in unique.pages()] == [10, 7, 10]
        apager = paginate(groups.asyncio, client=client).unique_by(key).prefetch(2)
        assert len(asyncio.run(apager.collect())) == 27
    with pytest.raises(errors.InvalidArgumentError, match="has no 'colour'"):
        list(pager.unique_by("colour"))


def test_total_before_the_iteration_costs_no_request(client_for: Make) -> None:
    server = Numbers(25)
    pager = paginate(groups.sync, client=client_for(server, drift=ignore))
    assert (pager.total(), len(server.asked)) == (25, 1)
    assert (len(list(pager)), len(server.asked)) == (25, 3)
    assert (len(list(pager)), len(server.asked)) == (25, 6)
    cursor = pager.first().cursor
    assert pager.total() == 25
    assert len(list(pager.resume(cursor))) == 15, "the page that is held is not where it begins"
    assert len(list(pager)) == 25
    server.stated = None
    assert pager.total() is None


def ignore(_: Any) -> None:
    """The items are not what the operations declare, and that is not what is tested."""
