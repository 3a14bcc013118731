"""A list over a real socket, in the event loop of the test: it counts what is open and what is under way."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

Answer = Callable[[list[Any], int, int], Any]


def drf(rows: list[Any], page: int, pages: int) -> Any:
    """Pages as Django REST Framework has them, `next` on another host."""
    more = f"https://elsewhere.example/?page={page + 1}" if page < pages else None
    return {"count": pages * len(rows), "next": more, "previous": None, "results": rows}


class ListServer:
    """Pages of one list, each after a delay.

    Attributes:
        url: where it listens.
        open: connections that are open now.
        running: requests that are being answered now.
        most: the most of those at one time.
        asked: the pages asked for, in order.
    """

    def __init__(self, pages: int, size: int, delay: float, answer: Answer) -> None:
        self.pages, self.size, self.delay, self.answer = pages, size, delay, answer
        self.open = self.running = self.most = 0
        self.asked: list[int] = []
        self.url = ""
        self._connections: dict[asyncio.StreamWriter, asyncio.Task[None]] = {}

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A connection begins. `serve` would not close it if its task were cancelled before it has begun."""
        self._connections[writer] = asyncio.ensure_future(self.serve(reader, writer))

    async def end(self) -> None:
        """Close what is still open."""
        for writer in self._connections:
            writer.transport.abort()
        await asyncio.gather(*self._connections.values())

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self.open += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                target = head.split(b" ", 2)[1].decode()
                writer.write(await self._respond(parse_qs(urlsplit(target).query)))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass  # Python 3.11 complains of a connection's task that ends as cancelled
        finally:
            self.open -= 1
            writer.close()

    async def _respond(self, query: dict[str, list[str]]) -> bytes:
        page = int(query.get("page", ["1"])[0])
        self.asked.append(page)
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(self.delay)
        finally:
            self.running -= 1
        rows = [{"number": (page - 1) * self.size + n} for n in range(self.size)] if page <= self.pages else []
        body = json.dumps(self.answer(rows, page, self.pages)).encode()
        return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


@asynccontextmanager
async def list_server(
    pages: int, *, size: int = 5, delay: float = 0, answer: Answer = drf
) -> AsyncIterator[ListServer]:
    """A running server of a list, on loopback."""
    lists = ListServer(pages, size, delay, answer)
    server = await asyncio.start_server(lists.accept, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    lists.url = f"http://{host}:{port}"
    try:
        yield lists
    finally:
        server.close()
        await lists.end()
