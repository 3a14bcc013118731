"""The key stays where it belongs, nothing is injected, and no answer fills the memory."""

from __future__ import annotations

import asyncio
import gzip
import logging
import re
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.downloads import download
from ibl_data_manager_client.types import File
from tests.conftest import KEY, MakeClient
from tests.package.modules import by_hand
from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FaultServer, answer
from tests.resilience.test_time import PROBE, call, client_of

ROOT = Path(__file__).resolve().parents[2]


def shown(error: BaseException) -> str:
    """All that a program is likely to print of an error."""
    attributes = {name: value for name, value in vars(error).items() if name != "response"}
    return "\n".join([str(error), repr(error), repr(attributes), *traceback.format_exception(error)])


ECHO = f'{{"detail":"Token {KEY} is not known","field":["{KEY}"]}}'.encode()
ESCAPED = "".join(f"\\u{ord(one):04x}" for one in KEY)
ECHOES = {
    "a JSON body": answer(ECHO, "401 Unauthorized"),
    "a JSON body with escapes": answer(f'{{"detail":"Token {ESCAPED}","{ESCAPED}":["a"]}}'.encode(), "400 Bad"),
    "a reason": answer(b"", f"400 Api-Token {KEY}"),
    "an id of the request": answer(b"{}", "400 Bad", x_request_id=f"Api-Token {KEY}"),
    "an HTML body": answer(b"<p>" + KEY.encode(), "403 Forbidden", kind="text/html"),
    "garbage": b"HTTP/1.1 " + KEY.encode() + b"\r\n\r\n",
    "a header that is none": b"HTTP/1.1 200 OK\r\n" + KEY.encode() + b"\r\n\r\n",
    "a bad length": answer(content_length=KEY),
}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("where", ECHOES)
def test_a_server_that_echoes_the_key(
    faults: FaultServer, transport: str, where: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with faults.site(reply=lambda _: ECHOES[where]) as site:
        with pytest.raises(errors.DataManagerError) as caught:
            call(client_of(site, transport, max_retries=0, timeout=2), transport)
        assert KEY not in shown(caught.value)
        assert KEY not in caplog.text
        if where == "a JSON body":
            assert isinstance(caught.value, errors.AuthenticationError)
            assert caught.value.detail == "Token [key] is not known"


def test_no_error_of_another_auth_quotes_its_header(faults: FaultServer) -> None:
    class Other(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Any:
            request.headers["Authorization"] = f"Bearer {KEY}\r\nX-Injected: 1"
            yield request

    for transport in TRANSPORTS:
        with faults.site() as site:
            with pytest.raises(errors.APIConnectionError, match="cannot be sent") as caught:
                call(client_of(site, transport, auth=Other()), transport)
            assert KEY not in shown(caught.value)
            assert site.heads == 0


@pytest.mark.parametrize("key", [lambda: "", lambda: f"{KEY}\r\nX: y", lambda: None, lambda: KEY + "é"])
def test_a_key_that_a_function_returns_is_checked_before_use(faults: FaultServer, key: Any) -> None:
    for transport in TRANSPORTS:
        with faults.site() as site, pytest.raises(errors.ConfigurationError) as caught:
            call(client_of(site, transport, auth=PlatformApiKey(key)), transport)
        assert KEY not in shown(caught.value)
        assert site.heads == 0


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_key_does_not_leave_for_another_origin(faults: FaultServer, transport: str) -> None:
    with faults.site() as other:
        for location in (other.url, f"{other.url}/probe", f"//127.0.0.1:{other.port}/"):
            with faults.site(reply=lambda _, to=location: answer(b"", "302 Found", location=to)) as site:  # type: ignore[misc]
                with pytest.raises(errors.RedirectRefusedError) as caught:
                    call(client_of(site, transport), transport)
                assert caught.value.location == location
        assert other.connections == 0


VALUES = ["a\r\nX-Injected: 1", "a\nb", "a\0b", "é", "a\x7f", "\u2028", 1, None, b"x"]


@pytest.mark.parametrize("value", VALUES)
def test_header_values_cannot_inject(client_for: MakeClient, value: Any) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    client = client_for(handle)
    makes: list[Callable[[], object]] = [
        lambda: client_for(handle, headers={"X-A": value}),
        lambda: client.with_options(headers={"X-A": value}),
        lambda: client_for(handle, headers={f"X-{value}\r": "a"}),
    ]
    if isinstance(value, str):
        makes.append(lambda: client.request("GET", "/x", headers={"X-A": value}))
    for make in makes:
        with pytest.raises(errors.InvalidArgumentError):
            make()
    assert sent == []


@pytest.mark.parametrize("mime", ["text/plain\r\nX-Injected: 1", "text/plain\n\n", "a\0", "é"])
def test_media_types_cannot_inject(client_for: MakeClient, mime: str) -> None:
    upload: Operation[Any] = Operation("up", "POST", "/up", media_type="multipart/form-data")
    with pytest.raises(errors.InvalidArgumentError, match="media type"):
        upload.sync(client_for(lambda _: httpx.Response(200)), (), None, {"file": File(b"x", "a.txt", mime)})


MEMORY = """
import asyncio, sys, resource
from ibl_data_manager_client import DataManagerClient, errors
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
async def main():
    async with DataManagerClient("k", base_url=sys.argv[1], max_response_bytes=1 << 20) as client:
        for attempt in range(4):
            try:
                if sys.argv[2] == "asyncio":
                    await client.arequest("GET", "/probe")
                else:
                    client.request("GET", "/probe")
            except errors.ResponseTooLargeError as error:
                assert "max_response_bytes=1048576" in str(error) and error.limit == 1048576
            else:
                raise SystemExit("was read")
            if not attempt: before = peak()
        print(peak() - before)
asyncio.run(main())
"""


@pytest.mark.parametrize("fault", ["bomb", "endless-body"])
@pytest.mark.parametrize("how", ["asyncio", "blocking"])
def test_a_large_answer_does_not_fill_the_memory(faults: FaultServer, fault: str, how: str) -> None:
    with faults.site(fault) as site:
        done = subprocess.run(
            [sys.executable, "-c", MEMORY, site.url, how], capture_output=True, text=True, timeout=120
        )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) < 16


def test_a_download_may_be_larger(faults: FaultServer, tmp_path: Path) -> None:
    def fetch(*, client: DataManagerClient) -> Any:
        return Operation[bytes]("fetch", "GET", "/probe", answer="bytes").sync(client)

    data = gzip.compress(b"x" * (3 << 20))
    large = answer(data, content_encoding="gzip")
    with faults.site(reply=lambda _: large) as site, client_of(site, max_response_bytes=1 << 20) as client:
        download(tmp_path / "file", fetch, client=client)
        assert (tmp_path / "file").stat().st_size == 3 << 20
        with pytest.raises(errors.ResponseTooLargeError):
            fetch(client=client)
        assert fetch(client=client.with_options(max_response_bytes=None)) == b"x" * (3 << 20)


def test_an_error_in_an_encoding_that_was_not_asked_for_is_told_by_its_status(client_for: MakeClient) -> None:
    refused = httpx.Response(403, headers={"content-encoding": "br"}, stream=httpx.ByteStream(b"compressed"))
    with pytest.raises(errors.PermissionDeniedError):
        client_for(lambda _: refused).request("GET", "/x")


def test_a_response_that_was_refused_is_not_repeated(faults: FaultServer) -> None:
    with faults.site("bomb") as site:
        with pytest.raises(errors.ResponseTooLargeError):
            asyncio.run(_one(client_of(site, max_response_bytes=1000)))
        assert site.heads == 1


async def _one(client: DataManagerClient) -> None:
    async with client:
        await PROBE.asyncio(client)


def test_what_the_code_never_does() -> None:
    """No eval, no unpickling; YAML with safe loaders only. (The tests pickle, the package does not.)

    One exec: of decoders, written from a model's own table, of which `generation.allowed` lets only identifiers and
    literals pass.
    """
    package = [file for name, file in by_hand().items() if "._cli." not in name]  # which reads our own annotations
    scripts = [path for path in (ROOT / "scripts").rglob("*") if path.is_file() and path.suffix in (".py", "")]
    assert len(package) > 30
    for path in [*package, *scripts]:
        text = path.read_text()
        if path.name == "decoders.py":
            text = text.replace('exec(compile(text, f"<{owner.__name__}.{name}>", "exec"), self.names)', "", 1)
        assert not re.search(r"\b(eval|exec)\(|\bpickle\b|\bmarshal\b|os\.system|shell=True|verify=False", text), path
        for call_ in re.findall(r"yaml\.(\w*load\w*)\(([^)]*)", text):
            assert "safe" in call_[0] or "Safe" in call_[1], path


def test_debug_logs_of_every_library_are_clean(faults: FaultServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for transport in TRANSPORTS:
        with faults.site("503", 1) as site:
            call(client_of(site, transport, max_retry_wait=0), transport)
    assert {"httpcore.http11", "ibl_data_manager_client"} <= {record.name for record in caplog.records}
    assert KEY not in caplog.text


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("fault", ["refused", "reset-after-head", "closed-in-head", "garbage", "stalled"])
def test_no_local_variable_of_a_traceback_shows_the_key(faults: FaultServer, transport: str, fault: str) -> None:
    """Some tools print them all."""
    reply = (lambda _: ECHOES["garbage"]) if fault == "garbage" else None
    with faults.site("" if reply else fault, reply=reply) as site:
        client = client_of(site, transport, max_retries=1, max_retry_wait=0, timeout=0.5)
        with pytest.raises(errors.APIConnectionError) as caught:
            call(client, transport)
        assert caught.value.__context__ is None
        site.seen.clear()  # a local of this test's
        told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        assert KEY not in "".join(told.format())
