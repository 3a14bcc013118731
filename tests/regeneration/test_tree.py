"""The committed package: all of it imports, and only what is asked for; it can be copied anywhere under any name."""

from __future__ import annotations

import ast
import builtins
import importlib
import json
import re
import shutil
import subprocess
import sys
import typing
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from generation import facts, tree
from generation.document import Json, operations, reachable, refs, schemas
from generation.generator import PACKAGE, Generated
from generation.names import RENAMED
from generation.overlay import Overlaid
from generation.record import Record
from generation.tree import GENERATED

from ibl_data_manager_client._origin import API_VERSION
from tests import committed

from .project import ROOT

API = ROOT / PACKAGE / "api"
MODELS = ROOT / PACKAGE / "models"
SPECIAL = {"__init__", "_index"}


def python(code: str, path: Path = ROOT) -> Any:
    """What a fresh Python prints, as JSON, when it runs the code with the package on its path."""
    start = f"import json, sys\nsys.path[:] = [{str(path)!r}, *(p for p in sys.path if p != {str(ROOT)!r})]\n"
    command = [sys.executable, "-B", "-W", "error", "-c", start + code]
    done = subprocess.run(command, capture_output=True, text=True, cwd=path)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def index() -> dict[str, str]:
    """Class or enum to its module, as the package itself has it."""
    from ibl_data_manager_client.models._index import MODULES

    return dict(MODULES)


def test_every_operation_has_its_module(described: Json, survey: facts.Survey) -> None:
    modules = [path.stem for path in API.glob("*/*.py") if path.stem != "__init__"]
    assert len(modules) == len(set(modules))
    assert set(modules) == set(survey.by_id)
    assert set(committed.ROUTES) <= set(modules)
    assert sum(1 for _ in operations(described)) == committed.DESCRIBED


def test_every_module_is_in_a_package(described: Json) -> None:
    tags = {operation["tags"][0] for _, _, operation in operations(described)}
    folders = {path.name for path in API.iterdir() if path.is_dir() and path.name != "__pycache__"}
    plain = {tag.replace("-", "_") for tag in tags}
    assert folders == {f"{name}_" if hasattr(builtins, name) else name for name in plain}
    assert all((API / name / "__init__.py").is_file() for name in folders)


def test_every_module_of_models_is_in_the_index(index: dict[str, str]) -> None:
    assert sorted(index.values()) == sorted({path.stem for path in MODELS.glob("*.py")} - SPECIAL)


def test_all_of_it_imports(survey: facts.Survey, index: dict[str, str]) -> None:
    """Every operation has its four functions, every class is in its module; without a warning."""
    count = python(
        f"""
import importlib
from pathlib import Path
from {PACKAGE}.models._index import MODULES
for name, module in MODULES.items():
    getattr(importlib.import_module(f"{PACKAGE}.models.{{module}}"), name)
count = 0
for path in Path({str(API)!r}).glob("*/*.py"):
    module = importlib.import_module(f"{PACKAGE}.api.{{path.parent.name}}.{{path.stem}}")
    if path.stem != "__init__":
        assert all(callable(getattr(module, name)) for name in ("sync", "sync_detailed", "asyncio", "asyncio_detailed"))
        assert module.OPERATION.id == path.stem, path
        count += 1
print(json.dumps([count, len(MODULES)]))
"""
    )
    assert count == [len(survey.by_id), len(index)]
    assert count[0] >= committed.OPERATIONS


class TestLazy:
    LOADED = f"""
loaded = [name.removeprefix("{PACKAGE}.") for name in sys.modules if name.startswith("{PACKAGE}.")]
print(json.dumps(loaded))
"""

    def test_one_operation_loads_itself_and_its_models(self, effective: Json, index: dict[str, str]) -> None:
        code = f"from {PACKAGE}.api.core import core_rbac_groups_list as it; assert it.sync\n"
        loaded = set(python(code + self.LOADED))
        operations_loaded = {name for name in loaded if name.startswith("api.")}
        assert operations_loaded == {"api.core", "api.core.core_rbac_groups_list", "api._renamed"}
        models = {name.removeprefix("models.") for name in loaded if name.startswith("models.")}
        (operation,) = [one for _, _, one in operations(effective) if one["operationId"] == "core_rbac_groups_list"]
        reached = {index[name] for name in reachable(effective, refs(operation["responses"])) if name in index}
        assert models  # the decoder of its answer
        assert models <= reached

    def test_the_client_loads_no_operation_and_no_model(self) -> None:
        loaded = set(
            python(f"from {PACKAGE} import DataManagerClient, PlatformApiKey, errors, paginate\n" + self.LOADED)
        )
        assert "client" in loaded
        assert {name for name in loaded if name.startswith(("api.", "models."))} == set()

    def test_one_model_loads_itself(self) -> None:
        loaded = set(python(f"from {PACKAGE}.models import GroupList; assert GroupList.__doc__\n" + self.LOADED))
        assert {name for name in loaded if name.startswith("models.")} == {"models._index", "models.group_list"}
        assert {name for name in loaded if name.startswith("api.")} == set()

    def test_by_attribute(self) -> None:
        found = python(
            f"""
import {PACKAGE}
import {PACKAGE}.models
operation = {PACKAGE}.api.core.core_rbac_groups_list
assert operation is {PACKAGE}.api.core.core_rbac_groups_list
model = {PACKAGE}.models.GroupList
assert model is {PACKAGE}.models.GroupList
print(json.dumps([operation.__name__, model.__module__]))
"""
        )
        assert found == [f"{PACKAGE}.api.core.core_rbac_groups_list", f"{PACKAGE}.models.group_list"]

    def test_names_of_the_models(self, index: dict[str, str]) -> None:
        from ibl_data_manager_client import models

        assert dir(models) == sorted(index)

    @pytest.mark.parametrize("statement", ["from {0} import *", "from {0} import GroupList as one"])
    def test_star(self, statement: str) -> None:
        code = statement.format(f"{PACKAGE}.models")
        assert python(f"{code}\nprint(json.dumps([name for name in dir() if name in ('one', 'GroupList')]))")

    def test_the_package_alone_loads_no_library(self) -> None:
        found = python(
            f"""
import {PACKAGE} as package
loaded = sorted(name for name in sys.modules if name.startswith("{PACKAGE}") or name in ("httpx", "attr", "asyncio"))
names = dir(package)
from {PACKAGE} import *
assert package.client.DataManagerClient is package.DataManagerClient is DataManagerClient
assert package.errors is errors
print(json.dumps([loaded, sorted({{*package.__all__}} - {{*names}}), sorted({{*package.__all__}} - {{*dir()}})]))
"""
        )
        assert found == [[PACKAGE, f"{PACKAGE}._origin", f"{PACKAGE}._version"], [], []]

    @pytest.mark.parametrize("place", ["", ".api", ".api.core", ".models"])
    @pytest.mark.parametrize("name", ["nothing_like_it", "NothingLikeIt", "_private", "__wrapped__"])
    def test_a_name_that_is_not_there(self, place: str, name: str) -> None:
        found = python(
            f"""
import importlib
place = importlib.import_module("{PACKAGE}{place}")
said = []
try:
    place.{name}
except AttributeError as error:
    said.append(str(error))
try:
    from {PACKAGE}{place} import {name}
except ImportError as error:
    said.append(error.name)
print(json.dumps([*said, hasattr(place, "{name}")]))
"""
        )
        full = f"{PACKAGE}{place}"
        assert found == [f"module '{full}' has no attribute '{name}'", full, False]

    def test_a_module_that_fails_is_not_a_name_that_is_not_there(self, tmp_path: Path) -> None:
        shutil.copytree(ROOT / PACKAGE, tmp_path / PACKAGE, ignore=shutil.ignore_patterns("__pycache__", *GENERATED))
        shutil.copytree(ROOT / PACKAGE / "_origin", tmp_path / PACKAGE / "_origin")
        core = tmp_path / PACKAGE / "api" / "core"
        core.mkdir(parents=True)
        for name in ("__init__.py", "_renamed.py"):
            shutil.copy(API / name, core.parent)
        shutil.copy(API / "core" / "__init__.py", core)
        (core / "broken.py").write_text("import not_installed\n", encoding="utf-8")
        code = f"""
import {PACKAGE}.api.core as core
try:
    core.broken
except ModuleNotFoundError as error:
    print(json.dumps(error.name))
"""
        assert python(code, tmp_path) == "not_installed"


class TestAnywhere:
    def test_imports_are_relative(self) -> None:
        """No module of the package names the package, nor asks what it was installed as."""
        found = []
        count = 0
        for path in (ROOT / PACKAGE).rglob("*.py"):
            count += 1
            for node in ast.walk(ast.parse(path.read_bytes())):
                names = []
                if isinstance(node, ast.Import):
                    names = [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom) and not node.level:
                    names = [f"{node.module}.{alias.name}" for alias in node.names]
                found += [
                    f"{path.relative_to(ROOT)}: {name}"
                    for name in names
                    if name.split(".")[0] == PACKAGE or name.startswith("importlib.metadata")
                ]
        assert count > 2000
        assert found == []

    def test_works_under_another_name(self, tmp_path: Path) -> None:
        home = tmp_path / "vendored"
        home.mkdir()
        (home / "__init__.py").write_text("", encoding="utf-8")
        shutil.copytree(ROOT / PACKAGE, home / "dm", ignore=shutil.ignore_patterns("__pycache__"))
        found = python(
            f"""
sys.modules["{PACKAGE}"] = None  # whoever imports it fails
from vendored.dm import DataManagerClient, errors, paginate
from vendored.dm.api.credentials import credentials_orgs_users_retrieve
from vendored.dm.api.core import user_groups_orgs_retrieve
from vendored.dm.models import GroupList
import vendored.dm as dm
client = DataManagerClient(api_key="k", base_url="http://127.0.0.1:9")
client.close()
pages = {{"totalItems": 0, "currentPage": 1, "perPage": 10, "totalPages": 1}}
one = GroupList.from_dict({{"data": [], "pagination": pages}})
print(json.dumps([dm.api.core.user_groups_orgs_retrieve.__name__, type(one).__module__]))
""",
            tmp_path,
        )
        assert found == ["vendored.dm.api.core.user_groups_orgs_retrieve", "vendored.dm.models.group_list"]

    def test_is_typed(self) -> None:
        assert (ROOT / PACKAGE / "py.typed").is_file()


def test_every_component_is_accounted_for(
    described: Json, corrected: Overlaid, effective: Json, index: dict[str, str]
) -> None:
    """Each is a class of its name or of a more readable one, but for the enum of nothing but null, and a map."""
    assert len(schemas(described)) == committed.COMPONENTS
    classes = {name.lower() for name in index}
    renamed = {schema[RENAMED]: name for name, schema in schemas(effective).items() if RENAMED in schema}
    lost = [n for n in schemas(described) if renamed.get(n, n).replace("_", "").lower() not in classes]
    lists_by_key = {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}}
    assert {name: schemas(corrected.document)[name] for name in lost} == {
        "NullEnum": {"enum": [None]},
        "UserPolicyUpdateResponse": {**lists_by_key, "x-name": "PoliciesByUser"},
    }


def test_colliding_values_are_all_in_the_literal(evidence: Callable[[str], Any], by_route: Json) -> None:
    from ibl_data_manager_client import models

    known = evidence("case_colliding_enums.json")
    assert known
    for route, values in known.items():
        (module,) = API.glob(f"*/{by_route[route]['operationId']}.py")
        (name,) = set(re.findall(r"import \(?\s*(\w+(?:Active|Meta))\b", module.read_text(encoding="utf-8")))
        literal, anything = typing.get_args(getattr(models, name))
        assert sorted(typing.get_args(literal)) == sorted(values), route
        assert anything is str


def test_the_package_says_what_it_was_generated_from(described: Json) -> None:
    from ibl_data_manager_client import API_VERSION
    from ibl_data_manager_client._description import DEFAULT_BASE_URL

    assert described["info"]["version"] == API_VERSION
    assert described["servers"][0]["url"] == DEFAULT_BASE_URL
    assert f'version = "{API_VERSION}"' in Record(ROOT / "pyproject.toml").path.read_text(encoding="utf-8")


def test_what_the_index_writes_is_what_is_committed(tmp_path: Path, index: dict[str, str]) -> None:
    """Read from the package as it is, and written anew: the stubs and tables say the same."""
    package = API.parent
    tree.write_origin(tmp_path / "_origin", API_VERSION)
    names, signatures = dict[str, str](), dict[str, Any]()
    (tmp_path / "models").mkdir()
    for file in API.glob("*/__init__.py"):
        tag = file.parent.name
        for name, module in importlib.import_module(f"{PACKAGE}.api.{tag}").NAMES.items():
            signatures[module], names[module] = SimpleNamespace(tag=tag, module=module), name
        (tmp_path / "api" / tag).mkdir(parents=True)
        head = file.read_text(encoding="utf-8").partition("\n\nNAMES: Final")[0]
        (tmp_path / "api" / tag / "__init__.py").write_text(head, encoding="utf-8")
    generated = Generated({}, index, {}, signatures, [])
    tree.write_index(tmp_path / "models", generated)
    tree.write_names(tmp_path / "api", generated, names)
    for path in (path for path in tmp_path.rglob("*") if path.is_file()):
        assert path.read_text("utf-8") == (package / path.relative_to(tmp_path)).read_text("utf-8"), path
