"""What an operation lacks that its siblings have, and components that parts of an API share and may mean differently.

A description that is made from code lacks what the code reads without declaring it; a sibling often declares it. And a
component is named after its serializer: two of one name are one component, and one of them is described wrongly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .document import METHODS, Json, operations, reachable, ref_name, refs, resolve, schemas
from .schema_fit import fields_of

KINDS = ("course", "program", "pathway")
"""What the catalog has the same operations for."""

OF_LISTS = {"page", "page_size", "page_number", "limit", "offset", "length", "cursor", "startIndex"} | {
    *("sort", "ordering", "search", "query", "q")
}
"""Parameters of a list, which what changes one of its items does not need."""


def lacking(document: Json) -> Iterator[tuple[str, str, str]]:
    """`(method and path, name, what has it)` of each parameter or field that a sibling has and an operation lacks.

    The siblings are: of a POST the PUT and PATCH at its path and of one item, and the other way round; of a DELETE the
    GET; and of an operation for courses, those for programs and pathways.
    """
    found: dict[tuple[str, str], str] = {}
    for path in document["paths"]:
        for where, names, other in (*_of_path(document, path), *_of_kinds(document, path)):
            for name in sorted(names):
                found.setdefault((where, name), other)
    for (where, name), other in found.items():
        yield where, name, f"{other} has it"


def shared(document: Json) -> Iterator[tuple[str, str]]:
    """`(name, the tags)` of each object that operations of several tags use, and not only within another such."""
    tags: dict[str, set[str]] = {}
    direct: set[str] = set()
    for _, _, operation in operations(document):
        used = [*refs(operation.get("requestBody", {})), *refs(operation["responses"])]
        direct |= set(used)
        for name in reachable(document, iter(used)):
            tags.setdefault(name, set()).add((operation.get("tags") or ["default"])[0])
    several = {
        name for name, of in tags.items() if len(of) > 1 and "enum" not in resolve(document, schemas(document)[name])
    }
    users: dict[str, set[str]] = {}
    for name in tags:
        for one in refs(schemas(document)[name]):
            users.setdefault(one, set()).add(name)
    for name in sorted(several):
        if name in direct or not users[name] <= several:
            yield name, ", ".join(sorted(tags[name]))


def _of_path(document: Json, path: str) -> Iterator[tuple[str, set[str], str]]:
    item = document["paths"][path]
    post_path = path if "post" in item else re.sub(r"\{[^/]*\}/?$", "", path)
    post = document["paths"].get(post_path, {}).get("post")
    for method in ("put", "patch"):
        if post and method in item:
            made, changed = _body(document, post), _body(document, item[method])
            if made and changed:
                yield f"POST {post_path}", changed - made, f"{method.upper()} {path}"
                yield f"{method.upper()} {path}", made - changed, f"POST {post_path}"
    if "get" in item and "delete" in item:
        asked = _query(item["delete"]) | _body(document, item["delete"]) | OF_LISTS
        yield f"DELETE {path}", _query(item["get"]) - asked, f"GET {path}"


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
