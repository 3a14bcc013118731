"""The client: its options, and what answers become. How a call goes over the wire is in `_http`."""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from ._call.anywhere import called
from ._call.operation import Call, Operation
from ._description import DEFAULT_BASE_URL
from ._http import options as _options
from ._http import retry as _retry
from ._http.body import ACCEPTED
from ._http.connections import Connections, HttpxOptions
from ._http.exchange import Exchange
from ._http.frames import Leaving
from ._http.options import DEFAULT_DEADLINE, DEFAULT_MAX_RESPONSE_BYTES, DEFAULT_TIMEOUT
from ._http.session import Session
from ._http.wire import Answer
from ._json.codec import TRIPPED
from ._json.collector import uncollected
from ._json.decoders import Decoder
from ._key import hidden, hidden_headers
from ._log import show_log
from ._text import unfinished_too
from .auth import AnyAuth, Key
from .errors import ConfigurationError, Deviation, Drift
from .types import UNSET, Response, Unset

if TYPE_CHECKING:
    from .streams import Streaming

__all__ = ["DEFAULT_DEADLINE", "DEFAULT_MAX_RESPONSE_BYTES", "DEFAULT_TIMEOUT", "DataManagerClient", "HttpxOptions"]

T = TypeVar("T")
Timeout = float | httpx.Timeout | None
Headers = Mapping[str, str]
Params = Mapping[str, Any]


class DataManagerClient:
    """A client of the ibl-data-manager API, for asyncio and for blocking code; a context manager of both kinds.

    Args:
        api_key: the platform API key, or a callable (plain or async) that returns it; default `IBLAI_API_KEY`.
        base_url: where the API is, a path prefix such as `/dm` included; default `IBLAI_BASE_URL`, else the
            description's server.
        auth: what httpx takes in place of the key (that of the environment too): an `httpx.Auth`, a user and a password
            as a pair, or a function of a request that returns it.
        timeout: seconds for each step (to connect, to read or write a part, to get a free connection), or an
            `httpx.Timeout`; None for any time. Default `DEFAULT_TIMEOUT`.
        max_retries: how often a request that may be repeated is sent again; 0 for never.
        headers: sent with every request.
        params: query parameters sent with every request.
        transport: an `httpx.BaseTransport` for blocking calls.
        async_transport: an `httpx.AsyncBaseTransport` for asyncio. By default that is aiohttp's where aiohttp is
            installed; `httpx.AsyncHTTPTransport()` opts out.
        drift: what a deviating answer does: `warn` logs each deviation once, `raise` raises `ResponseDecodeError`, a
            callable is called with each `errors.Deviation`.
        deadline: seconds in which a call has to be done as a whole: retries, the waits between them, and a body that
            trickles in. None for any time. Default `DEFAULT_DEADLINE`.
        max_retry_wait: seconds; no wait before a retry is longer, `Retry-After` included. 0 retries at once, as tests
            want it. Default 30.
        max_response_bytes: bytes; a larger answer raises `ResponseTooLargeError`. None for any size. Files that
            `downloads.download` writes are not bounded. Default `DEFAULT_MAX_RESPONSE_BYTES`.
        httpx_options: limits, own certificate authorities, a proxy, event hooks: see `HttpxOptions`.

    Raises:
        ConfigurationError: no key, a key that cannot be sent, a base URL that is none, or a wrong option.
    """

    def __init__(
        self,
        api_key: Key | None = None,
        *,
        base_url: str | None = None,
        auth: AnyAuth | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        headers: Headers | None = None,
        params: Params | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        drift: Drift = "warn",
        deadline: float | None = DEFAULT_DEADLINE,
        max_retry_wait: float = _retry.MAX_WAIT,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        httpx_options: HttpxOptions | None = None,
    ) -> None:
        api_key, headers = hidden(api_key), hidden_headers(headers)
        show_log()
        if base_url is None:
            address = _options.base_url_from(os.environ.get("IBLAI_BASE_URL", DEFAULT_BASE_URL), "IBLAI_BASE_URL")
        else:
            address = _options.base_url_from(base_url)
        if auth is not None and api_key is not None:
            raise ConfigurationError("give either api_key or auth: with auth, the key would not be sent")
        auth = auth or _options.key_from(api_key)
        connections = Connections(transport, async_transport, auth, httpx_options or {}, address)
        if drift not in ("warn", "raise") and not callable(drift):
            raise ConfigurationError(f'drift is "warn", "raise" or a callable, not {drift!r}')
        self._drift: Drift = drift
        usual = {"User-Agent": _options.USER_AGENT, "Accept-Encoding": ACCEPTED}
        given_options = _options.changed(
            {"headers": usual, "params": {}},
            {
                "raise_for_status": True,
                "timeout": timeout,
                "max_retries": max_retries,
                "headers": UNSET if headers is None else headers,
                "params": UNSET if params is None else params,
                "deadline": deadline,
                "max_retry_wait": max_retry_wait,
                "max_response_bytes": max_response_bytes,
            },
        )
        self._session = Session(connections, address, given_options)

    @unfinished_too
    def __repr__(self) -> str:
        return f"DataManagerClient(base_url={self.base_url!r})"

    @property
    def base_url(self) -> str:
        """Where the API is, without a slash at the end."""
        return str(self._session.base_url).rstrip("/")

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Headers | Unset = UNSET,
        params: Params | Unset = UNSET,
        raise_for_status: bool | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
        max_retry_wait: float | Unset = UNSET,
        max_response_bytes: int | Unset | None = UNSET,
    ) -> Self:
        """A sibling on the same connections with other options; this client stays as it was.

        Args:
            timeout: seconds for each step, or an `httpx.Timeout`.
            max_retries: how often a request that may be repeated is sent again.
            headers: added to this client's, or in place of those of the same name.
            params: added to this client's, or in place of those of the same name.
            raise_for_status: False makes `*_detailed` return an answer of any status; the plain forms always raise.
            deadline: seconds in which a call has to be done as a whole.
            max_retry_wait: seconds; no wait before a retry is longer.
            max_response_bytes: bytes; a larger answer raises `ResponseTooLargeError`.

        Raises:
            ConfigurationError: a wrong option.
            InvalidArgumentError: a header that no request can carry.
        """
        headers = headers if isinstance(headers, Unset) else hidden_headers(headers)
        other = copy.copy(self)
        other._session = self._session.with_options(
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            params=params,
            deadline=deadline,
            max_retry_wait=max_retry_wait,
            max_response_bytes=max_response_bytes,
            raise_for_status=raise_for_status,
        )
        return other

    # --- life ---

    def __enter__(self) -> Self:
        """The client itself, closed at the end. It is entered once; its siblings are closed with it."""
        self._session.connections.enter()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        """The client itself, closed at the end; see `__enter__`."""
        self._session.connections.enter()
        await self._session.connections.prepare()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def close(self) -> None:
        """Close the connections of blocking calls; those of asyncio need `aclose`, which a RuntimeWarning says."""
        self._session.connections.close()

    async def aclose(self) -> None:
        """Close all connections."""
        await self._session.connections.aclose()

    # --- any method and path ---

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = UNSET,
        content: bytes | None = None,
        headers: Headers | None = None,
    ) -> httpx.Response:
        """Send any request with this client's key, retries and errors, blocking.

        Args:
            method: the HTTP method.
            path: below the base URL, such as `/api/core/orgs/`; sent as it is.
            params: query parameters.
            json: a body that is sent as JSON; models and dates too.
            content: a body as it is.
            headers: added to the client's.

        Returns:
            The answer, its body read.

        Raises:
            InvalidArgumentError: the path names another origin.
            APIStatusError: the status is not 2xx and `raise_for_status` is on.
            APIConnectionError: no answer came.
        """
        headers = hidden_headers(headers)
        with Leaving():
            given = called(method, path, params, json, content, headers)
            return Exchange(self._session, *given).run().shown(as_it_came=True)

    async def arequest(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = UNSET,
        content: bytes | None = None,
        headers: Headers | None = None,
    ) -> httpx.Response:
        """Send any request with this client's key, retries and errors; see `request`."""
        headers = hidden_headers(headers)
        with Leaving():
            given = called(method, path, params, json, content, headers)
            return (await Exchange(self._session, *given).arun()).shown(as_it_came=True)

    def stream(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = UNSET,
        content: bytes | None = None,
        headers: Headers | None = None,
    ) -> Streaming:
        """Send any request, and read its answer as it comes, within `with` or `async with`.

        The key, retries before the answer begins, and errors are those of `request`, whose arguments it takes; an
        answer that is not 2xx always raises. `deadline` bounds all of it, the reading too: for a stream that goes on
        use `client.with_options(deadline=None)`. `max_response_bytes` does not: nothing is kept.

        Returns:
            A context manager of both kinds, which gives a `streams.Stream` or a `streams.AsyncStream`. Nothing is sent
            before it is entered.

        Raises:
            InvalidArgumentError: the path names another origin.
            APIStatusError, APIConnectionError, ConfigurationError: when it is entered, as `request`.
        """
        from .streams import Streaming

        headers = hidden_headers(headers)
        return Streaming(self._session, *called(method, path, params, json, content, headers))

    # --- operations: what generated code and the pager call ---

    def run(self, operation: Operation[T], call: Call, *, must_succeed: bool) -> Response[T]:
        """Send an operation's call and read its answer, blocking."""
        with Leaving():
            return self._result(operation, Exchange(self._session, operation, call, must_succeed=must_succeed).run())

    async def arun(self, operation: Operation[T], call: Call, *, must_succeed: bool) -> Response[T]:
        """Send an operation's call and read its answer."""
        with Leaving():
            exchange = Exchange(self._session, operation, call, must_succeed=must_succeed)
            return self._result(operation, await exchange.arun())

    def _result(self, operation: Operation[T], response: Answer) -> Response[T]:
        if not operation.succeeded(response):
            return operation.response(response, None)
        value, parsed = uncollected(response.content, partial(operation.read, response))
        if parsed is TRIPPED:
            parsed = self.decode_tolerantly(operation.decode, value, operation.id, response)
        return operation.response(response, parsed)

    def decode_tolerantly(
        self,
        decode: Decoder,
        value: Any,
        operation: str,
        response: Answer,
        place: Sequence[str] = (),
    ) -> Any:
        """What can be decoded of a value over which `decode` trips, its deviations reported.

        `place` has the keys that lead to the value in the answer.
        """
        from ._json.drift import decode_tolerantly

        return decode_tolerantly(decode, value, operation, response, self._drift, place)

    def report(self, deviation: Deviation, response: Answer) -> None:
        """Tell of a deviation, as `drift` says.

        Raises:
            ResponseDecodeError: `drift` is `raise`.
        """
        from ._json.drift import report

        report((deviation,), response, self._drift)
