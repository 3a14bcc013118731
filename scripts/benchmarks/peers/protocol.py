"""The worker's side of the line protocol, and how a worker measures."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Awaitable, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from ..data import LISTS, SMALL_ID, SMALL_PATH

Answer = dict[str, Any]
Call = Callable[[], int]
"""A call that gives what its answer is checked by: the id of the small answer, or how many items a page holds."""
ACall = Callable[[], Awaitable[int]]


def serve(commands: Mapping[str, Callable[..., Answer]]) -> None:
    """Answer commands, a line of JSON each, until the input ends. What libraries print goes to standard error."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = done(commands, request)
        except Exception:
            answer = {"error": traceback.format_exc()}
        print(json.dumps(answer), file=answers, flush=True)


def done(commands: Mapping[str, Callable[..., Answer]], request: dict[str, Any]) -> Answer:
    """What a command answers; `fork` does another one in a copy of this process, and answers its `pid`."""
    if request["do"] != "fork":
        return commands[request.pop("do")](**request)
    pid = os.fork()
    if not pid:
        status = 1
        try:
            done(commands, request["command"])
            status = 0
        except Exception:
            traceback.print_exc()
        finally:
            os._exit(status)
    if os.waitpid(pid, 0)[1]:
        raise RuntimeError(f"{request['command']} failed in a copy of this process")
    return {"pid": pid}


def cpu() -> float:
    """CPU seconds of this process, user and system."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measured(work: Callable[[], Any], n: int) -> Answer:
    """What a work of `n` steps costs, in seconds."""
    gc.collect()
    cpu_before, before = cpu(), time.perf_counter()
    work()
    wall = time.perf_counter() - before
    return {"n": n, "cpu": cpu() - cpu_before, "wall": wall}


def checked(found: int, expected: int) -> None:
    """Refuse a wrong answer: no one is measured failing."""
    if found != expected:
        raise AssertionError(f"answered {found}, not {expected}")


def warm_up(concurrency: int) -> int:
    """How many calls open the connections and fill the caches before a measurement."""
    return 5 + concurrency


def blocking(call: Call, expected: int, n: int, concurrency: int) -> Answer:
    """`n` calls, in as many threads as there are calls at once."""
    if concurrency == 1:

        def run(count: int) -> None:
            for _ in range(count):
                checked(call(), expected)

        run(warm_up(1))
        return measured(lambda: run(n), n)
    with ThreadPoolExecutor(concurrency) as pool:

        def share(left: Iterator[int]) -> None:
            for _ in left:
                checked(call(), expected)

        def run(count: int) -> None:
            left = iter(range(count))  # next() of a range is atomic
            for done in [pool.submit(share, left) for _ in range(concurrency)]:
                done.result()

        run(warm_up(concurrency))
        return measured(lambda: run(n), n)


def awaiting(runner: asyncio.Runner, call: ACall, expected: int, n: int, concurrency: int) -> Answer:
    """`n` calls, in as many tasks as there are calls at once."""

    async def share(left: Iterator[int]) -> None:
        for _ in left:
            checked(await call(), expected)

    async def run(count: int) -> None:
        left = iter(range(count))
        if concurrency == 1:
            await share(left)
        else:
            async with asyncio.TaskGroup() as group:
                for _ in range(concurrency):
                    group.create_task(share(left))

    runner.run(run(warm_up(concurrency)))
    return measured(lambda: runner.run(run(n)), n)


Make = Callable[[str | None], Call]
"""A call of a list by its name, or the small call for None."""
AMake = Callable[[str | None], ACall]


class Calls:
    """The commands `call` and `page` of a worker.

    Args:
        blocking: blocking ways to call, by name.
        asyncio: those of asyncio.
        runner: of the loop that they live in.
    """

    def __init__(
        self,
        blocking: Mapping[str, Make],
        asyncio: Mapping[str, AMake] | None = None,
        runner: asyncio.Runner | None = None,
    ) -> None:
        self._blocking = blocking
        self._asyncio = asyncio or {}
        self._runner = runner

    def call(self, way: str, n: int, concurrency: int = 1) -> Answer:
        """Small calls."""
        return self._run(way, None, SMALL_ID, n, concurrency)

    def page(self, way: str, name: str, n: int) -> Answer:
        """Pages of a list, decoded."""
        return self._run(way, name, page_size(), n, 1)

    def _run(self, way: str, name: str | None, expected: int, n: int, concurrency: int) -> Answer:
        if way in self._blocking:
            return blocking(self._blocking[way](name), expected, n, concurrency)
        assert self._runner is not None
        return awaiting(self._runner, self._asyncio[way](name), expected, n, concurrency)

    def commands(self) -> dict[str, Callable[..., Answer]]:
        """For `serve`."""
        return {"call": self.call, "page": self.page}


KEY = "Api-Token benchmark"


def address() -> str:
    """The address below which the API is, as this worker was told: http://HOST:PORT/PAGES/SIZE/DELAY_MS."""
    return sys.argv[1]


def page_size() -> int:
    """How many items a page of the server has."""
    return int(address().split("/")[-2])


def target(name: str | None) -> str:
    """The URL of the small call, or of a list."""
    return address() + (SMALL_PATH if name is None else LISTS[name].path)


def checked_by(name: str | None, answer: Any) -> int:
    """What an answer as JSON has it is checked by."""
    return int(answer["id"]) if name is None else len(answer[LISTS[name].held_in])
