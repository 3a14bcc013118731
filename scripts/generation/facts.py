"""What the templates need to know of each operation and the generator's own data does not say."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import prose
from .document import Json, operations, resolve, success
from .paging import Paging, paging_of
from .rules import WITHOUT_FILE
from .schema_fit import is_bare

SAID = "x-answer"
"""Set by the overlay on a response that has no shape: `confirmation` or `free-form`."""


@dataclass(frozen=True)
class Facts:
    """Facts of an operation.

    Attributes:
        id: operationId.
        method: in upper case.
        path: as the description has it.
        answer: `json`, `bytes`, `none`, `redirect` or `any`; see `Operation` in the package.
        said: what is to be said of the answer, a key of `docstrings.RETURNED`: `answer`, unless the overlay says more.
        media_type: of the request body, or None.
        without_file: of a request body in which no file is set, where that is another one.
        errors: status that is not 2xx, declared or said to be answered, and what the description says of it.
        paging: how it pages, or None.
    """

    id: str
    method: str
    path: str
    answer: str
    said: str = ""
    media_type: str | None = None
    without_file: str | None = None
    errors: tuple[tuple[str, str], ...] = ()
    paging: Paging | None = None


@dataclass
class Survey:
    """The facts of all operations.

    Attributes:
        by_id: operationId to facts.
        unpaged: operationId of those that look as if they paged and do not, and why.
    """

    by_id: dict[str, Facts] = field(default_factory=dict)
    unpaged: dict[str, str] = field(default_factory=dict)


def survey(described: Json, effective: Json) -> Survey:
    """The facts of every operation, from the description after the overlay and from the effective document."""
    errors = {one["operationId"]: _errors(described, method, one) for method, _, one in operations(described)}
    declared = {operation["operationId"]: operation for _, _, operation in operations(described)}
    result = Survey()
    for method, path, operation in operations(effective):
        name = operation["operationId"]
        schema = answer_schema(operation)
        paging = paging_of(effective, method, operation, schema)
        if isinstance(paging, str):
            result.unpaged[name] = paging
        body = operation.get("requestBody")
        result.by_id[name] = Facts(
            id=name,
            method=method.upper(),
            path=path,
            answer=(answer := _answer(effective, schema, declared[name])),
            said=said(declared[name]) or ("object" if schema and is_bare(effective, schema) else answer),
            media_type=next(iter(body["content"])) if body else None,
            without_file=next(iter(body["content"].values())).get(WITHOUT_FILE) if body else None,
            errors=errors[name],
            paging=paging if isinstance(paging, Paging) else None,
        )
    return result


def answer_schema(operation: Json) -> Json | None:
    """The schema of an answer of an operation of the effective document; None where it has none."""
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


def said(declared: Json) -> str:
    """What the overlay says of an answer that has no shape: `confirmation`, `free-form` or nothing."""
    return next((str(one[SAID]) for one in declared["responses"].values() if SAID in one), "")


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
