"""What a fake platform answers, and how it fails."""

from __future__ import annotations

import asyncio
import datetime
import gzip
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors
from ibl_data_manager_client.api.core import core_platform_users_retrieve as platform_users
from ibl_data_manager_client.api.core import core_rbac_groups_list as rbac_groups
from ibl_data_manager_client.api.credentials import delete_credential as destroy
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.api.scim import list_groups
from ibl_data_manager_client.downloads import download
from ibl_data_manager_client.models import Credential, PaginatedCredentialList, RbacGroup
from ibl_data_manager_client.testing import FakePlatform, RecordedCall, UnexpectedCallError, sample
from tests import committed
from tests.fidelity.calls import arguments, module

ANSWER = sample(PaginatedCredentialList)


def ask(client: DataManagerClient) -> PaginatedCredentialList:
    """Call the operation that most of this tests."""
    return credentials.sync("acme", "ada", client=client)


class TestAnswers:
    @pytest.mark.parametrize(
        "operation",
        [
            credentials,
            credentials.sync,
            credentials.asyncio,
            credentials.sync_detailed,
            committed.route(committed.FLAGSHIP),
            "GET /api/credentials/orgs/{}/users/{whoever}/",
        ],
    )
    def test_an_operation_by_its_names(self, operation: Any) -> None:
        fake = FakePlatform()
        fake.answer(operation, ANSWER)
        assert ask(fake.client(drift="raise")) == ANSWER
        assert fake.calls_to(operation) == fake.calls
        assert fake.calls[0].operation == committed.FLAGSHIP

    def test_json_is_answered_as_it_is(self) -> None:
        fake, seen = FakePlatform(), list[Any]()
        client = fake.client(drift=seen.append)
        fake.answer(credentials, {"data": [{"name": "Python"}], "more": datetime.date(2024, 1, 2)})
        answer = ask(client)
        assert [one.name for one in answer.data] == ["Python"]
        assert answer["more"] == "2024-01-02"
        assert "/count" in {deviation.pointer for deviation in seen}

    def test_the_platforms_envelope_is_opened(self) -> None:
        fake = FakePlatform()
        fake.answer(credentials, {"status": {"success": True}, "result": ANSWER})
        assert ask(fake.client(drift="raise")) == ANSWER

    def test_a_function_of_the_call(self) -> None:
        def give(call: RecordedCall) -> PaginatedCredentialList:
            return sample(PaginatedCredentialList, data=[sample(Credential, name=call.path_parameters["user_id"])])

        async def later(call: RecordedCall) -> PaginatedCredentialList:
            await asyncio.sleep(0)
            return give(call)

        fake = FakePlatform()
        client = fake.client(drift="raise")
        fake.answer(credentials, give)
        assert credentials.sync("acme", "an/na", client=client).data[0].name == "an/na"
        fake.answer(credentials, later)
        assert asyncio.run(credentials.asyncio("acme", "eve", client=client)).data[0].name == "eve"
        with pytest.raises(UnexpectedCallError, match="call the asyncio form"):
            ask(client)

    def test_a_function_may_give_anything(self) -> None:
        fake = FakePlatform()
        client = fake.client(max_retries=0)
        fake.answer(credentials, lambda call: httpx.Response(409, json={"detail": call.method}))
        with pytest.raises(errors.ConflictError, match="GET"):
            ask(client)
        fake.answer(credentials, lambda call: sample(RbacGroup))
        with pytest.raises(errors.InvalidArgumentError, match="answers PaginatedCredentialList, not RbacGroup"):
            ask(client)

    def test_status_and_headers(self) -> None:
        fake = FakePlatform()
        fake.answer(credentials, ANSWER, status=206, headers={"X-Request-ID": "r-1"})
        response = credentials.sync_detailed("acme", "ada", client=fake.client())
        assert (response.status_code, response.headers["x-request-id"], response.parsed) == (206, "r-1", ANSWER)
        fake.answer(destroy, None)
        gone = destroy.sync_detailed("acme", "ada", "1", client=fake.client())
        assert (gone.status_code, gone.content) == (204, b"")

    def test_an_answer_of_httpx(self) -> None:
        fake = FakePlatform()
        fake.answer(credentials, httpx.Response(201, json=ANSWER.to_dict(), headers={"X-Extra": "1"}))
        client = fake.client(drift="raise")
        for _ in range(2):
            response = credentials.sync_detailed("acme", "ada", client=client)
            assert (response.status_code, response.headers["x-extra"], response.parsed) == (201, "1", ANSWER)

    def test_a_compressed_answer_of_httpx(self) -> None:
        headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
        fake = FakePlatform()
        fake.answer(
            credentials, httpx.Response(200, content=gzip.compress(b'{"count": 0, "data": []}'), headers=headers)
        )
        response = credentials.sync_detailed("acme", "ada", client=fake.client(drift="raise"))
        assert response.content == b'{"count": 0, "data": []}'
        assert int(response.headers["content-length"]) == len(response.content)

    def test_a_redirect(self) -> None:
        aws = module("providers_aws_create_organization_create")
        fake = FakePlatform(sample=True)
        fake.answer(aws, "https://aws.example/", times=1)
        args, kwargs = arguments(aws.sync_detailed)
        found = [aws.sync_detailed(*args, **kwargs | {"client": fake.client()}) for _ in range(2)]
        assert [(int(one.status_code), one.parsed) for one in found] == [
            (302, "https://aws.example/"),
            (302, "https://example.com/"),
        ]

    def test_those_with_times_come_first_and_in_order(self) -> None:
        fake = FakePlatform()
        fake.answer(credentials, ANSWER)
        for name, times in (("one", 1), ("two", 2)):
            fake.answer(credentials, sample(PaginatedCredentialList, data=[sample(Credential, name=name)]), times=times)
        client = fake.client()
        assert [ask(client).data[0].name for _ in range(5)] == ["one", "two", "two", "name", "name"]
        fake.answer(credentials, sample(PaginatedCredentialList, data=[]))
        assert ask(client).data == []

    def test_what_was_told_does_not_change_any_more(self) -> None:
        fake, answer = FakePlatform(), sample(PaginatedCredentialList)
        fake.answer(credentials, answer)
        answer.count = 99
        assert ask(fake.client()).count == 1

    def test_files(self, tmp_path: Path) -> None:
        captions = module("ai_media_orgs_users_heygen_video_captions_retrieve")
        fake = FakePlatform()
        content = bytes(range(256)) * 5000
        fake.answer(captions, content)
        client = fake.client()
        assert captions.sync("acme", "ada", "v", client=client) == content
        done = download(tmp_path / "a", captions.sync_detailed, "acme", "ada", "v", client=client)
        assert (done.parsed, (tmp_path / "a").read_bytes()) == (tmp_path / "a", content)

        async def fetch() -> None:
            await download(tmp_path / "b", captions.asyncio_detailed, "acme", "ada", "v", client=client)

        fake.fail(captions, 503, times=1)
        asyncio.run(fetch())
        assert (tmp_path / "b").read_bytes() == content
        fake.fail(captions, 404)
        with pytest.raises(errors.NotFoundError):
            download(tmp_path / "c", captions.sync_detailed, "acme", "ada", "v", client=client)
        assert not list(tmp_path.glob("c*"))

    def test_what_the_description_does_not_know(self) -> None:
        fake = FakePlatform()
        fake.answer("POST /api/beta/{name}/", lambda call: {"name": call.path_parameters["name"], "got": call.json})
        client = fake.client(base_url="https://fake.invalid/dm/x")
        answer = client.request("POST", "/api/beta/caf%C3%A9/", json=[1])
        assert answer.json() == {"name": "café", "got": [1]}
        (call,) = fake.calls_to("POST /api/beta/{name}/")
        assert call.path == "/dm/x/api/beta/caf%C3%A9/"
        with pytest.raises(UnexpectedCallError, match=r"GET /dm/x/api/beta/1/ is no operation that the description"):
            client.request("GET", "/api/beta/1/")

    def test_a_literal_segment_comes_before_a_parameter(self) -> None:
        one = "GET /api/beta/{name}/"
        other = "GET /api/beta/all/"
        fake = FakePlatform()
        fake.answer(one, 1)
        fake.answer(other, 2)
        client = fake.client()
        assert [client.request("GET", f"/api/beta/{name}/").json() for name in ("all", "al")] == [2, 1]

    def test_a_path_beside_one_that_the_description_knows(self) -> None:
        fake = FakePlatform()
        fake.answer("GET /api/credentials/orgs/{org}/users/me/", {"me": True})
        fake.answer(credentials, ANSWER)
        client = fake.client()
        assert client.request("GET", "/api/credentials/orgs/acme/users/me/").json() == {"me": True}
        assert ask(client) == ANSWER
        assert [len(fake.calls_to(one)) for one in ("GET /api/credentials/orgs/{org}/users/me/", credentials)] == [1, 1]


class TestUntold:
    def test_it_says_what_to_write(self) -> None:
        fake = FakePlatform()
        client = fake.client(max_retries=5)
        with pytest.raises(UnexpectedCallError) as caught:
            ask(client)
        assert str(caught.value) == (
            f"{committed.FLAGSHIP} (GET /api/credentials/orgs/acme/users/ada/) was called, and was told no "
            "answer. Write\n\n"
            "    from ibl_data_manager_client.api.credentials import list_credentials\n"
            "    fake.pages(list_credentials, […])  # of Credential\n\n"
            "or make it FakePlatform(sample=True), which answers what it was not told."
        )
        assert not isinstance(caught.value, errors.DataManagerError)
        assert len(fake.calls) == 1  # it is not tried again
        with pytest.raises(UnexpectedCallError, match=r"fake\.answer\(list_groups, …\)  # "):
            asyncio.run(list_groups.asyncio("acme", client=client))

    def test_after_the_last_answer(self) -> None:
        fake = FakePlatform()
        fake.answer(credentials, ANSWER, times=1)
        client = fake.client()
        ask(client)
        with pytest.raises(UnexpectedCallError, match="was given all the answers it was told of"):
            ask(client)

    def test_one_that_was_told_does_not_answer_for_another(self) -> None:
        fake = FakePlatform()
        fake.answer("GET /api/credentials/orgs/{org}/users/{user_id}/{id}", {})
        with pytest.raises(UnexpectedCallError, match=f"{committed.FLAGSHIP} "):
            ask(fake.client())


RAISED: list[tuple[Any, type[Exception], int | None]] = [
    (400, errors.BadRequestError, 400),
    (401, errors.AuthenticationError, 401),
    (403, errors.PermissionDeniedError, 403),
    (404, errors.NotFoundError, 404),
    (409, errors.ConflictError, 409),
    (418, errors.APIStatusError, 418),
    (422, errors.UnprocessableEntityError, 422),
    (429, errors.RateLimitError, 429),
    (500, errors.ServerError, 500),
    (520, errors.ServerError, 520),
    (302, errors.RedirectRefusedError, 302),
    (errors.BadRequestError, errors.BadRequestError, 400),
    (errors.AuthenticationError, errors.AuthenticationError, 401),
    (errors.PermissionDeniedError, errors.PermissionDeniedError, 403),
    (errors.NotFoundError, errors.NotFoundError, 404),
    (errors.ConflictError, errors.ConflictError, 409),
    (errors.UnprocessableEntityError, errors.UnprocessableEntityError, 422),
    (errors.RateLimitError, errors.RateLimitError, 429),
    (errors.ServerError, errors.ServerError, 500),
    (errors.RedirectRefusedError, errors.RedirectRefusedError, 302),
    (errors.ResponseDecodeError, errors.ResponseDecodeError, None),
    (errors.APIConnectionError, errors.APIConnectionError, None),
    (errors.APITimeoutError, errors.APITimeoutError, None),
    (httpx.ConnectError, errors.APIConnectionError, None),
    (httpx.ConnectTimeout, errors.APITimeoutError, None),
    (httpx.ReadError("reset by peer"), errors.APIConnectionError, None),
    (TimeoutError, errors.APITimeoutError, None),
    (TimeoutError("slow"), errors.APITimeoutError, None),
    (ConnectionError, errors.APIConnectionError, None),
    (ConnectionResetError("reset by peer"), errors.APIConnectionError, None),
    (RuntimeError("anything"), RuntimeError, None),
]


class TestFailures:
    @pytest.mark.parametrize(("told", "kind", "status"), RAISED)
    def test_every_error(self, told: Any, kind: type[Exception], status: int | None) -> None:
        fake = FakePlatform()
        fake.fail(credentials, told)
        client = fake.client(max_retries=1)
        with pytest.raises(kind) as caught:
            ask(client)
        assert type(caught.value) is kind
        assert getattr(caught.value, "status_code", None) == status
        with pytest.raises(kind) as again:
            asyncio.run(credentials.asyncio("acme", "ada", client=client))
        assert type(again.value) is kind

    def test_every_class_is_tried(self) -> None:
        """What is left depends on the client's options, on pages and on jobs: see below, and the tests of those."""
        client_side = {"ConfigurationError", "InvalidArgumentError", "PaginationError", "ResponseTooLargeError"}
        others = {"DataManagerError", "APIStatusError", "Deviation", "JobFailedError", "WaitTimeoutError"}
        tried = {told.__name__ for told, _, _ in RAISED if isinstance(told, type)}
        assert set(errors.__all__) - client_side - others <= tried

    def test_bounds_of_the_client_hold(self) -> None:
        fake = FakePlatform()
        fake.answer(credentials, ANSWER)
        with pytest.raises(errors.ResponseTooLargeError):
            ask(fake.client(max_response_bytes=50))

        async def slow(call: RecordedCall) -> PaginatedCredentialList:
            await asyncio.sleep(60)
            return ANSWER

        fake.answer(credentials, slow)
        for options in ({"deadline": 0.2}, {"timeout": 0.1}, {"timeout": httpx.Timeout(50, read=0.1)}):
            with pytest.raises(errors.APITimeoutError):
                asyncio.run(credentials.asyncio("acme", "ada", client=fake.client(**options)))
        assert len(fake.calls) == 1 + 1 + 3 + 3  # what took too long is tried again

    @pytest.mark.parametrize(("raised", "attempts"), [(ConnectionRefusedError, 3), (BrokenPipeError, 1)])
    def test_builtin_errors_say_whether_a_request_was_sent(self, raised: type[Exception], attempts: int) -> None:
        fake = FakePlatform()
        fake.fail("POST /api/beta/", raised)
        with pytest.raises(errors.APIConnectionError):
            fake.client().request("POST", "/api/beta/")
        assert len(fake.calls) == attempts

    @pytest.mark.parametrize("asynchronous", [False, True])
    def test_a_function_says_for_each_call_whether_it_fails(self, asynchronous: bool) -> None:
        def give(call: RecordedCall) -> Any:
            if call.path_parameters["user_id"] == "slow":
                raise TimeoutError
            if call.path_parameters["user_id"] == "lost":
                raise httpx.ReadError("reset")
            return ANSWER if call.path_parameters["user_id"] == "ada" else httpx.Response(404, json={"detail": "Who?"})

        async def later(call: RecordedCall) -> Any:
            return give(call)

        fake = FakePlatform()
        fake.answer(credentials, later if asynchronous else give)
        client = fake.client(max_retries=0)

        def call(user: str) -> PaginatedCredentialList:
            if asynchronous:
                return asyncio.run(credentials.asyncio("acme", user, client=client))
            return credentials.sync("acme", user, client=client)

        assert call("ada") == ANSWER
        for user, kind in (
            ("eve", errors.NotFoundError),
            ("slow", errors.APITimeoutError),
            ("lost", errors.APIConnectionError),
        ):
            with pytest.raises(kind) as caught:
                call(user)
            assert type(caught.value) is kind

    def test_body_and_headers(self) -> None:
        fake = FakePlatform()
        fake.fail(credentials, 400, {"search": ["Too short."]})
        client = fake.client(max_retries=0)
        with pytest.raises(errors.BadRequestError) as caught:
            ask(client)
        assert caught.value.field_errors == {"search": ["Too short."]}
        fake.fail(credentials, errors.RateLimitError, headers={"Retry-After": "7", "X-Request-ID": "r-1"})
        with pytest.raises(errors.RateLimitError, match="Too Many Requests") as limited:
            ask(client)
        assert (limited.value.retry_after, limited.value.request_id) == (7, "r-1")
        fake.fail(credentials, 502, b"<html>Bad gateway</html>", headers={"Content-Type": "text/html"})
        with pytest.raises(errors.ServerError) as bad:
            ask(client)
        assert bad.value.body == "<html>Bad gateway</html>"

    def test_retries_are_instant_and_counted(self) -> None:
        fake = FakePlatform()
        fake.answer(credentials, ANSWER)
        fake.fail(credentials, 503, times=2, headers={"Retry-After": "3600"})
        fake.fail(credentials, httpx.ConnectError, times=2)
        start = time.monotonic()
        assert ask(fake.client(max_retries=4)) == ANSWER
        assert len(fake.calls_to(credentials)) == 5
        fake.fail(credentials, 503, headers={"Retry-After": "3600"})
        with pytest.raises(errors.ServerError) as caught:
            asyncio.run(credentials.asyncio("acme", "ada", client=fake.client(max_retries=3)))
        assert (caught.value.retries, len(fake.calls)) == (3, 9)
        assert time.monotonic() - start < 30

    @pytest.mark.parametrize("wrong", [200, 99, 600, errors.ConfigurationError, errors.APIStatusError, "x", None, dict])
    def test_what_is_no_failure(self, wrong: Any) -> None:
        with pytest.raises(errors.InvalidArgumentError, match=r"a status from 300 to 599|what can happen to a request"):
            FakePlatform().fail(credentials, wrong)


class TestMistakes:
    def test_models_of_another_operation(self) -> None:
        fake = FakePlatform()
        with pytest.raises(
            errors.InvalidArgumentError,
            match=f"{committed.FLAGSHIP} answers PaginatedCredentialList, not RbacGroup; pass that, or JSON",
        ):
            fake.answer(credentials, sample(RbacGroup))
        with pytest.raises(errors.InvalidArgumentError, match="not a list of Credential"):
            fake.answer(credentials, [sample(Credential)])
        listing = module("ai_account_connected_services_orgs_users_list")
        with pytest.raises(errors.InvalidArgumentError, match=r"answers list\[\w+\], not a list of Credential"):
            fake.answer(listing, [sample(Credential)])

    @pytest.mark.parametrize("wrong", ["credentials", "get /api/", print, object(), pytest, errors.status_error])
    def test_no_operation(self, wrong: Any) -> None:
        with pytest.raises(errors.InvalidArgumentError, match="operation: pass its module"):
            FakePlatform().answer(wrong, None)

    @pytest.mark.parametrize("wrong", [PaginatedCredentialList, errors.NotFoundError, RuntimeError("x")])
    def test_no_answer(self, wrong: Any) -> None:
        with pytest.raises(errors.InvalidArgumentError, match="`fail` takes errors, and `sample` makes a model"):
            FakePlatform().answer(credentials, wrong)

    @pytest.mark.parametrize(
        ("wrong", "meant"),
        [
            ("GET /api/core/rbac/group/", "GET /api/core/rbac/groups/"),
            ("GET /api/core/rbac/groups", "GET /api/core/rbac/groups/"),
            ("GET /api/credentials/org/{org}/users/{user}/", committed.route(committed.FLAGSHIP)),
        ],
    )
    def test_a_slip_of_the_pen_is_warned_of(self, wrong: str, meant: str) -> None:
        fake = FakePlatform()
        for tell in (fake.calls_to, lambda name: fake.answer(name, None), lambda name: fake.fail(name, 404)):
            with pytest.warns(UserWarning, match="the description knows no") as seen:
                tell(wrong)
            assert [str(one.message) for one in seen] == [
                f"the description knows no {wrong!r}, but it knows {meant!r}; if it is meant so, ignore this"
            ]
            assert seen[0].filename == __file__

    @pytest.mark.parametrize(
        "other",
        [
            "POST /api/beta/{name}/",
            "GET /api/core/rbac/groups-of-groups/",
            "GET /api/credentials/orgs/{org}/users/me/",
            "GET /api/core/rbac/groups/",
        ],
    )
    def test_what_is_no_slip_of_the_pen(self, other: str) -> None:
        FakePlatform().answer(other, None)  # warnings are errors here

    def test_no_times(self) -> None:
        with pytest.raises(errors.InvalidArgumentError, match="times is 1 or more, or None"):
            FakePlatform().answer(credentials, None, times=0)

    def test_no_json(self) -> None:
        with pytest.raises(errors.InvalidArgumentError, match="no answer can carry"):
            FakePlatform().answer(credentials, {"x": float("nan")})


class TestClients:
    def test_options_are_the_callers(self) -> None:
        fake = FakePlatform(sample=True)
        client = fake.client("my-own-key", base_url="https://x.example/dm", headers={"X-Team": "a"}, params={"p": 1})
        assert client.base_url == "https://x.example/dm"
        platform_users.sync(client=client, platform_key="acme")
        (call,) = fake.calls
        assert call.path.startswith("/dm/api/core/")
        assert (call.headers["x-team"], call.query["p"]) == ("a", "1")

    def test_siblings_and_a_client_made_by_hand(self) -> None:
        fake = FakePlatform(sample=True)
        with fake.client() as client:
            rbac_groups.sync(client=client.with_options(timeout=1))
        with DataManagerClient("some-key", transport=fake.transport, async_transport=fake.transport) as own:
            rbac_groups.sync(client=own)
            asyncio.run(rbac_groups.asyncio(client=own))
        assert len(fake.calls_to(rbac_groups)) == 3
        assert repr(fake) == "<FakePlatform: 3 calls, told of nothing>"

    def test_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Clients that the program makes by itself, without anything in the environment."""
        before = DataManagerClient.__init__
        fake = FakePlatform(sample=True)
        with fake.installed() as given:
            assert given is fake
            with DataManagerClient() as client:
                rbac_groups.sync(client=client)
                assert client.base_url == "https://fake.invalid"
            monkeypatch.setenv("IBLAI_BASE_URL", "https://api.example/dm")
            proxied = DataManagerClient(
                auth=PlatformApiKey("another-key"), httpx_options={"proxy": "http://127.0.0.1:9"}
            )
            asyncio.run(rbac_groups.asyncio(client=proxied))
            fake.fail(rbac_groups, 503, times=1, headers={"Retry-After": "600"})
            rbac_groups.sync(client=DataManagerClient(max_retry_wait=600, deadline=20, base_url="https://x.example"))
            other = httpx.MockTransport(lambda request: httpx.Response(404))
            with pytest.raises(errors.NotFoundError):
                rbac_groups.sync(client=DataManagerClient(transport=other))
            asyncio.run(
                rbac_groups.asyncio(client=DataManagerClient(transport=other))
            )  # that one is for blocking calls
        paths = ["/api/core/rbac/groups/", "/dm/api/core/rbac/groups/", *["/api/core/rbac/groups/"] * 2]
        paths.append("/dm/api/core/rbac/groups/")
        assert [call.path for call in fake.calls] == paths
        assert DataManagerClient.__init__ is before
        with pytest.raises(errors.ConfigurationError):
            DataManagerClient()
