"""What httpcore's pools, those of httpx's transports, leave undone when calls are cancelled or the client is closed.

Each function does nothing where a transport has no such pool.
"""

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
    """Free what no call has and nobody gives back: connections of calls that ended while they were to be made."""
    pool: Any = getattr(transport, "_pool", None)
    if not hasattr(pool, "_requests"):
        return
    taken = {id(request.connection) for request in pool._requests}
    lost = [one for one in pool._connections if id(one) not in taken and not (one.is_idle() or one.is_closed())]
    if lost:
        pool._connections = [one for one in pool._connections if one not in lost]
        await pool._close_connections([*lost, *pool._assign_requests_to_connections()])


def refuse_waiting(transport: Any) -> None:
    """End the calls that wait for a connection; when the pool is closed it would make new ones for them."""
    pool: Any = getattr(transport, "_pool", None)
    if hasattr(pool, "_requests"):
        with pool._optional_thread_lock:
            for request in pool._requests:
                if request.is_queued():
                    request.assign_to_connection(_Closed())


class _Closed:
    """In the place of a connection."""

    def handle_request(self, request: object) -> None:
        import httpcore  # here, since it is loaded only with a transport of httpx's

        raise httpcore.ConnectError("the connections were closed")

    async def handle_async_request(self, request: object) -> None:
        self.handle_request(request)
