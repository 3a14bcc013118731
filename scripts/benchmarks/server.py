"""A server that costs less than any client: it answers bytes that it prepared. Prints its port, runs until killed.

A request is GET /PAGES/SIZE/DELAY_MS/PATH; a list has that many pages of so many items, an answer comes after that
many milliseconds. With the file of a certificate and its key as an argument, it speaks TLS.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
from contextlib import suppress
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

from .data import LISTS, SMALL_PATH, encoded, small

BY_PATH = {one.path: one for one in LISTS.values()}


def answer(body: bytes, status: str = "200 OK") -> bytes:
    """An HTTP response."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


@lru_cache(maxsize=4096)
def response(target: bytes) -> tuple[bytes, float]:
    """What a request target is answered with, and after how many seconds."""
    parts = urlsplit(target.decode("ascii"))
    try:
        _, pages, size, delay, rest = parts.path.split("/", 4)
        seconds, path = int(delay) / 1000, f"/{rest}"
        if path == SMALL_PATH:
            return answer(encoded(small())), seconds
        page = int(parse_qs(parts.query).get("page", ["1"])[0])
        return answer(encoded(BY_PATH[path].page(int(size), page, int(pages)))), seconds
    except (ValueError, KeyError) as error:
        return answer(encoded({"detail": f"{type(error).__name__}: {error}"}), "404 Not Found"), 0.0


class Http(asyncio.Protocol):
    """A kept connection."""

    def __init__(self) -> None:
        self.unread = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client is there."""
        assert isinstance(transport, asyncio.Transport) or hasattr(transport, "write")
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        """Answer each whole request; none has a body."""
        *requests, self.unread = (self.unread + data).split(b"\r\n\r\n")
        for head in requests:
            found, seconds = response(head.split(b" ", 2)[1])
            if seconds:
                asyncio.get_running_loop().call_later(seconds, self.transport.write, found)
            else:
                self.transport.write(found)


async def main() -> None:
    """Serve."""
    context = None
    if sys.argv[1:]:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(sys.argv[1])
    server = await asyncio.get_running_loop().create_server(Http, "127.0.0.1", 0, backlog=1024, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    with suppress(ImportError):  # without it, slower and otherwise the same
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(main())
