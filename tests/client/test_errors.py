"""What becomes of the platform's error bodies."""

from __future__ import annotations

import asyncio
import copy
import pickle
import re
from collections.abc import Callable, Generator, Iterator
from typing import Any, cast

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibl_data_manager_client import DataManagerClient, _error_body, errors, paginate
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.api.core import core_rbac_groups_retrieve as one_group
from ibl_data_manager_client.api.credentials import create_credential as create
from ibl_data_manager_client.models import CredentialInput
from tests.conftest import KEY, MakeClient
from tests.docs.blocks import ROOT

BODY = CredentialInput(name="New")
EMPTY: dict[str, Any] = {"count": 0, "next": None, "previous": None, "results": []}


@pytest.mark.parametrize(
    ("body", "detail", "fields"),
    [
        ({"detail": "Not found."}, "Not found.", {}),
        ({"error": "No such role"}, "No such role", {}),
        ({"status": "error", "message": "Assigned"}, "Assigned", {}),
        ({"status": {"success": False, "description": "Gone"}, "result": None}, "Gone", {}),
        ({"schemas": ["urn:x"], "detail": "No user", "status": "404"}, "No user", {}),
        ({"name": ["Required."]}, "name: Required.", {"name": ["Required."]}),
        ({"a": {"b": ["x", "y"]}}, "a.b: x y", {"a.b": ["x", "y"]}),
        ({"rows": [{}, {"n": ["bad"]}]}, "rows.1.n: bad", {"rows.1.n": ["bad"]}),
        ({"non_field_errors": ["x"]}, "non_field_errors: x", {"non_field_errors": ["x"]}),
        ({"errors": {"name": ["bad"]}}, "name: bad", {"name": ["bad"]}),
        ({"error": {"message": "deep"}}, "deep", {}),
        (["one", "two"], "one; two", {}),
        ("plain text", "plain text", {}),
        ("<html><body>502", "", {}),
        ({}, "", {}),
        (None, "", {}),
        (7, "", {}),
        ({"description": ["bad"]}, "description: bad", {"description": ["bad"]}),
        ({"description": {"a": ["bad"]}}, "description.a: bad", {"description.a": ["bad"]}),
        ({"status": ["bad"], "code": 7, "hint": "x", "none": []}, "status: bad", {"status": ["bad"]}),
        ({"status": "error", "name": ["bad"]}, "name: bad", {"name": ["bad"]}),
        ({"status": {}, "name": ["bad"]}, "name: bad", {"name": ["bad"]}),
        (
            {"name": ["bad"], "status": [{"message": "worse"}]},
            "name: bad",
            {"name": ["bad"]},
        ),
        ({"detail": [{"loc": ["q", 1], "msg": "bad"}], "message": "x"}, "q.1: bad", {"q.1": ["bad"]}),
        ({"detail": [{"loc": ["q"], "msg": "bad"}, {"msg": "worse"}]}, "bad; worse", {}),
        ({"detail": [{"loc": ["q"], "msg": "a"}, {"loc": ["q"], "msg": "b"}]}, "q: a b", {"q": ["a", "b"]}),
        ({"detail": [{"loc": "q", "msg": "a"}]}, "a", {}),
        ({"error_description": "expired", "description": "x"}, "expired", {}),
        ({"detail": "", "error": {}, "description": "Gone"}, "Gone", {}),
        (" \n<html>", "", {}),
        (" a < b\n", "a < b", {}),
    ],
)
def test_dialects(body: Any, detail: str, fields: dict[str, list[str]]) -> None:
    assert _error_body.read_error(body) == (detail, fields)


class Demanding(errors.DataManagerError):
    """What an application may derive: it cannot be made without a message."""

    def __new__(cls, message: str) -> Demanding:
        return super().__new__(cls, message)

    def __setstate__(self, state: dict[str, Any]) -> None:  # type: ignore[override]  # as one may write it
        vars(self).update(state)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_an_error_of_somebody_elses_is_copied(copied: Any) -> None:
    again = copied(Demanding("gone"))
    assert (type(again), str(again), again.args) == (Demanding, "gone", ("gone",))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (417, errors.APIStatusError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (526, errors.ServerError),
        (302, errors.RedirectRefusedError),
    ],
)
def test_statuses(status: int, kind: type[errors.APIStatusError]) -> None:
    request = httpx.Request("GET", "http://x")
    response = httpx.Response(status, json={"detail": "why"}, headers={"X-Request-ID": "r1"}, request=request)
    error = errors.status_error(response, operation="op")
    assert type(error) is kind
    assert (error.status_code, error.detail, error.request_id, error.operation) == (status, "why", "r1", "op")
    assert error.body == {"detail": "why"}
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.detail, str(again)) == (kind, "why", str(error))


@pytest.mark.parametrize(("status", "content"), [(404, b'{"detail": "why"}'), (302, b""), (200, b"no JSON")])
def test_a_pickled_error_is_whole_but_for_the_key(client_for: MakeClient, status: int, content: bytes) -> None:
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return httpx.Response(status, content=content, headers={"location": "https://elsewhere.example/"})

    with pytest.raises((errors.APIStatusError, errors.ResponseDecodeError)) as caught:
        groups.sync(client=client_for(handle))
    error: Any = caught.value
    for copied in (pickle.dumps(error), pickle.dumps(copy.deepcopy(error))):
        assert KEY.encode() not in copied
        again = pickle.loads(copied)
        assert (type(again), str(again)) == (type(error), str(error))
        assert again.response.content == content
        assert again.response.status_code == status
        assert again.response.request.url == error.response.request.url
        headers = [pair for pair in error.response.request.headers.multi_items() if pair[0] != "authorization"]
        assert again.response.request.headers.multi_items() == headers
    assert sent
    assert "authorization" not in error.response.request.headers, "nor has the error itself"


class Again(httpx.Auth):
    """Sends a second request with the key."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = KEY
        yield request
        yield httpx.Request("GET", request.url, headers={"Authorization": KEY})


def test_nor_do_the_answers_before_it_have_the_key() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(401))
    with (
        DataManagerClient(auth=Again(), transport=transport) as client,
        pytest.raises(errors.AuthenticationError) as caught,
    ):
        groups.sync(client=client)
    assert len(caught.value.response.history) == 1
    pickled = pickle.dumps(caught.value)
    assert KEY.encode() not in pickled
    (before,) = pickle.loads(pickled).response.history
    assert (before.status_code, before.request.url) == (401, caught.value.response.request.url)
    assert caught.value.response.history[0].request.headers["authorization"] == KEY


def _ended(result: Any) -> Any:
    """What a function returned, or what its coroutine does."""
    return asyncio.run(result) if asyncio.iscoroutine(result) else result


@pytest.mark.parametrize("asynchronous", [False, True])
def test_what_was_answered_with_nothing_to_read_may_have_acted(client_for: MakeClient, asynchronous: bool) -> None:
    client = client_for(lambda _: httpx.Response(201, content=b"<html>"))
    call = create.asyncio if asynchronous else create.sync
    with pytest.raises(errors.ResponseDecodeError) as caught:
        _ended(call("a", "b", client=client, body=BODY))
    assert caught.value.may_have_acted is True


class Cut(httpx.SyncByteStream):
    """The body of an answer that begins and breaks off."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise self.error


def answer_without_a_total() -> httpx.Response:
    """A page of a list that does not say how long it is."""
    return httpx.Response(
        200, headers={"X-Request-ID": "r2"}, json={"results": [{"id": 1}], "next": "http://x/?page=2"}
    )


def test_every_error_says_of_which_call_it_is(client_for: MakeClient) -> None:
    answered = {"X-Request-ID": "r1"}
    seen: list[errors.DataManagerError] = []

    def fails(call: Any, *outcomes: httpx.Response | Exception, **options: Any) -> errors.DataManagerError:
        left = iter(outcomes)

        def handle(request: httpx.Request) -> httpx.Response:
            outcome = next(left)
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        client = client_for(handle, max_retry_wait=0, **options)
        with pytest.raises(errors.DataManagerError) as caught:
            call(client)
        seen.append(caught.value)
        return caught.value

    def ask(client: DataManagerClient) -> None:
        groups.sync(client=client)

    def page(client: DataManagerClient) -> None:
        list(paginate(groups.sync, client=client))

    busy, no_number = httpx.Response(503), cast(Any, "..")
    for answer, options in (
        (httpx.Response(500, headers=answered), {}),
        (httpx.Response(200, headers=answered, content=b"no JSON"), {}),
        (httpx.Response(200, headers=answered, json={"count": 1}), {"drift": "raise"}),
        (httpx.Response(200, headers=answered, content=b"x" * 100), {"max_response_bytes": 10}),
        (httpx.Response(302, headers={**answered, "Location": "https://b.example/"}), {}),
        (httpx.Response(304, headers=answered), {}),
    ):
        error = fails(ask, busy, answer, **options)
        assert (error.request_id, error.retries) == ("r1", 1), error
        again = pickle.loads(pickle.dumps(error))
        assert (again.request_id, again.retries, again.operation) == ("r1", 1, error.operation)
        assert again.may_have_acted == error.may_have_acted
    error = fails(ask, busy, httpx.ReadError("reset"), max_retries=1)
    assert (error.request_id, error.retries) == (None, 1)
    for cut in (httpx.ReadError("reset"), httpx.ReadTimeout("slow"), httpx.DecodingError("not gzip")):
        error = fails(ask, busy, httpx.Response(200, headers=answered, stream=Cut(cut)), max_retries=1)
        assert (error.request_id, error.retries) == ("r1", 1), error
    once = {"results": [{"id": 1}], "count": 9, "next": "http://x/?page=2"}
    one_page = [httpx.Response(200, headers=answered, json=once) for _ in range(3)]
    for pages in ([busy, *one_page], [busy, one_page[0], httpx.Response(404, headers=answered)]):
        error = fails(page, *pages)
        assert isinstance(error, errors.PaginationError)
        assert (error.request_id, error.retries) == ("r1", 0), error
    fails(lambda client: one_group.sync(no_number, client=client))
    fails(lambda client: client.request("GET", "/api/x", headers={"Content-Length": "1"}))
    fails(lambda client: client.request("GET", "/api/x", headers={"Authorization": "mine"}))
    error = fails(page, busy, httpx.Response(200, headers=answered, json={"count": 1}))
    assert (error.request_id, error.retries) == ("r1", 1)
    error = fails(lambda client: paginate(groups.sync, client=client).partitions(2), busy, answer_without_a_total())
    assert (type(error), error.request_id, error.retries) == (errors.PaginationError, "r2", 1)
    for wrong in ("api/x", "/api/../x"):
        error = fails(lambda client, path=wrong: client.request("GET", path))
        assert error.operation == f"GET {wrong}"
        with pytest.raises(errors.InvalidArgumentError) as caught:
            client_for(lambda _: busy).stream("GET", wrong)
        assert caught.value.operation == f"GET {wrong}"
        fails(lambda client, path=wrong: list(paginate(client.request, "GET", path)))
    closed = client_for(lambda _: busy)
    closed.close()
    fails(lambda _: groups.sync(client=closed))
    named = {"core_rbac_groups_list", "core_rbac_groups_retrieve", "GET /api/x", "GET api/x", "GET /api/../x"}
    assert {error.operation for error in seen} == named
    assert {type(error) for error in seen} >= {errors.ConfigurationError, errors.InvalidArgumentError}


@pytest.mark.parametrize("form", ["sync_detailed", "asyncio_detailed"])
def test_an_answer_says_how_it_came(client_for: MakeClient, form: str) -> None:
    outcomes = iter([httpx.Response(503), httpx.Response(200, headers={"X-Request-ID": "r1"}, json=EMPTY)] * 2)
    client = client_for(lambda _: next(outcomes), max_retry_wait=0)
    answer = _ended(getattr(groups, form)(client=client))
    assert (answer.retries, answer.request_id) == (1, "r1")
    raw = client.request("GET", "/api/x")
    assert raw.headers["x-request-id"] == "r1"


@pytest.mark.parametrize(
    ("method", "location", "said"),
    [
        (
            "GET",
            "https://store.example:8443/f?signature=1",
            "it leads to another origin, https://store.example:8443, where the key must not go",
        ),
        (
            "HEAD",
            "https://store.example/f?signature=1",
            "it leads to another origin, https://store.example, where the key must not go",
        ),
        ("GET", f"/f?signature={KEY}", "its address quotes the key"),
        ("POST", "/elsewhere", "a POST is not sent elsewhere, only GET and HEAD are"),
        ("GET", "/loop", "it is one too many: 5 were followed"),
        ("GET", "http://x:none/", "it leads to what is no URL"),
        ("GET", None, "it does not say where to"),
    ],
)
def test_why_a_redirect_is_not_followed(client_for: MakeClient, method: str, location: str | None, said: str) -> None:
    headers = {} if location is None else {"Location": location}
    client = client_for(lambda _: httpx.Response(302, headers=headers))
    with pytest.raises(errors.RedirectRefusedError) as caught:
        client.request(method, "/loop")
    shown = location and location.replace(KEY, "[key]")
    assert (caught.value.reason, caught.value.location) == (said, shown)
    assert str(caught.value).endswith(f": {said}")
    assert "signature" not in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.reason, str(again)) == (said, str(caught.value))


def test_not_modified_is_no_redirect(client_for: MakeClient) -> None:
    with pytest.raises(errors.APIStatusError) as caught:
        client_for(lambda _: httpx.Response(304)).request("GET", "/api/x", headers={"If-None-Match": "x"})
    assert type(caught.value) is errors.APIStatusError


@pytest.mark.parametrize("status", [*range(300, 600), 503.5])
def test_the_guide_says_what_each_status_raises(client_for: MakeClient, status: float) -> None:
    waits = status == 503.5  # 503 with Retry-After
    kind, acted = said_of(int(status), waits=waits)
    headers = {"Retry-After": "1"} if waits else {"Location": "https://elsewhere.example/"}
    client = client_for(lambda _: httpx.Response(int(status), headers=headers), max_retries=0)
    with pytest.raises(errors.APIStatusError) as caught:
        client.request("GET", "/api/x")
    assert (type(caught.value).__name__, caught.value.may_have_acted) == (kind, acted)


def said_of(status: int, *, waits: bool) -> tuple[str, bool]:
    """The error of a status, and whether it may have acted, in docs/errors.md: by the first row that has it."""
    text = (ROOT / "docs" / "errors.md").read_text("utf-8")
    table = text.partition("| status | error | may have acted |\n")[2].partition("\n\n")[0].splitlines()[1:]
    for statuses, kind, acted in (row.strip("| ").split(" | ") for row in table):
        for one in statuses.split(", "):
            with_header = one.endswith(" with `Retry-After`")
            pattern = one.removesuffix(" with `Retry-After`").removeprefix("other ").replace("x", ".")
            if re.fullmatch(pattern, str(status)) and with_header <= waits:
                assert acted in ("yes", "no")
                return kind.split("`")[1], acted == "yes"
    raise AssertionError(f"{status} is not in the table")


def test_all_names_are_exported_and_explained() -> None:
    found = {name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, Exception)}
    kinds = {name for name in found if not name.startswith("_")}
    assert kinds | {"Deviation"} == set(errors.__all__)
    assert errors.__doc__ is not None
    assert [name for name in kinds if name not in errors.__doc__] == []
    assert [name for name in kinds if not getattr(errors, name).__doc__] == []


def test_names_of_fields_are_cut() -> None:
    """Nested fields have the names of all around them: 12 MB of an answer made 900 MB of names."""
    long = "a" * 20_000
    body: Any = ["deepest"]
    for _ in range(300):
        body = {f"m{long}": ["Required."], long: body}
    detail, fields = _error_body.read_error(body)
    assert len(detail) < 3_000
    assert 0 < sum(map(len, fields)) < 100_000


@pytest.mark.parametrize(("depth", "found"), [(20, True), (21, False), (100_000, False)])
def test_what_is_nested_is_looked_for_so_deep(depth: int, found: bool) -> None:
    """And no deeper, or what a server sends would end in a RecursionError."""
    fields: Any = ["bad"]
    message: Any = {"message": "deep"}
    for _ in range(depth):
        fields, message = {"a": fields}, {"error": message}
    assert _error_body.read_error(fields)[1] == ({".".join("a" * depth): ["bad"]} if found else {})
    assert _error_body.read_error(message) == ("deep" if found else "", {})


NAMES = st.text("xyz_0", min_size=1, max_size=3)
NESTED: st.SearchStrategy[Any] = st.recursive(
    st.lists(st.text("ab ;:.", min_size=1, max_size=5), min_size=1, max_size=3),
    lambda inner: (
        st.dictionaries(NAMES, inner, max_size=3) | st.lists(st.dictionaries(NAMES, inner, max_size=2), max_size=3)
    ),
    max_leaves=6,
)


def _leaves(node: Any, path: tuple[object, ...] = ()) -> Iterator[tuple[str, list[str]]]:
    """The lists of messages in what Django REST Framework says of nested serializers, each with its path."""
    if isinstance(node, list) and node and isinstance(node[0], str):
        yield ".".join(map(str, path)), node
    else:
        for key, inner in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _leaves(inner, (*path, key))


@given(st.dictionaries(NAMES, NESTED, max_size=3))
def test_every_message_about_a_field_is_found(body: dict[str, Any]) -> None:
    fields = dict(_leaves(body))
    said = "; ".join(f"{name}: {' '.join(texts)}" for name, texts in fields.items())
    assert _error_body.read_error(body) == (said, fields)


def _answer(status: int, content: bytes = b"", **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=content, headers=named, request=httpx.Request("GET", "http://x/"))


DEVIATION = errors.Deviation("op", "", "a list", "a\nb")
SAYS: list[tuple[Callable[[], errors.DataManagerError], str, dict[str, Any]]] = [
    (
        lambda: errors.status_error(
            _answer(404, b'{"detail": "why"}', x_request_id="r"), operation="op", cursor={"page": 2}
        ),
        "op: HTTP 404: why",
        {"detail": "why", "may_have_acted": False, "transient": False, "request_id": "r", "cursor": {"page": 2}},
    ),
    (
        lambda: errors.status_error(_answer(404, b'{"name": ["bad"]}'), operation="op", retries=1, may_have_acted=True),
        "op: HTTP 404: name: bad (after 1 retry)",
        {"field_errors": {"name": ["bad"]}, "may_have_acted": True, "retries": 1, "body": {"name": ["bad"]}},
    ),
    (
        lambda: errors.status_error(_answer(500, b"\xff"), operation="op", retries=2, may_have_acted=False),
        "op: HTTP 500: \ufffd (after 2 retries)",
        {"body": "\ufffd", "may_have_acted": True, "transient": False, "retries": 2, "retry_after": None},
    ),
    (
        lambda: errors.status_error(_answer(503, retry_after="9"), operation="op"),
        "op: HTTP 503: 503 Service Unavailable",
        {"body": None, "field_errors": {}, "may_have_acted": False, "transient": True, "retry_after": 9.0},
    ),
    (
        lambda: errors.status_error(_answer(408), operation="op"),
        "op: HTTP 408: 408 Request Timeout",
        {"may_have_acted": True},
    ),
    (lambda: errors.status_error(_answer(599, b"<html>"), operation="op"), "op: HTTP 599: 599", {"body": "<html>"}),
    (
        lambda: errors.status_error(_answer(499), operation="op"),
        "op: HTTP 499: 499",
        {"status_code": 499, "retries": 0},
    ),
    (
        lambda: errors.status_error(_answer(302), operation="op"),
        "op: HTTP 302: 302 Found: it is not followed",
        {"reason": "it is not followed", "location": None},
    ),
    (
        lambda: errors.status_error(
            _answer(302, location="/x"), operation="op", not_followed="it is one too many", retries=1
        ),
        "op: HTTP 302: 302 Found (after 1 retry): it is one too many",
        {"reason": "it is one too many", "location": "/x", "retries": 1},
    ),
    (
        lambda: errors.ResponseTooLargeError("too large", limit=5, operation="op", retries=3),
        "too large",
        {"limit": 5, "operation": "op", "retries": 3, "may_have_acted": True, "transient": False},
    ),
    (
        lambda: errors.ResponseDecodeError(
            "no list", response=_answer(200, x_request_id="r"), operation="op", deviations=(DEVIATION,)
        ),
        "op: no list",
        {"deviations": (DEVIATION,), "request_id": "r", "retries": 0, "operation": "op"},
    ),
    (
        lambda: errors.ResponseDecodeError("no list", response=_answer(200), operation="op"),
        "op: no list",
        {"deviations": (), "request_id": None, "may_have_acted": True},
    ),
    (lambda: errors.JobFailedError("a\x1b[1mb\nc", last=3, operation="op"), "a [1mb c", {"last": 3, "operation": "op"}),
    (lambda: errors.WaitTimeoutError("late", may_have_acted=False), "late", {"last": None, "may_have_acted": False}),
    (lambda: errors.APITimeoutError("late", operation="op"), "late", {"transient": True, "may_have_acted": True}),
    (lambda: errors.ConfigurationError("wrong"), "wrong", {"operation": None, "may_have_acted": False, "cursor": None}),
    (lambda: errors.PaginationError(), "", {"retries": 0, "request_id": None, "transient": False}),
]


@pytest.mark.parametrize(("make", "said", "facts"), SAYS, ids=[one[1] for one in SAYS])
def test_what_an_error_says_and_knows_it_still_does_when_copied(
    make: Callable[[], errors.DataManagerError], said: str, facts: dict[str, Any]
) -> None:
    error = make()
    for one in (error, pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(one), str(one)) == (type(error), said)
        assert {name: getattr(one, name) for name in facts} == facts


def test_a_deviation_is_one_line() -> None:
    assert str(DEVIATION) == "op: the whole answer: expected a list, got a b"
    assert str(DEVIATION._replace(pointer="/a/-")) == "op: /a/-: expected a list, got a b"
