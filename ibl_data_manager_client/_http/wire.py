"""What goes over the wire and what comes back, in plain fields.

Objects of httpx are made of these where somebody sees them: a transport of the caller's, event hooks, another `auth`,
the `response` of an error, and what `client.request` returns.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Final, Protocol

import httpx

from .._error_body import REDIRECTS, RETRIES, request_without_key
from .._key import SHORTEST, Secret, hidden
from .._text import unfinished_too
from .theirs import Theirs

if TYPE_CHECKING:
    from .body import Body

PART: Final = 65536
"""Bytes of a body that are sent at once."""


class InParts(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in small parts: a timeout for writing is for each of them, and httpx has bytes and texts as one."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        with Theirs():
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
        seen: the request as others have seen it on its way; without `Authorization` once it has gone.
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
        self.authorization: Secret | None = None
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
        stream = self.stream()
        request = httpx.Request(self.method, self.url, headers=self.pairs(), stream=stream, extensions=extensions)
        if isinstance(self.body, bytes):
            request.read()
            request.stream = stream
        return request

    def stream(self) -> httpx.ByteStream | InParts:
        """The body as httpx has it."""
        body = self.body
        if not isinstance(body, bytes):
            return body
        return InParts([body]) if len(body) > PART else httpx.ByteStream(body)

    def put_away(self) -> None:
        """Once it has gone: have the `Authorization`, whoever put it there, where nothing shows it, and only there."""
        if self.seen is not None:
            self.authorization = Secret(self.seen.headers.get("authorization", self.authorization or ""))
            self.seen = request_without_key(self.seen)  # a copy: whoever was handed the request may look at it still

    def bare(self) -> httpx.Request:
        """The request as httpx has it, without `Authorization`."""
        if self.seen is None:
            self.seen = self.shown()
            self.put_away()
        return self.seen


class _Known:
    """Some attributes of an object of httpx's; others are read off one that is made when they are asked for."""

    def __init__(self, make: Callable[[], Any], **known: Any) -> None:
        self.__dict__ = known
        self._make = make

    def __getattr__(self, name: str) -> Any:
        return getattr(self._make(), name)


_origin = lru_cache(64)(httpx.URL)


def unseen(request: Request, timeout: Mapping[str, float | None]) -> Any:
    """A request as httpx's own transports read one: to make one of httpx's would cost a tenth of a small call."""
    url = request.url
    start = url.find("/", len("https://"))
    origin, target = _origin(url[:start]), url[start:].encode("ascii")
    raw = [(name.encode("ascii"), value.encode("ascii")) for name, value in request.pairs()]
    address = {"raw_scheme": origin.raw_scheme, "raw_host": origin.raw_host, "port": origin.port, "raw_path": target}
    return _Known(
        request.shown,
        method=request.method,
        url=_Known(partial(httpx.URL, url), **address),
        headers=_Known(partial(httpx.Headers, raw), raw=raw),
        stream=request.stream(),
        extensions={"timeout": timeout},
    )


class Headers(Mapping[str, str]):
    """The headers of an answer, by name in any case; several of a name are one text, joined by commas.

    Args:
        raw: names and values.
        sent: the `Authorization` of the request: where they quote it, as some proxies do, `[key]` stands instead.
        reason: what the answer says beside its status.

    Attributes:
        raw: names and values.
        quoted: whether they, or the reason, quoted it.
    """

    __slots__ = ("_found", "quoted", "raw")

    def __init__(
        self, raw: Sequence[tuple[bytes, bytes]], sent: Secret | None = None, reason: str | None = None
    ) -> None:
        self.quoted = False
        if sent is not None:
            for form in sent.forms:
                least = len(form)
                for _, value in raw:
                    if len(value) >= least and form in value:  # most are shorter, and to look into them takes time
                        self.quoted = True
            if reason and len(reason) >= SHORTEST and sent.is_in(reason.encode(errors="replace")):
                self.quoted = True
            if self.quoted:
                raw = [(name, sent.out_of(value)) for name, value in raw]
        self.raw = raw
        self._found: dict[bytes, bytes] = {}
        for name, value in raw:
            name = name.lower()
            self._found[name] = self._found[name] + b", " + value if name in self._found else value

    if not TYPE_CHECKING:  # Mapping's has the types, and raises an error within for a name that is not there

        def get(self, name, default=None):
            """The value of a name."""
            value = self._found.get(name.lower().encode())
            return default if value is None else _text(value)

    def get_list(self, name: str) -> list[str]:
        """The values of a name, one each."""
        return [_text(value) for key, value in self.raw if key.lower() == name.lower().encode()]

    def __getitem__(self, name: str) -> str:
        return _text(self._found[name.lower().encode()])

    def __iter__(self) -> Iterator[str]:
        return map(_text, self._found)

    def __len__(self) -> int:
        return len(self._found)

    @unfinished_too
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
        """End the connection in any case."""


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

    def bare(self, text: str) -> str:
        """A text of it without the key that it may quote."""
        sent = self._request.authorization
        return text if sent is None else sent.out_of_text(text)

    def shown(self, *, as_it_came: bool = False) -> httpx.Response:
        """The answer as httpx has it, its body read; of the key that it may quote nothing, but where it is as it came.

        That is what the caller asked for; an error's is what loggers and trackers see.
        """
        response = self._reply.shown()
        response.request, content = self._request.bare(), self.content
        sent = self._request.authorization
        if sent is not None and not as_it_came:
            content = sent.out_of_body(content)
        response._content = content  # given as `content`, httpx would decompress it once more
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
