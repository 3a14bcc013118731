"""Sentry, and OpenTelemetry's instrumentors, in processes of their own: one client span per request."""

from __future__ import annotations

import os
import subprocess
import sys
from textwrap import dedent

import pytest

from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FaultServer

CALLS = """
import asyncio, httpx
from ibl_data_manager_client import DataManagerClient

def client():
    options = {"async_transport": httpx.AsyncHTTPTransport()} if transport == "httpx" else {}
    return DataManagerClient(max_retry_wait=0, **options)

async def asynchronous():
    async with client() as own:
        return [(await own.arequest("GET", "/probe")).json() for _ in range(2)]

def blocking():
    with client() as own:
        return [own.request("GET", "/probe").json() for _ in range(2)]

def calls():
    return blocking() if transport == "blocking" else asyncio.run(asynchronous())
"""

SENTRY = """
import sentry_sdk
from tests.security.sentry import Local

local = Local()
sentry_sdk.init("http://a@127.0.0.1:9/1", transport=local, traces_sample_rate=1.0)
with sentry_sdk.start_transaction(name="calls"):
    assert calls() == [{"ok": True}] * 2
(transaction,) = local.items
print(*(span["op"] for span in transaction["spans"] if span["op"].startswith("http")))
"""


OPENTELEMETRY = """
from opentelemetry import trace
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

exporter, provider = InMemorySpanExporter(), TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
trace.set_tracer_provider(provider)
instruments = {"aiohttp": AioHttpClientInstrumentor, "httpx": HTTPXClientInstrumentor}
for name in which:
    instruments[name]().instrument()
assert calls() == [{"ok": True}] * 2
spans = exporter.get_finished_spans()
for span in spans:
    assert span.kind is trace.SpanKind.CLIENT
    shown = span.to_json()
    print(span.instrumentation_scope.name.split(".")[2], KEY in shown)
"""

KEY = "a-key-of-some-length"


def printed(code: str, url: str, transport: str, **more: str) -> list[str]:
    """The words that a program prints."""
    environment = {**os.environ, "IBLAI_API_KEY": KEY, "IBLAI_BASE_URL": url, "PYTHONPATH": ".", **more}
    program = f"transport, KEY = {transport!r}, {KEY!r}\n{CALLS}\n{dedent(code)}"
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_sentry(faults: FaultServer, transport: str) -> None:
    """With its defaults, which instrument httpx and aiohttp both: two calls, and a retry of the first."""
    with faults.site("503", 1) as site:
        assert printed(SENTRY, site.url, transport) == ["http.client"] * 3
        assert site.heads == 3


WHICH = {
    "aiohttp": ["aiohttp"],
    "httpx": ["httpx"],
    "both": ["httpx", "aiohttp"],
    "both, the other way round": ["aiohttp", "httpx"],
}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("which", WHICH)
def test_opentelemetry(faults: FaultServer, transport: str, which: str) -> None:
    """Two calls, and a retry of the first, are three spans; what goes over httpx, aiohttp's instrumentor cannot see."""
    with faults.site("503", 1) as site:
        said = printed(f"which = {WHICH[which]!r}\n{OPENTELEMETRY}", site.url, transport)
        assert site.heads == 3
    by_aiohttp = transport == "aiohttp" and "aiohttp" in WHICH[which]
    seen = by_aiohttp or "httpx" in WHICH[which]
    assert said == ["aiohttp_client" if by_aiohttp else "httpx", "False"] * (3 if seen else 0)


CAPTURED = "OTEL_INSTRUMENTATION_HTTP_CAPTURE_HEADERS_"


@pytest.mark.parametrize("which", ["aiohttp", "httpx"])
@pytest.mark.parametrize("left_out", [False, True])
def test_opentelemetry_with_all_headers(faults: FaultServer, which: str, left_out: bool) -> None:
    """Whoever has every header captured over httpx leaves the key out by OpenTelemetry's own setting.

    Over aiohttp it is not among the headers that are seen: it goes in after them.
    """
    more = {f"{CAPTURED}CLIENT_REQUEST": ".*"} | ({f"{CAPTURED}SANITIZE_FIELDS": "authorization"} if left_out else {})
    with faults.site("503", 1) as site:
        said = printed(f"which = {[which]!r}\n{OPENTELEMETRY}", site.url, "aiohttp", **more)
    assert said[1::2] == [str(which == "httpx" and not left_out)] * 3
