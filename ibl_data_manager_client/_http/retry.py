"""Whether and when a request is sent again. Pure: nothing here sleeps or sends."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, Final

import httpx

from .._error_body import TRANSIENT, refused, retry_after
from .frames import was_connecting

if TYPE_CHECKING:
    from .wire import Answer

BACKOFF: Final = 0.5
"""Seconds below which the first wait is drawn (full jitter); doubled with every retry, up to the longest wait."""

MAX_WAIT: Final = 30.0
"""Seconds: the longest wait between two attempts unless the client says otherwise; caps `Retry-After` too."""

_MOST: Final = 1e9
"""Seconds, about 30 years: no clock waits much longer."""

IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})


def wait_after(
    outcome: Answer | httpx.Response | BaseException, method: str, retries: int, max_wait: float = MAX_WAIT
) -> float | None:
    """Seconds to wait before the request is sent again after an answer or an error; None to take that as it is.

    POST and PATCH are sent again only where nothing can have been done: the request was never sent, or the answer says
    so (429, and 503 with `Retry-After`).
    """
    asked = None
    if not isinstance(outcome, BaseException):
        if outcome.status_code not in TRANSIENT:
            return None
        asked = retry_after(outcome.headers)
        undone = refused(outcome.status_code, outcome.headers)
    elif isinstance(outcome, httpx.TimeoutException | httpx.NetworkError | httpx.RemoteProtocolError):
        undone = never_sent(outcome)
    else:
        return None  # a wrong URL, proxy or body: it would fail again
    if method not in IDEMPOTENT and not undone:
        return None
    return _back_off(retries, max_wait) if asked is None else min(asked, max_wait, _MOST)


def never_sent(error: httpx.RequestError) -> bool:
    """Whether the error says that no byte of the request has left.

    httpx-aiohttp, which a caller may give, reports a connection that was lost in the middle as one that was never made,
    so what aiohttp itself said counts: it stands in `__cause__`. What a proxy was asked for is no request yet.
    """
    if was_connecting(error):
        return True
    if not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
        return False
    cause = type(error.__cause__)
    if cause.__module__.partition(".")[0] != "aiohttp":
        return True
    return any(kind.__name__ in ("ClientConnectorError", "ConnectionTimeoutError") for kind in cause.__mro__)


def may_have_acted(error: BaseException) -> bool:
    """Whether the server may have acted on a request that ended so."""
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL | httpx.ProxyError):
        return False  # it has not come as far as to the server
    if isinstance(error, asyncio.CancelledError) and was_connecting(error):
        return False
    return not (isinstance(error, httpx.RequestError) and never_sent(error))


def _back_off(retries: int, max_wait: float) -> float:
    """Full jitter: anything up to a limit that doubles with every retry."""
    return random.uniform(0, min(BACKOFF * 2.0 ** min(retries, 32), max_wait))
