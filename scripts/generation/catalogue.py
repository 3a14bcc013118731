"""What there is to call, operation by operation."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass

from .document import METHODS, Json, bare, operations, reachable, refs, resolve
from .facts import Survey
from .generator import PACKAGE, Generated
from .overlay import Overlaid
from .rendering import Parameter
from .rules import is_file

_SUMMARY = 160


@dataclass(frozen=True)
class Entry:
    """An operation as it is listed.

    Attributes:
        name: its name, which is unique in its tag.
        id: operationId.
        tag: the folder of its tag.
        module: its module.
        method: in upper case.
        path: as the description has it.
        summary: a sentence.
        description: all that the description says of it and of its parameters, and the names of its body's fields.
        parameters: what its functions take, but the client.
        returns: the annotation of what `sync` and `asyncio` return.
        dialect: how it pages, or None.
        files: the fields of its body that are files, as they are sent.
        fields: the fields of its body, as they are sent.
        media_type: of its body, or None.
        answer: `json`, `bytes`, `none`, `redirect` or `any`; see `Operation` in the package.
        errors: the statuses that are documented, and what the description says of each.
        example: a call, in Python.
        instead: the name of the operation to use, where another path of the same method differs by punctuation alone.
        corrections: names of the overlay's corrections that change it or a component that it reaches.
    """

    name: str
    id: str
    tag: str
    module: str
    method: str
    path: str
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    returns: str
    dialect: str | None
    files: tuple[str, ...]
    fields: tuple[str, ...]
    media_type: str | None
    answer: str
    errors: tuple[tuple[str, str], ...]
    example: str
    instead: str | None
    corrections: tuple[str, ...]

    @property
    def import_line(self) -> str:
        """The statement that imports it."""
        return f"from {PACKAGE}.api.{self.tag} import {self.name}"


def entries(
    corrected: Overlaid, effective: Json, survey: Survey, generated: Generated, names: Mapping[str, str]
) -> list[Entry]:
    """All operations, by tag and path. `names` has them by operationId."""
    changed = _Corrections(corrected)
    twins = _twins(survey, generated, names)
    found = []
    for method, path, operation in operations(effective):
        facts = survey.by_id[operation["operationId"]]
        signature = generated.signatures[facts.id]
        text = operation.get("description") or ""
        said = [operation.get("summary"), text, *(one.get("description") for one in operation.get("parameters", []))]
        said += [" ".join(name.split("_")) for name in body_fields(effective, operation)]
        entry = Entry(
            name=names[facts.id],
            id=facts.id,
            tag=signature.tag,
            module=signature.module,
            method=facts.method,
            path=facts.path,
            summary=first_sentence(operation.get("summary") or text),
            description="\n".join(filter(None, said)),
            parameters=signature.parameters,
            returns=signature.returns,
            dialect=facts.paging.dialect if facts.paging else None,
            files=file_fields(effective, operation),
            fields=tuple(body_fields(effective, operation)),
            media_type=facts.media_type,
            answer=facts.answer,
            errors=facts.errors,
            example=signature.example.written(PACKAGE, signature.tag, names[facts.id]),
            instead=twins.get(facts.id),
            corrections=changed.of(method, path),
        )
        found.append(entry)
    return sorted(found, key=lambda one: (one.tag, one.path, METHODS.index(one.method.lower())))


def _twins(survey: Survey, generated: Generated, names: Mapping[str, str]) -> dict[str, str]:
    """operationId of those that have a twin with a shorter name, to that: what tells two names apart makes one longer.
    Twins are paths that punctuation tells apart, or that one has its tag's own head at the start."""
    first: dict[tuple[str, ...], list[str]] = {}
    for id, facts in survey.by_id.items():
        tag = generated.signatures[id].tag
        path = bare(facts.path).removeprefix("/api").removeprefix(f"/{tag.replace('_', '-')}")
        first.setdefault((tag, facts.method, re.sub(r"[^a-z0-9{}]", "", path.lower())), []).append(id)
    found: dict[str, str] = {}
    for some in first.values():
        best, *others = sorted(some, key=lambda id: (len(names[id]), names[id]))
        found |= dict.fromkeys(others, names[best])
    return found


def body_fields(document: Json, operation: Json) -> dict[str, Json]:
    """The fields of an operation's body, or of the items of one that is a list."""
    found: dict[str, Json] = {}
    for media in operation.get("requestBody", {}).get("content", {}).values():
        schema = resolve(document, media.get("schema", {}))
        found |= resolve(document, schema.get("items", schema)).get("properties", {})
    return found


def file_fields(document: Json, operation: Json) -> tuple[str, ...]:
    """Names of the fields of an operation's body that are files, or lists of them."""
    found: list[str] = []
    for name, field in body_fields(document, operation).items():
        if is_file(document, field):
            found.append(name)
    return tuple(found)


class _Corrections:
    """Which corrections change an operation: itself, or a component that it reaches."""

    def __init__(self, corrected: Overlaid) -> None:
        self._document = corrected.document
        self._operations: dict[tuple[str, str], list[str]] = {}
        self._components: dict[str, list[str]] = {}
        for name in corrected.applied:
            for place in corrected.before[name]:
                if place[0] == "paths" and len(place) > 2:
                    self._operations.setdefault((str(place[2]), str(place[1])), []).append(name)
                elif place[:2] == ("components", "schemas") and len(place) > 2:
                    self._components.setdefault(str(place[2]), []).append(name)

    def of(self, method: str, path: str) -> tuple[str, ...]:
        """Names of the corrections, sorted."""
        names = set(self._operations.get((method, path), ()))
        for component in reachable(self._document, refs(self._document["paths"][path][method])):
            names.update(self._components.get(component, ()))
        return tuple(sorted(names))


def first_sentence(text: str) -> str:
    """The first sentence of a description's first paragraph, on one line; shortened where it is long."""
    paragraph = inspect.cleandoc(text).strip().split("\n\n")[0]
    line = " ".join(paragraph.lstrip("#*- ").split())
    sentence = re.split(r"(?<=[.!?])\s+(?=[A-Z])", line, maxsplit=1)[0]
    if len(sentence) > _SUMMARY:
        sentence = sentence[:_SUMMARY].rsplit(" ", 1)[0].rstrip(",;:") + " …"
    return sentence
