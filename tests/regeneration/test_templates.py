"""Our templates: their originals are those they were written against, and no text of a description becomes code."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import openapi_python_client
import pytest
from generation import facts, generator, rules
from generation import tree as staged
from generation.document import Json

from .project import ROOT
from .tiny import answer, content, document, ref, thing

ORIGINALS = Path(openapi_python_client.__file__).with_name("templates")
TEMPLATES = {path.name: path.read_text(encoding="utf-8") for path in generator.TEMPLATES.glob("*.jinja")}


class TestOriginals:
    RECORD: Any = json.loads((generator.TEMPLATES / "originals.json").read_text(encoding="utf-8"))

    def test_are_those_that_ours_were_written_against(self) -> None:
        """When this fails: compare each changed original with ours, take over what matters, record its new sum."""
        now = {
            name: hashlib.sha256((ORIGINALS / name).read_bytes()).hexdigest()
            for name in TEMPLATES
            if (ORIGINALS / name).is_file()
        }
        assert now == self.RECORD["sha256"]

    def test_are_of_the_pinned_version(self) -> None:
        assert self.RECORD["openapi-python-client"] == generator.PINNED
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        assert f"openapi-python-client=={generator.PINNED}" in project["dependency-groups"]["generate"]

    def test_what_has_none_is_included_by_one_of_ours(self) -> None:
        included = set(re.findall(r'{% (?:from|import|include) "([^"]+)"', "".join(TEMPLATES.values())))
        assert included <= set(TEMPLATES)
        assert set(TEMPLATES) == set(self.RECORD["sha256"]) | included


TEXTS = {
    "end of docstring": 'An """; injected(); """ end',
    "ends in quotes": 'ends in """',
    "ends in a quote": 'ends in "',
    "ends in a backslash": "ends in \\",
    "ends in two": "ends in \\\\",
    "escaped end": 'ends in \\"""; injected()',
    "quotes": '"',
    "many quotes": '""""""""; injected()',
    "single quotes": "'''; injected(); '",
    "backslash": "\\",
    "escapes": "\\N{DIGIT ONE} \\N{none} \\x4 \\u12 \\777 \\d \\",
    "control characters": "a\x00b\x07c\x1b[31md\x7fe\x0c",
    "line ends": "one\r\ninjected()\rinjected()\n\ninjected()",
    "other line ends": "one\u2028injected()\u2029injected()\x85injected()",
    "templates": "{{ injected() }} {% raw %} {# #} {injected()} %s %(a)s ${a}",
    "long words": "C:\\" * 60 + '"' * 130,
    "indented": "   one\n\t  two\n three\n",
    "comment": "# one",
    "other alphabets": "名前 \u202e kırmızı 😀",
}


def hostile(text: str) -> Json:
    """A document that says `text` wherever it may say what it likes."""
    parameter = {"description": text, "schema": {"type": "string", "example": text, "default": text}}
    fields = {
        text: {"type": "string", "description": text, "example": text, "default": text, "title": text},
        "kind": {"type": "string", "enum": [text, f"{text}2"], "description": text},
        "nested": {**thing(plain={"type": "string"}), "title": f"Nested {text}", "description": text},
    }
    operation: Json = {
        "operationId": f"read {text}",
        "tags": [f"tag {text}"],
        "summary": text,
        "description": text,
        "parameters": [
            {"in": "query", "name": text, **parameter},
            {"in": "header", "name": f"X-{text}", **parameter},
            {"in": "query", "name": "kind", "schema": {"type": "string", "enum": [text]}},
        ],
        "requestBody": {**content(ref("Thing")), "description": text},
        "responses": {"200": answer(ref("Thing"), text), "404": answer({}, text), text: answer({}, text)},
    }
    schema = {**thing(), "description": text, "properties": fields, "required": ["kind"]}
    given = document(None, {"Thing": schema}, path="/things/" + re.sub(r"[{}]", "", text), put=operation)
    given["info"] = {"title": text, "description": text, "version": text}
    given["servers"] = [{"url": text, "description": text}]
    return given


def generate(given: Json, target: Path) -> dict[str, str]:
    """Every module that comes of a document, by its path."""
    effective = rules.apply_rules(given)
    generator.generate(effective, facts.survey(given, effective), ROOT / "generator-config.yaml", target)
    return {
        str(path.relative_to(target)): path.read_text(encoding="utf-8")
        for name in ("api", "models")
        for path in (target / name).rglob("*.py")
    }


def shown(text: str) -> str:
    """What is left of a text where layout and characters that cannot be seen do not count."""
    return "".join(c for c in text if c.isprintable() and not c.isspace())


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_becomes_code(tmp_path: Path, name: str) -> None:
    text = TEXTS[name]
    modules = generate(hostile(text), tmp_path / "out")
    assert len(modules) >= 6
    trees = {path: ast.parse(code) for path, code in modules.items()}  # a doubtful escape would be a warning
    for path, tree in trees.items():
        called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert "injected" not in called, path
        assert "UntrustedString" not in modules[path], path  # what the generator gives where a filter was forgotten
    (operation,) = [tree for path, tree in trees.items() if path.startswith("api/tag") and "__init__" not in path]
    function = next(node for node in ast.walk(operation) if isinstance(node, ast.AsyncFunctionDef))
    assert shown(ast.get_docstring(function) or "").count(shown(text)) >= 6
    model = next(node for node in ast.walk(trees["models/thing.py"]) if isinstance(node, ast.ClassDef))
    assert shown(ast.get_docstring(model) or "").count(shown(text)) >= 3


@pytest.mark.parametrize("name", ["end of docstring", "ends in a quote", "backslash", "templates", "single quotes"])
def test_names_on_the_wire_are_kept(tmp_path: Path, name: str) -> None:
    text = TEXTS[name]
    modules = generate(hostile(text), tmp_path / "out")
    (operation,) = [code for path, code in modules.items() if path.startswith("api/tag") and "__init__" not in path]

    def constants(code: str) -> set[object]:
        return {node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant)}

    path = "/things/" + re.sub(r"[{}]", "", text)
    assert {text, f"X-{text}", f"read {text}", path} <= constants(operation)
    assert text in constants(modules["models/thing.py"])
    assert {text, f"{text}2"} <= constants("".join(code for path, code in modules.items() if "kind" in path))
    staged.write_origin(tmp_path / "origin", text)
    namespace: dict[str, Any] = {}
    exec((tmp_path / "origin" / "__init__.py").read_text(encoding="utf-8"), namespace)
    assert namespace["API_VERSION"] == text


def test_an_error_says_what_the_description_says(tmp_path: Path) -> None:
    modules = generate(hostile("It's gone."), tmp_path / "out")
    (operation,) = [code for path, code in modules.items() if path.startswith("api/tag") and "__init__" not in path]
    assert "        404: It's gone.\n" in operation


def test_an_enum_that_may_be_null_is_typed_so_and_keeps_its_name(tmp_path: Path) -> None:
    """Wherever one stands inline, and as a component; the description says so in one of two ways."""
    kind: Json = {"type": "string", "enum": ["b", "a"], "nullable": True}
    told = {**kind, "enum": [None, "b", "a"]}
    thing_ = thing(kind=kind, told=told, inner=thing(kind=kind), many={"type": "array", "items": kind}, own=ref("Own"))
    body = {"requestBody": content(ref("Thing")), "responses": {"200": answer(thing(kind=kind))}, "tags": ["tag"]}
    modules = generate(document(None, {"Thing": thing_, "Own": kind}, post=body), tmp_path / "out")
    types = {
        path.removeprefix("models/"): dict(re.findall(r'\("(\w+)", "\w+", (.*), False\)', code))
        for path, code in modules.items()
        if path.startswith("models/") and "__init__" not in path
    }
    assert {path: found for path, found in types.items() if found} == {
        "thing.py": {
            "kind": "None | _models.ThingKind",
            "told": "None | _models.ThingTold",
            "inner": "_models.ThingInner",
            "many": "list[None | _models.ThingManyItem]",
            "own": "None | _models.Own",
        },
        "thing_inner.py": {"kind": "None | _models.ThingInnerKind"},
        "things_post_response.py": {"kind": "None | _models.ThingsPostResponseKind"},
    }
    enums = ("own", "thing_inner_kind", "thing_kind", "thing_many_item", "thing_told", "things_post_response_kind")
    assert sorted(path for path, found in types.items() if not found) == [f"{name}.py" for name in enums]
