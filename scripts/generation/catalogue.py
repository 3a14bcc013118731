"""What there is to call, operation by operation, and the pages of docs/operations, which list it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .document import METHODS, Json, operations, reachable, refs, resolve
from .facts import Survey
from .generator import PACKAGE, Generated
from .overlay import Overlaid
from .rendering import Parameter

PAGES = "docs/operations"
_SUMMARY = 160
_SPECIAL = re.compile(r"([\\`*_\[\]{}<>#|&~$!]|^[-+=:])")


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
            corrections=changed.of(method, path),
        )
        found.append(entry)
    return sorted(found, key=lambda one: (one.tag, one.path, METHODS.index(one.method.lower())))


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
        schema = resolve(document, field)
        if "binary" in (schema.get("format"), resolve(document, schema.get("items", {})).get("format")):
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


# --- the pages -------------------------------------------------------------------------------------------------------


def pages(found: Iterable[Entry], version: str) -> dict[str, str]:
    """File name to content of the pages: one for each tag, and `index.md`."""
    by_tag: dict[str, list[Entry]] = {}
    for one in found:
        by_tag.setdefault(one.tag, []).append(one)
    written = {f"{tag}.md": _page(tag, some, version) for tag, some in sorted(by_tag.items())}
    return {"index.md": _index(dict(sorted(by_tag.items())), version), **written}


def write_pages(folder: Path, found: Iterable[Entry], version: str) -> None:
    """Write the pages into a new folder."""
    folder.mkdir(parents=True)
    for name, text in pages(found, version).items():
        (folder / name).write_text(text, encoding="utf-8")


NOTE = "<!-- Written by scripts/regenerate.py; do not edit. -->"


def _index(by_tag: Mapping[str, list[Entry]], version: str) -> str:
    every, shown = [one for some in by_tag.values() for one in some], escaped(version)
    lines = [
        "# Operations",
        "",
        NOTE,
        "",
        f"All {len(every)} operations of API version {shown}, a page for each tag. `python -m {PACKAGE} find WORDS`",
        "searches them: [Find an operation](../finding-operations.md). *Paged* are those that `paginate` reads to the",
        "end ([Pagination](../pagination.md)), *corrected* those that the description has wrong",
        "([Corrections](../corrections.md)).",
        "",
        "| tag | operations | paged | corrected |",
        "|---|---:|---:|---:|",
    ]
    rows = [*((f"[{tag}]({tag}.md)", some) for tag, some in by_tag.items()), ("all", every)]
    for name, some in rows:
        counts = (len(some), sum(one.dialect is not None for one in some), sum(bool(one.corrections) for one in some))
        lines.append(f"| {name} | " + " | ".join(map(str, counts)) + " |")
    return "\n".join(lines) + "\n"


def _page(tag: str, some: list[Entry], version: str) -> str:
    lines = [
        f"# {tag}",
        "",
        NOTE,
        "",
        f"The {len(some)} operations of the tag in API version {escaped(version)}, by path. [All tags](index.md)",
    ]
    for one in some:
        lines += ["", f"## {heading(one.id)}", "", code(f"{one.method} {one.path}"), ""]
        if one.summary:
            lines += [escaped(one.summary), ""]
        lines += ["```python", one.import_line, "```"]
        marks = [f"Paged: [{one.dialect}](../pagination.md#the-dialects)."] if one.dialect else []
        if one.files:
            marks.append(f"Uploads: {', '.join(map(code, one.files))}.")
        if one.corrections:
            links = ", ".join(f"[{name}](../corrections.md#{name.lower()})" for name in one.corrections)
            marks.append(f"Corrected: {links}.")
        if marks:
            lines += ["", " ".join(marks)]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """A text, on one line, in which Markdown finds nothing to make something of, nor HTML."""
    return _SPECIAL.sub(r"\\\1", _one_line(text))


def heading(name: str) -> str:
    """A name as a heading; one of letters, digits and underscores needs nothing."""
    return name if re.fullmatch(r"[A-Za-z0-9]\w*", name, re.ASCII) else escaped(name)


def code(text: str) -> str:
    """A text as it stands, on one line: fenced by more backticks than it has in a row."""
    text = _one_line(text)
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    space = " " if text[:1] == "`" or text[-1:] == "`" or not text else ""
    return f"{fence}{space}{text}{space}{fence}"


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() or c.isspace() else "\ufffd" for c in text).split())
