"""What becomes of names from one tree of a few lines to the next, and what the rule says of those committed."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
from generation import facts, generator, operation_names, paging, renamed, rendering
from generation.api_changes import ApiChange
from generation.examples import Example
from generation.naming import Route, proposed
from generation.operation_names import HEAD, TABLE, Changes, NamesError

from .project import ROOT

PUBLISHED = 1176
"""Lines of the table that are read here: lines do not change, and new ones come behind them."""

AGREED = 953
"""Of at least so many of them the rule proposes the name that they have: another rule is to be no worse."""


def test_what_the_rule_says_of_the_table() -> None:
    """Whoever changes the rule sees whether it is the better for it; which routes list is taken from the names."""
    lines = operation_names.read(ROOT / TABLE)[:PUBLISHED]
    of_tag = defaultdict[str, list[tuple[str, str]]](list)
    for line in lines:
        of_tag[line.route.tag].append((line.route.method, line.route.path))
    said = 0
    for line in lines:
        route = line.route._replace(lists=line.name.startswith("list_"))
        said += proposed(route, of_tag[route.tag]) == line.name
    assert len(lines) == PUBLISHED
    assert said >= AGREED


Tree = dict[str, dict[str, tuple[str, str]]]
"""Tag to name to module and route."""


def package(folder: Path, tree: Tree) -> Path:
    """A package with these operations."""
    for tag, names in tree.items():
        (folder / "api" / tag).mkdir(parents=True)
        pairs = "".join(f'    "{name}": "{module}",\n' for name, (module, _) in names.items())
        (folder / "api" / tag / "__init__.py").write_text(f"NAMES: Final = {{\n{pairs}}}\n", encoding="utf-8")
        for module, route in names.values():
            (folder / "api" / tag / f"{module}.py").write_text(f'"""{route}"""\r\n', encoding="utf-8", newline="")
    return folder


OLD: Tree = {
    "ai": {"get_z": ("z", "GET /z/")},
    "core": {"get_a": ("a", "GET /a/{x}/"), "get_b": ("b", "GET /b/")},
}
BOTH = {"api/core/a.py": "api/core/a.py", "api/core/b.py": "api/core/b.py", "api/ai/z.py": "api/ai/z.py"}
MOVED = {"api.core.get_b": "api.ai.get_b_now"}
CHANGES: dict[str, tuple[Tree, dict[str, str], Changes]] = {
    "nothing": (OLD, BOTH, Changes()),
    "a parameter of another name": ({**OLD, "core": {**OLD["core"], "get_a": ("a", "GET /a/{y}/")}}, BOTH, Changes()),
    "another module": (
        {**OLD, "core": {**OLD["core"], "get_a": ("a_now", "GET /a/{x}/")}},
        {**BOTH, "api/core/a.py": "api/core/a_now.py"},
        Changes(),
    ),
    "an operation that is gone": (
        {**OLD, "core": {"get_b": ("b", "GET /b/")}},
        {"api/core/b.py": "api/core/b.py", "api/ai/z.py": "api/ai/z.py"},
        Changes(gone=["api.core.get_a: GET /a/{}/"]),
    ),
    "a tag that is gone": (
        {"core": OLD["core"]},
        {"api/core/a.py": "api/core/a.py", "api/core/b.py": "api/core/b.py"},
        Changes(gone=["api.ai.get_z: GET /z/"]),
    ),
    "another name": (
        {**OLD, "core": {"get_new": ("a", "GET /a/{x}/"), "get_b": ("b", "GET /b/")}},
        BOTH,
        Changes(["api.core.get_a: gone, its operation is get_new now (GET /a/{}/)"]),
    ),
    "another tag": (
        {"ai": {**OLD["ai"], "get_b_now": ("b", "GET /b/")}, "core": {"get_a": OLD["core"]["get_a"]}},
        {**BOTH, "api/core/b.py": "api/ai/b.py"},
        Changes(["api.core.get_b: moved to api.ai.get_b_now"], moved=MOVED),
    ),
    "another route": (
        {**OLD, "core": {**OLD["core"], "get_a": ("a", "PUT /a/{}/")}},
        BOTH,
        Changes(["api.core.get_a: means PUT /a/{}/ now, not GET /a/{}/"]),
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_becomes_of_names(what: str, tmp_path: Path) -> None:
    new, pairs, expected = CHANGES[what]
    packages = package(tmp_path / "old", OLD), package(tmp_path / "new", new)
    found = operation_names.changes(*packages, (), pairs)
    assert (found.breaking, found.gone, found.moved) == (list(expected.breaking), list(expected.gone), expected.moved)
    assert bool(found) == (expected != Changes())
    assert operation_names.changes(*packages, ("it",), pairs).proposed == ("it",)


def test_the_way_back_of_a_name_that_moved(tmp_path: Path) -> None:
    """There is nothing of the kind where the module that it moved to has no name."""
    new, pairs, _ = CHANGES["another tag"]
    packages = package(tmp_path / "old", OLD), package(tmp_path / "new", new)
    (tmp_path / "new/api/ai/__init__.py").write_text("", encoding="utf-8")
    found = operation_names.changes(*packages, (), pairs)
    assert (found.breaking, found.moved) == ([], {})
    assert found.gone == ["api.ai.get_z: GET /z/", "api.core.get_b: GET /b/"]


def test_the_first_line_of_a_module_says_its_route(tmp_path: Path) -> None:
    """Whatever it is that stands there, and nothing where there is no module."""
    said = b'"""GET /a/{x}/\xff/"""\r\n\nmore\n'
    (tmp_path / "module.py").write_bytes(said)
    assert operation_names.written_route(tmp_path / "module.py") == "GET /a/{x}/\ufffd/"
    assert operation_names.route_of(tmp_path / "module.py") == operation_names.route_in(said) == "GET /a/{}/\ufffd/"
    assert operation_names.route_of(tmp_path / "none.py") == ""


@pytest.mark.parametrize(
    ("line", "said"),
    [
        *(
            (line, "not a tag, a method, a path with {} and a name, with tabs between them")
            for line in ("core\tGET\t/a", "core\tGET\t/a/{x}/\tget_a", "core GET /a/ get_a", "core\tGET\t/a/\tGetA")
        ),
        *(
            (f"core\tGET\t/a/\t{name}", f"{name} is no name, but a keyword, a builtin or too long")
            for name in ("list", "import", "match")
        ),
        ("core\tGET\t/a/\t" + 65 * "a", 65 * "a" + " is no name, but a keyword, a builtin or too long"),
        (
            "core\tPUT\t/a/\tgot",
            "got is the name of GET /b/ already, and a name that was published is never another's: choose another one",
        ),
    ],
)
def test_a_line_that_is_none(line: str, said: str) -> None:
    whole = f"{HEAD}core\tGET\t/b/\tgot\n{line}\n"
    with pytest.raises(NamesError) as caught:
        operation_names.read_text(whole)
    assert str(caught.value) == f"scripts/generation/operation-names.tsv, line 3: {said}"
    fine = operation_names.read_text(f"{HEAD}core\tGET\t/b/\t{64 * 'a'}\n")
    assert [str(one) for one in fine] == [f"core\tGET\t/b/\t{64 * 'a'}"]
    assert fine[0].where == f"api.core.{64 * 'a'}"


LISTED = paging.Paging("page-number", "page", "page", None, ("results",))
ANSWERS: dict[tuple[str, str, bool], bool | None] = {
    ("json", "Thing", False): False,
    ("json", "list[Thing]", False): True,
    ("json", "ThingPage", True): True,
    ("json", "list[Thing]", True): True,
    ("json", "list[Thing] | list[Other]", False): True,
    ("json", "list[Thing] | ThingPage", True): True,
    ("json", "list[Thing] | Thing", False): None,
    ("json", "Thing | list[Thing]", False): None,
    ("bytes", "bytes", False): False,
    ("any", "Any", False): None,
    ("any", "list[Any]", False): None,
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_what_is_to_have_a_name(answer: tuple[str, str, bool]) -> None:
    """Whether it lists is known where all that it may answer is a list, or nothing of it is."""
    kind, returns, pages = answer
    one = facts.Facts("it", "GET", "/{a}/x/{b}/", kind, paging=LISTED if pages else None)
    parameters = tuple(
        rendering.Parameter(name, type, place, True)
        for name, type, place in (("a", "int", "path"), ("q", "bool", "query"), ("b", "str", "path"))
    )
    signature = rendering.Signature("core", "module", parameters, returns, Example((), frozenset(), kind))
    generated = generator.Generated({}, {}, {}, {"it": signature, "another": signature}, [])
    (found,) = operation_names.operations_of(facts.Survey({"it": one}), generated)
    route = Route("core", "GET", "/{}/x/{}/", ANSWERS[answer])
    assert found == operation_names.Operation(route, "/{a}/x/{b}/", "it", "module", ("int", "str"))
    assert found.key == Route("core", "GET", "/{}/x/{}/")


def test_what_the_committed_tree_says_of_the_names() -> None:
    parameters = [["a", "int", "path", True], ["q", "bool", "query", False], ["b", "str", "path", True]]
    row = {"tag": "core", "method": "PUT", "path": "/{a}/x/{b}/", "name": "n", "id": "it", "parameters": parameters}
    route, types = Route("core", "PUT", "/{}/x/{}/"), ("int", "str")
    assert operation_names.held([{**row, "module": None}, {**row, "module": "m"}]) == [
        operation_names.Held("n", operation_names.Operation(route, "/{a}/x/{b}/", "it", module, types))
        for module in ("it", "m")
    ]


# --- what is taken for a minor version -------------------------------------------------------------------------------


def following(tmp_path: Path, before: renamed.Renamed, *changes: ApiChange, **more: dict[str, str]) -> renamed.Renamed:
    """What a tree with `core.get_a` in the module `a` holds at version 0.7.3, when the next one is 0.8.0."""
    (tmp_path / "_version.py").write_text('__version__ = "0.7.3"\n', encoding="utf-8")
    tree = package(tmp_path / "tree", {"core": {"get_a": ("a", "GET /a/")}})
    moved, models = more.get("moved", {}), more.get("models", {})
    return renamed.following(before, changes, moved, models, tmp_path, tree, "0.8.0")


def test_old_names_are_kept_for_a_minor_version(tmp_path: Path) -> None:
    table = {f"old{number}": (f"new{number}", f"0.{number}.9") for number in (6, 7, 8)} | {"one": ("new", "1.0.0")}
    table["early"] = "new", "0.7.0rc1"
    before = renamed.Renamed({"PARAMETERS": table, "OPERATIONS": {}, "MODELS": table})
    left = {old: one for old, one in table.items() if old != "old6"}
    assert following(tmp_path, before) == renamed.Renamed({"OPERATIONS": {}, "PARAMETERS": left, "MODELS": left})


def test_what_is_called_otherwise_is_added(tmp_path: Path) -> None:
    found = following(
        tmp_path,
        renamed.Renamed({"OPERATIONS": {"core.first": ("core.second", "0.7.0"), "core.get_a": ("core.x", "0.7.0")}}),
        ApiChange(True, "api.core.gone", "removed"),
        ApiChange(True, "api.core.second", "renamed to api.core.third", ("api.core.second", "api.core.third")),
        ApiChange(True, "api.core.third", "parameter key is org now", ("key", "org")),
        moved={"api.core.b": "api.ai.c", "api.core.a": "api.core.y"},
        models={"Was": "Is"},
    )
    assert found == renamed.Renamed(
        {
            "OPERATIONS": {
                "core.first": ("core.third", "0.7.0"),
                "core.b": ("ai.c", "0.8.0"),
                "core.second": ("core.third", "0.8.0"),
            },
            "PARAMETERS": {"core.third:key": ("org", "0.8.0")},
            "MODELS": {"Was": ("Is", "0.8.0")},
        }
    )


def test_old_names_are_read_as_they_are_written(tmp_path: Path) -> None:
    """In lines that a formatter of another line length leaves alone, and in order."""
    long = f"core.{'x' * 41}"
    pairs = {"b": ("c", "0.8.0"), "a": ("b", "0.7.0"), long: ("y" * 20, "0.8.0"), f"{long}x": ("y" * 20, "0.8.0")}
    tables = {"OPERATIONS": pairs, "PARAMETERS": {}, "MODELS": {"Was": ("Is", "0.8.0")}}
    (tmp_path / "api").mkdir()
    assert renamed.read(tmp_path) == renamed.Renamed({})
    text = renamed.Renamed(tables).text()
    (tmp_path / renamed.FILE).write_text(text, encoding="utf-8")
    assert renamed.read(tmp_path) == renamed.Renamed(tables)
    assert list(renamed.read(tmp_path).tables["OPERATIONS"]) == sorted(pairs)
    assert [len(line) for line in text.splitlines() if long in line] == [88, 56]


def test_the_module_of_old_names() -> None:
    assert renamed.Renamed({"MODELS": {"Was": ("Is", "0.8.0")}}).text() == (
        '"""What has another name since a version of this package; see `_old_names`."""\n\n'
        "from typing import Final\n\n"
        "OPERATIONS: Final[dict[str, tuple[str, str]]] = {}\n"
        '"""Module or name of an operation, below `api`, to what it is now, and since which version."""\n\n'
        "PARAMETERS: Final[dict[str, tuple[str, str]]] = {}\n"
        '"""Module of an operation and old name of a parameter to its name now, and since which version."""\n\n'
        'MODELS: Final[dict[str, tuple[str, str]]] = {\n    "Was": ("Is", "0.8.0"),\n}\n'
        '"""Model or enum to the one that it is now, and since which version."""\n'
    )


def test_the_old_names_of_a_part() -> None:
    """Those of what is in it now; of a parameter, whose operation is in it."""
    tables = {
        "OPERATIONS": {"core.a": ("core.b", "0.7.0"), "core.b": ("core.c", "0.8.0")},
        "PARAMETERS": {"core.b:key": ("org", "0.8.0"), "core.c:core.b": ("core.b", "0.8.0")},
        "MODELS": {"Was": ("Is", "0.8.0"), "core.b": ("Other", "0.8.0")},
    }
    assert renamed.Renamed(tables).of({"core.b", "Is"}) == renamed.Renamed(
        {
            "OPERATIONS": {"core.a": ("core.b", "0.7.0")},
            "PARAMETERS": {"core.b:key": ("org", "0.8.0")},
            "MODELS": {"Was": ("Is", "0.8.0")},
        }
    )
