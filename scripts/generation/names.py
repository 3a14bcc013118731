"""Names that a reader can do something with, where the description's or the generator's own would say nothing.

Part of the effective document: pure functions, run among the rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from .document import SCHEMA_REF, Json, map_all_schemas, map_operations, ref_name, refs, schemas, with_schemas

RENAMED = "x-renamed-from"
"""Set on a component that has another name than in the description: that name."""

NAME = "x-name"
"""Set by the overlay on a component, or on an object that stands inline: the name of its class."""

_AROUND = ("description", "readOnly", "writeOnly", "nullable")
"""What is said of a property, not of its class."""

_HASHED = re.compile(r"(?P<prefix>\w+?)[0-9A-Fa-f]{3}Enum")


class NameTakenError(Exception):
    """Two schemas are to have one name; the message says which."""


def readable_names(document: Json) -> Json:
    """Enums named by a hash are named after where they are used; inline objects that need a class get a name."""
    return _named_answers(_titled_enums(_named_nullables(_named_enums(_called(document)))))


def _called(document: Json) -> Json:
    """What has an `x-name` is a component of that name; inline objects that are the same may share one.

    Raises:
        NameTakenError: two that differ have the name.
    """
    components = schemas(document)
    names = {name: schema[NAME] for name, schema in components.items() if NAME in schema}
    taken = set(components) - set(names)
    added: Json = {}

    def add(name: str, schema: Json) -> None:
        if name in taken or added.setdefault(name, schema) != schema:
            raise NameTakenError(f"x-name {name} is the name of another schema too: choose another in the overlay")

    def called(schema: Json) -> Json:
        name = ref_name(schema)
        if name in names:
            return {**schema, "$ref": SCHEMA_REF + names[name]}
        if NAME not in schema:
            return schema
        around: Json = {key: schema[key] for key in _AROUND if key in schema}
        add(schema[NAME], {key: value for key, value in schema.items() if key not in (*around, NAME, "title")})
        reference = {"$ref": SCHEMA_REF + schema[NAME]}
        return {**around, "allOf": [reference]} if around else reference

    own = {
        name: {key: value for key, value in schema.items() if key != NAME} if name in names else schema
        for name, schema in components.items()
    }
    document = map_all_schemas(with_schemas(document, own), called)
    new: Json = {}
    for name, schema in schemas(document).items():
        if name in names:
            add(names[name], {**schema, RENAMED: name})
        else:
            new[name] = schema
    return with_schemas(document, {**new, **added})


def _named_enums(document: Json) -> Json:
    """drf-spectacular tells enums of one property name apart by three hex digits: `Type2a5Enum`.

    Here such a one is named after the first model (in alphabetical order, PATCH bodies last) that has it as a property.
    """
    components = schemas(document)
    names: dict[str, str] = {}
    for name, schema in components.items():
        match = _HASHED.fullmatch(name)
        if "enum" not in schema or match is None:
            continue
        owners = sorted(
            (owner.startswith("Patched"), owner)
            for owner, prop, used in _properties(components)
            if name in used and pascal(prop) == match["prefix"]
        )
        if owners:
            better = f"{owners[0][1]}{match['prefix']}Enum"
            if better not in components and better not in names.values():
                names[name] = better

    def renamed(schema: Json) -> Json:
        name = ref_name(schema)
        return {**schema, "$ref": SCHEMA_REF + names[name]} if name in names else schema

    document = map_all_schemas(document, renamed)
    new = {
        names.get(name, name): {**schema, RENAMED: name} if name in names else schema
        for name, schema in schemas(document).items()
    }
    return with_schemas(document, new)


def _properties(components: Json) -> Iterator[tuple[str, str, set[str]]]:
    """Each property of each component: owner, name, and the components that it references."""
    for owner, schema in components.items():
        for name, value in schema.get("properties", {}).items():
            yield owner, name, set(refs(value))


def _named_nullables(document: Json) -> Json:
    """An inline object that may be null becomes a component: the generator would name its class `…Type0`."""
    components = schemas(document)
    new: Json = {}
    added: Json = {}
    for owner, schema in components.items():
        properties = schema.get("properties", {})
        for name, value in properties.items():
            if isinstance(value, dict) and value.get("nullable") and _needs_class(value):
                better = f"{owner}{pascal(name)}"
                if better in components or better in added:
                    continue
                kept = {key: value[key] for key in ("description", "readOnly", "writeOnly") if key in value}
                added[better] = {
                    k: v for k, v in value.items() if k not in ("title", "nullable", "readOnly", "writeOnly")
                }
                properties = {**properties, name: {**kept, "allOf": [{"$ref": SCHEMA_REF + better}], "nullable": True}}
        new[owner] = {**schema, "properties": properties} if properties else schema
    return with_schemas(document, {**new, **added})


def _titled_enums(document: Json) -> Json:
    """An enum with null among its values is a union to the generator, which would name its class `…Type1`."""

    def titled(name: str, schema: Json) -> Json:
        if isinstance(schema.get("items"), dict):
            return {**schema, "items": titled(f"{name}_item", schema["items"])}
        return {"title": name, **schema} if {None} < set(schema.get("enum", ())) else schema

    def change(schema: Json) -> Json:
        properties = schema.get("properties")
        return {**schema, "properties": _each(titled, properties)} if properties else schema

    document = map_all_schemas(document, change)
    return with_schemas(document, _each(titled, schemas(document)))


def _each(change: Callable[[str, Json], Json], named: Json) -> Json:
    return {name: change(name, schema) for name, schema in named.items()}


def _named_answers(document: Json) -> Json:
    """An inline object that an operation answers becomes `<Operation>Response`, an item of a list `<Operation>Item`."""
    components = schemas(document)
    added: Json = {}

    def named(schema: Json, name: str) -> Json:
        if not _needs_class(schema) or name in components or name in added:
            return schema
        added[name] = schema
        return {"$ref": SCHEMA_REF + name}

    def operation(_method: str, _path: str, value: Json) -> Json:
        prefix = pascal(str(value["operationId"]))
        responses = {}
        for status, answer in value["responses"].items():
            content = {}
            for media_type, media in answer.get("content", {}).items():
                schema: Any = media.get("schema", {})
                if schema.get("type") == "array":
                    schema = {**schema, "items": named(schema.get("items", {}), f"{prefix}Item")}
                content[media_type] = {**media, "schema": named(schema, f"{prefix}Response")} if schema else media
            responses[status] = {**answer, "content": content} if content else answer
        return {**value, "responses": responses}

    return with_schemas(map_operations(document, operation), {**components, **added})


def _needs_class(schema: Json) -> bool:
    return schema.get("type") == "object" and "$ref" not in schema


def pascal(name: str) -> str:
    """`user_id` as `UserId`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name))
