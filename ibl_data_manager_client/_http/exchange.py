"""One call over the wire: its attempts, what ends them, and what the caller gets.

A blocking call and one with asyncio are one coroutine, `Exchange._answer`: blocking, it awaits nothing that waits.
"""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

import httpx

from .. import errors
from .._call.operation import Call, Operation
from .._error_body import redact, secrets_in
from .._log import logger
from . import retry as _retry
from .body import Body, Sink, TooLarge
from .connections import CLOSED
from .deadline import Until
from .pools import finish

if TYPE_CHECKING:
    from .session import Session

MAX_REDIRECTS: Final = 5
FAILURES: Final = (httpx.RequestError, httpx.InvalidURL, TooLarge)
"""What a send or a read may raise: `Exchange._after_error` knows what to do."""


class Exchange:
    """One call over the wire: its attempts, until an answer stands or none can come.

    Args:
        session: of the client; its options count.
        operation: what is called; errors and the log have its id.
        call: what is sent.
        must_succeed: whether a status that is no success raises, whatever the client says.
        sink: where the body goes if the status is 2xx, which then alone is a success; None to keep it.
    """

    def __init__(
        self,
        session: Session,
        operation: Operation[Any],
        call: Call,
        *,
        must_succeed: bool = False,
        sink: Sink | None = None,
    ) -> None:
        self.session = session
        self.options = session.options
        self.operation = operation
        self.name = operation.id
        self.call = call
        self.must_succeed = must_succeed or self.options["raise_for_status"]
        self.sink = sink
        self.blocking = False
        self.request = session.requests.request(operation.method, call)
        self.retries = 0
        self.redirects = 0
        self.sent = time.monotonic()
        self.until = None if self.options["deadline"] is None else self.sent + self.options["deadline"]

    def run(self) -> httpx.Response:
        """The answer, blocking."""
        self.blocking = True
        try:
            self._answer().send(None)  # it never waits for an event loop, so it comes to its end
        except StopIteration as done:
            answer: httpx.Response = done.value
            return answer
        raise AssertionError("a blocking exchange waits for an event loop")

    async def arun(self) -> httpx.Response:
        """The answer."""
        bound = asyncio.timeout(self.options["deadline"])
        try:
            async with bound:
                return await self._answer()
        except TimeoutError:
            if not bound.expired():
                raise
        raise self._too_late()

    async def _answer(self) -> httpx.Response:
        outcome: float | BaseException | None
        while True:
            opened = await self.session.connections.ready(self.request, blocking=self.blocking)
            try:
                response = await self._attempt(opened)
            except (Exception, asyncio.CancelledError) as error:
                outcome = self._after_error(error)
                if outcome is error:
                    raise
            else:
                outcome = self._after_answer(response)
                if outcome is None:
                    return response
            if isinstance(outcome, BaseException):
                raise outcome  # here, since within `except` the error, which may quote the key, would be its context
            if self.blocking:
                time.sleep(outcome)  # noqa: ASYNC251  (no event loop runs this)
            else:
                await asyncio.sleep(outcome)

    async def _attempt(self, opened: tuple[Any, Any]) -> httpx.Response:
        self.sent = time.monotonic()
        if self.blocking and self.until is not None:
            timeout = self.request.extensions["timeout"]
            self.request.extensions["timeout"] = {step: Until.of(timeout[step], self.until) for step in timeout}
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: %s %s", self.name, self.request.method, self.request.url)
        response = await self.session.connections.send(opened, self.request, blocking=self.blocking)
        try:
            body = self._body(response)
            if response.is_stream_consumed:
                body.take(response.content)
            elif self.blocking:
                for part in response.stream:  # type: ignore[union-attr]
                    body.take(part)
            else:
                async for part in response.stream:  # type: ignore[union-attr]
                    body.take(part)
            response._content = body.end()
            response.is_stream_consumed = True
            response.elapsed = timedelta(seconds=time.monotonic() - self.sent)
        finally:
            if self.blocking:
                response.close()
            else:
                await finish(response.aclose())
        return response

    def _body(self, response: httpx.Response) -> Body:
        """What takes in the body of an answer that begins.

        With asyncio the deadline is a timeout around it all.
        """
        to = self.sink if response.is_success else None
        limit = None if to is not None else self.options["max_response_bytes"]
        encoding = response.headers.get("content-encoding", "")
        if response.is_stream_consumed:  # a hook has read it
            encoding = ""
        return Body(encoding, limit, self.until if self.blocking else None, to, strict=response.is_success)

    def _after_answer(self, response: httpx.Response) -> float | None:
        """Seconds to wait before the next attempt; None when the answer stands, unless its status raises."""
        self._log(response.status_code, response)
        wait = self._wait(response)
        if wait is not None:
            return wait
        succeeded = response.is_success if self.sink else self.operation.succeeded(response)
        if not succeeded and self._redirect(response):
            return 0
        if not succeeded and self.must_succeed:
            raise errors.status_error(response, operation=self.name, retries=self.retries)
        return None

    def _after_error(self, error: BaseException) -> float | BaseException:
        """Seconds to wait before the next attempt, or what to raise: the error itself if it is not the network's."""
        closed = self.session.connections.closed
        if isinstance(error, asyncio.CancelledError):  # aiohttp cancels what waits for a connection when it is closed
            cancelled = not closed or self.blocking or asyncio.current_task().cancelling()  # type: ignore[union-attr]
            return error if cancelled else errors.ConfigurationError(CLOSED)
        library = type(error).__module__.partition(".")[0]
        network = isinstance(error, FAILURES) or library in ("h11", "httpcore", "aiohttp")  # as httpx should say it
        if closed and (network or isinstance(error, RuntimeError)):
            return errors.ConfigurationError(CLOSED)
        if not network:
            return error
        self._log(type(error).__name__)
        if isinstance(error, TooLarge):
            limit = self.options["max_response_bytes"]
            text = f"{self.name}: the answer is larger than max_response_bytes={limit}"
            return errors.ResponseTooLargeError(text, operation=self.name, limit=limit)
        wait = self._wait(error)
        return self._give_up(error) if wait is None else wait

    def _wait(self, outcome: httpx.Response | BaseException) -> float | None:
        """Seconds to wait before the next attempt; None when there is to be none."""
        if self.retries >= self.options["max_retries"]:
            return None
        wait = _retry.wait_after(outcome, self.operation.method, self.retries, self.options["max_retry_wait"])
        if wait is None or not self.call.repeatable or self._late(wait):
            return None
        self.retries += 1
        return wait

    def _late(self, wait: float = 0) -> bool:
        return self.until is not None and time.monotonic() + wait >= self.until

    def _log(self, outcome: object, response: httpx.Response | None = None) -> None:
        if logger.isEnabledFor(logging.INFO):
            request_id = "-" if response is None else response.headers.get("x-request-id", "-")
            seconds = time.monotonic() - self.sent
            attempt = self.retries + self.redirects + 1
            text = "%s: %s in %.3f s (attempt %d, request id %s)"
            logger.info(text, self.name, outcome, seconds, attempt, request_id)

    def _give_up(self, error: BaseException) -> errors.APIConnectionError:
        if self._late():
            return self._too_late()
        text, cause = _without_key(error, self.request)
        if isinstance(error, httpx.TimeoutException):
            failure = self._failure(errors.APITimeoutError, f"no answer in time: {text}")
        else:
            failure = self._failure(errors.APIConnectionError, f"no answer: {text}")
        failure.__cause__ = cause
        return failure

    def _too_late(self) -> errors.APIConnectionError:
        self._log("deadline passed")
        return self._failure(errors.APITimeoutError, f"not done within deadline={self.options['deadline']:g} s")

    def _failure(self, kind: type[errors.APIConnectionError], text: str) -> errors.APIConnectionError:
        again = f" (after {self.retries} {'retry' if self.retries == 1 else 'retries'})" if self.retries else ""
        return kind(f"{self.name}: {text}{again}", operation=self.name, retries=self.retries)

    def _redirect(self, response: httpx.Response) -> bool:
        """Follow a redirect of GET or HEAD, within the origin, at most MAX_REDIRECTS times; else do nothing."""
        method, request = self.operation.method, self.request
        if not response.has_redirect_location or method not in ("GET", "HEAD") or self.redirects >= MAX_REDIRECTS:
            return False
        try:
            url = request.url.join(response.headers["location"])
        except (httpx.InvalidURL, ValueError):
            return False
        if url.join("/") != self.session.base_url.join("/"):  # without their paths: scheme, user, host and port
            return False
        self.redirects += 1
        headers = request.headers.copy()
        for name in ("content-length", "content-type", "transfer-encoding"):
            headers.pop(name, None)  # the body stays behind
        self.request = httpx.Request(method, url, headers=headers, extensions=request.extensions)
        return True


def _without_key(error: BaseException, request: httpx.Request) -> tuple[str, BaseException | None]:
    """What an error says, and the error as a cause; None where a traceback of it would show the key.

    No cause keeps its frames: among their locals, which some tools print, are the headers.
    """
    secrets = secrets_in(request)
    text = redact(secrets, str(error)) or type(error).__name__
    if type(error).__name__ == "LocalProtocolError":  # h11's may quote a header
        return "it cannot be sent as it is", None
    shown: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(shown) < 20:
        shown.append(f"{cause} {cause!r}")
        cause.__traceback__ = None
        cause = cause.__cause__ or cause.__context__
    chain = "\n".join(shown)
    return text, error if redact(secrets, chain) == chain else None
