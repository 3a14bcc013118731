"""The pytest plugin: in a pytest of its own, as those who install the package have it; and what it costs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parents[2]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python, elsewhere, without what this pytest or this checkout set."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "PYTHONPATH"))}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=300
    )


NAMED = 'pytest_plugins = ["ibl_data_manager_client_pytest"]'


def own_pytest(folder: Path, tests: str, *options: str, conftest: str = "") -> str:
    """What a pytest says of these tests."""
    (folder / "conftest.py").write_text(conftest)
    (folder / "test_own.py").write_text(dedent(tests))
    (folder / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n")
    done = run(folder, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options)
    return done.stdout + done.stderr


def test_the_fixture(tmp_path: Path) -> None:
    said = own_pytest(
        tmp_path,
        """
        import asyncio

        import pytest

        from ibl_data_manager_client import DataManagerClient, errors, paginate
        from ibl_data_manager_client.api.credentials import list_credentials as credentials
        from ibl_data_manager_client.models import Credential
        from ibl_data_manager_client.testing import FakePlatform, UnexpectedCallError, sample

        async def names():
            async with DataManagerClient() as client:
                return [one.name async for one in paginate(credentials.asyncio, "acme", "ada", client=client)]

        def test_it_answers(fake_platform):
            assert type(fake_platform) is FakePlatform
            fake_platform.pages(credentials, [sample(Credential, name=str(n)) for n in range(12)])
            assert asyncio.run(names()) == [str(n) for n in range(12)]
            assert len(fake_platform.calls) == 2
            with fake_platform.client() as client:
                assert credentials.sync("acme", "ada", client=client).count == 12

        def test_each_test_has_its_own(fake_platform):
            assert fake_platform.calls == []
            with pytest.raises(UnexpectedCallError, match="list_credentials"):
                asyncio.run(names())

        def test_without_it_all_is_as_ever():
            with pytest.raises(errors.ConfigurationError):
                DataManagerClient()
        """,
        conftest=NAMED,
    )
    assert "3 passed" in said, said


def test_it_is_shown(tmp_path: Path) -> None:
    said = own_pytest(tmp_path, "", "--fixtures", conftest=NAMED)
    assert "fake_platform -- " in said
    assert "A fake platform, to which every `DataManagerClient`" in said


def test_a_pytest_that_does_not_use_it_imports_nothing(tmp_path: Path) -> None:
    said = own_pytest(
        tmp_path,
        """
        import sys

        def test_nothing(pytestconfig):
            assert pytestconfig.pluginmanager.has_plugin("ibl_data_manager_client_pytest")
            loaded = {"ibl_data_manager_client", "httpx", "attr", "attrs", "ssl"} & set(sys.modules)
            assert loaded <= {"ssl"}, loaded
        """,
        "-p",
        "no:hypothesispytest",  # these have attrs and httpx of their own
        *(option for name in ("anyio", "pytest_httpx", "respx") for option in ("-p", f"no:{name}")),
        conftest=NAMED,
    )
    assert "1 passed" in said, said


def test_the_client_does_not_load_it(tmp_path: Path) -> None:
    code = "import ibl_data_manager_client, sys; print([m for m in sys.modules if 'testing' in m or 'pytest' in m])"
    assert run(tmp_path, "-c", code).stdout.strip() == "[]"


def test_it_needs_no_pytest(tmp_path: Path) -> None:
    code = "import ibl_data_manager_client.testing, sys; print([m for m in sys.modules if 'pytest' in m])"
    assert run(tmp_path, "-c", code).stdout.strip() == "[]"


def test_it_imports_only_the_operations_that_are_called(tmp_path: Path) -> None:
    code = dedent(
        """
        import sys
        from ibl_data_manager_client.testing import FakePlatform
        with FakePlatform(sample=True).client() as client:
            assert client.request("GET", "/api/core/rbac/groups/").json()["count"] == 2
        print(sum(name.count(".") == 3 for name in sys.modules if name.startswith("ibl_data_manager_client.api.")))
        """
    )
    done = run(tmp_path, "-c", code)
    assert done.stdout.strip() == "1", done
