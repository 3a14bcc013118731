"""What an operation lacks that its siblings have, and components that parts of an API share and may mean differently.

A description that is made from code lacks what the code reads without declaring it; a sibling often declares it. And a
component is named after its serializer: two of one name are one component, and one of them is described wrongly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from .document import METHODS, Json, bare, operations, reachable, ref_name, refs, resolve, schemas
from .schema_fit import fields_of

KINDS = ("course", "program", "pathway")
"""What the catalog has the same operations for."""

OF_LISTS = {"page", "page_size", "page_number", "limit", "offset", "length", "cursor", "startIndex"} | {
    *("sort", "ordering", "search", "query", "q")
}
"""Parameters of a list, which what changes one of its items does not need."""


def lacking(document: Json) -> Iterator[tuple[str, str, str]]:
    """`(method and path, name, what has it)` of each parameter or field that a sibling has and an operation lacks.

    The siblings are: of a POST, PUT and PATCH each other, at one path or of a collection and one item of it; of a
    DELETE the GET, and the other way round; and of an operation for courses, those for programs and pathways.
    """
    found: dict[tuple[str, str], str] = {}
    for path in document["paths"]:
        for where, names, other in (*_of_path(document, path), *_of_kinds(document, path)):
            for name in sorted(names):
                found.setdefault((where, name), other)
    for (where, name), other in found.items():
        yield where, name, f"{other} has it"


def shared(document: Json) -> Iterator[tuple[str, str]]:
    """`(name, the parts)` of each object that several parts of the API use, and not only within another such."""
    paths = {bare(path) for path in document["paths"]}
    parts: dict[str, set[str]] = {}
    direct: set[str] = set()
    for _, path, operation in operations(document):
        used = [*refs(operation.get("requestBody", {})), *refs(operation["responses"])]
        direct |= set(used)
        for name in reachable(document, iter(used)):
            parts.setdefault(name, set()).add(_part(bare(path), paths))
    several = {
        name for name, of in parts.items() if len(of) > 1 and "enum" not in resolve(document, schemas(document)[name])
    }
    users: dict[str, set[str]] = {}
    for name in parts:
        for one in refs(schemas(document)[name]):
            users.setdefault(one, set()).add(name)
    for name in sorted(several):
        if name in direct or not users[name] <= several:
            yield name, ", ".join(sorted(parts[name]))


def _part(path: str, paths: set[str]) -> str:
    """The part of the API that a path is of: its first word; of a part that another one mounts, its own."""
    start = "/api/" if path.startswith("/api/") else "/"
    word, _, rest = path.removeprefix(start).partition("/")
    return _part(start + rest, paths) if rest and start + rest in paths else word


def _of_path(document: Json, path: str) -> Iterator[tuple[str, set[str], str]]:
    item = document["paths"][path]
    writes = {f"{method.upper()} {path}": item[method] for method in ("post", "put", "patch") if method in item}
    bare_above = re.sub(r"/\{[^/]*\}/?$", "", path)
    for above in (f"{bare_above}/", bare_above):
        if "post" not in item and "post" in (collection := document["paths"].get(above, {})):
            writes = {f"POST {above}": collection["post"], **writes}
    for (where, one), (other_where, other) in permutations(writes.items(), 2):
        query, body, other_body = _query(one), _body(document, one), _body(document, other)
        yield where, _query(other) - query - body - OF_LISTS, other_where
        if body and other_body and "POST" in f"{where} {other_where}":
            yield where, other_body - body, other_where
    if "get" in item and "delete" in item:
        asked, deleted = _query(item["get"]), _query(item["delete"])
        yield f"DELETE {path}", asked - deleted - _body(document, item["delete"]) - OF_LISTS, f"GET {path}"
        yield f"GET {path}", deleted - asked - OF_LISTS, f"DELETE {path}"


def _of_kinds(document: Json, path: str) -> Iterator[tuple[str, set[str], str]]:
    for kind in KINDS:
        for other in KINDS:
            twin_path = re.sub(rf"(?<![a-z]){kind}(?=s?(?![a-z]))", other, path)
            if kind == other or twin_path == path or twin_path not in document["paths"]:
                continue
            item, twin = document["paths"][path], document["paths"][twin_path]
            for method in (one for one in METHODS if one in item and one in twin):
                more = _own(document, twin, method) - _own(document, item, method)
                named = {name for name in more if not any(kind in name for kind in KINDS)}  # those are its own ids
                yield f"{method.upper()} {path}", named, f"{method.upper()} {twin_path}"


def _own(document: Json, item: Json, method: str) -> set[str]:
    """What a method takes: a GET its query, others their body; of a DELETE's query what is not copied of the GET's."""
    if method == "get":
        return _query(item["get"])
    if method == "delete":
        return _query(item["delete"]) - _query(item.get("get", {})) | _body(document, item["delete"])
    return _body(document, item[method])


def _query(operation: Json) -> set[str]:
    return {one["name"] for one in operation.get("parameters", []) if one.get("in") == "query"}


def _body(document: Json, operation: Json) -> set[str]:
    names: set[str] = set()
    for media in operation.get("requestBody", {}).get("content", {}).values():
        fields = fields_of(document, media.get("schema", {}))
        names |= {
            name
            for name, value in fields.items()
            if not value.get("readOnly") and not (ref_name(value) and resolve(document, value).get("readOnly"))
        }
    return names
