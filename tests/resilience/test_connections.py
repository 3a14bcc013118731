"""Connections: which transport, whose loop, whose process; proxies and authorities; entering and closing."""

from __future__ import annotations

import asyncio
import os
import pickle
import ssl
import subprocess
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http import aiohttp as _aiohttp
from ibl_data_manager_client.types import File
from tests.conftest import KEY
from tests.resilience.matrix import TLS, TRANSPORTS
from tests.resilience.server import FaultServer, Request, Site, answer
from tests.resilience.test_time import PROBE, call, client_of, site_has_it


def test_aiohttp_is_used_by_itself_and_can_be_opted_out(faults: FaultServer) -> None:
    async def kind(**options: Any) -> type:
        async with DataManagerClient(KEY, base_url=site.url, **options) as client:
            await PROBE.asyncio(client)
            return type((await client._session.connections.asynchronous()).transport)

    with faults.site() as site:
        assert asyncio.run(kind()) is _aiohttp.Transport
        assert asyncio.run(kind(async_transport=httpx.AsyncHTTPTransport())) is httpx.AsyncHTTPTransport


def test_without_the_extra_httpx_does_it(faults: FaultServer) -> None:
    program = """
import asyncio, sys
sys.modules["aiohttp"] = None
from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client._call.operation import Operation
async def main():
    async with DataManagerClient("k", base_url=sys.argv[1]) as client:
        print(await Operation("probe", "GET", "/probe").asyncio(client))
        print(type((await client._session.connections.asynchronous()).transport).__module__)
asyncio.run(main())
"""
    with faults.site() as site:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program, site.url], capture_output=True, text=True, timeout=60
        )
    assert done.stdout.split("\n")[:2] == ["{'ok': True}", "httpx"], done.stderr


def test_an_import_loads_neither_aiohttp_nor_httpcore() -> None:
    program = (
        "import sys, ibl_data_manager_client; from ibl_data_manager_client.api.core import core_rbac_groups_list; "
        "print([name for name in ('aiohttp', 'httpcore') if name in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-c", program], text=True, timeout=60).strip() == "[]"


def test_a_second_event_loop_says_so(faults: FaultServer) -> None:
    with faults.site() as site:
        client = client_of(site)

        async def use() -> object:
            return await PROBE.asyncio(client)

        async def use_and_close() -> None:
            await use()
            await client.aclose()

        with asyncio.Runner() as first:
            assert first.run(use()) == {"ok": True}
            with pytest.raises(errors.ConfigurationError, match=r"another event loop.*make a new DataManagerClient"):
                asyncio.run(use())
            first.run(use_and_close())
        assert site.heads == 2


def test_closed_under_a_call(faults: FaultServer) -> None:
    for transport in ("aiohttp", "httpx"):
        with faults.site("503") as site:

            async def run(transport: str = transport, site: Site = site) -> None:
                client = client_of(site, transport, max_retries=1000, max_retry_wait=0.1)
                running = asyncio.ensure_future(PROBE.asyncio(client))
                await site_has_it(site)
                await client.aclose()
                with pytest.raises(errors.ConfigurationError, match="closed"):
                    await running

            asyncio.run(run())


def test_after_close(faults: FaultServer) -> None:
    with faults.site() as site:

        async def run() -> None:
            client = client_of(site)
            sibling = client.with_options(timeout=1)
            await PROBE.asyncio(client)
            await client.aclose()
            await client.aclose()
            for one in (client, sibling):
                with pytest.raises(errors.ConfigurationError, match="closed"):
                    await PROBE.asyncio(one)
                with pytest.raises(errors.ConfigurationError, match="closed"):
                    PROBE.sync(one)
                with pytest.raises(errors.ConfigurationError, match="closed"):
                    async with one:
                        pass

        asyncio.run(run())


def test_entered_twice(faults: FaultServer) -> None:
    with faults.site() as site, client_of(site) as client:
        with pytest.raises(errors.ConfigurationError, match="context manager already"), client:
            pass
        with pytest.raises(errors.ConfigurationError, match="sibling"), client.with_options(timeout=1):
            pass

        async def enter() -> None:
            async with client:
                pass

        with pytest.raises(errors.ConfigurationError, match="context manager already"):
            asyncio.run(enter())
        assert PROBE.sync(client) == {"ok": True}


@pytest.mark.parametrize("given", [False, True])
def test_a_fork_leaves_connections_behind(faults: FaultServer, given: bool) -> None:
    options: dict[str, Any] = {"transport": httpx.HTTPTransport(verify=TLS)} if given else {}
    with faults.site() as site, DataManagerClient(KEY, base_url=site.url, **options) as client:
        assert PROBE.sync(client) == {"ok": True}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of a fork where there are threads
            child = os.fork()
        if not child:
            code = 1
            try:
                try:
                    code = 0 if PROBE.sync(client) == {"ok": True} and not given else 2
                except errors.ConfigurationError as error:
                    code = 0 if given and "was forked" in str(error) else 3
                client.close()
            except BaseException:
                traceback.print_exc()
                code = 4
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert PROBE.sync(client) == {"ok": True}  # over the connection that it had
        assert (site.connections, site.heads) == ((1, 2) if given else (2, 3))


def test_a_pickle_leaves_connections_behind(faults: FaultServer) -> None:
    with faults.site() as site:
        plain = DataManagerClient(KEY, base_url=site.url, deadline=7, httpx_options={"limits": httpx.Limits()})
        with plain:
            PROBE.sync(plain)
            with pickle.loads(pickle.dumps(plain)) as other:
                assert (PROBE.sync(other), other._session.options["deadline"]) == ({"ok": True}, 7)
        given = DataManagerClient(KEY, base_url=site.url, transport=httpx.HTTPTransport(verify=TLS))
        with pytest.raises(errors.ConfigurationError, match="does not travel"):
            PROBE.sync(pickle.loads(pickle.dumps(given)))
        assert site.connections == 2


def test_errors_travel_too(faults: FaultServer) -> None:
    kinds: dict[str, Any]
    kinds = {"404": errors.NotFoundError, "closed-in-head": errors.APIConnectionError}
    for fault, kind in kinds.items():
        with faults.site(fault) as site, client_of(site, max_retries=1, max_retry_wait=0) as client:
            with pytest.raises(kind) as caught:
                PROBE.sync(client)
            other = pickle.loads(pickle.dumps(caught.value))
            assert (type(other), str(other)) == (kind, str(caught.value))
            assert (other.operation, other.retries) == ("probe", caught.value.retries)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_no_cookie_is_kept(faults: FaultServer, transport: str) -> None:
    with faults.site(reply=lambda _: answer(set_cookie="sessionid=stolen; Path=/")) as site:
        operation = Operation[Any]("probe", "GET", "/probe")
        client = client_of(site, transport)
        if transport == "blocking":
            with client:
                assert [operation.sync(client) for _ in range(2)] == [{"ok": True}] * 2
        else:

            async def twice() -> None:
                async with client:
                    assert [await operation.asyncio(client) for _ in range(2)] == [{"ok": True}] * 2

            asyncio.run(twice())
        assert [request.headers.get("cookie") for request in site.seen] == [None, None]


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_url_goes_out_as_it_was_built(faults: FaultServer, transport: str) -> None:
    with faults.site() as site:
        call(
            client_of(site, transport),
            transport,
            Operation("x", "GET", "/a/{b}/"),
            ("é/%2e;:@$~ &=",),
            {"q": "a+b:c/~'"},
        )
        assert site.seen[0].target == "/a/%C3%A9%2F%252e%3B%3A%40%24~%20%26%3D/?q=a%2Bb%3Ac%2F~%27"


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_uploads(faults: FaultServer, transport: str, tmp_path: Path) -> None:
    upload: Operation[Any] = Operation("up", "POST", "/up", media_type="multipart/form-data")
    (tmp_path / "a.bin").write_bytes(b"0123456789" * 100_000)
    with faults.site() as site:
        call(client_of(site, transport), transport, upload, (), None, {"file": File(tmp_path / "a.bin")})
        body = site.seen[0].body
        assert b"0123456789" * 100_000 in body
        assert site.seen[0].headers["content-length"] == str(len(body))
        read, write = os.pipe()
        with os.fdopen(write, "wb") as into:
            into.write(b"from a pipe")
        with os.fdopen(read, "rb") as pipe:
            call(client_of(site, transport), transport, upload, (), None, {"file": File(pipe, "p")})
        assert b"from a pipe" in site.seen[1].body
        with pytest.raises(FileNotFoundError):
            call(client_of(site, transport), transport, upload, (), None, {"file": File(tmp_path / "none")})


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_redirect_leaves_the_body_and_its_headers_behind(faults: FaultServer, transport: str) -> None:
    def reply(request: Request) -> bytes:
        return answer(b"", "307 Temporary Redirect", location="/there") if request.target == "/probe" else answer()

    operation: Operation[Any] = Operation("probe", "GET", "/probe", media_type="application/json")
    with faults.site(reply=reply) as site:
        client = client_of(site, transport, timeout=2, max_retries=0)
        assert call(client, transport, operation, (), None, {"a": 1}) == {"ok": True}
        assert [request.body for request in site.seen] == [b'{"a":1}', b""]
        assert not {"content-length", "content-type", "transfer-encoding"} & set(site.seen[1].headers)
        assert site.seen[1].headers["authorization"] == f"Api-Token {KEY}"


# --- TLS and proxies ---


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    """A server's TLS context, and the file of the authority that certifies it."""
    own = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    own.issue_cert("127.0.0.1").configure_cert(context)
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    own.cert_pem.write_to_path(str(path))
    return context, path


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_tls_is_verified(
    faults: FaultServer, authority: tuple[ssl.SSLContext, Path], transport: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def client(**http: Any) -> DataManagerClient:
        options: dict[str, Any] = {"max_retries": 0}
        if transport == "httpx":
            options["async_transport"] = httpx.AsyncHTTPTransport(**http)
        return DataManagerClient(KEY, base_url=site.url, httpx_options=http, **options)  # type: ignore[arg-type]

    with faults.site(tls=authority[0]) as site:
        with pytest.raises(errors.APIConnectionError, match=r"(?i)certificate verify failed"):
            call(client(), transport)
        assert call(client(verify=ssl.create_default_context(cafile=authority[1])), transport) == {"ok": True}
        monkeypatch.setenv("SSL_CERT_FILE", str(authority[1]))
        assert call(client(), transport) == {"ok": True}
        assert site.heads == 2


@pytest.fixture
def proxy() -> Iterator[tuple[str, list[str]]]:
    """A proxy for http and https: its address, and the first lines that it was sent."""
    with proxied() as found:
        yield found


@contextmanager
def proxied(tls: ssl.SSLContext | None = None) -> Iterator[tuple[str, list[str]]]:
    """A proxy, which may be one over TLS."""
    lines: list[str] = []
    opened: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        opened.append(writer)
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        lines.append(head)
        method, target, _ = head.split("\r\n")[0].split(" ")
        address = target if method == "CONNECT" else httpx.URL(target).netloc.decode()
        host, port = address.split(":")
        upstream, to = await asyncio.open_connection(host, int(port))
        opened.append(to)
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            to.write(head.replace(target, httpx.URL(target).raw_path.decode()).encode())

        async def pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            while data := await source.read(65536):
                sink.write(data)
            sink.close()

        try:
            await asyncio.gather(pump(reader, to), pump(upstream, writer), return_exceptions=True)
        except asyncio.CancelledError:
            pass
        finally:
            to.close()
            writer.close()

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls))
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}", lines

    async def end() -> None:
        server.close()
        await asyncio.sleep(0.05)
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in opened:  # also those of a connection that never sent a request
            writer.transport.abort()
        await asyncio.sleep(0.01)

    asyncio.run_coroutine_threadsafe(end(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(5)
    loop.close()


@pytest.mark.parametrize("transport", ["blocking", "aiohttp"])
@pytest.mark.parametrize("by", ["environment", "option"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_proxies(
    faults: FaultServer,
    authority: tuple[ssl.SSLContext, Path],
    proxy: tuple[str, list[str]],
    transport: str,
    by: str,
    scheme: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, lines = proxy
    for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    http: Any = {"verify": ssl.create_default_context(cafile=authority[1])}
    if by == "environment":
        monkeypatch.setenv(f"{scheme}_proxy", f"http://user:word@{address}")
    else:
        http["proxy"] = f"http://user:word@{address}"
    with faults.site(tls=authority[0] if scheme == "https" else None) as site:
        client = DataManagerClient(KEY, base_url=site.url, httpx_options=http)
        assert call(client, transport) == {"ok": True}
        assert site.seen[0].headers["authorization"] == f"Api-Token {KEY}"
        assert len(lines) == 1
        assert lines[0].startswith("CONNECT" if scheme == "https" else f"GET {site.url}/probe")
        assert "\r\nproxy-authorization: basic dxnlcjp3b3jk\r\n" in lines[0].lower()
        assert scheme == "http" or KEY not in lines[0]
        slow = DataManagerClient(KEY, base_url=site.url, httpx_options=http, deadline=30)
        assert call(slow, transport) == {"ok": True}


@pytest.mark.parametrize("transport", ["blocking", "aiohttp"])
@pytest.mark.parametrize("by", ["environment", "option"])
def test_a_socks_proxy_is_not_taken_for_one_of_http(
    faults: FaultServer, transport: str, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """httpx speaks SOCKS, with the package socksio; the tests do without it, so that httpx names it."""
    monkeypatch.setitem(sys.modules, "socksio", None)
    http: Any = {}
    with faults.site() as site:
        socks = f"socks5://127.0.0.1:{site.port}"
        if by == "environment":
            for name in ("NO_PROXY", "no_proxy"):
                monkeypatch.delenv(name, raising=False)
            monkeypatch.setenv("http_proxy", socks)
        else:
            http["proxy"] = socks
        client = DataManagerClient(KEY, base_url="http://api.example", httpx_options=http, max_retries=0, timeout=5)
        with pytest.raises(errors.ConfigurationError, match=r"httpx\[socks\]"):
            call(client, transport)
        assert site.connections == 0


@pytest.mark.parametrize("transport", ["blocking", "aiohttp", "httpx"])
@pytest.mark.parametrize("way", ["timeout", "deadline", "closed", "garbage"])
def test_what_a_proxy_does_not_connect_has_not_acted(faults: FaultServer, transport: str, way: str) -> None:
    """Only `CONNECT` was sent, to the proxy; so it may be sent again."""
    reply = {"closed": lambda _: b"", "garbage": lambda _: b"garbage\r\n\r\n"}.get(way)
    with faults.site("" if reply else "stalled", reply=reply, then_close=True) as site:
        proxy = httpx.Proxy(site.url)
        options: Any = {} if reply else {way: 0.3}
        if transport == "httpx":
            options["async_transport"] = httpx.AsyncHTTPTransport(proxy=proxy)
        else:
            options["httpx_options"] = {"proxy": proxy}
        client = DataManagerClient(KEY, base_url="https://api.example", max_retries=1, max_retry_wait=0, **options)

        async def later() -> None:
            async with client:
                await client.arequest("POST", "/probe", json={})

        def blocking() -> None:
            with client:
                client.request("POST", "/probe", json={})

        with pytest.raises(errors.APIConnectionError) as caught:
            blocking() if transport == "blocking" else asyncio.run(later())
        assert not caught.value.may_have_acted
        assert caught.value.retries == (way != "deadline")
        assert {one.method for one in site.seen} == {"CONNECT"}


def test_the_deadline_holds_through_a_proxy(faults: FaultServer, proxy: tuple[str, list[str]]) -> None:
    for transport in ("blocking", "aiohttp"):
        with faults.site("slow-head") as site:
            http: Any = {"proxy": f"http://{proxy[0]}", "verify": TLS}
            client = DataManagerClient(KEY, base_url=site.url, httpx_options=http, deadline=0.5)
            with pytest.raises(errors.APITimeoutError, match="deadline"):
                call(client, transport)
