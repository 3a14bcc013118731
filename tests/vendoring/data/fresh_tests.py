"""Put into a fresh project with a vendored copy of the credentials operations, and run there."""

import asyncio
import importlib
import importlib.util
import pickle
import pkgutil

import httpx
import pytest
from acme.internal import platform_api
from acme.internal.platform_api import DataManagerClient, errors, models, paginate, testing
from acme.internal.platform_api.api.credentials import (
    create_credential,
    list_credentials,
)

CREDENTIAL = {
    "credential_id": "c",
    "credential_url": "u",
    "name": "Python",
    "revoked": False,
}


def answer(request: httpx.Request) -> httpx.Response:
    """Three pages of credentials; nothing for the user `nobody`."""
    if "nobody" in request.url.path:
        return httpx.Response(404, json={"detail": "Not found."})
    assert request.headers["Authorization"] == "Api-Token key"
    page = int(request.url.params.get("page", "1"))
    result = {"count": 3, "next": "x" if page < 3 else None, "previous": None}
    item = {**CREDENTIAL, "name": f"Python {page}"}
    return httpx.Response(200, json={"status": {"success": True}, "result": {**result, "data": [item]}})


def make() -> DataManagerClient:
    """A client that these pages answer."""
    transport = httpx.MockTransport(answer)
    return DataManagerClient("key", transport=transport, async_transport=transport)


def test_the_package_itself_is_not_here() -> None:
    assert importlib.util.find_spec("ibl_data_manager_client") is None


def test_every_module_imports() -> None:
    prefix = f"{platform_api.__name__}."
    names = [module.name for module in pkgutil.walk_packages(platform_api.__path__, prefix)]
    assert len(names) > 60
    for name in names:
        importlib.import_module(name)
    for name in dir(models):
        assert getattr(models, name) is not None


def test_blocking() -> None:
    with make() as client:
        page = list_credentials.sync("acme", "ada", client=client)
        assert [one.name for one in page.data] == ["Python 1"]
        found = [one.name for one in paginate(list_credentials.sync, "acme", "ada", client=client)]
        assert found == ["Python 1", "Python 2", "Python 3"]
        with pytest.raises(errors.NotFoundError, match=r"Not found\."):
            list_credentials.sync("acme", "nobody", client=client)


def test_asyncio() -> None:
    async def names() -> list[str]:
        async with make() as client:
            pager = paginate(list_credentials.asyncio, "acme", "ada", client=client)
            return [str(one.name) async for one in pager]

    assert asyncio.run(names()) == ["Python 1", "Python 2", "Python 3"]


def test_a_model_survives_pickling() -> None:
    with make() as client:
        page = list_credentials.sync("acme", "ada", client=client)
    assert pickle.loads(pickle.dumps(page)) == page


def test_what_was_left_out_is_said() -> None:
    assert callable(create_credential.sync)
    with pytest.raises(AttributeError, match=r"no attribute 'SCIMGroup': only a part .*--tags credentials.*vendor\.py"):
        _ = models.SCIMGroup  # type: ignore[attr-defined, unused-ignore]
    with pytest.raises(AttributeError, match=r"no attribute 'scim': only a part of the client was vendored"):
        _ = platform_api.api.scim  # type: ignore[attr-defined, unused-ignore]
    kept = platform_api.api.credentials
    assert kept.list_credentials is list_credentials
    assert "list_credentials" in dir(kept)
    with pytest.raises(AttributeError, match=r"no attribute 'list_credential'; near it: list_credentials"):
        _ = kept.list_credential  # type: ignore[attr-defined, unused-ignore]
    with pytest.raises(ImportError, match="cannot import name 'SCIMGroup'"):
        from acme.internal.platform_api.models import SCIMGroup  # type: ignore[attr-defined, unused-ignore] # noqa: F401
    assert not hasattr(models, "__wrapped__")


def test_the_fake_platform() -> None:
    fake = testing.FakePlatform()
    with fake.client(drift="raise") as client:
        with pytest.raises(
            testing.UnexpectedCallError, match=r"from acme\.internal\.platform_api\.api\.credentials import"
        ):
            list_credentials.sync("acme", "ada", client=client)
        fake.pages(list_credentials, [testing.sample(models.Credential, name=str(n)) for n in range(12)])
        names = [one.name for one in paginate(list_credentials.sync, "acme", "ada", client=client)]
        assert names == [str(n) for n in range(12)]
    assert len(fake.calls_to(list_credentials)) == 3
