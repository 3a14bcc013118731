"""One call over the wire: its attempts, what ends them, and what the caller gets.

A blocking call and one with asyncio are one coroutine, `Exchange._answer`: blocking, it awaits nothing that waits.
"""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, NoReturn

import httpx

from . import _retry, errors
from ._body import Body, Sink, TooLarge
from ._operation import Call, Operation
from ._options import logger

if TYPE_CHECKING:
    from .client import DataManagerClient

MAX_REDIRECTS: Final = 5
FAILURES: Final = (httpx.RequestError, httpx.InvalidURL, TooLarge)
"""What a send or a read may raise: `Exchange._after_error` knows what to do."""


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


class Exchange:
    """One call over the wire: its attempts, until an answer stands or none can come.

    Args:
        client: whose options count.
        operation: what is called; errors and the log have its id.
        call: what is sent.
        must_succeed: whether a status that is no success raises, whatever the client says.
        sink: where the body goes if the status is 2xx, which then alone is a success; None to keep it.
    """

    def __init__(
        self,
        client: DataManagerClient,
        operation: Operation[Any],
        call: Call,
        *,
        must_succeed: bool = False,
        sink: Sink | None = None,
    ) -> None:
        self.client = client
        self.options = client._options
        self.operation = operation
        self.name = operation.id
        self.call = call
        self.must_succeed = must_succeed or self.options["raise_for_status"]
        self.sink = sink
        self.blocking = False
        self.request = client._prepared.request(operation.method, call)
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
            if bound.expired():
                raise self._too_late() from None
            raise

    async def _answer(self) -> httpx.Response:
        wait: float | None
        while True:
            try:
                response = await self._attempt()
            except Exception as error:
                wait = self._after_error(error)
                if wait is None:
                    raise
            else:
                wait = self._after_answer(response)
                if wait is None:
                    return response
            if self.blocking:
                time.sleep(wait)  # noqa: ASYNC251  (no event loop runs this)
            else:
                await asyncio.sleep(wait)

    async def _attempt(self) -> httpx.Response:
        self.sent = time.monotonic()
        if self.blocking and self.until is not None:
            timeout = self.request.extensions["timeout"]
            self.request.extensions["timeout"] = {step: Until.of(timeout[step], self.until) for step in timeout}
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: %s %s", self.name, self.request.method, self.request.url)
        response = await self.client._connections.send(self.request, blocking=self.blocking)
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
                await response.aclose()
        return response

    def _body(self, response: httpx.Response) -> Body:
        """What takes in the body of an answer that begins.

        With asyncio the deadline is a timeout around it all: were it looked at here too, that timeout could come while
        the connection is given back, and httpcore would keep it for ever.
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

    def _after_error(self, error: Exception) -> float | None:
        """Seconds to wait before the next attempt; raises what the caller gets; None for what is not the network's."""
        if isinstance(error, RuntimeError) and self.client._connections.closed:
            raise errors.ConfigurationError("this client was closed while a call was under way") from error
        library = type(error).__module__.partition(".")[0]
        if not isinstance(error, FAILURES) and library not in ("h11", "httpcore", "aiohttp"):  # as httpx should say it
            return None
        self._log(type(error).__name__)
        if isinstance(error, TooLarge):
            limit = self.options["max_response_bytes"]
            text = f"{self.name}: the answer is larger than max_response_bytes={limit}"
            raise errors.ResponseTooLargeError(text, operation=self.name, limit=limit) from None
        wait = self._wait(error)
        return self._give_up(error) if wait is None else wait

    def _wait(self, outcome: httpx.Response | Exception) -> float | None:
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
            request_id = None if response is None else response.headers.get("x-request-id")
            seconds = time.monotonic() - self.sent
            attempt = self.retries + self.redirects + 1
            text = "%s: %s in %.3f s (attempt %d, request id %s)"
            logger.info(text, self.name, outcome, seconds, attempt, request_id)

    def _give_up(self, error: Exception) -> NoReturn:
        if self._late():
            raise self._too_late() from None
        secrets, shown = errors.secrets_in(self.request), _chain(error)
        text = errors.without(secrets, str(error)) or type(error).__name__
        hidden = errors.without(secrets, shown) != shown
        if type(error).__name__ == "LocalProtocolError":  # h11's may quote a header
            text, hidden = "it cannot be sent as it is", True
        if isinstance(error, httpx.TimeoutException):
            failure = self._failure(errors.APITimeoutError, f"no answer in time: {text}")
        else:
            failure = self._failure(errors.APIConnectionError, f"no answer: {text}")
        raise failure from (None if hidden else error)

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
        if url.join("/") != self.client._base_url.join("/"):  # without their paths: scheme, user, host and port
            return False
        self.redirects += 1
        self.request = httpx.Request(method, url, headers=request.headers, extensions=request.extensions)
        return True


def _chain(error: BaseException | None) -> str:
    """All that a traceback would show of an error's causes."""
    texts: list[str] = []
    while error is not None and len(texts) < 20:
        texts.append(f"{error} {error!r}")
        error = error.__cause__ or error.__context__
    return "\n".join(texts)
