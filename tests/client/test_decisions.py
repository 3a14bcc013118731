"""What `_http` decides without a connection, against another way to say the same: a grammar, a parser, a simulation."""

from __future__ import annotations

import asyncio
import inspect
import itertools
import logging
import math
import random
import re
import ssl
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from pathlib import Path
from traceback import walk_tb
from types import SimpleNamespace, TracebackType
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
import h11
import httpcore
import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http import exchange, frames, requests, retry, wire
from ibl_data_manager_client._key import SHORTEST, Secret
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.downloads import download
from ibl_data_manager_client.pagination import paginate
from ibl_data_manager_client.types import File
from tests.client.test_client import OnlyOnce, answers
from tests.conftest import KEY, MakeClient

FILE: Operation[bytes] = Operation("file", "GET", "/file", answer="bytes")
ALMOST_ASCII = st.text(st.characters(max_codepoint=0x81))


# --- what a request can carry ---


@example([("a", "b"), ("c", "\ud800")])
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


def test_a_header_s_value_is_what_the_grammar_allows() -> None:
    """RFC 9110, section 5.5, without `obs-text`."""
    for size in range(5):
        for letters in itertools.product("\0\t\n\x1f !~\x7f\x80\xa0", repeat=size):
            allowed = re.fullmatch(r"(?:[!-~](?:[ \t]*[!-~])*)?", text := "".join(letters))
            assert requests.is_valid_header_value(text) == bool(allowed)


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


def leave(error: BaseException) -> None:
    """Have an error leave a call."""
    with frames.Leaving() as leaving:
        pass
    leaving.__exit__(type(error), error, error.__traceback__)


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
    leave(made[0])
    for error, had in zip(made, before, strict=True):
        kept = [one for one in had if one.partition(".")[0] not in frames.LIBRARIES]
        assert modules(error.__traceback__) == kept


KINDS = {"P": "ibl_data_manager_client.it", "L": "httpx.client", "S": "json.decoder", "C": "a_program"}
"""Modules of ours, of the libraries, of Python's and of who calls."""


def test_which_lines_of_an_error_stay() -> None:
    """Ours and the caller's, without what of the libraries, and of Python for these or us, was called in between."""
    for kinds in ("".join(kinds) for size in range(5) for kinds in itertools.product(KINDS, repeat=size)):
        inner: Any = None
        for kind in ("C", *reversed(kinds)):
            names = {"__name__": KINDS[kind], "inner": inner}
            exec("def step():\n    at = inner\n    return at() if at else 1 / 0", names)
            inner = names["step"]
        with pytest.raises(ZeroDivisionError) as caught:
            inner()
        assert caught.value.__traceback__ is not None
        error = caught.value.with_traceback(caught.value.__traceback__.tb_next)
        leave(error)
        stay = re.sub(r"([PL])[LS]*", lambda found: found[1].strip("L"), f"{kinds}C")
        assert modules(error.__traceback__) == [KINDS[kind] for kind in stay]
        kept = [bool(entry.tb_frame.f_locals) for entry in frames._entries(error.__traceback__)]
        assert kept == [kind != "P" for kind in stay], kinds  # of ours no variables


@pytest.mark.parametrize(
    "kind", [h11.RemoteProtocolError, httpcore.ReadError, aiohttp.ServerTimeoutError, ssl.SSLError]
)
def test_what_the_libraries_of_a_transport_raise_is_of_the_network(
    kind: type[Exception], client_for: MakeClient
) -> None:
    """As httpx should say it, and not all transports do; nothing else is."""

    def refuse(_: httpx.Request) -> httpx.Response:
        raise kind("lost")

    with pytest.raises(kind if kind is ssl.SSLError else errors.APIConnectionError, match="lost") as caught:
        client_for(refuse, max_retries=0).request("POST", "/x")
    if isinstance(caught.value, errors.APIConnectionError):
        assert type(caught.value.__cause__) is kind
        assert str(caught.value) == "POST /x: no answer: lost"


def test_a_redirect_is_followed_without_body_and_fragment(client_for: MakeClient) -> None:
    for media_type, body, first in (
        ("application/json", {"a": 1}, {"content-type", "content-length"}),
        ("multipart/form-data", {"a": File(b"x")}, {"content-type", "content-length"}),
        ("multipart/form-data", {"a": File(OnlyOnce(b"x"))}, {"content-type", "transfer-encoding"}),
    ):
        sent, handle = answers(httpx.Response(307, headers={"location": "/there?a#part"}), httpx.Response(200, json={}))
        client = client_for(handle)
        assert Operation[Any]("it", "GET", "/x", media_type=media_type).sync(client, (), None, body) == {}
        assert [str(request.url) for request in sent] == [f"{client.base_url}/x", f"{client.base_url}/there?a"]
        about = {"content-type", "content-length", "transfer-encoding"}
        assert [about & set(request.headers) for request in sent] == [first, set()]
        assert sent[1].headers["authorization"] == sent[0].headers["authorization"] == f"Api-Token {KEY}"


@pytest.mark.parametrize("level", [logging.WARNING, logging.INFO, logging.DEBUG])
def test_what_is_logged_of_a_call(level: int, client_for: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    outcomes = iter(
        [
            httpx.Response(503, headers={"x-request-id": "r-1"}),
            httpx.Response(302, headers={"location": "/y"}),
            httpx.Response(302, headers={"location": "/z", "x-request-id": ""}),
            httpx.Response(200, headers={"x-request-id": "r-4\n"}),
        ]
    )
    client = client_for(lambda _: next(outcomes), max_retry_wait=0)
    with caplog.at_level(level, "ibl_data_manager_client"):
        client.request("GET", "/x")
    told: list[str] = []
    for number, (path, status, request_id) in enumerate(
        (("/x", 503, "r-1"), ("/x", 302, "-"), ("/y", 302, "-"), ("/z", 200, "r-4 ")), 1
    ):
        told += [f"GET /x: GET {client.base_url}{path}"] * (level <= logging.DEBUG)
        told += [f"GET /x: {status} in … s (attempt {number}, request id {request_id})"] * (level <= logging.INFO)
    assert [re.sub(r"in \d+\.\d{3} s", "in … s", line) for line in caplog.messages] == told


def test_what_is_logged_and_raised_at_the_deadline(client_for: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    async def never(_: httpx.Request) -> httpx.Response:
        for bound in client._session.connections.watch().bounds:
            bound.look(math.inf)  # it passes now
        await asyncio.Event().wait()
        raise AssertionError

    client = client_for(never, deadline=600.0)
    with (
        caplog.at_level(logging.INFO, "ibl_data_manager_client"),
        pytest.raises(errors.APITimeoutError, match=r"^GET /x: not done within deadline=600 s$") as caught,
    ):
        asyncio.run(client.arequest("GET", "/x"))
    assert (caught.value.operation, caught.value.retries, caught.value.may_have_acted) == ("GET /x", 0, True)
    (told,) = caplog.messages
    assert re.fullmatch(r"GET /x: deadline passed in \d+\.\d{3} s \(attempt 1, request id -\)", told)


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("closed", ["never", "as it breaks off", "as it waits"])
def test_a_stream_that_broke_off_is_asked_for_again_after_a_while(
    client_for: MakeClient, asynchronous: bool, closed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []

    class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            if closed == "as it breaks off":
                client.close()
            raise httpx.ReadError("gone")
            yield

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for part in self:
                yield part

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        if closed == "as it waits":
            client.close()

    async def asleep(seconds: float) -> None:
        sleep(seconds)

    async def run() -> bytes:
        async with client.stream("GET", "/x") as stream:
            return b"".join([part async for part in stream])

    monkeypatch.setattr(random, "uniform", lambda *_: 7.5)
    outcomes = iter([httpx.Response(200, stream=Broken()), httpx.Response(200, content=b"it")])
    client = client_for(lambda _: next(outcomes))

    def work() -> bytes:
        if asynchronous:
            return asyncio.run(run())
        with client.stream("GET", "/x") as stream:
            return b"".join(stream)

    monkeypatch.setattr("asyncio.sleep" if asynchronous else "time.sleep", asleep if asynchronous else sleep)
    if closed != "never":
        with pytest.raises(errors.ConfigurationError, match=r"^this client was closed while") as caught:
            work()
        assert (caught.value.operation, caught.value.may_have_acted) == ("GET /x", True)
    else:
        assert work() == b"it"
    assert waits == [7.5] * (closed != "as it breaks off")


def test_an_error_that_goes_on_loses_the_frame_that_has_caught_it() -> None:
    error = raised([("a", "send", ""), ("b", "connect", "")])
    before = error.__traceback__
    assert before is not None
    frames.goes_on(error)
    assert error.__traceback__ is before.tb_next is not None
    frames.goes_on(new := ValueError())
    assert new.__traceback__ is None


def test_what_a_library_refuses_to_send_is_not_quoted(client_for: MakeClient) -> None:
    """It may be a header's value."""

    def refuse(_: httpx.Request) -> httpx.Response:
        raise httpx.LocalProtocolError("Illegal header value b'x'")

    with pytest.raises(errors.APIConnectionError) as caught:
        groups.sync(client=client_for(refuse))
    assert str(caught.value) == "core_rbac_groups_list: no answer: it cannot be sent as it is"
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("link", ["__cause__", "__context__"])
@pytest.mark.parametrize("depth", [0, 1, 2, 30])
@pytest.mark.parametrize("quotes", [False, True])
def test_a_cause_shows_the_request_and_no_key_however_far_behind_it_is(
    client_for: MakeClient, asynchronous: bool, link: str, depth: int, quotes: bool
) -> None:
    """What of the errors behind it quotes the key, which Python would print, leaves it out."""

    def fail(_: httpx.Request) -> httpx.Response:
        error: Exception = OSError(f"what {KEY if quotes else 'it'} is")
        for _step in range(depth):
            raised_by, error = error, httpx.ConnectError("why")
            setattr(error, link, raised_by)
        raise httpx.ReadError(f"lost {KEY}") from error

    client = client_for(fail, max_retries=0)
    with pytest.raises(errors.APIConnectionError) as caught:
        asyncio.run(client.arequest("GET", "/x")) if asynchronous else client.request("GET", "/x")
    assert str(caught.value) == "GET /x: no answer: lost [key]"
    assert caught.value.__cause__ is None  # it quotes it itself

    def fail_otherwise(request: httpx.Request) -> httpx.Response:
        try:
            fail(request)
        except httpx.ReadError as error:
            raise httpx.ReadError("lost") from error.__cause__
        raise AssertionError

    client = client_for(fail_otherwise, max_retries=0)
    with pytest.raises(errors.APIConnectionError) as caught:
        asyncio.run(client.arequest("GET", "/x")) if asynchronous else client.request("GET", "/x")
    cause: Any = caught.value.__cause__
    assert (cause is None) is quotes
    kinds: list[Any] = [httpx.ReadError, *[httpx.ConnectError] * depth, OSError]
    for number, kind in enumerate(kinds if cause else ()):
        assert type(cause) is kind
        assert cause.__traceback__ is None
        if number <= depth:
            assert (cause.request.url, "authorization" in cause.request.headers) == (f"{client.base_url}/x", False)
        else:
            assert not hasattr(cause, "request")
        cause = cause.__cause__ or cause.__context__


@pytest.mark.parametrize("key", ["goneReadError", "gone')left"])
def test_what_quotes_the_key_only_together_with_another_text_is_kept(client_for: MakeClient, key: str) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone") from OSError("left")

    client = DataManagerClient(key, transport=httpx.MockTransport(fail), max_retries=0)
    with pytest.raises(errors.APIConnectionError, match="no answer: gone") as caught:
        client.request("GET", "/x")
    cause = caught.value.__cause__
    assert str(cause) == "gone"
    assert cause is not None
    assert str(cause.__cause__) == "left"


def test_a_cause_may_be_its_own(client_for: MakeClient) -> None:
    """As libraries make them that raise an error they have caught from one that it caused."""

    def fail(_: httpx.Request) -> httpx.Response:
        error, other = httpx.ReadError("lost"), OSError("gone")
        error.__cause__, other.__context__ = other, error
        raise error

    with pytest.raises(errors.APIConnectionError, match="lost") as caught:
        client_for(fail, max_retries=0).request("GET", "/x")
    cause = caught.value.__cause__
    assert cause is not None
    assert cause.__cause__ is not None
    assert cause.__cause__.__context__ is cause


@pytest.mark.parametrize("asynchronous", [False, True])
def test_what_the_caller_had_caught_before_keeps_its_traceback(client_for: MakeClient, asynchronous: bool) -> None:
    """It is behind each error of the call, as what was being handled, and his."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("lost")

    client = client_for(fail, max_retries=0)
    try:
        raise LookupError("of the caller")
    except LookupError as error:
        caught, before = error, error.__traceback__
        with pytest.raises(errors.APIConnectionError) as failed:
            asyncio.run(client.arequest("GET", "/x")) if asynchronous else client.request("GET", "/x")
    assert failed.value.__context__ is not None
    assert caught.__traceback__ is before is not None


def test_what_a_function_is_called_and_gives_stays_as_errors_leave_it() -> None:
    def double(number: int) -> int:
        """Twice."""
        return 2 * number

    async def adouble(number: int) -> int:
        """Twice, awaited."""
        return 2 * number

    left, aleft = frames.leaving(double), frames.leaving(adouble)
    assert (left(3), asyncio.run(aleft(3))) == (6, 6)
    assert [inspect.iscoroutinefunction(one) for one in (left, aleft)] == [False, True]
    for made, given_ in ((left, double), (aleft, adouble)):
        assert (made.__name__, made.__doc__, inspect.signature(made)) == (
            given_.__name__,
            given_.__doc__,
            inspect.signature(given_),
        )


def test_an_error_for_which_a_generator_is_closed_stays_as_it_is() -> None:
    """It is the caller's, from his own use of httpx: nothing of ours has raised it."""

    def reading() -> Generator[None, None, None]:
        with frames.Leaving():
            yield

    one, before, after = reading(), list[Any](), list[Any]()
    next(one)
    try:
        httpx.get("nowhere://x")
    except httpx.UnsupportedProtocol as error:
        before += walk_tb(error.__traceback__)
        one.close()
        after += walk_tb(error.__traceback__)
    assert len(before) > 1
    assert after == before


def test_an_error_without_a_text_is_called_by_its_name() -> None:
    request = wire.Request("GET", "http://x/", [])
    error = httpx.ReadError("")
    assert exchange._without_key(error, request, None) == ("ReadError", error)


@pytest.mark.parametrize("headers", [{}, {"Location": "/there"}])
def test_a_status_means_what_httpx_has_it_mean(headers: dict[str, str]) -> None:
    request = wire.Request("GET", "http://x/", [])
    for status in range(100, 600):
        theirs = httpx.Response(status, headers=headers)
        reply: Any = SimpleNamespace(status=status, headers=wire.Headers(theirs.headers.raw))
        answer = wire.Answer(reply, b"", request)
        assert (answer.is_success, answer.has_redirect_location) == (theirs.is_success, theirs.has_redirect_location)


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


@pytest.mark.parametrize("reason", ["OK", None, "", "as \udce9 was", f"no {KEY}", f"\udce9 {KEY}"])
@pytest.mark.parametrize("value", ["", KEY[:-1], KEY, f"a {KEY} b", KEY.upper()])
def test_headers_do_not_quote_the_key(value: str, reason: str | None) -> None:
    found = wire.Headers([(b"A", value.encode()), (b"B", b"b")], Secret(f"Api-Token {KEY}"), reason)
    assert found.quoted is (KEY in value or KEY in (reason or ""))
    assert dict(found) == {"a": value.replace(KEY, "[key]"), "b": "b"}
    assert wire.Headers([(b"A", value.encode())], None, reason)["a"] == value


@pytest.mark.parametrize(("key", "quoted"), [("x" * SHORTEST, True), ("x" * (SHORTEST - 1), False)])
def test_the_shortest_key_is_looked_for_too(key: str, quoted: bool) -> None:
    sent = Secret(f"Api-Token {key}")
    assert wire.Headers([], sent, key).quoted is quoted
    assert wire.Headers([(b"a", key.encode())], sent).quoted is quoted
