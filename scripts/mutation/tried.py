"""A plugin of pytest, for `scripts/mutate`: learns which test runs which line, or tries changes in forks.

A change is put into the functions that are there, as their `__code__`, in a fork of a process that has read all tests.
So nothing is written, generators, coroutines and tracebacks are as they were, and a change costs its tests' time only.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import sys
import time
import types
from collections import defaultdict
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from typing import Any

import coverage
import pytest

from .changes import Change, compiled, places

ORDER = json.loads(Path(os.environ["MUTATION_ORDER"]).read_text("utf-8")) if "MUTATION_ORDER" in os.environ else {}
ROOT = Path(ORDER.get("root", "."))
FUNCTIONS = defaultdict[tuple[str, str, int], list[types.FunctionType]](list)
"""All functions, by file, qualified name and first line. (Looking for them in a fork would copy its memory.)"""


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    """In place of running the tests."""
    (_learn if ORDER["do"] == "learn" else _try)(session)
    return True


# Which test runs which line


class _Shared:
    """Seconds of fixtures that several tests share, by name: whoever comes first in a fork pays for them."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.now = 0.0

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Generator[None, object, object]:
        before = _spent()
        try:
            return (yield)
        finally:
            if fixturedef.scope != "function":
                self.seconds[fixturedef.argname] = _spent() - before
                self.now += self.seconds[fixturedef.argname]


class _Seen:
    """What became of the test that runs."""

    failed = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed |= report.failed or report.skipped


def _spent() -> float:
    """Seconds of the processor, here and in programs that were started: a busy machine does not change them."""
    return sum(os.times()[:4])


def _learn(session: pytest.Session) -> None:
    """Write a line per test: its name, seconds and those of what it shares, whether it can be used, and its lines."""
    files = {str(ROOT / path): path for path in ORDER["paths"]}
    seen, shared, told = _Seen(), _Shared(), dict[str, dict[str, Any]]()
    session.config.pluginmanager.register(seen)
    session.config.pluginmanager.register(shared)
    measured = coverage.Coverage(data_file=None, include=list(files), config_file=False)
    measured.start()
    for item, following in zip(session.items, [*session.items[1:], None], strict=True):
        seen.failed, shared.now, before = False, 0.0, _spent()
        measured.switch_context(item.nodeid)
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        one = {"test": item.nodeid, "seconds": _spent() - before - shared.now, "failed": seen.failed, "lines": {}}
        needs = {name: spent for name, spent in shared.seconds.items() if name in getattr(item, "fixturenames", ())}
        told[item.nodeid] = one | {"shared": needs}
        if following is None or following.path != item.path:
            measured.stop()
            _tell(measured.get_data(), files, told, item.path)
            told.clear()
            measured.erase()
            measured.start()
    measured.stop()


def _tell(data: coverage.CoverageData, files: dict[str, str], told: dict[str, dict[str, Any]], path: Path) -> None:
    """Write what the tests of a file ran, once they all have."""
    for name in data.measured_files() & files.keys():
        place = places(ROOT, files[name])
        for line, tests in data.contexts_by_lineno(name).items():
            for test in tests:
                if test in told and line in place:
                    told[test]["lines"].setdefault(files[name], []).append(place[line])
    to = Path(ORDER["to"][path.relative_to(ROOT).as_posix()])
    to.with_suffix(".part").write_text("".join(json.dumps(one) + "\n" for one in told.values()), "utf-8")
    to.with_suffix(".part").replace(to)


# What a change does


def _try(session: pytest.Session) -> None:
    """Write a line per change: what became of it."""
    for module in ORDER["modules"]:
        importlib.import_module(module)
    gc.collect()
    for function in gc.get_objects():
        if type(function) is types.FunctionType and function.__code__.co_filename.startswith(str(ROOT)):
            code = function.__code__
            FUNCTIONS[code.co_filename, code.co_qualname, code.co_firstlineno].append(function)
    items = {item.nodeid: item for item in session.items}
    sound: dict[str, bool] = {}
    with Path(ORDER["to"]).open("a", encoding="utf-8") as out:
        for order in ORDER["changes"]:
            change, started = Change(**order["change"]), time.monotonic()
            tests = [items[name] for name in order["tests"] if name in items]
            while True:
                state, by = _forked(tests, order["seconds"], compiled(ROOT, change))
                if state != "killed" or by is None:
                    break
                if by not in sound:  # a test that fails without any change says nothing
                    sound[by] = _forked([items[by]], order["seconds"], {})[0] == "survived"
                if sound[by]:
                    break
                tests = [item for item in tests if item.nodeid != by]
            seconds = time.monotonic() - started
            told = {"name": Change(**order["change"]).name, "state": state, "by": by, "seconds": round(seconds, 2)}
            print(json.dumps(told | {"tests": order["digest"]}), file=out, flush=True)


def _forked(
    tests: list[pytest.Item], seconds: float, codes: dict[tuple[str, int], types.CodeType]
) -> tuple[str, str | None]:
    """Run tests until one fails: how it ended, and which one did."""
    if not tests:
        return "not run", None
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.setsid()
        os.close(reading)
        status = 0
        try:
            _quiet()
            if codes and not _put(codes):
                status = 3
            else:
                status = _run(tests, writing)
        except BaseException:
            status = 1
        finally:
            os._exit(status)
    os.close(writing)
    by, status = _watched(child, reading, seconds)
    return {0: "survived", 1: "killed", 3: "not there"}.get(status, "killed"), by


def _watched(child: int, reading: int, seconds: float) -> tuple[str | None, int]:
    """Wait for a child, which names each test that it begins; -1 for one that took too long."""
    end, text, status = time.monotonic() + seconds, b"", None
    os.set_blocking(reading, False)
    while status is None:
        with suppress(BlockingIOError):
            text += os.read(reading, 65536)
        pid, code = os.waitpid(child, os.WNOHANG)
        if pid:
            status = os.waitstatus_to_exitcode(code)
        elif time.monotonic() > end:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            status = -1
        else:
            time.sleep(0.005)
    with suppress(BlockingIOError):
        text += os.read(reading, 65536)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)  # what it left running
    os.close(reading)
    names = text.decode().split("\n")[:-1]
    return (names[-1] if names and status else None), status


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


def _run(tests: list[pytest.Item], writing: int) -> int:
    """1 as soon as a test fails."""
    seen, config = _Seen(), tests[0].config
    config.pluginmanager.register(seen)
    for item, following in zip(tests, [*tests[1:], None], strict=True):
        os.write(writing, f"{item.nodeid}\n".encode())
        config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if seen.failed:
            return 1
    return 0


def pytest_configure(config: Any) -> None:
    """The order says which tests; nothing is printed of them."""
    if not ORDER:
        sys.exit("this plugin is for scripts/mutate")
