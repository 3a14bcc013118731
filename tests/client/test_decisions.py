"""What `_http` decides without a connection, against another way to say the same: a grammar, a parser, a simulation."""

from __future__ import annotations

import asyncio
import random
import re
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
import httpcore
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http import blocking, frames, requests, retry, wire
from ibl_data_manager_client._key import Secret
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.downloads import download
from ibl_data_manager_client.pagination import paginate
from tests.conftest import KEY, MakeClient

FILE: Operation[bytes] = Operation("file", "GET", "/file", answer="bytes")
ALMOST_ASCII = st.text(st.characters(max_codepoint=0x81))


# --- what a request can carry ---


@given(st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters()))))
def test_a_query_is_read_as_it_was_given_or_refused(pairs: list[tuple[str, str]]) -> None:
    if any("\ud800" <= letter <= "\udfff" for _, value in pairs for letter in value):
        with pytest.raises(errors.InvalidArgumentError, match=r"^a query parameter is not text that UTF-8 can carry$"):
            requests.query_string(pairs)
        return
    sent = requests.query_string(pairs)
    assert re.fullmatch(r"(?:[\w.~=&-]|%[0-9A-F]{2})*", sent, re.ASCII)
    assert parse_qsl(sent, keep_blank_values=True, strict_parsing=bool(pairs)) == pairs


def test_half_a_character_is_refused_wherever_it_is_given() -> None:
    for name in ("params", "headers"):
        with pytest.raises(errors.InvalidArgumentError):
            DataManagerClient(KEY, **{name: {"x": "\ud800"}}).request("GET", "/x")  # type: ignore[arg-type]
        with pytest.raises(errors.InvalidArgumentError):
            DataManagerClient(KEY).request("GET", "/x", **{name: {"x": "\ud800"}})  # type: ignore[arg-type]


@given(ALMOST_ASCII)
def test_a_header_s_value_is_what_the_grammar_allows(text: str) -> None:
    """RFC 9110, section 5.5, without `obs-text`."""
    assert requests.is_valid_header_value(text) == bool(re.fullmatch(r"(?:[!-~](?:[ \t]*[!-~])*)?", text))


@given(ALMOST_ASCII, st.sampled_from(["", "Content-Length", "transfer-encoding", "a b"]))
def test_what_is_wrong_with_a_header_is_said(value: str, name: str) -> None:
    said = {
        "": "^'' is no name of a header$",
        "a b": "^'a b' is no name of a header$",
        "Content-Length": "^the header Content-Length is the body's to say: leave it out$",
        "transfer-encoding": "^the header transfer-encoding is the body's to say: leave it out$",
    }[name]
    with pytest.raises(errors.InvalidArgumentError, match=said):
        requests.check_headers({"X": "good", name: value})
    if requests.is_valid_header_value(value):
        requests.check_headers({"X": "good", "Y": value})
    else:
        with pytest.raises(errors.InvalidArgumentError, match=r"^the header Y has a value that none can carry \(not "):
            requests.check_headers({"X": "good", "Y": value})


# --- where an error came from ---

LIBRARIES = ("httpcore.pool", "aiohttp", "aiohttp_like", "h11", "httpx.client", "anyio", "ours", "")
FUNCTIONS = ("connect", "connect_tcp", "start_tls", "send", "request_to")
CONNECTING = {("aiohttp", "connect"), ("httpcore", "connect_tcp"), ("httpcore", "start_tls")}
Step = tuple[str, str, str]
"""A frame: the module, the function, and the method of its parameter `request`."""


def raised(steps: list[Step]) -> BaseException:
    """An error that has come through these frames, the last innermost."""

    def inner() -> None:
        raise ValueError

    for module, function, method in reversed(steps):
        names: dict[str, Any] = {"inner": inner, "asked": SimpleNamespace(method=method.encode()) if method else None}
        if module:
            names["__name__"] = module
        exec(f"def {function}(request):\n inner()", names)
        inner = eval(f"lambda: {function}(asked)", names | {"__name__": "tests"})
    try:
        inner()
    except ValueError as error:
        return error
    raise AssertionError


def modules(traceback: TracebackType | None) -> list[str]:
    """The modules of a traceback's frames, from the outermost."""
    found = []
    while traceback is not None:
        found.append(traceback.tb_frame.f_globals.get("__name__", ""))
        traceback = traceback.tb_next
    return found


STEPS = st.lists(
    st.tuples(st.sampled_from(LIBRARIES), st.sampled_from(FUNCTIONS), st.sampled_from(["", "GET", "CONNECT"])),
    max_size=3,
)


@given(st.lists(st.tuples(STEPS, st.sampled_from(["cause", "context"])), min_size=1, max_size=3), st.booleans())
def test_where_an_error_came_from(chain: list[tuple[list[Step], str]], ring: bool) -> None:
    """Of all errors behind it, or in a ring; what it is the cause of decides whether it was connecting."""
    made = [raised(steps) for steps, _ in chain]
    for (error, (_, link)), behind in zip(
        zip(made, chain, strict=True), [*made[1:], made[0] if ring else None], strict=True
    ):
        setattr(error, f"__{link}__", behind)
    caused = next((n for n, (_, link) in enumerate(chain) if link == "context"), len(chain)) + 1
    assert frames.was_connecting(made[0]) == any(
        (library := module.partition(".")[0], function) in CONNECTING or (library == "httpcore" and method == "CONNECT")
        for steps, _ in chain[:caused]
        for module, function, method in steps
    )
    before = [modules(error.__traceback__) for error in made]
    assert frames.without_frames(made[0]) is made[0]
    for error, had in zip(made, before, strict=True):
        kept = [one for one in had if one.partition(".")[0] not in frames.LIBRARIES]
        assert modules(error.__traceback__) == kept


# --- what is sent again, and when ---

AIOHTTP = {kind for kind in vars(aiohttp).values() if isinstance(kind, type) and issubclass(kind, aiohttp.ClientError)}
UNMADE = {
    "ClientConnectorCertificateError",
    "ClientConnectorDNSError",
    "ClientConnectorError",
    "ClientConnectorSSLError",
    "ClientProxyConnectionError",
    "ClientSSLError",
    "ConnectionTimeoutError",
    "UnixClientConnectorError",
}
"""What aiohttp raises where it made no connection."""


@pytest.mark.parametrize("kind", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ReadError])
def test_what_was_never_sent(kind: type[httpx.RequestError]) -> None:
    """httpx-aiohttp says that it could not connect of connections that were lost too."""
    error = kind("gone")
    assert retry.never_sent(error) is (kind is not httpx.ReadError)
    for cause in AIOHTTP:
        error.__cause__ = cause.__new__(cause)
        assert retry.never_sent(error) is (cause.__name__ in UNMADE and kind is not httpx.ReadError), cause


def test_waits_are_drawn_below_a_limit_that_doubles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "uniform", lambda *between: between)

    def drawn(retries: int, *longest: float) -> Any:
        return retry.wait_after(httpx.Response(503), "GET", retries, *longest)

    assert drawn(0, 100.0) == (0, 0.5)
    for number in range(1, 70):
        assert drawn(number, 100.0) == (0, min(2 * drawn(number - 1, 100.0)[1], 100))
    assert drawn(10**9, 1e12) == (0, 2.0**31)
    assert drawn(0, 0.25) == (0, 0.25)
    assert drawn(9) == (0, retry.MAX_WAIT)


# --- which addresses a name has, of blocking calls ---


def answering(monkeypatch: pytest.MonkeyPatch, answer: object) -> list[tuple[object, ...]]:
    """Have the system's resolver give or raise this; what it is asked for."""
    asked: list[tuple[object, ...]] = []

    def resolve(host: str, port: int, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0) -> object:
        asked.append((host, port, family, type, proto, flags))
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return asked


@pytest.mark.parametrize("host", ["a.example", "127.0.0.1", "fd00::1"])
def test_a_name_has_the_addresses_that_the_resolver_gives(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each once, in order. What is an address is looked up at once, without a thread."""
    started: list[str] = []
    usual = threading.Thread.start

    def start(thread: threading.Thread) -> None:
        started.append(thread.name)
        usual(thread)

    monkeypatch.setattr(threading.Thread, "start", start)
    addresses = ["10.0.0.2", "10.0.0.1", "10.0.0.2", "fd00::1"]
    asked = answering(monkeypatch, [(0, 0, 0, "", (one, 80)) for one in addresses])
    assert blocking._addresses(host, 80, 9) == ["10.0.0.2", "10.0.0.1", "fd00::1"]
    assert asked == [(host, 80, 0, socket.SOCK_STREAM, 0, 0)]
    assert started == (["resolver"] if host == "a.example" else [])


@pytest.mark.parametrize("error", [socket.gaierror(-2, "no such name"), OSError("no net"), UnicodeError("too long")])
def test_a_name_without_addresses_says_why(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, error)
    with pytest.raises(httpcore.ConnectError, match=f"^{re.escape(str(error))}$") as caught:
        blocking._addresses("a.example", 80, 9)
    assert caught.value.__cause__ is error
    answering(monkeypatch, [])
    with pytest.raises(httpcore.ConnectError, match=r"^a\.example has no address$"):
        blocking._Backend().connect_tcp("a.example", 80)


def test_a_name_that_is_not_resolved_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading.Thread, "start", lambda _: None)
    with pytest.raises(httpcore.ConnectTimeout, match=r"^the name a\.example was not resolved in time$"):
        blocking._addresses("a.example", 80, 0.01)


# --- calls whose answer is taken undecoded ---


def test_what_is_read_or_written_undecoded_must_succeed(client_for: MakeClient, tmp_path: Path) -> None:
    """Whatever the client says of other calls."""
    client = client_for(lambda _: httpx.Response(404)).with_options(raise_for_status=False)

    async def read() -> None:
        async for _ in paginate(groups.asyncio, client=client):
            pass

    def fetch(*, client: DataManagerClient) -> Any:
        return FILE.sync_detailed(client, ())

    async def afetch(*, client: DataManagerClient) -> Any:
        return await FILE.asyncio_detailed(client, ())

    calls: list[Callable[[], object]] = [
        lambda: list(paginate(groups.sync, client=client)),
        lambda: asyncio.run(read()),
        lambda: download(tmp_path / "x", fetch, client=client),
        lambda: asyncio.run(download(tmp_path / "x", afetch, client=client)),
    ]
    for call in calls:
        with pytest.raises(errors.NotFoundError):
            call()
    assert list(tmp_path.iterdir()) == []


# --- the deadline of blocking calls ---


class Recorded(httpcore.NetworkStream):
    """Notes how long each step may take."""

    def __init__(self) -> None:
        self.seconds: list[float | None] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.seconds.append(timeout)
        return b"x" * max_bytes

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.seconds.append(timeout)

    def start_tls(
        self, ssl_context: object, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        assert (ssl_context, server_hostname) == (self, "a.example")
        self.seconds.append(timeout)
        return self

    def close(self) -> None:
        self.seconds.append(-1)


@pytest.mark.parametrize("way", ["read", "write", "start_tls", "tcp", "unix"])
def test_each_step_takes_no_longer_than_is_left(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    below, backend = Recorded(), blocking._Backend()
    stream = blocking._Stream(below)
    usual = httpcore.SyncBackend

    def connect(self: object, *where: object, **_: object) -> Recorded:
        assert where[:-1] == (("127.0.0.1", 1) if way == "tcp" else ("/socket",))
        below.seconds.append(where[-1])  # type: ignore[arg-type]
        return below

    monkeypatch.setattr(usual, "connect_tcp", connect)
    monkeypatch.setattr(usual, "connect_unix_socket", connect)
    step: Callable[[float | None], Any] = {
        "read": lambda seconds: stream.read(3, seconds),
        "write": lambda seconds: stream.write(b"x" * 3, seconds),
        "start_tls": lambda seconds: stream.start_tls(below, "a.example", seconds),
        "tcp": lambda seconds: backend.connect_tcp("127.0.0.1", 1, seconds),
        "unix": lambda seconds: backend.connect_unix_socket("/socket", seconds),
    }[way]
    result = step(None)
    step(0.25)
    step(blocking.Until.of(0.25, time.monotonic() + 9))
    later = blocking.Until.of(9, time.monotonic() + 99)
    step(later)
    later.deadline -= 95  # as after other steps
    step(later)
    assert [None if one is None else round(one, 1) for one in below.seconds] == [None, 0.2, 0.2, 9.0, 4.0]
    kinds = {"read": httpcore.ReadTimeout, "write": httpcore.WriteTimeout}
    with pytest.raises(kinds.get(way, httpcore.ConnectTimeout), match=r"^the deadline has passed$"):
        step(blocking.Until.of(5, time.monotonic() - 1))
    assert len(below.seconds) == 5
    if way == "read":
        assert result == b"xxx"
    elif way != "write":
        assert type(result) is blocking._Stream  # whose steps have the deadline as well
        result.close()
        assert below.seconds[5:] == [-1]


@given(st.integers(0, 5 * wire.PART))
def test_what_is_sent_goes_out_in_parts(size: int) -> None:
    """Each of which may take its time."""
    sent: list[bytes] = []
    below = Recorded()
    below.write = lambda buffer, timeout=None: sent.append(buffer)  # type: ignore[method-assign]
    whole = bytes(i % 251 for i in range(size % 1000)) + bytes(size - size % 1000)
    blocking._Stream(below).write(whole)
    assert b"".join(sent) == b"".join(wire.InParts([whole])) == whole
    assert [len(part) for part in sent] == [len(part) for part in wire.InParts([whole])]
    assert all(len(part) == wire.PART for part in sent[:-1])
    assert all(0 < len(part) <= wire.PART for part in sent)


# --- headers ---

NAMES = st.sampled_from([b"A", b"a", b"B-c", b"b-C", b"Location"])


@given(st.lists(st.tuples(NAMES, st.text(st.characters(max_codepoint=126, min_codepoint=32)).map(str.encode))))
def test_headers_read_as_httpx_reads_them(raw: list[tuple[bytes, bytes]]) -> None:
    ours, theirs = wire.Headers(raw), httpx.Headers(raw)
    assert dict(ours) == dict(theirs)
    assert (len(ours), ours.raw, ours.quoted) == (len(dict(theirs)), raw, False)
    assert repr(ours) == f"Headers({dict(theirs)!r})"
    for name in ("a", "A", "B-C", "location", "none"):
        assert ours.get_list(name) == theirs.get_list(name)
        assert (ours.get(name), ours.get(name, "x")) == (theirs.get(name), theirs.get(name, "x"))
        assert (name in ours) == (name in theirs)
        if name in theirs:
            assert ours[name] == theirs[name]
        else:
            with pytest.raises(KeyError):
                ours[name]


@given(st.binary())
def test_a_header_that_is_no_utf_8_is_latin_1(value: bytes) -> None:
    assert wire.Headers([(b"a", value)])["a"].encode("utf-8" if is_utf_8(value) else "latin-1") == value


def is_utf_8(value: bytes) -> bool:
    """Whether it can be read as UTF-8."""
    return value.decode(errors="ignore").encode() == value


@pytest.mark.parametrize("reason", ["OK", None, "", f"no {KEY}"])
@pytest.mark.parametrize("value", ["", KEY[:-1], KEY, f"a {KEY} b", KEY.upper()])
def test_headers_do_not_quote_the_key(value: str, reason: str | None) -> None:
    found = wire.Headers([(b"A", value.encode()), (b"B", b"b")], Secret(f"Api-Token {KEY}"), reason)
    assert found.quoted is (KEY in value or KEY in (reason or ""))
    assert dict(found) == {"a": value.replace(KEY, "[key]"), "b": "b"}
    assert wire.Headers([(b"A", value.encode())], None, reason)["a"] == value
