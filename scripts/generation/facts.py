"""What the templates need to know of each operation and the generator's own data does not say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from . import prose
from .document import Json, operations, resolve, schemas, success

ITEM_KEYS = ("results", "data", "Resources", "learners", "recommendations", "rows", "items", "users", "records")
"""Keys under which the platform's lists keep their items, the usual ones first."""

MOVERS = (("page", "page"), ("offset", "offset"), ("startIndex", "index"))
"""Parameters that move from page to page, and what they count."""

SIZES = {
    "page": ("page_size", "length", "limit", "per_page", "pageSize", "perPage"),
    "offset": ("limit",),
    "index": ("count",),
}


@dataclass(frozen=True)
class Paging:
    """How an operation pages: see `Pagination` in the package; parameter names are those on the wire."""

    kind: str
    move: str
    size: str | None
    items: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """Facts of an operation.

    Attributes:
        id: operationId.
        method: in upper case.
        path: as the description has it.
        answer: `json`, `bytes`, `none`, `redirect` or `any`; see `Operation` in the package.
        media_type: of the request body, or None.
        errors: status that is not 2xx, declared or said to be answered, and what the description says of it.
        paging: how it pages, or None.
    """

    id: str
    method: str
    path: str
    answer: str
    media_type: str | None = None
    errors: tuple[tuple[str, str], ...] = ()
    paging: Paging | None = None


@dataclass
class Survey:
    """The facts of all operations.

    Attributes:
        by_id: operationId to facts.
        unpaged: operationIds that take a page parameter and whose answer holds no list that could be paged.
    """

    by_id: dict[str, Facts] = field(default_factory=dict)
    unpaged: list[str] = field(default_factory=list)


def survey(described: Json, effective: Json) -> Survey:
    """The facts of every operation, from the description after the overlay and from the effective document."""
    errors = {one["operationId"]: _errors(described, method, one) for method, _, one in operations(described)}
    declared = {operation["operationId"]: operation for _, _, operation in operations(described)}
    result = Survey()
    for method, path, operation in operations(effective):
        name = operation["operationId"]
        schema = _answer_schema(operation)
        paging = _paging(effective, method, operation, schema)
        if paging is None and method == "get" and _mover(operation):
            result.unpaged.append(name)
        body = operation.get("requestBody")
        result.by_id[name] = Facts(
            id=name,
            method=method.upper(),
            path=path,
            answer=_answer(effective, schema, declared[name]),
            media_type=next(iter(body["content"])) if body else None,
            errors=errors[name],
            paging=paging,
        )
    return result


def _answer_schema(operation: Json) -> Json | None:
    for response in operation["responses"].values():
        for media in response.get("content", {}).values():
            schema: Json | None = media.get("schema")
            return schema
    return None


def _answer(document: Json, schema: Json | None, declared: Json) -> str:
    if schema is not None and resolve(document, schema).get("format") == "binary":
        return "bytes"
    if schema is not None:
        return "json"
    statuses = set(success(declared["responses"]))
    if not statuses and any(map(_redirects, declared["responses"].values())):
        return "redirect"
    return "none" if statuses == {"204"} else "any"


def _redirects(answer: Json) -> bool:
    return "Location" in answer.get("headers", {})


def _errors(document: Json, method: str, operation: Json) -> tuple[tuple[str, str], ...]:
    found = {}
    for status, response in operation["responses"].items():
        if str(status).startswith("2") or _redirects(response):
            continue
        text = response.get("description") or ""
        for media in response.get("content", {}).values():
            schema = media.get("schema", {})
            text = text or schema.get("description") or resolve(document, schema).get("description") or ""
        found[str(status)] = " ".join(str(text).split())
    for status, said in prose.read(operation.get("description") or "", method).statuses.items():
        found[status] = found.get(status) or " ".join(said.split())
    return tuple(sorted(found.items()))


def _mover(operation: Json) -> tuple[str, str] | None:
    names = {p["name"] for p in operation.get("parameters", []) if p.get("in") == "query"}
    return next(((name, kind) for name, kind in MOVERS if name in names), None)


def _paging(document: Json, method: str, operation: Json, schema: Json | None) -> Paging | None:
    mover = _mover(operation)
    if method != "get" or mover is None or schema is None:
        return None
    items = list_path(document, schema)
    if items is None:
        return None
    names = {p["name"] for p in operation["parameters"] if p.get("in") == "query"}
    size = next((name for name in SIZES[mover[1]] if name in names), None)
    return Paging(mover[1], mover[0], size, items)


def list_path(document: Json, schema: Json) -> tuple[str, ...] | None:
    """The keys that lead to the list of items in an answer of this schema; () for a bare list, None for no list.

    Of several schemas that the answer may have, those of a page count, a bare list being read with any keys.
    """
    schema = resolve(document, schema)
    if "oneOf" in schema:
        paths = [path for option in schema["oneOf"] if (path := list_path(document, option)) is not None]
        return max(paths, key=len, default=None)
    if schema.get("type") == "array":
        return ()
    properties: dict[str, Any] = schema.get("properties", {})
    for key in ITEM_KEYS:
        if key in properties and resolve(document, properties[key]).get("type") == "array":
            return (key,)
    for key in ("results", "result", "data"):
        if key in properties:
            inner = list_path(document, properties[key])
            if inner:
                return (key, *inner)
    return None


def component_names(document: Json) -> list[str]:
    """Names of the component schemas, in document order."""
    return list(schemas(document))
