"""The built wheel in an environment of its own: an unrelated project's pytest, a frozen program, a zip archive."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path
from textwrap import dedent

import pytest

from tests.sandbox.start import Sandbox

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "ibl_data_manager_client"
PIP = [
    "-m",
    "pip",
    "--disable-pip-version-check",
    "install",
    "--quiet",
    "--no-compile",
    "--constraint",
    "scripts/constraints.txt",
]
PROGRAM = f"""
import asyncio, os, sys
from {PACKAGE} import DataManagerClient, paginate
from {PACKAGE}.api.core import list_rbac_groups
from {PACKAGE}.models import Credential
from {PACKAGE}._cli import main

async def names():
    async with DataManagerClient() as client:
        return [one.name async for one in paginate(list_rbac_groups.asyncio, client=client)]

with DataManagerClient() as client:
    count = list_rbac_groups.sync(client=client).count
assert len(asyncio.run(names())) == count
assert main(["find", "user", "groups"]) == 0
assert main(["call", "core.list_rbac_groups", "--all"]) == 0
print("all is well:", count, "groups", Credential.__name__)
"""
"""Calls, pages and finds, and names one model of a thousand that are loaded by name."""


def run(*command: object, folder: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command; its output."""
    usual = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "PYTHON"))}
    return subprocess.run(
        list(map(str, command)), cwd=folder, env={**usual, **environment}, capture_output=True, text=True, timeout=600
    )


def done(process: subprocess.CompletedProcess[str]) -> str:
    """The output of a command that went well."""
    assert process.returncode == 0, process.stdout + process.stderr
    return process.stdout


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this tree: the one that `scripts/test --wheel` tests, else a new one."""
    if given := os.environ.get("TEST_WHEEL"):
        return Path(given)
    folder = tmp_path_factory.mktemp("wheel")
    done(run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT))
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with the wheel, pytest and PyInstaller, and nothing of this checkout."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    done(run(python, *PIP, f"{wheel}[aiohttp]", "pytest", "pyinstaller"))
    return python


class TestAnUnrelatedProject:
    """Its pytest loads nothing of ours, and what it imports of ours is not rewritten for assertions."""

    TESTS = """
    import sys

    def test_nothing_is_loaded(pytestconfig):
        assert not [name for name in sys.modules if name.startswith("ibl_data_manager_client")]
        named = [name for name, _ in pytestconfig.pluginmanager.list_name_plugin() if "ibl" in name]
        assert named == []

    def test_nothing_is_rewritten():
        from ibl_data_manager_client import DataManagerClient
        from ibl_data_manager_client.api.core import list_rbac_groups
        from ibl_data_manager_client.testing import FakePlatform
        from _pytest.assertion.rewrite import AssertionRewritingHook
        loaded = [one for name, one in sys.modules.items() if name.startswith("ibl_data_manager_client")]
        rewritten = [one.__name__ for one in loaded if isinstance(one.__loader__, AssertionRewritingHook)]
        assert len(loaded) > 20
        assert rewritten == []
    """

    def test_costs_nothing(self, python: Path, tmp_path: Path) -> None:
        (tmp_path / "test_own.py").write_text(dedent(self.TESTS))
        said = done(run(python, "-W", "error", "-m", "pytest", "-q", folder=tmp_path))
        assert "2 passed" in said

    def test_may_have_imported_it_before(self, python: Path, tmp_path: Path) -> None:
        (tmp_path / "test_own.py").write_text("def test_it(): pass\n")
        code = f"import {PACKAGE}.client, {PACKAGE}.testing, pytest; raise SystemExit(pytest.main(['-q']))"
        assert "1 passed" in done(run(python, "-W", "error", "-c", code, folder=tmp_path))

    def test_may_use_the_fixture(self, python: Path, tmp_path: Path) -> None:
        (tmp_path / "conftest.py").write_text("pytest_plugins = ['ibl_data_manager_client_pytest']\n")
        (tmp_path / "test_own.py").write_text("def test_it(fake_platform): assert fake_platform.calls == []\n")
        assert "1 passed" in done(run(python, "-W", "error", "-m", "pytest", "-q", folder=tmp_path))


def test_a_frozen_program(python: Path, tmp_path: Path, sandbox: Sandbox) -> None:
    """By PyInstaller, with no option that names us: the wheel brings the hook."""
    (tmp_path / "program.py").write_text(PROGRAM)
    done(run(python, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", "program.py", folder=tmp_path))
    said = done(run(tmp_path / "dist" / "program" / "program", folder=tmp_path, **address(sandbox)))
    assert said.endswith("all is well: 45 groups Credential\n")


def test_a_zip_archive(python: Path, wheel: Path, tmp_path: Path, sandbox: Sandbox) -> None:
    """By zipapp, dependencies and all; without aiohttp, whose compiled parts no archive can hold."""
    content = tmp_path / "content"
    done(run(python, *PIP, "--target", content, wheel))
    (content / "__main__.py").write_text(PROGRAM)
    done(run(python, "-m", "zipapp", content, "-o", tmp_path / "program.pyz"))
    said = done(run(sys.executable, "-I", "-S", tmp_path / "program.pyz", folder=tmp_path, **address(sandbox)))
    assert said.endswith("all is well: 45 groups Credential\n")


def address(sandbox: Sandbox) -> dict[str, str]:
    """Where the sandbox is, and its key."""
    return {"IBLAI_API_KEY": sandbox.key, "IBLAI_BASE_URL": sandbox.dm_url}
