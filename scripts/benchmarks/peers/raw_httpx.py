"""httpx and json: its clients as they are, and the transports below them, which take a request that is prepared."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx

from .protocol import (
    KEY,
    ACall,
    AMake,
    Answer,
    Call,
    Calls,
    checked,
    checked_by,
    measured,
    page_size,
    serve,
    target,
)

sync_client: httpx.Client
TIMEOUT = 60.0  # seconds, as this client has it: with its default of 5, httpx fails at 500 calls at once
HEADERS = {"Authorization": KEY}


def blocking_client(name: str | None) -> Call:
    """Through `httpx.Client`."""
    url = target(name)
    return lambda: checked_by(name, sync_client.get(url).json())


def blocking_transport(name: str | None) -> Call:
    """Through the client's transport, one prepared request each time."""
    request = sync_client.build_request("GET", target(name))
    transport = sync_client._transport

    def one() -> int:
        response = transport.handle_request(request)
        return checked_by(name, json.loads(response.read()))

    return one


def client_of(http: httpx.AsyncClient) -> AMake:
    """Through an `httpx.AsyncClient`."""

    def make(name: str | None) -> ACall:
        url = target(name)

        async def one() -> int:
            return checked_by(name, (await http.get(url)).json())

        return one

    return make


def transport_of(http: httpx.AsyncClient) -> AMake:
    """Through the transport of an `httpx.AsyncClient`, one prepared request each time."""

    def make(name: str | None) -> ACall:
        request = http.build_request("GET", target(name))
        transport = http._transport

        async def one() -> int:
            response = await transport.handle_async_request(request)
            return checked_by(name, json.loads(await response.aread()))

        return one

    return make


def main() -> None:
    """Serve."""
    global sync_client
    sync_client = httpx.Client(headers=HEADERS, timeout=TIMEOUT)
    plain = httpx.AsyncClient(headers=HEADERS, timeout=TIMEOUT)
    tuned = httpx.AsyncClient(
        headers=HEADERS, limits=httpx.Limits(max_connections=None, max_keepalive_connections=None)
    )
    ways: dict[str, Any] = {
        "asyncio": client_of(plain),
        "asyncio, all connections kept": client_of(tuned),
        "asyncio transport": transport_of(plain),
    }
    try:
        import httpx_aiohttp
    except ImportError:
        pass
    else:
        transport = httpx_aiohttp.AiohttpTransport()
        over_aiohttp = httpx.AsyncClient(headers=HEADERS, timeout=TIMEOUT, transport=transport)
        ways |= {"aiohttp": client_of(over_aiohttp), "aiohttp transport": transport_of(over_aiohttp)}

    async def read(pages: int, at_once: int) -> int:
        url = target("RBAC groups")
        items = len((await plain.get(url)).json()["results"])
        left = iter(range(2, pages + 1))

        async def share() -> int:
            return sum([len((await plain.get(url, params={"page": page})).json()["results"]) for page in left])

        return items + sum(await asyncio.gather(*(share() for _ in range(at_once))))

    with asyncio.Runner() as runner:

        def fetch(pages: int, at_once: int) -> Answer:
            return measured(lambda: checked(runner.run(read(pages, at_once)), pages * page_size()), pages)

        calls = Calls({"sync": blocking_client, "sync transport": blocking_transport}, ways, runner)
        serve(calls.commands() | {"fetch": fetch})


if __name__ == "__main__":
    main()
