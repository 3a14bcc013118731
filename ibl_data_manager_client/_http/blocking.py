"""Blocking connections, by httpx's transport with a deadline or by the caller's.

A server that sends a byte now and then cannot hold a call for ever.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from .._key import refuse_awaitable
from .connection import Connection, Hook, HttpxReply, Owner
from .deadline import Until
from .wire import PART, Request

if TYPE_CHECKING:
    from .body import Body


class BlockingConnection(Connection):
    """What blocking calls go through."""

    kind = httpx.Client

    def __init__(self, owner: Owner, transport: httpx.BaseTransport, places: int | None) -> None:
        super().__init__(owner, transport, has_connections=isinstance(transport, httpx.HTTPTransport))
        self.handle = transport.handle_request
        self.reply = BlockingReply
        self._places = threading.Semaphore(places) if places and self.has_connections else None
        keep_deadlines(transport)

    async def wait(self, result: Any) -> Any:
        """What was called has returned: a result."""
        return result

    def hook(self, hook: Hook) -> Hook:
        """An event hook as httpx calls it."""
        text = "an event hook is async: use the asyncio forms, or give a plain function"
        return lambda subject: refuse_awaitable(hook(subject), text)

    async def key(self) -> str | None:
        """The key to send; None where another `auth` puts it."""
        return self.owner.auth.authorization() if self.owner.puts_key else None

    async def enter(self, seconds: float | None) -> None:
        """Wait for a place among the calls that are under way."""
        if self._places is not None and not self._places.acquire(timeout=seconds):
            raise httpx.PoolTimeout("no connection was free in time")

    def leave(self) -> None:
        """Free the place."""
        if self._places is not None:
            self._places.release()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)  # noqa: ASYNC251  (no event loop runs this)

    def timeout(self, request: Request) -> Mapping[str, float | None]:
        """Seconds of each step, no longer than until the deadline."""
        if request.until is None:
            return request.timeout
        return {step: Until.of(seconds, request.until) for step, seconds in request.timeout.items()}


class BlockingReply(HttpxReply):
    """An answer that begins."""

    _parts: Iterator[bytes] | None = None

    async def read(self, body: Body) -> None:
        """Take in the body."""
        for part in (self.response.content,) if self.is_read else self.response.stream:  # type: ignore[union-attr]
            body.take(part)

    async def part(self) -> bytes:
        """The next part of the body that is not empty; empty at its end."""
        if self._parts is None:
            whole: Any = (self.response.content,) if self.is_read else self.response.stream
            self._parts = iter(whole)
        parts: Iterator[bytes] = self._parts
        return next(filter(None, parts), b"")

    async def close(self) -> None:
        """Close it."""
        try:
            self.response.close()
        finally:
            self.let_go()

    async def drop(self) -> None:
        """Close it, and its connection."""
        self.response.close()
        if "network_stream" in self.response.extensions:
            self.response.extensions["network_stream"].close()


# --- deadlines ---


def _left(timeout: float | None, error: type[Exception]) -> float | None:
    if not isinstance(timeout, Until):
        return timeout
    left = timeout.deadline - time.monotonic()
    if left <= 0:
        raise error("the deadline has passed")
    return min(timeout, left)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), PART):  # in parts, since the timeout is for each send
            self._stream.write(buffer[start : start + PART], _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout, httpcore.ConnectTimeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *args: Any, **options: Any
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a host that answers; all of them together take no longer than `timeout`.

        Each may take its part of what is left, so that one that is dead leaves time for the next.
        """
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        addresses = list(dict.fromkeys(one[4][0] for one in found))
        until = None if timeout is None else time.monotonic() + timeout
        failed: Exception = httpcore.ConnectError(f"{host} has no address")
        for tried, address in enumerate(addresses):
            left = _left(timeout, httpcore.ConnectTimeout)
            if left is not None and until is not None:
                left = max(0.001, min(left, until - time.monotonic())) / (len(addresses) - tried)
            try:
                return _Stream(super().connect_tcp(str(address), port, left, *args, **options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, *args: Any, **options: Any
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(super().connect_unix_socket(path, left, *args, **options))


def keep_deadlines(transport: httpx.BaseTransport) -> None:
    """Make the connections of a transport keep to the deadline of a call, those to a proxy too.

    One that makes them in a way of its own goes on to do so.
    """
    pool: Any = getattr(transport, "_pool", None)
    if type(getattr(pool, "_network_backend", None)) is httpcore.SyncBackend:
        pool._network_backend = _Backend()
