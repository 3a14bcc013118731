"""What goes over the wire and what comes back, in plain fields, and the protocol behind which it is sent.

Objects of httpx are made of these where somebody sees them: a transport of httpx's or of the caller's, event hooks,
another `auth`, the `response` of an error, and what `client.request` returns.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, Protocol

import httpx

from .._error_body import REDIRECTS, RETRIES, request_without_key
from .._key import Secret, hidden

if TYPE_CHECKING:
    from .body import Body

PART: Final = 65536
"""Bytes of a body that are sent at once."""


class InParts(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in small parts: a timeout for writing is for each of them, and httpx has bytes and texts as one."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        for whole in self._stream:
            for start in range(0, len(whole), PART):
                yield whole[start : start + PART]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


class Request:
    """One request to be sent.

    Attributes:
        method: the HTTP method.
        url: the whole address, percent-encoded.
        headers: names and values, `Authorization` left out where the key is ours.
        body: bytes, or what makes it in parts.
        timeout: seconds of each step (`connect`, `read`, `write`, `pool`); None for any time.
        until: of `time.monotonic()`, by when its call has to be done; None for no matter when.
        authorization: what it is sent with as `Authorization`.
        seen: the request as httpx has it, once one was made; without `Authorization` once it has gone.
    """

    __slots__ = ("authorization", "body", "headers", "method", "seen", "timeout", "until", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Sequence[tuple[str, str]],
        body: bytes | InParts = b"",
        timeout: Mapping[str, float | None] | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout or {}
        self.until: float | None = None
        self.authorization: str | None = None
        self.seen: httpx.Request | None = None

    @classmethod
    def of(cls, shown: httpx.Request, body: bytes | InParts) -> Request:
        """A request of httpx's, as it is."""
        pairs = [(name.decode("ascii"), value.decode("ascii")) for name, value in shown.headers.raw]
        others = [pair for pair in pairs if pair[0].lower() != "authorization"]
        request = cls(shown.method, str(shown.url), others, body, shown.extensions.get("timeout"))
        request.authorization = hidden(shown.headers.get("authorization"))
        return request

    def pairs(self) -> list[tuple[str, str]]:
        """All headers."""
        own = [] if self.authorization is None else [("Authorization", self.authorization)]
        return [*self.headers, *own]

    def shown(self, timeout: Mapping[str, float | None] | None = None) -> httpx.Request:
        """The request as httpx has it."""
        extensions = {"timeout": dict(self.timeout if timeout is None else timeout)}
        body = httpx.ByteStream(self.body) if isinstance(self.body, bytes) else self.body
        request = httpx.Request(self.method, self.url, headers=self.pairs(), stream=body, extensions=extensions)
        if isinstance(self.body, bytes):
            request.read()
            if len(self.body) > PART:
                request.stream = InParts(body)
        self.seen = request
        return request

    def put_away(self) -> None:
        """Once it has gone: have the `Authorization`, whoever put it there, where nothing shows it, and only there."""
        if self.seen is not None:
            self.authorization = Secret(self.seen.headers.get("authorization", self.authorization or ""))
            self.seen = request_without_key(self.seen)  # a copy: whoever was handed the request may look at it still

    def bare(self) -> httpx.Request:
        """The request as httpx has it, without `Authorization`."""
        seen = self.seen or self.shown()
        self.put_away()
        return self.seen or seen


class Headers(Mapping[str, str]):
    """The headers of an answer, by name in any case; several of a name are one text, joined by commas."""

    __slots__ = ("_found", "raw")

    def __init__(self, raw: Sequence[tuple[bytes, bytes]]) -> None:
        self.raw = raw
        found: dict[str, list[bytes]] = {}
        for name, value in raw:
            found.setdefault(name.decode("latin-1").lower(), []).append(value)
        self._found = found

    def get_list(self, name: str) -> list[str]:
        """The values of a name, one each."""
        return [_text(value) for value in self._found.get(name.lower(), ())]

    def __getitem__(self, name: str) -> str:
        values = self._found[name.lower()]
        return _text(values[0] if len(values) == 1 else b", ".join(values))

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        return f"Headers({dict(self)!r})"


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


class Reply(Protocol):
    """An answer that begins: its body is still to come."""

    status: int
    headers: Headers
    is_read: bool

    def shown(self) -> httpx.Response:
        """The answer as httpx has it, its body left out."""
        ...

    async def read(self, body: Body) -> None:
        """Take in the body."""

    async def part(self) -> bytes:
        """The next part of the body, as it came; none at its end."""
        ...

    async def close(self) -> None:
        """Give back the connection, or end it where the body was not read to its end."""

    async def drop(self) -> None:
        """Close it, and end the connection in any case."""


class Answer:
    """An answer that is whole.

    Attributes:
        status_code: the HTTP status.
        headers: by name.
        content: the body, decompressed.
        elapsed: seconds that it took.
        retries: how many times the request was sent again.
    """

    __slots__ = ("_reply", "_request", "content", "elapsed", "headers", "retries", "status_code")

    def __init__(self, reply: Reply, content: bytes, request: Request, elapsed: float = 0, retries: int = 0) -> None:
        self.status_code = reply.status
        self.headers = reply.headers
        self.content = content
        self.elapsed = elapsed
        self.retries = retries
        self._reply = reply
        self._request = request

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code < 300

    @property
    def has_redirect_location(self) -> bool:
        """Whether it says where to go."""
        return self.is_redirect and "location" in self.headers

    @property
    def is_redirect(self) -> bool:
        """Whether the status asks for the request to be sent elsewhere; 304 does not."""
        return self.status_code in REDIRECTS

    def shown(self) -> httpx.Response:
        """The answer as httpx has it, its body read."""
        response = self._reply.shown()
        response.request = self._request.bare()
        response._content = self.content  # given as `content`, httpx would decompress it once more
        response.is_stream_consumed = True
        response.extensions[RETRIES] = self.retries
        response.elapsed = timedelta(seconds=self.elapsed)
        return response


def finished(work: Coroutine[Any, Any, Any]) -> Any:
    """What a coroutine returns that never waits for an event loop."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("a blocking exchange waits for an event loop")
