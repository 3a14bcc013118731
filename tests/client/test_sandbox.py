"""The client against the Django REST Framework sandbox, over real sockets, under `/` and under `/dm`."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.ai_analytics import ai_analytics_orgs_users_traces_list as traces
from ibl_data_manager_client.api.core import core_platform_users_retrieve as platform_users
from ibl_data_manager_client.api.core import core_rbac_groups_list as rbac_groups
from ibl_data_manager_client.api.core import (
    roles_platform_orgs_roles_users_reported_roles_retrieve as reported_roles,
)
from ibl_data_manager_client.api.core import user_groups_orgs_retrieve as user_groups
from ibl_data_manager_client.api.credentials import (
    create_credential,
    delete_credential,
    get_credential,
    list_credentials,
    update_credential,
)
from ibl_data_manager_client.models import CredentialChange, CredentialInput
from tests.sandbox.start import Sandbox

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["/", "/dm"])
def url(request: pytest.FixtureRequest, sandbox: Sandbox) -> str:
    """The sandbox under either prefix."""
    return sandbox.url if request.param == "/" else sandbox.dm_url


LISTS: list[tuple[Any, tuple[str, ...], int, str]] = [
    (list_credentials, ("acme", "ada"), 257, "entity_id"),
    (user_groups, ("acme",), 120, "name"),
    (platform_users, (), 135, "username"),
    (rbac_groups, (), 45, "id"),
    (traces, ("acme", "ada"), 64, "id"),
]


@pytest.mark.parametrize(("operation", "arguments", "count", "key"), LISTS)
def test_every_item_once_and_in_order(
    sandbox: Sandbox, url: str, operation: Any, arguments: tuple[str, ...], count: int, key: str
) -> None:
    def keys(items: list[Any]) -> list[Any]:
        return [getattr(item, key, None) or item[key] for item in items]

    with DataManagerClient(sandbox.key, base_url=url, drift="raise") as client:
        pager = paginate(operation.sync, *arguments, client=client)
        blocking = keys(list(pager))
        assert pager.first().total == count
        pages = pager.pages()
        next(pages)
        rest = list(pager.resume(next(pages).cursor))
        assert keys(rest) == blocking[-len(rest) :]
        assert 0 < len(rest) < count

    async def read(ahead: int) -> list[Any]:
        async with DataManagerClient(sandbox.key, base_url=url, drift="raise") as client:
            return keys(await paginate(operation.asyncio, *arguments, client=client).prefetch(ahead).collect())

    assert len(blocking) == count == len(set(blocking))
    assert asyncio.run(read(1)) == blocking
    assert asyncio.run(read(8)) == blocking


def test_the_fewest_requests(sandbox: Sandbox) -> None:
    with DataManagerClient(sandbox.key, base_url=sandbox.url) as client:
        client.request("GET", "/api/sandbox/requests/", params={"reset": 1})
        list(paginate(list_credentials.sync, "acme", "counted", client=client, page_size=50))
        counts = client.request("GET", "/api/sandbox/requests/").json()["paths"]
    assert counts["/api/credentials/orgs/acme/users/counted/"] == 6  # 257 in pages of 50


def test_filters_and_scalars(sandbox: Sandbox, url: str) -> None:
    with DataManagerClient(sandbox.key, base_url=url, drift="raise") as client:
        found = list_credentials.sync("acme", "ada", client=client, search="python", page_size=5)
        assert 0 < found.count < 257
        assert all("python" in credential.name.lower() for credential in found.data)
        elsewhere = list_credentials.sync("nowhere", "ada", client=client, platform_org="acme")
        assert elsewhere.count == 257
        groups = user_groups.sync("acme", client=client, length=3, page=2, is_enrolled=True)
        assert len(groups.data or []) == 3
        roles = reported_roles.sync("acme", "ada", client=client)
        assert [skill.platform_key for skill in roles.roles[0].skills] == ["acme"] * len(roles.roles[0].skills)
        newer = reported_roles.sync("acme", "newshape", client=client)
        assert newer.roles[0].skills[0].skill_id == 1


def test_one_credential(sandbox: Sandbox, url: str) -> None:
    with DataManagerClient(sandbox.key, base_url=url, drift="raise") as client:
        one = get_credential.sync("acme", "ada", "credential-0001", client=client)
        assert one.entity_id == "credential-0001"
        made = create_credential.sync_detailed(
            "acme", "ada", client=client, body=CredentialInput(name="New", issuer="issuer-1")
        )
        assert (made.status_code, made.parsed and made.parsed.name) == (201, "New")
        changed = update_credential.sync(
            "acme", "ada", "credential-0001", client=client, body=CredentialChange(description=None, name="Renamed")
        )
        assert (changed.name, changed.description, changed.signal) == ("Renamed", None, one.signal)
        gone = delete_credential.sync_detailed("acme", "ada", "credential-0001", client=client)
        assert (gone.status_code, gone.parsed, gone.content) == (204, None, b"")


def test_errors(sandbox: Sandbox, url: str) -> None:
    async def provoke() -> None:
        async with DataManagerClient(sandbox.key, base_url=url) as client:
            with pytest.raises(errors.NotFoundError) as missing:
                await user_groups.asyncio("nope", client=client)
            assert missing.value.detail == "Organization 'nope' was not found."
            assert missing.value.operation == "user_groups_orgs_retrieve"
            with pytest.raises(errors.BadRequestError, match="no reported role"):
                await reported_roles.asyncio("acme", "nobody", client=client)
            with pytest.raises(errors.BadRequestError) as invalid:
                await create_credential.asyncio("acme", "ada", client=client, body=CredentialInput(""))
            assert invalid.value.field_errors == {"name": ["This field may not be blank."]}
            with pytest.raises(errors.ConflictError, match="Credential is assigned"):
                await delete_credential.asyncio("acme", "ada", "x-assigned", client=client)
            with pytest.raises(errors.NotFoundError):
                await get_credential.asyncio("acme", "ada", "none", client=client)
        async with DataManagerClient("wrong", base_url=url) as client:
            with pytest.raises(errors.AuthenticationError) as refused:
                await rbac_groups.asyncio(client=client)
            assert "wrong" not in str(refused.value)

    asyncio.run(provoke())


def test_what_is_on_the_wire(sandbox: Sandbox, url: str) -> None:
    with DataManagerClient(sandbox.key, base_url=url) as client:
        echo = client.request(
            "POST", "/api/sandbox/echo/a%2Fb/%C3%A9/", params={"q": ["x y", "&"]}, json={"ä": 1}
        ).json()
    assert echo["path"].endswith("/api/sandbox/echo/a%2Fb/%C3%A9/")
    assert echo["query"] == [["q", "x y"], ["q", "&"]]
    assert echo["headers"]["authorization_scheme"] == "Api-Token"
    assert json.loads(base64.b64decode(echo["body_base64"])) == {"ä": 1}
    assert echo["content_type"] == "application/json"
    assert echo["headers"]["user-agent"].startswith("ibl-data-manager-client/")


def test_slow_answers_time_out(sandbox: Sandbox) -> None:
    with DataManagerClient(sandbox.key, base_url=sandbox.url, max_retries=0) as client:
        slow = client.with_options(timeout=0.2)
        with pytest.raises(errors.APITimeoutError):
            slow.request("GET", "/api/sandbox/status/200/", params={"delay_ms": 1500})
        assert client.request("GET", "/api/sandbox/status/200/", params={"delay_ms": 300}).status_code == 200


def test_status_codes_and_html(sandbox: Sandbox) -> None:
    with DataManagerClient(sandbox.key, base_url=sandbox.url, max_retries=0) as client:
        for status, kind in ((409, errors.ConflictError), (429, errors.RateLimitError), (502, errors.ServerError)):
            with pytest.raises(kind) as caught:
                client.request("GET", f"/api/sandbox/status/{status}/", params={"html": 1, "retry_after": 4})
            assert isinstance(caught.value.response, httpx.Response)
            assert "<" not in caught.value.detail


def test_nothing_listens() -> None:
    with (
        DataManagerClient("k", base_url="http://127.0.0.1:9", max_retries=1) as client,
        pytest.raises(errors.APIConnectionError, match="after 1 retry"),
    ):
        rbac_groups.sync(client=client)


def test_the_quickstart_runs(sandbox: Sandbox) -> None:
    environment = {**os.environ, "IBLAI_API_KEY": sandbox.key, "IBLAI_BASE_URL": sandbox.dm_url, "IBLAI_ORG": "acme"}
    command = [sys.executable, "examples/quickstart.py"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    for expected in ("257", "120", "Engineer", "NotFoundError: Organization 'no-such-organisation' was not found."):
        assert expected in done.stdout
    wrong = subprocess.run(
        command, cwd=ROOT, env={**environment, "IBLAI_API_KEY": "no"}, capture_output=True, text=True, timeout=60
    )
    assert wrong.returncode == 1
    assert "AuthenticationError" in wrong.stderr
