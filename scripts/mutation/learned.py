"""Which test runs which line of the rooms, and how long it takes: what `scripts/mutate` chooses tests by."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping
from pathlib import Path
from typing import Any

import coverage
import pytest

from .changes import places


class Seen:
    """What became of the test that runs."""

    failed = skipped = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed |= report.failed
        self.skipped |= report.skipped


class _Shared:
    """Fixtures that several tests share, by name: their seconds, which whoever comes first in a fork pays, and lines.

    What such a fixture runs is seen by all tests that take it, not only by the first.
    """

    def __init__(self, measured: coverage.Coverage) -> None:
        self.seconds: dict[str, float] = {}
        self.now = 0.0
        self.lines = defaultdict[str, dict[str, set[str]]](lambda: defaultdict(set))
        self._measured = measured

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
    ) -> Generator[None, object, object]:
        if fixturedef.scope == "function":
            return (yield)
        before, name = spent(), fixturedef.argname
        self._measured.switch_context(name)
        try:
            return (yield)
        finally:
            self._measured.switch_context(request._pyfuncitem.nodeid)
            self.seconds[name] = spent() - before
            self.now += self.seconds[name]


def spent() -> float:
    """Seconds of the processor, here and in programs that were started: a busy machine does not change them."""
    return sum(os.times()[:4])


def learn(session: pytest.Session, root: Path, paths: Iterable[str], to: Mapping[str, str]) -> None:
    """Write a line per test: its name, seconds and those of what it shares, whether it can be used, and its lines.

    Args:
        session: with the tests.
        root: what the other paths start from.
        paths: of the modules whose lines count.
        to: file of tests to the file that is written.
    """
    files = {str(root / path): path for path in paths}
    where = {path: places(root, path) for path in files.values()}
    measured = coverage.Coverage(data_file=None, include=list(files), config_file=False)
    measured.set_option("run:disable_warnings", ["no-data-collected"])  # a file of tests may run none of these modules
    seen, shared, told = Seen(), _Shared(measured), dict[str, dict[str, Any]]()
    session.config.pluginmanager.register(seen)
    session.config.pluginmanager.register(shared)
    measured.start()
    for item, following in zip(session.items, [*session.items[1:], None], strict=True):
        seen.failed, seen.skipped, shared.now, before = False, False, 0.0, spent()
        measured.switch_context(item.nodeid)
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        needs = {name: cost for name, cost in shared.seconds.items() if name in getattr(item, "fixturenames", ())}
        one: dict[str, Any] = {
            "test": item.nodeid,
            "failed": seen.failed or seen.skipped,
            "seconds": spent() - before - shared.now,
            "shared": needs,
        }
        told[item.nodeid] = one
        if following is None or following.path != item.path:
            measured.stop()
            for name, its in _lines(measured.get_data(), files, where).items():
                for path, lines in its.items():
                    shared.lines[name][path] |= lines
            for name, one in told.items():
                sources = [shared.lines[source] for source in [name, *one["shared"]]]
                one["lines"] = {
                    path: sorted({line for source in sources for line in source.get(path, ())})
                    for path in {path for source in sources for path in source}
                }
                del shared.lines[name]
            file = Path(to[item.path.relative_to(root).as_posix()])
            file.with_suffix(".part").write_text("".join(json.dumps(one) + "\n" for one in told.values()), "utf-8")
            file.with_suffix(".part").replace(file)
            told.clear()
            measured.erase()
            measured.start()
    measured.stop()


def _lines(
    data: coverage.CoverageData, files: Mapping[str, str], where: Mapping[str, Mapping[int, str]]
) -> dict[str, dict[str, set[str]]]:
    """The places that each test, or shared fixture, ran, by file."""
    found = defaultdict[str, dict[str, set[str]]](lambda: defaultdict(set))
    for name in data.measured_files() & files.keys():
        for line, contexts in data.contexts_by_lineno(name).items():
            if place := where[files[name]].get(line):
                for context in contexts:
                    found[context][files[name]].add(place)
    return found
