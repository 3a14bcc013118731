"""Sentry with its defaults, in a process of its own: one client span per request. (OpenTelemetry: tests/resilience.)"""

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


def printed(code: str, url: str, transport: str) -> list[str]:
    """The words that a program prints."""
    environment = {**os.environ, "IBLAI_API_KEY": "a-key-of-some-length", "IBLAI_BASE_URL": url, "PYTHONPATH": "."}
    program = f"transport = {transport!r}\n{CALLS}\n{dedent(code)}"
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_sentry(faults: FaultServer, transport: str) -> None:
    """With its defaults, which instrument httpx and aiohttp both: two calls, and a retry of the first."""
    with faults.site("503", 1) as site:
        assert printed(SENTRY, site.url, transport) == ["http.client"] * 3
        assert site.heads == 3
