"""The names of operations at run time and to type checkers: a name is the module itself, and a wrong one is refused."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import json
import os
import pickle
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import jedi
import pytest

from ibl_data_manager_client import DataManagerClient, api, testing
from ibl_data_manager_client.api import ai_mentor, core, credentials
from ibl_data_manager_client.models import Credential
from tests import committed

from .language_server import language_server
from .modules import FOLDER, PACKAGE

API = FOLDER / "api"
TAGS = sorted(path.parent.name for path in API.glob("*/__init__.py"))


def mapping(tag: str) -> dict[str, str]:
    """The names of a tag and their modules."""
    names: dict[str, str] = importlib.import_module(f"{PACKAGE}.api.{tag}").NAMES
    return names


# --- at run time -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", TAGS)
def test_a_name_is_the_module(tag: str) -> None:
    package: ModuleType = importlib.import_module(f"{PACKAGE}.api.{tag}")
    for name, module in mapping(tag).items():
        found = getattr(package, name)
        assert found is importlib.import_module(f"{PACKAGE}.api.{tag}.{module}") is getattr(package, module)
        assert found.OPERATION.id
    assert dir(package) == sorted(mapping(tag))


def test_names_modules_and_stubs_agree() -> None:
    count = 0
    for tag in TAGS:
        modules = {path.stem for path in (API / tag).glob("*.py")} - {"__init__"}
        assert set(mapping(tag).values()) == modules
        stub = ast.parse((API / tag / "__init__.pyi").read_text(encoding="utf-8"))
        imported = {
            alias.asname: alias.name for node in stub.body if isinstance(node, ast.ImportFrom) for alias in node.names
        }
        assert imported == {module: module for module in modules} | mapping(tag)
        count += len(modules)
    assert count == committed.OPERATIONS
    assert re.findall(r"from \. import (\w+) as \1\n", (API / "__init__.pyi").read_text(encoding="utf-8")) == TAGS


def test_the_tags_are_listed() -> None:
    assert dir(api) == ["API_VERSION", *TAGS]


@pytest.mark.parametrize(
    ("package", "name", "near"),
    [
        (credentials, "list_credential", "list_credentials, "),
        (core, "list_rbac_group", "list_rbac_groups"),
        (api, "credential", "credentials"),
        (api, "ai_mentors", "ai_mentor"),
        (importlib.import_module(PACKAGE), "error", "errors"),
        (importlib.import_module(PACKAGE), "DataManagerClent", "DataManagerClient"),
        (importlib.import_module(f"{PACKAGE}.models"), "Credentials", "Credential"),
    ],
)
def test_a_misspelt_name_is_refused_with_a_suggestion(package: ModuleType, name: str, near: str) -> None:
    with pytest.raises(AttributeError, match=rf"has no attribute '{name}'; near it: {near}"):
        getattr(package, name)


def test_what_is_like_no_name_gets_no_suggestion() -> None:
    with pytest.raises(AttributeError, match=r"has no attribute 'zzz'\Z"):
        _ = credentials.zzz  # type: ignore[attr-defined]
    for name in ("__wrapped__", "_private", "__all__", "_list_credentials"):
        with pytest.raises(AttributeError, match=rf"^module '{PACKAGE}.api.credentials' has no attribute '{name}'\Z"):
            getattr(credentials, name)


@pytest.mark.parametrize(
    ("package", "name", "near"),
    [
        ("api.credentials", "list_credential", "list_credentials, "),
        ("api.core", "core_rbac_group_list", "core_rbac_groups_list, "),
        ("api", "credential", "credentials"),
        ("models", "CredentialInpt", "CredentialInput, "),
    ],
)
def test_an_import_is_refused_with_a_suggestion(package: str, name: str, near: str) -> None:
    with pytest.raises(ImportError, match=rf"cannot import name '{name}' from '{PACKAGE}.{package}'; near it: {near}"):
        exec(f"from {PACKAGE}.{package} import {name}", {})
    assert not hasattr(importlib.import_module(f"{PACKAGE}.{package}"), name)  # who asks otherwise is told otherwise


@pytest.mark.parametrize(
    ("statement", "absent", "note"),
    [
        ("import {}.api.core.list_rbac_group", "api.core.list_rbac_group", "; near it: list_rbac_groups, "),
        (
            "import {}.api.core.core_rbac_group_list",
            "api.core.core_rbac_group_list",
            "; near it: core_rbac_gr",
        ),
        (
            "import {}.api.core.list_rbac_groups",
            "api.core.list_rbac_groups",
            "; write: from {}.api.core import list",
        ),
        ("from {}.api.cores import list_rbac_groups", "api.cores", "; near it: core"),
        ("import {}.models.rbac_usr", "models.rbac_usr", "; near it: rbac_user, "),
        ("from {}.clients import DataManagerClient", "clients", "; near it: client"),
        ("from {}.zzz import DataManagerClient", "zzz", ""),
    ],
)
def test_a_module_that_is_not_there_is_refused_with_a_suggestion(statement: str, absent: str, note: str) -> None:
    """What only looks whether there is one is told that there is none."""
    with pytest.raises(ModuleNotFoundError) as found:
        exec(statement.format(PACKAGE), {})
    wanted = f"No module named '{PACKAGE}.{absent}'{note.format(PACKAGE)}"
    assert str(found.value).startswith(wanted) if note else str(found.value) == wanted
    assert found.value.name == f"{PACKAGE}.{absent}"
    assert importlib.util.find_spec(f"{PACKAGE}.{absent}") is None


def test_a_renamed_model_s_module_is_found_under_its_old_name(monkeypatch: pytest.MonkeyPatch) -> None:
    renamed = {"RbacPerson": ("RbacUser", "0.2.0"), "AcceptedEnum": ("AcceptanceEnum", "0.2.0")}
    monkeypatch.setattr(importlib.import_module(f"{PACKAGE}.api._renamed"), "MODELS", renamed)
    for name in ("rbac_person", "accepted_enum"):
        monkeypatch.delitem(sys.modules, f"{PACKAGE}.models.{name}", raising=False)
    names: dict[str, object] = {}
    with pytest.warns(DeprecationWarning, match=r"RbacPerson is RbacUser since 0\.2\.0; the old name goes") as warned:
        exec(f"from {PACKAGE}.models.rbac_person import RbacPerson, RbacUser", names)
    assert names["RbacPerson"] is names["RbacUser"] is importlib.import_module(f"{PACKAGE}.models.rbac_user").RbacUser
    assert [one.filename for one in warned] == ["<string>"]
    with pytest.warns(DeprecationWarning, match="AcceptedEnum is AcceptanceEnum"):
        old = importlib.import_module(f"{PACKAGE}.models.accepted_enum")
    assert old.AcceptedEnum == old.AcceptanceEnum


def test_a_name_serves_where_a_module_does() -> None:
    fake = testing.FakePlatform()
    fake.pages(credentials.list_credentials, [testing.sample(Credential, name="Python")])
    with fake.client() as client:
        page = credentials.list_credentials.sync("acme", "ada", client=client)
    assert [one.name for one in page.data] == ["Python"]
    assert pickle.loads(pickle.dumps(credentials.list_credentials.sync)) is credentials.list_credentials.sync
    assert isinstance(client, DataManagerClient)


def imported(*statements: str) -> list[str]:
    """The modules of the package's `api` that are imported after some statements, in a process of its own."""
    code = "; ".join(
        [*statements, "import json, sys", f"print(json.dumps([m for m in sys.modules if '{PACKAGE}.api.' in m]))"]
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)
    return [name.removeprefix(f"{PACKAGE}.api.") for name in found]


def test_nothing_is_imported_until_it_is_asked_for() -> None:
    """But for the table of old names, which a finder needs before any operation is imported."""
    both = ["_renamed", "credentials", f"credentials.{committed.FLAGSHIP}"]
    assert imported(f"from {PACKAGE}.api.credentials import list_credentials") == both
    assert imported(f"from {PACKAGE}.api.credentials import {committed.FLAGSHIP}") == both
    assert imported(f"from {PACKAGE}.api import credentials", "dir(credentials)") == ["_renamed", "credentials"]
    assert imported(f"from {PACKAGE} import api", "dir(api)") == ["_renamed"]


# --- to type checkers and editors ------------------------------------------------------------------------------------

PROGRAM = f"""\
from {PACKAGE} import DataManagerClient, api
from {PACKAGE}.api import credentials
from {PACKAGE}.api.credentials import list_credentials

def use(client: DataManagerClient) -> None:
    reveal_type(list_credentials.sync("acme", "ada", client=client))
    reveal_type(credentials.list_credentials.sync("acme", "ada", client=client))
    reveal_type(credentials.{committed.FLAGSHIP}.sync("acme", "ada", client=client))
    reveal_type(api.credentials.list_credentials.sync("acme", "ada", client=client))
    list_credentials.sync("acme", client=client)  # wrong
    credentials.list_credential  # wrong
    credentials.{committed.FLAGSHIP[:-1]}  # wrong
    api.credential  # wrong

from {PACKAGE}.api.credentials import list_credential  # wrong
from {PACKAGE}.api import credential  # wrong
"""
WRONG = [number for number, line in enumerate(PROGRAM.splitlines(), 1) if line.endswith("# wrong")]


@pytest.mark.parametrize("checker", ["mypy --strict --config-file= --cache-dir=", "pyright"])
def test_checkers_see_through_a_name(checker: str, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        *f"{checker}{tmp_path / 'cache' if 'mypy' in checker else ''}".split(),
        "program.py",
    ]
    environment = {**os.environ, "MYPYPATH": str(FOLDER.parent)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
    assert [int(line) for line in re.findall(r"program\.py:(\d+):(?:\d+ -)? error", done.stdout)] == WRONG, done.stdout
    revealed = re.findall(r'(?:Revealed type|Type of .*) is "(?:[\w.]+\.)?(\w+)"', done.stdout)
    assert revealed == ["PaginatedCredentialList"] * 4


def test_an_editor_completes_names(tmp_path: Path) -> None:
    with language_server(tmp_path) as server:
        of_tag = server.completions(f"from {PACKAGE}.api import credentials\ncredentials.")
        assert mapping("credentials").keys() <= set(of_tag)
        assert mapping("ai_mentor").keys() <= set(
            server.completions(f"from {PACKAGE}.api import ai_mentor\nai_mentor.")
        )
        assert "list_credentials" in server.completions(f"from {PACKAGE}.api.credentials import li")
        assert set(TAGS) <= set(server.completions(f"from {PACKAGE} import api\napi."))
        assert set(TAGS) <= set(server.completions(f"from {PACKAGE}.api import "))
        of_name = server.completions(f"from {PACKAGE}.api.credentials import list_credentials\nlist_credentials.")
        assert {"asyncio", "asyncio_detailed", "sync", "sync_detailed"} <= set(of_name)


def test_jedi_completes_names() -> None:
    def completions(program: str) -> set[str]:
        return {one.name for one in jedi.Script(program).complete()}

    assert mapping("credentials").keys() <= completions(f"from {PACKAGE}.api import credentials\ncredentials.")
    assert mapping("ai_mentor").keys() <= completions(f"from {PACKAGE}.api import ai_mentor\nai_mentor.")
    assert set(TAGS) <= completions(f"from {PACKAGE} import api\napi.")
    assert "list_credentials" in completions(f"from {PACKAGE}.api.credentials import li")
    assert len(mapping("ai_mentor")) == len(dir(ai_mentor)) == committed.TAGS["ai-mentor"]
