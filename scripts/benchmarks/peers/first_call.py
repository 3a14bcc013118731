"""The first call of a process, once: how long its event loop stands still. Prints what it found as JSON.

Run with the address of the server. With `--floor` and names of modules: how long it takes to import them and to read
the certificate authorities, which the first call of any such client needs.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from contextlib import suppress
from importlib import import_module
from typing import Any

import httpx

from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client.api.core import core_rbac_groups_retrieve as small

from ..data import SMALL_ID

TICK = 0.001
"""Seconds."""


async def watched() -> dict[str, Any]:
    """The first call, and what another client's costs then: with all defaults, and with authorities of its own."""
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        last = time.perf_counter()
        while True:
            await asyncio.sleep(TICK)
            now = time.perf_counter()
            longest = max(longest, now - last - TICK)
            last = now

    async def call(**options: Any) -> float:
        before = time.process_time()
        async with DataManagerClient("benchmark", base_url=sys.argv[1], **options) as client:
            assert (await small.asyncio(SMALL_ID, client=client)).id == SMALL_ID
        return time.process_time() - before

    ticking = asyncio.create_task(watch())
    await asyncio.sleep(10 * TICK)
    longest, known, before = 0.0, set(sys.modules), time.perf_counter()
    await call()
    answered = time.perf_counter() - before
    await asyncio.sleep(TICK)
    found = {"standstill": longest, "answered": answered, "loaded": [one for one in sys.modules if one not in known]}
    ticking.cancel()
    with suppress(asyncio.CancelledError):
        await ticking
    before = time.process_time()
    own = {"verify": httpx.create_ssl_context()}
    context = time.process_time() - before
    return found | {"own": context + await call(httpx_options=own), "further": await call()}


def floor(modules: list[str]) -> dict[str, float]:
    """Seconds that it takes to import these and to read the authorities."""
    before = time.perf_counter()
    for module in modules:
        with suppress(ImportError):  # one that its parent makes
            import_module(module)
    httpx.create_ssl_context()
    return {"floor": time.perf_counter() - before}


if __name__ == "__main__":
    print(json.dumps(floor(sys.argv[3:]) if "--floor" in sys.argv else asyncio.run(watched())))
