"""One call over the wire: its attempts, what ends them, and what the caller gets. Both ways of sending share all rules.

`Attempts` decides and does no I/O; `exchange` and `aexchange` are the same few lines, blocking and not.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NoReturn

import httpx

from . import _retry
from ._body import Body, Sink, TooLarge, TooLate
from ._operation import Call
from ._options import logger
from .errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    ResponseTooLargeError,
    secrets_in,
    status_error,
    without,
)

if TYPE_CHECKING:
    from .client import DataManagerClient

Succeeded = Callable[[httpx.Response], bool]

MAX_REDIRECTS: Final = 5
FAILURES: Final = (httpx.RequestError, httpx.InvalidURL, TooLarge, TooLate)
"""What a send or a read may raise: `Attempts.after_error` knows what to do."""


class Until(float):
    """Seconds that one step may take, and no longer than until `deadline` (of `time.monotonic()`)."""

    deadline: float

    @classmethod
    def of(cls, seconds: float | None, deadline: float) -> Until:
        """At most `seconds` from now, and not beyond the deadline."""
        left = max(0.001, deadline - time.monotonic())
        until = cls(left if seconds is None else min(seconds, left))
        until.deadline = deadline
        return until


class Attempts:
    """The attempts at one call.

    Args:
        client: whose options count.
        call: what is sent.
        method: the HTTP method.
        name: operationId or `METHOD path`, for errors and the log.
    """

    def __init__(self, client: DataManagerClient, call: Call, method: str, name: str) -> None:
        self.client = client
        self.connections = client._connections
        self.method = method
        self.call = call
        self.name = name
        self.retries = 0
        self.redirects = 0
        self.started = self.sent = time.monotonic()
        self.until = None if client._deadline is None else self.started + client._deadline

    def begin(self, request: httpx.Request, *, blocking: bool) -> None:
        """An attempt begins."""
        self.sent = time.monotonic()
        if blocking and self.until is not None:
            timeout = request.extensions["timeout"]
            request.extensions["timeout"] = {step: Until.of(timeout[step], self.until) for step in timeout}
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: %s %s", self.name, request.method, request.url)

    def body(self, response: httpx.Response, sink: Sink | None, *, blocking: bool) -> Body:
        """What takes in the body of an answer that begins; it goes to the sink where the status is 2xx.

        With asyncio the deadline is a timeout around it all: were it looked at here too, that timeout could come while
        the connection is given back, and httpcore would keep it for ever.
        """
        to = sink if response.is_success else None
        limit = None if to is not None else self.client._max_response_bytes
        encoding = response.headers.get("content-encoding", "")
        if response.is_stream_consumed or (encoding and not response.is_success and not Body.knows(encoding)):
            encoding = ""  # a hook has read it; or the status says enough
        return Body(encoding, limit, self.until if blocking else None, to)

    def received(self, response: httpx.Response, body: Body) -> None:
        """The body of an answer has come."""
        if response.is_stream_consumed:
            body.take(response.content)
        response._content = body.end()
        response.is_stream_consumed = True
        response.elapsed = timedelta(seconds=time.monotonic() - self.sent)

    def after_error(self, error: Exception, request: httpx.Request) -> float:
        """Seconds to wait before the next attempt; raises what the caller gets when there is none."""
        self._log(type(error).__name__)
        if isinstance(error, TooLate):
            raise self.too_late() from None
        if isinstance(error, TooLarge):
            raise ResponseTooLargeError(
                f"{self.name}: the answer is larger than max_response_bytes={self.client._max_response_bytes}",
                operation=self.name,
                limit=self.client._max_response_bytes or 0,
            ) from None
        wait = None
        if self._another() and isinstance(error, httpx.RequestError):
            wait = _retry.after_error(self.method, error, self.retries, max_wait=self.client._max_retry_wait)
        if wait is None or not self._in_time(wait):
            self._give_up(error, request)
        self.retries += 1
        return wait

    def after_other(self, error: Exception, request: httpx.Request) -> None:
        """Raise what the caller gets for an error that httpx should have put into its own words; else do nothing."""
        if isinstance(error, RuntimeError) and self.connections.closed:
            raise ConfigurationError("this client was closed while a call was under way") from error
        if type(error).__module__.partition(".")[0] in ("h11", "httpcore", "aiohttp"):
            self._log(type(error).__name__)
            self._give_up(error, request)

    def after_answer(self, response: httpx.Response) -> float | None:
        """Seconds to wait before the next attempt; None when the answer stands."""
        self._log(response.status_code, response)
        if response.status_code not in _retry.STATUSES or not self._another():
            return None
        wait = _retry.after_answer(self.method, response, self.retries, max_wait=self.client._max_retry_wait)
        if wait is None or not self._in_time(wait):
            return None
        self.retries += 1
        return wait

    def _another(self) -> bool:
        return self.retries < self.client._max_retries and self.call.repeatable

    def _in_time(self, wait: float) -> bool:
        return self.until is None or time.monotonic() + wait < self.until

    def _log(self, outcome: object, response: httpx.Response | None = None) -> None:
        if logger.isEnabledFor(logging.INFO):
            request_id = None if response is None else response.headers.get("x-request-id")
            seconds = time.monotonic() - self.sent
            attempt = self.retries + self.redirects + 1
            logger.info(
                "%s: %s in %.3f s (attempt %d, request id %s)", self.name, outcome, seconds, attempt, request_id
            )

    def _give_up(self, error: Exception, request: httpx.Request) -> NoReturn:
        quotes = type(error).__name__ == "LocalProtocolError"  # h11's may quote a header
        text = "" if quotes else str(error)
        again = _again(self.retries)
        secrets = secrets_in(request)
        text = without(secrets, text) or ("it cannot be sent as it is" if quotes else type(error).__name__)
        kind, said = APIConnectionError, "no answer"
        if self.until is not None and time.monotonic() >= self.until:
            raise self.too_late() from None
        if isinstance(error, httpx.TimeoutException):
            kind, said = APITimeoutError, "no answer in time"
        failure = kind(f"{self.name}: {said}: {text}{again}", operation=self.name, retries=self.retries)
        shown = _chain(error)
        if quotes or without(secrets, shown) != shown:
            raise failure from None
        raise failure from error

    def too_late(self) -> APITimeoutError:
        """What is raised when the deadline has passed."""
        self._log("deadline passed")
        return APITimeoutError(
            f"{self.name}: not done within deadline={self.client._deadline:g} s{_again(self.retries)}",
            operation=self.name,
            retries=self.retries,
        )

    def redirect(self, request: httpx.Request, response: httpx.Response) -> httpx.Request | None:
        """The request that follows a redirect: of GET and HEAD, within the origin, at most MAX_REDIRECTS times."""
        if not response.has_redirect_location or self.method not in ("GET", "HEAD") or self.redirects >= MAX_REDIRECTS:
            return None
        try:
            url = request.url.join(response.headers["location"])
        except (httpx.InvalidURL, ValueError):
            return None
        if url.userinfo or _origin(url) != _origin(self.client._base_url):
            return None
        self.redirects += 1
        return httpx.Request(self.method, url, headers=request.headers, extensions=request.extensions)

    def checked(self, response: httpx.Response, must_succeed: bool, succeeded: Succeeded) -> httpx.Response:
        """The answer, unless its status raises."""
        if must_succeed and not succeeded(response):
            raise status_error(response, operation=self.name, retries=self.retries)
        return response


def exchange(
    request: httpx.Request, attempts: Attempts, must_succeed: bool, succeeded: Succeeded, sink: Sink | None
) -> httpx.Response:
    """Send until an answer stands, blocking. Its body is read, or written to `sink` where the status is 2xx."""
    while True:
        try:
            attempts.begin(request, blocking=True)
            response = attempts.connections.send(request)
            try:
                body = attempts.body(response, sink, blocking=True)
                if not response.is_stream_consumed:
                    for part in response.stream:  # type: ignore[union-attr]
                        body.take(part)
                attempts.received(response, body)
            finally:
                response.close()
        except FAILURES as error:
            time.sleep(attempts.after_error(error, request))
            continue
        except Exception as error:
            attempts.after_other(error, request)
            raise
        wait = attempts.after_answer(response)
        if wait is not None:
            time.sleep(wait)
            continue
        following = None if succeeded(response) else attempts.redirect(request, response)
        if following is None:
            return attempts.checked(response, must_succeed, succeeded)
        request = following


async def aexchange(
    request: httpx.Request, attempts: Attempts, must_succeed: bool, succeeded: Succeeded, sink: Sink | None
) -> httpx.Response:
    """Send until an answer stands. Its body is read, or written to `sink` where the status is 2xx."""
    bound = asyncio.timeout(attempts.client._deadline)
    try:
        async with bound:
            while True:
                try:
                    attempts.begin(request, blocking=False)
                    response = await attempts.connections.asend(request)
                    try:
                        body = attempts.body(response, sink, blocking=False)
                        if not response.is_stream_consumed:
                            async for part in response.stream:  # type: ignore[union-attr]
                                body.take(part)
                        attempts.received(response, body)
                    finally:
                        await response.aclose()
                except FAILURES as error:
                    await asyncio.sleep(attempts.after_error(error, request))
                    continue
                except Exception as error:
                    attempts.after_other(error, request)
                    raise
                wait = attempts.after_answer(response)
                if wait is not None:
                    await asyncio.sleep(wait)
                    continue
                following = None if succeeded(response) else attempts.redirect(request, response)
                if following is None:
                    return attempts.checked(response, must_succeed, succeeded)
                request = following
    except TimeoutError:
        if bound.expired():
            raise attempts.too_late() from None
        raise


def _again(retries: int) -> str:
    return f" (after {retries} {'retry' if retries == 1 else 'retries'})" if retries else ""


def _chain(error: BaseException | None) -> str:
    """All that a traceback would show of an error's causes."""
    texts: list[str] = []
    while error is not None and len(texts) < 20:
        texts.append(f"{error} {error!r}")
        error = error.__cause__ or error.__context__
    return "\n".join(texts)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port  # httpx normalises a default port to None
