"""What httpcore's pools, those of httpx's transports, leave undone when calls are cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from types import coroutine
from typing import Any


@coroutine
def finish(work: Coroutine[Any, Any, object]) -> Generator[Any, None, None]:
    """Await `work` without a break; a cancellation that comes meanwhile is raised after it.

    httpcore gives a connection back in a few turns of the event loop; a call that is cancelled there keeps it for ever.
    (`asyncio.shield` would need a task for each call.) A future that is awaited meanwhile is cancelled as ever.
    """
    cancelled: BaseException | None = None
    while True:
        try:
            turn = work.send(None)
        except StopIteration:
            break
        except Exception:
            if cancelled is None:
                raise
            break
        try:
            yield turn
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled


async def give_back(transport: Any) -> None:
    """Close connections that were made and not used: their call was cancelled in between, and the pool keeps them.

    One that is just about to be used may be among them; its pool then takes another.
    """
    for connection in getattr(getattr(transport, "_pool", None), "connections", ()):
        if "NEW, Request Count: 0" in connection.info():
            await connection.aclose()
