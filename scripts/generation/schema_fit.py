"""Whether a value, or the outline of one, fits a schema of an OpenAPI 3.0 document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .document import Json, operations, resolve, schemas, success

TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}

UUID = re.compile(r"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}")


def options(document: Json, schema: Json) -> list[Json]:
    """The schemas, references followed, that a value may have."""
    schema = resolve(document, schema)
    several = schema.get("oneOf") or schema.get("anyOf")
    return [one for option in several for one in options(document, option)] if several else [schema]


def fields_of(document: Json, schema: Json) -> dict[str, Json]:
    """The declared fields of an object, of each schema that it may have."""
    found: dict[str, Json] = {}
    for option in options(document, schema):
        for part in option.get("allOf", []):
            found.update(fields_of(document, part))
        found.update(option.get("properties", {}))
    return found


def names_fields(document: Json, schema: Json) -> bool:
    """Whether a value is a scalar or a list, or an object of which a field is declared by name."""
    return any(
        one.get("type") in ("string", "integer", "number", "boolean", "array") or fields_of(document, one)
        for one in options(document, schema)
    )


def is_bare(document: Json, schema: Json) -> bool:
    """Whether a value may be any JSON, or any object; no map of values of a type."""
    values = (one.get("additionalProperties") for one in options(document, schema))
    return not names_fields(document, schema) and not any(values)


def exampled(schema: Json, where: str = "") -> Iterator[tuple[str, Json]]:
    """`(place, schema)` of each schema in one that has an example, as `results[].name`; references are not followed."""
    if "example" in schema:
        yield where, schema
    for part in (*schema.get("allOf", []), *schema.get("oneOf", []), *schema.get("anyOf", [])):
        yield from exampled(part, where)
    for name, value in schema.get("properties", {}).items():
        yield from exampled(value, f"{where}.{name}".lstrip("."))
    for key, mark in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(inner := schema.get(key), dict):
            yield from exampled(inner, f"{where}{mark}")


def undeclared(document: Json) -> Iterator[tuple[str, str]]:
    """Where a name is required that is not declared, and the name: the generator leaves it out without a word."""
    for name, schema in schemas(document).items():
        yield from _undeclared(document, schema, f"component {name}", frozenset())
    for method, path, operation in operations(document):
        for holder in (operation.get("requestBody", {}), *success(operation["responses"]).values()):
            for schema in {
                str(one): one for media in holder.get("content", {}).values() if (one := media.get("schema"))
            }.values():
                yield from _undeclared(document, schema, f"{method.upper()} {path}", frozenset())


def _undeclared(document: Json, schema: Json, where: str, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The same below a schema; `known` is declared around it. Components are looked at by themselves."""
    if "$ref" in schema:
        return
    known |= {*fields_of(document, schema)}
    yield from ((where, name) for name in schema.get("required", []) if name not in known)
    for part in (*schema.get("allOf", []), *schema.get("oneOf", []), *schema.get("anyOf", [])):
        yield from _undeclared(document, part, where, known)
    for name, value in schema.get("properties", {}).items():
        yield from _undeclared(document, value, f"{where} at {name}", frozenset())
    for key in ("items", "additionalProperties"):
        if isinstance(inner := schema.get(key), dict):
            yield from _undeclared(document, inner, f"{where}[]", frozenset())


def missing(document: Json, schema: Json, block: Any) -> list[str]:
    """The fields that an answer is shown with and the schema does not declare, as `results[].name`.

    What is shown may be the whole answer, what its envelope holds, or one item of the list that it is.
    """
    candidates = [_missing(document, schema, block, "")]
    if isinstance(block, dict) and isinstance(block.get("result"), dict | list):
        candidates.append(_missing(document, schema, block["result"], ""))
    for option in options(document, schema):
        if option.get("type") == "array":
            candidates.append(_missing(document, option["items"], block, "[]"))
        for key, value in fields_of(document, option).items():
            inner = resolve(document, value)
            if key in ("result", "data") and not (isinstance(block, dict) and key in block):
                candidates.append(missing(document, value, block))
            if inner.get("type") == "array" and key in ("results", "data", "result", "items"):
                candidates.append(_missing(document, inner["items"], block, f"{key}[]"))
    return min(candidates, key=len)


def _missing(document: Json, schema: Json, block: Any, where: str) -> list[str]:
    if block is None:
        return []
    found = []
    for option in options(document, schema):
        if isinstance(block, list):
            if option.get("type") == "array":
                found.append(_missing(document, option.get("items", {}), block[0], f"{where}[]"))
            else:
                found.append(
                    [] if "type" not in option and "properties" not in option else [f"{where} as a list".strip()]
                )
            continue
        if option.get("type") == "array":
            found.append([f"{where} as an object".strip()])
            continue
        fields = fields_of(document, option)
        if not fields:  # any object
            found.append([])
            continue
        dot = f"{where}." if where else ""
        names = [dot + name for name in block if name not in fields]
        for name, value in block.items():
            if name in fields:
                names += _missing(document, fields[name], value, dot + name)
        found.append(names)
    return min(found, key=len, default=[])


def misfits(document: Json, schema: Json, value: Any, where: str = "", *, sent: bool = False) -> list[str]:
    """Where a value does not fit a schema, a line each; an undeclared field counts where fields are declared.

    What is `sent` lacks fields that the server makes, an answer those that are for requests only.
    drf-spectacular puts the example of a list into one more list, `[[…]]`: that is no difference.
    """
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], list):
        value = value[0]
    several = options(document, schema)
    alike = [one for one in several if isinstance(value, TYPES.get(one.get("type", ""), (object,)))]
    found = [_misfits(document, option, value, where, sent) for option in alike or several]
    nullable = value is None and resolve(document, schema).get("nullable", schema.get("nullable"))
    return [] if nullable else min(found, key=len, default=[])


def _misfits(document: Json, schema: Json, value: Any, where: str, sent: bool) -> list[str]:
    name = where or "it"
    kind = schema.get("type")
    if value is None:
        return [] if schema.get("nullable") or (not kind and "properties" not in schema) else [f"{name} is null"]
    if kind in TYPES and (not isinstance(value, TYPES[kind]) or (isinstance(value, bool) and kind != "boolean")):
        return [f"{name} is {type(value).__name__}, not {kind}"]
    if isinstance(value, str) and schema.get("format") == "uuid" and not UUID.fullmatch(value):
        return [f"{name} is no UUID"]
    if isinstance(value, list):
        items = schema.get("items", {})
        return [line for item in value for line in misfits(document, items, item, f"{where}[]", sent=sent)]
    if not isinstance(value, dict):
        return []
    fields = fields_of(document, schema)
    if not fields:
        extra = schema.get("additionalProperties")
        if not isinstance(extra, dict):
            return []
        return [
            line for key, item in value.items() for line in misfits(document, extra, item, f"{where}.{key}", sent=sent)
        ]
    other_way = "readOnly" if sent else "writeOnly"
    found = [
        f"{name} lacks {key}"
        for key in schema.get("required", [])
        if key not in value and not resolve(document, fields[key]).get(other_way, fields[key].get(other_way))
    ]
    for key, item in value.items():
        if key in fields:
            found += misfits(document, fields[key], item, f"{where}.{key}".lstrip("."), sent=sent)
        elif not schema.get("additionalProperties"):
            found.append(f"{name} has {key}")
    return found


def unshaped(document: Json, schema: Json, value: Any, where: str = "") -> list[str]:
    """Where a value is an object and the schema declares no field of one, as `results[].data`; `it` for the whole."""
    if isinstance(value, list):
        value = next((item for item in value if isinstance(item, dict | list)), None)
        items = [one.get("items", {}) for one in options(document, schema) if one.get("type") in ("array", None)]
        found = [unshaped(document, one, value, f"{where}[]") for one in items]
        return min(found, key=len, default=[]) if value else []
    if not isinstance(value, dict) or not value:
        return []
    found = []
    for option in options(document, schema):
        fields, rest = fields_of(document, option), option.get("additionalProperties")
        known = {key: fields.get(key, rest) for key in value}
        if not fields and (not isinstance(rest, dict) or not rest):
            found.append([where or "it"] if option.get("type", "object") == "object" else [])
        else:
            found.append(
                [
                    line
                    for key, inner in known.items()
                    if isinstance(inner, dict)
                    for line in unshaped(document, inner, value[key], f"{where}.{key}".lstrip("."))
                ]
            )
    return min(found, key=len, default=[])
