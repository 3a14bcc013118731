"""Uploads over sockets: answers that come early, servers that take their time, files that change meanwhile."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.types import File
from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FAULTS, LARGE, Connection, Fault, FaultServer, Gone, Request, answer
from tests.resilience.test_time import call, client_of

UPLOAD: Operation[Any] = Operation("upload", "POST", "/up", media_type="multipart/form-data")
JSON: Operation[Any] = Operation("json", "POST", "/up", media_type="application/json")


def head_first(status: str) -> Fault:
    """The head of the answer comes before the body of the request is read, the rest of it after."""

    async def act(connection: Connection, request: Request) -> None:
        whole = answer(status=status)
        head = whole.index(b"\r\n\r\n") + 4
        await connection.send(whole[:head])
        await asyncio.sleep(0.1)  # the client has it while the upload is held up
        await connection.body(request)
        await connection.send(whole[head:])

    return Fault("", act, reads_body=False, upload=True)


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
@pytest.mark.parametrize("kind", ["file", "json"])
def test_an_answer_that_begins_before_the_upload_ends(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, transport: str, kind: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * LARGE)
    operation, body = (JSON, "x" * LARGE) if kind == "json" else (UPLOAD, {"file": File(path)})
    for status in ("200 OK", "413 Content Too Large"):
        monkeypatch.setitem(FAULTS, "head-first", head_first(status))
        with faults.site("head-first") as site:
            client = client_of(site, transport, deadline=20, max_retries=0).with_options(raise_for_status=False)
            assert call_detailed(client, operation, body) == (int(status[:3]), b'{"ok":true}')
            assert len(site.seen[0].body) == int(site.seen[0].headers["content-length"]) > LARGE


async def held_up(connection: Connection, request: Request) -> None:
    """Answers, and then takes its time over the body of the request."""
    whole = answer()
    await connection.send(whole[:-1])
    await asyncio.sleep(1)
    await connection.body(request)
    await connection.send(whole[-1:])


def test_no_part_is_late_once_the_answer_has_begun(faults: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """From then on the timeout for reading counts."""
    monkeypatch.setitem(FAULTS, "held-up", Fault("", held_up, reads_body=False, upload=True))
    with faults.site("held-up") as site:
        client = client_of(site, max_retries=0, timeout=httpx.Timeout(20, write=0.5))
        assert call_detailed(client, JSON, "x" * LARGE) == (200, b'{"ok":true}')


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_upload_to_nobody_was_never_sent(faults: FaultServer, transport: str) -> None:
    with faults.site("refused") as site, pytest.raises(errors.APIConnectionError) as caught:
        call(client_of(site, transport, max_retries=0), transport, JSON, (), None, "x" * 100_000)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert not caught.value.may_have_acted


def call_detailed(client: Any, operation: Operation[Any], body: Any) -> tuple[int, bytes]:
    """Status and body of an answer, with asyncio."""

    async def run() -> tuple[int, bytes]:
        async with client:
            response = await operation.asyncio_detailed(client, (), None, body)
            return response.status_code, response.content

    return asyncio.run(run())


class Growing(io.BytesIO):
    """A log that goes on being written to: longer when it is read than when its length was asked for."""

    def __init__(self, by: int) -> None:
        super().__init__(b"x" * 100_000)
        self.by = by

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() == 0:
            self.seek(0, io.SEEK_END)
            self.write(b"y" * self.by)
            self.seek(0)
        return super().read(size)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("by", [1, 30_000, 300_000])
def test_a_file_that_grows_while_it_is_sent(faults: FaultServer, transport: str, by: int) -> None:
    """The server gets no request that is whole but for the end of its body."""
    with faults.site() as site:
        client = client_of(site, transport, max_retries=0)
        with pytest.raises(errors.APIConnectionError, match="cannot be sent as it is"):
            call(client, transport, UPLOAD, (), None, {"file": File(Growing(by), "a.log")})
        assert site.whole == 0


async def steadily(connection: Connection, request: Request) -> None:
    """Takes in the body at some 4 MB/s."""
    left = int(request.headers["content-length"])
    while left > 0:
        part = await connection.reader.read(1 << 17)
        if not part:
            raise Gone
        left -= len(part)
        await asyncio.sleep(0.03)
    await connection.send(answer())


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
@pytest.mark.parametrize("kind", ["bytes", "text", "json"])
def test_the_timeout_for_writing_is_for_each_part(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, transport: str, kind: str
) -> None:
    """However the body is given: it takes seconds in all, and none of its parts does."""
    text = "x" * (2 * LARGE)
    body: Any = {"bytes": {"a": File(text.encode())}, "text": {"a": text, "b": File(b"")}, "json": text}[kind]
    monkeypatch.setitem(FAULTS, "steadily", Fault("", steadily, reads_body=False, upload=True))
    with faults.site("steadily") as site:
        client = client_of(site, transport, max_retries=0, timeout=httpx.Timeout(30, write=2))
        assert call(client, transport, JSON if kind == "json" else UPLOAD, (), None, body) == {"ok": True}


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_upload_that_is_not_taken_in_says_so(faults: FaultServer, transport: str) -> None:
    with faults.site("stalled-upload") as site:
        client = client_of(site, transport, timeout=httpx.Timeout(20, write=0.2), max_retries=0)
        with pytest.raises(errors.APITimeoutError, match=r"^json: no answer in time: \w+") as caught:
            call(client, transport, JSON, (), None, "x" * LARGE)
    assert type(caught.value.__cause__) is httpx.WriteTimeout
    if transport == "aiohttp":
        assert str(caught.value).endswith(": the server does not take in the request")


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("fault", ["closed-in-head", "stalled", "stalled-upload"])
def test_no_error_is_its_own_cause(faults: FaultServer, fault: str, transport: str) -> None:
    """Those behind a failure are httpx's word for it, then the library's and the system's."""
    with faults.site(fault) as site:
        client = client_of(site, transport, timeout=0.2, max_retries=0)
        with pytest.raises(errors.APIConnectionError) as caught:
            call(client, transport, JSON, (), None, "x" * LARGE)
    chain: list[BaseException | None] = [caught.value]
    while chain[-1] is not None and len(chain) < 9:
        chain.append(chain[-1].__cause__)
    assert chain[-1] is None
    assert isinstance(chain[1], httpx.RequestError)
