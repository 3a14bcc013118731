"""Getting a description: the committed one, or a new one from a file, a URL or the npm package that ships it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import tarfile
import tempfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import yaml

from . import limits, shape
from .document import METHODS, SCHEMA_REF, Json, operations, refs, schemas

PLATFORM_URL = "https://api.iblai.app/dm/api/docs/schema/"
NPM_PACKAGE = "@iblai/iblai-api"
NPM_FILE = "package/sdk_schema.yml"
NPM_SECONDS = 300
MAX_BYTES = 64 * 1024 * 1024

_HOW = (
    "--url URL, --npm VERSION or --path FILE (one that was downloaded) take another description; "
    "without them the committed openapi.yaml is used"
)


class SourceError(Exception):
    """The description cannot be had, or is none; the message says what was found and how to go on."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"{problem}\n  {_HOW}")


@dataclass(frozen=True)
class Description:
    """A description as downloaded.

    Attributes:
        content: its bytes.
        origin: where it is from, for the record.
        document: what they say.
    """

    content: bytes
    origin: str
    document: Json

    @property
    def version(self) -> str:
        """The API's version."""
        return str(self.document["info"]["version"])

    @property
    def sha256(self) -> str:
        """Of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


def from_path(path: Path, origin: str | None = None) -> Description:
    """The description in a file.

    Raises:
        SourceError: no such file, or it is no OpenAPI description.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SourceError(f"cannot read {path}: {error.strerror}") from error
    return read(content, origin or f"file {path.name}")


def from_url(url: str) -> Description:
    """The description at a URL.

    Raises:
        SourceError: the download fails, or what came is no OpenAPI description.
    """
    content = b""
    try:
        with httpx.stream("GET", url, timeout=60, follow_redirects=True) as response:
            response.raise_for_status()
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > MAX_BYTES:
                    raise SourceError(f"{url}: more than {MAX_BYTES // 2**20} MiB; no description is that large")
    except httpx.HTTPStatusError as error:
        raise SourceError(f"{url} answered {error.response.status_code}") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SourceError(
            f"cannot download {url!r}: {str(error) or type(error).__name__}. Offline, or not its address?"
        ) from error
    return read(content, url)


def from_npm(version: str) -> Description:
    """The description that a version of the vendor's npm package ships, through the npm client.

    Raises:
        SourceError: no npm, no such version, or no description in it.
    """
    if not re.fullmatch(r"[0-9A-Za-z][0-9A-Za-z.+-]*", version):
        raise SourceError(f"{version!r} is no version: one looks like 4.90.4-ai, or is a tag like latest")
    if shutil.which("npm") is None:
        raise SourceError("npm is not on PATH: install Node.js, or use --url or --path")
    wanted = f"{NPM_PACKAGE}@{version}"
    with tempfile.TemporaryDirectory() as folder:
        archive = _npm_pack(wanted, Path(folder))
        try:
            with tarfile.open(archive) as opened:
                names = {member.name for member in opened.getmembers() if member.isfile()}
                member = opened.extractfile(NPM_FILE) if NPM_FILE in names else None
                content = member.read() if member else None
        except (tarfile.TarError, zlib.error, EOFError, OSError) as error:
            raise SourceError(f"{wanted} came as no archive that can be read: {str(error).splitlines()[0]}") from error
    if content is None:
        raise SourceError(f"{wanted} ships no {NPM_FILE}")
    return read(content, f"npm {wanted}, {NPM_FILE.rpartition('/')[2]}")


def _npm_pack(wanted: str, folder: Path) -> Path:
    command = ["npm", "pack", "--loglevel=error", wanted]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=NPM_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise SourceError(f"npm cannot get {wanted}: no answer within {NPM_SECONDS} s") from error
    if done.returncode:
        said = " ".join(done.stderr.split("\n")[:2]).strip() or f"it ended with status {done.returncode}"
        raise SourceError(f"npm cannot get {wanted}: {said}")
    archive = next(folder.glob("*.tgz"), None)
    if archive is None:
        raise SourceError(f"npm cannot get {wanted}: no archive came")
    return archive


def read(content: bytes, origin: str) -> Description:
    """Bytes as a description.

    Raises:
        SourceError: they are no OpenAPI 3 description that a client can be generated from.
    """
    start = content.lstrip()[:1]
    try:
        if start == b"{":
            document = json.loads(content)
            limits.check_built(document)
            json.dumps(document, ensure_ascii=False).encode()  # half of a surrogate pair is JSON, and cannot be written
        elif start == b"<":
            raise SourceError(f"{origin}: this is HTML or XML, not an OpenAPI description")
        else:
            limits.check_yaml(content)
            document = yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe
    except limits.LimitError as error:
        raise SourceError(f"{origin}: {error}") from error
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        raise SourceError(f"{origin}: neither YAML nor JSON: {str(error).splitlines()[0]}") from error
    problems = check(document)
    if problems:
        more = f" (and {len(problems) - 5} more)" if len(problems) > 5 else ""
        raise SourceError(f"{origin} is no usable OpenAPI description: {'; '.join(problems[:5])}{more}")
    return Description(content, origin, document)


def check(document: object) -> list[str]:
    """What keeps a document from being an OpenAPI 3.0 description to generate a client from; [] when nothing."""
    if not isinstance(document, dict) or not isinstance(document.get("openapi"), str):
        return ["it has no `openapi` version"]
    if not document["openapi"].startswith("3.0."):
        return [f"it is OpenAPI {document['openapi']}, and 3.0 is read here"]
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        return ["it has no paths"]
    if not isinstance(document.get("info"), dict) or not document["info"].get("version"):
        return ["it has no version in `info`"]
    servers = document.get("servers")
    if not isinstance(servers, list) or not servers or not isinstance(servers[0], dict) or not servers[0].get("url"):
        return ["it names no server"]
    if missing := _shape(document):
        return missing
    if wrong := list(shape.faults(document)):
        return wrong
    ids = Counter(operation.get("operationId") for _, _, operation in operations(document))
    problems = [f"operationId {name!r} stands {count} times" for name, count in ids.items() if name and count > 1]
    if None in ids:
        problems.append(f"{ids[None]} operations have no operationId")
    foreign = sorted(set(_foreign_refs(document)))
    problems += [f"reference to {ref}, and only those to component schemas are read here" for ref in foreign]
    known = set(schemas(document))
    problems += [f"reference to {name}, which is not there" for name in sorted(set(refs(document)) - known)]
    return problems


def _foreign_refs(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str) and not ref.startswith(SCHEMA_REF):
            yield ref
        node = list(node.values())
    if isinstance(node, list):
        for value in node:
            yield from _foreign_refs(value)


def _shape(document: Json) -> list[str]:
    """Where an object is missing that everything after this takes to be there."""
    components = document.get("components", {})
    found = components.get("schemas", {}) if isinstance(components, dict) else None
    if not isinstance(found, dict):
        return ["its `components` hold no schemas"]
    problems = [f"component {name} is no object" for name, schema in found.items() if not isinstance(schema, dict)]
    for path, item in document["paths"].items():
        if not isinstance(item, dict):
            problems.append(f"path {path} is no object")
            continue
        if "parameters" in item:
            problems.append(f"path {path} has parameters of its own, which are read on operations only")
        for method in METHODS:
            if method not in item:
                continue
            where, operation = f"{method} {path}", item[method]
            if not isinstance(operation, dict):
                problems.append(f"{where} is no object")
            elif not isinstance(operation.get("responses"), dict):
                problems.append(f"{where} has no responses")
            else:
                answers = operation["responses"].items()
                problems += [
                    f"response {status} of {where} is no object"
                    for status, answer in answers
                    if not isinstance(answer, dict)
                ]
    return problems
