"""What an operation is called with: sampled values, typed as its signature asks."""

from __future__ import annotations

import builtins
import copy
import datetime
import inspect
import keyword
import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from attrs import define, field
from generation.document import Json, resolve

from ibl_data_manager_client.types import UNSET, Model, Unset

from .comparing import conforms, hints
from .document import Described, effective
from .sampler import Sampler, Variant

GENERATORS_OWN = ("client", "url")
"""Names that the generator keeps to itself: a parameter of such a name is called after its place as well."""


@define
class Arguments:
    """The arguments of one call, and what the request must carry.

    Attributes:
        path: value of each path parameter by its name in the template, as JSON has it.
        query: value of each query parameter by its name on the wire, as JSON has it; None is given as None.
        body: the body as JSON has it, `File` where it is binary; UNSET for none.
        path_names: Python names of the path parameters, in the order of the template.
        positional: the typed path parameters, in that order.
        keywords: the other typed arguments, by their Python name.
    """

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    path_names: list[str] = field(factory=list)
    positional: list[Any] = field(factory=list)
    keywords: dict[str, Any] = field(factory=dict)

    def named(self) -> dict[str, Any]:
        """The typed path parameters by their Python name."""
        return dict(zip(self.path_names, self.positional, strict=True))

    def pairs(self) -> list[tuple[str, str]]:
        """The decoded query that these arguments ask for."""
        found = []
        for name, value in self.query.items():
            if value is not None:
                found += [(name, text(one)) for one in (value if isinstance(value, list) else [value])]
        return found


def text(value: Any) -> str:
    """A JSON scalar as a parameter writes it."""
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def arguments(operation: Described, variant: Variant, module: Any) -> Arguments:
    """Arguments for a variant, each checked against the annotation of the parameter that it is for."""
    sampler = Sampler(effective(), operation.id, variant, unknown=variant.edge is not None)
    optional = variant.optional
    made = Arguments(
        path={one["name"]: sampler.parameter(one) for one in operation.path_parameters},
        query={
            one["name"]: sampler.parameter(one) for one in operation.query_parameters if optional or one.get("required")
        },
        body=sampler.json(operation.body) if operation.body and (optional or operation.body_required) else UNSET,
    )
    annotated = hints(module.sync)
    python = python_names(operation, module)
    for parameter in operation.parameters:
        name, where = parameter["name"], parameter["in"]
        values = made.path if where == "path" else made.query
        if name not in values:
            continue
        value = typed(parameter["schema"], values[name])
        conforms(value, annotated[python[where, name]], f"{where} parameter {name}")
        if where == "query":
            made.keywords[python[where, name]] = value
    made.path_names = [python["path", one["name"]] for one in operation.path_parameters]
    made.positional = [typed(one["schema"], made.path[one["name"]]) for one in operation.path_parameters]
    if made.body is not UNSET:
        made.keywords["body"] = typed_body(annotated["body"], copy.deepcopy(made.body))
        conforms(made.keywords["body"], annotated["body"], "body")
    return made


def typed(schema: Json, value: Any) -> Any:
    """A parameter's value as the object that its format stands for."""
    schema = resolve(effective(), schema)
    if isinstance(value, list):
        return [typed(schema["items"], one) for one in value]
    if value is None or schema.get("type") != "string":
        return value
    kinds: dict[str, Any] = {
        "date": datetime.date.fromisoformat,
        "date-time": datetime.datetime.fromisoformat,
        "uuid": UUID,
    }
    convert = kinds.get(schema.get("format", ""))
    return convert(value) if convert else value


def typed_body(annotation: Any, value: Any) -> Any:
    """A body as the model, or the list of models, that the signature asks for."""
    options = [one for one in getattr(annotation, "__args__", ()) if one not in (Unset, type(None))]
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation.from_dict(value)
    if isinstance(value, list) and len(options) == 1 and getattr(annotation, "__origin__", None) is list:
        return [typed_body(options[0], one) for one in value]
    if len(options) == 1 and getattr(annotation, "__origin__", None) is not dict:
        return typed_body(options[0], value)
    return value


def python_names(operation: Described, module: Any) -> Mapping[tuple[str, str], str]:
    """The Python name of every parameter, by place and wire name; the signature has these and no others."""
    names = {}
    in_path = {one["name"] for one in operation.path_parameters}
    for one in operation.parameters:
        place, wire = one["in"], one["name"]
        name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[\W_]+", "_", wire).lower()
        if wire in GENERATORS_OWN or (place == "query" and wire in in_path):
            name += f"_{place}"
        elif name != "id" and (keyword.iskeyword(name) or hasattr(builtins, name)):
            name += "_"
        names[place, wire] = name
    wanted = {*names.values(), "client", *(["body"] if operation.body else [])}
    signature = set(inspect.signature(module.sync).parameters)
    assert signature == wanted, f"the parameters are {sorted(signature)}, the document has {sorted(wanted)}"
    return names
