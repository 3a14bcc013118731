"""Hooks of pytest: the keys of the tests are searched for in all that the run shows; a hit fails the run.

Searched: the log records of all libraries, at level DEBUG where that is cheap; what tests print; warnings; reports of
failures; of each of the package's errors the message, `repr` and attributes, and what a traceback says of it and of its
causes, but for the lines of source, which take long and are not of the run; and the `repr` of each client.
"""

from __future__ import annotations

import functools
import logging
import traceback
import warnings
from collections import Counter
from typing import Any

import pytest

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors

KEY = "dm-7Qx2Vn9bK4tYpL0sWc8RzH3f"
SANDBOX_KEY = "dm-sandbox-5JmE1uXw6GdT9aNq2ZkB"
SECRETS = (KEY, SANDBOX_KEY)

searched: Counter[str] = Counter()
hits: list[str] = []
_made: list[object] = []


def search(kind: str, text: str) -> None:
    """Look for the keys in a text."""
    searched[kind] += 1
    for secret in SECRETS:
        if secret in text:
            hits.append(f"{kind}: {text.replace(secret, '<<<the key>>>')[:2000]}")


class _Handler(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            text += "".join(traceback.format_exception(record.exc_info[1], limit=0))
        search("log records", text)


def _shown(error: BaseException) -> str:
    attributes = {name: value for name, value in vars(error).items() if name != "response"}
    return "\n".join([str(error), repr(error), repr(attributes), *traceback.format_exception(error, limit=0)])


def _remember(kind: type[Any]) -> None:
    """Have every object of a class looked at when its test ends."""
    init = kind.__init__

    @functools.wraps(init)
    def remembering(self: Any, *args: Any, **kwargs: Any) -> None:
        init(self, *args, **kwargs)
        _made.append(self)

    kind.__init__ = remembering


def pytest_configure(config: pytest.Config) -> None:
    """Begin to listen."""
    for kind in [DataManagerClient, PlatformApiKey, *_all(errors.DataManagerError)]:
        if "__init__" in vars(kind):
            _remember(kind)
    _remember(errors.DataManagerError)
    logging.getLogger().addHandler(_Handler(logging.DEBUG))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """All is logged, unless the test looks at the log itself."""
    level = logging.NOTSET if "caplog" in getattr(item, "fixturenames", ()) else logging.DEBUG
    for name in ("httpx", "aiohttp", "ibl_data_manager_client"):
        logging.getLogger(name).setLevel(level)


def _all(kind: type[Any]) -> list[type[Any]]:
    return [kind, *(one for child in kind.__subclasses__() for one in _all(child))]


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown() -> Any:
    """Look at what a test has made."""
    while _made:
        one = _made.pop()
        if isinstance(one, BaseException):
            search("exceptions", _shown(one))
        else:
            search("reprs", f"{one!r} {one}")
    return (yield)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Look at what a test printed, and at how it failed."""
    search("reports", "\n".join([report.longreprtext, *(text for _, text in report.sections)]))


def pytest_warning_recorded(warning_message: warnings.WarningMessage) -> None:
    """Look at a warning."""
    search("warnings", str(warning_message.message))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A process of several hands its findings over; the run fails when there are any."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["key_search"] = (dict(searched), hits)
    elif hits:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A process of several has ended: take over its findings."""
    counts, found = getattr(node, "workeroutput", {}).get("key_search", ({}, []))
    searched.update(counts)
    hits.extend(found)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much was searched, and what was found."""
    counts = ", ".join(f"{number:,} {kind}" for kind, number in sorted(searched.items()))
    terminalreporter.write_line(f"key search: {len(hits)} hits in {counts}")
    for hit in hits[:20]:
        terminalreporter.write_line(hit, red=True)
