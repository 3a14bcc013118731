"""What Sentry would be sent, with its defaults: `python -m tests.security.sentry`, in a process that it may instrument.

Every fault of the matrix, calls that are cancelled and keys that are refused are captured and traced. Prints how many
events and spans there were, and where the key stood in them; exit status 1 where it did. The frames of the tests, which
know the key, are passed over.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from typing import Any

import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from ibl_data_manager_client import DataManagerClient, PlatformApiKey
from tests.conftest import KEY
from tests.resilience import matrix
from tests.resilience.server import FAULTS, FaultServer, Site
from tests.resilience.test_time import PROBE, call, client_of
from tests.security.walk import TESTS


class Local(Transport):
    """Keeps what would be sent."""

    def __init__(self, options: Any = None) -> None:
        super().__init__(options)
        self.items: list[dict[str, Any]] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        """Keep the events and transactions of an envelope, as they would be read."""
        for item in envelope.items:
            if item.type in ("event", "transaction"):
                self.items.append(json.loads(item.get_bytes()))


def refused_keys() -> None:
    """Capture keys that are refused at once, and when they are asked for."""
    for wrong in (f"{KEY}\r\nX: y", KEY + "é"):
        captured(lambda wrong=wrong: DataManagerClient(wrong))
        with FaultServer() as server, server.site() as site:
            for transport in matrix.TRANSPORTS:
                auth = PlatformApiKey(lambda wrong=wrong: wrong)
                captured(lambda auth=auth, transport=transport: call(client_of(site, transport, auth=auth), transport))


def captured(work: Any) -> None:
    """Capture what a piece of work raises."""
    try:
        work()
    except Exception as error:
        sentry_sdk.capture_exception(error)
    else:
        raise AssertionError("nothing was raised")


async def bounded(site: Site, transport: str) -> None:
    """Capture a call that is bounded from outside."""
    async with client_of(site, transport) as client:
        for bound in (asyncio.wait_for(PROBE.asyncio(client), 0.3), _within(client)):
            try:
                await bound
            except TimeoutError as error:
                sentry_sdk.capture_exception(error)
                sentry_sdk.capture_exception(error.__cause__ or error.__context__)


async def _within(client: DataManagerClient) -> None:
    async with asyncio.timeout(0.3):
        await PROBE.asyncio(client)


def texts(node: Any, way: str = "") -> Iterator[tuple[str, str]]:
    """Every text of an event, with the way to it; without the frames of the tests."""
    if isinstance(node, dict):
        if str(node.get("abs_path", "")).startswith(TESTS):
            return
        way += f" in {node['function']}" if "abs_path" in node else ""
        for key, value in node.items():
            yield way, key
            yield from texts(value, f"{way}.{key}")
    elif isinstance(node, list):
        for value in node:
            yield from texts(value, f"{way}[]")
    elif isinstance(node, str):
        yield way, node


def main() -> int:
    """Run the command line; returns the exit status."""
    local = Local()
    sentry_sdk.init("http://a@127.0.0.1:9/1", transport=local, traces_sample_rate=1.0)

    def look(site: Site, method: str, result: object, fault: object) -> None:
        if isinstance(result, Exception):
            sentry_sdk.capture_exception(result)

    matrix.check = look
    names = sys.argv[1:] or list(FAULTS)
    with FaultServer() as server:
        for name in names:
            with sentry_sdk.start_transaction(name=name):
                matrix.row(server, name, "always")
        with server.site("stalled") as site:
            for transport in ("aiohttp", "httpx"):
                asyncio.run(bounded(site, transport))
    refused_keys()
    spans = [span for item in local.items for span in item.get("spans", ())]
    events = [item for item in local.items if item.get("type") != "transaction"]
    hits = [way for item in local.items for way, text in texts(item) if KEY in text]
    print(f"{len(events)} events, {len(spans)} spans, {len(hits)} hits", *sorted(set(hits)), sep="\n")
    return int(bool(hits))


if __name__ == "__main__":
    sys.exit(main())
