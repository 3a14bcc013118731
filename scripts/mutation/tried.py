"""A plugin of pytest, for `scripts/mutate`: learns which test runs which line, or tries changes in forks.

A change is put into the functions that are there, as their `__code__`, in a fork of a process that has read all tests.
So nothing is written, generators, coroutines and tracebacks are as they were, and a change costs its tests' time only.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import resource
import signal
import sys
import time
import types
from collections import Counter, defaultdict
from contextlib import suppress
from math import ceil
from pathlib import Path
from typing import Any

import pytest

from .changes import Change, compiled
from .learned import Seen, learn

ORDER = json.loads(Path(os.environ["MUTATION_ORDER"]).read_text("utf-8")) if "MUTATION_ORDER" in os.environ else {}
ROOT = Path(ORDER.get("root", "."))
FUNCTIONS = defaultdict[tuple[str, str, int], list[types.FunctionType]](list)
"""All functions, by file, qualified name and first line. (Looking for them in a fork would copy its memory.)"""

_FAILED, _NOT_THERE = 1, 3
"""Statuses of a fork: a test failed; the function that is to be changed is not there."""

_RUNNING, _WAITING = 5, 20
"""Seconds that a test may take more than ten times what it took: of the processor; and by the clock."""


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    """In place of running the tests."""
    if ORDER["do"] == "learn":
        learn(session, ROOT, ORDER["paths"], ORDER["to"])
    else:
        _try(session)
    return True


def _try(session: pytest.Session) -> None:
    """Write a line per change: what became of it."""
    for module in ORDER["modules"]:
        importlib.import_module(module)
    gc.unfreeze()  # `get_objects` does not give what is frozen, as the tests have it
    gc.collect()
    for function in gc.get_objects():
        if type(function) is types.FunctionType and function.__code__.co_filename.startswith(str(ROOT)):
            code = function.__code__
            FUNCTIONS[code.co_filename, code.co_qualname, code.co_firstlineno].append(function)
    gc.freeze()  # or each fork would look through all that there is, and so copy it
    items = {item.nodeid: item for item in session.items}
    sound: dict[str, bool] = {}
    noticed = defaultdict[tuple[str, str], Counter[str]](Counter)  # by function, how many of its changes a test noticed
    with Path(ORDER["to"]).open("a", encoding="utf-8") as out:
        print(file=out)  # ends a line that an earlier run was writing when it was stopped
        for order in ORDER["changes"]:
            change, started = Change(**order["change"]), time.monotonic()
            codes = compiled(ROOT, change)
            turns = noticed[change.path, change.function]
            names = sorted((name for name in order["tests"] if name in items), key=lambda name: -turns[name])
            left = {items[name]: order["tests"][name] for name in names}
            state, by = "not run", None
            while left:
                state, by = _forked(left, codes)
                if by is None:
                    break
                alone = {by: left.pop(by)}
                if by.nodeid not in sound:  # a test that fails without any change says nothing
                    sound[by.nodeid] = _forked(alone, {})[0] == "survived"
                # nor does one that fails but once: the machine may be busy
                if sound[by.nodeid] and (state == "endless" or _forked(alone, codes)[1]):
                    state = "killed"
                    turns[by.nodeid] += 1
                    break
                state, by = "survived", None
            seconds = round(time.monotonic() - started, 2)
            told = {"name": change.name, "state": state, "by": by and by.nodeid, "seconds": seconds}
            print(json.dumps(told | {"tests": order["digest"], "within": ORDER["within"]}), file=out, flush=True)


def _forked(
    tests: dict[pytest.Item, float], codes: dict[tuple[str, int], types.CodeType]
) -> tuple[str, pytest.Item | None]:
    """Run tests, with the seconds that each takes, until one fails: how it ended, and which one did."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.setsid()
        os.close(reading)
        status = _FAILED
        try:
            _quiet()
            status = _run(tests, writing) if not codes or _put(codes) else _NOT_THERE
        finally:
            os._exit(status)
    os.close(writing)
    number, status = _watched(child, reading, list(tests.values()))
    if status in (0, _NOT_THERE):
        return "survived" if status == 0 else "not there", None
    return "endless" if status == -signal.SIGXCPU else "failed", list(tests)[number]


def _watched(child: int, reading: int, seconds: list[float]) -> tuple[int, int]:
    """Wait for a child, which writes a byte for each test that it begins: the number of the last, and the status.

    One that waits for ever is ended.
    """
    number, status, end = 0, None, time.monotonic() + _WAITING
    os.set_blocking(reading, False)
    while status is None:
        begun = 0
        with suppress(BlockingIOError):
            begun = len(os.read(reading, 65536))
        if begun:
            number += begun
            end = time.monotonic() + _WAITING + 10 * seconds[number - 1]
        pid, code = os.waitpid(child, os.WNOHANG)
        if pid:
            status = os.waitstatus_to_exitcode(code)
        elif time.monotonic() > end:
            os.killpg(child, signal.SIGKILL)
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        else:
            time.sleep(0.005)
    with suppress(BlockingIOError):
        number += len(os.read(reading, 65536))
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)  # what it left running
    os.close(reading)
    return max(number - 1, 0), status


def _quiet() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)


def _put(codes: dict[tuple[str, int], types.CodeType]) -> bool:
    """Have the functions of these names run other code; whether there are any."""
    found = False
    for (name, line), code in codes.items():
        for function in FUNCTIONS[code.co_filename, name, line]:
            try:
                function.__code__ = code
            except ValueError:  # it does not close over the same any more
                continue
            found = True
    return found


def _run(tests: dict[pytest.Item, float], writing: int) -> int:
    """Run tests until one fails; one that goes on for ever is ended by the system, however busy the machine is."""
    seen, items = Seen(), list(tests)
    items[0].config.pluginmanager.register(seen)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for item, following in zip(items, [*items[1:], None], strict=True):
        limit = time.process_time() + _RUNNING + 10 * tests[item]
        resource.setrlimit(resource.RLIMIT_CPU, (ceil(limit), resource.RLIM_INFINITY))
        os.write(writing, b".")
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if seen.failed:
            return _FAILED
    return 0


def pytest_configure(config: Any) -> None:
    """The order says which tests; nothing is printed of them."""
    if not ORDER:
        sys.exit("this plugin is for scripts/mutate")
