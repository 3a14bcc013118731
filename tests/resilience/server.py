"""A server that misbehaves on purpose, over real sockets, and counts what reaches it.

Each `Site` is a port of its own on the loopback interface with one fault. The server keeps no promise that HTTP makes,
so it is written on bare sockets. Every loop is bounded, and every wait ends when the client has gone, or after
`PATIENCE`.
"""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import struct
import threading
import zlib
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

PATIENCE = 20.0
LARGE = 8 * 1024 * 1024
"""Bytes of the body of an upload that the server does not take: more than the sockets between them hold."""


@dataclass
class Request:
    """What came: the head, and the body if it was read."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""


class Gone(Exception):
    """The client has closed the connection."""


class Connection:
    """One connection as the server has it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def head(self) -> Request:
        """The next request's head. Raises Gone when there is none."""
        try:
            async with asyncio.timeout(PATIENCE):
                text = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        except (asyncio.IncompleteReadError, OSError, TimeoutError, asyncio.LimitOverrunError) as error:
            raise Gone from error
        first, *lines = text[:-4].split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        return Request(method, target, headers)

    async def body(self, request: Request) -> None:
        """Read the request's body."""
        try:
            if "chunked" in request.headers.get("transfer-encoding", ""):
                while size := int(await self.reader.readline(), 16):
                    request.body += await self.reader.readexactly(size)
                    await self.reader.readline()
                await self.reader.readline()
            else:
                request.body = await self.reader.readexactly(int(request.headers.get("content-length", 0)))
        except (asyncio.IncompleteReadError, OSError, ValueError) as error:
            raise Gone from error

    async def send(self, data: bytes) -> None:
        """Send bytes. Raises Gone when nobody takes them."""
        try:
            self.writer.write(data)
            async with asyncio.timeout(PATIENCE):
                await self.writer.drain()
        except (OSError, TimeoutError) as error:
            raise Gone from error

    async def slowly(self, data: bytes, seconds: float = 0.05) -> None:
        """Send bytes one at a time."""
        for one in data:
            await self.send(bytes([one]))
            await asyncio.sleep(seconds)

    async def silence(self) -> None:
        """Say nothing until the client goes."""
        with suppress(OSError, TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while await self.reader.read(1 << 16):
                    pass
        raise Gone

    async def deafness(self) -> None:
        """Say nothing, and take in nothing either, for longer than the client has patience."""
        self.writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.sleep(5)  # a client's FIN comes after what is not read, so there is no telling when it has gone
        self.reset()

    def reset(self) -> None:
        """End the connection with RST."""
        with suppress(OSError):
            linger = struct.pack("ii", 1, 0)
            self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()
        raise Gone

    def close(self) -> None:
        """End the connection with FIN."""
        raise Gone


def answer(
    body: bytes = b'{"ok":true}', status: str = "200 OK", kind: str = "application/json", **headers: object
) -> bytes:
    """An answer as HTTP wants it. `content_encoding=` and the like are headers."""
    lines: dict[str, object] = {"Content-Type": kind, "Content-Length": len(body)}
    lines |= {name.replace("_", "-").title(): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


Act = Callable[[Connection, Request], Awaitable[None]]


@dataclass(frozen=True)
class Fault:
    """One way to misbehave.

    Attributes:
        says: what happens, for the table.
        act: does it, when the head of a request is read.
        reads_body: whether the body is read before.
        on_connect: it happens before anything is read.
        slow: it is about time, so the client has little.
        later: it happens to the second request on a connection, or after the first.
        upload: bodies are large.
        refuses: the server says that it does not do what it was asked for.
    """

    says: str
    act: Act
    reads_body: bool = True
    on_connect: bool = False
    slow: bool = False
    later: bool = False
    upload: bool = False
    refuses: bool = False


FAULTS: dict[str, Fault] = {}


def fault(says: str, **how: bool) -> Callable[[Act], Act]:
    """Registers a function as a fault of its name."""

    def register(act: Act) -> Act:
        FAULTS[getattr(act, "__name__", "").replace("_", "-")] = Fault(says, act, **how)
        return act

    return register


def sends(name: str, says: str, data: bytes, *, then_close: bool = True, refuses: bool = False) -> None:
    """Registers a fault that consists of an answer."""

    async def act(connection: Connection, request: Request) -> None:
        await connection.send(data)
        if then_close:
            connection.close()

    FAULTS[name] = Fault(says, act, refuses=refuses)


GOOD = answer()


@fault("nothing listens", on_connect=True)
async def refused(connection: Connection, request: Request) -> None:
    """The site does not listen: never called."""


@fault("the connection is reset before anything is read", on_connect=True)
async def reset_on_connect(connection: Connection, request: Request) -> None:
    """RST, when the request is on its way."""
    await asyncio.sleep(0.05)
    connection.reset()


@fault("the connection is closed before anything is read", on_connect=True)
async def closed_on_connect(connection: Connection, request: Request) -> None:
    """FIN, when the request is on its way."""
    await asyncio.sleep(0.05)
    connection.close()


@fault("reset when the headers of the request have come", reads_body=False)
async def reset_after_head(connection: Connection, request: Request) -> None:
    """RST."""
    connection.reset()


@fault("reset when the whole request has come")
async def reset_after_request(connection: Connection, request: Request) -> None:
    """RST."""
    connection.reset()


@fault("closed when the whole request has come")
async def closed_after_request(connection: Connection, request: Request) -> None:
    """FIN."""
    connection.close()


@fault("reset within the headers of the answer")
async def reset_in_head(connection: Connection, request: Request) -> None:
    """Half a head, RST."""
    await connection.send(GOOD[:30])
    await asyncio.sleep(0.02)
    connection.reset()


sends("closed-in-head", "closed within the headers of the answer", GOOD[:30])


@fault("reset within the body of the answer")
async def reset_in_body(connection: Connection, request: Request) -> None:
    """Half a body, RST."""
    await connection.send(GOOD[:-4])
    await asyncio.sleep(0.02)
    connection.reset()


sends("closed-in-body", "closed within the body: it is shorter than Content-Length", GOOD[:-4])
sends("length-too-short", "Content-Length is shorter than the body", answer(content_length=6))
sends("length-garbage", "Content-Length is no number", answer(content_length="many"))
sends("lengths-differ", "two Content-Length that differ", GOOD.replace(b"\r\n\r\n", b"\r\nContent-Length: 5\r\n\r\n"))
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
sends("chunk-garbage", "a chunk without a size", CHUNKED + b'5\r\n{"ok"\r\nnonsense\r\n:true}\r\n0\r\n\r\n')
sends("chunk-cut", "closed within a chunk", CHUNKED + b'b\r\n{"ok"')
sends("chunks-without-end", "closed where the last chunk should be", CHUNKED + b'b\r\n{"ok":true}\r\n')
sends("not-http", "the answer is not HTTP", b"SSH-2.0-OpenSSH_9.6\r\n")
sends("silly-status", "the status is no number", b"HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n")


@fault("headers without end")
async def endless_head(connection: Connection, request: Request) -> None:
    """Up to 16 MiB of headers."""
    await connection.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(16384):
        await connection.send(b"X-%d: %s\r\n" % (number, b"x" * 1000))
    connection.close()


@fault("interim answers (100) without end", slow=True)
async def endless_1xx(connection: Connection, request: Request) -> None:
    """100 Continue, again and again."""
    for _ in range(int(PATIENCE / 0.02)):
        await connection.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        await asyncio.sleep(0.02)
    connection.close()


@fault("no answer", slow=True)
async def stalled(connection: Connection, request: Request) -> None:
    """Silence."""
    await connection.silence()


@fault("the answer stops within its headers", slow=True)
async def stalled_in_head(connection: Connection, request: Request) -> None:
    """Half a head, silence."""
    await connection.send(GOOD[:30])
    await connection.silence()


@fault("the answer stops within its body", slow=True)
async def stalled_in_body(connection: Connection, request: Request) -> None:
    """Half a body, silence."""
    await connection.send(GOOD[:-4])
    await connection.silence()


@fault("headers that trickle in, a byte now and then", slow=True)
async def slow_head(connection: Connection, request: Request) -> None:
    """Slow from the first byte."""
    await connection.slowly(answer(x_padding="x" * 300))


@fault("a body that trickles in, a byte now and then", slow=True)
async def slow_body(connection: Connection, request: Request) -> None:
    """Slow from the body on."""
    whole = answer(b'{"ok":true}' + b" " * 300)
    head = whole.index(b"\r\n\r\n") + 4
    await connection.send(whole[:head])
    await connection.slowly(whole[head:])


@fault("a large body of the request is not taken in", slow=True, reads_body=False, upload=True)
async def stalled_upload(connection: Connection, request: Request) -> None:
    """Reads the head only."""
    await connection.deafness()


@fault("413 before the body of the request has come, then closed", reads_body=False, upload=True, refuses=True)
async def early_answer(connection: Connection, request: Request) -> None:
    """Does not want the body."""
    await connection.send(answer(b'{"detail":"Too large."}', "413 Content Too Large", connection="close"))
    await connection.silence()


@fault("a pooled connection that is reset when the next request comes", later=True, reads_body=False)
async def stale(connection: Connection, request: Request) -> None:
    """As a load balancer that forgot the connection."""
    connection.reset()


@fault("a pooled connection that the server closed meanwhile", later=True)
async def closed_when_idle(connection: Connection, request: Request) -> None:
    """FIN after the first answer."""
    connection.close()


@fault("a pooled connection that the server closed for writing only", later=True)
async def half_closed_when_idle(connection: Connection, request: Request) -> None:
    """FIN after the first answer, but the server goes on to read."""
    connection.writer.write_eof()
    await connection.silence()


sends("garbage-after", "bytes after the end of the answer", GOOD + b"HTTP/1.1 200 OK\r\nX: y", then_close=False)
sends("html", "200 with HTML in place of JSON", answer(b"<html>Log in</html>", kind="text/html"), then_close=False)
sends("not-json", "200 with JSON that is cut", answer(b'{"ok":'), then_close=False)
sends("deep-json", "200 with 100,000 lists in each other", answer(b"[" * 100_000), then_close=False)
sends("binary", "200 with bytes that are no text", answer(bytes(range(256))), then_close=False)
sends("empty", "200 without a body", answer(b""), then_close=False)

for code, words in {
    "400": "Bad Request",
    "401": "Unauthorized",
    "404": "Not Found",
    "408": "Request Timeout",
    "409": "Conflict",
    "429": "Too Many Requests",
    "500": "Internal Server Error",
    "502": "Bad Gateway",
    "503": "Service Unavailable",
    "504": "Gateway Timeout",
    "520": "",
}.items():
    html = answer(b"<html><h1>%s</h1></html>" % words.encode(), f"{code} {words}", kind="text/html")
    sends(code, f"{code} with HTML", html, then_close=False, refuses=code[0] == "4" and code != "408")
sends("429-wait", "429 with Retry-After", answer(b"{}", "429 Slow Down", retry_after=1), then_close=False, refuses=True)
sends("503-wait", "503 with Retry-After", answer(b"{}", "503 Later", retry_after=1), then_close=False, refuses=True)
sends(
    "304", "304, which is no redirect", b"HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n", then_close=False, refuses=True
)
sends("redirect-loop", "a redirect to itself", answer(b"", "302 Found", location="/probe"), then_close=False)
sends("redirect-away", "a redirect to another origin", answer(b"", "302 Found", location="http://127.0.0.2/"))
sends(
    "redirect-asis",
    "a redirect of the request as it is (307) to another origin",
    answer(b"", "307 Temporary Redirect", location="http://127.0.0.2/"),
    refuses=True,
)
sends("redirect-nowhere", "a redirect to no URL", answer(b"", "302 Found", location="http://[/"), then_close=False)

JSON = b'{"ok":true}' + b" " * 100
sends("gzip-cut", "compressed, and cut", answer(gzip.compress(JSON)[:-12], content_encoding="gzip"), then_close=False)
sends("gzip-garbage", "said to be compressed, and is not", answer(content_encoding="gzip"), then_close=False)
sends("unasked-encoding", "an encoding that was not asked for", answer(content_encoding="br"), then_close=False)
BOMB = gzip.compress(b"0" * (64 << 20), 9)
sends("bomb", "64 KiB that inflate to 64 MiB", answer(BOMB, content_encoding="gzip"), then_close=False)
sends(
    "bomb-in-bomb", "compressed twice", answer(zlib.compress(BOMB), content_encoding="deflate, gzip"), then_close=False
)


@fault("an answer without end")
async def endless_body(connection: Connection, request: Request) -> None:
    """Up to 1 GiB."""
    await connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    for _ in range(16384):
        await connection.send(b" " * 65536)
    connection.close()


@dataclass
class Site:
    """A port with a fault, and what has reached it.

    Attributes:
        fault: its name, or "" for none.
        times: to how many requests (or connections) it happens; the others are answered.
        url: where it listens.
        connections: how many were made.
        heads: how many requests came, their headers at least.
        whole: how many came whole.
        performed: how many requests for `/probe` the server has done, as far as it can know: they came whole, and it
            did not refuse.
        open: how many connections are open now.
        seen: the requests.
        reply: what is answered; by default that all is well.
        then_close: whether the connection is closed after that.
    """

    fault: str
    times: int
    url: str = ""
    connections: int = 0
    heads: int = 0
    whole: int = 0
    performed: int = 0
    open: int = 0
    seen: list[Request] = field(default_factory=list)
    port: int = 0
    reply: Callable[[Request], bytes] | None = None
    then_close: bool = False
    listener: socket.socket | None = None
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def accept(self, bound: socket.socket, tls: ssl.SSLContext | None) -> None:
        """Take in a connection. (`asyncio.Server` and `sock_accept` lose one that comes while they are stopped.)"""
        try:
            peer, _ = bound.accept()
        except OSError:
            return
        peer.setblocking(False)
        task = asyncio.get_running_loop().create_task(self.serve_one(peer, tls))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def serve_one(self, peer: socket.socket, tls: ssl.SSLContext | None) -> None:
        """One connection from its beginning, the TLS handshake included."""
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader(limit=1 << 20)
        protocol = asyncio.StreamReaderProtocol(reader)
        try:
            transport, _ = await loop.connect_accepted_socket(lambda: protocol, peer, ssl=tls)
        except (OSError, asyncio.CancelledError):
            peer.close()
            return
        await self.serve(reader, asyncio.StreamWriter(transport, protocol, reader, loop))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, from its beginning to its end."""
        self.connections += 1
        self.open += 1
        connection = Connection(reader, writer)
        how = FAULTS.get(self.fault)
        try:
            if how is not None and how.on_connect and self.connections <= self.times:
                await how.act(connection, Request("", "", {}))
            on_this = 0
            while True:
                request = await connection.head()
                self.heads += 1
                on_this += 1
                self.seen.append(request)
                hit = how is not None and not how.on_connect
                hit = hit and (self.connections <= self.times if how and how.later else self.heads <= self.times)
                if hit and how is not None and how.later and on_this == 1 and how.reads_body:
                    await connection.body(request)
                    self.whole += 1
                    await connection.send(GOOD)
                    await how.act(connection, request)
                if hit and how is not None and not (how.later and on_this == 1):
                    if how.reads_body:
                        await connection.body(request)
                        self.whole += 1
                        self.performed += not how.refuses
                    await how.act(connection, request)
                else:
                    await connection.body(request)
                    self.whole += 1
                    self.performed += self.reply is None and request.target == "/probe"
                    await connection.send(GOOD if self.reply is None else self.reply(request))
                    if self.then_close:
                        connection.close()
        except (Gone, asyncio.CancelledError):
            pass
        finally:
            self.open -= 1
            writer.close()


class FaultServer:
    """An event loop in a thread of its own, with sites in it."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault server", daemon=True)

    def __enter__(self) -> FaultServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    @contextmanager
    def site(
        self,
        fault: str = "",
        times: int = 1 << 30,
        *,
        tls: ssl.SSLContext | None = None,
        reply: Callable[[Request], bytes] | None = None,
        then_close: bool = False,
    ) -> Iterator[Site]:
        """A new site for as long as the `with` lasts; nothing of it is left after."""
        site = Site(fault, times, reply=reply, then_close=then_close)
        with socket.socket() as bound:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if fault in FAULTS and FAULTS[fault].upload:
                bound.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
            bound.bind(("127.0.0.1", 0))
            site.port = bound.getsockname()[1]
            site.url = f"{'https' if tls else 'http'}://127.0.0.1:{site.port}"
            if fault != "refused":
                self.start(site, tls, bound)
            try:
                yield site
            finally:
                self.stop(site)

    def start(self, site: Site, tls: ssl.SSLContext | None = None, bound: socket.socket | None = None) -> None:
        """Listen, or listen again after `stop`."""
        if bound is None:
            bound = socket.socket()
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            bound.bind(("127.0.0.1", site.port))
        bound.listen(256)
        bound.setblocking(False)

        site.listener = bound

        async def start() -> None:
            asyncio.get_running_loop().add_reader(bound, site.accept, bound, tls)

        asyncio.run_coroutine_threadsafe(start(), self._loop).result(10)

    def stop(self, site: Site) -> None:
        """Stop listening, and end all connections."""

        async def stop() -> None:
            if site.listener is not None:
                asyncio.get_running_loop().remove_reader(site.listener)
                site.listener.close()
                site.listener = None
            await asyncio.sleep(0)  # every connection that was taken in has begun
            for task in site.tasks:
                task.cancel()
            await asyncio.gather(*site.tasks, return_exceptions=True)
            await asyncio.sleep(0)

        asyncio.run_coroutine_threadsafe(stop(), self._loop).result(10)
