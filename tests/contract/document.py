"""The operations of the effective document, each with the generated module that calls it."""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

import regenerate
import yaml
from attrs import define
from generation.document import Json, bare, operations

import ibl_data_manager_client

ROOT = Path(regenerate.__file__).resolve().parent.parent
PACKAGE = ibl_data_manager_client.__name__
API = Path(ibl_data_manager_client.__file__).parent / "api"

PLACEHOLDER = re.compile(r"{([^}]*)}")


@define(slots=False)
class Described:
    """An operation as the effective document has it.

    Attributes:
        id: operationId.
        method: in upper case.
        path: the template.
        parameters: as the document lists them.
        media_type: of the request body, None where there is none.
        without_file: of a request body in which no file is set, where that is another one.
        body: the schema of the request body, None where there is none.
        body_required: whether a call without body is not allowed.
        answer: `json`, `any`, `bytes` or `none`, as the regeneration has decided.
        answer_type: media type of the answer.
        answer_schema: its schema, None where the document has none.
        enveloped: whether the wire wraps the answer in `{"status": …, "result": …}`.
        paging: `kind`, `move`, `size` and `items` of a list that has pages, else None.
    """

    id: str
    method: str
    path: str
    parameters: list[Json]
    media_type: str | None
    without_file: str | None
    body: Json | None
    body_required: bool
    answer: str
    answer_type: str
    answer_schema: Json | None
    enveloped: bool
    paging: Json | None

    @property
    def path_parameters(self) -> list[Json]:
        """In the order of the template, which is that of the generated function."""
        by_name = {one["name"]: one for one in self.parameters if one["in"] == "path"}
        return [by_name[name] for name in PLACEHOLDER.findall(self.path)]

    @property
    def query_parameters(self) -> list[Json]:
        """In the order of the document."""
        return [one for one in self.parameters if one["in"] == "query"]

    @cached_property
    def module(self) -> Any:
        """The generated module."""
        return import_module(f"{PACKAGE}.api.{generated_modules()[self.id]}.{self.id}")


@cache
def generated_modules() -> dict[str, str]:
    """Every generated operation module, and the tag directory it is in."""
    return {file.stem: file.parent.name for file in API.glob("*/*.py") if file.stem != "__init__"}


@cache
def effective() -> Json:
    """The effective document; `x-answer` and `x-paging` of each operation hold what the regeneration made of it."""
    inputs = [ROOT / "openapi.yaml", ROOT / "openapi-overlay.yaml", *sorted((ROOT / "scripts").rglob("*.py"))]
    digest = hashlib.sha256()
    for file in inputs:
        digest.update(file.read_bytes())
    kept = Path(tempfile.gettempdir()) / f"ibl-data-manager-effective-{digest.hexdigest()[:32]}.json"
    try:
        document: Json = json.loads(kept.read_bytes())
    except (OSError, ValueError):
        document = _derive(inputs[0], inputs[1])
        with tempfile.NamedTemporaryFile("w", dir=kept.parent, suffix=".json", delete=False) as new:
            json.dump(document, new)
        Path(new.name).replace(kept)  # whole or not at all: other workers read it meanwhile
    return document


def twin(document: Json, path: str) -> int:
    """Which of the paths that have one URL, and parameters of other names, a path is; 0 where it is the only one."""
    url = bare(path)
    return [one for one in document["paths"] if bare(one) == url].index(path)


def without_twins(document: Json, number: int) -> Json:
    """The document with one path for each URL: the one of this number, or the last. No router tells such paths apart.

    So each of them is judged by its own declarations, by a router that knows no other for its URL.
    """
    by_url: dict[str, list[str]] = {}
    for path in document["paths"]:
        by_url.setdefault(bare(path), []).append(path)
    kept = {paths[min(number, len(paths) - 1)] for paths in by_url.values()}
    return {**document, "paths": {path: item for path, item in document["paths"].items() if path in kept}}


def _derive(description: Path, overlay: Path) -> Json:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is eight times faster, and not everywhere
    described = yaml.load(description.read_text(encoding="utf-8"), Loader=loader)
    _, document, survey = regenerate.effective_document(described, overlay)
    for _, _, operation in operations(document):
        facts = survey.by_id[operation["operationId"]]
        paging = facts.paging
        operation["x-answer"] = facts.answer
        operation["x-paging"] = paging and {
            "kind": paging.kind,
            "move": paging.move,
            "size": paging.size,
            "items": list(paging.items),
        }
    return document


@cache
def described() -> dict[str, Described]:
    """Every operation by its id, in document order."""
    found = [_described(method, path, operation) for method, path, operation in operations(effective())]
    return {one.id: one for one in found}


def _described(method: str, path: str, operation: Json) -> Described:
    body = operation.get("requestBody")
    media_type, media = next(iter(body["content"].items())) if body else (None, {})
    (answer,) = operation["responses"].values()  # "2XX"
    contents: Json = answer.get("content") or {"application/json": {}}
    answer_type, answer_media = next(iter(contents.items()))
    return Described(
        id=operation["operationId"],
        method=method.upper(),
        path=path,
        parameters=operation.get("parameters", []),
        media_type=media_type,
        without_file=media.get("x-without-file"),
        body=media.get("schema"),
        body_required=bool(body and body.get("required")),
        answer=operation["x-answer"],
        answer_type=answer_type,
        answer_schema=answer_media.get("schema"),
        enveloped=answer.get("x-envelope") == "result",
        paging=operation["x-paging"],
    )
