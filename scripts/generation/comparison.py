"""What a version of the description changes against another: pure functions, one `Difference` for each change.

A component is compared once, not where it is used. What only texts say, documented errors and defaults are left out:
they change no request and no answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .document import Json, operations, ref_name, schemas, success
from .pairing import Known, Route, form, paired

KINDS = {
    "operation added": "Operations added",
    "operation removed": "Operations removed",
    "operation moved": "Operations moved: the same operationId at another route",
    "operation renamed": "Operations renamed: another operationId at the same route",
    "operation means another": "operationIds that now mean another route",
    "operation retagged": "Operations under another tag",
    "operation deprecated": "Operations deprecated",
    "path parameter renamed": "Path parameters renamed",
    "parameter added": "Parameters added",
    "parameter removed": "Parameters removed",
    "parameter retyped": "Parameters of another type",
    "parameter made required": "Parameters made required",
    "parameter made optional": "Parameters made optional",
    "body added": "Request bodies added",
    "body removed": "Request bodies removed",
    "body retyped": "Request bodies of another type",
    "body made required": "Request bodies made required",
    "body made optional": "Request bodies made optional",
    "answer changed": "Answers of another type or status",
    "component added": "Components added",
    "component removed": "Components removed",
    "component renamed": "Enums renamed, with the same use",
    "field added": "Fields added",
    "field removed": "Fields removed",
    "field retyped": "Fields of another type",
    "field made required": "Fields made required",
    "field made optional": "Fields made optional",
    "value added": "Enum values added",
    "value removed": "Enum values removed",
}
"""Each kind of difference with its heading, in the order of the report."""


@dataclass(frozen=True, order=True)
class Difference:
    """A change: its kind (of `KINDS`), where it is, and what it is there."""

    kind: str
    where: str
    what: str = ""

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" if self.what else self.where


@dataclass
class Comparison:
    """What one document changes against another.

    Attributes:
        differences: in the order of `KINDS`, and of the documents.
        pairs: the route of each operation that both have: of the old one to that of the new one.
    """

    differences: list[Difference] = field(default_factory=list)
    pairs: dict[Route, Route] = field(default_factory=dict)

    def of(self, kind: str) -> list[Difference]:
        """Those of a kind."""
        return [one for one in self.differences if one.kind == kind]


def compare(old: Json, new: Json) -> Comparison:
    """All differences between two documents."""
    work = _Work(old, new)
    work.all()
    order = {kind: number for number, kind in enumerate(KINDS)}
    found = sorted(dict.fromkeys(work.found), key=lambda one: order[one.kind])
    return Comparison(found, work.pairs)


def shown(route: Route) -> str:
    """A route for the reader."""
    return f"{route[0].upper()} {route[1]}"


class _Work:
    def __init__(self, old: Json, new: Json) -> None:
        self.old, self.new = old, new
        self.old_operations = {(method, path): one for method, path, one in operations(old)}
        self.new_operations = {(method, path): one for method, path, one in operations(new)}
        self.pairs = paired(_known(self.old_operations), _known(self.new_operations))
        self.found: list[Difference] = []
        self.renamed: dict[str, str] = {}

    def say(self, kind: str, where: str, what: str = "") -> None:
        self.found.append(Difference(kind, where, what))

    def all(self) -> None:
        self.pair()
        for before, after in self.pairs.items():
            self.operation(before, after)
        self.meanings()
        self.components()

    def pair(self) -> None:
        """Operations that both have and that moved, and those that only one has."""
        old, new = self.old_operations, self.new_operations
        for before, after in self.pairs.items():
            if form(before) != form(after):
                self.say("operation moved", new[after]["operationId"], f"{shown(before)} → {shown(after)}")
        kept = set(self.pairs.values())
        for route, one in new.items():
            if route not in kept:
                self.say("operation added", shown(route), one["operationId"])
        for route, one in old.items():
            if route not in self.pairs:
                self.say("operation removed", shown(route), one["operationId"])

    def meanings(self) -> None:
        """An operationId that both have, for operations that are not one: who calls it calls something else now."""
        after = {one["operationId"]: route for route, one in self.new_operations.items()}
        for route, one in self.old_operations.items():
            name = one["operationId"]
            if name in after and self.pairs.get(route) != after[name]:
                self.say("operation means another", name, f"{shown(route)} → {shown(after[name])}")

    def operation(self, before: Route, after: Route) -> None:
        old, new = self.old_operations[before], self.new_operations[after]
        where = shown(after)
        if old["operationId"] != new["operationId"]:
            self.say("operation renamed", where, f"{old['operationId']} → {new['operationId']}")
        tags = [(one.get("tags") or [""])[0] for one in (old, new)]
        if tags[0] != tags[1]:
            self.say("operation retagged", where, " → ".join(tags))
        if new.get("deprecated") and not old.get("deprecated"):
            self.say("operation deprecated", where, new["operationId"])
        renamed = {}
        if before != after and form(before) == form(after):
            names = zip(re.findall(r"\{([^}]*)\}", before[1]), re.findall(r"\{([^}]*)\}", after[1]), strict=True)
            renamed = {a: b for a, b in names if a != b}
            self.say("path parameter renamed", where, ", ".join(f"{a} → {b}" for a, b in renamed.items()))
        self.parameters(where, old, new, renamed)
        self.body(where, old.get("requestBody"), new.get("requestBody"))
        self.answer(where, success(old["responses"]), success(new["responses"]))

    def parameters(self, where: str, old: Json, new: Json, renamed: dict[str, str]) -> None:
        before = {
            (one["in"], renamed.get(one["name"], one["name"]) if one["in"] == "path" else one["name"]): one
            for one in old.get("parameters", [])
        }
        after = {(one["in"], one["name"]): one for one in new.get("parameters", [])}
        for key, one in after.items():
            if key not in before:
                self.say(
                    "parameter added", where, f"{_place(key)} ({_new(one.get('schema', {}), one.get('required'))})"
                )
                continue
            self.schema("parameter", where, before[key].get("schema", {}), one.get("schema", {}), _place(key))
            self.required("parameter", where, before[key].get("required"), one.get("required"), _place(key))
        for key in before:
            if key not in after:
                self.say("parameter removed", where, _place(key))

    def required(self, kind: str, where: str, before: Any, after: Any, name: str = "") -> None:
        if bool(before) != bool(after):
            self.say(f"{kind} made {'required' if after else 'optional'}", where, name)

    def body(self, where: str, before: Json | None, after: Json | None) -> None:
        if before is None or after is None:
            if after is not None:
                self.say("body added", where, _new(_first(after), after.get("required")))
            if before is not None:
                self.say("body removed", where, type_of(_first(before)))
            return
        self.required("body", where, before.get("required"), after.get("required"))
        if set(before.get("content", {})) != set(after.get("content", {})):
            types = (", ".join(sorted(one.get("content", {}))) for one in (before, after))
            self.say("body retyped", where, " → ".join(types))
        self.schema("body", where, _first(before), _first(after))

    def answer(self, where: str, before: Json, after: Json) -> None:
        if {str(status) for status in before} != {str(status) for status in after}:
            self.say("answer changed", where, " → ".join(", ".join(sorted(map(str, one))) for one in (before, after)))
        self.schema("answer", where, _answered(before), _answered(after))

    def schema(self, kind: str, where: str, old: Json, new: Json, name: str = "") -> None:
        """A parameter, body, answer or field: its type, and what is inside it."""
        before, after = type_of(old), type_of(new)
        self.follow(old, new)
        for gone, come in self.renamed.items():
            before = re.sub(rf"\b{re.escape(gone)}\b", come, before)
        if before != after:
            what = f"{name}: {before} → {after}" if name else f"{before} → {after}"
            self.say("answer changed" if kind == "answer" else f"{kind} retyped", where, what)
        self.inside(where, name, _plain(old), _plain(new))

    def follow(self, old: Json, new: Json) -> None:
        """Take an enum that went and one that came in its place for the same: their names are made of a hash."""
        gone, come = (_only_ref(one) for one in (old, new))
        if gone and come and gone != come and gone not in schemas(self.new) and come not in schemas(self.old):
            both = schemas(self.old).get(gone, {}), schemas(self.new).get(come, {})
            if all("enum" in one for one in both):
                self.renamed.setdefault(gone, come)

    def inside(self, where: str, name: str, old: Json, new: Json) -> None:
        """Values of an enum and fields of an object that stand where they are used."""
        self.values(f"{where}: {name}" if name else where, old, new)
        if "properties" in old and "properties" in new:
            self.fields(where, old, new, f"{name}." if name else "")

    def values(self, where: str, old: Json, new: Json) -> None:
        if not isinstance(old.get("enum"), list) or not isinstance(new.get("enum"), list):
            return
        for value in new["enum"]:
            if value not in old["enum"]:
                self.say("value added", where, repr(value))
        for value in old["enum"]:
            if value not in new["enum"]:
                self.say("value removed", where, repr(value))

    def fields(self, where: str, old: Json, new: Json, prefix: str = "") -> None:
        before, after = old.get("properties") or {}, new.get("properties") or {}
        needed, needs = set(old.get("required") or []), set(new.get("required") or [])
        for name, value in after.items():
            if name not in before:
                self.say("field added", where, f"{prefix}{name} ({_new(value, name in needs)})")
                continue
            self.schema("field", where, before[name], value, f"{prefix}{name}")
            self.required("field", where, name in needed, name in needs, f"{prefix}{name}")
        for name in before:
            if name not in after:
                self.say("field removed", where, f"{prefix}{name}")

    def components(self) -> None:
        before, after = schemas(self.old), schemas(self.new)
        for name in [name for name in before if name in after]:
            self.component(name, before[name], after[name])
        for gone, come in self.renamed.items():
            self.say("component renamed", come, f"was {gone}")
            self.values(come, before[gone], after[come])
        for name in after:
            if name not in before and name not in self.renamed.values():
                self.say("component added", name)
        for name in before:
            if name not in after and name not in self.renamed:
                self.say("component removed", name)

    def component(self, name: str, old: Json, new: Json) -> None:
        if type_of(old) != type_of(new):
            self.say("field retyped", name, f"{type_of(old)} → {type_of(new)}")
        self.values(name, _plain(old), _plain(new))
        if "properties" in old or "properties" in new:
            self.fields(name, old, new)


def _known(found: Mapping[Route, Json]) -> dict[Route, Known]:
    """What operations are paired by."""
    return {
        route: Known(one["operationId"], tuple(type_of(schema) for schema in _path_schemas(route, one)))
        for route, one in found.items()
    }


def _path_schemas(route: Route, operation: Json) -> Iterator[Json]:
    """The schemas of the parameters of a path, in its order."""
    schema = {one["name"]: one.get("schema", {}) for one in operation.get("parameters", []) if one["in"] == "path"}
    return (schema.get(name, {}) for name in re.findall(r"\{([^}]*)\}", route[1]))


def _place(key: tuple[str, str]) -> str:
    return key[1] if key[0] == "query" else f"{key[1]} in {key[0]}"


def _new(schema: Json, required: Any) -> str:
    """What is added: its type, and whether it is required."""
    return type_of(schema) + (", required" if required else "")


def _first(holder: Json) -> Json:
    """The schema of a body or answer: that of JSON, else of the first media type."""
    content: Json = holder.get("content", {})
    best: Json = content.get("application/json") or next(iter(content.values()), {})
    found: Json = best.get("schema", {})
    return found


def _answered(answers: Json) -> Json:
    return next((_first(answer) for answer in answers.values() if answer.get("content")), {})


def _only_ref(schema: Json) -> str | None:
    """The component that a schema stands for, directly, among others as DRF writes it, or as items."""
    return next(filter(None, map(ref_name, (schema, *_options(schema), schema.get("items")))), None)


def _options(schema: Json) -> list[Json]:
    """The schemas that it is made of, or that it is one of."""
    return [one for key in ("allOf", "oneOf", "anyOf") for one in schema.get(key) or []]


def _plain(schema: Json) -> Json:
    """What a schema, or the items of one, say where they stand."""
    inner = schema.get("items") if schema.get("type") == "array" else None
    return inner if isinstance(inner, dict) else schema


def type_of(schema: Json) -> str:
    """The type of a schema in a few words."""
    text = " or ".join(dict.fromkeys(_types(schema)))
    if schema.get("nullable") and " or null" not in text:
        text += " or null"
    for flag, word in (("readOnly", "read only"), ("writeOnly", "write only")):
        text += f", {word}" if schema.get(flag) else ""
    return text


def _types(schema: Json) -> Iterator[str]:
    if name := ref_name(schema):
        yield name
        return
    if options := _options(schema):
        for option in options:
            yield type_of(option)
        return
    kind = schema.get("type")
    if kind == "array":
        yield f"array of {type_of(schema.get('items') or {})}"
    elif isinstance(schema.get("additionalProperties"), dict):
        yield f"map of {type_of(schema['additionalProperties'])}"
    else:
        yield f"{kind or ('object' if 'properties' in schema else 'any')}" + (
            f" ({schema['format']})" if "format" in schema else ""
        )
