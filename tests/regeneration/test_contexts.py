"""Nothing of a description is written as it stands: at every place of every template, and from every variable."""

from __future__ import annotations

import ast
import contextlib
import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fuzzing.documents import BASE, MARK
from generation import contexts, facts, generator, rules
from generation.document import Json
from jinja2 import Environment, Template, UndefinedError, nodes
from openapi_python_client import Project
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.schema.untrusted_string import UntrustedString

HOSTILE = (MARK, f'"+{MARK}+"', f'"""\n{MARK}\n"""', f'\\"""\n{MARK}\n"""', f"a\n{MARK}", f"'\n    {MARK}", "\\", '"')
TEMPLATES = sorted(path.name for path in generator.TEMPLATES.glob("*.jinja"))
OPERATION = "endpoint_module.py.jinja"


def environment() -> Environment:
    """One in which our templates are written."""
    return contexts.escaping(Environment(trim_blocks=True, lstrip_blocks=True), generator.TEMPLATES, generator.UNUSED)


class TestDefault:
    @pytest.mark.parametrize(
        "value", [MARK, "plain", "", UntrustedString("plain"), None, 1.5, ["plain"], b"plain", ast.Name("x")]
    )
    def test_what_is_made_for_no_place_is_refused(self, value: Any) -> None:
        for template in (
            "{{ it }}",
            "{% macro m() %}{{ it }}{% endmacro %}{{ m() }}",
            "{% filter docstring(0) %}{{ it }}{% endfilter %}",
        ):
            with pytest.raises(contexts.ContextError):
                environment().from_string(template).render(it=value)

    @pytest.mark.parametrize("template", TEMPLATES)
    def test_no_template_puts_texts_together(self, template: str) -> None:
        """`~`, `+` and `%` of Jinja's escape as HTML wants it, and not as Python does; constants have no place."""
        tree = environment().parse((generator.TEMPLATES / template).read_text(encoding="utf-8"))
        for out in tree.find_all(nodes.Output):
            for one in out.nodes:
                if not isinstance(one, nodes.TemplateData):
                    assert isinstance(one, nodes.Filter | nodes.Call | nodes.Getattr), one
                    assert not list(one.find_all((nodes.Concat, nodes.Add, nodes.Mod, nodes.Mul))), one


class TestPlaces:
    @pytest.mark.parametrize("text", [*HOSTILE, "", "a", "\u2028", "\u200d名 \U0001f600", "\ud83d", "\x00\x1b\x85\x0c"])
    def test_a_literal_is_the_text(self, text: str) -> None:
        for given in (text, UntrustedString(text)):
            assert ast.literal_eval(contexts.literal(given)) == text

    @pytest.mark.parametrize("text", HOSTILE)
    @pytest.mark.parametrize("before", ["", '"', '""', "\\"])
    def test_a_docstring_holds_its_text(self, text: str, before: str) -> None:
        written = contexts.docstring(contexts.text(before + text), 0)
        assert ast.literal_eval(written).strip() == (before + text).strip()

    @pytest.mark.parametrize("said", ['a""" + b', 'a"""; b; """', 'a"""\nx\n"""', "\\N{none}"])
    def test_a_docstring_that_ends_early_is_refused(self, said: str) -> None:
        with pytest.raises(contexts.ContextError):
            contexts.docstring(said, 4)

    @pytest.mark.parametrize("code", ["str", "list[_m.A] | None", 'Literal["a", -1] | str', "dict[str, Any]"])
    def test_a_type_is_one(self, code: str) -> None:
        assert contexts.annotation(code) == code

    @pytest.mark.parametrize(
        "code", [*HOSTILE[:-2], "f()", "a; b", "a if b else c", "[x for x in y]", "", "a\nb", "x:=1"]
    )
    def test_what_is_more_than_a_type_is_refused(self, code: str) -> None:
        with pytest.raises(contexts.ContextError):
            contexts.annotation(code)

    @pytest.mark.parametrize("text", [*HOSTILE, "", "a b", "a.b", "class", "1"])
    def test_what_is_no_name_is_refused(self, text: str) -> None:
        with pytest.raises(contexts.ContextError):
            contexts.name(text)


def leaves(node: Any, seen: set[int]) -> Iterator[tuple[Any, Any]]:
    """Every text that can be reached from what a template is given: what holds it, and under which name or number."""
    if id(node) in seen:
        return
    seen.add(id(node))
    slots = [name for one in type(node).__mro__ for name in getattr(one, "__slots__", ())]
    held: Any
    if isinstance(node, dict):
        held = list(node.items())
    elif isinstance(node, list):
        held = list(enumerate(node))
    elif type(node).__module__.startswith(("openapi_python_client", "generation")):
        held = [(name, getattr(node, name)) for name in {**dict.fromkeys(slots), **getattr(node, "__dict__", {})}]
    else:
        return
    for name, value in held:
        if isinstance(value, str | UntrustedString) and not str(name).startswith("__"):
            yield node, name
        elif isinstance(value, tuple | set | frozenset):
            yield node, name
            for one in value:
                yield from leaves(one, seen)
        else:
            yield from leaves(value, seen)


def planted(value: Any, text: str) -> Any:
    """A value with a text in the place of each of its own, of the same kind."""
    if isinstance(value, UntrustedString):
        return UntrustedString(text)
    if isinstance(value, tuple | set | frozenset):
        return type(value)(planted(one, text) for one in value)
    return text if isinstance(value, str) else value


@contextlib.contextmanager
def in_place(holder: Any, name: Any, text: str) -> Iterator[None]:
    """Within, a text in the place of another."""
    item = isinstance(holder, dict | list)
    before = holder[name] if item else getattr(holder, name)

    def put(value: Any) -> None:
        if item:
            holder[name] = value
        else:
            object.__setattr__(holder, name, value)

    put(planted(before, text))
    try:
        yield
    finally:
        put(before)


def full() -> Json:
    """A document of which every place of the templates writes something."""
    document = copy.deepcopy(BASE)
    put, get = document["paths"]["/things/{id}/"]["put"], document["paths"]["/things/"]["get"]
    get["parameters"] = [
        {"in": "query", "name": name, "schema": {"type": "integer"}}
        for name in ("page", "page_size", "offset", "limit")
    ]
    sent = document["components"]["schemas"]["Sent"]
    sent.update(additionalProperties={"type": "integer"}, title="Sent", description="What is sent.")
    put["requestBody"]["content"]["application/json"] = {"schema": {"$ref": "#/components/schemas/Sent"}}
    document["paths"]["/things/"]["post"] = {
        "operationId": "things_export",
        "tags": ["things"],
        "responses": {"200": {"description": "A file.", "content": {"text/csv": {"schema": BINARY}}}},
    }
    numbers = {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "additionalProperties": {"type": "integer"},
    }
    document["components"]["schemas"]["Numbers"] = numbers
    document["components"]["schemas"]["Thing"]["properties"]["numbers"] = {"$ref": "#/components/schemas/Numbers"}
    document["components"]["schemas"]["Plain"] = {"type": "object", "properties": {"name": {"type": "string"}}}
    return document


BINARY = {"type": "string", "format": "binary"}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The generator's project of a document, as the generation has set it up, with nothing written."""
    kept: list[Project] = []

    def build(project: Project) -> list[Any]:
        kept.append(project)
        raise InterruptedError

    monkeypatch.setattr(Project, "build", build)
    effective = rules.apply_rules(full())
    config = tmp_path / "config.yaml"
    config.write_text("literal_enums: true\npost_hooks: []\n", encoding="utf-8")
    with pytest.raises(InterruptedError):
        generator.generate(effective, facts.survey(full(), effective), config, tmp_path / "out")
    return kept[0]


def given_to(project: Project) -> dict[str, list[dict[str, Any]]]:
    """What each template is given for this document."""
    tags = project.openapi.endpoint_collections_by_tag.values()
    return {
        "api_init.py.jinja": [{}],
        "endpoint_init.py.jinja": [{}],
        "models_init.py.jinja": [{}],
        "model.py.jinja": [{"model": one} for one in project.openapi.models],
        "literal_enum.py.jinja": [{"enum": one} for one in project.openapi.enums],
        OPERATION: [{"endpoint": one} for tag in tags for one in tag.endpoints],
    }


def places(tree: nodes.Template) -> list[tuple[nodes.Output, int]]:
    """Where a template writes what it is given."""
    return [
        (out, number)
        for out in tree.find_all(nodes.Output)
        for number, one in enumerate(out.nodes)
        if not isinstance(one, nodes.TemplateData)
    ]


def refused(page: Template, given: dict[str, Any]) -> bool:
    """Whether a template writes nothing for this."""
    try:
        page.render(given)
    except contexts.ContextError:
        return True
    return False


def test_every_place(project: Project) -> None:
    """Each `{{ … }}` of each template gives a hostile text in its turn, as if a filter had been forgotten there."""
    ours = project.env
    assert set(given_to(project)) == set(TEMPLATES)
    count = 0
    for template, some in given_to(project).items():
        source = (generator.TEMPLATES / template).read_text(encoding="utf-8")
        assert not any(refused(ours.from_string(source), given) for given in some)
        for number in range(len(places(ours.parse(source)))):
            tree = ours.parse(source)
            out, index = places(tree)[number]
            place = out.nodes[index]
            hostile = nodes.Name("planted", "load")
            out.nodes[index] = nodes.CondExpr(nodes.Const(True), hostile, place)  # a macro still takes its caller
            nodes.Template([out]).set_environment(ours).set_lineno(place.lineno)
            page = ours.from_string(tree)
            for text in HOSTILE:
                assert any(refused(page, {**given, "planted": text}) for given in some), (template, place.lineno)
                count += 1
    print(f"\n{count} texts at {count // len(HOSTILE)} places, refused")
    assert count > 400


def runs(code: str) -> list[str]:
    """What would run of a hostile text: in the syntax tree it is nothing but a constant."""
    return [node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name) and node.id == "__import__"]


def test_every_variable(project: Project) -> None:
    """A hostile text in the place of each that templates and their helpers can reach, names and types included."""
    by_name: Any = project.env.globals["facts"]
    count = {"written": 0, "refused": 0}
    for template, some in given_to(project).items():
        page = project.env.get_template(template)
        for given in some:
            roots = [*given.values(), *(by_name[one.name] for one in given.values() if template == OPERATION)]
            seen: set[int] = set()
            for holder, name in [leaf for one in roots for leaf in leaves(one, seen)]:
                for text in HOSTILE:
                    with in_place(holder, name, text):
                        try:
                            code = page.render(given)
                        except (contexts.ContextError, UndefinedError, KeyError, StopIteration):
                            count["refused"] += 1
                            continue
                    count["written"] += 1
                    assert runs(code) == [], (template, type(holder).__name__, name, text)
    print(f"\n{count}")
    assert count["refused"] >= 100
    assert count["written"] >= 1000


def test_a_complaint_names_no_object() -> None:
    """The generator writes into some of them what hides a text of the description."""
    error = GeneratorError(header="wrong default", detail=f"of {UntrustedString('plain')!r}")
    assert generator._line(error) == "wrong default: of a text of the description"
