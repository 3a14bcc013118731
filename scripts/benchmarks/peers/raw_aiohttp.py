"""aiohttp by itself, with orjson (the limit of what Python's libraries give) or json."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import aiohttp
import orjson

from .protocol import KEY, ACall, AMake, Calls, checked_by, serve, target


def main() -> None:
    """Serve."""
    sessions: list[aiohttp.ClientSession] = []

    def way(loads: Callable[[bytes], Any]) -> AMake:
        def make(name: str | None) -> ACall:
            url = target(name)

            async def one() -> int:
                if not sessions:
                    connector = aiohttp.TCPConnector(limit=0)
                    sessions.append(aiohttp.ClientSession(connector=connector, headers={"Authorization": KEY}))
                async with sessions[0].get(url) as response:
                    return checked_by(name, loads(await response.read()))

            return one

        return make

    with asyncio.Runner() as runner:
        serve(Calls({}, {"orjson": way(orjson.loads), "json": way(json.loads)}, runner).commands())


if __name__ == "__main__":
    main()
