"""The benchmark suite's own pieces: a wrong answer, a mixed-up pair or a bound read backwards would go unseen."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from benchmarks import (
    data,
    environments,
    first_call,
    imports,
    instructions,
    processes,
    report,
    rounds,
    server,
    short,
    writing,
)
from benchmarks.__main__ import COMMANDS
from benchmarks.peers import client as client_peer

from tests.contract.document import described

FEW = 3


@pytest.fixture
def own_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server and the worker of this client run in the tests' environment: nothing is installed for a test."""
    monkeypatch.setattr(environments, "python", lambda name: Path(sys.executable))


@pytest.fixture
def worker(own_python: None) -> Iterator[processes.Worker]:
    with processes.server() as url, processes.worker(processes.CLIENT_EXTRAS, url, pages=4, size=FEW) as one:
        yield one


class Sent(asyncio.Transport):
    """Takes what a server writes."""

    def __init__(self) -> None:
        super().__init__()
        self.data = b""

    def write(self, data: Any) -> None:
        self.data += data


def body(response: bytes) -> Any:
    head, _, content = response.partition(b"\r\n\r\n")
    assert f"Content-Length: {len(content)}".encode() in head
    return json.loads(content)


def test_the_server_answers_requests_that_come_in_pieces_and_together() -> None:
    sent, http = Sent(), server.Http()
    http.connection_made(sent)
    small = f"GET /1/3/0{data.SMALL_PATH} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    http.data_received(small[:40])
    assert sent.data == b""
    http.data_received(small[40:] + small)
    first = server.response(small.split()[1])[0]
    assert sent.data == first * 2
    assert body(first) == data.small()
    assert body(first)["id"] == data.SMALL_ID


def test_the_server_has_as_many_pages_as_it_is_told() -> None:
    path = data.LISTS["RBAC groups"].path
    pages = [body(server.response(f"/2/{FEW}/0{path}?page={page}".encode())[0]) for page in (1, 2)]
    assert [page["next"] is None for page in pages] == [False, True]
    assert [item["id"] for page in pages for item in page["results"]] == list(range(1, 2 * FEW + 1))
    refused, _ = server.response(b"/1/3/0/api/nothing/")
    assert refused.startswith(b"HTTP/1.1 404 ")


@pytest.mark.parametrize("name", data.LISTS)
def test_an_answer_is_as_described_and_the_same_every_time(name: str) -> None:
    one = data.LISTS[name]
    page = one.page(20)
    assert data.encoded(page) == data.encoded(one.page(20))
    assert data.encoded(page) != data.encoded(one.page(20, 2, 2))
    codec = client_peer.codec(name)
    decoded = codec.decode(page)
    assert codec.count(decoded) == 20
    assert len(json.loads(codec.encode(decoded))[one.held_in]) == 20
    held: list[Any] = getattr(decoded, one.held_in)
    unknown = [set(item.additional_properties) for item in held if name != "users"]  # a user is all free-form
    assert all(names <= {"platform_key"} for names in unknown)


def test_a_worker_makes_checked_calls_and_decodes_what_it_is_given(worker: processes.Worker, tmp_path: Path) -> None:
    for way in ("sync", "asyncio"):
        for concurrency in (1, FEW):
            answer = worker.ask("call", way=way, n=5, concurrency=concurrency)
            assert answer["n"] == 5
            assert answer["cpu"] > 0
            assert answer["wall"] > 0
        for name in data.LISTS:
            assert worker.ask("page", way=way, name=name, n=2)["n"] == 2
    assert worker.ask("walk", pages=4)["peak"] > 0
    path = tmp_path / "answer.json"
    path.write_bytes(data.encoded(data.LISTS["mentors"].page(FEW)))
    worker.ask("load", name="mentors", path=str(path), items=FEW)
    for step in ("loads", "decode", "bytes", "dumps", "encode"):
        assert worker.ask("run", what=step, collect=False)["n"] == FEW


def test_a_worker_that_gets_a_wrong_answer_says_so(worker: processes.Worker, tmp_path: Path) -> None:
    with pytest.raises(processes.WorkerError, match=r"answered 12, not 15"):
        worker.ask("walk", pages=5)
    path = tmp_path / "answer.json"
    path.write_bytes(data.encoded(data.LISTS["users"].page(FEW)))
    worker.ask("load", name="users", path=str(path), items=FEW + 1)
    with pytest.raises(processes.WorkerError, match=r"answered 3, not 4"):
        worker.ask("run", what="decode", collect=True)
    assert worker.ask("call", way="sync", n=1)["n"] == 1  # and lives on


def test_a_worker_that_ends_says_so(own_python: None) -> None:
    with processes.worker(processes.Peer("none_such", "plain")) as gone:
        for _ in range(2):
            with pytest.raises(processes.WorkerError, match="ended with status 1"):
                gone.ask("call")


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind counts instructions; scripts/test installs it")
def test_instructions_are_those_of_one_more_time(own_python: None) -> None:
    way = instructions.Way(processes.HTTPX, "call", {"way": "sync"}, 5)
    more = instructions.Way(processes.HTTPX, "page", {"way": "sync", "name": "mentors"}, 5)
    with processes.server() as url:
        found = instructions.count({"call": way, "again": way, "page": more}, url)
    assert found["again"] == pytest.approx(found["call"], rel=0.1)
    assert 1e5 < found["call"] < 1e7
    assert found["page"] > 3 * found["call"]  # 100 items
    made = instructions.report("Title", found, [instructions.Held("page", "call", 2.0)], "each")
    assert made.figures[0].holds is False
    assert made.tables[0].rows[0][1] == f"{found['call'] / 1e6:.3f}"


def test_a_guard_stands_in_for_a_bound_that_is_not_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short, "CALLS", (replace(short.CALLS[0], guard=1.81), *short.CALLS[1:]))
    held = short.CALLS + short.OTHERS
    found = {name: 1.0 for one in held for name in (one.one, one.other)}
    found[held[0].one] = (held[0].guard or 0) - 0.001
    found[imports.ONE] = 1.5
    found[short.FROM_DICTS] = 0.5
    found[short.FROM_BYTES] = 1.0
    found[held[1].one] = found[held[2].one] = 0.5
    made = instructions.report("Title", found, held, "each")
    assert made.figures[0].holds is False
    (slower,) = short.slower(made)
    assert slower.startswith(imports.ONE)


def test_a_copy_of_a_worker_that_fails_says_so(worker: processes.Worker) -> None:
    assert worker.ask("fork", command={"do": "call", "way": "sync", "n": 1})["pid"] > 0
    with pytest.raises(processes.WorkerError, match="failed in a copy"):
        worker.ask("fork", command={"do": "walk", "pages": 5})
    assert worker.ask("call", way="sync", n=1)["n"] == 1  # and lives on


def test_the_first_call_is_watched(own_python: None) -> None:
    made = first_call.run(2)
    assert all(float(row[1]) > 0 for row in made.tables[0].rows)
    assert [one.bound for one in made.figures] == [0.1, first_call.CALM_MS, 0.15] * 2


def test_rounds_turn_round_and_the_first_is_dropped() -> None:
    order: list[str] = []

    def way(name: str) -> int:
        order.append(name)
        return len(order)

    found = rounds.alternate(2, {"a": lambda: way("a"), "b": lambda: way("b")})
    assert order == ["a", "b", "b", "a", "a", "b"]
    assert found == {"a": [4, 5], "b": [3, 6]}


def test_a_ratio_is_of_pairs_and_knows_its_bound() -> None:
    assert rounds.ratios([2.0, 20.0, 60.0], [1.0, 10.0, 20.0]) == (2.0, 2.0, 2.5)
    assert report.figure("x", [2.0], [1.0], bound=2.0).holds is True
    assert report.figure("x", [2.1], [1.0], bound=2.0).holds is False
    assert report.figure("x", [2.1], [1.0], bound=2.0, at_least=True).holds is True
    assert report.figure("x", [1.9], [1.0], bound=2.0, at_least=True).cells()[-1] == "NO"
    assert report.figure("x", [1.9], [1.0]).holds is None


def test_the_imports_are_all_operations_and_their_models() -> None:
    every = imports.modules()
    assert len(every) == len(set(every)) == len(described())
    code = imports.of("ibl_data_manager_client.api.core.core_rbac_groups_list")
    assert code.endswith(
        "import ibl_data_manager_client.models.paginated_rbac_group_list\n"
        "import ibl_data_manager_client.models.rbac_group"
    )
    assert len({one.split(".")[2] for one in every[:100]}) > 10  # of many tags


def test_the_document_has_every_figure_with_a_bound_once() -> None:
    shown, hidden = report.Table(["a", "b"], [["one", "2"]]), report.Table(["a"], [["three"]], in_document=False)
    held = report.Figure("held", 1.0, 1.5, 2.0, bound=1.2)
    kept = report.Figure("kept", 1.0, 1.5, 2.0, bound=1.6)
    curve = report.Curve("Calls at once", "calls", "a second", {"us": [(1, 2.0)]})
    one = report.Report("Title", [shown, hidden], [held, kept, report.Figure("free", 1.0, 1.5, 2.0)], notes=["A note."])
    one.curves.append(curve)
    text = writing.document({"call": one}, "A machine.", "scripts/bench all --write")
    assert text.count("| held | 1.50 | 1.00 to 2.00 | ≤ 1.2 | NO |") == 1
    assert "2 figures have a bound; 1 of them miss it." in text
    assert "| free |" not in text
    assert "| one | 2 |" in text
    assert "three" not in text
    assert "three" in one.text()
    assert one.text().splitlines()[2] == "A note."
    drawn = writing.pictures({"call": one})
    assert set(drawn) == {"figures", "calls"}
    assert drawn["calls"]["found"][0]["series"] == {"us": [(1, 2.0)]}


def test_every_subcommand_is_in_the_document() -> None:
    asked = [name for question in writing.QUESTIONS for name in question.reports]
    assert sorted([*asked, *writing.AFTER, "instructions"]) == sorted(COMMANDS)  # of that there are only figures
