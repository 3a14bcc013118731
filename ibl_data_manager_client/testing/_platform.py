"""The fake platform: what a test tells it to answer, and what it was asked."""

from __future__ import annotations

import asyncio
import functools
import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

from .._text import unfinished_too
from ..client import DataManagerClient
from ..errors import InvalidArgumentError
from ..types import File
from ._answers import Give, Later, Told, UnexpectedCallError, failing, giving, sampling, shown
from ._calls import RecordedCall, recorded
from ._pages import listing
from ._routes import Named, Route, file_fields, find, imported, named, on_the_wire, route, target
from ._sampling import sampled

BASE_URL = "https://fake.invalid"
KEY = "fake-key"
"""What a client has whose test gives it none."""


class FakePlatform:
    """Stands where the network is, and answers what a test tells it to.

    An operation is named by its module or by one of its functions, or as `"GET /path/{parameter}/"`, which also names
    what the description does not know. Two whose paths differ by the names of parameters alone are one here, as on the
    wire. It may be used by several threads and event loops.

    Args:
        sample: whether operations that were told nothing answer with values made from what the description says of
            them. By default they raise `UnexpectedCallError`.

    Attributes:
        calls: the requests that came, in order. Every retry is one, every page too.
        transport: to be given to a client that the test makes itself, as `transport` and `async_transport`.
    """

    def __init__(self, *, sample: bool = False) -> None:
        self.calls: list[RecordedCall] = []
        self.transport: _Transport = _Transport(self)
        self._sample = sample
        self._always: dict[str, Give] = {}
        self._first: dict[str, list[Told]] = {}
        self._routes: list[Route] = []
        self._lock = threading.Lock()

    @unfinished_too
    def __repr__(self) -> str:
        told = sorted({*self._always, *self._first})
        return f"<FakePlatform: {len(self.calls)} calls, told of {', '.join(told) or 'nothing'}>"

    # --- the client ---

    def client(self, api_key: Any = None, **options: Any) -> DataManagerClient:
        """A client that sends to this platform, and retries without waiting; otherwise as it always is.

        Args:
            api_key: as `DataManagerClient` takes it; by default one of its own, unless there is `auth`.
            options: the other options of `DataManagerClient`.
        """
        if api_key is None and options.get("auth") is None:
            api_key = KEY
        return DataManagerClient(api_key, **self._options(options))

    @contextmanager
    def installed(self) -> Iterator[FakePlatform]:
        """Every client made inside of this `with` sends to this platform, but for what a transport of its own takes.

        For programs that make their client themselves. They need neither a key nor a base URL in the environment, and
        retries do not wait, whatever they ask for.
        """
        original: Any = DataManagerClient.__init__

        @functools.wraps(original)
        def init(client: Any, api_key: Any = None, **options: Any) -> None:
            options["base_url"] = options.get("base_url") or os.environ.get("IBLAI_BASE_URL")
            if options.get("auth") is None:
                api_key = api_key or os.environ.get("IBLAI_API_KEY") or KEY
            original(client, api_key, **self._options(options) | {"max_retry_wait": 0})

        DataManagerClient.__init__ = init  # type: ignore[assignment, method-assign]
        try:
            yield self
        finally:
            DataManagerClient.__init__ = original  # type: ignore[method-assign]

    def _options(self, given: Mapping[str, Any]) -> dict[str, Any]:
        options = {"max_retry_wait": 0, **given}
        options["base_url"] = given.get("base_url") or BASE_URL
        options["transport"] = given.get("transport") or self.transport
        options["async_transport"] = given.get("async_transport") or self.transport
        options["httpx_options"] = {  # a proxy would lead past the transport
            name: value for name, value in (given.get("httpx_options") or {}).items() if name != "proxy"
        }
        return options

    # --- what it answers ---

    def answer(
        self,
        operation: Named,
        value: Any,
        *,
        times: int | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Tell what an operation answers.

        Args:
            operation: which.
            value: a model or a list of models; what JSON has, answered as it is; bytes, for a file; the target, where
                the operation answers with a redirect; None, for no body; an `httpx.Response`; or a function (plain or
                async) that takes the `RecordedCall` and returns one of these, or raises what `fail` takes as an
                exception. An async one has the client's `timeout` to answer in.
            times: for how many calls. Those come first, in the order in which they were told. None for all other
                calls, until something else is told for those.
            status: the HTTP status; by default 200, and 204 without a body.
            headers: headers of the answer.

        Raises:
            InvalidArgumentError: there is no such operation, it answers other models, or JSON cannot carry the value.
        """
        aim = named(operation)
        self._tell(on_the_wire(aim), operation, giving(aim, value, status, headers), times)

    def fail(
        self,
        operation: Named,
        error: int | type[Exception] | Exception,
        body: Any = None,
        *,
        times: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Tell how an operation fails.

        Args:
            operation: which.
            error: a status from 300 to 599; a class of the client's `errors`, for an answer that makes the client raise
                it; or an exception that the transport raises, such as `httpx.ConnectError`, as a class or an instance.
                `TimeoutError` and `ConnectionError` are raised as httpx's errors that say the same.
            body: of the answer, as JSON has it or as bytes; by default `{"detail": …}`.
            times: for how many calls, as in `answer`. Remember that each retry is one.
            headers: headers of the answer, such as `Retry-After`.

        Raises:
            InvalidArgumentError: there is no such operation, or a request cannot fail like that.
        """
        self._tell(on_the_wire(named(operation)), operation, failing(error, body, headers), times)

    def pages(self, operation: Named, items: Iterable[Any], *, page_size: int = 10) -> None:
        """Tell what list an operation has. Its pages come in the way that the operation pages, as they are asked for.

        Args:
            operation: which; one that `paginate` takes.
            items: models, or what JSON has.
            page_size: items on a page, where the request does not ask for another number.

        Raises:
            InvalidArgumentError: there is no such operation, it does not page, or it lists other models.
        """
        aim = named(operation)
        self._tell(on_the_wire(aim), operation, listing(aim, items, page_size), None)

    def _tell(self, id: str, operation: Named, give: Give, times: int | None) -> None:
        if times is not None and times < 1:
            raise InvalidArgumentError(f"times is 1 or more, or None for all calls, not {times}")
        with self._lock:
            if isinstance(operation, str) and id == operation:
                method, _, path = operation.partition(" ")
                self._routes.append(route(method, path, id))
            if times is None:
                self._always[id] = give
            else:
                self._first.setdefault(id, []).append(Told(give, times))

    # --- what it was asked ---

    def calls_to(self, operation: Named) -> list[RecordedCall]:
        """The requests of one operation that came, in order."""
        id = on_the_wire(named(operation))
        return [call for call in self.calls if call.operation == id]

    def _receive(self, request: httpx.Request, content: bytes) -> httpx.Response | Later:
        """Keep a request, and give its answer."""
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        found = find(request.method, path, self._routes)
        where, parameters = found or (Route(request.method, (), f"{request.method} {path}", ""), {})
        call = recorded(where.id, parameters, request, content)
        with self._lock:
            self.calls.append(call)
            give = self._take(where.id)
        for name in file_fields(where.module) if call.form else ():
            if (call.form or {}).get(name):
                raise UnexpectedCallError(
                    f"{where.id}: `{name}` is a file and came as text, which no server takes. Write {name}=File(…), of "
                    f"{File.__module__}"
                )
        return (give or self._untold(where, call))(call)

    def _take(self, id: str) -> Give | None:
        for told in self._first.get(id, ()):
            if told.left:
                told.left -= 1
                return told.give
        return self._always.get(id)

    def _untold(self, where: Route, call: RecordedCall) -> Give:
        what = f"{call.method} {call.path}"
        if not where.module:
            raise UnexpectedCallError(
                f"{what} is no operation that the description knows, and the fake platform was not told of it. "
                f"Write fake.answer({what!r}, …)."
            )
        aim = target(where.module)
        if self._sample and aim.pagination is not None:
            return listing(aim, [sampled(aim.item, number=number) for number in (1, 2)], 10)
        if self._sample:
            return sampling(aim)
        first = "was given all the answers it was told of" if where.id in self._first else "was told no answer"
        package, name = imported(where.module)
        write = f"fake.answer({name}, …)  # {shown(aim.kind)}"
        if aim.pagination is not None:
            write = f"fake.pages({name}, […])  # of {shown(aim.item)}"
        raise UnexpectedCallError(
            f"{where.id} ({what}) was called, and {first}. Write\n\n"
            f"    from {package} import {name}\n    {write}\n\n"
            "or make it FakePlatform(sample=True), which answers what it was not told."
        )


class _Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Stands where the network is, for blocking calls and for asyncio."""

    def __init__(self, fake: FakePlatform) -> None:
        self._fake = fake

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a blocking call."""
        assert isinstance(request.stream, httpx.SyncByteStream)
        content = b"".join(request.stream)
        with _as_httpx():
            answer = self._fake._receive(request, content)
        if isinstance(answer, Later):
            answer.drop()
            raise UnexpectedCallError("an async function gives this answer: call the asyncio form of the operation")
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a call of asyncio."""
        assert isinstance(request.stream, httpx.AsyncByteStream)
        content = b"".join([part async for part in request.stream])
        with _as_httpx():
            answer = self._fake._receive(request, content)
            if isinstance(answer, Later):
                async with asyncio.timeout(request.extensions.get("timeout", {}).get("read")):
                    answer = await answer
            return answer


@contextmanager
def _as_httpx() -> Iterator[None]:
    """Builtin errors of the network as httpx raises them: no transport of its own raises any other."""
    try:
        yield
    except TimeoutError as error:
        raise httpx.ReadTimeout(str(error) or "the fake platform did not answer in time") from error
    except ConnectionError as error:
        lost = isinstance(error, ConnectionResetError | ConnectionAbortedError | BrokenPipeError)
        raise (httpx.ReadError if lost else httpx.ConnectError)(str(error) or type(error).__name__) from error
