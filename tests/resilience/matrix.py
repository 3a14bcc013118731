"""The table of docs/faults.md: what becomes of a call for each fault, method and transport.

`python -m tests.resilience.matrix` writes it; the tests compare. Each cell is measured over a real socket.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http import aiohttp as _aiohttp
from ibl_data_manager_client._http import retry as _retry
from tests.conftest import KEY
from tests.resilience.server import FAULTS, LARGE, Fault, FaultServer, Site

METHODS = ("GET", "PUT", "DELETE", "POST", "PATCH")
TRANSPORTS = ("blocking", "aiohttp", "httpx")
TABLE = Path(__file__).resolve().parents[2] / "docs" / "faults.md"
VARIANTS = {"once": 1, "always": 1 << 30}
RETRIES = 2
TLS = ssl.create_default_context()  # one for all: to load the authorities takes longer than a cell
assert _aiohttp  # loaded now, not while the first cell is measured

Cell = tuple[str, Site]


def client_of(transport: str, url: str, fault: Fault) -> DataManagerClient:
    """A client as a user would have it, but with less patience."""
    options: dict[str, Any] = {"timeout": 10, "deadline": 20}
    if fault.slow:
        options = {"timeout": 0.8, "deadline": 3.6}
    if transport == "httpx":
        options["async_transport"] = httpx.AsyncHTTPTransport(verify=TLS)
    return DataManagerClient(
        KEY,
        base_url=url,
        max_retries=RETRIES,
        max_retry_wait=0,
        max_response_bytes=1 << 20,
        httpx_options={"verify": TLS},
        **options,
    )


def probe(method: str, fault: Fault) -> tuple[Operation[Any], tuple[Any, ...]]:
    """An operation, and the arguments to call it with."""
    if method in ("GET", "DELETE"):
        return Operation("probe", method, "/probe"), ()
    text = "x" * LARGE if fault.upload else "x"
    return Operation("probe", method, "/probe", media_type="application/json"), ((), None, {"text": text})


def outcome(result: object) -> str:
    """What the caller got, in a few words."""
    if not isinstance(result, BaseException):
        return "answer" if result == {"ok": True} else f"returns {result!r}"
    if not isinstance(result, errors.DataManagerError):
        return f"UNDEFINED {result!r}"
    return f"{type(result).__name__}, {'perhaps' if result.may_have_acted else 'not'} done"


def blocking(site: Site, method: str, fault: Fault) -> object:
    """One cell, blocking."""
    operation, arguments = probe(method, fault)
    with client_of("blocking", site.url, fault) as client:
        if fault.later:
            Operation[Any]("before", "GET", "/before").sync(client)
            time.sleep(0.1)
        try:
            return operation.sync(client, *arguments)
        except Exception as error:
            return error
        finally:
            check_nothing_is_in_use(client)


async def asynchronous(site: Site, method: str, fault: Fault, transport: str) -> object:
    """One cell with asyncio."""
    operation, arguments = probe(method, fault)
    async with client_of(transport, site.url, fault) as client:
        if fault.later:
            await Operation[Any]("before", "GET", "/before").asyncio(client)
            await asyncio.sleep(0.1)
        try:
            return await operation.asyncio(client, *arguments)
        except Exception as error:
            return error
        finally:
            await asyncio.sleep(0)
            check_nothing_is_in_use(client)


def check_nothing_is_in_use(client: DataManagerClient) -> None:
    """Fail when a connection is still taken though no call is under way."""
    connections = client._session.connections
    (transport,) = (one.transport for one in (connections._blocking, connections._async) if one is not None)
    if hasattr(transport, "_pool"):
        busy = [one for one in transport._pool.connections if not (one.is_idle() or one.is_closed())]
        assert not transport._pool._requests
    else:
        busy = list(transport.session.connector._acquired)
    assert not busy, f"still in use: {busy}"


def row(server: FaultServer, name: str, variant: str) -> list[str]:
    """The cells of a fault, one per method; each is measured on all transports at once.

    Raises:
        AssertionError: what must never be, is: see `check`.
    """
    fault = FAULTS[name]
    keys = [(method, transport) for method in METHODS for transport in TRANSPORTS]
    sites: dict[tuple[str, str], Site] = {}
    stack = [server.site(name, VARIANTS[variant]) for _ in keys]
    for key, one in zip(keys, stack, strict=True):
        sites[key] = one.__enter__()

    async def run() -> list[object]:
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(len(METHODS)) as pool:
            return await asyncio.gather(
                *(
                    loop.run_in_executor(pool, blocking, sites[key], key[0], fault)
                    if key[1] == "blocking"
                    else asynchronous(sites[key], key[0], fault, key[1])
                    for key in keys
                )
            )

    try:
        results = dict(zip(keys, asyncio.run(run()), strict=True))
        for key in keys:
            check(sites[key], key[0], results[key], fault)
    finally:
        for one in stack:
            one.__exit__(None, None, None)
    return [
        merged({transport: cell(results[method, transport], sites[method, transport]) for transport in TRANSPORTS})
        for method in METHODS
    ]


def check(site: Site, method: str, result: object, fault: Fault) -> None:
    """What holds for every cell, whatever the table says."""
    assert "UNDEFINED" not in outcome(result), result
    until = time.monotonic() + 10
    while site.open and time.monotonic() < until:
        time.sleep(0.01)
    assert site.open == 0, "a connection was left open"
    if isinstance(result, errors.DataManagerError):
        if site.performed:
            assert result.may_have_acted, f"{method}: {result!r}, and the server has acted {site.performed} times"
        if fault.refuses or site.fault == "refused":
            assert not result.may_have_acted, f"{method}: {result!r}, and nothing was done"
        assert result.operation == "probe"
    own = [request for request in site.seen if request.target == "/probe"]
    assert len(own) <= 1 + (5 if "redirect" in site.fault else RETRIES)
    refused = site.fault.startswith("429") or site.fault == "503-wait"
    if method not in _retry.IDEMPOTENT and not refused:
        assert len(own) <= 1, "sent twice"
    if isinstance(result, errors.APIConnectionError | errors.APIStatusError) and "redirect" not in site.fault:
        if not fault.on_connect:
            unseen = int(fault.slow)  # the deadline may have passed on the way
            assert len(own) - 1 <= result.retries <= len(own) - 1 + unseen, (
                f"{method}: {result!r} after {len(own)} requests"
            )
        assert ("retr" in str(result)) == bool(result.retries)


def cell(result: object, site: Site) -> str:
    """Outcome, and how many requests reached the server."""
    sent = sum(request.target == "/probe" for request in site.seen)
    return f"{outcome(result)} ({sent})"


def merged(cells: dict[str, str]) -> str:
    """One text for all transports, or one each where they differ."""
    kinds = list(dict.fromkeys(cells.values()))
    if len(kinds) == 1:
        return kinds[0]
    return "; ".join(f"{'/'.join(t for t in cells if cells[t] == kind)}: {kind}" for kind in kinds)


def line(server: FaultServer, name: str, variant: str) -> str:
    """The line of the table."""
    return f"| {name} | {FAULTS[name].says} | {' | '.join(row(server, name, variant))} |"


HEAD = f"""# What becomes of a call when the network or the server misbehaves

Measured over real sockets by `tests/resilience`, which also compares; `python -m tests.resilience.matrix` writes this
file. A cell says what the caller gets and, in brackets, how many requests reached the server. It holds for blocking
calls, for asyncio over aiohttp and for asyncio over httpx alike; where they differ, the cell says how. The client has
`max_retries={RETRIES}`, and for the faults that are about time `timeout=0.8, deadline=3.6`.

Behind an error stands whether the server may have done what it was asked for, `error.may_have_acted`: "not done" where
nothing was sent or the server has said that it refuses, "perhaps done" otherwise. The server of these tests counts what
it has done, and none of that is ever "not done".

POST and PATCH are sent again only where the server cannot have acted on them: never connected, 429, 503 with
`Retry-After`.
"""
SECTIONS = {
    "once": "## The fault happens once; the server then answers",
    "always": "## The fault happens every time",
}


def main(arguments: Sequence[str] = ()) -> None:
    """Write the table."""
    parts = [HEAD]
    with FaultServer() as server:
        for variant, title in SECTIONS.items():
            columns = ["fault", "what happens", *METHODS]
            parts.append(f"\n{title}\n\n| {' | '.join(columns)} |\n|{'---|' * len(columns)}\n")
            for name in FAULTS:
                if arguments and name not in arguments:
                    continue
                text = line(server, name, variant)
                print(text, flush=True)
                parts.append(text + "\n")
    if not arguments:
        TABLE.write_text("".join(parts))


if __name__ == "__main__":
    main(sys.argv[1:])
