"""How a request is made and an answer read, without a network."""

from __future__ import annotations

import datetime
import decimal
import enum
import io
import json
import os
import uuid
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.anywhere import called
from ibl_data_manager_client._call.operation import Operation, fill_path, form_parts, query_pairs
from ibl_data_manager_client._http.requests import query_string
from ibl_data_manager_client._key import NoText
from ibl_data_manager_client.api.core import (
    core_orgs_logo_create_create,
    core_rbac_groups_list,
    user_groups_orgs_retrieve,
)
from ibl_data_manager_client.api.credentials import (
    create_credential,
    delete_credential,
    get_credential,
    list_credentials,
)
from ibl_data_manager_client.models import CredentialInput, ImageFileUpload, RbacUser
from ibl_data_manager_client.types import UNSET, File
from tests.conftest import MakeClient


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        ("ada", "ada"),
        ("a/b", "a%2Fb"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("é ü", "%C3%A9%20%C3%BC"),
        ("a?b#c", "a%3Fb%23c"),
        ("x\r\ny", "x%0D%0Ay"),
        ("...", "..."),
        (7, "7"),
        (uuid.UUID(int=5), "00000000-0000-0000-0000-000000000005"),
    ],
)
def test_path_parameters_stay_in_their_segment(value: Any, quoted: str) -> None:
    assert fill_path("/a/{x}/b", [value]) == f"/a/{quoted}/b"


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET, "\ud800"])
def test_path_parameters_that_no_encoding_keeps_are_refused(value: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="'org'") as caught:
        fill_path("/api/{org}/", [value])
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_nothing_is_sent_for_a_refused_path_parameter(client_for: MakeClient, value: str) -> None:
    sent: list[httpx.Request] = []
    client = client_for(lambda request: sent.append(request) or httpx.Response(200))  # type: ignore[func-returns-value]
    with pytest.raises(errors.InvalidArgumentError):
        list_credentials.sync("acme", value, client=client)
    assert sent == []


def test_query() -> None:
    moment = datetime.datetime(2025, 12, 31, 23, 59, 59, tzinfo=datetime.UTC)
    given = {
        "plain": "a b&c=d+é",
        "yes": True,
        "no": False,
        "zero": 0,
        "list": ["x", 2, False],
        "empty": [],
        "day": datetime.date(2026, 1, 1),
        "moment": moment,
        "unset": UNSET,
        "none": None,
        "blank": "",
    }
    pairs = list(query_pairs(given.items()))
    assert pairs == [
        ("plain", "a b&c=d+é"),
        ("yes", "true"),
        ("no", "false"),
        ("zero", "0"),
        ("list", "x"),
        ("list", "2"),
        ("list", "false"),
        ("day", "2026-01-01"),
        ("moment", "2025-12-31T23:59:59+00:00"),
        ("blank", ""),
    ]
    assert list(httpx.URL(f"http://x/?{query_string(pairs)}").params.multi_items()) == pairs


class Role(str, enum.Enum):  # noqa: UP042 - what is text and yet says "Role.ADMIN" of itself
    ADMIN = "admin"


class Text(enum.StrEnum):
    ADMIN = "admin"


class Plain(enum.Enum):
    ADMIN = "admin"


class Level(enum.IntEnum):
    ONE = 1


class Flag(enum.Enum):
    ON = True


@pytest.mark.parametrize(
    ("member", "text"),
    [(Role.ADMIN, "admin"), (Text.ADMIN, "admin"), (Plain.ADMIN, "admin"), (Level.ONE, "1"), (Flag.ON, "true")],
)
def test_of_an_enum_the_value_is_sent(member: Any, text: str) -> None:
    operation: Operation[Any] = Operation("x", "POST", "/{x}/", media_type="multipart/form-data")
    call = operation.call((member,), {"q": member, "l": [member]}, {"f": member, "l": [member]}, {"X-H": member})
    assert (call.path, call.query, call.headers) == (f"/{text}/", [("q", text), ("l", text)], {"X-H": text})
    assert call.files == [("f", (None, text)), ("l", (None, text))]
    operation = Operation("x", "POST", "/")
    content = operation.call(body={"a": [member]}).content
    assert content is not None
    assert json.loads(content) == {"a": [member.value]}


def test_what_is_not_set_is_left_out_wherever_it_is_given() -> None:
    nothing = {"X-A": None, "X-B": UNSET, "X-C": 0}
    assert Operation[Any]("x", "GET", "/").call(headers=nothing).headers == {"X-C": "0"}
    empty = Operation[Any]("x", "POST", "/", media_type="multipart/form-data").call(body={"a": UNSET})
    assert (empty.files, empty.content) == ([], b"--empty--\r\n"), "a body without a part, which httpx would not send"
    assert empty.headers == {"Content-Type": "multipart/form-data; boundary=empty"}
    assert list(query_pairs({"l": [1, None, UNSET], "none": [None]}.items())) == [("l", "1")]
    assert list(form_parts({"l": [1, UNSET, None]})) == [("l", (None, "1")), ("l", (None, ""))]


def test_multipart_parts_are_what_drf_reads() -> None:
    opened = io.BytesIO(b"--+++\r\n")
    parts = dict(
        form_parts(
            {
                "file": File(opened, "a.png", "image/png"),
                "unnamed": File(b"x"),
                "flag": True,
                "none": None,
                "nested": {"a": [1]},
                "number": 3,
            }
        )
    )
    name, file, kind = parts["file"]
    assert (name, kind, file.seek(0, os.SEEK_END), file.seek(0), file.read()) == (
        "a.png",
        "image/png",
        7,
        0,
        b"--+++\r\n",
    )
    assert parts["unnamed"] == ("unnamed", b"x", None)
    assert parts["flag"] == (None, "true")
    assert parts["none"] == (None, "")
    assert parts["nested"] == (None, '{"a": [1]}')
    assert parts["number"] == (None, "3")
    assert [part for _, part in form_parts({"tags": ["a", "b"]})] == [(None, "a"), (None, "b")]


@pytest.mark.parametrize("raw", [b"x", bytearray(b"x"), memoryview(b"x"), Path("a.png"), io.BytesIO(b"x")])
def test_content_of_a_file_that_is_no_file_is_refused(client_for: MakeClient, raw: Any) -> None:
    client = client_for(lambda _: pytest.fail("it was sent"))
    refused = rf"^file: {type(raw).__name__} is no field of a form; wrap it: File\(…\)$"
    with pytest.raises(errors.InvalidArgumentError, match=refused):
        core_orgs_logo_create_create.sync("acme", client=client, body=ImageFileUpload(file=raw))
    with pytest.raises(errors.InvalidArgumentError, match=refused):
        list(form_parts({"file": [File(b"x"), raw]}))


def test_body_sends_what_is_set_and_null_where_none_is(client_for: MakeClient) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"status": {"success": True}, "result": CREDENTIAL})

    body = CredentialInput(name="ü", description=None, created_at=datetime.datetime(2025, 1, 2, 3, 4))
    body["issuer_note"] = "kept"
    create_credential.sync("acme", "ada", client=client_for(handle), body=body)
    assert json.loads(sent[0].content) == {
        "name": "ü",
        "description": None,
        "createdAt": "2025-01-02T03:04:00",
        "issuer_note": "kept",
    }
    assert sent[0].headers["content-type"] == "application/json"
    assert sent[0].method == "POST"


def test_a_body_that_json_cannot_carry_is_refused(client_for: MakeClient) -> None:
    body = CredentialInput(name="x", metadata={"a": object()})
    with pytest.raises(errors.InvalidArgumentError, match="credentials_orgs_users_create"):
        create_credential.sync("acme", "ada", client=client_for(lambda _: httpx.Response(200)), body=body)
    body = CredentialInput(name="x", metadata=float("nan"))
    with pytest.raises(errors.InvalidArgumentError):
        create_credential.sync("acme", "ada", client=client_for(lambda _: httpx.Response(200)), body=body)


CREDENTIAL: dict[str, Any] = {
    "entityId": "c1",
    "name": "Python",
    "name_override": None,
    "description": "d",
    "criteriaUrl": "http://example.com",
    "criteriaNarrative": "http://example.com",
    "createdAt": "2019-08-24T14:15:22Z",
    "iconImage": "i",
    "icon_image_id": 0,
    "backgroundImage": "b",
    "background_image_id": 0,
    "thumbnailImage": "t",
    "thumbnail_image_id": 0,
    "catalog_items": ["s"],
    "courses": [{"id": "x"}],
    "programs": "p",
    "issuerDetails": {"property1": "s"},
    "html_template": "h",
    "css_template": "c",
    "metadata": None,
    "credentialType": "CERTIFICATE",
    "expires": {"years": 1},
    "tags": None,
    "signatories": [{}],
    "signal": "s",
    "pathways": [{}],
}


def test_the_documented_credentials_answer_decodes(client_for: MakeClient) -> None:
    """Envelope and 26 fields, as the documentation of 3.59.0-ai-plus shows them."""
    page = {
        "next": "https://elsewhere/?page=2",
        "previous": None,
        "count": 42,
        "data": [CREDENTIAL],
        "num_pages": 5,
        "page_number": 1,
        "max_page_size": 100,
    }
    envelope = {"status": {"success": True, "description": "Ok"}, "result": page}
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=envelope)

    client = client_for(handle, drift="raise")
    response = list_credentials.sync_detailed(
        "acme", "ada", client=client, page=1, page_size=5, search="p y", course="c", program="p", platform_org="other"
    )
    assert response.parsed is not None
    (credential,) = response.parsed.data
    assert len(CREDENTIAL) == 26
    assert credential.additional_properties == {}
    assert credential.created_at == datetime.datetime(2019, 8, 24, 14, 15, 22, tzinfo=datetime.UTC)
    assert credential.to_dict() == {**CREDENTIAL, "createdAt": "2019-08-24T14:15:22+00:00"}
    assert (response.parsed.count, response.parsed.num_pages, response.parsed.page_number) == (42, 5, 1)
    assert json.loads(response.content) == envelope
    assert dict(sent[0].url.params) == {
        "page": "1",
        "page_size": "5",
        "search": "p y",
        "course": "c",
        "program": "p",
        "platform_org": "other",
    }


def test_an_answer_without_its_envelope_decodes_too(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(200, json=CREDENTIAL), drift="raise")
    assert get_credential.sync("acme", "ada", "c1", client=client).name == "Python"


@pytest.mark.parametrize("answer", [{"result": 1}, {"status": "ok", "result": 1}, {"status": {"code": 1}, "result": 1}])
def test_what_only_looks_like_the_envelope_stays_whole(client_for: MakeClient, answer: Any) -> None:
    operation: Operation[Any] = Operation("x", "GET", "/x")
    assert operation.sync(client_for(lambda _: httpx.Response(200, json=answer))) == answer


@pytest.mark.parametrize("status", [200, 201, 202, 206])
def test_any_2xx_decodes(client_for: MakeClient, status: int) -> None:
    client = client_for(lambda _: httpx.Response(status, json={"status": {"success": True}, "result": CREDENTIAL}))
    assert create_credential.sync("a", "b", client=client, body=CredentialInput(name="x")).name == "Python"


def test_no_body_is_none(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(204))
    assert delete_credential.sync("acme", "ada", "c1", client=client) is None  # type: ignore[func-returns-value]
    assert user_groups_orgs_retrieve.sync("acme", client=client) is None


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"<html>", "text/html"), (b'{"a": ', "application/json"), (b"\xff\xfe", "application/json"), (b"<html>", "")],
)
def test_a_body_that_is_not_json_raises_with_the_response(client_for: MakeClient, content: bytes, kind: str) -> None:
    headers = {"content-type": kind} if kind else {}
    client = client_for(lambda _: httpx.Response(200, content=content, headers=headers))
    with pytest.raises(errors.ResponseDecodeError) as caught:
        core_rbac_groups_list.sync(client=client)
    assert (caught.value.response.content, caught.value.operation) == (content, "core_rbac_groups_list")
    with pytest.raises(ValueError) as of_json:  # noqa: PT011  (in its own words)
        json.loads(content)
    known = kind or "no content type"
    said = f"core_rbac_groups_list: HTTP 200 with a body that is not JSON ({known}): {of_json.value}"
    assert str(caught.value) == said
    assert caught.value.__context__ is None, "it holds the body"


def test_an_undeclared_answer_is_json_or_bytes(client_for: MakeClient) -> None:
    operation: Operation[Any] = Operation("x", "GET", "/x", answer="any")

    def read(response: httpx.Response) -> Any:
        client = client_for(lambda _: response)
        return operation.sync(client)

    assert read(httpx.Response(200, json=[1])) == [1]
    assert read(httpx.Response(200, content=b"a,b", headers={"content-type": "text/csv"})) == b"a,b"
    assert read(httpx.Response(200)) is None


FILES = ("text/csv; charset=utf-8", "application/vnd.ms-excel", "image/png")


@pytest.mark.parametrize("kind", [*FILES, "", "text/html", "application/json", "application/hal+json; charset=utf-8"])
@pytest.mark.parametrize("answer", ["json", "any", "redirect", "bytes", "none"])
def test_how_an_answer_is_read(answer: str, kind: str) -> None:
    """What is JSON or may be is parsed; of what can be anything only what says that it is; a file never."""
    operation = Operation[Any]("x", "GET", "/x", answer=answer)
    headers = {"Content-Type": kind} if kind else {}
    is_json = "json" in kind or (answer == "json" and kind not in FILES)
    read = None if answer == "none" else [1] if is_json and answer != "bytes" else b"[1]"
    came: Any = httpx.Response(200, headers=headers, content=b"[1]")
    assert (operation.value(came), operation.succeeded(came)) == (read, True)
    empty: Any = httpx.Response(200, headers=headers)
    assert (operation.value(empty), operation.succeeded(empty)) == (None, True)
    moved: Any = httpx.Response(302, headers={**headers, "Location": "/y"}, content=b"[1]")
    target = (answer == "redirect", "/y" if answer == "redirect" else read)
    assert (operation.succeeded(moved), operation.value(moved)) == target
    nowhere: Any = httpx.Response(302, headers=headers, content=b"[1]")
    assert (operation.succeeded(nowhere), operation.value(nowhere)) == (False, read)


def test_an_answer_is_read_as_its_type_save_a_file() -> None:
    operation = Operation[RbacUser]("x", "GET", "/x", RbacUser)
    came: Any = httpx.Response(200, json={"id": 1})
    assert operation.read(came) == ({"id": 1}, RbacUser(id=1))
    file: Any = httpx.Response(200, headers={"Content-Type": "text/csv"}, content=b"id\n1")
    read: Any = operation.read(file)
    assert read == (b"id\n1", b"id\n1")


def test_a_status_is_named_where_python_has_a_name_for_it(client_for: MakeClient) -> None:
    statuses = iter([503, 201, 299])

    def handle(_: httpx.Request) -> httpx.Response:
        status = next(statuses)
        return httpx.Response(status, json=[], headers={"X-Request-ID": f"r{status}"})

    client = client_for(handle, max_retry_wait=0)
    found = [Operation[Any]("x", "GET", "/x").sync_detailed(client) for _ in range(2)]
    assert [(type(one.status_code), one.status_code) for one in found] == [(HTTPStatus, HTTPStatus.CREATED), (int, 299)]
    assert [(one.request_id, one.retries, one.parsed) for one in found] == [("r201", 1, []), ("r299", 0, [])]
    assert (found[0].content, repr(found[0])) == (b"[]", "Response(status_code=201, 2 bytes, parsed=[])")


def test_a_status_that_http_does_not_know_works(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(522, text="x"), max_retries=0)
    with pytest.raises(errors.ServerError) as caught:
        core_rbac_groups_list.sync(client=client)
    assert caught.value.status_code == 522
    lenient = client.with_options(raise_for_status=False)
    response = core_rbac_groups_list.sync_detailed(client=lenient)
    assert (response.status_code, response.parsed) == (522, None)
    with pytest.raises(errors.ServerError):
        core_rbac_groups_list.sync(client=lenient)


def test_no_client_is_asked_for_plainly() -> None:
    with pytest.raises(TypeError, match="client"):
        core_rbac_groups_list.sync()  # type: ignore[call-arg]
    assert DataManagerClient("k").base_url == "https://base.manager.iblai.app"


def test_an_operation_of_one_s_own_sends_a_form_where_there_is_a_file(client_for: MakeClient) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"id": 1, "username": "ada"})

    operation = Operation[RbacUser](
        "x", "POST", "/x", RbacUser, media_type="multipart/form-data", without_file="application/json"
    )
    bodies: tuple[dict[str, Any], ...] = (
        {"a": "ü", "b": [1]},
        {"a": 1, "file": File(b"x")},
        {"files": [1, File(b"x")]},
    )
    assert [operation.sync(client_for(handle), (), None, one) for one in bodies] == [RbacUser(id=1, username="ada")] * 3
    kinds = [request.headers["content-type"].partition(";")[0] for request in sent]
    assert kinds == ["application/json", "multipart/form-data", "multipart/form-data"]
    assert sent[0].content == '{"a":"ü","b":[1]}'.encode(), "in as few bytes as can be"
    for raw in (b"x", io.BytesIO(b"x")):
        for value in (raw, [1, raw]):
            with pytest.raises(errors.InvalidArgumentError, match=r"^file: \w+ is no field of a form; wrap it"):
                operation.call(body={"file": value})
    assert len(sent) == 3
    assert repr(operation) == "<Operation x: POST /x>"


async def _forgotten() -> str:
    return "acme"


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        (lambda: b"acme", "bytes: give text, as by .decode()"),
        (lambda: bytearray(b"acme"), "bytearray: give text, as by .decode()"),
        (_forgotten, "coroutine: put `await` before what makes it"),
        (lambda: {"a": 1}, "dict: give one of its values, or the text that the API documents, such as json.dumps(…)"),
        (lambda: (one for one in "ab"), "generator: give its items: list(…)"),
        (lambda: {"a": 1}.keys(), "dict_keys: give its items: list(…)"),
        (lambda: print, "builtin_function_or_method: call it, and give what it returns"),
        (lambda: [["a"]], "list: give one value: it takes no list"),
    ],
)
def test_what_is_no_text_is_no_argument(value: Any, hint: str) -> None:
    operation = Operation[Any]("one", "GET", "/orgs/{org}/")
    given = [value() for _ in range(3)]
    for where, arguments in (
        ("path parameter 'org'", ((given[0],),)),
        ("query parameter 'q'", (("acme",), {"q": given[1]})),
        ("header 'X-A'", (("acme",), None, UNSET, {"X-A": given[2]})),
    ):
        with pytest.raises(errors.InvalidArgumentError) as caught:
            operation.call(*arguments)
        assert str(caught.value) == f"{where} cannot be {hint}"
        assert (caught.value.operation, caught.value.may_have_acted) == ("one", False)
    for one in given:
        if isinstance(one, Coroutine):
            one.close()


def test_what_cannot_be_called_is_said_to_the_word() -> None:
    operation = Operation[Any]("one", "POST", "/orgs/{org}/")
    headers: Any = [("a", "b")]
    where, needs = "path parameter 'org'", "/orgs/{org}/ needs a value there"
    for made, said, name in (
        (lambda: operation.call(("..",)), f"{where} cannot be '..': {needs}", "one"),
        (lambda: operation.call((None,)), f"{where} cannot be None: {needs}", "one"),
        (lambda: operation.call(("\ud800",)), f"{where} is not text that UTF-8 can carry", "one"),
        (
            lambda: operation.call(("a",), headers={"X-A": NoText("list")}),
            "header 'X-A' cannot be list: give a text",
            "one",
        ),
        (
            lambda: operation.call(("a",), body={1: object()}),
            "one: the body is not what JSON can carry: Object of type object is not JSON serializable",
            "one",
        ),
        (lambda: called("G T", "/x", None, UNSET), "'G T' is no method of HTTP, such as GET", "'G T' /x"),
        (lambda: called("", "/x", None, UNSET), "'' is no method of HTTP, such as GET", "'' /x"),
        (
            lambda: called("get", "x?a", None, UNSET),
            "GET x: give the path below the base URL, starting with one slash",
            "GET x",
        ),
        (
            lambda: called("get", "/a/../x?b", None, UNSET),
            "GET /a/../x: a path with . or .. or # does not stay as it is",
            "GET /a/../x",
        ),
        (
            lambda: called("put", "/x", [("a", 1)], UNSET),  # type: ignore[arg-type]
            "PUT /x: params is a mapping of names to values, such as a dict",
            "PUT /x",
        ),
        (
            lambda: called("put", "/x", None, UNSET, headers=headers),
            "PUT /x: headers is a mapping of names to values, such as a dict",
            "PUT /x",
        ),
    ):
        with pytest.raises(errors.InvalidArgumentError) as caught:
            made()
        assert (str(caught.value), caught.value.operation) == (said, name)


def test_a_call_at_any_path_carries_what_is_given() -> None:
    given, headers = {"q": [1, None]}, {"X-A": "b"}
    json_headers = {"X-A": "b", "Content-Type": "application/json"}
    for body, content, sent, with_type in (
        (UNSET, b"abc", b"abc", headers),
        ({"a": 1}, None, b'{"a":1}', json_headers),
        (UNSET, None, None, headers),
    ):
        operation, call = called("post", "/x?a=1", given, body, content, headers)
        assert (operation.id, operation.method, operation.path) == ("POST /x", "POST", "/x?a=1")
        assert (call.path, call.query, call.quoted, call.files) == ("/x?a=1", [("q", "1")], False, None)
        assert (call.content, call.headers) == (sent, with_type)


class Silent:
    """Says nothing of itself."""


class Quoted:
    """Is written as bytes are."""

    def __str__(self) -> str:
        return "b'a'"


class Broken:
    """Cannot be written."""

    def __str__(self) -> str:
        raise RuntimeError("no text")


TEXTS: dict[str, tuple[Any, str]] = {
    "no number": (float("nan"), "cannot be nan: give a number, or a date"),
    "infinity": (float("-inf"), "cannot be -inf: give a number, or a date"),
    "no decimal number": (decimal.Decimal("NaN"), "cannot be NaN: give a number"),
    "no end": (decimal.Decimal("-Infinity"), "cannot be -Infinity: give a number"),
    "no text": (Silent(), "cannot be Silent, which stands for no text: give one"),
    "bytes all the same": (Quoted(), "cannot be Quoted: give text, as by .decode()"),
    "what cannot be written": (Broken(), "cannot be written: no text"),
    "NUL": ("a\0b", "has a NUL character, which no text of the platform's has"),
    "complex": (1j, "cannot be complex: give one number"),
    "an error": (ValueError("x"), "cannot be ValueError: give a text of it, such as str(…)"),
    "an error of its own text": (KeyError("x"), "cannot be KeyError: give a text of it, such as str(…)"),
}


@pytest.mark.parametrize("what", TEXTS)
def test_what_stands_for_no_text_is_said_to_the_word(what: str) -> None:
    """Wherever it is given: in the path, the query, a header or a form."""
    value, said = TEXTS[what]
    operation = Operation[Any]("one", "POST", "/{org}/", media_type="multipart/form-data")
    places: tuple[tuple[str, Callable[[], object]], ...] = (
        ("path parameter 'org'", lambda: operation.call((value,))),
        ("query parameter 'q'", lambda: operation.call(("a",), {"q": ["b", value]})),
        ("header 'X-A'", lambda: operation.call(("a",), headers={"X-A": value})),
        ("f", lambda: operation.call(("a",), body={"f": value})),
    )
    for where, made in places:
        with pytest.raises(errors.InvalidArgumentError) as caught:
            made()
        if where != "f" or not isinstance(value, decimal.Decimal):  # which no body can carry: that is said before
            assert str(caught.value) == f"{where} {said}"


@pytest.mark.parametrize(
    ("value", "text"),
    [("nan", "nan"), ("b'a'", "b'a'"), ("True", "True"), (1.5, "1.5"), (decimal.Decimal("1.50"), "1.50")],
)
def test_a_text_may_say_what_nothing_else_may(value: Any, text: str) -> None:
    assert list(query_pairs([("q", value)])) == [("q", text)]
    assert fill_path("/{x}", [value]) == f"/{quote(text)}"


@pytest.mark.parametrize("values", [["a"], ["a", "b", "c"]])
def test_a_path_takes_as_many_values_as_it_has_places(values: list[str]) -> None:
    with pytest.raises(ValueError, match="zip"):
        fill_path("/{x}/{y}/", values)


@pytest.mark.parametrize("value", [{"a": float("nan")}, {"a": [float("inf")]}, {"a": object()}])
def test_a_form_carries_what_json_can(value: Any) -> None:
    operation = Operation[Any]("one", "POST", "/one/", media_type="multipart/form-data")
    with pytest.raises(errors.InvalidArgumentError, match=r"^data is not what JSON can carry"):
        operation.call(body={"data": value})
