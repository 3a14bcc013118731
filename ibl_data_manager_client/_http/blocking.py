"""Blocking connections, by httpx's transport with a deadline or by the caller's.

A server that sends a byte now and then cannot hold a call for ever, nor can a name that is not resolved.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Mapping
from queue import Empty, SimpleQueue
from typing import Any, Self
from weakref import ref

import httpcore
import httpx

from .._key import refuse_awaitable
from .connection import Connection, Hook, Owner
from .theirs import Received, Theirs
from .wire import PART, Request


class BlockingConnection(Connection):
    """What blocking calls go through."""

    client = httpx.Client
    handle, authorization = "handle_request", "authorization"
    iterate, next = staticmethod(iter), staticmethod(next)
    received = Received

    def __init__(self, owner: Owner, transport: httpx.BaseTransport, places: int | None) -> None:
        super().__init__(owner, transport, has_connections=isinstance(transport, httpx.HTTPTransport))
        self._places = Places(places) if places and self.has_connections else None
        keep_deadlines(transport)

    async def wait(self, result: Any) -> Any:
        """What was called has returned: a result."""
        return result

    def shut(self, opened: Any) -> None:
        """Close an answer of httpx's, or the connection below it."""
        opened.close()

    def hook(self, hook: Hook) -> Hook:
        """An event hook as httpx calls it."""

        def call(subject: Any) -> None:
            with Theirs(subject):
                refuse_awaitable(
                    hook(subject), "an event hook is async: use the asyncio forms, or give a plain function"
                )

        return call

    async def enter(self, call: object, seconds: float | None, until: float | None = None) -> None:
        """Wait for a place among the calls that are under way."""
        if self._places is not None and not self._places.enter(call, seconds, until):
            raise httpx.PoolTimeout("no connection was free in time")

    def leave(self, call: object) -> None:
        """Free the place of a call."""
        if self._places is not None:
            self._places.leave(call)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def timeout(self, request: Request) -> Mapping[str, float | None]:
        """Seconds of each step, no longer than until the deadline."""
        if request.until is None:
            return request.timeout
        return {step: Until.of(seconds, request.until) for step, seconds in request.timeout.items()}


class Places:
    """Places for so many calls at once: they stand in a line, of which the first are in.

    Interrupts may come at any moment, and of a semaphore, which only counts, they would lose places. Of this each call
    takes its own out, as often as it likes; one that was interrupted even there leaves it as it ends.
    """

    def __init__(self, number: int) -> None:
        self._number = number
        self._line: dict[ref[object], None] = {}
        self._waiting: dict[ref[object], SimpleQueue[None]] = {}

    def _first(self) -> list[ref[object]]:
        return list(self._line)[: self._number]

    def enter(self, call: object, seconds: float | None, until: float | None = None) -> bool:
        """Take a place, once there is one; whether there was in so many seconds, and before the deadline."""
        key = ref(call, self._take_out)
        self._line[key] = None
        if len(self._line) > self._number:
            self._waiting[key] = told = SimpleQueue[None]()  # before it looks, or one who leaves misses it
            if key not in self._first():
                try:
                    told.get(timeout=seconds if until is None else Until.of(seconds, until))
                except Empty:
                    return False
                if until is not None and time.monotonic() >= until:
                    return False
            self._waiting.pop(key, None)
        return True

    def leave(self, call: object) -> None:
        """Free the place of a call, or take it out of the line; nothing if it is in none."""
        self._take_out(ref(call))

    def _take_out(self, key: ref[object]) -> None:
        self._line.pop(key, None)
        self._waiting.pop(key, None)
        for first in self._first() if self._waiting else ():
            if (told := self._waiting.get(first)) is not None:
                told.put(None)


# --- deadlines ---


class Until(float):
    """Seconds that one step may take, and no longer than until `deadline` (of `time.monotonic()`)."""

    deadline: float

    @classmethod
    def of(cls, seconds: float | None, deadline: float) -> Self:
        """At most `seconds` from now, and not beyond the deadline."""
        left = max(0.001, deadline - time.monotonic())
        until = cls(left if seconds is None else min(seconds, left))
        until.deadline = deadline
        return until


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
        self.close = stream.close  # type: ignore[method-assign]
        self.get_extra_info = stream.get_extra_info  # type: ignore[method-assign]

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), PART):  # in parts, since the timeout is for each send
            self._stream.write(buffer[start : start + PART], _left(timeout, httpcore.WriteTimeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout, httpcore.ConnectTimeout)))


class _Backend(httpcore.SyncBackend):
    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *args: Any, **options: Any
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a host that answers; all of it together takes no longer than `timeout`.

        Each may take its part of what is left, so that one that is dead leaves time for the next.
        """
        until = None if timeout is None else time.monotonic() + timeout
        addresses = _addresses(host, port, _left(timeout, httpcore.ConnectTimeout))
        failed: Exception = httpcore.ConnectError(f"{host} has no address")
        for tried, address in enumerate(addresses):
            left = _left(timeout, httpcore.ConnectTimeout)
            if left is not None and until is not None:
                left = max(0.001, min(left, until - time.monotonic())) / (len(addresses) - tried)
            try:
                return _Stream(super().connect_tcp(address, port, left, *args, **options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, *args: Any, **options: Any
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(super().connect_unix_socket(path, left, *args, **options))


def _addresses(host: str, port: int, seconds: float | None) -> list[str]:
    """The addresses of a host. The system's resolver ends when it likes: it runs in a thread, which is left behind.

    Raises:
        httpcore.ConnectError: there is none.
        httpcore.ConnectTimeout: it takes too long.
    """
    found: SimpleQueue[Any] = SimpleQueue()

    def look() -> None:
        try:
            found.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            found.put(error)

    try:
        socket.inet_pton(socket.AF_INET6 if ":" in host else socket.AF_INET, host)
        look()  # at once
    except OSError:
        threading.Thread(target=look, name="resolver", daemon=True).start()
    try:
        addresses = found.get(timeout=seconds)
    except Empty:
        raise httpcore.ConnectTimeout(f"the name {host} was not resolved in time") from None
    if isinstance(addresses, Exception):
        raise httpcore.ConnectError(str(addresses)) from addresses
    return list(dict.fromkeys(str(one[4][0]) for one in addresses))


def keep_deadlines(transport: httpx.BaseTransport) -> None:
    """Make the connections of a transport keep to the deadline of a call, those to a proxy too.

    One that makes them in a way of its own goes on to do so.
    """
    pool: Any = getattr(transport, "_pool", None)
    if type(getattr(pool, "_network_backend", None)) is httpcore.SyncBackend:
        pool._network_backend = _Backend()
