"""The garbage collector pauses while a large answer is read, and is as it was after it, whatever happened."""

from __future__ import annotations

import asyncio
import dis
import gc
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise
from types import FrameType
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client._json import collector
from ibl_data_manager_client._json.collector import LARGE, uncollected
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups

USUAL = (700, 11, 12)  # told apart from Python's own
MANY = 2_000
CONTENT = bytes(LARGE)


def group(number: int) -> dict[str, Any]:
    member = {"id": number, "username": "ada", "email": "ada@example.edu"}
    platform = {"id": 1, "key": "acme", "name": "Acme"}
    named = {"id": number, "unique_id": f"g{number}", "name": "Group", "description": "", "is_internal": False}
    return {**named, "platform": platform, "owner": member, "users": [member]}


def page(items: int, *, wrong: bool = False, broken: bool = False) -> bytes:
    """A page of so many groups; the last is no group if `wrong`, the end is missing if `broken`."""
    found: list[Any] = [group(number) for number in range(items)]
    if wrong:
        found[-1] = {**group(0), "owner": 5, "users": 7}
    content = json.dumps({"count": items, "next": None, "previous": None, "results": found}).encode()
    return content[: -1 if broken else None]


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """What every test here is about."""
    before = gc.get_threshold()
    gc.set_threshold(*USUAL)
    yield
    after = gc.get_threshold(), gc.isenabled(), bool(collector._pausing)
    gc.set_threshold(*before)
    assert after == (USUAL, True, False)


@pytest.fixture
def collections() -> Iterator[list[int]]:
    """The generation of each collection that starts."""
    found: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            found.append(info["generation"])

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def client_of(content: bytes, **options: Any) -> DataManagerClient:
    async def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=content, headers={"Content-Type": "application/json"})

    def answer_at_once(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=content, headers={"Content-Type": "application/json"})

    return DataManagerClient(
        "key",
        base_url="http://platform.test",
        transport=httpx.MockTransport(answer_at_once),
        async_transport=httpx.MockTransport(answer),
        **options,
    )


def by_call(client: DataManagerClient) -> int:
    return len(groups.sync(client=client).results)


def by_pages(client: DataManagerClient) -> int:
    return len(list(paginate(groups.sync, client=client)))


ways = pytest.mark.parametrize("read", [by_call, by_pages])


@ways
def test_no_collection_starts_while_a_large_answer_is_read(
    read: Callable[[DataManagerClient], int], collections: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = client_of(page(MANY))
    read(client)  # imports
    gc.collect()
    collections.clear()
    assert read(client) == MANY
    paused = len(collections)
    monkeypatch.setattr(collector, "LARGE", sys.maxsize)
    gc.collect()
    collections.clear()
    assert read(client) == MANY
    assert len(collections) > 5
    assert paused <= 3  # before it and after it


def test_a_small_answer_pauses_nothing() -> None:
    assert uncollected(CONTENT[1:], gc.get_threshold) == USUAL
    assert uncollected(CONTENT, gc.get_threshold) == (0, *USUAL[1:])


@pytest.mark.parametrize("drift", ["warn", "raise", "call"])
@ways
def test_what_users_gave_is_called_outside_the_pause(read: Callable[[DataManagerClient], int], drift: str) -> None:
    seen: list[Any] = []
    given: Any = (lambda _: seen.append(gc.get_threshold())) if drift == "call" else drift
    client = client_of(page(MANY, wrong=True), drift=given)
    if drift == "raise":
        with pytest.raises(errors.ResponseDecodeError):
            read(client)
    else:
        assert read(client) == MANY
    assert set(seen) == ({USUAL} if drift == "call" else set())


@ways
def test_an_answer_that_is_no_json(read: Callable[[DataManagerClient], int]) -> None:
    with pytest.raises(errors.ResponseDecodeError):
        read(client_of(page(MANY, broken=True)))


class StopError(BaseException):
    """Comes from outside, as KeyboardInterrupt does."""


PRINTED = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
"""Where a generator is closed, Python can only print what is raised."""


@PRINTED
@ways
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # raised where an object is let go, too
def test_an_exception_at_any_step_of_reading(read: Callable[[DataManagerClient], int]) -> None:
    """It is raised before the first line in the pause, then before the second, and so on, into decoding."""
    client, stops = client_of(page(200)), 0
    assert len(page(200)) > LARGE

    def stopped_at(step: int) -> bool:
        steps = 0

        def trace(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal steps
            if gc.get_threshold()[0] == 0 and frame.f_code is not uncollected.__code__:
                steps += 1
                if steps == step:
                    raise StopError
            return trace

        sys.settrace(trace)
        try:
            read(client)
        except StopError:
            return True
        finally:
            sys.settrace(before)
        return False

    before = sys.gettrace()
    for step in [*range(1, 150), *range(150, 1500, 50)]:
        stops += stopped_at(step)
        assert (gc.get_threshold(), gc.isenabled()) == (USUAL, True)
    assert stops > 150
    assert not stopped_at(10**9)


@PRINTED
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timers on Windows")
def test_signals_that_raise() -> None:
    """In the pause, and on its borders; elsewhere one could come where Python can only print it."""
    client, interrupted, raised = client_of(page(MANY)), 0, 0

    def interrupt(_: int, frame: FrameType | None) -> None:
        nonlocal raised
        if gc.get_threshold()[0] == 0 or (frame and frame.f_code is uncollected.__code__):
            raised += 1
            raise StopError

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        for number in range(200):
            try:
                signal.setitimer(signal.ITIMER_REAL, 0.0005 + number * 0.0001)
                by_call(client)
                signal.setitimer(signal.ITIMER_REAL, 0)
            except StopError:
                interrupted += 1
            assert gc.get_threshold() == USUAL
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert 10 < interrupted <= raised


def after_calls() -> list[int]:
    """Where in `uncollected` Python looks for signals: after each call."""
    steps = list(dis.get_instructions(uncollected))
    return [after.offset for one, after in pairwise(steps) if one.opname in ("CALL", "CALL_KW", "CALL_FUNCTION_EX")]


@pytest.mark.parametrize("offset", after_calls())
def test_a_signal_after_any_call(offset: int) -> None:
    def trace(frame: FrameType, event: str, arg: object) -> Any:
        if frame.f_code is not uncollected.__code__:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode" and frame.f_lasti == offset:
            raise StopError
        return trace

    sys.settrace(trace)
    try:
        uncollected(CONTENT, list)
    except StopError:
        pass
    finally:
        sys.settrace(None)
    assert (gc.get_threshold(), collector._pausing) == (USUAL, {})


def test_cancelled_calls() -> None:
    client = client_of(page(500))

    async def main() -> int:
        cancelled = 0
        for steps in range(20):
            task = asyncio.create_task(groups.asyncio(client=client))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            done = (await asyncio.gather(task, return_exceptions=True))[0]
            cancelled += isinstance(done, asyncio.CancelledError)
            assert gc.get_threshold() == USUAL
        return cancelled

    assert asyncio.run(main()) > 0


def test_threads() -> None:
    """They read answers that are right, wrong and broken, one on the heels of another."""
    contents = [page(300), page(300, wrong=True), page(300, broken=True)]
    done: list[Any] = []

    def read_many(first: int) -> None:
        for number in range(first, first + 20):
            try:
                done.append(by_call(client_of(contents[number % 3], drift="raise")))
            except errors.ResponseDecodeError:
                done.append(None)

    threads = [threading.Thread(target=read_many, args=(first,)) for first in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == 120
    assert done.count(300) == 40


def other_thread(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_answers_that_overlap_do_not_put_collection_off() -> None:
    """The second begins while the first pauses, and is still read when the first is done."""
    second_began, first_ended = threading.Event(), threading.Event()
    seen: list[tuple[int, int, int]] = []

    def second() -> None:
        second_began.set()
        first_ended.wait(10)
        seen.append(gc.get_threshold())

    thread = threading.Thread(target=lambda: uncollected(CONTENT, second))

    def first() -> None:
        thread.start()
        assert second_began.wait(10)

    uncollected(CONTENT, first)
    first_ended.set()
    thread.join()
    assert seen == [USUAL]


def test_what_others_set_meanwhile_stays() -> None:
    def work() -> None:
        other_thread(gc.disable)
        other_thread(lambda: gc.set_threshold(900, 5, 6))

    try:
        uncollected(CONTENT, work)
        assert (gc.isenabled(), gc.get_threshold()) == (False, (900, 5, 6))
    finally:
        gc.enable()
        gc.set_threshold(*USUAL)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on Windows")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_child_that_is_forked_in_a_pause_collects() -> None:
    paused, forked = threading.Event(), threading.Event()

    def work() -> None:
        paused.set()
        forked.wait(10)

    thread = threading.Thread(target=lambda: uncollected(CONTENT, work))
    thread.start()
    assert paused.wait(10)
    assert gc.get_threshold()[0] == 0
    child = os.fork()
    if child == 0:
        pauses_again = uncollected(CONTENT, gc.get_threshold)[0] == 0
        os._exit(0 if pauses_again and gc.get_threshold() == USUAL else 1)
    forked.set()
    thread.join()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
