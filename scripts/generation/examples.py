"""A call of each operation, for its page: with all that it requires, and made-up values that its types allow."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from .contexts import raw
from .facts import Facts
from .properties import is_map

_WIDTH = 96
_WHOSE = dict.fromkeys(("org", "organization", "platform", "platform_key", "tenant"), "acme")
_KNOWN = _WHOSE | dict.fromkeys(("user", "user_id", "username"), "ada")
_SOURCES = (
    (DateTimeProperty, ("", "datetime"), "datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)"),
    (DateProperty, ("", "datetime"), "datetime.date(2026, 1, 31)"),
    (UuidProperty, ("uuid", "UUID"), 'UUID("00000000-0000-4000-8000-000000000001")'),
    (FileProperty, (".types", "File"), 'File(b"content", "notes.txt")'),
)


@dataclass(frozen=True)
class Call:
    """A call in source, or a list: what stands before the bracket, and the arguments, each after its own name."""

    called: str
    arguments: tuple[tuple[str, Call | str], ...]
    brackets: str = "()"

    def written(self, room: int, indent: str = "") -> str:
        """On one line where that is not longer than the room, else on one for each argument."""
        start, end = self.brackets[0], self.brackets[1]
        line = ", ".join(name + _source(value, 10**6) for name, value in self.arguments)
        if len(self.called) + len(line) + 2 <= room or not self.arguments:
            return f"{self.called}{start}{line}{end}"
        inner = f"{indent}    "
        lines = (
            f"{inner}{name}{_source(value, _WIDTH - len(inner) - len(name) - 1, inner)},\n"
            for name, value in self.arguments
        )
        return f"{self.called}{start}\n{''.join(lines)}{indent}{end}"


def _source(value: Call | str, room: int, indent: str = "") -> str:
    return value if isinstance(value, str) else value.written(room, indent)


@dataclass(frozen=True)
class Example:
    """A call of an operation.

    Attributes:
        arguments: each after its own name.
        needed: what they need imported: from which module, which begins with a dot in this package, and what.
        answer: what is done with it: `pages`, `bytes`, `none` or anything else.
    """

    arguments: tuple[tuple[str, Call | str], ...]
    needed: frozenset[tuple[str, str]]
    answer: str

    def written(self, package: str, tag: str, name: str) -> str:
        """The statements, imports first; `client` is there."""
        needed = {*self.needed, (f".api.{tag}", name)}
        needed |= {"pages": {(".", "paginate")}, "bytes": {(".downloads", "download")}}.get(self.answer, set())
        found: dict[str, list[str]] = {}
        for where, what in sorted(needed):
            found.setdefault(f"{package}{where.rstrip('.')}" if where.startswith(".") else where, []).append(what)
        lines = (
            f"from {where} import {', '.join(some)}" if where else f"import {some[0]}" for where, some in found.items()
        )
        return "\n".join([*lines, "", self._statement(name)])

    def _statement(self, name: str) -> str:
        if self.answer == "pages":
            pages = Call("paginate", (("", f"{name}.sync"), *self.arguments))
            return f"for item in {pages.written(_WIDTH - 13)}:\n    print(item)"
        if self.answer == "bytes":
            return Call("download", (("", '"answer"'), ("", f"{name}.sync_detailed"), *self.arguments)).written(_WIDTH)
        call = Call(f"{name}.sync", self.arguments)
        return call.written(_WIDTH) if self.answer == "none" else f"answer = {call.written(_WIDTH - 9)}"


def example(endpoint: Endpoint, facts: Facts) -> Example:
    """A call of an operation."""
    needed: set[tuple[str, str]] = set()

    def value(prop: Any, name: str) -> Call | str:
        if isinstance(prop, UnionProperty):
            prop = next(one for one in prop.inner_properties if not isinstance(one, NoneProperty))
        if is_map(prop):
            return "{}"
        if isinstance(prop, ModelProperty):
            model = str(prop.class_info.name)
            needed.add((".models", model))
            fields = prop.required_properties or []
            return Call(model, tuple((f"{one.python_name}=", value(one, raw(one.name))) for one in fields))
        if isinstance(prop, ListProperty):
            return Call("", (("", value(prop.inner_property, name)),), "[]")
        for kind, what, source in _SOURCES:
            if isinstance(prop, kind):
                needed.add(what)
                return source
        return _plain(prop, name)

    arguments = [("", value(one, str(one.python_name))) for one in endpoint.path_parameters] + [("", "client=client")]
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    if body is not None and body.required:
        arguments.append(("body=", value(body, "body")))
    for one in (*endpoint.query_parameters, *endpoint.header_parameters):
        if one.required:
            arguments.append((f"{one.python_name}=", value(one, str(one.python_name))))
    return Example(tuple(arguments), frozenset(needed), "pages" if facts.paging else facts.answer)


def _plain(prop: Any, name: str) -> str:
    if isinstance(prop, LiteralEnumProperty):
        return _quoted(min(prop.values, key=str))
    if isinstance(prop, ConstProperty):
        return _quoted(prop.value.raw_value)
    if isinstance(prop, StringProperty):
        return _quoted(_text(name.lower()))
    kinds: dict[Any, str] = {BooleanProperty: "True", IntProperty: "1", FloatProperty: "1.0", NoneProperty: "None"}
    return next((source for kind, source in kinds.items() if isinstance(prop, kind)), "{}")


def _quoted(value: Any) -> str:
    return json.dumps(raw(value)) if isinstance(value, str | UntrustedString) else repr(value)


def _text(name: str) -> str:
    if name in _KNOWN:
        return _KNOWN[name]
    if "email" in name:
        return "ada@example.com"
    return "https://example.com" if name.endswith(("url", "uri", "link")) else name.replace("_", "-")
