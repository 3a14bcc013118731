"""The key is reached from nothing that leaves a call: no error, no log record, no warning, no span."""

from __future__ import annotations

import asyncio
import base64
import gzip
import html
import json
import logging
import types
from collections.abc import Awaitable, Callable, Generator, Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._key import Secret
from ibl_data_manager_client.types import File
from tests.conftest import KEY
from tests.resilience import matrix
from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FAULTS, FaultServer, Site, answer
from tests.resilience.test_time import POST, PROBE, call, client_of
from tests.security.walk import Walk

UPLOAD: Operation[Any] = Operation("upload", "POST", "/up", media_type="multipart/form-data", answer="any")


@pytest.fixture
def walk() -> Iterator[Walk]:
    """Walks from log records of every library too; the test fails on a hit."""
    walk = Walk()

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            walk.record(record)

    handler = Handler(logging.DEBUG)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield walk
    root.removeHandler(handler)
    root.setLevel(level)
    print(walk)
    assert walk.hits == []
    assert walk.walked > 50


class TestTheWalkFinds:
    """What it would not find would not fail."""

    @staticmethod
    def raising(local: object) -> BaseException:
        """An error of which one frame, not of the tests, has a local variable."""
        code = compile("def fail(held): raise ValueError('no')", "elsewhere.py", "exec")
        names: dict[str, Any] = {}
        exec(code, names)
        try:
            names["fail"](local)
        except ValueError as error:
            return error
        raise AssertionError

    @pytest.mark.parametrize(
        "held",
        [
            KEY,
            f"Api-Token {KEY}".encode(),
            [{"a": (KEY,)}],
            httpx.Request("GET", "https://h", headers={"Authorization": KEY}),
            httpx.Headers({"Authorization": KEY}),
            types.SimpleNamespace(inner=types.SimpleNamespace(key=KEY)),
            (lambda key: lambda: key)(KEY),
            ValueError(KEY),
        ],
    )
    def test_in_a_frame(self, held: object) -> None:
        walk = Walk()
        walk.error(self.raising(held))
        assert walk.hits

    def test_in_causes_contexts_and_attributes(self) -> None:
        for name in ("__cause__", "__context__", "response"):
            error = RuntimeError("x")
            setattr(error, name, ValueError(KEY))
            walk = Walk()
            walk.error(error)
            assert walk.hits

    def test_not_where_it_is_kept(self) -> None:
        walk = Walk()
        walk.error(self.raising(PlatformApiKey(KEY)))
        assert walk.hits == []


@pytest.mark.parametrize("name", FAULTS)
def test_in_the_fault_matrix(faults: FaultServer, walk: Walk, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Every fault, method and transport."""
    found: list[BaseException] = []

    def look(site: Site, method: str, result: object, fault: object) -> None:
        if isinstance(result, BaseException):
            found.append(result)

    monkeypatch.setattr(matrix, "check", look)
    matrix.row(faults, name, "always")
    for error in found:
        walk.error(error)


@types.coroutine
def _cancelled_at(number: int, work: Any) -> Generator[Any, Any, int]:
    """Run a coroutine, and cancel the task when it waits for the `number`th time; how often it waited."""
    count = 0
    task = asyncio.current_task()
    assert task is not None
    send, value = work.send, None
    while True:
        try:
            waits_for = send(value)
        except StopIteration:
            return count
        count += 1
        if count == number:
            task.cancel()
        try:
            value = yield waits_for
            send = work.send
        except BaseException as error:
            send, value = work.throw, error


async def _async_key() -> str:
    await asyncio.sleep(0)
    return KEY


WAYS: dict[str, tuple[Callable[[], bytes], dict[str, Any], Operation[Any], tuple[Any, ...]]] = {
    "an answer": (answer, {}, PROBE, ()),
    "a key function": (answer, {"auth": PlatformApiKey(_async_key)}, PROBE, ()),
    "a retry": (lambda: answer(b"{}", "503 Busy"), {"max_retries": 1, "max_retry_wait": 0.01}, PROBE, ()),
    "a redirect": (lambda: answer(b"", "302 Found", location="/probe"), {}, PROBE, ()),
    "a large body": (answer, {}, POST, ((), None, "x" * 300_000)),
    "an upload": (answer, {}, UPLOAD, ((), None, {"file": File(b"x" * 300_000, "a.bin")})),
}


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
@pytest.mark.parametrize("way", WAYS)
def test_cancelled_at_every_await(faults: FaultServer, walk: Walk, way: str, transport: str) -> None:
    reply, options, operation, arguments = WAYS[way]
    cancelled = 0

    async def run(site: Site, number: int) -> bool:
        async with client_of(site, transport, **options) as client:
            done = asyncio.ensure_future(_awaited(_cancelled_at(number, operation.asyncio(client, *arguments))))
            try:
                return await done < number
            except asyncio.CancelledError as error:
                walk.error(error)
                return False
            except errors.APIStatusError as error:
                walk.error(error)
                return True

    with faults.site(reply=lambda _: reply()) as site:
        for number in range(1, 200):
            if asyncio.run(run(site, number)):
                break
            cancelled += 1
    print(f"{way} over {transport}: cancelled at {cancelled} awaits")
    assert 2 <= cancelled < 199


async def _awaited(work: Awaitable[int]) -> int:
    return await work


@pytest.mark.parametrize("how", ["timeout", "wait_for", "move_on"])
@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
def test_bounded_from_outside(faults: FaultServer, walk: Walk, transport: str, how: str) -> None:
    async def run(site: Site) -> None:
        async with client_of(site, transport) as client:
            if how == "timeout":
                async with asyncio.timeout(0.3):
                    await PROBE.asyncio(client)
            elif how == "wait_for":
                await asyncio.wait_for(PROBE.asyncio(client), 0.3)
            else:
                task = asyncio.create_task(PROBE.asyncio(client))
                await asyncio.sleep(0.3)
                task.cancel()
                await task

    with faults.site("stalled") as site, pytest.raises((TimeoutError, asyncio.CancelledError)) as caught:
        asyncio.run(run(site))
    walk.error(caught.value)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("status", ["400 Bad", "401 Unauthorized", "500 Broken", "302 Found", "200 OK"])
def test_answers_that_are_errors(faults: FaultServer, walk: Walk, transport: str, status: str) -> None:
    body, headers = (b"no JSON", {}) if status.startswith("2") else (b'{"detail": "no"}', {"location": "https://h/"})
    site = faults.site(reply=lambda _: answer(body, status, **headers))
    with site as running, pytest.raises(errors.DataManagerError) as caught:
        call(client_of(running, transport, max_retries=0), transport)
    walk.error(caught.value)


class Unreadable:
    """A file that breaks while it is read."""

    name = "a.bin"

    def __init__(self) -> None:
        self.reads = 0

    def read(self, size: int = -1) -> bytes:
        """One part, and no more."""
        self.reads += 1
        if self.reads > 1:
            raise OSError("the disk is gone")
        return b"x" * 100_000


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_upload_whose_file_cannot_be_read(faults: FaultServer, walk: Walk, transport: str) -> None:
    file: Any = Unreadable()
    with faults.site() as site, pytest.raises((OSError, errors.DataManagerError)) as caught:
        call(client_of(site, transport, max_retries=0), transport, UPLOAD, (), None, {"file": File(file)})
    walk.error(caught.value)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("wrong", [f"{KEY}\r\nX: y", KEY + "é", f"{KEY}\x00"])
def test_refused_keys(faults: FaultServer, walk: Walk, transport: str, wrong: str) -> None:
    async def later() -> str:
        return wrong

    with pytest.raises(errors.ConfigurationError) as caught:
        DataManagerClient(wrong)
    walk.error(caught.value)
    for key in (lambda: wrong, later):
        with faults.site() as site, pytest.raises(errors.ConfigurationError) as caught:
            call(client_of(site, transport, auth=PlatformApiKey(key)), transport)
        walk.error(caught.value)


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("wrapped", [KEY.encode(), bytearray(KEY.encode()), [KEY], {"key": KEY}, (KEY,)])
def test_a_key_that_is_no_text_is_in_no_frame(walk: Walk, wrapped: Any, asynchronous: bool) -> None:
    async def awaited() -> Any:
        return wrapped

    async def call_with_asyncio() -> Any:
        async with DataManagerClient(awaited, base_url="http://127.0.0.1:9") as client:
            await PROBE.asyncio(client)

    def call() -> Any:
        if asynchronous:
            asyncio.run(call_with_asyncio())
        with DataManagerClient(lambda: wrapped, base_url="http://127.0.0.1:9") as client:
            PROBE.sync(client)

    for refused in (lambda: DataManagerClient(wrapped), lambda: PlatformApiKey(wrapped), call):
        with pytest.raises(errors.ConfigurationError, match=f"not {type(wrapped).__name__}$") as caught:
            refused()
        walk.error(caught.value)


REFUSED: dict[str, Callable[[], Any]] = {
    "beside the key": lambda: {"Authorization": f"Api-Token {KEY}"},
    "with a line break": lambda: {"X-Key": f"{KEY}\n"},
    "bytes": lambda: {"X-Key": KEY.encode()},
    "no mapping": lambda: [f"Authorization: {KEY}"],
}
TOLD: dict[str, Callable[[DataManagerClient, Any], Any]] = {
    "the client": lambda _, headers: DataManagerClient("k" * 20, base_url="http://h", headers=headers),
    "with_options": lambda client, headers: client.with_options(headers=headers),
    "request": lambda client, headers: client.request("GET", "/x", headers=headers),
    "arequest": lambda client, headers: asyncio.run(client.arequest("GET", "/x", headers=headers)),
    "stream": lambda client, headers: client.stream("GET", "/x", headers=headers).__enter__(),
}


@pytest.mark.parametrize("headers", REFUSED)
@pytest.mark.parametrize("where", TOLD)
def test_no_frame_holds_the_key_of_headers_that_are_refused(where: str, headers: str) -> None:
    client = DataManagerClient("k" * 20, base_url="http://h")
    with pytest.raises((errors.ConfigurationError, errors.InvalidArgumentError)) as caught:
        TOLD[where](client, REFUSED[headers]())
    part, ours = caught.value.__traceback__, 0
    while part is not None:
        if part.tb_frame.f_globals["__name__"].startswith("ibl_data_manager_client."):
            ours += 1
            assert KEY not in repr(part.tb_frame.f_locals), part.tb_frame
        part = part.tb_next
    assert ours


_SAID = f'{{"detail": "Api-Token {KEY} is not known", "{KEY}": ["{KEY}"]}}'.encode()
_IN_HEADERS = {"x_request_id": KEY, "location": f"https://other/?key={KEY}", "x_seen": f"authorization=Api-Token {KEY}"}
QUOTING = {
    "an error": answer(_SAID, f"400 Api-Token {KEY}", **_IN_HEADERS),
    "an error with escapes": answer(_SAID.replace(KEY.encode(), KEY.encode().replace(b"-", b"\\u002D")), "401 No"),
    "an error in UTF-16": answer(_SAID.decode().encode("utf-16"), "400 Bad", kind="text/html; charset=utf-16"),
    "a redirect": answer(_SAID, "302 Found", **_IN_HEADERS),
    "a redirect within": answer(_SAID, "302 Found", location=f"/probe?key={KEY}"),
    "what is no JSON": answer(b"no", "200 OK", **_IN_HEADERS),
    "what is no JSON, with it": answer(f'{{"detail": {KEY}}}'.encode(), "200 OK"),
    "what is no JSON, in UTF-16 with it": answer(f'{{"detail": {KEY}}}'.encode("utf-16"), "200 OK"),
    "another encoding": answer(b"x", "200 OK", content_encoding=KEY, **_IN_HEADERS),
    "an answer that is cut": answer(gzip.compress(b"{}")[:-4], f"200 {KEY}", content_encoding="gzip", **_IN_HEADERS),
}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("what", QUOTING)
def test_a_server_that_quotes_it(faults: FaultServer, transport: str, what: str) -> None:
    """Logs are left out: httpcore's, at debug, shows what comes as it comes."""
    walk = Walk()
    with faults.site(reply=lambda _: QUOTING[what]) as site:
        with pytest.raises(errors.DataManagerError) as caught:
            call(client_of(site, transport, max_retries=0), transport)
        walk.error(caught.value)
    print(*walk.hits, sep="\n")
    assert walk.hits == []
    assert "[key]" in f"{caught.value} {vars(caught.value)} {getattr(caught.value, 'location', '')}" or what in (
        "what is no JSON",
        "what is no JSON, with it",
        "what is no JSON, in UTF-16 with it",
        "a redirect within",
    )


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_server_that_quotes_it_in_the_headers_of_what_succeeds(faults: FaultServer, transport: str) -> None:
    walk = Walk()
    found: list[Any] = []

    def detailed(client: DataManagerClient) -> None:
        with client:
            found.append(PROBE.sync_detailed(client))
            found.append(client.request("GET", "/probe"))
            with client.stream("GET", "/probe") as stream:
                found.append(stream.headers)
                found.append(stream.request_id)

    async def adetailed(client: DataManagerClient) -> None:
        async with client:
            found.append(await PROBE.asyncio_detailed(client))
            found.append(await client.arequest("GET", "/probe"))
            async with client.stream("GET", "/probe") as stream:
                found.append(stream.headers)
                found.append(stream.request_id)

    with faults.site(reply=lambda _: answer(b"{}", **_IN_HEADERS)) as site:
        client = client_of(site, transport)
        detailed(client) if transport == "blocking" else asyncio.run(adetailed(client))
    walk.object([*found, found[0].request_id], "found")
    assert walk.hits == []
    assert found[0].request_id == found[1].headers["x-request-id"] == found[3] == "[key]"


def test_the_body_of_what_succeeds_stays_as_it_came(faults: FaultServer) -> None:
    async def requested() -> bytes:
        async with client_of(site) as client:
            return (await client.arequest("GET", "/probe")).content

    with faults.site(reply=lambda _: answer(_SAID)) as site, client_of(site) as client:
        assert PROBE.sync_detailed(client).content == client.request("GET", "/probe").content == _SAID
        assert asyncio.run(requested()) == _SAID


_ODD = 'dm-7Qx2/+Vn9"b&K4tYpL'


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        (quote(_ODD, safe=""), "text/plain"),
        (html.escape(_ODD), "text/html"),
        (json.dumps({"detail": _ODD}), "application/json"),
        (json.dumps({"detail": _ODD}).replace("/", "\\/"), "application/json"),
        (base64.b64encode(f"{_ODD}:".encode()).decode(), "text/plain"),
    ],
)
def test_a_server_that_quotes_it_as_texts_do(faults: FaultServer, written: str, kind: str) -> None:
    reply = answer(written.encode(), "400 Bad", kind=kind, x_seen=written)
    with (
        faults.site(reply=lambda _: reply) as site,
        DataManagerClient(_ODD, base_url=site.url) as client,
        pytest.raises(errors.BadRequestError) as caught,
    ):
        PROBE.sync(client)
    response = caught.value.response
    left = written.replace('{"detail": "', "")[:12]  # of base64 what is behind the last three bytes may stay
    for text in (response.text, str(caught.value), caught.value.detail, str(caught.value.body)):
        assert "[key]" in text
        assert left not in text
    if "\\" not in written and "=" not in written:  # in a header nothing says that it would be JSON's, or base64
        assert left not in str(response.headers)


def test_the_key_goes_out_of_texts_that_utf_8_cannot_carry() -> None:
    assert Secret("Api-Token a-long-key").out_of_text("\ud800 a-long-key \udfff") == "\ud800 [key] \udfff"


@pytest.mark.parametrize("more", ["", "a", "ab"])
def test_a_key_of_any_length_is_found_in_base64(more: str) -> None:
    """Whatever follows it there, all but the bytes whose letters that changes."""
    text = f"{_ODD}{more}:x".encode()
    left = Secret(f"Api-Token {_ODD}{more}").out_of_body(base64.b64encode(text))
    assert left.startswith(b"[key]")
    assert text.endswith(base64.b64decode(left.removeprefix(b"[key]")))
    assert len(left) <= len("[key]") + 8
