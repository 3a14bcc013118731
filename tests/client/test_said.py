"""What errors say, to the word, and what they hold on to."""

from __future__ import annotations

import asyncio
import inspect
import math
import random
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import fastapi
import httpx
import pydantic
import pytest

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors, paginate, wait
from ibl_data_manager_client._call.operation import Operation, form_parts
from ibl_data_manager_client._error_body import MOST_TEXT, read_error
from ibl_data_manager_client._key import hidden, hidden_headers, refuse_awaitable
from ibl_data_manager_client._text import one_line, printable, showing, unfinished_too
from ibl_data_manager_client.api.ai_index import get_document_task as task
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.downloads import download
from ibl_data_manager_client.jobs import Ready
from ibl_data_manager_client.models import CheckDocumentTrainingStatus as Status
from ibl_data_manager_client.models import Credential
from ibl_data_manager_client.testing import FakePlatform, sample
from ibl_data_manager_client.types import File, Model
from tests.client.test_kinds import made
from tests.conftest import KEY, MakeClient


@pytest.mark.parametrize("option", ["headers", "params"])
@pytest.mark.parametrize("given", [["a"], ("a", "b"), "a", 7])
def test_what_is_no_mapping_is_named_by_its_type(option: str, given: object) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"^{option} is a mapping .*, not {type(given).__name__}$"):
        DataManagerClient(KEY, **{option: given})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("max_retries", -1, "max_retries is a whole number and at least 0, not -1"),
        ("max_retries", 1.0, "max_retries is a whole number and at least 0, not 1.0"),
        ("max_retries", None, "max_retries is a whole number and at least 0, not None"),
        ("max_retries", "1", "max_retries is a whole number and at least 0, not '1'"),
        ("max_retry_wait", None, "max_retry_wait is a number and at least 0, not None"),
        ("max_retry_wait", -0.5, "max_retry_wait is a number and at least 0, not -0.5"),
        ("deadline", math.nan, "deadline is a number and at least 0, not nan"),
        ("max_response_bytes", 0, "max_response_bytes is a whole number and at least 1, not 0"),
        *((name, kept, "") for name in ("deadline", "max_response_bytes") for kept in (None, 1)),
        *((name, 0, "") for name in ("max_retries", "max_retry_wait", "deadline")),
        *(
            (
                "timeout",
                wrong,
                "timeout is a number of seconds above 0 and at most 2147483 (24 days), None, "
                f"or an httpx.Timeout of these, not {said}",
            )
            for wrong, said in (
                *((one, repr(one)) for one in (0, -1, 2_147_484, "1", math.nan)),
                (httpx.Timeout(1, pool=0), "0"),
            )
        ),
        *(("timeout", right, "") for right in (2_147_483, 0.001, None, httpx.Timeout(1, read=None))),
        (
            "base_url",
            "",
            "base_url is like https://host/prefix (no user, query or fragment), not '': https:// (or http://)",
        ),
        (
            "httpx_options",
            {"http2": 1},
            "httpx_options has no http2; it takes limits, verify, cert, proxy, trust_env, ",
        ),
        ("headers", {"a b": "c"}, "'a b' is no name of a header"),
        ("headers", {"Transfer-Encoding": "c"}, "the header Transfer-Encoding is the body's to say: leave it out"),
        (
            "headers",
            {"a": "c\n"},
            "the header a has a value that none can carry "
            "(not a string, a line break, a control character, not ASCII, or a blank at an end)",
        ),
    ],
)
def test_what_an_option_cannot_be_is_said(option: str, value: Any, said: str) -> None:
    if said:
        with pytest.raises(errors.DataManagerError, match=f"^{re.escape(said)}"):
            DataManagerClient(KEY, **{option: value})
    else:
        with DataManagerClient(KEY).with_options(**{option: value}) as client:
            expected = httpx.Timeout(value) if option == "timeout" else value
            assert client._session.options[option] == expected


@pytest.mark.parametrize("path", ["/api/../x", "/api/./x", "/api/%2e%2e/x", "/api/x#y"])
def test_a_path_that_would_not_stay_is_named_with_its_method(client_for: MakeClient, path: str) -> None:
    sent: list[httpx.Request] = []

    def take(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    client = client_for(take)
    with pytest.raises(errors.InvalidArgumentError, match=r"with \. or \.\. or # does not stay") as caught:
        client.request("get", path)
    assert (caught.value.operation, sent) == (f"GET {path}", [])


@pytest.mark.parametrize("call", [lambda client: groups.sync(client=client), groups.asyncio], ids=["sync", "asyncio"])
def test_the_request_of_a_cause_has_no_key(client_for: MakeClient, call: Callable[..., Any]) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        assert KEY in request.headers["authorization"]
        raise httpx.ConnectError("refused", request=request)

    client = client_for(refuse, max_retries=0)
    with pytest.raises(errors.DataManagerError) as caught:
        asyncio.run(call(client=client)) if call is groups.asyncio else call(client)
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ConnectError)
    assert "authorization" not in cause.request.headers
    assert (cause.request.method, cause.request.url.path) == ("GET", "/api/core/rbac/groups/")


def test_a_key_that_a_hook_has_taken_off_is_not_shown_either() -> None:
    def take_off(request: httpx.Request) -> None:
        del request.headers["authorization"]

    def repeat(request: httpx.Request) -> httpx.Response:
        assert "authorization" not in request.headers
        return httpx.Response(403, json={"detail": f"{KEY} may not"})

    client = DataManagerClient(
        KEY, transport=httpx.MockTransport(repeat), httpx_options={"event_hooks": {"request": [take_off]}}
    )
    with pytest.raises(errors.PermissionDeniedError) as caught:
        groups.sync(client=client)
    assert caught.value.detail == "[key] may not"
    assert KEY not in f"{caught.value!r} {caught.value}"


@pytest.mark.parametrize(("total", "stated"), [(5, " of 5"), (None, "")])
def test_an_error_in_the_middle_of_a_list_says_where(client_for: MakeClient, total: int | None, stated: str) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.params.get("page") == "2":
            return httpx.Response(403, json={"detail": "Nein."})
        rows = [{"id": number, "name": str(number)} for number in range(2)]
        return httpx.Response(200, json={"count": total, "next": "?page=2", "previous": None, "results": rows})

    with pytest.raises(errors.PermissionDeniedError) as caught:
        list(paginate(groups.sync, client=client_for(handle)))
    assert f"at page=2, after 2{stated} items of core_rbac_groups_list; resume(error.cursor) goes on there" in (
        caught.value.__notes__
    )


def test_a_frame_of_a_decoder_says_of_which_model() -> None:
    code = Credential.from_dict.__func__.__code__  # type: ignore[attr-defined]
    assert (Credential.from_dict.__qualname__, code.co_filename) == ("Credential.from_dict", "<Credential.from_dict>")


class Wanted(pydantic.BaseModel):
    """A body with two fields that can be wrong."""

    name: str
    sizes: list[int]


def test_what_fastapi_says_of_a_body_is_told_by_field() -> None:
    """FastAPI itself is the judge: its message for each place, in its order."""
    app = fastapi.FastAPI()

    @app.post("/api/x/")
    def make(wanted: Wanted) -> None: ...

    client = DataManagerClient(KEY, async_transport=httpx.ASGITransport(app))
    with pytest.raises(errors.UnprocessableEntityError) as caught:
        asyncio.run(client.arequest("POST", "/api/x/", json={"sizes": [1, "b"]}))
    assert caught.value.response is not None
    said = caught.value.response.json()["detail"]
    assert [one["loc"] for one in said] == [["body", "name"], ["body", "sizes", 1]]
    fields = {".".join(map(str, one["loc"])): [one["msg"]] for one in said}
    assert caught.value.field_errors == fields
    assert caught.value.detail == "; ".join(f"{place}: {text}" for place, (text,) in fields.items())


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ({"errors": [{"message": "one"}, {"msg": "two"}, {"code": 3}]}, "one; two"),
        ([{"message": "one"}], "one"),
        ({"status": {"success": False, "error": {"message": "deep"}}}, "deep"),
        ("x" * 600, "x" * 500),
        ({"detail": "x" * 5000}, f"{'x' * MOST_TEXT}… (5000 characters)"),
        ({"detail": "x" * MOST_TEXT}, "x" * MOST_TEXT),
    ],
)
def test_messages_without_a_field(body: Any, detail: str) -> None:
    assert read_error(body)[0] == detail


def test_the_key_is_an_auth_of_httpx(client_for: MakeClient) -> None:
    """In the hands of httpx itself, blocking and with asyncio."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, text=request.headers["authorization"]))
    with httpx.Client(auth=PlatformApiKey(KEY), transport=transport) as client:
        blocking = client.get("http://x/").text

    async def get() -> str:
        async with httpx.AsyncClient(auth=PlatformApiKey(KEY), transport=transport) as client:
            return (await client.get("http://x/")).text

    own = client_for(lambda request: httpx.Response(200, text=request.headers["authorization"])).request("GET", "/x")
    assert [blocking, asyncio.run(get())] == [own.text] * 2


def test_a_plain_form_raises_whatever_the_client_says_of_statuses(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(404, json={"detail": "Nein."})).with_options(raise_for_status=False)
    with pytest.raises(errors.NotFoundError):
        groups.sync(client=client)
    with pytest.raises(errors.NotFoundError):
        asyncio.run(groups.asyncio(client=client))
    answers = groups.sync_detailed(client=client), asyncio.run(groups.asyncio_detailed(client=client))
    assert [(one.status_code, one.parsed) for one in answers] == [(404, None)] * 2


def test_an_asyncio_download_that_fails_raises_what_its_call_does(client_for: MakeClient, tmp_path: Path) -> None:
    client = client_for(lambda _: httpx.Response(404, json={"detail": "Nein."}))
    with pytest.raises(errors.NotFoundError, match="Nein"):
        asyncio.run(download(tmp_path / "x", groups.asyncio_detailed, client=client))
    assert list(tmp_path.iterdir()) == []


def test_a_job_is_read_off_the_field_that_was_named() -> None:
    ready = Ready("status", done=("completed",), failed=("broken",))
    assert ready(sample(Status, status="completed"))
    assert not ready(sample(Status, status="pending"))
    with pytest.raises(errors.JobFailedError, match="status 'broken'"):
        ready(sample(Status, status="broken"))


@pytest.mark.parametrize(("timeout", "calls"), [(15.0, "2 calls"), (15.5, "3 calls")])
def test_waiting_ends_where_less_than_half_a_pause_is_left(
    monkeypatch: pytest.MonkeyPatch, timeout: float, calls: str
) -> None:
    now = [0.0]
    monkeypatch.setattr(time, "sleep", lambda seconds: now.append(now.pop() + seconds))
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    monkeypatch.setattr(random, "uniform", lambda low, high: (low + high) / 2)
    fake = FakePlatform()
    fake.answer(task, sample(Status, status="pending"))
    with fake.client() as client, pytest.raises(errors.WaitTimeoutError) as caught:
        wait(task.sync, "acme", "ada", "t1", client=client).until(
            Ready("status", done=("completed",)), timeout=timeout, interval=10, longest=10
        )
    assert f"not ready within timeout={timeout:g} s ({calls})" in str(caught.value)


@pytest.mark.parametrize("value", [b"x".__len__, {1: 2}.keys()])
def test_a_field_of_a_form_that_is_no_text_is_named(value: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match=r"^label cannot be "):
        list(form_parts({"name": "a", "label": value}))


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://ada:p/w@a.example", "^base_url is no URL: its user or password is to be percent-encoded$"),
        ("https://a.example:port", "^base_url is no URL: Invalid port"),
        ("http://127.0.0.1:99999", "^base_url has a port from 1 to 65535, not 99999$"),
        ("http://127.0.0.1:65536", "^base_url has a port from 1 to 65535, not 65536$"),
        ("http://127.0.0.1:0", "^base_url has a port from 1 to 65535, not 0$"),
        ("http://xn--a", "^base_url is no URL: "),
        ("http://a.example/#", "no user, query or fragment"),
        ("http://a.example/a?", "no user, query or fragment"),
        ("ada:p/w@a.example/dm", "not 'a.example/dm': https:// "),
        ("https:/ada:p/w@a.example/", "not 'a.example/': https:// "),
        ("https://a.example/?token=p/w", "not 'https://a.example/'$"),
        (b"p/w", "^base_url is a text \\(str\\), not bytes$"),
    ],
)
def test_a_base_url_that_is_none_is_said_without_its_password(url: Any, said: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        DataManagerClient(KEY, base_url=url)
    assert "p/w" not in str(caught.value)
    assert caught.value.__context__ is None  # with a URL whose repr raises among its locals


@pytest.mark.parametrize("proxy", ["ada:p/w@a.example:3128", "sockz://ada:p/w@a.example"])
@pytest.mark.parametrize("environment", [True, False])
def test_a_proxy_that_is_none_is_said_without_its_password(
    proxy: str, environment: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if environment:
        monkeypatch.setenv("HTTP_PROXY", proxy if "//" in proxy else f"sockz://{proxy}")
    client = DataManagerClient(KEY, base_url="http://it.example", httpx_options={} if environment else {"proxy": proxy})
    with pytest.raises(errors.ConfigurationError, match=r"^the connections cannot be set up") as caught:
        client.request("GET", "/x")
    assert "p/w" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(("answer", "kept"), [("any", True), ("redirect", True), ("json", False)])
def test_an_answer_that_is_no_json_is_kept_where_any_may_come(client_for: MakeClient, answer: str, kept: bool) -> None:
    operation = Operation[Any]("one", "GET", "/one/", answer=answer)
    client = client_for(lambda _: httpx.Response(200, text="a", headers={"content-type": "text/x-unknown"}))
    if kept:
        assert operation.sync(client) == b"a"
    else:
        with pytest.raises(errors.ResponseDecodeError, match="not JSON"):
            operation.sync(client)


def test_compiled_functions_have_the_docstrings_of_what_they_stand_for() -> None:
    for name in ("from_dict", "to_dict"):
        assert getattr(Credential, name).__doc__ == getattr(Model, name).__doc__
        assert getattr(made([]), name).__doc__ == getattr(Model, name).__doc__
        assert getattr(Model, name).__doc__


def test_what_is_refused_before_it_is_sent_has_not_acted() -> None:
    with pytest.raises(errors.InvalidArgumentError) as caught:
        Operation[Any]("one", "POST", "/orgs/{org}/").call((b"acme",))
    assert (caught.value.operation, caught.value.may_have_acted) == ("one", False)


def test_a_key_is_shown_as_something_that_is_hidden() -> None:
    assert repr(hidden("a")) == repr(hidden_headers({"a": "b"})["a"]) == "'…'"
    assert hidden_headers({"a": b"b", "c": 1, "d": None}) == {"a": "bytes", "c": 1, "d": None}
    assert (hidden_headers(None), hidden_headers([("a", "b")])) == (None, "list")
    assert (str(hidden("a")), hidden(None), hidden(print), hidden(hidden(["a"]))) == ("a", None, print, "list")
    assert (repr(hidden(hidden(["a"]))), repr(hidden(hidden("a")))) == ("'list'", "'…'")


def test_what_is_to_be_awaited_is_refused_where_nothing_can_be() -> None:
    """And closed, where it can be: nobody will await it."""

    class Awaitable:
        def __await__(self) -> Iterator[None]:
            yield

    async def key() -> str:
        return "a"

    coroutine = key()
    for one in (coroutine, Awaitable()):
        assert hidden(one) is one
        with pytest.raises(errors.ConfigurationError, match=r"^give a text$"):
            refuse_awaitable(one, "give a text")
    assert inspect.getcoroutinestate(coroutine) == inspect.CORO_CLOSED
    refuse_awaitable("a", "give a text")


def test_what_is_not_finished_is_shown_too() -> None:
    """A traceback that shows variables has objects whose `__init__` has raised."""

    class Plain:
        name: str

        @unfinished_too
        def __repr__(self) -> str:
            """How it looks."""
            return f"<a {self.name}>"

    @attrs.define
    class Made:
        name: str

    plain = Plain()
    assert repr(plain) == "<Plain, unfinished>"
    plain.name = "thing"
    assert repr(plain) == "<a thing>"
    assert (Plain.__repr__.__name__, Plain.__repr__.__doc__) == ("__repr__", "How it looks.")
    assert showing(Made) is Made
    assert repr(Made("thing")).endswith("Made(name='thing')")
    assert repr(Made.__new__(Made)) == "<Made, unfinished>"


def test_texts_from_outside_steer_nothing() -> None:
    text = "a\nb\x1b[31m\rc\u2028d\x00é"
    assert (printable(text), one_line(text)) == ("a\nb [31m c d é", "a b [31m c d é")


def test_a_file_is_shown_without_its_content() -> None:
    shown = repr(File(b"abc", file_name="a.txt", mime_type="text/plain"))
    assert shown == "File(3 bytes, file_name='a.txt', mime_type='text/plain')"
    assert repr(File(Path("a.txt"))) == f"File({Path('a.txt')!r}, file_name=None, mime_type=None)"
