"""Whether and when a request is sent again. Pure: nothing here sleeps or sends."""

from __future__ import annotations

from typing import Final

import httpx

BACKOFF: Final = 0.5
"""Seconds below which the first wait is drawn (full jitter); doubled with every retry, up to `MAX_WAIT`."""

MAX_WAIT: Final = 30.0
"""Seconds; `Retry-After` is honoured up to this too."""

STATUSES: Final = frozenset({408, 429, 502, 503, 504})
IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
NEVER_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


def after_error(method: str, error: httpx.RequestError, retries: int) -> float | None:
    """Seconds to wait before the request is sent again after an error, or None to give up.

    A method that may not be repeated (POST, PATCH) is, when the request was never sent.
    """
    if not isinstance(error, NEVER_SENT) and method not in IDEMPOTENT:
        return None
    if not isinstance(error, httpx.TimeoutException | httpx.NetworkError | httpx.RemoteProtocolError):
        return None  # a wrong URL, proxy or body: it would fail again
    return _back_off(retries)


def after_answer(method: str, response: httpx.Response, retries: int) -> float | None:
    """Seconds to wait before the request is sent again after an answer, or None to take it as it is.

    POST and PATCH are sent again only where the answer says that nothing was done: 429, and 503 with `Retry-After`.
    """
    if response.status_code not in STATUSES:
        return None
    wait = _retry_after(response)
    if method not in IDEMPOTENT:
        refused = response.status_code == 429 or (response.status_code == 503 and wait is not None)
        if not refused:
            return None
    return _back_off(retries) if wait is None else min(wait, MAX_WAIT)


def _back_off(retries: int) -> float:
    from httpx_retries import Retry  # here, since most processes never need it

    return Retry(backoff_factor=BACKOFF, max_backoff_wait=MAX_WAIT, attempts_made=retries).backoff_strategy()


def _retry_after(response: httpx.Response) -> float | None:
    value = response.headers.get("retry-after")
    if value is None:
        return None
    from httpx_retries import Retry

    try:
        return Retry().parse_retry_after(value)
    except ValueError:
        return None
