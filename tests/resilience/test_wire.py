"""One way over the wire: what must be the same whatever a call goes over."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import socket
import ssl
import subprocess
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpcore
import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http.connections import Connections
from ibl_data_manager_client.types import File
from tests.conftest import KEY
from tests.resilience.matrix import TLS, TRANSPORTS, check_nothing_is_in_use
from tests.resilience.server import LARGE, FaultServer, Site, answer
from tests.resilience.test_connections import authority, proxied
from tests.resilience.test_time import POST, PROBE, call, client_of, with_anyio, with_asyncio, with_cancel
from tests.waiting import until

assert authority  # a fixture

ASYNC = ["aiohttp", "httpx"]
UPLOAD: Operation[Any] = Operation("upload", "POST", "/up", media_type="multipart/form-data")


def locals_of(error: BaseException) -> str:
    """All that tools print which show the local variables of each frame."""
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    behind: traceback.TracebackException | None = told
    while behind is not None:  # without those by which the tests search for the key
        behind.stack[:] = [frame for frame in behind.stack if not frame.filename.endswith("keysearch.py")]
        behind = behind.__cause__ or behind.__context__
    return "".join(told.format())


# --- the key ---


@pytest.mark.parametrize("transport", ASYNC)
@pytest.mark.parametrize("bound", [with_asyncio, with_anyio, with_cancel])
def test_no_frame_of_a_cancelled_call_shows_the_key(
    faults: FaultServer, transport: str, bound: Callable[[Awaitable[Any]], Awaitable[Any]]
) -> None:
    async def run(site: Site) -> None:
        async with client_of(site, transport) as client:
            ended: list[BaseException] = []

            async def one() -> None:
                try:
                    await POST.asyncio(client, (), None, "x" * LARGE)
                except asyncio.CancelledError as error:
                    ended.append(error)
                    raise

            with pytest.raises(TimeoutError) as caught:
                await bound(one())
            site.seen.clear()  # of the server, and a local of this test's
            assert KEY not in locals_of(ended[0])
            assert KEY not in locals_of(caught.value)

    for fault in ("stalled", "stalled-upload", "stalled-in-body"):
        with faults.site(fault) as site:
            asyncio.run(run(site))


class Bearer(httpx.Auth):
    """Puts the key on as it likes."""

    def auth_flow(self, request: httpx.Request) -> Iterator[httpx.Request]:  # type: ignore[override]
        request.headers["Authorization"] = f"Bearer {KEY}"
        yield request


@pytest.mark.parametrize("transport", ASYNC)
@pytest.mark.parametrize("auth", [None, Bearer()])
def test_no_frame_shows_the_key_whenever_a_call_is_cancelled(
    faults: FaultServer, transport: str, auth: httpx.Auth | None
) -> None:
    own: Any = {} if auth is None else {"auth": auth}

    async def run(site: Site, turns: int) -> bool:
        ended: list[BaseException] = []

        async def one(client: DataManagerClient) -> None:
            try:
                await PROBE.asyncio(client)
            except asyncio.CancelledError as error:
                ended.append(error)
                raise

        async with client_of(site, transport, **own) as client:
            if turns % 2:
                await PROBE.asyncio(client)  # then there is a connection, and the request is written soon
            running = asyncio.ensure_future(one(client))
            for _ in range(turns // 2):
                await asyncio.sleep(0)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            site.seen.clear()
            assert not ended or KEY not in locals_of(ended[0])
            return bool(ended)

    with faults.site() as site:
        cancelled = [asyncio.run(run(site, turns)) for turns in range(40)]
    assert sum(cancelled) > 5


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_no_frame_shows_the_key_where_a_file_cannot_be_read(
    faults: FaultServer, transport: str, tmp_path: Path
) -> None:
    with faults.site() as site:
        with pytest.raises(FileNotFoundError) as caught:
            call(client_of(site, transport), transport, UPLOAD, (), None, {"file": File(tmp_path / "none")})
        site.seen.clear()
        told = locals_of(caught.value)
        assert KEY not in told
        assert "types.py" in told  # the frames of who reads the file stay


def test_no_frame_shows_a_key_that_is_refused(faults: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.ConfigurationError) as by_argument:
        DataManagerClient(KEY + "\n" + KEY)
    monkeypatch.setenv("IBLAI_API_KEY", KEY + "é")
    with pytest.raises(errors.ConfigurationError) as by_variable:
        DataManagerClient()
    found = [by_argument.value, by_variable.value]
    for kind in (bytes, bytearray, list):
        for refusing in (DataManagerClient, PlatformApiKey):
            with pytest.raises(errors.ConfigurationError, match=f"not {kind.__name__}") as by_type:
                refusing(kind(KEY.encode()))  # type: ignore[arg-type]
            found.append(by_type.value)
    for transport in TRANSPORTS:
        for function in (lambda: KEY + "é", KEY.encode):
            auth = PlatformApiKey(function)  # type: ignore[arg-type]
            with faults.site() as site, pytest.raises(errors.ConfigurationError) as by_function:
                call(client_of(site, transport, auth=auth), transport)
            found.append(by_function.value)
            del function
    for error in found:
        assert KEY not in locals_of(error)


# --- time ---


@contextmanager
def dead_addresses(count: int) -> Iterator[tuple[list[str], int]]:
    """Addresses of this machine that do not answer: their queues are full."""
    held: list[socket.socket] = []
    port = 0
    addresses = [f"127.0.0.{number + 2}" for number in range(count)]
    try:
        for address in addresses:
            listening = socket.socket()
            listening.bind((address, port))
            port = listening.getsockname()[1]
            listening.listen(0)
            held.append(listening)
            for _ in range(8):
                waiting = socket.socket()
                waiting.setblocking(False)
                waiting.connect_ex((address, port))
                held.append(waiting)
        yield addresses, port
    finally:
        for one in held:
            one.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux answers nothing where a queue is full")
@pytest.mark.parametrize("deadline", [1.2, None])
def test_a_name_with_many_dead_addresses(monkeypatch: pytest.MonkeyPatch, deadline: float | None) -> None:
    real = socket.getaddrinfo
    with dead_addresses(6) as (addresses, port):

        def resolve(host: Any, *args: Any, **options: Any) -> Any:
            if host != "many.example":
                return real(host, *args, **options)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

        monkeypatch.setattr(socket, "getaddrinfo", resolve)
        timeout = httpx.Timeout(10, connect=8 if deadline else 1.2)
        url = f"http://many.example:{port}"
        client = DataManagerClient(KEY, base_url=url, timeout=timeout, deadline=deadline, max_retries=0)
        began = time.monotonic()
        with client, pytest.raises(errors.APITimeoutError):
            PROBE.sync(client)
        assert 1 < time.monotonic() - began < 3


def test_an_address_that_is_dead_leaves_time_for_the_next(faults: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo
    with faults.site() as site, socket.socket() as silent:
        silent.bind(("127.0.0.9", site.port))  # nothing listens: refused at once

        def resolve(host: Any, *args: Any, **options: Any) -> Any:
            if host != "two.example":
                return real(host, *args, **options)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, site.port)) for one in ("127.0.0.9", "127.0.0.1")]

        monkeypatch.setattr(socket, "getaddrinfo", resolve)
        with DataManagerClient(KEY, base_url=f"http://two.example:{site.port}") as client:
            assert PROBE.sync(client) == {"ok": True}


@contextmanager
def no_resolver() -> Iterator[str]:
    """A name that the system's resolver looks for without an end."""
    ended, real = threading.Event(), socket.getaddrinfo

    def resolve(host: Any, *args: Any, **options: Any) -> Any:
        if host in ("slow.example", b"slow.example"):
            ended.wait(60)
            raise socket.gaierror("it has ended")
        return real(host, *args, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", resolve)
        try:
            yield "http://slow.example"
        finally:
            ended.set()


@contextmanager
def no_handshake() -> Iterator[str]:
    """An address where a connection is taken in, and nothing said."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}"


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("bound", ["connect", "deadline"])
@pytest.mark.parametrize("hangs", [no_resolver, no_handshake])
def test_a_connection_that_is_not_made_ends_in_time(transport: str, bound: str, hangs: Any) -> None:
    """Nothing was sent then, so a POST can be sent again."""
    times: Any = {"timeout": httpx.Timeout(30, connect=0.4), "deadline": 30}
    if bound == "deadline":
        times = {"timeout": 30, "deadline": 0.4}
    if transport == "httpx":
        times["async_transport"] = httpx.AsyncHTTPTransport(verify=TLS)
    began = time.monotonic()

    async def run(client: DataManagerClient, ended: ExitStack) -> None:
        async with client:
            try:
                await POST.asyncio(client, (), None, {})
            finally:
                ended.close()  # asyncio.run waits for threads that resolve names

    with ExitStack() as ended:
        url = ended.enter_context(hangs())
        client = DataManagerClient(KEY, base_url=url, max_retries=0, httpx_options={"verify": TLS}, **times)
        with pytest.raises(errors.APITimeoutError) as caught:  # noqa: PT012
            if transport == "blocking":
                POST.sync(client, (), None, {})
            else:
                asyncio.run(run(client, ended))
    assert time.monotonic() - began < 15
    assert not caught.value.may_have_acted
    with warnings.catch_warnings():  # httpcore leaves a connection whose handshake is cancelled to the collector
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_deadline_that_passes_after_the_request_has_gone(faults: FaultServer, transport: str) -> None:
    with faults.site("stalled") as site, pytest.raises(errors.APITimeoutError, match="deadline") as caught:
        call(client_of(site, transport, deadline=0.5), transport, POST, (), None, {})
    assert caught.value.may_have_acted


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("method", ["GE T", "", "GET\r\nX: y", "GÉT"])
def test_a_method_that_is_none_is_refused(faults: FaultServer, transport: str, method: str) -> None:
    with faults.site() as site:
        with client_of(site, transport) as client, pytest.raises(errors.InvalidArgumentError, match="no method"):
            client.request(method, "/probe")
        assert site.connections == 0


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("sent", [0, 4])
def test_an_answer_that_is_cut_is_asked_for_again(faults: FaultServer, transport: str, sent: int) -> None:
    """Before its first byte and after; what is raised has the id of the last."""
    whole = answer(x_request_id="r1")
    cut = whole[: whole.index(b"\r\n\r\n") + 4 + sent]
    with faults.site(reply=lambda _: whole if site.heads > 1 else cut, then_close=True) as site:
        assert call(client_of(site, transport, max_retry_wait=0), transport) == {"ok": True}
        assert site.heads == 2
    for operation, body, attempts in ((PROBE, (), 3), (POST, ((), None, {}), 1)):
        with faults.site(reply=lambda _: cut, then_close=True) as site:
            with pytest.raises(errors.APIConnectionError, match="HTTP 200 came") as caught:
                call(client_of(site, transport, max_retry_wait=0), transport, operation, *body)
            found = caught.value
            assert (found.request_id, found.may_have_acted, site.heads) == ("r1", True, attempts)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("size", [1, LARGE])
def test_expect_waits_for_nothing(faults: FaultServer, transport: str, size: int) -> None:
    """The server of the tests never sends 100."""
    operation: Operation[Any] = Operation("probe", "POST", "/probe", media_type="application/json")
    with faults.site() as site:
        client = client_of(site, transport, timeout=20, deadline=20, headers={"Expect": "100-continue"})
        assert call(client, transport, operation, (), None, "x" * size) == {"ok": True}
        assert site.seen[0].headers["expect"] == "100-continue"
        assert len(site.seen[0].body) == size + 2


# --- answers ---


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("location", ["https://h:badport/", "https://[::1", "//elsewhere.example/", "/probe"])
def test_a_hook_that_does_nothing_changes_nothing(faults: FaultServer, transport: str, location: str) -> None:
    ends = []
    for hooks in ({}, {"event_hooks": {"request": [lambda _: None], "response": [lambda _: None]}}):
        with faults.site(reply=lambda _: answer(b"", "302 Found", location=location)) as site:
            with pytest.raises(errors.RedirectRefusedError) as caught:
                call(client_of(site, transport, http=hooks), transport)
            ends.append((caught.value.location, str(caught.value), site.heads))
    assert ends[0] == ends[1]
    assert ends[0][0] == location


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "gzip"])
def test_an_answer_whose_encoding_is_wrong_has_come(faults: FaultServer, transport: str, encoding: str) -> None:
    """So nobody sends a POST again by the error."""
    with faults.site(reply=lambda _: answer(b"no gzip", "201 Created", content_encoding=encoding)) as site:
        with pytest.raises(errors.ResponseDecodeError, match="HTTP 201 with a body that cannot be read") as caught:
            call(client_of(site, transport), transport, POST, (), None, {})
        assert site.heads == 1
        assert caught.value.response.status_code == 201
        assert caught.value.operation == "probe"
    refused = answer(b"no gzip", "403 Forbidden", content_encoding=encoding)
    with faults.site(reply=lambda _: refused) as site, pytest.raises(errors.PermissionDeniedError):
        call(client_of(site, transport), transport, POST, (), None, {})


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_answer_that_breaks_off_says_that_it_came(faults: FaultServer, transport: str) -> None:
    said = "no answer that is whole, though HTTP 200 came"
    with faults.site("closed-in-body") as site, pytest.raises(errors.APIConnectionError, match=said):
        call(client_of(site, transport), transport, POST, (), None, {})


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_headers_of_an_answer_are_the_same(faults: FaultServer, transport: str) -> None:
    whole = answer(x_one="1").replace(b"\r\n\r\n", b"\r\nX-Two: a\r\nx-two: b\r\nX-Three: \xc3\xbc\r\n\r\n", 1)
    with faults.site(reply=lambda _: whole) as site:
        client = client_of(site, transport)
        if transport == "blocking":
            with client:
                found = PROBE.sync_detailed(client).headers
        else:

            async def run() -> Any:
                async with client:
                    return (await PROBE.asyncio_detailed(client)).headers

            found = asyncio.run(run())
    assert (found["X-ONE"], found["x-two"], found["X-Three"]) == ("1", "a, b", "ü")
    assert found.get("x-four") is None
    assert {"x-one", "x-two", "x-three"} < set(found)
    assert json.loads(json.dumps(dict(found)))["x-two"] == "a, b"


@pytest.mark.parametrize("transport", ASYNC)
def test_an_answer_that_is_not_read_to_its_end_ends_its_connection(faults: FaultServer, transport: str) -> None:
    """At once, though somebody looks at it."""

    async def run(site: Site) -> None:
        hooks = {"event_hooks": {"response": [lambda _: None]}}
        async with client_of(site, transport, max_response_bytes=10, http=hooks) as client:
            with pytest.raises(errors.ResponseTooLargeError) as caught:
                await PROBE.asyncio(client)
            await asyncio.sleep(0)
            check_nothing_is_in_use(client)
            await until(lambda: site.open == 0)
            assert caught.value.limit == 10

    with faults.site("endless-body") as site:
        asyncio.run(run(site))


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_no_request_of_httpx_is_made_where_nobody_looks(
    faults: FaultServer, transport: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made(*_: Any, **__: Any) -> None:
        raise AssertionError("a request of httpx's")

    monkeypatch.setattr(httpx.Request, "__init__", made)
    with faults.site() as site:
        client = client_of(site, transport, headers={"X-Mine": "1"})
        assert call(client, transport, POST, (), {"q": "ü"}, {"a": 1}) == {"ok": True}
        (sent,) = site.seen
        assert (sent.method, sent.body) == ("POST", b'{"a":1}')
        assert (sent.headers["host"], sent.headers["x-mine"]) == (f"127.0.0.1:{site.port}", "1")


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_hook_may_say_which_server_tls_is_with(
    faults: FaultServer, authority: tuple[ssl.SSLContext, Path], transport: str
) -> None:
    """As httpx has it, by an extension of the request; the certificate is for 127.0.0.1 alone."""

    def say(request: httpx.Request) -> None:
        request.extensions["sni_hostname"] = "127.0.0.1"

    trusting = ssl.create_default_context(cafile=authority[1])
    with faults.site(tls=authority[0]) as site:
        for hooks in ([say], []):
            options: Any = (
                {"async_transport": httpx.AsyncHTTPTransport(verify=trusting)} if transport == "httpx" else {}
            )
            http: Any = {"verify": trusting, "event_hooks": {"request": hooks}}
            url = f"https://localhost:{site.port}"
            client = DataManagerClient(KEY, base_url=url, httpx_options=http, max_retries=0, **options)
            if hooks:
                assert call(client, transport) == {"ok": True}
            else:
                with pytest.raises(errors.APIConnectionError, match="certificate verify failed"):
                    call(client, transport)


# --- proxies and certificates ---


@pytest.mark.parametrize("transport", ["blocking", "aiohttp"])
@pytest.mark.parametrize("of", ["verify", "proxy", "none"])
def test_a_proxy_over_tls_is_verified(
    faults: FaultServer, authority: tuple[ssl.SSLContext, Path], transport: str, of: str
) -> None:
    """By the authorities of the proxy's own `ssl_context`, else by those of `verify`, over each transport."""
    trusting = ssl.create_default_context(cafile=authority[1])
    with proxied(authority[0]) as (address, lines), faults.site() as site:
        http: Any = {"verify": trusting if of == "verify" else TLS, "proxy": f"https://{address}"}
        if of == "proxy":
            http["proxy"] = httpx.Proxy(f"https://{address}", ssl_context=trusting)
        client = DataManagerClient(KEY, base_url=site.url, httpx_options=http, max_retries=0)
        if of == "none":
            with pytest.raises(errors.APIConnectionError, match=r"(?i)certificate verify failed"):
                call(client, transport)
        else:
            assert call(client, transport) == {"ok": True}
            assert len(lines) == 1


READY = """
import asyncio, ssl, sys, threading
from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client._call.operation import Operation
read, usual = [], ssl.create_default_context
def noted(*args, **options):
    read.append(threading.current_thread() is threading.main_thread())
    return usual(*args, **options)
ssl.create_default_context = noted
PROBE = Operation("probe", "GET", "/probe")
async def main():
    if sys.argv[2] == "httpx":
        sys.modules["aiohttp"] = None
    async with DataManagerClient("k", base_url=sys.argv[1]) as client:
        before = set(sys.modules)
        assert await PROBE.asyncio(client) == {"ok": True}
        late = {name.partition(".")[0] for name in set(sys.modules) - before}
        assert not late & {"aiohttp", "httpx", "httpcore", "anyio", "h11", "ssl", "yarl", "certifi"}, late
        count = len(read)
        async with DataManagerClient("k", base_url=sys.argv[1]) as second:
            assert await PROBE.asyncio(second) == {"ok": True}
        assert len(read) == count and not any(read), read
    unentered = DataManagerClient("k", base_url=sys.argv[1])
    assert await PROBE.asyncio(unentered) == {"ok": True}
    assert unentered.request("GET", "/probe").status_code == 200
    assert len(read) == count and not any(read), read
    await unentered.aclose()
asyncio.run(main())
"""


@pytest.mark.parametrize("transport", ASYNC)
def test_nothing_is_imported_or_read_in_the_event_loop(faults: FaultServer, transport: str) -> None:
    """The authorities are read once in a process, in a thread; after `async with` nothing is left to import."""
    with faults.site() as site:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", READY, site.url, transport],
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 0, done.stderr


def test_the_first_call_of_a_client_that_is_not_entered_imports_in_a_thread(faults: FaultServer) -> None:
    program = READY.replace("async with DataManagerClient", "async with Plain").replace(
        "async def main", "class Plain(DataManagerClient):\n    async def __aenter__(self): return self\nasync def main"
    )
    program = program.replace("        assert not late", "        late = set()\n        assert not late", 1)
    with faults.site() as site:
        done = subprocess.run(
            [sys.executable, "-c", program, site.url, "aiohttp"], capture_output=True, text=True, timeout=60
        )
    assert done.returncode == 0, done.stderr


def test_clients_share_a_context_unless_they_are_told_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    address = httpx.URL("https://x")

    def context(**options: Any) -> Any:
        return Connections(None, None, httpx.Auth(), options, address)._way()["verify"]  # type: ignore[arg-type]

    assert context() is context()
    assert context(verify=TLS) is TLS
    assert context(verify=False) is not context()
    monkeypatch.setenv("SSL_CERT_FILE", ssl.get_default_verify_paths().cafile or httpx_authorities())
    assert context() is not context(trust_env=False)


def httpx_authorities() -> str:
    """The file that httpx reads."""
    import certifi

    return certifi.where()


# --- without what is not promised ---


class Behind(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that has none of the private names of httpx's, and sends by one that has."""

    def __init__(self) -> None:
        self.inner = httpx.HTTPTransport(verify=TLS)
        self.ainner = httpx.AsyncHTTPTransport(verify=TLS)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.inner.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.ainner.handle_async_request(request)

    def close(self) -> None:
        self.inner.close()

    async def aclose(self) -> None:
        await self.ainner.aclose()


@pytest.mark.parametrize("transport", ["blocking", "httpx"])
def test_a_transport_without_what_is_not_promised(faults: FaultServer, transport: str) -> None:
    """Calls are made, cancelled and ended by `timeout` as ever."""

    def client(site: Site, **options: Any) -> DataManagerClient:
        behind = Behind()
        return DataManagerClient(KEY, base_url=site.url, transport=behind, async_transport=behind, **options)

    with faults.site() as site:
        assert call(client(site), transport) == {"ok": True}
    with faults.site("stalled") as site:
        with pytest.raises(errors.APITimeoutError):
            call(client(site, timeout=0.3, max_retries=0), transport)

        async def cancel() -> None:
            async with client(site) as one:
                running = asyncio.ensure_future(PROBE.asyncio(one))
                await until(lambda: site.heads == 2)
                running.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await running

        asyncio.run(cancel())


def test_what_takes_the_place_of_httpx_s_transport_is_called(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plain function too, as pytest-httpx puts there: then aiohttp is left out."""
    seen: list[str] = []

    async def taking_its_place(self: Any, request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={"instead": True})

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", taking_its_place)
    with faults.site() as site:
        assert call(client_of(site), "aiohttp") == {"instead": True}
        assert (seen, site.heads) == ([f"{site.url}/probe"], 0)


def test_what_takes_the_place_of_httpcore_s_pool_is_called(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As recorders of traffic do: one transport of httpx's is made for it, and closed with the client."""
    seen: list[str] = []
    usual = httpx.AsyncHTTPTransport.__init__

    async def taking_its_place(self: Any, request: httpcore.Request) -> httpcore.Response:
        seen.append(bytes(request.url).decode())
        return httpcore.Response(200, content=b'{"instead": true}')

    def make(self: Any, **given: Any) -> None:
        async def aclose() -> None:
            seen.append("closed")

        seen.append("made")
        usual(self, **given)
        self.aclose = aclose

    async def run(client: DataManagerClient) -> list[Any]:
        async with client:
            return [await PROBE.asyncio(client) for _ in range(2)]

    monkeypatch.setattr(httpcore.AsyncConnectionPool, "handle_async_request", taking_its_place)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "__init__", make)
    with faults.site() as site:
        assert asyncio.run(run(client_of(site))) == [{"instead": True}] * 2
        assert (seen, site.heads) == (["made", *[f"{site.url}/probe"] * 2, "closed"], 0)


def test_one_span_where_aiohttp_is_traced_itself(faults: FaultServer) -> None:
    """Both may be instrumented, as `opentelemetry-instrument` does it: a call is one span then."""
    import aiohttp
    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    began: list[str] = []

    async def start(_: Any, __: Any, params: aiohttp.TraceRequestStartParams) -> None:
        began.append(params.method)

    usual = aiohttp.ClientSession.__init__

    def traced(self: Any, *args: Any, **options: Any) -> None:
        config = aiohttp.TraceConfig()
        config.on_request_start.append(start)
        usual(self, *args, trace_configs=[config], **options)

    try:
        with pytest.MonkeyPatch.context() as patch, faults.site() as site:
            patch.setattr(aiohttp.ClientSession, "__init__", traced)
            assert call(client_of(site), "aiohttp") == {"ok": True}
        assert (began, list(exporter.get_finished_spans())) == (["GET"], [])
    finally:
        instrumentor.uninstrument()


def test_a_compressed_answer_is_shown_as_it_was_read(faults: FaultServer) -> None:
    whole = answer(gzip.compress(b'{"a": 1}'), content_encoding="gzip")
    for transport in ("blocking", "aiohttp"):
        with faults.site(reply=lambda _: whole) as site:
            client = client_of(site, transport)
            if transport == "blocking":
                with client:
                    shown = client.request("GET", "/probe")
            else:

                async def run(client: DataManagerClient = client) -> httpx.Response:
                    async with client:
                        return await client.arequest("GET", "/probe")

                shown = asyncio.run(run())
        assert (shown.json(), shown.text, list(shown.iter_bytes())) == ({"a": 1}, '{"a": 1}', [b'{"a": 1}'])
        assert (shown.http_version, shown.reason_phrase) == ("HTTP/1.1", "OK")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_each_transport_sends_the_same_request(faults: FaultServer, method: str) -> None:
    """With a body, an empty one and none, with a media type and without; `Host` apart, which has the site's port."""
    given: list[dict[str, Any]] = [
        {"content": content, "headers": headers}
        for content in (None, b"", b"x" * 9)
        for headers in ({}, {"Content-Type": "a/b"})
    ]

    async def ask(client: DataManagerClient) -> None:
        async with client:
            for one in given:
                await client.arequest(method, "/x", **one)

    seen = []
    for transport in TRANSPORTS:
        with faults.site() as site:
            client = client_of(site, transport)
            if transport == "blocking":
                with client:
                    for one in given:
                        client.request(method, "/x", **one)
            else:
                asyncio.run(ask(client))
            for came in site.seen:
                del came.headers["host"]
                if method == "DELETE" and came.headers.get("content-length") == "0":
                    del came.headers["content-length"]  # which aiohttp sends, and RFC 9110, 8.6 would rather not have
            seen.append([(came.method, came.target, came.headers, came.body) for came in site.seen])
    assert len(seen[0]) == len(given)
    assert seen[0] == seen[1] == seen[2]
