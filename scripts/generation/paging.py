"""How operations page: decided here, from the effective document, and written into their modules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from .document import Json, resolve

EXTENSION = "x-pagination"
"""On an operation, decides in place of what is read from its parameters and answer: false, or an object with `kind`,
`parameter`, `size`, `items` and `dialect`, each optional."""

ITEM_KEYS = ("results", "data", "Resources", "learners", "recommendations", "rows", "items", "users", "records")
"""Keys under which the platform's lists keep their items, the usual ones first."""

MOVERS = (("page", "page"), ("offset", "offset"), ("startIndex", "index"))
"""Parameters that move from page to page, and what they count."""

SIZES = {
    "page": ("page_size", "length", "limit", "per_page", "pageSize", "perPage"),
    "offset": ("limit",),
    "index": ("count",),
    "cursor": ("page_size", "limit"),
}

_NUMBERED = {"page_number", "num_pages"}
_MARKS = {"next", "next_page", "pagination", "total_pages", "num_pages", "totalPages", "startIndex"}
_TOTALS = {"count", "total", "totalItems", "totalResults", "total_records", "total_count"}


class PagingError(Exception):
    """An `x-pagination` that does not fit its operation."""


@dataclass(frozen=True)
class Paging:
    """How an operation pages: see `Pagination` in the package; parameter names are those on the wire."""

    dialect: str
    kind: str
    move: str
    size: str | None
    items: tuple[str, ...]
    instead: tuple[str, str, str | None] | None = None


def paging_of(document: Json, method: str, operation: Json, schema: Json | None) -> Paging | str | None:
    """How an operation of the effective document pages.

    Args:
        document: the effective document.
        method: in lower case.
        operation: the operation.
        schema: of its successful answer, or None.

    Returns:
        How; or why it does not although it looks as if it did; or None.

    Raises:
        PagingError: its `x-pagination` names what it does not have.
    """
    override = operation.get(EXTENSION, {})
    if method != "get" or override is False:
        return None
    if not isinstance(override, dict):
        raise PagingError(f"{operation['operationId']}: {EXTENSION} is an object or false, not {override!r}")
    names = {p["name"] for p in operation.get("parameters", []) if p.get("in") == "query"}
    properties, items = _levels(document, schema), None if schema is None else list_path(document, schema)
    ways = [(kind, move, _size(kind, names)) for move, kind in MOVERS if move in names]
    if "page_number" not in properties:
        ways.reverse()  # where both are declared: by page where the answer numbers them, else by offset
    if override:
        items = tuple(override["items"]) if "items" in override else items
        ways = _overridden(operation["operationId"], override, ways, names)
    if not ways:
        return _suspicion(operation, properties, items)
    if items is None:
        return f"takes {ways[0][1]}, answers no list"
    (kind, move, size), *others = ways
    dialect = override.get("dialect") or _dialect(kind, size, items, properties)
    return Paging(dialect, kind, move, size, items, others[0] if others else None)


def _size(kind: str, names: set[str]) -> str | None:
    return next((name for name in SIZES[kind] if name in names), None)


def _overridden(name: str, override: Json, ways: list[Any], names: set[str]) -> list[tuple[str, str, str | None]]:
    kind, move, size = ways[0] if ways else ("", "", None)
    kind, move, size = override.get("kind", kind), override.get("parameter", move), override.get("size", size)
    if kind not in SIZES:
        raise PagingError(f"{name}: {EXTENSION}: kind is one of {', '.join(SIZES)}, not {kind!r}")
    for parameter in (move, *([size] if size else [])):
        if parameter not in names:
            raise PagingError(f"{name}: {EXTENSION}: the operation has no query parameter {parameter!r}")
    return [(kind, move, size), *(way for way in ways if way[1] != move)]


def _suspicion(operation: Json, properties: set[str], items: tuple[str, ...] | None) -> str | None:
    if items and properties & _MARKS:
        return "answers pages, takes no page parameter"
    text = f"{operation.get('summary')} {operation.get('description')}"
    if items is not None and re.search("paginat", text, re.IGNORECASE):
        return "is described as paginated, takes no page parameter"
    return None


def _dialect(kind: str, size: str | None, items: tuple[str, ...], properties: set[str]) -> str:
    """The name of a dialect: see `_paging` in the package."""
    if kind == "index":
        return "scim"
    if not items:
        return "bare"
    if items[-1] == "recommendations":
        return "recommendations"
    if "pagination" in properties:
        return "analytics_length" if size == "length" else "analytics_limit"
    if "total_records" in properties:
        return "analytics_flat"
    if properties >= _NUMBERED:
        return "credentials"
    if kind == "offset" and {"total_pages", "num_pages"} & properties:
        return "search"
    if "next_page" in properties and "next" not in properties:
        return "dm_page"
    if "next" in properties:
        return f"drf_{kind}"
    return "counted" if properties & _TOTALS else "uncounted"


def _levels(document: Json, schema: Json | None, depth: int = 2) -> set[str]:
    """Names of the properties of an answer, and of the objects that it may keep its list in."""
    if schema is None or depth == 0:
        return set()
    schema = resolve(document, schema)
    found = set(schema.get("properties", {}))
    for option in schema.get("oneOf", []):
        found |= _levels(document, option, depth)
    for key in ("results", "result"):
        if key in schema.get("properties", {}):
            found |= _levels(document, schema["properties"][key], depth - 1)
    return found


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
        options = resolve(document, properties.get(key, {}))
        for option in options.get("oneOf", [options]):
            if resolve(document, option).get("type") == "array":
                return (key, *(list_path(document, options) or ()))
    for key in ("results", "result", "data"):
        if key in properties:
            inner = list_path(document, properties[key])
            if inner:
                return (key, *inner)
    return None
