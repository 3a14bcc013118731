"""One call over the wire: its attempts, what ends them, and what the caller gets.

A blocking call and one with asyncio are one coroutine, `Exchange._answer`: blocking, it awaits nothing that waits.
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import httpx

from .. import errors
from .._call.operation import Call, Operation
from .._error_body import redact, secrets_in
from .._log import logger
from . import retry as _retry
from .body import Body, Sink, TooLarge
from .connection import CLOSED, Connection
from .frames import without_frames
from .wire import Answer, Reply, Request, finished

if TYPE_CHECKING:
    from .session import Session

MAX_REDIRECTS: Final = 5
FAILURES: Final = (httpx.RequestError, httpx.InvalidURL, TooLarge)
"""What a send or a read may raise: `Exchange._after_error` knows what to do."""


# --- what may come of an attempt ---


class Stands(NamedTuple):
    """The answer is the call's."""

    answer: Answer


class Again(NamedTuple):
    """The request is sent again after so many seconds."""

    wait: float


class Redirected(NamedTuple):
    """Another request is sent in its place."""

    request: Request


class Raises(NamedTuple):
    """The call ends with an error."""

    error: BaseException


Outcome = Stands | Again | Redirected | Raises


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
        self.request = session.requests.request(operation.method, call)
        self.reply: Reply | None = None
        self.retries = 0
        self.redirects = 0
        self.sent = time.monotonic()
        self.until = None if self.options["deadline"] is None else self.sent + self.options["deadline"]

    def run(self) -> Answer:
        """The answer, blocking."""
        answer: Answer = finished(self._answer(self.session.connections.blocking()))
        return answer

    async def arun(self) -> Answer:
        """The answer."""
        bound = asyncio.timeout(self.options["deadline"])
        try:
            async with bound:
                return await self._answer(await self.session.connections.asynchronous())
        except TimeoutError:
            if not bound.expired():
                raise
        raise self._too_late()

    async def _answer(self, connection: Connection) -> Answer:
        while True:
            outcome = await self._outcome(connection)
            if isinstance(outcome, Stands):
                return outcome.answer
            if isinstance(outcome, Raises):
                raise outcome.error
            if isinstance(outcome, Redirected):
                self.request = outcome.request
            else:
                await connection.sleep(outcome.wait)

    async def _outcome(self, connection: Connection) -> Outcome:
        """What comes of an attempt. An error is no context of another, since it may quote the key."""
        self.request.authorization = await connection.key()
        try:
            answer = await self._attempt(connection)
        except (Exception, asyncio.CancelledError) as error:
            return self._after_error(error, connection)
        return self._after_answer(answer)

    async def _attempt(self, connection: Connection) -> Answer:
        self.sent = time.monotonic()
        self.reply = None
        self.request.until = self.until
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: %s %s", self.name, self.request.method, self.request.url)
        await connection.enter(self.request.timeout["pool"])
        try:
            self.reply = reply = await connection.send(self.request)
            try:
                body = self._body(reply)
                await reply.read(body)
                content = body.end()
            finally:
                await reply.close()
        finally:
            connection.leave()
        return Answer(reply, content, self.request, time.monotonic() - self.sent)

    def _body(self, reply: Reply) -> Body:
        """What takes in the body of an answer that begins."""
        succeeds = 200 <= reply.status < 300
        to = self.sink if succeeds else None
        limit = None if to is not None else self.options["max_response_bytes"]
        encoding = "" if reply.is_read else reply.headers.get("content-encoding", "")
        return Body(encoding, limit, self.until, to, strict=succeeds)

    def _after_answer(self, answer: Answer) -> Outcome:
        self._log(answer.status_code, answer)
        wait = self._wait(answer)
        if wait is not None:
            return Again(wait)
        if answer.is_success if self.sink else self.operation.succeeded(answer):
            return Stands(answer)
        target = self._redirect(answer)
        if target is not None:
            return Redirected(target)
        if self.must_succeed:
            return Raises(self._status_error(answer))
        return Stands(answer)

    def _after_error(self, error: BaseException, connection: Connection) -> Outcome:
        """What comes of an error: it is raised itself if it is not the network's."""
        closed = self.session.connections.closed
        if isinstance(error, asyncio.CancelledError):  # aiohttp cancels what waits for a connection when it is closed
            cancelled = not closed or connection.cancelled()
            return Raises(without_frames(error) if cancelled else errors.ConfigurationError(CLOSED))
        library = type(error).__module__.partition(".")[0]
        network = isinstance(error, FAILURES) or library in ("h11", "httpcore", "aiohttp")  # as httpx should say it
        if closed and (network or isinstance(error, RuntimeError)):
            return Raises(errors.ConfigurationError(CLOSED))
        if not network:
            return Raises(without_frames(error))
        self._log(type(error).__name__)
        if isinstance(error, TooLarge):
            limit = self.options["max_response_bytes"]
            text = f"{self.name}: the answer is larger than max_response_bytes={limit}"
            return Raises(errors.ResponseTooLargeError(text, operation=self.name, limit=limit))
        if isinstance(error, httpx.DecodingError) and self.reply is not None:
            text = f"HTTP {self.reply.status} with a body that cannot be read: {error}"
            shown = Answer(self.reply, b"", self.request).shown()
            return Raises(errors.ResponseDecodeError(text, response=shown, operation=self.name))
        wait = self._wait(error)
        return Raises(self._give_up(error)) if wait is None else Again(wait)

    def _wait(self, outcome: Answer | BaseException) -> float | None:
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

    def _log(self, outcome: object, answer: Answer | None = None) -> None:
        if logger.isEnabledFor(logging.INFO):
            request_id = "-" if answer is None else answer.headers.get("x-request-id", "-")
            seconds = time.monotonic() - self.sent
            attempt = self.retries + self.redirects + 1
            text = "%s: %s in %.3f s (attempt %d, request id %s)"
            logger.info(text, self.name, outcome, seconds, attempt, request_id)

    def _give_up(self, error: BaseException) -> errors.APIConnectionError:
        if self._late():
            return self._too_late()
        text, cause = _without_key(error, self.request)
        none = "no answer" if self.reply is None else f"no answer that is whole, though HTTP {self.reply.status} came"
        if isinstance(error, httpx.TimeoutException):
            failure = self._failure(errors.APITimeoutError, f"{none} in time: {text}")
        else:
            failure = self._failure(errors.APIConnectionError, f"{none}: {text}")
        failure.__cause__ = cause
        return failure

    def _status_error(self, answer: Answer) -> errors.APIStatusError:
        sent = self.request.authorization or ""
        return errors.status_error(answer.shown(), operation=self.name, retries=self.retries, sent=sent)

    def _too_late(self) -> errors.APIConnectionError:
        self._log("deadline passed")
        return self._failure(errors.APITimeoutError, f"not done within deadline={self.options['deadline']:g} s")

    def _failure(self, kind: type[errors.APIConnectionError], text: str) -> errors.APIConnectionError:
        again = f" (after {self.retries} {'retry' if self.retries == 1 else 'retries'})" if self.retries else ""
        return kind(f"{self.name}: {text}{again}", operation=self.name, retries=self.retries)

    def _redirect(self, answer: Answer) -> Request | None:
        """The request that follows a redirect of GET or HEAD, within the origin and at most MAX_REDIRECTS times."""
        method, request = self.operation.method, self.request
        if not answer.has_redirect_location or method not in ("GET", "HEAD") or self.redirects >= MAX_REDIRECTS:
            return None
        try:
            url = httpx.URL(request.url).join(answer.headers["location"])
        except (httpx.InvalidURL, ValueError):
            return None
        if url.join("/") != self.session.base_url.join("/"):  # without their paths: scheme, user, host and port
            return None
        self.redirects += 1
        left = ("content-length", "content-type", "transfer-encoding")  # the body stays behind
        headers = [pair for pair in request.headers if pair[0].lower() not in left]
        return Request(method, str(url), headers, timeout=request.timeout)


def _without_key(error: BaseException, request: Request) -> tuple[str, BaseException | None]:
    """What an error says, and the error as a cause; None where a traceback of it would show the key.

    No cause keeps its frames: among their locals, which some tools print, are the headers.
    """
    secrets = secrets_in(request.authorization or "")
    text = redact(secrets, str(error)) or type(error).__name__
    if type(error).__name__ == "LocalProtocolError":  # h11's may quote a header
        return "it cannot be sent as it is", None
    shown: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(shown) < 20:
        shown.append(f"{cause} {cause!r}")
        cause.__traceback__ = None
        if isinstance(cause, httpx.RequestError) and request.seen is not None:
            cause.request = request.seen
        cause = cause.__cause__ or cause.__context__
    chain = "\n".join(shown)
    return text, error if redact(secrets, chain) == chain else None
