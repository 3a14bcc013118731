"""Running the pinned openapi-python-client on the effective document, with our templates."""

from __future__ import annotations

import contextlib
import inspect
import io
import shutil
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from . import rendering
from .document import Json, schemas
from .facts import Survey
from .names import RENAMED

PINNED = "0.29.1"
TEMPLATES = Path(__file__).with_name("templates")
PACKAGE = "ibl_data_manager_client"


_TAKEN = frozenset({"to_dict", "from_dict", "additional_properties", "additional_keys"})


class GenerationError(Exception):
    """The generator, its environment or its output is not right; the message says what and what to do."""


@dataclass(frozen=True)
class Generated:
    """What came of a run.

    Attributes:
        operations: operationId to tag directory and module.
        models: class name to module, enums included.
        components: component schema to what became of it: the class's name, or why there is none.
    """

    operations: dict[str, tuple[str, str]]
    models: dict[str, str]
    components: dict[str, str]


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
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.globals.update(
        facts=survey.by_id,
        server=document["servers"][0]["url"],
        decoded=rendering.decoded,
        is_plain=rendering.is_plain,
        classes=rendering.classes,
        model_classes=rendering.model_classes,
        imports=rendering.imports,
        plain_type=rendering.plain_type,
        answer_of=rendering.Answer,
        python_name=rendering.python_name,
        paragraphs=paragraphs,
        described=described,
        chain=_chain,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    complaints = complain(errors, data, survey)
    if complaints:
        raise GenerationError("the generator complains:\n" + "\n".join(f"  - {line}" for line in complaints))
    return _outcome(document, data)


def complain(errors: Sequence[GeneratorError], data: GeneratorData, survey: Survey) -> list[str]:
    """Rule 7: whatever the generator warns about or drops, one line each; empty when all is well."""
    lines = [" ".join(f"{error.header}: {error.detail or ''}".split()) for error in errors]
    made = {str(endpoint.name) for tag in data.endpoint_collections_by_tag.values() for endpoint in tag.endpoints}
    lines += [f"operation {name} was dropped" for name in survey.by_id if name not in made]
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


def _outcome(document: Json, data: GeneratorData) -> Generated:
    made = {
        str(endpoint.name): (str(tag), str(endpoint.name))
        for tag, collection in data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    models = {str(one.class_info.name): str(one.class_info.module_name) for one in [*data.models, *data.enums]}
    by_lower = {name.lower(): name for name in models}
    components = {}
    for name, schema in schemas(document).items():
        known = by_lower.get(name.replace("_", "").lower())
        if known is None and "enum" not in schema:
            raise GenerationError(f"component {name} became no class")
        components[schema.get(RENAMED, name)] = known or f"no class: an enum of {schema['enum']!r}"
    return Generated(made, models, components)


def _chain(*lists: Any) -> list[Any]:
    return [one for some in lists for one in some or []]


def described(prop: Any) -> str:
    """What the description says of a field or parameter, with its example; "" when nothing."""
    text = paragraphs(prop.description)
    if prop.example:
        text += f"{' ' if text else ''}Example: {strings.safe_for_docstring(prop.example)}."
    return text


def paragraphs(text: Any) -> str:
    """A description as docstring text: escaped, common indentation and trailing blanks gone, lines at most 100 wide."""
    plain = inspect.cleandoc(strings.safe_for_docstring(text or ""))
    lines: list[str] = []
    for line in plain.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        wrapped = textwrap.wrap(
            line,
            100,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
            replace_whitespace=False,
        )
        lines += wrapped or [""]
    return "\n".join(lines)
