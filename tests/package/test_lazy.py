"""How modules are found when they are asked for, and under old names, in a package of a few lines made for it.

Its modules can be imported anew for each test, which those of the real one cannot in a process that has used them.
"""

from __future__ import annotations

import asyncio
import importlib.abc
import importlib.util
import inspect
import re
import sys
import warnings
from collections.abc import Iterator, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ibl_data_manager_client import _lazy, _old_names
from tests.package.modules import PACKAGE

SMALL = f"{PACKAGE}_small"
"""Its name, which begins with ours: what imports by the lazy functions is taken for a part of the package."""

GOES = "the old name goes with the next minor version"
FUNCTIONS = "".join(
    f"{kind} {name}(*, new=0, other=0):\n    'What it says.'\n    return '{name}', new, other\n"
    for kind, name in (
        ("async def", "asyncio"),
        ("async def", "asyncio_detailed"),
        ("def", "sync"),
        ("def", "sync_detailed"),
    )
)
FILES = {
    "__init__.py": "",
    "api/__init__.py": "",
    "api/_renamed.py": """
OPERATIONS = {"pets.pets_all": ("pets.pets_list", "1.2"), "pets.all_pets": ("pets.list_pets", "1.3")}
PARAMETERS = {"pets.pets_list:old": ("new", "1.2"), "pets.pets_list:older": ("other", "1.1")}
MODELS = {"OldPet": ("Pet", "1.4")}
""",
    "api/pets/__init__.py": f"""
import functools
from {PACKAGE}._lazy import operation
NAMES = {{"list_pets": "pets_list"}}
__getattr__ = functools.partial(operation, __name__, modules=NAMES)
""",
    "api/pets/pets_list.py": FUNCTIONS,
    "api/pets/pets_other.py": FUNCTIONS,
    "api/pets/_private.py": "",
    "api/broken.py": "import a_module_that_is_not_there",
    "models/__init__.py": f"""
import functools
from {PACKAGE}._lazy import model
__getattr__ = functools.partial(model, __name__)
""",
    "models/_index.py": "MODULES = {'Toy': 'toy', 'Pet': 'pet'}",
    "models/pet.py": "class Pet: ...\nclass Beside: ...",
    "models/toy.py": "class Toy: ...",
}


@pytest.fixture(autouse=True)
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The package, to be imported; none of it is left after."""
    for name, text in FILES.items():
        path = tmp_path / SMALL / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    yield
    for name in [name for name in sys.modules if name.startswith(SMALL)]:
        del sys.modules[name]


def module(name: str) -> Any:
    """A module of the package."""
    return importlib.import_module(f"{SMALL}.{name}")


def test_a_module_is_imported_when_it_is_asked_for() -> None:
    module("api")
    found = _lazy.submodule(f"{SMALL}.api", "pets")
    assert found is sys.modules[f"{SMALL}.api.pets"]
    assert f"{SMALL}.api.pets.pets_list" not in sys.modules
    assert found.list_pets is found.pets_list is sys.modules[f"{SMALL}.api.pets.pets_list"]
    assert vars(found)["list_pets"] is found.list_pets  # from now on without being asked for
    assert _lazy.submodules(f"{SMALL}.api") == ["broken", "pets"]
    assert _lazy.submodules(f"{SMALL}.api.pets") == ["pets_list", "pets_other"]


def test_a_model_is_imported_when_it_is_asked_for() -> None:
    models = module("models")
    assert _lazy.model_names(f"{SMALL}.models") == ["Pet", "Toy"] == models.__all__
    assert models.Pet is vars(models)["Pet"] is module("models.pet").Pet
    assert f"{SMALL}.models.toy" not in sys.modules


@pytest.mark.parametrize(
    ("package", "name", "said"),
    [
        ("api", "pet", "; near it: pets"),
        ("api", "zzz", ""),
        ("api", "_pets", ""),
        ("api.pets", "_private", ""),
        ("api.pets", "list_pet", "; near it: list_pets"),
        ("models", "Peet", "; near it: Pet"),
        ("models", "_Pet", ""),
    ],
)
def test_what_there_is_not_is_refused(package: str, name: str, said: str) -> None:
    module(package)
    names = {"list_pets": "pets_list", "all_the_rest": "pets_other"}
    find: Any = {"api": _lazy.submodule, "models": _lazy.model}.get(package, _lazy.operation)
    given = [names] if find is _lazy.operation else []
    with pytest.raises(AttributeError) as caught:
        find(f"{SMALL}.{package}", name, *given)
    assert str(caught.value) == f"module '{SMALL}.{package}' has no attribute '{name}'{said}"


def test_the_three_that_are_nearest_are_named() -> None:
    module("api.pets")
    names = {"cats": "", "pests": "", "petss": "", "pet": "", "pets_": ""}
    with pytest.raises(AttributeError, match=r"; near it: petss, pets_, pests$"):
        _lazy.operation(f"{SMALL}.api.pets", "pets", names)


def test_an_import_of_what_there_is_not_is_refused() -> None:
    for package, name, said in (("api.pets", "list_pet", "; near it: list_pets"), ("models", "zzz", "")):
        with pytest.raises(ImportError) as caught:
            exec(f"from {SMALL}.{package} import {name}", {})
        assert str(caught.value) == f"cannot import name '{name}' from '{SMALL}.{package}'{said}"
        assert caught.value.name == f"{SMALL}.{package}"


def test_a_part_says_that_a_name_may_have_been_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    part = importlib.util.module_from_spec(importlib.util.spec_from_loader(f"{PACKAGE}._vendored", None))  # type: ignore[arg-type]
    part.NOTE = "this is a part"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, f"{PACKAGE}._vendored", part)
    module("api")
    for name, note in (("zzz", ": this is a part"), ("pet", "; near it: pets: this is a part"), ("_zzz", "")):
        with pytest.raises(AttributeError) as caught:
            _lazy.submodule(f"{SMALL}.api", name)
        assert str(caught.value) == f"module '{SMALL}.api' has no attribute '{name}'{note}"


def test_a_module_that_cannot_be_imported_says_why() -> None:
    module("api")
    with pytest.raises(ModuleNotFoundError, match="a_module_that_is_not_there"):
        _lazy.submodule(f"{SMALL}.api", "broken")


# --- old names ---


@pytest.mark.parametrize(
    ("statement", "old", "new", "since"),
    [
        ("import {}.api.pets.pets_all as found", "pets_all", "pets_list", "1.2"),
        (
            "from {}.api import pets\nfound = pets.list_pets\nfrom {}.api.pets.pets_all import sync",
            "pets_all",
            "pets_list",
            "1.2",
        ),
        ("from {}.api.pets import all_pets as found", "all_pets", "list_pets", "1.3"),
        ("import importlib; found = importlib.import_module('{}.api.pets.all_pets')", "all_pets", "list_pets", "1.3"),
    ],
)
def test_an_operation_is_found_under_its_old_name(statement: str, old: str, new: str, since: str) -> None:
    assert _lazy.old_names(f"{SMALL}.api")
    names: dict[str, Any] = {"__name__": "a_program"}
    with pytest.warns(DeprecationWarning, match=rf"^pets.{old} is pets.{new} since {since}; {GOES}$") as warned:
        exec(statement.replace("{}", SMALL), names)
    assert names["found"] is module("api.pets.pets_list")
    assert [(one.filename, one.lineno) for one in warned] == [("<string>", 1 + statement.count("\n"))]
    assert "__warningregistry__" in names


@pytest.mark.parametrize(("named", "module"), [({"__name__": "a_program"}, "a_program"), ({}, "<unknown>")])
def test_a_filter_of_warnings_knows_the_module_that_uses_an_old_name(named: dict[str, Any], module: str) -> None:
    assert _lazy.old_names(f"{SMALL}.api")
    code = f"from {SMALL}.api.pets import pets_all"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.filterwarnings("error", module=f"{re.escape(module)}$")
        with pytest.raises(DeprecationWarning, match=GOES):
            exec(code, {"__builtins__": __builtins__, **named})
        exec(code, {"__name__": "another_program"})


def test_old_names_are_left_alone_where_there_are_none() -> None:
    before = list(sys.meta_path)
    module("api._renamed").OPERATIONS.clear()
    assert _lazy.old_names(f"{SMALL}.api")  # of parameters
    assert (len(sys.meta_path), sys.meta_path[1:]) == (len(before) + 1, before)
    assert isinstance(sys.meta_path[0], _old_names.Finder)
    module("api._renamed").PARAMETERS.clear()
    assert not _lazy.old_names(f"{SMALL}.api")
    assert sys.meta_path[1:] == before


def result(function: Any, **given: Any) -> Any:
    """What a function returns, awaited where that is to be."""

    async def awaited() -> Any:
        return await function(**given)

    return asyncio.run(awaited()) if inspect.iscoroutinefunction(function) else function(**given)


def test_a_parameter_is_taken_under_its_old_name() -> None:
    assert _lazy.old_names(f"{SMALL}.api")
    found, plain = module("api.pets.pets_list"), module("api.pets.pets_other")
    for name in _old_names.FUNCTIONS:
        function = getattr(found, name)
        assert inspect.iscoroutinefunction(function) == ("async" in name)
        assert (function.__name__, function.__doc__) == (name, "What it says.")
        with pytest.warns(DeprecationWarning, match=rf"^parameter old is new since 1\.2; {GOES}$") as warned:
            assert result(function, old=1) == (name, 1, 0)
        assert [one.filename for one in warned] == [__file__]
        with pytest.warns(DeprecationWarning, match=rf"^parameter older is other since 1\.1; {GOES}$"):
            assert result(function, older=2, new=1) == (name, 1, 2)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert result(function, new=1, other=2) == (name, 1, 2)
        with pytest.raises(TypeError, match=rf"^{name}\(\) was given new and old, its old name$"):
            result(function, old=1, new=2)
        with pytest.raises(TypeError, match="unexpected keyword argument 'old'"):
            result(getattr(plain, name), old=1)
    assert found.__spec__.origin == found.__file__ == str(Path(plain.__file__).with_name("pets_list.py"))
    loader: Any = found.__spec__.loader
    assert loader.get_source(found.__name__) == inspect.getsource(found) == FUNCTIONS  # it has what it had


class _Compiled(importlib.abc.Loader):
    """Makes modules itself, as that of a compiled module does."""

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return ModuleType(f"made of {spec.name}")

    def exec_module(self, module: ModuleType) -> None:
        exec(FUNCTIONS, vars(module))

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        self.asked = name, path, target
        return ModuleSpec(name, self) if name.endswith(("compiled", "space")) else None


def test_parameters_of_a_module_that_another_loader_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    """And of one that no loader does, or that is not there: those are left alone."""
    own, compiled = f"{SMALL}.api.pets", _Compiled()
    renamed = {f"pets.{name}:old": ("new", "1.2") for name in ("compiled", "gone", "space")}
    finder = _old_names.Finder(f"{SMALL}.api", {}, renamed)
    sys.meta_path[:0] = [finder, compiled]
    found = module("api.pets.compiled")
    with pytest.warns(DeprecationWarning, match=rf"^parameter old is new since 1\.2; {GOES}$"):
        assert found.sync(old=1) == ("sync", 1, 0)
    assert compiled.asked[0] == f"{own}.compiled"
    made = importlib.util.module_from_spec(found.__spec__)
    assert (type(made), made.__name__) == (ModuleType, f"made of {own}.compiled")
    assert finder.find_spec(f"{own}.gone", ["a path"], made) is None
    assert compiled.asked == (f"{own}.gone", ["a path"], made)
    monkeypatch.setattr(compiled, "find_spec", lambda name, *_: ModuleSpec(name, None))
    bare = finder.find_spec(f"{own}.space")
    assert bare is not None
    assert (bare.name, bare.loader) == (f"{own}.space", None)
    assert finder.find_spec(f"{own}.pets_other") is None
    assert finder.find_spec("another.api.pets.compiled") is None


def test_a_model_is_found_under_its_old_name(monkeypatch: pytest.MonkeyPatch) -> None:
    models = module("models")
    with pytest.warns(DeprecationWarning, match=rf"^OldPet is Pet since 1\.4; {GOES}$"):
        assert models.OldPet is models.Pet
    spec = _old_names.model_module(f"{SMALL}.models", "old_pet")
    assert spec is not None
    assert spec.name == f"{SMALL}.models.old_pet"
    moved: Any = importlib.util.module_from_spec(spec)
    with pytest.warns(DeprecationWarning, match=rf"^OldPet is Pet since 1\.4; {GOES}$"):
        spec.loader.exec_module(moved)  # type: ignore[union-attr]
    assert moved.OldPet is moved.Pet is models.Pet
    assert moved.Beside is module("models.pet").Beside
    assert moved.__name__ == spec.name
    assert _old_names.model_module(f"{SMALL}.models", "oldpets") is None


def test_it_warns_once_at_each_place() -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("default")
        for _ in range(2):
            _old_names.now("a", {"a": ("b", "1")})
        _old_names.now("a", {"a": ("b", "1")})
    assert len(told) == 2


@pytest.mark.parametrize("name", ["importlib_metadata", f"{PACKAGE}s", "a_program"])
def test_it_warns_of_who_only_begins_like_us(name: str) -> None:
    with pytest.warns(DeprecationWarning, match=rf"^a is b since 1; {GOES}$") as warned:
        exec("now('a', {'a': ('b', '1')})", {"__name__": name, "now": _old_names.now})
    assert [one.filename for one in warned] == ["<string>"]


def test_where_frames_cannot_be_seen_it_warns_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_old_names, "currentframe", lambda: None)
    with pytest.warns(DeprecationWarning, match=rf"^a is b since 1; {GOES}$") as warned:
        assert _old_names.now("a", {"a": ("b", "1")}) == "b"
    assert warned[0].filename == __file__
