"""The platform's API key."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

import httpx

from ._key import NoText, Secret, hidden, refuse_awaitable
from ._text import unfinished_too
from .errors import ConfigurationError

__all__ = ["PlatformApiKey"]

Key = str | Callable[[], str] | Callable[[], Awaitable[str]]
AnyAuth = httpx.Auth | tuple[str, str] | Callable[[httpx.Request], httpx.Request]


class PlatformApiKey(httpx.Auth):
    """Sends `Authorization: Api-Token <key>` with every request.

    The scheme is that of the vendor's own clients and guides; the description's `Api-Key` is not what they send.

    Args:
        key: the key, or a callable (plain or async) that returns the current one and is asked for each request. A key
            that already carries a scheme (`Token abc`) is sent as it is.
        scheme: the word before the key.

    Raises:
        ConfigurationError: the key is no text, is empty, or no header can carry it.
    """

    def __init__(self, key: Key, *, scheme: str = "Api-Token") -> None:
        self._scheme = scheme
        key = hidden(key)
        self._key = key if callable(key) else self._header(key)

    @property
    def is_called(self) -> bool:
        """Whether the key is asked for at each request."""
        return callable(self._key)

    @unfinished_too
    def __repr__(self) -> str:
        return f"PlatformApiKey(scheme={self._scheme!r})"

    def _header(self, key: object) -> Secret:
        if not isinstance(key, Secret):
            kind = key if isinstance(key, NoText) else type(key).__name__
            raise ConfigurationError(f"the API key is a text (str), or a callable that returns one, not {kind}")
        if not key.strip():
            raise ConfigurationError("the API key is empty: pass api_key or set IBLAI_API_KEY")
        key = Secret(key.strip(" "))
        if not key.isascii() or not key.isprintable():
            raise ConfigurationError(
                "the API key has a character that no header can carry (line break, control, not ASCII)"
            )
        return key if " " in key else Secret(f"{self._scheme} {key}")

    def authorization(self) -> Secret:
        """The value of the header, for a blocking call.

        Raises:
            ConfigurationError: the callable is async, or returned no key that can be sent.
        """
        if not callable(self._key):
            return self._key
        key = hidden(self._key())
        refuse_awaitable(key, "api_key is an async callable: use the asyncio forms, or pass a plain callable")
        return self._header(key)

    async def aauthorization(self) -> Secret:
        """The value of the header.

        Raises:
            ConfigurationError: the callable returned no key that can be sent.
        """
        if not callable(self._key):
            return self._key
        key = hidden(self._key())
        return self._header(hidden(await key) if inspect.isawaitable(key) else key)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """As httpx calls it, once."""
        request.headers["Authorization"] = self.authorization()
        yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """As httpx calls it, once."""
        request.headers["Authorization"] = await self.aauthorization()
        yield request
