"""What vendoring reads and makes of a package of a few lines; `test_vendor.py` vendors the real one."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from generation import operation_index, vendoring
from generation.renamed import Renamed
from generation.vendoring import VendorError, Wanted

ROWS: list[list[str | None]] = [
    ["get_a", "a_get", "core", None, "GET", "/a/{x}/"],
    ["list_b", "b_list", "core", "b_module", "GET", "/b/"],
    ["get_c", "c_get", "ai_bot", None, "GET", "/c/"],
]
FIELDS = ("name", "id", "tag", "module", "method", "path")


def index(*rows: list[str | None]) -> bytes:
    """The index of operations, a column for each field."""
    columns = [list(one) for one in zip(*rows, strict=True)]
    lines = [{"format": 3, "api": "1", "fields": FIELDS}, *columns]
    return operation_index.compressed("".join(json.dumps(one, separators=(",", ":")) + "\n" for one in lines))


ORIGIN = "from .._origin import API_VERSION as API_VERSION\n"
OLD_NAMES = {
    "OPERATIONS": {"core.old_a": ("core.get_a", "0.2.0"), "ai_bot.old_c": ("ai_bot.get_c", "0.2.0")},
    "PARAMETERS": {"core.b_module:x": ("y", "0.2.0"), "ai_bot.c_get:x": ("y", "0.2.0")},
    "MODELS": {"Things": ("Thing", "0.2.0"), "Colour": ("Color", "0.2.0")},
}
PACKAGE = {
    "_version.py": '"""It."""\n\n__version__ = "0.7.1"\n',
    "client.py": "import httpx\n",
    "py.typed": "",
    "_json/codec.pyi": "",
    "_pyinstaller/__init__.py": "",
    "notes.txt": "no part of it",
    "api/__init__.py": "lazy = 1\n",
    "api/__init__.pyi": ORIGIN + "from . import ai_bot as ai_bot\nfrom . import core as core\n",
    "api/_renamed.py": Renamed(OLD_NAMES).text(),
    "api/core/__init__.py": 'NAMES: Final = {\n    "get_a": "a_get",\n    "list_b": "b_module",\n}\n"""Names."""\n',
    "api/core/__init__.pyi": "".join(
        f"from . import {module} as {name}\n" for module, name in (("a_get", "get_a"), ("b_module", "list_b"))
    ),
    "api/core/a_get.py": '"""GET /a/{x}/"""\n\nfrom ...models.thing import Thing\n',
    "api/core/b_module.py": '"""GET /b/"""\n\nfrom ..thing import color\nfrom ...errors import kind\n',
    "api/ai_bot/__init__.py": 'NAMES: Final = {\n    "get_c": "c_get",\n}\n',
    "api/ai_bot/__init__.pyi": "from . import c_get as get_c\n",
    "api/ai_bot/c_get.py": '"""GET /c/"""\n',
    "models/__init__.py": "lazy = 2\n",
    "models/__init__.pyi": "".join(
        f"from .{name} import {name.title()} as {name.title()}\n" for name in ("color", "kind", "thing")
    ),
    "models/_index.py": "MODULES: Final = {\n"
    + "".join(f'    "{name.title()}": "{name}",\n' for name in ("color", "kind", "thing"))
    + "}\n",
    "models/thing.py": "from .. import models as _models\n\n\nclass Thing:\n    kind: _models.Kind\n",
    "models/kind.py": "from .color import Color\nfrom .thing import Thing\n",
    "models/color.py": "Color = str\n",
}
PROJECT = """\
[project]
name = "it"
dependencies = ["httpx>=0.27"]

[tool.ibl-data-manager-client.description]
origin = "somewhere"
version = "4.90"
sha256 = "abc"
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with that package."""
    outside = {"LICENSE": "free", "NOTICE": "thanks", "pyproject.toml": PROJECT}
    for name, text in {**{f"it/{name}": text for name, text in PACKAGE.items()}, **outside}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "it/api/_operations.jsonl.gz").write_bytes(index(*ROWS))
    return tmp_path


def lines_of(name: str, *kept: str) -> bytes:
    """A file of the package without the lines for a name that is not kept."""
    names = ("get_a", "list_b", "get_c", "Thing", "Kind", "Color", "core", "ai_bot")
    lines = PACKAGE[name].splitlines(keepends=True)
    return "".join(
        line
        for line in lines
        if not any(one not in kept for one in names if f'"{one}"' in line or f"as {one}\n" in line)
    ).encode()


BY_HAND = ("_version.py", "client.py", "py.typed", "_json/codec.pyi", "api/__init__.py")
PARTS: dict[str, tuple[Wanted, tuple[str, ...], tuple[str, ...], list[list[str | None]]]] = {
    "everything": (
        Wanted(),
        ("api/core/a_get.py", "api/core/b_module.py", "api/ai_bot/c_get.py"),
        ("get_a", "list_b", "get_c", "Thing", "Kind", "Color", "core", "ai_bot"),
        ROWS,
    ),
    "a tag as the description has it": (
        Wanted(("AI-bot",)),
        ("api/ai_bot/c_get.py",),
        ("get_c", "ai_bot"),
        ROWS[2:],
    ),
    "an operation by its name": (
        Wanted((), ("core.get_a",)),
        ("api/core/a_get.py",),
        ("get_a", "Thing", "Kind", "Color", "core"),
        ROWS[:1],
    ),
    "a tag, and an operation by its module": (
        Wanted(("ai_bot",), ("b_module",)),
        ("api/ai_bot/c_get.py", "api/core/b_module.py"),
        ("get_c", "list_b", "ai_bot", "core"),
        ROWS[1:],
    ),
}


@pytest.mark.parametrize("what", PARTS)
def test_a_part_is_what_its_operations_need(root: Path, what: str) -> None:
    """Their models, through others too; the indexes with the lines for these; all that is written by hand."""
    wanted, operations, names, rows = PARTS[what]
    models = [f"models/{name.lower()}.py" for name in ("Thing", "Kind", "Color") if name in names]
    expected = {name: PACKAGE[name].encode() for name in (*BY_HAND, "models/__init__.py", *operations, *models)}
    tags = {name.split("/")[1] for name in operations}
    indexes = ["api/__init__.pyi", "models/__init__.pyi", "models/_index.py"]
    indexes += [f"api/{tag}/__init__.{ending}" for tag in tags for ending in ("py", "pyi")]
    expected |= {name: lines_of(name, *names) for name in indexes}
    modules = [name.removeprefix("api/").removesuffix(".py").replace("/", ".") for name in operations]
    old = {
        kind: {
            was: now
            for was, now in table.items()
            if now[0].rpartition(".")[2] in names or was.partition(":")[0] in modules
        }
        for kind, table in OLD_NAMES.items()
    }
    expected |= {"api/_renamed.py": Renamed(old).text().encode()}
    expected |= {"LICENSE": b"free", "NOTICE": b"thanks", "api/_operations.jsonl.gz": index(*rows)}
    found = vendoring.copy_of(root, root / "it", wanted)
    style = found.pop("ruff.toml").decode()
    assert 'target-version = "py311"' in style
    if what != "everything":
        note = dict[str, str]()
        exec(found.pop("_vendored.py"), note)
        assert note["NOTE"] == (
            f"only a part of the client was vendored here ({wanted}): to add to it, run its scripts/vendor.py with "
            "--update and all that is to be here, in --tags and --operations"
        )
        assert (
            note["__doc__"]
            == "Written by scripts/vendor.py: what is said where something that was left out is asked for."
        )
    assert found == expected
    assert list(found) == sorted(found)
    assert vendoring.operation_files(root / "it", wanted) == set(operations)


def test_what_is_wanted_reads_as_it_is_asked_for() -> None:
    assert str(Wanted()) == ""
    assert str(Wanted(("a", "b"))) == "--tags a,b"
    assert str(Wanted(("a",), ("b", "c.d"))) == "--tags a --operations b,c.d"


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Wanted(("cor",)), "there is no tag cor; there is core"),
        (Wanted(("nothing-like-it",)), "there is no tag nothing_like_it"),
        (Wanted((), ("core.get_b",)), "there is no operation core.get_b; there is core.get_a, core.list_b"),
        (Wanted((), ("_get",)), "there is no operation _get; there is c_get, a_get"),
    ],
)
def test_what_is_not_there(root: Path, wanted: Wanted, said: str) -> None:
    with pytest.raises(VendorError) as caught:
        vendoring.operation_files(root / "it", wanted)
    assert str(caught.value) == said


def test_three_that_are_like_it_are_named(root: Path) -> None:
    for name in ("b_get", "d_get"):
        (root / "it/api/core" / f"{name}.py").touch()
    with pytest.raises(VendorError) as caught:
        vendoring.operation_files(root / "it", Wanted((), ("_get",)))
    assert str(caught.value) == "there is no operation _get; there is d_get, c_get, b_get"


def test_a_package_without_an_index(root: Path) -> None:
    (root / "it/models/_index.py").unlink()
    with pytest.raises(VendorError, match=r"^models/_index\.py lists no modules: run scripts/regenerate\.py$"):
        vendoring.index_of(root / "it")


def test_the_record_says_what_it_is_of(root: Path, tmp_path: Path) -> None:
    wanted = Wanted(("core",), ("c_get",))
    record = vendoring.record_of(root, root / "it", wanted, "dm", {"client.py": b"a\n", "b": b""})
    assert record == {
        "from": "it",
        "version": "0.7.1",
        "description": {"version": "4.90", "sha256": "abc"},
        "command": "scripts/vendor.py DEST --as dm --tags core --operations c_get",
        "tags": ["core"],
        "operations": ["c_get"],
        "needs": ["httpx>=0.27"],
        "files": {"client.py": hashlib.sha256(b"a\n").hexdigest(), "b": hashlib.sha256(b"").hexdigest()},
    }
    assert vendoring.record_of(root, root / "it", Wanted(), "dm", {})["command"] == "scripts/vendor.py DEST --as dm"
    assert vendoring.wanted_of(record) == wanted
    (tmp_path / "vendored.json").write_text(json.dumps(record), encoding="utf-8")
    assert vendoring.read_record(tmp_path) == record


RECORD = {"files": {"a": "b"}, "tags": ["c"], "operations": ["d"]}


@pytest.mark.parametrize(
    "record",
    [
        *({key: value for key, value in RECORD.items() if key != gone} for gone in RECORD),
        {**RECORD, "files": {"a": 1}},
        {**RECORD, "tags": [1]},
        {**RECORD, "operations": [None]},
        {**RECORD, "files": ["a"]},
        [],
        {},
        "",
        "<html>",
    ],
)
def test_a_record_that_is_none(tmp_path: Path, record: object) -> None:
    path = tmp_path / "vendored.json"
    path.write_text(record if isinstance(record, str) else json.dumps(record), encoding="utf-8")
    with pytest.raises(VendorError) as caught:
        vendoring.read_record(tmp_path)
    assert str(caught.value).partition(": ")[0] == f"{path} is not what this command writes"
    path.unlink()
    with pytest.raises(VendorError) as caught:
        vendoring.read_record(tmp_path)
    assert str(caught.value) == f"{tmp_path} holds no vendored.json, so it was not vendored by this command"


def test_a_digest_is_of_text_however_its_lines_end() -> None:
    assert vendoring.digest(b"a\r\nb\r\n") == vendoring.digest(b"a\nb\n") == hashlib.sha256(b"a\nb\n").hexdigest()
    assert vendoring.digest(b"\0\r\n") == hashlib.sha256(b"\0\r\n").hexdigest()


@pytest.mark.parametrize(
    ("present", "content", "ended"),
    [
        (None, b"a\n", b"a\n"),
        (b"a\r\n", b"a\n", b"a\r\n"),
        (b"a\n", b"a\r\n", b"a\n"),
        (b"a\r\nb\r\n", b"a\nc\n", b"a\r\nc\r\n"),
        (b"a\nb\n", b"a\nc\n", b"a\nc\n"),
        (b"a\r\nb\n", b"a\nc\n", b"a\nc\n"),
        (b"\0\r\n", b"a\nc\n", b"a\nc\n"),
        (b"a", b"a\nc\n", b"a\nc\n"),
        (b"", b"a\n", b"a\n"),
        (b"", b"", b""),
    ],
)
def test_lines_end_as_they_do_in_the_target(present: bytes | None, content: bytes, ended: bytes) -> None:
    assert vendoring.ended_as(present, content) == ended


SIDES = (None, b"a", b"b", b"c")


def test_an_update_is_a_merge_of_three() -> None:
    """Whoever alone changed a file has his way; the target where both did, which is a conflict if it has the file."""
    for three in itertools.product(SIDES, repeat=3):
        made, ours, theirs = three
        held, given = ({"it": one} if one is not None else {} for one in (ours, theirs))
        record = {"files": {} if made is None else {"it": vendoring.digest(made)}}
        done = vendoring.merged({**held, "vendored.json": b"{}"}, record, given)
        ours_counts = ours not in (made, theirs)
        conflict = ours_counts and theirs != made and ours is not None
        said = []
        if ours_counts and ours is None and theirs is not None:
            said = ["left out it, which you removed"]
        elif ours_counts and ours is not None and theirs is not None:
            said = ["kept it as you have it" + ", and the new version changes it too" * conflict]
        elif conflict:
            said = ["kept it, which you changed and the new copy no longer has"]
        assert (done.files, done.conflicts, done.said) == (held if ours_counts else given, conflict, said), three


def test_what_deviates_from_a_record(tmp_path: Path) -> None:
    for name in ("same", "changed", "own", "vendored.json"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    record = {"files": {"gone": "", "changed": vendoring.digest(b"before"), "same": vendoring.digest(b"same")}}
    assert vendoring.deviations(tmp_path, record) == (["missing gone", "changed changed"], ["own"])


def test_what_becomes_of_operations() -> None:
    before = {"api/core/a.py": b'"""GET /a/{x}/"""\n', "api/core/b.py": b'"""GET /b/"""\n', "api/core/__init__.py": b""}
    after = {
        "api/core/a.py": b'"""GET /a/{y}/"""\n',
        "api/core/c.py": b'"""GET /c/"""\n',
        "models/d.py": b'"""GET /d/"""',
    }
    came, went, another = vendoring.operation_changes(before, after)
    assert (came, went, another) == (["api/core/c.py: GET /c/"], ["api/core/b.py: GET /b/"], [])
    after["api/core/a.py"] = b'"""PUT /a/{}/"""\n'
    assert vendoring.operation_changes(before, after)[2] == ["api/core/a.py: GET /a/{}/ → PUT /a/{}/"]
    assert vendoring.operations_in(["api/a.py", "api/b/c/d.py", "api/b/c.py", "lib/b/c.py", "api/b/__init__.pyi"]) == {
        "api/b/c.py"
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with everything in it that a folder can have."""
    it = tmp_path / "folder"
    (it / "deep/__pycache__").mkdir(parents=True)
    (it / "empty").mkdir(mode=0o700)
    for name in ("one.py", "one.pyc", "deep/two.py", "deep/__pycache__/three.cpython-311.pyc"):
        (it / name).write_text(name, encoding="utf-8")
    (it / "link").symlink_to("deep")
    (it / "nowhere").symlink_to("none")
    os.mkfifo(it / "pipe")
    for name in ("deep", "empty"):
        os.utime(it / name, (1, 1))
    return it


CONTENTS = {
    "deep/two.py": b"deep/two.py",
    "link": b"a link to deep",
    "nowhere": b"a link to none",
    "one.py": b"one.py",
    "pipe": b"no regular file",
}


def test_contents(folder: Path) -> None:
    assert vendoring.contents(folder) == CONTENTS


@pytest.mark.parametrize("linked", [True, False])
def test_a_folder_anew(folder: Path, tmp_path: Path, linked: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not linked:
        monkeypatch.setattr(os, "link", lambda *_, **__: os.stat(tmp_path / "none"))
        (folder / "pipe").unlink()  # which cannot be copied
    target = tmp_path / "target"
    vendoring.replicate(folder, target, {"one.py", "one.pyc"})
    left = {name: content for name, content in CONTENTS.items() if name != "one.py" and (linked or name != "pipe")}
    assert vendoring.contents(target) == left
    assert not (target / "deep/__pycache__").exists()
    assert (target / "deep/two.py").samefile(folder / "deep/two.py") == linked
    for name in ("deep", "empty"):
        was, now = (folder / name).stat(), (target / name).stat()
        assert (now.st_mode, now.st_mtime_ns) == (was.st_mode, was.st_mtime_ns)


@pytest.mark.parametrize("name", ["notes.txt", "linked.pyc", "more.pyc"])
def test_what_python_did_not_put_into_a_cache_is_kept(folder: Path, tmp_path: Path, name: str) -> None:
    """A file of another kind, a link, a folder."""
    cache = folder / "deep/__pycache__"
    if name == "notes.txt":
        (cache / name).touch()
    elif name == "linked.pyc":
        (cache / name).symlink_to("three.cpython-311.pyc")
    else:
        (cache / name).mkdir()
    vendoring.replicate(folder, tmp_path / "target", set())
    assert [path.name for path in (tmp_path / "target/deep/__pycache__").iterdir()] == [name]


@pytest.mark.parametrize(
    ("keep", "left"), [("", []), ("a/file", ["a", "a/file"]), ("a/b/c/file", ["a", "a/b", "a/b/c", "a/b/c/file"])]
)
def test_folders_that_are_empty_now_go(tmp_path: Path, keep: str, left: list[str]) -> None:
    root = tmp_path / "root"
    (root / "a/b/c").mkdir(parents=True)
    if keep:
        (root / keep).touch()
    vendoring.remove_empty(root, root / "a/b/c")
    assert sorted(path.relative_to(root).as_posix() for path in root.rglob("*")) == left
    vendoring.remove_empty(root, root / "none")


def test_models_are_found_where_they_are_named(root: Path) -> None:
    index = vendoring.index_of(root / "it")
    found: Callable[[str], list[str]] = lambda name: sorted(vendoring.models_of(root / "it" / name, index))  # noqa: E731
    assert found("api/core/a_get.py") == ["thing"]
    assert found("api/core/b_module.py") == []  # what is called like one, elsewhere
    assert found("models/thing.py") == ["kind"]
    assert vendoring.model_modules(root / "it", ["api/core/a_get.py"]) == {"thing", "kind", "color"}
