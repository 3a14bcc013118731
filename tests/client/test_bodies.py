"""What is taken in of the body of an answer, however it is compressed and cut: by `gzip` and `zlib` themselves."""

from __future__ import annotations

import asyncio
import gzip
import itertools
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibl_data_manager_client import errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http.body import Body, TooLarge
from ibl_data_manager_client.downloads import Target, download
from tests.conftest import MakeClient

FILE: Operation[Any] = Operation("file", "GET", "/file", answer="bytes")
BYTES = st.binary(max_size=400) | st.builds(bytes, st.integers(0, 3000)) | st.just(b"[key]" * 9000)


def raw_deflate(data: bytes) -> bytes:
    """As some servers send "deflate", without the header of zlib."""
    return zlib.compress(data, wbits=-zlib.MAX_WBITS)


FORMS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "as it is": ("", bytes),
    "identity": ("Identity", bytes),
    "gzip": ("gzip", gzip.compress),
    "x-gzip": (" X-GZIP ", gzip.compress),
    "two members": ("gzip", lambda data: gzip.compress(data[:7]) + gzip.compress(data[7:])),
    "padded": ("gzip", lambda data: gzip.compress(data) + bytes(600)),
    "deflate": ("deflate", zlib.compress),
    "deflate alone": ("deflate", raw_deflate),
}


def cut(data: bytes, step: int) -> Iterator[bytes]:
    """In parts, as they come."""
    return (data[start : start + step] for start in range(0, len(data), step))


def taken(body: Body, parts: Iterator[bytes]) -> bytes:
    """What is kept."""
    for part in parts:
        body.take(part)
    return body.end()


@given(st.sampled_from(list(FORMS)), BYTES, st.sampled_from([1, 7, 500, 10**6]), st.booleans())
def test_a_body_is_what_was_sent_up_to_its_bound(form: str, data: bytes, step: int, strict: bool) -> None:
    """One byte more than that is refused, and no more is inflated."""
    encoding, written = FORMS[form]
    sent = written(data)
    for limit in (None, len(data), len(data) + 1):
        assert taken(Body(encoding, limit, time.monotonic() + 99, strict=strict), cut(sent, step)) == data
    for limit in {0, len(data) // 2, len(data) - 1} if data else set():
        body = Body(encoding, limit, None, strict=strict)
        with pytest.raises(TooLarge):
            taken(body, cut(sent, step))
        assert body._size == limit + 1 if sent is not data else limit < body._size <= limit + step
        assert len(body._kept.getvalue()) <= limit


@given(BYTES, st.sampled_from(["gzip", "two members", "deflate", "deflate alone"]), st.integers(1, 10**6))
def test_a_body_that_is_cut_is_refused(data: bytes, form: str, at: int) -> None:
    """Of an error, what can be read of it is kept."""
    encoding, written = FORMS[form]
    sent = written(data)
    part = sent[: at % len(sent)]
    whole = part == b"" or (form == "two members" and len(part) == len(gzip.compress(data[:7])))
    body = Body(encoding, None, None)
    body.take(part)
    if whole:
        assert body.end() == (data[:7] if part else b"")
    else:
        with pytest.raises(httpx.RemoteProtocolError, match=r"^the answer was cut: its compressed data does not end$"):
            body.end()
    assert data.startswith(taken(Body(encoding, None, None, strict=False), iter([part])))


@pytest.mark.parametrize(
    ("encoding", "sent", "kept", "said"),
    [
        ("gzip", b"x" * 20, b"", r"^the answer is not compressed as it says: \S+"),
        ("gzip", gzip.compress(b"it") + b"x" * 99, b"it", r"^the answer is not compressed as it says: \S+"),
        ("gzip", gzip.compress(b"it") + bytes(99) + b"x" * 99, b"it", r"^the answer is not compressed as it says: \S+"),
        ("deflate", zlib.compress(b"it") + b"x", b"it", "^the answer goes on after the end of its compressed data$"),
        ("deflate", zlib.compress(b"it") * 2, b"it", "^the answer goes on after the end of its compressed data$"),
        ("br", b"x", b"x", "^the answer is encoded as 'br', which was not asked for$"),
        ("gzip, gzip", b"x", b"x", "^the answer is encoded as 'gzip, gzip', which was not asked for$"),
        ("x" * 41, b"x", b"x", f"^the answer is encoded as '{'x' * 40}', which was not asked for$"),
    ],
)
def test_what_is_not_what_it_says_is_refused(encoding: str, sent: bytes, kept: bytes, said: str) -> None:
    """But in an error, of which what there is is kept."""
    for step in (1, 10**6):
        with pytest.raises(httpx.DecodingError, match=said):
            taken(Body(encoding, None, None), cut(sent, step))
        assert taken(Body(encoding, None, None, strict=False), cut(sent, step)) == kept


def test_of_an_encoding_that_is_refused_the_beginning_is_said() -> None:
    with pytest.raises(httpx.DecodingError, match=f"^the answer is encoded as '{'x' * 40}', which was not asked for$"):
        Body("x" * 50, None, None)


@pytest.mark.parametrize(("length", "total"), [("9" * 19, int("9" * 19)), ("9" * 20, None)])
def test_a_length_that_no_body_can_have_is_none(length: str, total: int | None) -> None:
    sink = Written()
    Body("", None, None, sink, length=length)
    assert sink.total == total


def test_what_comes_after_the_deadline_is_refused() -> None:
    body = Body("", None, time.monotonic() - 1)
    with pytest.raises(httpx.ReadTimeout, match=r"^the deadline has passed$"):
        body.take(b"x")


class Written:
    """Where a body goes."""

    final = False

    def __init__(self) -> None:
        self.total: int | None = -1
        self.data = b""

    def start(self, total: int | None) -> None:
        self.total = total

    def write(self, chunk: bytes) -> None:
        self.data += chunk


def test_a_body_goes_where_it_is_to_go() -> None:
    """Whose length is known if nothing is compressed."""
    for (encoding, written), length in itertools.product(FORMS.values(), ("", "2", "-2", "2, 2", "²")):
        sink = Written()
        assert taken(Body(encoding, 9, None, sink, length=length), cut(written(b"it"), 5)) == b""
        assert (sink.data, sink.total) == (b"it", 2 if length == "2" and written is bytes else None)


# --- of a call ---


@pytest.mark.parametrize("status", [200, 299, 300, 404])
@pytest.mark.parametrize("encoding", ["", "gzip", "br"])
@pytest.mark.parametrize("limit", [None, 10])
def test_what_is_downloaded_has_no_bound_and_what_refuses_it_has(
    client_for: MakeClient, tmp_path: Path, status: int, encoding: str, limit: int | None
) -> None:
    """Who is told how far it is hears but of the answer that is taken, and its length if nothing is compressed."""
    data, told = b"x" * 100, list[tuple[int, int | None]]()
    sent = gzip.compress(data) if encoding == "gzip" else data

    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"Content-Length": str(len(sent))} | ({"Content-Encoding": encoding} if encoding else {})
        return httpx.Response(status, headers=headers, stream=httpx.ByteStream(sent))

    def call() -> None:
        download(Target(tmp_path / "it", progress=lambda *one: told.append(one)), FILE.sync_detailed, client=client)

    client = client_for(answer, max_response_bytes=limit)
    if status < 300 and encoding != "br":
        call()
        assert (tmp_path / "it").read_bytes() == data
        assert (told[0], told[-1]) == ((0, None if encoding else 100), (100, None if encoding else 100))
        return
    kind: type[Exception] = errors.ResponseDecodeError
    if status >= 300:
        kind = errors.APIStatusError if limit is None else errors.ResponseTooLargeError
    with pytest.raises(kind) as caught:
        call()
    if isinstance(caught.value, errors.APIStatusError):
        assert caught.value.response.content == data
    if isinstance(caught.value, errors.ResponseTooLargeError):
        assert str(caught.value) == "file: the answer is larger than max_response_bytes=10"
    assert told == []
    assert list(tmp_path.iterdir()) == []


def test_a_redirect_is_no_download_though_the_operation_s_answer_is_one(client_for: MakeClient, tmp_path: Path) -> None:
    """What is to be on disk stands where it leads, which is not asked."""
    client = client_for(lambda _: httpx.Response(302, headers={"Location": "https://store.example/it"}, content=b"x"))
    leads: Operation[Any] = Operation("leads", "GET", "/leads", answer="redirect")
    assert leads.sync(client) == "https://store.example/it"
    with pytest.raises(errors.RedirectRefusedError):
        download(tmp_path / "it", leads.sync_detailed, client=client)
    assert list(tmp_path.iterdir()) == []


def test_a_body_that_comes_after_the_deadline_is_too_late(
    client_for: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]

    def parts() -> Iterator[bytes]:
        clock[0] += 9
        yield b"in time"
        clock[0] += 2
        yield b"too late"

    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    client = client_for(lambda _: httpx.Response(200, content=parts()), deadline=10)
    with pytest.raises(errors.APITimeoutError, match=r"^GET /x: not done within deadline=10 s$"):
        client.request("GET", "/x")


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(("asked", "again"), [("0", True), ("4", True), ("5", False), ("6", False)])
def test_no_wait_is_begun_that_lasts_until_the_deadline(
    client_for: MakeClient, asynchronous: bool, asked: str, again: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer that asks for it counts."""
    waits: list[float] = []

    async def asleep(seconds: float) -> None:
        waits.append(seconds)

    outcomes = iter([httpx.Response(429, headers={"Retry-After": asked}), httpx.Response(200, content=b"it")])
    client = client_for(lambda _: next(outcomes), deadline=5, max_retry_wait=60)

    def call() -> bytes:
        return (asyncio.run(client.arequest("GET", "/x")) if asynchronous else client.request("GET", "/x")).content

    with monkeypatch.context() as patch:
        patch.setattr(time, "monotonic", lambda: 100.0)
        patch.setattr("asyncio.sleep" if asynchronous else "time.sleep", asleep if asynchronous else waits.append)
        if again:
            assert call() == b"it"
        else:
            with pytest.raises(errors.RateLimitError):
                call()
    assert waits == [float(asked)] * again
