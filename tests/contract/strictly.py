"""The effective document in words that openapi-core takes as they are meant. Nothing here loosens what is meant."""

from __future__ import annotations

from collections.abc import Iterable

from generation.document import Json, map_all_schemas, map_operations, resolve

from .parts import MULTIPART


def for_strict_reader(document: Json, servers: Iterable[str]) -> Json:
    """The document for the validator, at these servers."""

    def operation(_method: str, _path: str, value: Json) -> Json:
        new = {**value, "parameters": [_empty_value(one) for one in value.get("parameters", ())]}
        content = value.get("requestBody", {}).get("content", {})
        if MULTIPART in content:
            taken = {MULTIPART: _form(document, content[MULTIPART])}
            if "x-without-file" in content[MULTIPART]:
                taken[content[MULTIPART]["x-without-file"]] = {"schema": content[MULTIPART]["schema"]}
            new["requestBody"] = {**value["requestBody"], "content": taken}
        return new

    strict = map_operations(map_all_schemas(document, _nullable_reference), operation)
    return {**strict, "servers": [{"url": url} for url in servers]}


def _nullable_reference(schema: Json) -> Json:
    """`nullable` beside `allOf`, said so that it counts.

    drf-spectacular writes a nullable reference so. OpenAPI 3.0.3 says that `allOf` alone decides, which would make
    `nullable` mean nothing there; the generator, and the platform, take it as meant.
    """
    if not schema.get("nullable") or "allOf" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key not in ("allOf", "nullable")}
    return {**rest, "oneOf": [{"allOf": schema["allOf"]}, {"nullable": True, "type": "string", "enum": [None]}]}


def _empty_value(parameter: Json) -> Json:
    """A text that may be empty, sent empty.

    openapi-core refuses an empty query value unless the parameter says `allowEmptyValue`, which drf-spectacular never
    writes and OpenAPI 3.0.2 advises against; DRF reads an empty value, and `minLength` says where it may not be.
    """
    if parameter["in"] != "query" or parameter["schema"].get("minLength"):
        return parameter
    return {**parameter, "allowEmptyValue": True}


def _form(document: Json, media: Json) -> Json:
    """A multipart body, its parts read from text.

    OpenAPI leaves a part without media type as plain text, and openapi-core then finds no number in "23": `encoding`
    has it read like a query. A form says null by an empty part.
    """
    schema = resolve(document, media["schema"])
    properties, encoding = {}, {}
    for name, value in schema.get("properties", {}).items():
        inner = resolve(document, value)
        item = resolve(document, inner.get("items", inner))
        nullable = value.get("nullable") or inner.get("nullable")
        properties[name] = _or_empty(inner) if nullable else inner
        if item.get("format") != "binary" and item.get("type", "object") != "object":
            encoding[name] = {"style": "form", "explode": True}
    return {"schema": {**schema, "properties": properties}, "encoding": encoding}


def _or_empty(schema: Json) -> Json:
    """A part that may be empty; of a list each, since openapi-core reads no list's items below an `anyOf`."""
    if schema.get("type") == "array":
        return {**schema, "items": _or_empty(schema["items"])}
    return {"anyOf": [schema, {"type": "string", "enum": [""]}]}
