"""What changes for callers from one tree of a few lines to another, and of which kind each change is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from generation import api_changes
from generation.api_changes import ApiChange, Directions

from . import tiny

BOTH = Directions(frozenset({"both", "sent"}), frozenset({"both", "answered"}))
Files = dict[str, str]


def operation(
    parameters: str = "", returns: str = "A", page: str = "", route: str = "GET /op/{org}/{user_id}/"
) -> Files:
    """A tree of one operation."""
    pages = f"PAGINATION: Pagination[{page}] = Pagination()\n" if page else ""
    return {
        "api/core/op.py": f'"""{route}"""\n\n{pages}\nasync def asyncio({parameters}) -> {returns}:\n    """It."""\n'
    }


def model(name: str, fields: str) -> Files:
    """A tree of one model."""
    lines = "".join(f"    {field}\n" for field in fields.split("; "))
    return {f"models/{name.lower()}.py": f"from x import Y\n\n\nclass {name}(Record):\n    _hidden: int\n{lines}"}


def enum(*values: str, kind: str = "str") -> Files:
    """A tree of one enum."""
    listed = ", ".join(values)
    text = f"E: TypeAlias = Literal[{listed}] | {kind}\n\nE_VALUES: Final = ({listed},)\n"
    return {"models/e.py": text}


def found(folder: Path, old: Files, new: Files, pairs: dict[str, str] | None = None) -> list[ApiChange]:
    """What changes between two trees."""
    for side, files in (("old", old), ("new", new)):
        for name in ("api", "models"):
            (folder / side / name).mkdir(parents=True)
        for name, text in files.items():
            (folder / side / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / side / name).write_text(text, encoding="utf-8")
    if pairs is None:
        pairs = {name: name for name in old.keys() & new.keys() if name.startswith("api/")}
    return api_changes.compare(folder / "old", folder / "new", BOTH, pairs)


def said(changes: list[ApiChange]) -> list[str]:
    """The changes: what breaks with its kind, what does not with a plus."""
    return [f"{one.kind}: {one.what}" if one.breaking else f"+ {one.what}" for one in changes]


def test_what_is_sent_and_what_is_answered() -> None:
    """With what it refers to, by the names of the classes; what is neither counts as both."""
    schemas = {"A_sent": tiny.thing(a=tiny.ref("Shared")), "Answer": tiny.thing(a=tiny.ref("Shared")), "Shared": {}}
    described = tiny.document(
        {"requestBody": tiny.content(tiny.ref("A_sent")), "responses": {"200": tiny.answer(tiny.ref("Answer"))}},
        {**schemas, "Neither": {}},
        put={},
    )
    way = api_changes.directions(described)
    assert way == Directions(frozenset({"asent", "shared"}), frozenset({"answer", "shared"}))
    assert [way.of(name) for name in ("ASent", "Answer", "Shared", "Neither")] == [
        (True, False),
        (False, True),
        (True, True),
        (True, True),
    ]


UNSET = "int | Unset = UNSET"
PATH = "org: str, user_id: int, *, client: C"
KEY = PATH.replace("org", "key")
OPERATIONS: dict[str, tuple[Files, Files, list[str]]] = {
    "the same": (operation("x: int"), operation("x: int"), []),
    "removed": (operation("x: int, *, q: str"), operation("x: int"), ["Parameters removed: parameter q removed"]),
    "moved": (
        operation("x: int, y: int"),
        operation("y: int, x: int"),
        [f"Other: parameter {one} moved to another position" for one in "xy"],
    ),
    "passed otherwise": (
        operation("x: int, y: int"),
        operation("x: int, *, y: int"),
        ["Other: parameter y is passed in another way"],
    ),
    "a name in the path that reads like it": (
        operation(PATH),
        operation(PATH.replace("org", "required_by"), route="GET /op/{required_by}/{user_id}/"),
        [
            "Path parameters renamed, for callers by keyword; taken for a minor version: "
            "parameter org is required_by now",
        ],
    ),
    "required": (
        operation(f"q: {UNSET}"),
        operation("q: int | Unset"),
        ["Parameters that are required now: parameter q is required now"],
    ),
    "added and required": (
        operation(),
        operation("*, q: int"),
        ["Parameters that are required now: required parameter q added"],
    ),
    "added": (operation(), operation(f"*, q: {UNSET}"), ["+ parameter q added"]),
    "another default": (
        operation("q: int = 1"),
        operation("q: int = 2"),
        ["Other: parameter q has another default"],
    ),
    "optional": (operation("q: int"), operation(f"q: {UNSET}"), ["+ parameter q is optional now"]),
    "widened": (operation("q: int"), operation("q: int | str"), ["+ parameter q: int → int | str"]),
    "narrowed": (
        operation("q: int | None"),
        operation("q: int"),
        ["Parameters of another type: parameter q: None | int → int"],
    ),
    "anything": (operation("q: int"), operation("q: Any"), ["+ parameter q: int → Any"]),
    "no longer anything": (
        operation("q: Any"),
        operation("q: int"),
        ["Parameters of another type: parameter q: Any → int"],
    ),
    "answers more": (
        operation(),
        operation(returns="A | None"),
        ["Answers of another type: what it returns: A → A | None"],
    ),
    "answers less": (operation(returns="A | None"), operation(), ["+ what it returns: A | None → A"]),
    "answers anything": (
        operation(),
        operation(returns="Any"),
        ["Answers of another type: what it returns: A → Any"],
    ),
    "answers no longer anything": (operation(returns="Any"), operation(), ["+ what it returns: Any → A"]),
    "an enum is as good as the type of its values": (
        {**operation("q: E", returns="str"), **enum("'a'")},
        {**operation("q: str", returns="E"), **enum("'a'")},
        ["+ parameter q: E → str", "+ what it returns: str → E"],
    ),
    "what could only be left out": (
        operation("q: Unset = UNSET"),
        operation(f"q: {UNSET}"),
        ["+ parameter q: None → int"],
    ),
    "pages": (operation(), operation(page="A"), ["+ can be paged"]),
    "no pages": (operation(page="A"), operation(), ["Answers of another type: can no longer be paged"]),
    "pages of others": (
        operation(page="A"),
        operation(page="B"),
        ["Answers of another type: what its pages hold: Pagination[A] → Pagination[B]"],
    ),
    "a name in the path": (
        operation(PATH),
        operation(KEY, route="GET /op/{key}/{user-id}/"),
        [
            "Path parameters renamed, for callers by keyword; taken for a minor version: parameter org is key now",
        ],
    ),
    "a name and its type": (
        operation(PATH),
        operation(KEY.replace("str", "int"), route="GET /op/{key}/{user_id}/"),
        [
            "Parameters of another type: parameter key: str → int",
            "Path parameters renamed, for callers by keyword; taken for a minor version: parameter org is key now",
        ],
    ),
    "names in the path, spelled otherwise": (
        operation("org_key: str, user_id: int, *, client: C", route="GET /op/{orgKey}/{user-id}/"),
        operation("group_key: str, member_id: int, *, client: C", route="GET /op/{groupKey}/{member-id}/"),
        [
            f"Path parameters renamed, for callers by keyword; taken for a minor version: parameter {old} is {new} now"
            for old, new in (("org_key", "group_key"), ("user_id", "member_id"))
        ],
    ),
    "a name in the path that has moved on in it": (
        operation("org: str, user_id: int", route="GET /op/{org}/{user_id}/"),
        operation("user_id: int, key: str", route="GET /op/{user_id}/{key}/"),
        [
            "Parameters removed: parameter org removed",
            "Other: parameter user_id moved to another position",
            "Parameters that are required now: required parameter key added",
        ],
    ),
    "another path": (
        operation(PATH),
        operation(KEY, route="GET /another/{key}/{user_id}/"),
        [
            "Parameters removed: parameter org removed",
            "Parameters that are required now: required parameter key added",
        ],
    ),
    "an operation removed": (operation(), {}, ["Operations removed: removed"]),
    "an operation added": ({}, operation(), ["+ added"]),
    "a module that is none": (operation(), {"api/core/op.py": "x = 1\n"}, ["Other: no operation"]),
}


@pytest.mark.parametrize("what", OPERATIONS)
def test_of_an_operation(what: str, tmp_path: Path) -> None:
    old, new, expected = OPERATIONS[what]
    changes = found(tmp_path, old, new)
    assert said(changes) == expected
    assert {one.where for one in changes} <= {"api.core.op"}
    renamed = {(line.split()[-4], line.split()[-2]) for line in expected if line.startswith("Path parameters renamed")}
    assert {one.renamed for one in changes if one.renamed} == renamed


@pytest.mark.parametrize(("now", "word"), [("api/core/one.py", "renamed"), ("api/ai/op.py", "moved")])
def test_of_a_module_that_is_called_otherwise(now: str, word: str, tmp_path: Path) -> None:
    """It is compared with what it was all the same."""
    (old,), (new,) = operation("q: int").values(), operation("q: str").values()
    changes = found(tmp_path, {"api/core/op.py": old}, {now: new}, {"api/core/op.py": now})
    dotted = now.removesuffix(".py").replace("/", ".")
    assert sorted(changes) == sorted(
        [
            ApiChange(True, "api.core.op", f"{word} to {dotted}"),
            ApiChange(True, dotted, "parameter q: int → str"),
        ]
    )
    assert [one.renamed for one in changes if one.renamed] == [("api.core.op", dotted)]
    assert {one.kind for one in changes} == {
        "Operations renamed or moved; the old module is taken for a minor version",
        "Parameters of another type",
    }


def test_of_a_module_that_is_called_otherwise_alone(tmp_path: Path) -> None:
    """Both trees have a module of both names, with the same in it: what it is has changed places."""
    files = {**operation(), "api/core/one.py": operation()["api/core/op.py"]}
    assert found(tmp_path / "same", files, files) == []
    pairs = {"api/core/op.py": "api/core/one.py", "api/core/one.py": "api/core/op.py"}
    assert [str(one) for one in found(tmp_path / "other", files, files, pairs)] == [
        "api.core.one: renamed to api.core.op",
        "api.core.op: renamed to api.core.one",
    ]


BEFORE = "gone: int; a: int; b: int = UNSET; wide: int; narrow: int | None; additional_properties: int; u: int | Unset"
AFTER = (
    "new: int; more: int = U; a: int = UNSET; b: int; wide: int | None; narrow: int; additional_properties: str; u: int"
)
GONE, MORE = "Fields removed: field gone removed", "+ field more added"
MISSING = "Fields that may be missing now: field a may be UNSET now"
REQUIRED = "Fields that are required now where they are sent: "
WIDE, NARROW = "field wide: int → None | int", "field narrow: None | int → int"
ANOTHER = "Fields of another type: "
FIELDS = {
    "Both": [
        MISSING,
        f"{REQUIRED}field b is required now",
        GONE,
        ANOTHER + NARROW,
        ANOTHER + WIDE,
        f"{REQUIRED}required field new added",
        MORE,
    ],
    "Sent": [
        f"{REQUIRED}field b is required now",
        GONE,
        ANOTHER + NARROW,
        f"{REQUIRED}required field new added",
        "+ field a is optional now",
        MORE,
        f"+ {WIDE}",
    ],
    "Answered": [
        MISSING,
        GONE,
        ANOTHER + WIDE,
        "+ field b is always there now",
        MORE,
        f"+ {NARROW}",
        "+ field new added",
    ],
}
FIELDS["Neither"] = FIELDS["Both"]


@pytest.mark.parametrize("name", FIELDS)
def test_of_a_model(name: str, tmp_path: Path) -> None:
    """Of one that is sent, answered, both, or neither, which counts as both."""
    changes = found(tmp_path, model(name, BEFORE), model(name, AFTER))
    assert sorted(said(changes)) == sorted(FIELDS[name])
    assert {one.where for one in changes} == {f"models.{name}"}


MODELS: dict[str, tuple[Files, Files, str, list[str]]] = {
    "removed": (model("M", "a: int"), {}, "M", ["Models and enums removed: removed"]),
    "added": ({}, model("M", "a: int"), "M", ["+ added"]),
    "an enum now": (model("E", "a: int"), enum("'a'"), "E", ["Other: is another kind of thing"]),
    "no enum now": (enum("'a'"), model("E", "a: int"), "E", ["Other: is another kind of thing"]),
    "values": (
        enum("'a'", "'b'"),
        enum("'b'", "1"),
        "E",
        ["Enum values removed: value 'a' removed", "+ value 1 added"],
    ),
    "an enum is its values' type": (
        {**enum("'ä'"), **model("M", "a: E; b: str; c: list[E]; d: int; _e: int")},
        {**enum("'ä'"), **model("M", "a: str; b: E; c: list[str]; d: E; _e: str")},
        "M",
        [
            "Fields of another type: field d: int → E",
            "+ field a: E → str",
            "+ field b: str → E",
            "+ field c: list[E] → list[str]",
        ],
    ),
}


@pytest.mark.usefixtures("plain_locale")
@pytest.mark.parametrize("what", MODELS)
def test_of_models_and_enums(what: str, tmp_path: Path) -> None:
    old, new, name, expected = MODELS[what]
    changes = found(tmp_path, old, new)
    assert said(changes) == expected
    assert {one.where for one in changes} == {f"models.{name}"}


def test_of_whole_trees(tmp_path: Path) -> None:
    """What breaks comes first, by its place; what is neither an operation nor a model is not looked at."""
    (text,), (wider,) = operation("q: int").values(), operation("q: int | str").values()
    others = ("__init__.py", "_renamed.py", "core/__init__.pyi", "core/__init__.py", "notes.txt")
    listed = [*(f"api/{name}" for name in others), "_origin/__init__.py", "models/_index.py"]  # the last one is new
    old = {
        **dict.fromkeys(listed[:-1], "x = 1\n"),
        **{f"api/core/{name}.py": text for name in ("as_it_was", "called_a", "gone_1", "gone_2", "wider")},
        **model("Gone", "a: int"),
        **model("Kept", "a: int"),
    }
    new = {
        **dict.fromkeys(listed, "x = 2\n"),
        **{f"api/core/{name}.py": text for name in ("as_it_was", "called_b", "new_1", "new_2")},
        "api/core/wider.py": wider,
        **model("Kept", "a: str"),
        **model("New", "a: int"),
    }
    pairs = {f"api/core/{name}.py": f"api/core/{name}.py" for name in ("as_it_was", "wider")}
    changes = found(tmp_path, old, new, {**pairs, "api/core/called_a.py": "api/core/called_b.py"})
    assert changes == [
        ApiChange(True, "api.core.called_a", "renamed to api.core.called_b"),
        ApiChange(True, "api.core.gone_1", "removed"),
        ApiChange(True, "api.core.gone_2", "removed"),
        ApiChange(True, "models.Gone", "removed"),
        ApiChange(True, "models.Kept", "field a: int → str"),
        ApiChange(False, "api.core.new_1", "added"),
        ApiChange(False, "api.core.new_2", "added"),
        ApiChange(False, "api.core.wider", "parameter q: int → int | str"),
        ApiChange(False, "models.New", "added"),
    ]


def test_a_file_of_the_same_size_and_age_is_read_all_the_same(tmp_path: Path) -> None:
    files = [operation("q: int"), operation("q: str")]
    for side, (written,) in zip(("old", "new"), (one.items() for one in files), strict=True):
        path = tmp_path / side / written[0]
        path.parent.mkdir(parents=True)
        path.write_text(written[1], encoding="utf-8")
        os.utime(path, (0, 0))
    (name,) = files[0]
    changes = api_changes.compare(tmp_path / "old", tmp_path / "new", BOTH, {name: name})
    assert said(changes) == ["Parameters of another type: parameter q: int → str"]
