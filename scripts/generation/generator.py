"""Running the pinned openapi-python-client on the effective document, with our templates."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty

from . import contexts, docstrings, rendering
from .document import Json, operations, schemas
from .facts import Facts, Survey
from .names import RENAMED
from .properties import inner, is_map

PINNED = "0.29.1"
TEMPLATES = Path(__file__).with_name("templates")
UNUSED = tuple(f"{name}.py.jinja" for name in ("package_init", "types", "client", "errors", "str_enum", "int_enum"))
"""Templates whose files are not taken: hand-written modules stand in their place, or no enum is written so."""

PACKAGE = "ibl_data_manager_client"


_TAKEN = frozenset({"to_dict", "from_dict", "from_own_dict", "additional_properties", "additional_keys"})


class GenerationError(Exception):
    """The generator, its environment or its output is not right; the message says what and what to do."""


@dataclass(frozen=True)
class Generated:
    """What came of a run.

    Attributes:
        operations: operationId to tag directory and module.
        models: class name to module, enums included.
        components: component schema to what became of it: the class's name, or why there is none.
        signatures: operationId to what its functions take and return.
        shown: the models and enums as their pages show them.
    """

    operations: dict[str, tuple[str, str]]
    models: dict[str, str]
    components: dict[str, str]
    signatures: dict[str, rendering.Signature]
    shown: list[rendering.Shown]


def check_environment() -> None:
    """Refuse to run where the output would differ.

    Raises:
        GenerationError: another version of the generator, or no ruff on PATH (the generator would skip formatting).
    """
    found = version("openapi-python-client")
    if found != PINNED:
        raise GenerationError(f"openapi-python-client {found} is installed and {PINNED} is pinned: install that")
    if shutil.which("ruff") is None:
        raise GenerationError(
            "ruff is not on PATH, so nothing would be formatted: install the development requirements"
        )


def generate(document: Json, survey: Survey, config_path: Path, target: Path) -> Generated:
    """Generate the package into `target`, which must not exist.

    Raises:
        GenerationError: the generator refuses the document, warns, or drops anything.
    """
    check_environment()
    config = Config.from_sources(
        ConfigFile.load_from_path(config_path), MetaType.NONE, config_path, "utf-8", overwrite=False, output_path=target
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"the generator refuses the document: {data.header}: {data.detail}")
    _refuse_if(complain(data, survey, config.field_prefix) + _dropped(document, data, config.field_prefix))
    maps = _without_maps(data)
    project = Project(openapi=data, config=config)
    by_module = {module_name(name, config.field_prefix): facts for name, facts in survey.by_id.items()}
    project.env.globals.update(
        facts=by_module,
        type_of=rendering.type_of,
        declared=rendering.declared,
        classes=rendering.classes,
        classes_of=rendering.classes_of,
        values_of=rendering.values_of,
        any_of=rendering.any_of,
        constant=rendering.constant,
        plain_type=rendering.plain_type,
        answer_of=rendering.Answer,
        python_name=rendering.python_name,
        paragraphs=docstrings.paragraphs,
        described=docstrings.described,
        argument=docstrings.argument,
        brief=docstrings.brief,
        first=docstrings.first,
        body_types=docstrings.body_types,
        returned=docstrings.RETURNED,
        chain=_chain,
    )
    project.env = contexts.escaping(project.env, TEMPLATES, UNUSED)
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            errors = project.build()
        except contexts.ContextError as error:
            raise GenerationError(str(error)) from None
    _refuse_if([_line(error) for error in errors])
    outcome = _outcome(document, data, config.field_prefix, by_module, maps)
    _refuse_if(_unwritten(outcome, target))
    return outcome


def _without_maps(data: GeneratorData) -> dict[str, str]:
    """Take what has no fields out of the models: name in lower case to its type, which stands wherever it is used.

    The generator fills in the properties of a model, but not of each reference to it: here these get them too.
    """
    by_class = {one.class_info.name: one for one in data.models}
    endpoints: list[Any] = [one for tag in data.endpoint_collections_by_tag.values() for one in tag.endpoints]
    todo: list[Any] = [*data.models, *(one for endpoint in endpoints for one in endpoint.list_all_parameters())]
    todo += [one.prop for endpoint in endpoints for one in (*endpoint.bodies, *endpoint.responses.patterns)]
    seen: set[int] = set()
    while todo:
        one = todo.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, ModelProperty) and (model := by_class.get(one.class_info.name)):
            one.required_properties, one.optional_properties = model.required_properties, model.optional_properties
            one.additional_properties = model.additional_properties
            todo += _chain(one.required_properties, one.optional_properties, [one.additional_properties])
        todo += inner(one)
    maps = [one for one in data.models if is_map(one)]
    data.models = [one for one in data.models if not is_map(one)]
    return {one.class_info.name.lower(): rendering.plain_type(one) for one in maps}


def _dropped(document: Json, data: GeneratorData, prefix: str) -> list[str]:
    """A line for each parameter that the generator left out without a word."""
    made = {
        str(endpoint.name): {one.name for one in endpoint.list_all_parameters()}
        for tag in data.endpoint_collections_by_tag.values()
        for endpoint in tag.endpoints
    }
    return [
        f"{method.upper()} {path}: parameter {number} ({one['name']!r}) was left out: it has no `schema`"
        for method, path, operation in operations(document)
        for number, one in enumerate(operation.get("parameters", []), 1)
        if one["name"] not in made.get(module_name(operation["operationId"], prefix), {one["name"]})
    ]


def _unwritten(outcome: Generated, target: Path) -> list[str]:
    """A line for each module that the generator wrote under another name than it says, too little being in it."""
    places: dict[str, tuple[str, ...]] = {
        f"operation {name!r}": ("api", *place) for name, place in outcome.operations.items()
    }
    places |= {f"component {name!r}": ("models", module) for name, module in outcome.models.items()}
    return [
        f"{what} is named so that no module can be named after it: give it another name in openapi-overlay.yaml"
        for what, place in places.items()
        if not target.joinpath(*place).with_suffix(".py").is_file()
    ]


def module_name(operation_id: str, prefix: str) -> str:
    """The name that the generator gives an operation's module."""
    return str(strings.PythonIdentifier(operation_id, prefix))


def _refuse_if(complaints: list[str]) -> None:
    if complaints:
        raise GenerationError("the generator complains:\n" + "\n".join(f"  - {line}" for line in complaints))


_HIDDEN = re.compile(r"<[\w.]+\.UntrustedString object at \w+>")


def _line(error: GeneratorError) -> str:
    said = " ".join(f"{error.header}: {error.detail or ''}".split())
    return _HIDDEN.sub("a text of the description", said)


def complain(data: GeneratorData, survey: Survey, prefix: str) -> list[str]:
    """Rule 7: whatever the generator warns about or drops, one line each; empty when all is well."""
    lines = [_line(error) for tag in data.endpoint_collections_by_tag.values() for error in tag.parse_errors]
    lines += [_line(error) for error in data.errors]
    lines += _shared("operations", ((name, module_name(name, prefix)) for name in survey.by_id))
    lines += _shared("components", ((str(m.class_info.name), m.class_info.module_name) for m in _classes(data)))
    named = [*(module_name(name, prefix) for name in survey.by_id), *map(str, data.endpoint_collections_by_tag)]
    named += [str(name) for one in _classes(data) for name in (one.class_info.name, one.class_info.module_name)]
    lines += [f"{name!a} is another name to Python, which reads letters by NFKC" for name in named if not _normal(name)]
    made = {str(endpoint.name) for tag in data.endpoint_collections_by_tag.values() for endpoint in tag.endpoints}
    lines += [f"operation {name} was dropped" for name in survey.by_id if module_name(name, prefix) not in made]
    for tag in data.endpoint_collections_by_tag.values():
        for endpoint in tag.endpoints:
            if endpoint.cookie_parameters:
                lines.append(f"{endpoint.name}: cookie parameters are not supported")
            if len(endpoint.bodies) > 1:
                lines.append(f"{endpoint.name}: more than one media type is left for its body")
            if endpoint.bodies and any(one.python_name == "body" for one in endpoint.list_all_parameters()[:-1]):
                lines.append(f"{endpoint.name}: a parameter named body stands beside its body")
    for model in data.models:
        for one in _chain(model.required_properties, model.optional_properties):
            if str(one.python_name) in _TAKEN:
                lines.append(f"{model.class_info.name}: a field named {one.python_name}, which is the model's own")
    return lines


def _shared(what: str, modules: Iterable[tuple[str, str]]) -> list[str]:
    """A line for each module that two would be written to, the one over the other."""
    names: dict[str, list[str]] = {}
    for name, module in modules:
        names.setdefault(module, []).append(name)
    return [f"{what} {' and '.join(some)} would be one module, {module}" for module, some in names.items() if some[1:]]


def _normal(name: str) -> bool:
    return unicodedata.is_normalized("NFKC", name)


def _classes(data: GeneratorData) -> list[Any]:
    return [*data.models, *data.enums]


def _outcome(
    document: Json, data: GeneratorData, prefix: str, facts: dict[str, Facts], maps: dict[str, str]
) -> Generated:
    made = {}
    signatures = {}
    for tag, collection in data.endpoint_collections_by_tag.items():
        for endpoint in collection.endpoints:
            name = str(endpoint.name)
            made[name] = (str(tag), name)
            signatures[facts[name].id] = rendering.signature(str(tag), endpoint, facts[name])
    models = {str(one.class_info.name): str(one.class_info.module_name) for one in _classes(data)}
    by_lower = {name.lower(): name for name in models}
    components = {}
    for name, schema in schemas(document).items():
        called = strings.ClassName(schema.get("title") or name, prefix)
        known = by_lower.get(called.lower()) or by_lower.get(name.replace("_", "").lower())
        if known is None and (kind := maps.get(called.lower())):
            components[schema.get(RENAMED, name)] = f"no class: {kind}"
            continue
        if known is None and (schema.get("type") == "object" or "properties" in schema):
            raise GenerationError(f"component {name} became no class")
        kind = f"an enum of {schema['enum']!r}" if "enum" in schema else f"of type {schema.get('type', 'any')}"
        components[schema.get(RENAMED, name)] = known or f"no class: {kind}"
    return Generated(made, models, components, signatures, list(map(rendering.shown, _classes(data))))


def _chain(*lists: Any) -> list[Any]:
    return [one for some in lists for one in some or []]
