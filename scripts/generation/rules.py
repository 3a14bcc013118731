"""The rules of the effective document: what is wrong everywhere in the description, put right.

Each rule is a pure function from document to document, numbered as in the design. `RULES` is the order they run in,
after the overlay (rule 8, `overlay.py`) has put right what is wrong in one place. Rule 7 is `generator.complaints`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .document import (
    SCHEMA_REF,
    Json,
    map_all_schemas,
    map_content,
    map_operations,
    map_schema,
    operations,
    reachable,
    ref_name,
    refs,
    resolve,
    schemas,
    success,
    with_schemas,
)
from .names import readable_names

MULTIPART = "multipart/form-data"
JSON_BODY = "application/json"
SCIM = "application/scim+json"
WITHOUT_FILE = "x-without-file"
"""Set on the multipart form of a body: the media type of one in which no file is set."""

SENT = "x-sent"
"""Set on a readOnly property: what a request may have under its name, in place of what answers have."""

ENVELOPE = "x-envelope"
"""Set on a response whose declared schema was taken out of an envelope: the key it stood under."""


class RuleError(Exception):
    """A rule met something that it has no answer for; the message says where and what to do."""


# --- 1 ---------------------------------------------------------------------------------------------------------------


def one_media_type(document: Json) -> Json:
    """Rule 1. One media type per body: multipart where a file goes up, SCIM's own for SCIM, JSON for the rest.

    Where a form requires no file and JSON is declared beside it, `WITHOUT_FILE` says that a body without one is JSON.
    What is declared are the view's parsers, so that JSON is read wherever it is; the vendor's programs do so with
    mentors, MCP servers and resources. A form has no null and no nested object, and DRF reads a boolean that is not in
    one as false.

    Raises:
        RuleError: a body offers none of them.
    """

    def narrow(method: str, path: str, operation: Json) -> Json:
        body = operation.get("requestBody")
        new = dict(operation)
        if body:
            chosen = _body_media_type(document, f"{method.upper()} {path}", path, body["content"])
            media = body["content"][chosen]
            if chosen == MULTIPART and JSON_BODY in body["content"] and not _requires_file(document, media["schema"]):
                media = {**media, WITHOUT_FILE: JSON_BODY}
            new["requestBody"] = {**body, "content": {chosen: media}}
        new["responses"] = {status: _one_answer_type(answer) for status, answer in operation["responses"].items()}
        return new

    return map_operations(document, narrow)


def _body_media_type(document: Json, where: str, path: str, content: Json) -> str:
    if "/scim/v2/" in path and SCIM in content:
        return SCIM
    if MULTIPART in content and uploads(document, content[MULTIPART].get("schema", {})):
        return MULTIPART
    if "application/json" in content:
        return "application/json"
    if len(content) == 1:
        return next(iter(content))
    raise RuleError(f"{where}: none of {', '.join(content)} is JSON; choose one in openapi-overlay.yaml")


def _one_answer_type(answer: Json) -> Json:
    content = answer.get("content", {})
    if len(content) < 2:
        return answer
    best = next((name for name in content if name == SCIM or name == "application/json"), next(iter(content)))
    return {**answer, "content": {best: content[best]}}


def uploads(document: Json, schema: Json) -> bool:
    """Whether a body of this schema carries a file: `format: binary` on a property, or on an item of one."""
    return any(is_file(document, value) for value in resolve(document, schema).get("properties", {}).values())


def is_file(document: Json, schema: Json) -> bool:
    """Whether a property is a file, a list of them, or a file or something else."""
    value = resolve(document, schema)
    if value.get("type") == "array":
        value = resolve(document, value.get("items", {}))
    return value.get("format") == "binary" or any(is_file(document, one) for one in value.get("anyOf", []))


def _requires_file(document: Json, schema: Json) -> bool:
    form = resolve(document, schema)
    return any(is_file(document, form["properties"][name]) for name in form.get("required", []))


# --- 2 ---------------------------------------------------------------------------------------------------------------


def success_answers_only(document: Json) -> Json:
    """Rule 2. Non-2xx responses leave the return type: they are raised; `facts` keeps what is documented."""

    def keep(_method: str, _path: str, operation: Json) -> Json:
        return {**operation, "responses": success(operation["responses"])}

    return map_operations(document, keep)


# --- 3 ---------------------------------------------------------------------------------------------------------------


def split_read_write(document: Json) -> Json:
    """Rule 3. Server-made (readOnly) fields leave requests, writeOnly fields leave answers.

    `SENT` says what a request has in the place of a field that the server makes: IDs where answers have objects.

    A component that serves both and differs between them keeps its name for the answer; the request's twin is named
    after it, `XInput` (`XRequest`, DRF's own habit, is taken for two of them).
    """
    document = map_operations(document, _one_way)
    components = schemas(document)
    for_requests = {name: _inline(schema, "readOnly") for name, schema in components.items()}
    for_answers = {name: _inline(schema, "writeOnly") for name, schema in components.items()}
    sent = reachable(with_schemas(document, for_requests), _roots(document, "requestBody"))
    answered = reachable(with_schemas(document, for_answers), _roots(document, "responses"))
    both = sent & answered
    twins = _closed_over_references(
        {name for name in both if for_requests[name] != for_answers[name]}, both, for_requests
    )
    names = _free_names(twins, components)

    def renamed(schema: Json) -> Json:
        name = ref_name(schema)
        return {**schema, "$ref": SCHEMA_REF + names[name]} if name in names else schema

    new: Json = {}
    for name, schema in components.items():
        new[name] = for_answers[name] if name in answered else schema
        if name in sent and name not in answered:
            new[name] = map_schema(for_requests[name], renamed)
        if name in twins:
            new[names[name]] = map_schema(for_requests[name], renamed)

    def operation(_method: str, _path: str, value: Json) -> Json:
        if "requestBody" not in value:
            return value
        return {**value, "requestBody": map_content(value["requestBody"], lambda schema: map_schema(schema, renamed))}

    return with_schemas(map_operations(document, operation), new)


def _one_way(_method: str, _path: str, operation: Json) -> Json:
    """The operation without what the schemas that stand in it, and are no components, may not send or answer."""
    new = dict(operation)
    if "requestBody" in operation:
        new["requestBody"] = map_content(operation["requestBody"], lambda schema: _inline(schema, "readOnly"))
    new["responses"] = {
        status: map_content(response, lambda schema: _inline(schema, "writeOnly"))
        for status, response in operation["responses"].items()
    }
    return new


def _roots(document: Json, key: str) -> Any:
    for _, _, operation in operations(document):
        yield from refs(operation.get(key))


def _inline(schema: Json, flag: str) -> Json:
    return map_schema(schema, lambda inner: _without(inner, flag))


def _without(schema: Json, flag: str) -> Json:
    properties = schema.get("properties")
    if not isinstance(properties, dict):
        return schema
    gone = {name for name, value in properties.items() if isinstance(value, dict) and value.get(flag) is True}
    if not gone:
        return schema
    sent = {name: properties[name][SENT] for name in gone if flag == "readOnly" and SENT in properties[name]}
    new = {
        **schema,
        "properties": {n: sent.get(n, value) for n, value in properties.items() if n in sent or n not in gone},
    }
    required = [name for name in schema.get("required", []) if name not in gone]
    if required:
        new["required"] = required
    else:
        new.pop("required", None)
    return new


def _closed_over_references(twins: set[str], among: set[str], components: Json) -> set[str]:
    """`twins`, and every component among `among` that references one of them, until none is left."""
    uses = {name: set(refs(components[name])) for name in among}
    grown = True
    while grown:
        more = {name for name in among - twins if uses[name] & twins}
        grown = bool(more)
        twins = twins | more
    return twins


def _free_names(twins: set[str], components: Json) -> dict[str, str]:
    names = {}
    for name in sorted(twins):
        free = f"{name}Input"
        if free in components:
            free = f"{name}InputBody"
        if free in components:
            raise RuleError(
                f"no free name for the request's half of {name}: {free} exists too; rename it in the overlay"
            )
        names[name] = free
    return names


# --- 4 ---------------------------------------------------------------------------------------------------------------


def documented_defaults(document: Json) -> Json:
    """Rule 4. Defaults are documented, not sent unless the caller sets them; the single-value `format` goes.

    Defaults of a body's fields go the same way, for a PATCH must send only what is set.
    """

    def parameters(_method: str, _path: str, operation: Json) -> Json:
        if "parameters" not in operation:
            return operation
        kept = [_parameter(value) for value in operation["parameters"] if not _says_only_json(value)]
        return {**operation, "parameters": kept}

    return map_all_schemas(map_operations(document, parameters), _default_in_words)


def _says_only_json(parameter: Json) -> bool:
    return bool(
        parameter.get("in") == "query"
        and parameter.get("name") == "format"
        and parameter.get("schema", {}).get("enum") == ["json"]
    )


def _parameter(parameter: Json) -> Json:
    """The generator reads a parameter's description from its schema: put it, bounds and default there."""
    if "schema" not in parameter:
        return parameter
    schema = dict(parameter["schema"])
    bounds = [
        f"{word} {schema[key]}" for key, word in (("minimum", "at least"), ("maximum", "at most")) if key in schema
    ]
    if "maxLength" in schema:
        bounds.append(f"at most {schema['maxLength']} characters")
    text = parameter.get("description") or schema.get("description") or ""
    if bounds and parameter.get("in") == "query":
        text = f"{text.rstrip()}{' ' if text else ''}({', '.join(bounds)})"
    if text:
        schema["description"] = text
    return {**parameter, "schema": schema}


def _default_in_words(schema: Json) -> Json:
    if "default" not in schema:
        return schema
    new = {key: value for key, value in schema.items() if key != "default"}
    value = schema["default"]
    text = new.get("description", "")
    if value not in (None, "", [], {}) and "default" not in text.lower():
        said = value if isinstance(value, str) else json.dumps(value)
        new["description"] = f"{text.rstrip()}{_stop(text)}Default on the server: {said}."
    return new


def _stop(text: str) -> str:
    text = text.rstrip()
    return "" if not text else " " if text.endswith((".", "!", "?", ":", ")")) else ". "


# --- 5 ---------------------------------------------------------------------------------------------------------------


def open_enums(document: Json) -> Json:
    """Rule 5. Enums are open. Here: DRF's `oneOf` of an enum with Blank and Null is that enum, nullable where Null is.

    One that is nullable itself gets null among its values, since of an enum the generator reads these alone. The
    template of enums does the rest: their type admits any value of the same kind, and nothing checks it.
    """
    components = schemas(document)
    blank = {name for name, schema in components.items() if schema.get("enum") == [""]}
    null = {name for name, schema in components.items() if schema.get("enum") == [None]}

    def simplified(schema: Json) -> Json:
        if schema.get("nullable") and schema.get("enum") and None not in schema["enum"]:
            return {**schema, "enum": [*schema["enum"], None]}
        options = schema.get("oneOf")
        names = [ref_name(option) for option in options] if isinstance(options, list) else []
        rest = [name for name in names if name not in blank and name not in null]
        if not options or len(rest) == len(names) or len(rest) != 1 or rest[0] is None:
            return schema
        new = {key: value for key, value in schema.items() if key != "oneOf"}
        new["allOf"] = [{"$ref": SCHEMA_REF + rest[0]}]
        if any(name in null for name in names):
            new["nullable"] = True
        return new

    return map_all_schemas(document, simplified)


# --- 6 ---------------------------------------------------------------------------------------------------------------


def any_success(document: Json) -> Json:
    """Rule 6. Every 2xx status decodes with the declared success schema.

    Several declared schemas become one `oneOf`. A 204 has no body (RFC 9110, 15.3.5), so a schema there says nothing.
    """

    def merged(_method: str, _path: str, operation: Json) -> Json:
        answers = success(operation["responses"])
        with_body = {status: answer for status, answer in answers.items() if str(status) != "204"}
        described = [answer for answer in with_body.values() if _schema_of(answer) is not None]
        if not described:
            one = {"description": " ".join(a["description"] for a in answers.values() if a.get("description"))}
        else:
            one = _one_of(described)
        return {**operation, "responses": {"2XX": one}}

    return map_operations(document, merged)


def _schema_of(answer: Json) -> Json | None:
    for media in answer.get("content", {}).values():
        schema: Json | None = media.get("schema")
        return schema
    return None


def _one_of(answers: list[Json]) -> Json:
    different: list[Json] = []
    for answer in answers:
        schema = _schema_of(answer)
        if schema is not None and schema not in different:
            different.append(schema)
    if len(different) == 1:
        return answers[0]
    media_type = next(iter(answers[0]["content"]))
    return {**answers[0], "content": {media_type: {"schema": {"oneOf": different}}}}


# --- envelopes -------------------------------------------------------------------------------------------------------


def without_envelope(document: Json) -> Json:
    """An answer declared as `{"status": ..., "result": X}` returns X: the client takes it out of its envelope.

    Declared means: an object of exactly these two properties, `status` being one with `success` and `description`.
    """

    def operation(_method: str, _path: str, value: Json) -> Json:
        return {**value, "responses": {status: opened(answer) for status, answer in value["responses"].items()}}

    def opened(answer: Json) -> Json:
        schema = _schema_of(answer)
        properties = resolve(document, schema).get("properties", {}) if schema else {}
        if set(properties) != {"status", "result"}:
            return answer
        if set(resolve(document, properties["status"]).get("properties", {})) != {"success", "description"}:
            return answer
        return {**map_content(answer, lambda _: properties["result"]), ENVELOPE: "result"}

    return map_operations(document, operation)


# --- free bodies -----------------------------------------------------------------------------------------------------

FREE_BODY = {
    "required": False,
    "content": {JSON_BODY: {"schema": {"description": "Any JSON; none is described."}}},
}


def free_bodies(document: Json) -> Json:
    """A write that describes no body takes any JSON, or none; so does a DELETE that says nowhere what to delete.

    The description leaves out the body of a view that reads it without a serializer. A DELETE says what goes by the
    last step of its path, by its query or by its body.
    """

    def operation(method: str, path: str, value: Json) -> Json:
        free = method in ("post", "put", "patch") or (method == "delete" and _deletes_unnamed(path, value))
        return {**value, "requestBody": FREE_BODY} if free and "requestBody" not in value else value

    return map_operations(document, operation)


def _deletes_unnamed(path: str, operation: Json) -> bool:
    """Whether neither the end of the path nor the query says what to delete."""
    named = path.rstrip("/").endswith("}") or any(one.get("in") == "query" for one in operation.get("parameters", []))
    return not named


# --- pages -----------------------------------------------------------------------------------------------------------

PAGE_LINKS = ("next", "previous", "next_page", "previous_page")


def links_may_be_null(document: Json) -> Json:
    """What a page says of its neighbours is null where it has none: DRF's paginators do so, whatever is declared."""

    def change(schema: Json) -> Json:
        properties = schema.get("properties", {})
        if not any(resolve(document, value).get("type") == "array" for value in properties.values()):
            return schema
        links = {name: {**properties[name], "nullable": True} for name in PAGE_LINKS if name in properties}
        return {**schema, "properties": {**properties, **links}} if links else schema

    return map_all_schemas(document, change)


RULES: tuple[Callable[[Json], Json], ...] = (
    free_bodies,
    one_media_type,
    success_answers_only,
    any_success,
    without_envelope,
    open_enums,
    readable_names,
    split_read_write,
    documented_defaults,
    links_may_be_null,
)


def apply_rules(document: Json) -> Json:
    """The effective document: `document` (already corrected by the overlay) after all rules."""
    for rule in RULES:
        document = rule(document)
    return document
