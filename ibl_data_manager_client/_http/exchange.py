"""One call over the wire: its attempts, what ends them, and what the caller gets.

A blocking call and one with asyncio are one coroutine, `Exchange._answer`: blocking, it awaits nothing that waits.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from typing import TYPE_CHECKING, Any, Final

import httpx

from .. import errors
from .._call.operation import Call, Operation
from .._error_body import refused
from .._key import QUOTED, Secret
from .._log import logger
from .._text import one_line
from . import retry as _retry
from .body import Body, Sink, TooLarge
from .connection import CLOSED, Connection
from .frames import goes_on
from .theirs import Raised, is_networks
from .wire import Answer, Reply, Request, finished

if TYPE_CHECKING:
    from .session import Session

MAX_REDIRECTS: Final = 5

Outcome = Answer | Request | float | BaseException
"""What may come of an attempt: the answer of the call; another request in its place; seconds to wait before the same
request is sent again; an error that ends the call."""


class Exchange:
    """One call over the wire: its attempts, until an answer stands or none can come. Who makes it has errors `Leaving`.

    Args:
        session: of the client; its options count.
        operation: what is called; errors and the log have its id.
        call: what is sent.
        must_succeed: whether a status that is no success raises, whatever the client says.
        sink: where the body goes if the status is 2xx, which then alone is a success; None to keep it.
        opens: whether an answer of that status is left open, its body unread; it goes to `sink` as it is read.

    Attributes:
        reply: the answer of the last attempt, as it began; None where none has.
        body: what takes in its body, where that is left open.
        may_have_acted: whether the server may have done what it was asked for, in any attempt so far.
    """

    def __init__(
        self,
        session: Session,
        operation: Operation[Any],
        call: Call,
        *,
        must_succeed: bool = False,
        sink: Sink | None = None,
        opens: bool = False,
    ) -> None:
        self.session = session
        self.options = session.options
        self.operation = operation
        self.name = operation.id
        self.call = call
        self.must_succeed = must_succeed or self.options["raise_for_status"]
        self.sink = sink
        self.opens = opens
        self.may_have_acted = False
        self._under_way = False
        try:
            self.request = session.request(operation.method, call)
        except errors.DataManagerError as error:
            self._tell(error)
            raise
        self.connection: Connection
        self.reply: Reply | None = None
        self.body: Body
        self.retries = 0
        self.redirects = 0
        self._handled = sys.exception()
        self.sent = time.monotonic()
        self.until = None if self.options["deadline"] is None else self.sent + self.options["deadline"]

    def run(self) -> Answer:
        """The answer, blocking."""
        try:
            answer: Answer = finished(self._answer(self.session.connections.blocking()))
        except BaseException as error:
            self._leave(error)
            raise
        return answer

    async def arun(self) -> Answer:
        """The answer."""
        bound = self.session.connections.watch().within(self.options["deadline"])
        try:
            with bound:
                return await self._answer(await self.session.connections.asynchronous())
        except BaseException as error:
            if not (bound.expired and isinstance(error, TimeoutError)):
                self._leave(error)
                raise
        raise self.too_late()

    def _leave(self, error: BaseException) -> None:
        """Let an error go, and nothing with it by which the key can be reached; an interrupt may come at any moment."""
        self._tell(error)
        vars(self).clear()

    def _tell(self, error: object) -> None:
        """Tell an error what only the call knows."""
        if isinstance(error, errors.DataManagerError):
            error.operation = error.operation or self.name
            error.may_have_acted = error.may_have_acted or self.may_have_acted  # in this attempt, or one before it

    async def _answer(self, connection: Connection) -> Answer:
        self.connection = connection
        owner = connection.owner
        while True:
            if owner.puts_key:
                self.request.authorization = owner.key or await connection.key()
            if logger.isEnabledFor(logging.DEBUG):
                logger.debug("%s: %s %s", self.name, self.request.method, self.request.url)
            outcome: Outcome
            try:
                answer = await self._attempt(connection)
            except (Exception, asyncio.CancelledError) as error:
                outcome = self._after_error(error, connection)
                goes_on(error)
            else:
                outcome = self._after_answer(answer)
            if isinstance(outcome, Answer):
                return outcome
            if isinstance(outcome, BaseException):
                raise outcome  # not in the context of another error, which may quote the key
            if isinstance(outcome, Request):
                self.request = outcome
            else:
                await connection.wait(connection.sleep(outcome))

    async def _attempt(self, connection: Connection) -> Answer:
        self.sent = time.monotonic()
        self.reply = None
        self.request.until = self.until
        stays_open = False
        try:
            await connection.enter(self, self.request.timeout["pool"], self.until)
            connection.owner.refuse_if_closed()
            self._under_way = True
            self.reply = reply = await connection.way()(self.request)
            if connection.owner.closed:
                await reply.drop()
                connection.owner.refuse_if_closed()
            content = b""
            try:
                body = self._body(reply)
                if self.opens and 200 <= reply.status < 300:
                    stays_open, self.body = True, body
                else:
                    await reply.read(body)
                    content = body.end()
            except BaseException as error:
                goes_on(error)
                raise
            finally:
                if not stays_open:
                    await reply.close()
        finally:
            if not stays_open:
                connection.leave(self)
        return Answer(reply, content, self.request, time.monotonic() - self.sent, self.retries)

    def _body(self, reply: Reply) -> Body:
        """What takes in the body of an answer that begins."""
        succeeds = 200 <= reply.status < 300
        to = self.sink if succeeds else None
        limit = None if to is not None else self.options["max_response_bytes"]
        encoding = "" if reply.is_read else reply.headers.get("content-encoding", "")
        length = "" if to is None else reply.headers.get("content-length", "")
        return Body(encoding, limit, self.until, to, strict=succeeds, length=length)

    def _after_answer(self, answer: Answer) -> Outcome:
        self._log(answer.status_code, answer)
        self._under_way = False
        if self.operation.succeeded(answer) if self.sink is None else answer.is_success:
            return answer
        acted = not refused(answer.status_code, answer.headers)
        before, self.may_have_acted = self.may_have_acted, self.may_have_acted or acted
        wait = self._wait(answer)
        if wait is not None:
            return wait
        target = self._redirect(answer) if answer.is_redirect else None
        if isinstance(target, Request):
            self.may_have_acted = before  # it is for the request in its place to act
            return target
        if not self.must_succeed:
            return answer
        return errors.status_error(answer.shown(), not_followed=target, **self._facts())

    def _after_error(self, error: BaseException, connection: Connection) -> float | BaseException:
        """What comes of an error: it is raised itself if it is not the network's."""
        if self._under_way:
            acted = error.acted if isinstance(error, Raised) else _retry.may_have_acted(error)
            self.may_have_acted = self.may_have_acted or acted
        self._under_way = False
        if isinstance(error, Raised):
            return error.error
        closed = self.session.connections.closed
        if isinstance(error, asyncio.CancelledError):  # aiohttp cancels what waits for a connection when it is closed
            cancelled = not closed or connection.cancelled()
            return error if cancelled else errors.ConfigurationError(CLOSED)
        network = is_networks(error) or isinstance(error, TooLarge)
        if closed and (network or isinstance(error, RuntimeError)):
            return errors.ConfigurationError(CLOSED)
        if not network:
            return error
        self._log(type(error).__name__)
        if isinstance(error, TooLarge):
            limit = self.options["max_response_bytes"]
            text = f"{self.name}: the answer is larger than max_response_bytes={limit}"
            return errors.ResponseTooLargeError(text, limit=limit, **self._facts())
        if isinstance(error, httpx.DecodingError) and self.reply is not None:
            text = f"HTTP {self.reply.status} with a body that cannot be read: {error}"
            shown = Answer(self.reply, b"", self.request, 0, self.retries).shown()
            return errors.ResponseDecodeError(text, response=shown, operation=self.name)
        wait = self._wait(error)
        return self._give_up(error) if wait is None else wait

    def _wait(self, outcome: Answer | BaseException) -> float | None:
        """Seconds to wait before the next attempt; None when there is to be none."""
        if (self.sink is not None and self.sink.final) or self.retries >= self.options["max_retries"]:
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
            request_id = "-" if answer is None else one_line(answer.headers.get("x-request-id") or "-")
            seconds = time.monotonic() - self.sent
            attempt = self.retries + self.redirects + 1
            text = "%s: %s in %.3f s (attempt %d, request id %s)"
            logger.info(text, self.name, outcome, seconds, attempt, request_id)

    def _give_up(self, error: BaseException) -> errors.APIConnectionError:
        if self._late():
            return self.too_late()
        text, cause = _without_key(error, self.request, self._handled)
        none = "no answer" if self.reply is None else f"no answer that is whole, though HTTP {self.reply.status} came"
        if isinstance(error, httpx.TimeoutException):
            failure = self._failure(errors.APITimeoutError, f"{none} in time: {text}")
        else:
            failure = self._failure(errors.APIConnectionError, f"{none}: {text}")
        failure.__cause__ = cause
        return failure

    def too_late(self) -> errors.APIConnectionError:
        """What is raised when the deadline has passed."""
        self._log("deadline passed")
        return self._failure(errors.APITimeoutError, f"not done within deadline={self.options['deadline']:g} s")

    def _failure(self, kind: type[errors.APIConnectionError], text: str) -> errors.APIConnectionError:
        return kind(f"{self.name}: {text}{errors.after_retries(self.retries)}", **self._facts())

    def _facts(self) -> errors.Facts:
        return {
            "operation": self.name,
            "retries": self.retries,
            "may_have_acted": self.may_have_acted,
            "request_id": None if self.reply is None else self.reply.headers.get("x-request-id"),
        }

    def _redirect(self, answer: Answer) -> Request | str:
        """The request that follows a redirect, or why it is not followed."""
        method, request = self.operation.method, self.request
        location = answer.headers.get("location")
        target = _target(method, httpx.URL(request.url), location, self.session.base_url, self.redirects)
        if isinstance(target, str):
            return target
        self.redirects += 1
        left = ("content-length", "content-type", "transfer-encoding")  # the body stays behind
        headers = [pair for pair in request.headers if pair[0].lower() not in left]
        return Request(method, str(target), headers, timeout=request.timeout)

    # --- an answer that stays open ---

    def broke(self, error: BaseException) -> float | BaseException:
        """What comes of an answer that breaks off: it is asked for again, as long as nothing of its body has come."""
        self._under_way = True
        outcome = self._after_error(error, self.connection)
        self._tell(outcome)
        return outcome

    def broken(self, by: str) -> errors.APIConnectionError:
        """What is raised to who reads on after that, whatever it was."""
        return self._failure(errors.APIConnectionError, f"reading was broken off before, by {by}")

    async def again(self, wait: float) -> Answer:
        """The answer after so many seconds, to the request sent again."""
        try:
            await self.connection.wait(self.connection.sleep(wait))
            return await self._answer(self.connection)
        except errors.DataManagerError as error:
            self._tell(error)
            raise


def _target(method: str, url: httpx.URL, location: str | None, base_url: httpx.URL, followed: int) -> httpx.URL | str:
    """Where a redirect leads that is followed: of GET or HEAD, within the origin, MAX_REDIRECTS times; else why not."""
    if method not in ("GET", "HEAD"):
        return f"a {method} is not sent elsewhere, only GET and HEAD are"
    if location is None:
        return "it does not say where to"
    if QUOTED.decode() in location:
        return "its address quotes the key"
    try:
        target = url.join(location).copy_with(fragment=None)
        same = target.join("/") == base_url.join("/")  # without their paths: scheme, user, host and port
    except (httpx.InvalidURL, ValueError):
        return "it leads to what is no URL"
    if not same:
        port = "" if target.port is None else f":{target.port}"
        return f"it leads to another origin, {target.scheme}://{target.host}{port}, where the key must not go"
    if followed >= MAX_REDIRECTS:
        return f"it is one too many: {MAX_REDIRECTS} were followed"
    return target


def _without_key(
    error: BaseException, request: Request, handled: BaseException | None
) -> tuple[str, BaseException | None]:
    """What an error says, and the error as a cause; None where a traceback of it would show the key.

    No cause keeps its frames: among their locals, which some tools print, are the headers. What the caller had caught
    when he called, `handled`, is his.
    """
    sent = request.authorization or Secret()
    text = sent.out_of_text(str(error)) or type(error).__name__
    if type(error).__name__ == "LocalProtocolError":  # h11's may quote a header
        return "it cannot be sent as it is", None
    shown: dict[int, str] = {}
    cause: BaseException | None = error
    while cause is not None and cause is not handled and id(cause) not in shown:
        shown[id(cause)] = f"{cause} {cause!r}"
        cause.__traceback__ = None
        if isinstance(cause, httpx.RequestError):
            cause.request = request.bare()
        cause = cause.__cause__ or cause.__context__
    chain = "\n".join(shown.values())
    return text, error if sent.out_of_text(chain) == chain else None
