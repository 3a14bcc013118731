"""What the texts of a description claim and the description does not declare, or declares otherwise.

The platform's description is made from its code, its texts are written by hand: where the two differ, one of them is
wrong, and more often than not the text is right. A difference is put right in the overlay, or listed with the reason
why not (`known_claims.py`); what is neither is new.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from . import prose, siblings
from .document import Json, operations, resolve, schemas, success
from .paging import list_path
from .schema_fit import exampled, fields_of, misfits, missing, unshaped

KINDS = {
    "parameter": "query parameters that are named, and not declared",
    "filter": "filters that are described, and resemble no declared parameter",
    "optional": "parameters described as optional, and declared as required",
    "format": "dates described as YYYY-MM-DD, and declared as date-times",
    "paging": "pages, described or declared, and no parameter to ask for one",
    "shape": "answers described in another form than is declared",
    "field": "fields of answers that are described, and not declared",
    "answer": "answers that are described, and not declared, or as any object",
    "list": "GETs called retrieve that stand beside a POST, and are declared as one object or nothing",
    "example": "examples that do not fit their schema",
    "request": "examples of requests, and of parameters, that do not fit their schema",
    "outline": "examples that show fields where none is declared",
    "shared": "objects that several parts of the API use, of which one may stand for another of its name",
    "sibling": "parameters and fields that a sibling has: the PUT of a POST, the GET of a DELETE, a program's twin",
    "status": "error statuses that are described, and not declared",
}

BY_ITSELF = ("list", "example", "request", "outline", "status")
"""The kinds that are of an operation's own declarations, whatever its text is about."""

MOVERS = ("page", "offset", "startIndex", "cursor", "page_number")


@dataclass(frozen=True, order=True)
class Claim:
    """A difference between what is said and what is declared.

    Attributes:
        where: method and path, or `component` and a name.
        kind: one of `KINDS`.
        name: what differs; unique within `where` and `kind`.
        detail: what is said, for the reader.
    """

    where: str
    kind: str
    name: str
    detail: str = field(default="", compare=False)

    @property
    def key(self) -> str:
        """What stands for it in the list of known ones, under `where`."""
        return f"{self.kind} {self.name}".strip()


@dataclass(frozen=True)
class _Operation:
    method: str
    path: str
    text: str
    value: Json
    said: prose.Prose

    @property
    def where(self) -> str:
        return f"{self.method} {self.path}"

    def declared(self, place: str = "query") -> dict[str, Json]:
        return {one["name"]: one for one in self.value.get("parameters", []) if one.get("in") == place}


def claims(document: Json) -> list[Claim]:
    """All differences in a document, in its order."""
    read = [_read(document, method, path, operation) for method, path, operation in operations(document)]
    texts: dict[str, list[_Operation]] = {}
    for one in read:
        texts.setdefault(one.text, []).append(one)
    raw = {one.where: list(dict.fromkeys(_of_operation(document, one))) for one in read}
    found = []
    for one in read:
        family = [other for other in texts[one.text] if other is not one and one.text and _same_view(one, other)]
        for claim in raw[one.where]:
            if claim.kind in BY_ITSELF or not _fulfilled(claim, family, raw):
                found.append(claim)
    found += [Claim(where, "sibling", name, said) for where, name, said in siblings.lacking(document)]
    return found + list(_of_components(document))


def _read(document: Json, method: str, path: str, operation: Json) -> _Operation:
    text = f"{operation.get('description') or operation.get('summary') or ''}".strip()
    twin = document["paths"][path].get("get", {})
    shared = method != "get" and bool(text) and twin.get("description", "").strip() == text
    return _Operation(method.upper(), path, prose.plain(text), operation, prose.read(text, method, shared))


def _same_view(one: _Operation, other: _Operation) -> bool:
    """Whether two operations with one text are of one view, whose list the text may be about."""
    if one.method != other.method:
        return False
    return one.path.startswith(other.path) or other.path.startswith(one.path)


def _fulfilled(claim: Claim, family: list[_Operation], raw: dict[str, list[Claim]]) -> bool:
    """Whether the text is about another operation of the view, where it is right.

    What is said of a list is also said, by the text that it shares, of one item of it.
    """
    return any((claim.kind, claim.name) not in {(c.kind, c.name) for c in raw[other.where]} for other in family)


# --- operations ------------------------------------------------------------------------------------------------------


def _of_operation(document: Json, one: _Operation) -> Iterator[Claim]:
    changes = one.method in (
        "POST",
        "PUT",
        "PATCH",
    )  # the query that the text of a whole view lists is that of its list
    yield from _parameters(document, one, _of_the_list(document, one.path) if changes else set())
    yield from _paging(document, one)
    yield from _answer(document, one)
    for status, said in one.said.statuses.items():
        if status not in {str(code) for code in one.value["responses"]}:
            yield Claim(one.where, "status", status, said)
    yield from _examples(document, one)


def _of_the_list(document: Json, path: str) -> set[str]:
    """The query parameters of the GETs at a path, and above it."""
    above = ["/".join(path.split("/")[:count]) for count in range(len(path.split("/")), 3, -1)]
    items = [document["paths"].get(one + end, {}) for one in above for end in ("", "/")]
    return {
        one["name"] for item in items for one in item.get("get", {}).get("parameters", []) if one.get("in") == "query"
    }


def _plain(name: str) -> str:
    return name.lower().replace("_", "")


def _parameters(document: Json, one: _Operation, lists: set[str]) -> Iterator[Claim]:
    query, path = one.declared(), one.declared("path")
    body: set[str] = set()
    for media in one.value.get("requestBody", {}).get("content", {}).values():
        body |= set(fields_of(document, media.get("schema", {})))
    known = {_plain(name) for name in (*query, *path, *body, *lists)}
    for name, named in one.said.parameters.items():
        if one.method not in ("GET", "DELETE") and not named.explicit:
            continue
        if _plain(name) not in known:
            yield Claim(one.where, "parameter", name, named.note)
        elif name in query:
            schema = query[name].get("schema", {})
            if query[name].get("required") and re.search(r"\boptional\b", named.note):
                yield Claim(one.where, "optional", name, named.note)
            if "YYYY-MM-DD" in named.note and schema.get("format") == "date-time":
                yield Claim(one.where, "format", name, named.note)
    names = [word for name in (*query, *path) for word in [_plain(name), *name.lower().split("_")]]
    if one.method == "GET":
        for how, phrase in one.said.filters:
            if not _resembled(phrase, names) and not (how == "search" and {"search", "query", "q"} & set(query)):
                yield Claim(one.where, "filter", phrase.lower())


TENANT = {"org", "organization", "platform", "tenant"}
"""Words for one thing."""


def _resembled(phrase: str, names: list[str]) -> bool:
    """Whether a filter, in words, is a declared parameter: any word in common will do."""
    if TENANT & set(phrase.lower().split()) and TENANT & set(names):
        return True
    words = {word.rstrip("s") for word in re.findall(r"[a-z]+", phrase.lower().replace("_", " ")) if len(word) > 1}
    known = {name.rstrip("s") for name in names}
    return (
        bool(words & known)
        or _plain(phrase.replace(" ", "")) in names
        or (bool(words & {"date", "time", "day"}) and "start" in known)
    )


def _paging(document: Json, one: _Operation) -> Iterator[Claim]:
    if one.method != "GET" or any(name in one.declared() for name in MOVERS):
        return
    if one.said.paged:
        yield Claim(one.where, "paging", "described", one.said.answer)
    for schema in _schemas_of(one.value):
        if list_path(document, schema) and {"next", "previous"} <= _deep_fields(document, schema):
            yield Claim(one.where, "paging", "declared")


def _deep_fields(document: Json, schema: Json) -> set[str]:
    found = fields_of(document, schema)
    inner = [value for name, value in found.items() if name in ("result", "results")]
    return set(found) | {name for value in inner for name in fields_of(document, value)}


def _schemas_of(operation: Json) -> list[Json]:
    answers = success(operation["responses"]).values()
    return [media["schema"] for answer in answers for media in answer.get("content", {}).values() if "schema" in media][
        :1
    ]


# --- answers ---------------------------------------------------------------------------------------------------------

_LIST = re.compile(r"^(?:(?:a|an|the|all)\s+)?(?:json\s+|simple\s+)?(?:list|array)\s+of\b", re.I)
_PAGE = re.compile(r"^(?:(?:a|an|the)\s+)?paginated\b", re.I)
_ONE = re.compile(
    r"^(?:(?:a|an|the|json)\s+)*(?:summary|dictionary|dict|json object|object|details|detailed information|status|"
    r"confirmation|success message|success response|count|number|total|id)\b",
    re.I,
)
_LISTING = re.compile(
    r"^(?:retrieves?|gets?|returns?|lists?|fetch(?:es)?)\s+(?:(?:a|the)\s+)?(?:paginated\s+)?list\s+of\b", re.I
)
_NOTHING = re.compile(r"\b204\b|no content|\bnone\b|\bempty\b|no response|^status\b|success", re.I)
_REDIRECT = re.compile(r"^\s*(?:[-*]\s*)?redirects?\b", re.I | re.M)
_FILE = re.compile(r"\b(?:download|mp3|(?:csv|text|txt|audio|video|pdf|zip) file)\b", re.I)


def _answer(document: Json, one: _Operation) -> Iterator[Claim]:
    declared, said = _schemas_of(one.value), one.said.answer
    if one.method == "GET" and _called_retrieve(one) and "post" in document["paths"][one.path]:
        form = _form(document, declared[0]) if declared else "nothing"
        if form not in ("list", "page"):
            yield Claim(one.where, "list", "", f"{form} is declared")
    shown = _shown(one.said)
    answers = success(one.value["responses"])
    if _REDIRECT.search(one.text) and answers:
        yield Claim(one.where, "shape", "a redirect", said)
        return
    if not declared:
        if answers and set(answers) != {"204"} and (shown or (said and not _NOTHING.search(said))):
            yield Claim(one.where, "answer", "", said or _outline(shown))
        return
    schema = declared[0]
    if resolve(document, schema).get("format") == "binary":
        return
    if one.method == "GET" and _FILE.search(said or one.text.split("\n")[0]):
        yield Claim(one.where, "shape", "a file", said)
    form = _form(document, schema)
    first = one.text.split("\n")[0] if one.method == "GET" else ""
    if form == "object" and (_LIST.match(said) or _PAGE.match(said) or (not said and _LISTING.match(first))):
        yield Claim(one.where, "shape", "a list", said or first)
    elif form == "object" and one.said.paged:
        yield Claim(one.where, "shape", "a page", said or first)
    elif form == "list" and _PAGE.match(said):
        yield Claim(one.where, "shape", "a page", said)
    elif (
        form == "list" and (_ONE.match(said) or any(isinstance(block, dict) for block in one.said.blocks)) and not shown
    ):
        yield Claim(one.where, "shape", "one object", said)
    if shown and form != "any":
        best = min((missing(document, schema, block) for block in shown), key=len)
        for name in best:
            yield Claim(one.where, "field", name)
    elif shown:
        yield Claim(one.where, "answer", "", _outline(shown))


def _called_retrieve(one: _Operation) -> bool:
    """Whether it is called as what gets one of many, and its path names none of them.

    drf-spectacular calls a GET so where it does not see that its view lists.
    """
    name: str = one.value.get("operationId", "").rstrip("0123456789").rstrip("_")
    return name.endswith("_retrieve") and not one.path.rstrip("/").endswith("}")


def _shown(said: prose.Prose) -> list[Any]:
    listed: list[Any] = [dict.fromkeys(said.fields)] if said.fields else []
    return [block for block in said.blocks if block != [None]] + listed


def _outline(shown: list[Any]) -> str:
    block = shown[0][0] if shown and isinstance(shown[0], list) else shown[0] if shown else None
    return "{" + ", ".join(block) + "}" if isinstance(block, dict) else ""


def _form(document: Json, schema: Json) -> str:
    """`list`, `page`, `object`, or `any` where no field is declared."""
    resolved = resolve(document, schema)
    path = list_path(document, schema)
    if path is not None:
        return "page" if path else "list"
    if "oneOf" in resolved or not fields_of(document, resolved):
        return "any" if resolved.get("type", "object") == "object" else "object"
    properties = fields_of(document, resolved)
    lists = [name for name, value in properties.items() if resolve(document, value).get("type") == "array"]
    return "page" if lists and len(properties) <= 3 else "object"


# --- examples --------------------------------------------------------------------------------------------------------


def _examples(document: Json, one: _Operation) -> Iterator[Claim]:
    for status, answer in one.value["responses"].items():
        for media in answer.get("content", {}).values():
            for name, schema, value in _values(media):
                problems = misfits(document, schema, value)
                if problems:
                    yield Claim(one.where, "example", f"{status} {name}".strip(), "; ".join(problems[:3]))
                if status.startswith("2"):
                    for place in unshaped(document, schema, value):
                        yield Claim(one.where, "outline", f"{name} {place}".strip())
    for media in one.value.get("requestBody", {}).get("content", {}).values():
        for name, schema, value in _values(media):
            problems = misfits(document, schema, value, sent=True)
            if problems:
                yield Claim(one.where, "request", name, "; ".join(problems[:3]))
    for parameter in one.value.get("parameters", []):
        for name, schema, value in _values(parameter):
            problems = misfits(document, schema, value, sent=True)
            if problems:
                yield Claim(one.where, "request", f"{parameter['name']} {name}".strip(), "; ".join(problems[:3]))


def _values(media: Json) -> Iterator[tuple[str, Json, Any]]:
    """`(name, schema, value)` of each example of a media type or parameter, and in its schema, by the place there."""
    schema = media.get("schema", {})
    if "example" in media:
        yield "", schema, media["example"]
    for name, example in media.get("examples", {}).items():
        if "value" in example:
            yield name, schema, example["value"]
    for place, inner in exampled(schema):
        yield f"schema {place}".strip(), inner, inner["example"]


def _of_components(document: Json) -> Iterator[Claim]:
    for name, parts in siblings.shared(document):
        yield Claim(f"component {name}", "shared", "", parts)
    for name, schema in schemas(document).items():
        for place, inner in exampled(schema):
            problems = misfits(document, inner, inner["example"])
            if problems:
                yield Claim(f"component {name}", "example", place, "; ".join(problems[:3]))
