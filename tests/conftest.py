"""Fixtures that more than one folder uses."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterator

import httpx
import hypothesis
import pytest

from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client._json import drift
from tests import keysearch
from tests.contract import counting
from tests.docs import counting as block_counting
from tests.keysearch import (
    KEY,
    SANDBOX_KEY,
    pytest_configure,
    pytest_runtest_logreport,
    pytest_runtest_setup,
    pytest_runtest_teardown,
    pytest_sessionfinish,
    pytest_testnodedown,
    pytest_warning_recorded,
)
from tests.sandbox import running_sandbox
from tests.sandbox.start import Sandbox

pytest_plugins = ["ibl_data_manager_client_pytest"]

# a busy machine may take its time for an example
hypothesis.settings.register_profile("any machine", deadline=None)
hypothesis.settings.load_profile("any machine")

__all__ = [
    "KEY",
    "pytest_configure",
    "pytest_runtest_logreport",
    "pytest_runtest_setup",
    "pytest_runtest_teardown",
    "pytest_sessionfinish",
    "pytest_terminal_summary",
    "pytest_testnodedown",
    "pytest_warning_recorded",
]


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays to the end: the garbage collector, which would look at it again and again, lets it be."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the contract tests and the documentation's counted, and what the search for keys found."""
    counting.pytest_terminal_summary(terminalreporter)
    block_counting.pytest_terminal_summary(terminalreporter)
    keysearch.pytest_terminal_summary(terminalreporter)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """A running sandbox, one per test process."""
    with running_sandbox(key=SANDBOX_KEY) as running:
        yield running


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the machine's changes what is tested."""
    for name in ("IBLAI_API_KEY", "IBLAI_BASE_URL", "IBLAI_ORG", "IBLAI_USERNAME", "IBLAI_LOG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _nothing_logged() -> None:
    """Each deviation is logged once in a process: another test's are forgotten."""
    drift._logged.clear()


Handler = Callable[[httpx.Request], httpx.Response]
MakeClient = Callable[..., DataManagerClient]


@pytest.fixture
def client_for() -> MakeClient:
    """Makes a client whose requests a function answers, both blocking and with asyncio."""

    def make(handler: Handler, **options: object) -> DataManagerClient:
        transport = httpx.MockTransport(handler)
        return DataManagerClient(KEY, transport=transport, async_transport=transport, **options)  # type: ignore[arg-type]

    return make
