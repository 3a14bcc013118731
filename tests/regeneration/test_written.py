"""What is written beside the operations and models, whatever encoding this machine's files usually have."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from generation import operation_names, tree
from generation.generator import PACKAGE, Generated
from generation.operation_index import INDEX, compressed

from .project import snapshot


@pytest.fixture(autouse=True)
def _another_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(io, "text_encoding", lambda encoding, _level=2: encoding or "ascii")


MODELS = {"Ägypten": "agypten", "Thing": "thing"}
SIGNATURES: Any = {
    id: SimpleNamespace(tag=tag, module=module)
    for id, tag, module in (("b", "core", "b_ä"), ("a", "core", "a_get"), ("c", "äi", "c_get"))
}
GENERATED = Generated({}, MODELS, {}, SIGNATURES, [])


def text(path: Path) -> str:
    """What a file holds."""
    return path.read_text(encoding="utf-8")


def test_the_index_of_models_and_its_stub(tmp_path: Path) -> None:
    tree.write_index(tmp_path, GENERATED)
    index = '"""Name of each model and enum to its module."""\n\nfrom typing import Final\n\nMODULES: Final = {\n'
    assert text(tmp_path / "_index.py") == f'{index}    "Thing": "thing",\n    "Ägypten": "agypten",\n}}\n'
    stub = "from .agypten import Ägypten as Ägypten\nfrom .thing import Thing as Thing\n"
    assert text(tmp_path / "__init__.pyi") == stub


def test_the_names_of_operations_and_their_stubs(tmp_path: Path) -> None:
    for tag in ("core", "äi"):
        (tmp_path / tag).mkdir()
        (tmp_path / tag / "__init__.py").write_text(f"# {tag}", encoding="utf-8")
    tree.write_names(tmp_path, GENERATED, {"a": "get_a", "b": "get_ä", "c": "get_c"})
    said = '}\n"""Name of each operation to its module."""\n'
    names = '    "get_a": "a_get",\n    "get_ä": "b_ä",\n'
    assert text(tmp_path / "core/__init__.py") == f"# core\n\nNAMES: Final = {{\n{names}{said}"
    assert text(tmp_path / "äi/__init__.py") == f'# äi\n\nNAMES: Final = {{\n    "get_c": "c_get",\n{said}'
    pairs = (("a_get", "a_get"), ("a_get", "get_a"), ("b_ä", "b_ä"), ("b_ä", "get_ä"))
    stub = "".join(f"from . import {module} as {name}\n" for module, name in pairs)
    assert text(tmp_path / "core/__init__.pyi") == stub
    stub = "from .._origin import API_VERSION as API_VERSION\nfrom . import core as core\nfrom . import äi as äi\n"
    assert text(tmp_path / "__init__.pyi") == stub


def test_the_table_of_names_is_read(tmp_path: Path) -> None:
    (tmp_path / "names.tsv").write_text(f"{operation_names.HEAD}core\tGET\t/ä/\tget_a\n", encoding="utf-8")
    assert [one.route.path for one in operation_names.read(tmp_path / "names.tsv")] == ["/ä/"]


def test_the_origin(tmp_path: Path) -> None:
    tree.write_origin(tmp_path / "new", "4.9-ä")
    assert text(tmp_path / "new/__init__.py") == (
        '"""What this package was generated from."""\n\nfrom typing import Final\n\n'
        'API_VERSION: Final = "4.9-ä"\n"""The version of the API\'s description."""\n'
    )


def test_a_whole_package_is_of_both(tmp_path: Path) -> None:
    package, generated = tmp_path / "package", tmp_path / "generated"
    (package / "_json/__pycache__").mkdir(parents=True)
    for path in (package / "_json/codec.py", package / "_json/__pycache__/codec.pyc"):
        path.touch()
    for name in tree.GENERATED:
        for folder in (package, generated):
            (folder / name).mkdir(parents=True)
            (folder / name / f"{folder.name}.py").touch()
    whole = tree.assemble(package, generated, tmp_path / "whole")
    assert whole == tmp_path / "whole" / PACKAGE
    expected = {"_json": None, "_json/codec.py": b""}
    for name in tree.GENERATED:
        expected |= {name: None, f"{name}/generated.py": b""}
    assert snapshot(whole) == expected
    assert not (whole / "_json/__pycache__").exists()


def test_an_index_is_the_same_however_it_is_compressed(tmp_path: Path) -> None:
    """Of that file alone, and only if it is one; other files are compared by their bytes."""
    plain = compressed("it")
    other = plain[:8] + bytes([plain[8] ^ 2]) + plain[9:]  # says that another level was used
    broken = b"no gzip"
    for old, new, same in (
        (plain, other, True),
        (plain, compressed("that"), False),
        (plain, broken, False),
        (broken, plain, False),
        (broken, broken, True),
        (plain, gzip.compress(b"\xe4"), False),  # no UTF-8
    ):
        for side, content in (("old", old), ("new", new)):
            (tmp_path / side / "api").mkdir(parents=True, exist_ok=True)
            (tmp_path / side / "api" / INDEX).write_bytes(content)
            (tmp_path / side / "api/another.gz").write_bytes(content)
        found = tree.differences(tmp_path / "old", tmp_path / "new")
        assert found == [f"changed api/{INDEX}"] * (not same) + ["changed api/another.gz"] * (old != new)
