"""What errors say, to the word, and what they hold on to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.models import Credential
from tests.conftest import KEY, MakeClient


@pytest.mark.parametrize("option", ["headers", "params"])
@pytest.mark.parametrize("given", [["a"], ("a", "b"), "a", 7])
def test_what_is_no_mapping_is_named_by_its_type(option: str, given: object) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"^{option} is a mapping .*, not {type(given).__name__}$"):
        DataManagerClient(KEY, **{option: given})  # type: ignore[arg-type]


@pytest.mark.parametrize("path", ["/api/../x", "/api/./x", "/api/%2e%2e/x", "/api/x#y"])
def test_a_path_that_would_not_stay_is_named_with_its_method(client_for: MakeClient, path: str) -> None:
    sent: list[httpx.Request] = []
    client = client_for(lambda request: sent.append(request) or httpx.Response(200, json={}))
    with pytest.raises(errors.InvalidArgumentError, match="with . or .. or # does not stay") as caught:
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
