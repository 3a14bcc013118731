"""The client: connections, key, timeouts, retries, and what answers become."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeVar

import httpx

from . import _retry
from ._operation import Call, Operation, is_success, query_pairs, query_string
from ._version import __version__
from .api import API_SERVER
from .auth import Key, PlatformApiKey
from .errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    InvalidArgumentError,
    status_error,
)
from .types import UNSET, Response, Unset

if TYPE_CHECKING:
    from types import TracebackType

    from ._drift import Deviation

__all__ = ["DEFAULT_TIMEOUT", "DataManagerClient"]

T = TypeVar("T")
Drift = Literal["warn", "raise"] | Callable[["Deviation"], None]
Timeout = float | httpx.Timeout
Headers = Mapping[str, str]
Params = Mapping[str, Any]
Succeeded = Callable[[httpx.Response], bool]

DEFAULT_TIMEOUT: Final = httpx.Timeout(60.0, connect=10.0)
"""Seconds: 10 to connect, 60 to read, to write and to wait for a free connection."""

MAX_REDIRECTS: Final = 5


class _Connections:
    """The httpx clients that a client and its siblings share, opened when first used."""

    def __init__(
        self, transport: httpx.BaseTransport | None, async_transport: httpx.AsyncBaseTransport | None, auth: httpx.Auth
    ) -> None:
        self._given = transport
        self._async_given = async_transport
        self._auth = auth
        self._sync: httpx.Client | None = None
        self._async: httpx.AsyncClient | None = None
        self._closed = False

    def __reduce__(self) -> Any:
        return type(self), (None, None, self._auth)  # sockets do not travel

    def sync(self) -> httpx.Client:
        if self._sync is None:
            self._check()
            self._sync = httpx.Client(transport=self._given, auth=self._auth, timeout=DEFAULT_TIMEOUT)
        return self._sync

    def asyncio(self) -> httpx.AsyncClient:
        if self._async is None:
            self._check()
            self._async = httpx.AsyncClient(transport=self._async_given, auth=self._auth, timeout=DEFAULT_TIMEOUT)
        return self._async

    def _check(self) -> None:
        if self._closed:
            raise ConfigurationError("this client is closed: make a new DataManagerClient")

    def close(self) -> None:
        self._closed = True
        if self._sync is not None:
            self._sync.close()
            self._sync = None

    async def aclose(self) -> None:
        self.close()
        if self._async is not None:
            opened, self._async = self._async, None
            await opened.aclose()


class DataManagerClient:
    """A client of the ibl-data-manager API, for asyncio and for blocking code; a context manager of both kinds.

    Args:
        api_key: the platform API key, or a callable (plain or async) that returns it; default `IBLAI_API_KEY`.
        base_url: where the API is, a path prefix such as `/dm` included; default `IBLAI_BASE_URL`, else the
            description's server.
        auth: any `httpx.Auth` in place of the key.
        timeout: seconds, or an `httpx.Timeout`; default `DEFAULT_TIMEOUT`.
        max_retries: how often a request that may be repeated is sent again; 0 for never.
        headers: sent with every request.
        params: query parameters sent with every request.
        transport: an `httpx.BaseTransport` for blocking calls.
        async_transport: an `httpx.AsyncBaseTransport` for asyncio.
        drift: what a deviating answer does: `warn` logs each deviation once, `raise` raises `ResponseDecodeError`, a
            callable is called with each `Deviation`.

    Raises:
        ConfigurationError: no key, a key that cannot be sent, or a base URL that is none.
    """

    def __init__(
        self,
        api_key: Key | None = None,
        *,
        base_url: str | None = None,
        auth: httpx.Auth | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        headers: Headers | None = None,
        params: Params | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        drift: Drift = "warn",
    ) -> None:
        self._base_url = _base_url(base_url or os.environ.get("IBLAI_BASE_URL") or API_SERVER)
        self._connections = _Connections(transport, async_transport, auth or _key(api_key))
        if max_retries < 0:
            raise ConfigurationError(f"max_retries is 0 or more, not {max_retries}")
        if drift not in ("warn", "raise") and not callable(drift):
            raise ConfigurationError(f'drift is "warn", "raise" or a callable, not {drift!r}')
        self._timeout = httpx.Timeout(timeout)
        self._max_retries = max_retries
        self._headers = {"User-Agent": f"ibl-data-manager-client/{__version__}", **(headers or {})}
        self._params = dict(params or {})
        self._drift: Drift = drift
        self._raise_for_status = True

    def __repr__(self) -> str:
        return f"DataManagerClient(base_url={self.base_url!r})"

    @property
    def base_url(self) -> str:
        """Where the API is, without a slash at the end."""
        return str(self._base_url).rstrip("/")

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Headers | Unset = UNSET,
        params: Params | Unset = UNSET,
        raise_for_status: bool | Unset = UNSET,
    ) -> DataManagerClient:
        """A sibling on the same connections with other options; this client stays as it was.

        Args:
            timeout: seconds, or an `httpx.Timeout`.
            max_retries: how often a request that may be repeated is sent again.
            headers: added to this client's.
            params: added to this client's.
            raise_for_status: False makes `*_detailed` return an answer of any status; the plain forms always raise.
        """
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        if not isinstance(timeout, Unset):
            other._timeout = httpx.Timeout(timeout)
        if not isinstance(max_retries, Unset):
            if max_retries < 0:
                raise ConfigurationError(f"max_retries is 0 or more, not {max_retries}")
            other._max_retries = max_retries
        if not isinstance(headers, Unset):
            other._headers = {**self._headers, **headers}
        if not isinstance(params, Unset):
            other._params = {**self._params, **params}
        if not isinstance(raise_for_status, Unset):
            other._raise_for_status = raise_for_status
        return other

    # --- life ---

    def __enter__(self) -> DataManagerClient:
        self._connections.sync()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> DataManagerClient:
        self._connections.asyncio()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def close(self) -> None:
        """Close the connections of blocking calls; those of asyncio need `aclose`."""
        self._connections.close()

    async def aclose(self) -> None:
        """Close all connections."""
        await self._connections.aclose()

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
        call, name = _free_call(method, path, params, json, content, headers)
        return self.exchange(method.upper(), call, name, must_succeed=self._raise_for_status)

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
        call, name = _free_call(method, path, params, json, content, headers)
        return await self.aexchange(method.upper(), call, name, must_succeed=self._raise_for_status)

    # --- operations: what generated code and the pager call ---

    def run(self, operation: Operation[T], call: Call, *, must_succeed: bool) -> Response[T]:
        """Send an operation's call and read its answer, blocking."""
        must_succeed = must_succeed or self._raise_for_status
        response = self.exchange(
            operation.method, call, operation.id, must_succeed=must_succeed, succeeded=operation.succeeded
        )
        return self._result(operation, response)

    async def arun(self, operation: Operation[T], call: Call, *, must_succeed: bool) -> Response[T]:
        """Send an operation's call and read its answer."""
        must_succeed = must_succeed or self._raise_for_status
        response = await self.aexchange(
            operation.method, call, operation.id, must_succeed=must_succeed, succeeded=operation.succeeded
        )
        return self._result(operation, response)

    def _result(self, operation: Operation[T], response: httpx.Response) -> Response[T]:
        return operation.response(response, self.read(operation, response) if operation.succeeded(response) else None)

    def read(self, operation: Operation[T], response: httpx.Response) -> T | None:
        """What a successful answer is returned as.

        Raises:
            ResponseDecodeError: it is no JSON, or it deviates and `drift` is `raise`.
        """
        value = operation.value(response)
        if value is None or operation.decode is None or isinstance(value, bytes):
            return value  # type: ignore[no-any-return]
        return self.decode(operation.decode, value, operation.id, response)

    def decode(self, decode: Callable[[Any], T], value: Any, operation: str, response: httpx.Response) -> T:
        """`decode(value)`; where that trips, what of it can be decoded, and its deviations reported."""
        try:
            return decode(value)
        except (TypeError, ValueError, KeyError, AttributeError):
            from ._drift import decode_tolerantly

            return decode_tolerantly(decode, value, operation, response, self._drift)

    def exchange(
        self,
        method: str,
        call: Call,
        name: str,
        *,
        must_succeed: bool,
        succeeded: Succeeded = is_success,
        sink: Sink | None = None,
    ) -> httpx.Response:
        """Send a call, blocking. The answer's body is read, or written to `sink` where the status is 2xx."""
        http = self._connections.sync()
        attempt = _Attempts(self, call, method, name)
        request = self._request(http, method, call)
        while True:
            try:
                response = http.send(request, stream=True)
                try:
                    if sink is not None and response.is_success:
                        sink.start()
                        for chunk in response.iter_bytes():
                            sink.write(chunk)
                    else:
                        response.read()
                finally:
                    response.close()
            except httpx.RequestError as error:
                time.sleep(attempt.after_error(error))
                continue
            wait = attempt.after_answer(response)
            if wait is not None:
                time.sleep(wait)
                continue
            following = None if succeeded(response) else attempt.redirect(request, response)
            if following is None:
                return attempt.checked(response, must_succeed, succeeded)
            request = following

    async def aexchange(
        self,
        method: str,
        call: Call,
        name: str,
        *,
        must_succeed: bool,
        succeeded: Succeeded = is_success,
        sink: Sink | None = None,
    ) -> httpx.Response:
        """Send a call. The answer's body is read, or written to `sink` where the status is 2xx."""
        http = self._connections.asyncio()
        attempt = _Attempts(self, call, method, name)
        request = self._request(http, method, call)
        while True:
            try:
                response = await http.send(request, stream=True)
                try:
                    if sink is not None and response.is_success:
                        sink.start()
                        async for chunk in response.aiter_bytes():
                            sink.write(chunk)
                    else:
                        await response.aread()
                finally:
                    await response.aclose()
            except httpx.RequestError as error:
                await asyncio.sleep(attempt.after_error(error))
                continue
            wait = attempt.after_answer(response)
            if wait is not None:
                await asyncio.sleep(wait)
                continue
            following = None if succeeded(response) else attempt.redirect(request, response)
            if following is None:
                return attempt.checked(response, must_succeed, succeeded)
            request = following

    def _request(self, http: httpx.Client | httpx.AsyncClient, method: str, call: Call) -> httpx.Request:
        own = [pair for pair in query_pairs(self._params.items()) if pair[0] not in {name for name, _ in call.query}]
        query = query_string([*own, *call.query])
        try:
            return http.build_request(
                method,
                f"{self.base_url}{call.path}{'?' if query else ''}{query}",
                headers={**self._headers, **call.headers},
                content=call.content,
                files=call.files,
                timeout=self._timeout,
            )
        except (ValueError, TypeError, httpx.InvalidURL) as error:
            raise InvalidArgumentError(f"{method} {call.path}: {error}") from error


class Sink(Protocol):
    """Where the body of an answer is written as it comes."""

    def start(self) -> None:
        """Begin, or begin again after a retry: what was written is void."""
        ...

    def write(self, chunk: bytes) -> object:
        """Take in the next part."""
        ...


class _Attempts:
    """The attempts at one call: what both ways of sending share. No I/O."""

    def __init__(self, client: DataManagerClient, call: Call, method: str, name: str) -> None:
        self.client = client
        self.method = method
        self.call = call
        self.name = name
        self.retries = 0
        self.redirects = 0

    def after_error(self, error: httpx.RequestError) -> float:
        """Seconds to wait before the next attempt; raises what the caller gets when there is none."""
        wait = _retry.after_error(self.method, error, self.retries) if self._another() else None
        if wait is None:
            raise _connection_error(error, self.name, self.retries) from error
        self.retries += 1
        return wait

    def after_answer(self, response: httpx.Response) -> float | None:
        """Seconds to wait before the next attempt; None when the answer stands."""
        wait = _retry.after_answer(self.method, response, self.retries) if self._another() else None
        if wait is not None:
            self.retries += 1
        return wait

    def _another(self) -> bool:
        return self.retries < self.client._max_retries and self.call.repeatable

    def redirect(self, request: httpx.Request, response: httpx.Response) -> httpx.Request | None:
        """The request that follows a redirect: of GET and HEAD, within the origin, at most MAX_REDIRECTS times."""
        following = response.next_request
        if following is None or self.method not in ("GET", "HEAD") or self.redirects >= MAX_REDIRECTS:
            return None
        if following.url.userinfo or _origin(following.url) != _origin(self.client._base_url):
            return None
        following.extensions = request.extensions
        self.redirects += 1
        return following

    def checked(self, response: httpx.Response, must_succeed: bool, succeeded: Succeeded) -> httpx.Response:
        """The answer, unless its status raises."""
        if must_succeed and not succeeded(response):
            raise status_error(response, operation=self.name, retries=self.retries)
        return response


def _connection_error(error: httpx.RequestError, name: str, retries: int) -> APIConnectionError:
    again = f" (after {retries} {'retry' if retries == 1 else 'retries'})" if retries else ""
    text = str(error) or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(f"{name}: no answer in time: {text}{again}", operation=name, retries=retries)
    return APIConnectionError(f"{name}: no answer: {text}{again}", operation=name, retries=retries)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port  # httpx normalises a default port to None


def _free_call(
    method: str, path: str, params: Params | None, json: Any, content: bytes | None, headers: Headers | None
) -> tuple[Call, str]:
    name = f"{method.upper()} {path.partition('?')[0]}"
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidArgumentError(f"{name}: give the path below the base URL, starting with one slash")
    call = Operation[Any](name, method.upper(), path).call((), params, json, headers)
    if content is not None:
        call.content = content
    return call, name


def _key(api_key: Key | None) -> PlatformApiKey:
    key = api_key if api_key is not None else os.environ.get("IBLAI_API_KEY")
    if not key:
        raise ConfigurationError("no API key: pass api_key=… or set the environment variable IBLAI_API_KEY")
    return PlatformApiKey(key)


def _base_url(text: str) -> httpx.URL:
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"base_url is no URL: {error}") from error
    if url.scheme not in ("http", "https") or not url.host or url.query or url.fragment or url.userinfo:
        raise ConfigurationError(f"base_url is like https://host/prefix (no user, query or fragment), not {url!r}")
    return url
