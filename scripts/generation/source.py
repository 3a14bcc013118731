"""Getting a description: the committed one, or a new one from a file, a URL or the npm package that ships it."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tarfile
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import httpx
import yaml

from .document import Json, operations, refs, schemas

PLATFORM_URL = "https://api.iblai.app/dm/api/docs/schema/"
NPM_PACKAGE = "@iblai/iblai-api"
NPM_FILE = "package/sdk_schema.yml"
MAX_BYTES = 64 * 1024 * 1024


class SourceError(Exception):
    """The description cannot be had, or is none; the message says what was found and how to go on."""


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
            f"cannot download {url}: {error or type(error).__name__}. "
            "Offline? Without a source the committed openapi.yaml is used; --path FILE takes a downloaded one"
        ) from error
    return read(content, url)


def from_npm(version: str) -> Description:
    """The description that a version of the vendor's npm package ships, through the npm client.

    Raises:
        SourceError: no npm, no such version, or no description in it.
    """
    if shutil.which("npm") is None:
        raise SourceError("npm is not on PATH: install Node.js, or use --url or --path")
    wanted = f"{NPM_PACKAGE}@{version}"
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["npm", "pack", "--silent", wanted], cwd=folder, capture_output=True, text=True, timeout=300
        )
        archives = list(Path(folder).glob("*.tgz"))
        if done.returncode or not archives:
            last = (done.stderr.strip() or done.stdout.strip() or "no archive came").splitlines()[0]
            raise SourceError(f"npm cannot get {wanted}: {last}")
        with tarfile.open(archives[0]) as archive:
            try:
                member = archive.extractfile(NPM_FILE)
            except KeyError:
                member = None
            if member is None:
                raise SourceError(f"{wanted} ships no {NPM_FILE}")
            return read(member.read(), f"npm {wanted}, {NPM_FILE.rpartition('/')[2]}")


def read(content: bytes, origin: str) -> Description:
    """Bytes as a description.

    Raises:
        SourceError: they are no OpenAPI 3 description that a client can be generated from.
    """
    start = content.lstrip()[:1]
    try:
        if start == b"{":
            document = json.loads(content)
        elif start == b"<":
            raise SourceError(f"{origin}: this is HTML or XML, not an OpenAPI description")
        else:
            document = yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe
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
    if not document.get("servers"):
        return ["it names no server"]
    ids = Counter(operation.get("operationId") for _, _, operation in operations(document))
    problems = [f"operationId {name!r} stands {count} times" for name, count in ids.items() if name and count > 1]
    if None in ids:
        problems.append(f"{ids[None]} operations have no operationId")
    known = set(schemas(document))
    problems += [f"reference to {name}, which is not there" for name in sorted(set(refs(document)) - known)]
    return problems
