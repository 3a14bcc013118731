"""The sandbox itself: real sockets, and nothing but the standard library on this side."""

import http.client
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import pytest

from .start import Sandbox, running_sandbox

CREDENTIALS = "/api/credentials/orgs/acme/users/ada/"
ROLES = "/api/roles/platform/orgs/acme/roles/users/"
GROUPS = "/api/user-groups/orgs/acme/"
USERS = "/api/core/platform/users/"
SCIM = "/api/orgs/acme/scim/v2/Users"
TRACES = "/api/ai-analytics/orgs/acme/users/ada/traces/"


class Answer:
    """A response: `status`, `headers`, `body`, and the body as JSON."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status, self.headers, self.body = response.status, response.headers, response.read()

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as running:
        yield running


def call(
    base: str,
    path: str,
    key: str | None = "Api-Token sandbox-key",
    *,
    method: str = "GET",
    json_body: Any = None,
    **headers: str,
) -> Answer:
    """Send one request to `base` + `path` (or to the absolute URL `path`) and return its answer."""
    url = urlsplit(path if path.startswith("http") else base + path)
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    if key is not None:
        sent["Authorization"] = key
    body = None
    if json_body is not None:
        body, sent["Content-Type"] = json.dumps(json_body), "application/json"
    connection = http.client.HTTPConnection(url.netloc, timeout=20)
    try:
        connection.request(method, f"{url.path}?{url.query}" if url.query else url.path, body, sent)
        return Answer(connection.getresponse())
    finally:
        connection.close()


@pytest.mark.parametrize("key", [None, "sandbox-key", "Bearer sandbox-key", "Api-Token wrong", "Api-Token"])
def test_without_a_valid_key_every_endpoint_answers_401(sandbox: Sandbox, key: str | None) -> None:
    for path in (CREDENTIALS, GROUPS, USERS, TRACES, "/api/sandbox/echo/"):
        answer = call(sandbox.url, path, key)
        assert answer.status == 401
        assert answer.headers["WWW-Authenticate"] == "Api-Token"
        assert list(answer.json) == ["detail"]


def test_several_keys_and_sizes_can_be_given() -> None:
    with running_sandbox(key=["one", "two"], credentials=3, rbac_groups=0) as own:
        assert own.key == "one"
        assert call(own.url, CREDENTIALS, "Api-Token two").json["result"]["count"] == 3
        assert call(own.url, "/api/core/rbac/groups/", "Api-Token one").json["results"] == []
        assert call(own.url, CREDENTIALS).status == 401


@pytest.mark.parametrize("prefix", ["", "/dm"])
def test_credentials_page_finish_by_next(sandbox: Sandbox, prefix: str) -> None:
    url: str | None = sandbox.url + prefix + CREDENTIALS + "?page_size=500"
    seen, sizes = [], []
    while url:
        answer = call(sandbox.url, url).json
        assert answer["status"] == {"success": True, "description": "Ok"}
        result = answer["result"]
        assert (result["count"], result["num_pages"], result["max_page_size"]) == (257, 3, 100)
        seen += [item["entityId"] for item in result["data"]]
        sizes.append(len(result["data"]))
        url = result["next"]
        assert url is None or url.startswith(sandbox.url + prefix + "/api/")
    assert sizes == [100, 100, 57]
    assert len(set(seen)) == 257


def test_credentials_filters_and_errors(sandbox: Sandbox) -> None:
    assert len(call(sandbox.url, CREDENTIALS).json["result"]["data"]) == 10
    item = call(sandbox.url, CREDENTIALS + "?search=python%20basics%200004").json["result"]["data"][0]
    assert (item["name"], len(item)) == ("Python Basics 0004", 26)
    course = call(sandbox.url, CREDENTIALS + "?course=course-v1:acme%2BC3%2B2024").json["result"]
    assert course["count"] == 26
    assert call(sandbox.url, CREDENTIALS + "?program=engineering").json["result"]["count"] == 129
    elsewhere = CREDENTIALS.replace("acme", "other")
    assert call(sandbox.url, elsewhere + "?platform_org=acme").status == 200
    missing = call(sandbox.url, elsewhere)
    assert (missing.status, missing.json) == (404, {"detail": "Organization 'other' was not found."})
    past = call(sandbox.url, CREDENTIALS + "?page=27")
    assert (past.status, past.json) == (404, {"detail": "Invalid page."})


def test_one_credential(sandbox: Sandbox) -> None:
    one = CREDENTIALS + "credential-0001"
    assert call(sandbox.url, one).json["result"]["entityId"] == "credential-0001"
    assert call(sandbox.url, one + "/").status == 404
    changed = call(sandbox.url, one, method="PUT", json_body={"description": None}).json
    assert (changed["status"]["description"], changed["result"]["description"]) == ("Updated", None)
    assert call(sandbox.url, one).json["result"]["description"] is not None
    deleted = call(sandbox.url, one, method="DELETE")
    assert (deleted.status, deleted.body) == (204, b"")
    assigned = call(sandbox.url, CREDENTIALS + "credential-0050-assigned", method="DELETE")
    assert (assigned.status, assigned.json) == (409, {"status": "error", "message": "Credential is assigned"})
    assert call(sandbox.url, CREDENTIALS + "none", method="DELETE").json == {
        "detail": "Credential 'none' was not found."
    }


def test_creating_a_credential(sandbox: Sandbox) -> None:
    sent = {"name": "New", "issuer": "issuer-9", "courses": [], "createdAt": "2024-05-01T10:00:00Z"}
    created = call(sandbox.url, CREDENTIALS, method="POST", json_body=sent)
    assert (created.status, created.json["status"]["description"]) == (201, "Created")
    result = created.json["result"]
    assert (result["name"], result["courses"], result["createdAt"]) == ("New", [], "2024-05-01T10:00:00Z")
    assert (result["issuerDetails"], len(result)) == ({"entityId": "issuer-9"}, 26)
    whole = call(sandbox.url, CREDENTIALS, method="POST", json_body=result)
    assert (whole.status, whole.json["result"]) == (201, result)
    refused = call(sandbox.url, CREDENTIALS, method="POST", json_body={"criteriaUrl": "no", "icon_image_id": "x"})
    assert (refused.status, refused.json["name"]) == (400, ["This field is required."])
    assert set(refused.json) == {"name", "criteriaUrl", "icon_image_id"}


def test_reported_roles_in_both_shapes(sandbox: Sandbox) -> None:
    old = call(sandbox.url, ROLES + "ada/reported-roles/").json
    assert set(old["roles"][0]["skills"][0]) == {"id", "name", "platform_key", "slug", "data"}
    for username in ("newshape", "newshape-2"):
        new = call(sandbox.url, f"{ROLES}{username}/reported-roles/").json
        assert set(new["roles"][0]["skills"][0]) == {"skill_id", "name", "slug", "platform"}
    nobody = call(sandbox.url, ROLES + "nobody/reported-roles/")
    assert (nobody.status, nobody.json) == (400, {"error": "User has no reported role"})


def test_user_groups(sandbox: Sandbox) -> None:
    page = call(sandbox.url, GROUPS + "?page=3&length=50&start_date=2024-01-01").json
    assert page["pagination"] == {"totalItems": 120, "currentPage": 3, "perPage": 50, "totalPages": 3}
    assert [item["id"] for item in page["data"]] == list(range(101, 121))
    past = call(sandbox.url, GROUPS + "?page=13")
    assert (past.status, past.json["data"], past.json["pagination"]["currentPage"]) == (200, [], 13)
    some = call(sandbox.url, GROUPS + "?groups=Group%20002&groups=Group%20007").json
    assert [item["id"] for item in some["data"]] == [2, 7]
    assert list(call(sandbox.url, GROUPS + "?end_date=tomorrow").json) == ["end_date"]


def test_platform_users(sandbox: Sandbox) -> None:
    number, names = 1, []
    while number:
        page = call(sandbox.url, f"{USERS}?page={number}&page_size=50&platform_key=acme").json
        assert page["previous_page"] == (number - 1 or None)
        names += [item["username"] for item in page["results"]]
        number = page["next_page"]
    assert len(set(names)) == page["count"] == 135
    with_policies = call(sandbox.url, USERS + "?return_policies=true&query=student00").json
    assert (with_policies["count"], len(with_policies["results"]["allowed_policies"])) == (9, 3)
    assert "policies" in with_policies["results"]["data"][0]
    assert call(sandbox.url, USERS + "?platform_key=other").status == 404


def test_rbac_groups_and_traces_are_drf_lists(sandbox: Sandbox) -> None:
    for path, total, key in (("/api/core/rbac/groups/", 45, "unique_id"), (TRACES, 64, "id")):
        url, seen = path, []
        while url:
            page = call(sandbox.url, url).json
            assert set(page) == {"count", "next", "previous", "results"}
            seen += [item[key] for item in page["results"]]
            url = page["next"]
        assert len(set(seen)) == page["count"] == total
    assert "limit=20&offset=20" in call(sandbox.dm_url, TRACES).json["next"]


def test_scim_users(sandbox: Sandbox) -> None:
    page = call(sandbox.url, SCIM + "?startIndex=131&count=10")
    assert page.headers["Content-Type"] == "application/scim+json"
    assert (page.json["totalResults"], page.json["startIndex"], page.json["itemsPerPage"]) == (135, 131, 5)
    assert [item["id"] for item in page.json["Resources"]] == ["131", "132", "133", "134", "135"]
    assert call(sandbox.url, SCIM + "/?startIndex=136").json["Resources"] == []
    schemas = ["urn:ietf:params:scim:api:messages:2.0:Error"]
    missing = call(sandbox.url, SCIM.replace("acme", "other"))
    assert missing.json == {"schemas": schemas, "detail": "Organization 'other' was not found.", "status": "404"}
    assert call(sandbox.url, SCIM, None).json["status"] == "401"
    assert call(sandbox.url, SCIM + "?count=x").json["status"] == "400"
    plain = call(sandbox.url, SCIM, Accept="application/json")
    assert plain.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize(
    ("path", "body", "said"),
    [
        ("Users/1", {}, "required"),
        ("Users/1", [], "Expected a dictionary"),
        ("Users/1", {"Operations": [{"op": "nonsense"}]}, "nonsense"),
        ("Users/1", {"Operations": [{"op": "replace", "path": "id", "value": 2}]}, "cannot be patched: id"),
        ("Groups/1/add_members", {}, "required"),
        ("Groups/1/remove_members", {}, "required"),
        ("Groups/1/add_members", {"Operations": [{"op": "add", "value": "1"}]}, "list of items"),
        ("Groups/1/add_members", {"Operations": [{"op": "add", "value": [{"value": "x"}]}]}, "integer"),
    ],
)
def test_scim_refuses_a_wrong_body_in_its_own_form(sandbox: Sandbox, path: str, body: Any, said: str) -> None:
    method = "PATCH" if path.startswith("Users") else "POST"
    answer = call(sandbox.url, SCIM.replace("Users", path), method=method, json_body=body)
    assert answer.status == 400
    assert answer.headers["Content-Type"] == "application/scim+json"
    assert answer.json.keys() == {"schemas", "detail", "status"}
    assert answer.json["status"] == "400"
    assert said in answer.json["detail"]


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_echo(sandbox: Sandbox, method: str) -> None:
    path = "/api/sandbox/echo/a%2Fb%20c/"
    answer = call(
        sandbox.dm_url, path + "?x=1&y=&x=%202", method=method, json_body={"a": 1}, X_Forwarded_Thing="yes"
    ).json
    assert (answer["method"], answer["path"]) == (method, "/dm" + path)
    assert answer["query"] == [["x", "1"], ["y", ""], ["x", " 2"]]
    assert (answer["body"], answer["content_type"]) == ('{"a": 1}', "application/json")
    assert answer["headers"]["x-forwarded-thing"] == "yes"
    assert answer["headers"]["authorization_scheme"] == "Api-Token"
    assert "sandbox-key" not in json.dumps(answer)


def test_head_has_no_body_on_the_wire(sandbox: Sandbox) -> None:
    address = urlsplit(sandbox.url)
    request = b"HEAD %b HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Api-Token sandbox-key\r\n\r\n"
    with socket.create_connection((str(address.hostname), address.port or 0), timeout=20) as connection:
        connection.sendall(request % USERS.encode())
        received = b"".join(iter(lambda: connection.recv(65536), b""))
    assert received.startswith(b"HTTP/1.1 200")
    assert received.endswith(b"\r\n\r\n")
    assert b"Content-Length: 0" not in received


def test_status(sandbox: Sandbox) -> None:
    busy = call(sandbox.url, "/api/sandbox/status/503/?retry_after=7&delay_ms=1", method="POST")
    assert (busy.status, busy.json, busy.headers["Retry-After"]) == (503, {"detail": "Service Unavailable"}, "7")
    page = call(sandbox.url, "/api/sandbox/status/520/?html=1")
    assert (page.status, page.headers.get_content_type(), page.body[:6]) == (520, "text/html", b"<html>")
    assert call(sandbox.url, "/api/sandbox/status/204/").body == b""
    assert call(sandbox.url, "/api/sandbox/status/302/?location=/elsewhere").headers["Location"] == "/elsewhere"
    assert call(sandbox.url, "/api/sandbox/status/600/").status == 400


def test_requests_are_counted_per_path(sandbox: Sandbox) -> None:
    call(sandbox.url, "/api/sandbox/requests/?reset=1")
    call(sandbox.url, USERS)
    call(sandbox.url, USERS + "?page=2", None)
    call(sandbox.dm_url, USERS)
    counts = call(sandbox.dm_url, "/api/sandbox/requests/?reset=1").json
    assert counts == {"total": 3, "paths": {USERS: 2, "/dm" + USERS: 1}}
    assert call(sandbox.url, "/api/sandbox/requests/").json == {"total": 0, "paths": {}}


def test_other_paths_and_methods_answer_in_json(sandbox: Sandbox) -> None:
    for path in ("/", "/dm/", "/dm/dm" + USERS, USERS[:-1], CREDENTIALS + "assertions/"):
        answer = call(sandbox.url, path)
        assert (answer.status, answer.json) == (404, {"detail": "Not found."})
    assert call(sandbox.url, GROUPS, method="POST").json == {"detail": 'Method "POST" not allowed.'}


def test_links_follow_the_forwarded_host(sandbox: Sandbox) -> None:
    page = call(sandbox.url, "/api/core/rbac/groups/", X_Forwarded_Host="inner.example", X_Forwarded_Proto="https")
    assert page.json["next"] == "https://inner.example/api/core/rbac/groups/?page=2"


def test_organisations_of_any_size_and_one_that_is_not_ours(sandbox: Sandbox) -> None:
    for org, count in (("branch-7", 7), ("branch-0", 0), ("globex", 40), ("acme", 120)):
        answer = call(sandbox.url, GROUPS.replace("acme", org)).json
        assert answer["pagination"]["totalItems"] == count
    assert call(sandbox.url, GROUPS.replace("acme", "locked")).status == 403
    assert call(sandbox.url, GROUPS.replace("acme", "branch-x")).status == 404


def test_the_training_of_a_document(sandbox: Sandbox) -> None:
    documents = "/api/ai-index/orgs/acme/users/ada/documents/"
    parts = [('name="type"', "file"), ('name="pathway"', "mentor-1"), ('name="file"; filename="bad-a.md"', "Text")]
    parts.append(('name="custom_metadata"', '{"year": 2026}'))
    body = (
        "".join(f"--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{text}\r\n" for head, text in parts)
        + "--b--\r\n"
    )
    headers = {"Authorization": "Api-Token sandbox-key", "Content-Type": "multipart/form-data; boundary=b"}
    connection = http.client.HTTPConnection(urlsplit(sandbox.url).netloc, timeout=20)
    connection.request("POST", documents + "train/", body, headers)
    sent = Answer(connection.getresponse())
    connection.close()
    assert sent.status == 200
    assert set(sent.json) == {"message", "document_id", "task_id"}

    task = f"{documents}tasks/{sent.json['task_id']}/"
    for _ in range(100):
        if call(sandbox.url, task).json["status"] != "pending":
            break
        time.sleep(0.1)
    assert call(sandbox.url, task).json == {"status": "failed", "message": "Training of bad-a.md: failed"}
    assert call(sandbox.url, f"{documents}tasks/none/").status == 404
    [document] = call(sandbox.url, documents + "pathways/mentor-1/?search=A.MD").json["results"]
    assert (document["training_status"], document["tokens"]) == ("failed", 4)
    assert document["metadata"] == {"custom_metadata": {"year": 2026}}
    for path in ("pathways/mentor-1/?search=other", "pathways/mentor-2/"):
        assert call(sandbox.url, documents + path).json["results"] == []


def test_a_chat_session(sandbox: Sandbox) -> None:
    path = "/api/ai-mentor/orgs/acme/users/ada/sessions/"
    session = call(sandbox.url, path, method="POST", json_body={"mentor": "tutor"}).json
    assert UUID(session["session_id"])
    assert call(sandbox.url, path, method="POST", json_body={"mentor": "nobody"}).status == 404


def test_a_connection_is_kept_alive(sandbox: Sandbox) -> None:
    connection = http.client.HTTPConnection(urlsplit(sandbox.url).netloc, timeout=20)
    paths = (USERS, "/api/sandbox/status/503/", "/api/sandbox/status/502/?html=1", "/none", SCIM)
    for method, path in [("GET", path) for path in paths] + [("HEAD", "/api/sandbox/echo/"), ("GET", USERS)]:
        connection.request(method, path, headers={"Authorization": "Api-Token sandbox-key"})
        response = connection.getresponse()
        assert bool(response.read()) == (method != "HEAD")
        assert not response.will_close
    connection.close()


def test_it_ends_by_itself_when_stdin_closes() -> None:
    command, root = [sys.executable, "-m", "tests.sandbox"], Path(__file__).parents[2]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=root, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert set(json.loads(process.stdout.readline())) == {"url", "dm_url", "key"}
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_sandbox_that_cannot_start_is_an_error() -> None:
    with pytest.raises(RuntimeError), running_sandbox(port=-1):
        pass
