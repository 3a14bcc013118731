"""The report of a bump in whole, of a made-up one that has a line of everything; and cut to what a request holds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from generation import comparison, report
from generation.api_changes import ApiChange
from generation.claims import Claim
from generation.document import ABSENT, Json
from generation.operation_names import TABLE, Changes
from generation.overlay import Outdated, Overlaid
from generation.report import Report, Side

from . import tiny

DATA = Path(__file__).with_name("data")


def silent(id: str, *path: tuple[str, str], **more: Any) -> Json:
    """An operation with these parameters in its path."""
    parameters = [{"name": name, "in": "path", "schema": {"type": kind}} for name, kind in path]
    return {"operationId": id, "responses": {"204": {}}, "parameters": parameters, **more}


def document(paths: Json, **schemas: Json) -> Json:
    """A description of these operations."""
    return {**tiny.document({}, schemas), "paths": paths}


def made(**more: Any) -> Report:
    """The report."""
    query = {"name": "q", "in": "query", "schema": {}}
    old = document(
        {
            "/a/{x}/": {"get": silent("a_get", ("x", "string")), "put": silent("a_put", ("x", "string"))},
            "/b/": {"get": silent("b_get"), "post": silent("b_post")},
            "/away/": {"get": silent("away")},
            "/kept/": {"get": silent("kept")},
            "/reused/": {"get": silent("reused")},
            "/twice/{x}/": {"get": silent("twice_x", ("x", "string"))},
            "/twice/{y}/": {"get": silent("twice_y", ("y", "integer"))},
        },
        Gone={},
        Kept={"required": ["before"], "properties": {}},
    )
    new = document(
        {
            "/v2/a/{x}/": {"get": silent("a_get", ("x", "string"))},
            "/a/{id}/": {"put": silent("a_put", ("id", "integer"))},
            "/a/{x}/": {"put": silent("a_put_2", ("x", "string"))},
            "/b/": {"get": silent("b_now"), "delete": silent("b_post")},
            "/kept/": {"get": silent("kept", parameters=[query])},
            "/reused/": {"get": silent("reused_2")},
            "/elsewhere/": {"get": silent("reused")},
            "/twice/{x}/": {"get": silent("twice_x", ("x", "string"))},
            "/twice/{y}/": {"get": silent("twice_y", ("y", "integer"))},
            "/c/{n}/{x}/": {"get": silent("c_x", ("n", "string"), ("x", "string"))},
            "/c/{n}/{y}/": {"get": silent("c_y", ("n", "string"), ("y", "string"))},
        },
        Kept={"required": ["before", "after"], "properties": {}},
    )
    shape = {"type": "object", "properties": {"one": {}, "two": {}}}
    content = ("paths", "/kept/", "get", "responses", "200", "content", "application/json", "schema")
    outdated = [
        Outdated("two-forms", (*content, "type"), ("string", ABSENT), "integer"),
        Outdated("two-forms", (*content[:6], "text/plain", "schema", "type"), ("string", ABSENT), "integer"),
        Outdated("two-forms", ("components", "schemas", "Kept"), (shape,), {"$ref": "#/components/schemas/Other"}),
        Outdated(
            "whole", ("paths", "/kept/", "get", "requestBody", "content"), ({"a/b": {"schema": shape}},), [1, "ä"]
        ),
        *(
            Outdated(
                "made-of",
                (*content[:6], media_type, "schema"),
                ({"allOf": [tiny.ref("A")]}, {"oneOf": [tiny.ref("B")]}, {"anyOf": [tiny.ref("C")]}),
                {"enum": []},
            )
            for media_type in ("application/json", "text/plain")
        ),
        Outdated("new-one", ("components", "schemas", "Fresh"), (ABSENT,), {}),
    ]
    corrected = Overlaid(
        new,
        stale=["of-b", "lost"],
        unmatched=[
            "lost: $.paths['/a/{x}/'].get",
            "lost: $.paths['/b/'].post",
            "lost: $.paths['/away/'].get",
            "other: $.paths['/b/'][get,post,put].parameters",
            "third: $.components.schemas.Gone",
            "fourth: $.info",
        ],
        outdated=outdated,
        followed={"/a/{y}/": ["/a/{id}/", "/a/{x}/"]},
        missing={"Gone": [("components", "schemas", "Kept", "properties", "it"), ("paths", "/b/", "get")]},
    )
    api = [
        *(ApiChange(True, f"api.core.op_{n}", "parameter body is required now") for n in range(5)),
        ApiChange(True, "api.core.other", "removed"),
        ApiChange(True, "models.One", "field it: int → str"),
        *(ApiChange(True, name, f"is something else than {name}") for name in ("other", "second", "third")),
        *(
            ApiChange(False, f"{where}.m_{n}", "added")
            for n, where in enumerate(("api.a", "api.b", "models", "models"))
        ),
        *(ApiChange(False, "models.One", f"field `{name}` added") for name in ("more", "some", "than")),
    ]
    names = Changes(
        ["api.core.get_c: means GET /d/ now, not GET /c/"],
        [f"api.core.get_{name}: GET /{name}/" for name in "efghijkl"],
        [f"api.{tag}.get_{n}: GET /{tag}/{n}/" for tag in ("core", "ai") for n in range(5)],
    )
    given: dict[str, Any] = {
        "old": Side(
            "4.0", "before", old, {("get", "/b/"): "b_get", ("get", "/kept/"): "kept", ("get", "/away/"): "away"}
        ),
        "new": Side(
            "4.1",
            "file new.yaml",
            new,
            {("get", "/c/{n}/{x}/"): "c_x", ("get", "/kept/"): "kept", ("get", "/v2/a/{x}/"): "a_get"},
        ),
        "comparison": comparison.compare(old, new),
        "api": api,
        "package": (0, 1, 0),
        "corrected": corrected,
        "claims": [Claim("GET /kept/", "parameter", "page", "The page")],
        "changelog": "# Changelog\n\n## 0.1.0 (unreleased)\n",
        "names": names,
    }
    return Report(**{**given, **more})


def nothing(**more: Any) -> Report:
    """A report of nothing."""
    same = tiny.document({})
    side = Side("1", "it", same)
    given: dict[str, Any] = {"corrected": Overlaid(same), **more}
    return Report(side, side, comparison.compare(same, same), [], (1, 2, 3), **given)


def test_in_whole() -> None:
    """As it was read, and found to say what is so, when it was written down."""
    assert made().markdown() == made().markdown(None) == (DATA / "report.md").read_text(encoding="utf-8")
    assert "\n".join(made().terminal()) + "\n" == (DATA / "report.txt").read_text(encoding="utf-8")


def test_cut_to_three_lines() -> None:
    """Of each list but those of what is to be decided; the places where the same happens count as lines."""
    cut = (DATA / "report-cut.md").read_text(encoding="utf-8")
    assert made().markdown(len(cut)) == cut


def test_of_nothing() -> None:
    text = nothing().markdown()
    steps = [
        "The run again with `--dry-run` after each change, until nothing is to be decided; then without.",
        "`scripts/corrections.py --record`: what new corrections are made against, and docs/corrections.md.",
        "`scripts/test`; then commit all of it together.",
    ]
    head = ["API 1 → 1 (it)", "1 → 1 operations (+0)", "nothing changes for callers"]
    numbered = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    assert text == (
        f"# {head[0]}\n\n- {head[1]}\n- {head[2]}\n\n## What the description changes\n\n"
        "Nothing that a request or an answer shows.\n\n"
        "## For CHANGELOG.md\n\n```markdown\n- API 1 (before: 1).\n```\n\n"
        f"## Steps that are left\n\n{numbered}\n"
    )
    assert nothing().terminal() == [*head, "", "Steps that are left:", *(f"  {step}" for step in steps)]
    again = "`scripts/regenerate.py` after each change, until it ends with status 0."
    assert nothing(taken=True).steps() == [again, *steps[1:]]
    remove = "Remove stale corrections; change paths in the overlay to their new names."
    for more in ({"stale": ["one"]}, {"followed": {"/a/{x}/": ["/a/{y}/"]}}):
        assert nothing(corrected=Overlaid(tiny.document({}), **more)).steps() == [remove, *steps]


def test_the_next_version() -> None:
    added = ApiChange(False, "api.core.a", "added")
    assert made(api=[added], names=Changes(), changelog="").head()[2:] == [
        "BREAKING: 1 changes break callers, 1 only add",  # an operationId means another route
        "TO DECIDE before a release: 14",
        "version of this package: 0.1.0, next 0.2.0",
    ]
    only = nothing(names=Changes(gone=["api.core.b: GET /b/"]))
    only.api = [added]
    assert only.head()[2:] == [
        "additive: 1 changes, and none breaks a caller",
        "version of this package: 1.2.3, next 1.3.0",
    ]
    only.api = []
    assert only.head()[2:] == ["nothing changes for callers", "version of this package: 1.2.3, next 1.2.4"]
    only.groups = {}
    assert only.head()[2:] == ["nothing changes for callers"]


def test_twins_are_told_by_all_that_differs_in_their_paths() -> None:
    def operation(*declared: tuple[str, str]) -> dict[str, Any]:
        return {"parameters": [{"name": name, "in": "path", "schema": {"type": kind}} for name, kind in declared]}

    first = operation(("org", "string"), ("b", "integer"), ("c", "integer"))
    second = operation(("org", "string"), ("d", "string"), ("a", "string"))
    said = report._differing([("/{org}/{b}/{c}/", first), ("/{org}/{d}/{a}/", second)])
    assert said == "b (integer), c (integer) and d (string), a (string)"
    untyped = {"parameters": [{"name": "a", "in": "path"}, {"name": "b", "in": "query"}]}
    assert report._differing([("/{a}/", untyped), ("/{b}/", operation(("b", "string")))]) == "a (any) and b (string)"
    assert report._differing([("/{a}/", untyped), ("/{b}/", {})]) == "a (any)"  # nobody declares {b}


def test_it_is_cut_in_steps_until_it_fits() -> None:
    """Lists first, then what is to be decided, and the new names last, all of them at once."""
    big = made(
        api=[ApiChange(True, f"models.M{n}", f"field a{n} removed") for n in range(300)],
        claims=[Claim(f"GET /{n}/{n}/", "parameter", f"p{n}", f"text {n}") for n in range(150)],
        names=Changes(proposed=[f"api.core.name_{n}: GET /{n}/" for n in range(250)]),
    )
    text, seen, texts = big.markdown(None), [], []
    while True:
        counts = (
            len(re.findall(r"^- models\.M\d+: field \w+ removed$", text, re.MULTILINE)),
            len(re.findall(r"^- GET /\d+/\d+/: parameter", text, re.MULTILINE)),
            len(re.findall(r"\bname_\d+\b", text)),
        )
        seen.append(counts)
        texts.append(text)
        smaller = big.markdown(len(text) - 1)
        if smaller == text:
            break
        assert len(smaller) < len(text)
        text = smaller
    assert all(one == big.markdown(len(one)) for one in (texts[0], texts[1], texts[-1]))
    cut = [(most, 150, 250) for most in (300, 200, 100, 50, 25, 12, 6, 3, 0)]
    assert seen == [*cut, *((0, most, 250) for most in (100, 50, 25, 12, 6)), (0, 6, 0)]
    assert f"- too many for this text, they are the last in {TABLE}\n" in text
    assert "### Fields removed: 300\n\n\n- and 300 more\n" in text
    assert "\n- and 144 more\n" in text
    assert "- Breaking: 293 more, in the report of the pull request.\n" in text
    assert "Breaks callers of this package: 301" in big.terminal()
    assert "  and 281 more" in big.terminal()
    assert "  and 142 more" in big.terminal()


@pytest.mark.parametrize("over", [0, 1])
def test_a_line_that_is_too_long_ends_in_dots(over: int) -> None:
    """In the terminal, which gets no control character either; and in Markdown once that is cut."""

    def with_line(length: int) -> Report:
        return made(claims=[Claim("GET /it/", "parameter", "x" * (length - len("GET /it/: parameter ") - 4), "")])

    line = "GET /it/: parameter " + "x" * 136
    (shown,) = (one for one in with_line(160 + over + 4).terminal() if one.startswith("  GET /it/: parameter x"))
    assert shown == "  " + (line + "xxxx" if not over else line + "xxx…")
    longest = with_line(300 + over + 4)
    whole = longest.markdown(None)
    assert ("x" * (276 + over + 4)) in whole
    assert ("…" in longest.markdown(0)) == bool(over)
    (control,) = (one for one in made(claims=[Claim("GET /\x1b[/", "parameter", "it")]).terminal() if "GET /�" in one)
    assert control == "  GET /�[/: parameter it"
