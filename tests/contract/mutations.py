"""Faults to put into the client, each of which the contract tests must notice.

A fault is put into the hand-written layer by replacing a function, or into what the templates make by altering the
text of one generated module.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any
from urllib.parse import quote

import pytest
from attrs import frozen
from generation.document import resolve

from ibl_data_manager_client._call import operation as _op
from ibl_data_manager_client._json import codec as _codec
from ibl_data_manager_client._pages import walk as _walk
from ibl_data_manager_client.errors import InvalidArgumentError
from ibl_data_manager_client.types import UNSET, File

from .document import PLACEHOLDER, Described, described, effective

Patch = pytest.MonkeyPatch


@frozen
class Fault:
    """A fault in the hand-written layer.

    Attributes:
        name: what is wrong.
        shows_in: the operations in which it must be noticed; the first one is tried.
        put: puts it in.
    """

    name: str
    shows_in: Callable[[Described], bool]
    put: Callable[[Patch], None]


@frozen
class Alteration:
    """A fault in the text of a generated module: `old`, a regular expression, becomes `new`."""

    name: str
    shows_in: Callable[[Described], bool]
    old: str
    new: str
    modes: tuple[str, ...] = ("sync", "async")


def first(shows_in: Callable[[Described], bool]) -> Described:
    """The first operation in which a fault must show."""
    return next(operation for operation in described().values() if shows_in(operation))


def altered(operation: Described, alteration: Alteration) -> ModuleType:
    """The operation's module with its text altered."""
    source = inspect.getsource(operation.module)
    text, count = re.subn(alteration.old, alteration.new, source)
    assert count, f"{alteration.old} is not in {operation.id}"
    module = ModuleType(operation.module.__name__)
    module.__package__ = operation.module.__package__
    exec(compile(text, f"<{operation.id} with {alteration.name}>", "exec"), vars(module))
    return module


def _has_query(kind: str, format: str | None = None) -> Callable[[Described], bool]:
    def has(operation: Described) -> bool:
        schemas = [resolve(effective(), one["schema"]) for one in operation.query_parameters]
        return any(one.get("type") == kind and format in (None, one.get("format")) for one in schemas)

    return has


def _has_path(operation: Described) -> bool:
    kinds = [one["schema"] for one in operation.path_parameters]
    return any(one.get("type") == "string" and not {"format", "pattern"} & one.keys() for one in kinds)


def _has_body(operation: Described) -> bool:
    return operation.body_required and operation.media_type == "application/json" and "$ref" in (operation.body or {})


def _has_optional_field(operation: Described) -> bool:
    schema = resolve(effective(), operation.body) if _has_body(operation) and operation.body else {}
    return bool(set(schema.get("properties", {})) - set(schema.get("required", [])))


def _uploads(operation: Described) -> bool:
    return operation.media_type == "multipart/form-data"


def _answers_model(operation: Described) -> bool:
    return "properties" in resolve(effective(), operation.answer_schema or {})


def _answers_format(format: str) -> Callable[[Described], bool]:
    def answers(operation: Described) -> bool:
        schema = resolve(effective(), operation.answer_schema or {})
        return any(
            one.get("format") == format and name in schema.get("required", ())
            for name, one in schema.get("properties", {}).items()
        )

    return answers


def _joined(items: Any) -> Iterator[tuple[str, str]]:
    for name, value in items:
        if value is not UNSET and value is not None:
            yield name, ",".join(map(_op._text, value if isinstance(value, list) else [value]))


def _everything(items: Any) -> Iterator[tuple[str, str]]:
    for name, value in items:
        for one in value if isinstance(value, list) else [value]:
            yield name, "" if one in (UNSET, None) else _op._text(one)


def _filled(quoted: Callable[[str], str], refused: tuple[str, ...] = ("", ".", "..")) -> Callable[[str, Any], str]:
    def fill(template: str, values: Any) -> str:
        todo = iter(values)

        def one(match: re.Match[str]) -> str:
            value = next(todo)
            text = "" if value is None else _op._text(value)
            if text in refused:
                raise InvalidArgumentError(match[1])
            return quoted(text)

        return PLACEHOLDER.sub(one, template)

    return fill


def _fields(keep: Callable[[Any], Any], more: bool = True) -> Callable[[Mapping[str, Any], Mapping[str, Any]], Any]:
    def fields(values: Mapping[str, Any], additional: Mapping[str, Any]) -> dict[str, Any]:
        found = {name: keep(value) for name, value in values.items()}
        return {**(additional if more else {}), **{name: value for name, value in found.items() if value is not UNSET}}

    return fields


def _add_body(media_type: str, written: Callable[[Any], bytes]) -> Callable[[Any, Any, Any], None]:
    def add(_: Any, call: Any, body: Any) -> None:
        call.headers = {**call.headers, "Content-Type": media_type}
        call.content = written(_codec.encode(body))

    return add


def _nameless(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in values.items():
        yield name, ("upload", value.payload, value.mime_type) if isinstance(value, File) else (None, str(value))


def _set(owner: Any, name: str, value: Any) -> Callable[[Patch], None]:
    return lambda patch: patch.setattr(owner, name, value)


FAULTS = (
    Fault("lists joined by commas", _has_query("array"), _set(_op, "query_pairs", _joined)),
    Fault("parameters sent that nobody set", _has_query("string"), _set(_op, "query_pairs", _everything)),
    Fault("booleans as Python writes them", _has_query("boolean"), _set(_op, "_text", str)),
    Fault("path not quoted", _has_path, _set(_op, "fill_path", _filled(str))),
    Fault("slashes of a path value not quoted", _has_path, _set(_op, "fill_path", _filled(quote))),
    Fault("path quoted twice", _has_path, _set(_op, "fill_path", _filled(lambda text: quote(quote(text, ""), "")))),
    Fault(".. not refused", _has_path, _set(_op, "fill_path", _filled(lambda text: quote(text, ""), ("", ".")))),
    Fault("empty not refused", _has_path, _set(_op, "fill_path", _filled(lambda text: quote(text, ""), (".", "..")))),
    Fault(
        "a wrong media type",
        _has_body,
        _set(_op.Operation, "_add_body", _add_body("text/json", lambda body: json.dumps(body).encode())),
    ),
    Fault(
        "a body wrapped",
        _has_body,
        _set(_op.Operation, "_add_body", _add_body("application/json", lambda body: json.dumps([body]).encode())),
    ),
    Fault(
        "what is not set sent as null",
        lambda operation: _has_optional_field(operation) and operation.answer in ("any", "none"),
        _set(_codec, "encode_fields", _fields(lambda value: None if value is UNSET else value)),
    ),
    Fault("null not sent", _answers_model, _set(_codec, "encode_fields", _fields(lambda v: UNSET if v is None else v))),
    Fault(
        "unknown fields lost", _answers_model, _set(_codec, "encode_fields", _fields(lambda value: value, more=False))
    ),
    Fault(
        "the offset of a date-time lost",
        _answers_format("date-time"),
        lambda patch: patch.setattr(
            _codec,
            "decode_datetime",
            lambda text, decode=_codec.decode_datetime: decode(text).replace(tzinfo=None),
        ),
    ),
    Fault("date-times left as text", _answers_format("date-time"), _set(_codec, "decode_datetime", str)),
    Fault("envelopes not opened", _answers_model, _set(_op, "out_of_envelope", lambda data: data)),
    Fault("the name of a file lost", _uploads, _set(_op, "form_parts", _nameless)),
    Fault("a multipart body as JSON", _uploads, _set(_op, "MULTIPART", "multipart/mixed")),
)

ALTERATIONS = (
    Alteration(
        "a parameter under another name",
        _has_query("string"),
        r'"(\w+)": \1\b',
        r'"\1s": \1',
    ),
    Alteration(
        "a default sent",
        lambda operation: any(one["name"] == "page" for one in operation.query_parameters),
        r'"page": page\b',
        r'"page": page or 1',
    ),
    Alteration(
        "path parameters swapped",
        lambda operation: [one["name"] for one in operation.path_parameters] == ["org", "user_id"],
        r"\(\s*org,\s*user_id,?\s*\)",
        "(user_id, org)",
    ),
    Alteration("another path", lambda operation: True, r'(= Operation\((?:\s*"[^"]*",){2}\s*)"/', r'\1"/other/'),
    Alteration("another method", lambda operation: operation.method == "PUT", r'"PUT"', '"PATCH"'),
    Alteration(
        "SCIM as JSON",
        lambda operation: operation.media_type == "application/scim+json",
        r',\s*media_type="application/scim\+json"',
        "",
    ),
    Alteration("an answer not decoded", _answers_model, r"""(= Operation\((?:\s*"[^"]*",){3})\s*[A-Z]\w+,?""", r"\1"),
    Alteration(
        "a body lost with asyncio only",
        _has_body,
        r"(return await OPERATION\.asyncio\((?:(?!\n\n)[\s\S])*?)\bbody\b",
        r"\1{}",
        modes=("async",),
    ),
)


def _no_more(*_: Any) -> bool:
    return False


PAGING_FAULTS = (
    Fault("the first page only", lambda operation: bool(operation.paging), _set(_walk.Walk, "_has_more", _no_more)),
    Fault(
        "a page too many",
        lambda operation: bool(operation.paging),
        _set(_walk.Walk, "_has_more", lambda walk, answer, count: count > 0),
    ),
)


def _kind(kind: str) -> Callable[[Described], bool]:
    return lambda operation: (operation.paging or {}).get("kind") == kind


PAGING_ALTERATIONS = (
    Alteration("pages counted as items", _kind("page"), r'"page",(\s*)move', r'"offset",\1move'),
    Alteration("items counted as pages", _kind("offset"), r'"offset",(\s*)move', r'"page",\1move'),
    Alteration("items not decoded", _kind("page"), r",\s*item=[\w.]+", ""),
    Alteration(
        "another parameter moved",
        lambda operation: (operation.paging or {}).get("size") == "page_size",
        r'move="page"',
        'move="page_size"',
    ),
)
