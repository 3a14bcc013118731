"""What can be seen of calls: the log, the User-Agent, hooks, OpenTelemetry."""

from __future__ import annotations

import asyncio
import io
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from tests import committed
from tests.conftest import KEY, MakeClient
from tests.resilience.matrix import TLS, TRANSPORTS
from tests.resilience.server import FaultServer, answer
from tests.resilience.test_time import PROBE, call, client_of

PACKAGE = "ibl_data_manager_client"


@pytest.fixture(autouse=True)
def _restore_the_log() -> Iterator[None]:
    logger = logging.getLogger(PACKAGE)
    level, handlers = logger.level, list(logger.handlers)
    yield
    logger.setLevel(level)
    logger.handlers[:] = handlers


def lines(caplog: pytest.LogCaptureFixture, level: int = logging.INFO) -> list[str]:
    """What the package logged."""
    return [r.getMessage() for r in caplog.records if r.name == PACKAGE and r.levelno >= level]


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_one_line_per_request(faults: FaultServer, caplog: pytest.LogCaptureFixture, transport: str) -> None:
    caplog.set_level(logging.INFO, PACKAGE)
    busy = answer(b"{}", "503 Busy", x_request_id="r-1")
    replies = iter([busy, answer(x_request_id="r-2")])
    with faults.site(reply=lambda _: next(replies)) as site:
        call(client_of(site, transport, max_retry_wait=0), transport)
    first, second = lines(caplog)
    assert re.fullmatch(r"probe: 503 in \d\.\d{3} s \(attempt 1, request id r-1\)", first)
    assert re.fullmatch(r"probe: 200 in \d\.\d{3} s \(attempt 2, request id r-2\)", second)
    caplog.clear()
    with faults.site("closed-in-head") as site, pytest.raises(errors.APIConnectionError):
        call(client_of(site, transport, max_retries=0), transport)
    (only,) = lines(caplog)
    assert re.fullmatch(r"probe: RemoteProtocolError in \d\.\d{3} s \(attempt 1, request id -\)", only)
    caplog.clear()
    with faults.site("stalled") as site, pytest.raises(errors.APITimeoutError):
        call(client_of(site, transport, deadline=0.2), transport)
    assert any("deadline passed" in line for line in lines(caplog))


PROGRAM = """
import sys, httpx
from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"results": None, "count": "x"}))
with DataManagerClient("a-key-of-some-length", transport=transport) as client:
    groups.sync(client=client)
"""


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (None, []),
        ("", []),
        ("info", ["WARNING", "INFO core_rbac_groups_list: 200"]),
        ("DEBUG", ["DEBUG core_rbac_groups_list: GET https://", "INFO core_rbac_groups_list: 200", "WARNING"]),
    ],
)
def test_quiet_unless_the_environment_says_otherwise(
    level: str | None, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if level is not None:
        monkeypatch.setenv("IBLAI_LOG", level)
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=True)
    assert bool(done.stderr) is bool(expected)
    for text in expected:
        assert text in done.stderr
    assert ("DEBUG" in done.stderr) is (level == "DEBUG")
    assert "a-key-of-some-length" not in done.stderr


@pytest.mark.parametrize("word", ["debug", "Info", " WARNING ", "error", "critical", "loud", "10", "", None])
def test_which_words_are_levels(
    word: str | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Another one warns, once, and shows warnings."""
    if word is not None:
        monkeypatch.setenv("IBLAI_LOG", word)
    logger = logging.getLogger(PACKAGE)
    logger.setLevel(logging.NOTSET)
    for _ in range(2):
        DataManagerClient(KEY)
    levels = {"DEBUG": 10, "INFO": 20, "WARNING": 30, "ERROR": 40, "CRITICAL": 50}
    assert logger.level == (levels.get(word.strip().upper(), 30) if word else logging.NOTSET)
    said = f"IBLAI_LOG is one of debug, info, warning, error, critical, not {word!r}\n"
    told = capsys.readouterr().err
    assert (told.count("\n"), told.endswith(f" WARNING {said}")) == (
        (1, True) if word in ("loud", "10") else (0, False)
    )


def test_the_log_goes_to_what_is_stderr_at_the_moment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("IBLAI_LOG", "warning")
    DataManagerClient(KEY)
    for _ in range(2):
        now = io.StringIO()
        monkeypatch.setattr(sys, "stderr", now)
        logging.getLogger(PACKAGE).warning("here")
        assert "WARNING here" in now.getvalue()


@pytest.mark.parametrize("gone", ["sys.stderr.close()", "sys.stderr = None", "os.close(2)"])
def test_a_log_that_cannot_be_shown_fails_no_call(gone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does it go to stdout."""
    monkeypatch.setenv("IBLAI_LOG", "debug")
    program = PROGRAM.replace("import ", f"import os, sys\n{gone}\nimport ", 1) + "\nprint('done')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip().splitlines()[-1:]) == (0, ["done"])
    assert "DEBUG" not in done.stdout


def test_a_line_is_out_when_it_is_logged_and_has_its_traceback_below(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, whatever was logged: then what Python says of the error, in as many as it has."""
    monkeypatch.setenv("IBLAI_LOG", "warning")
    DataManagerClient(KEY)
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(raw, "utf-8", write_through=False))
    try:
        raise ValueError("no\x1bnumber")
    except ValueError:
        logging.getLogger(PACKAGE).warning("a\nb", exc_info=True)
    first, second, *_, last = raw.getvalue().decode().splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} WARNING a b", first)
    assert (second, last) == ("Traceback (most recent call last):", "ValueError: no number")


def test_what_cannot_be_logged_is_told_as_python_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IBLAI_LOG", "warning")
    DataManagerClient(KEY)
    now = io.StringIO()
    monkeypatch.setattr(sys, "stderr", now)
    logger: Any = logging.getLogger(PACKAGE)
    monkeypatch.setattr(logger, "propagate", False)
    logger.warning("%d things", "x")
    assert now.getvalue().startswith("--- Logging error ---\n")
    assert now.getvalue().endswith("Message: '%d things'\nArguments: ('x',)\n")
    now.close()
    logger.warning("here")


def test_one_handler_however_many_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IBLAI_LOG", "info")
    before = len(logging.getLogger(PACKAGE).handlers)
    for _ in range(3):
        DataManagerClient(KEY)
    assert len(logging.getLogger(PACKAGE).handlers) == before + 1


def test_the_user_agent_names_versions(client_for: MakeClient) -> None:
    agents: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        agents.append(request.headers["user-agent"])
        return httpx.Response(200, json={})

    client_for(handle).request("GET", "/x")
    client_for(handle, headers={"User-Agent": "mine/1"}).request("GET", "/x")
    api = re.escape(f"(API {committed.VERSION})")
    pattern = rf"ibl-data-manager-client/\d+\.\d+\.\d+ {api} httpx/[\d.]+ Python/3\.\d+"
    assert re.fullmatch(pattern, agents[0])
    assert agents[1] == "mine/1"


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_hooks_add_headers_and_measure(faults: FaultServer, transport: str) -> None:
    seen: list[tuple[str, int]] = []

    def add(request: httpx.Request) -> None:
        request.headers["X-Trace"] = "t-1"

    def measure(response: httpx.Response) -> None:
        seen.append((response.request.method, response.status_code))

    async def measure_later(response: httpx.Response) -> None:
        measure(response)

    with faults.site("503", 1) as site:
        hooks = {"request": [add], "response": [measure if transport == "blocking" else measure_later]}
        call(client_of(site, transport, max_retry_wait=0, http={"event_hooks": hooks}), transport)
        assert [request.headers["x-trace"] for request in site.seen] == ["t-1", "t-1"]
    assert seen == [("GET", 503), ("GET", 200)]


def test_an_async_hook_of_a_blocking_call_says_so(faults: FaultServer) -> None:
    async def hook(_: httpx.Request) -> None: ...

    with faults.site() as site, client_of(site, http={"event_hooks": {"request": [hook]}}) as client:
        with pytest.raises(errors.ConfigurationError, match="async"):
            PROBE.sync(client)
        assert site.heads == 0


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_opentelemetry(faults: FaultServer, transport: str) -> None:
    """`HTTPXClientInstrumentor().instrument()` traces each request, on aiohttp too, and sends `traceparent`."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    hooked: list[Any] = []

    async def async_hook(span: Any, request: Any) -> None:
        hooked.append(request)

    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(
        tracer_provider=provider,
        request_hook=lambda span, request: hooked.append(request),
        async_request_hook=async_hook,
    )
    try:
        with faults.site("503", 1) as site:
            client = DataManagerClient(KEY, base_url=site.url, max_retry_wait=0, httpx_options={"verify": TLS})
            if transport == "httpx":
                client = client_of(site, transport, max_retry_wait=0)
            assert call(client, transport) == {"ok": True}
            spans = exporter.get_finished_spans()
            parents = [request.headers["traceparent"].split("-")[1:3] for request in site.seen]
    finally:
        instrumentor.uninstrument()
    assert [span.name for span in spans] == ["GET", "GET"]
    contexts = [span.context for span in spans]
    assert parents == [[f"{c.trace_id:032x}", f"{c.span_id:016x}"] for c in contexts if c is not None]
    assert len(hooked) == 2
    assert KEY not in "".join(span.to_json() for span in spans)
    with faults.site() as site:
        assert call(client_of(site, transport), transport) == {"ok": True}
        assert "traceparent" not in site.seen[0].headers


def test_nothing_is_said_that_nobody_asked_for(client_for: MakeClient, capfd: pytest.CaptureFixture[str]) -> None:
    asyncio.run(groups.asyncio(client=client_for(lambda _: httpx.Response(200, json={"results": 7}))))
    assert capfd.readouterr() == ("", "")
