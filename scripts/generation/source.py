"""Getting a description: the committed one, or a new one from a file, a URL or the npm package that ships it."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import math
import re
import shutil
import subprocess
import tarfile
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import httpx
import yaml

from . import facts, limits, names, paging, rules, shape
from .document import METHODS, SCHEMA_REF, Json, map_all_schemas, map_operations, operations, refs, schemas

ACCEPT = "application/vnd.oai.openapi, application/yaml;q=0.9, application/json;q=0.8, */*;q=0.1"
"""What is asked for: YAML, as it is committed, else JSON, else what there is."""

PLATFORM_URL = "https://api.iblai.app/dm/api/docs/schema/"
NPM_PACKAGE = "@iblai/iblai-api"
NPM_FILE = "package/sdk_schema.yml"
NPM_SECONDS = 300
MAX_BYTES = 64 * 1024 * 1024
MAX_UNPACKED = 4 * MAX_BYTES
"""Of all files of the npm package that are read before the description is found."""

MAX_SECONDS = 300
EXAMPLE_REF = "#/components/examples/"
OURS = (paging.EXTENSION, rules.ENVELOPE, rules.SENT, rules.WITHOUT_FILE, names.RENAMED, names.NAME, facts.SAID)
"""Extensions that are ours, and never a download's."""

_JSON_TAGS = {f"tag:yaml.org,2002:{kind}" for kind in ("null", "bool", "int", "float", "str", "seq", "map", "merge")}


class _SafeLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # which one, the machine decides
    """Reads of YAML what JSON has too: a date is the text that stands there, sets and binaries are refused."""

    yaml_implicit_resolvers: ClassVar[Any] = {
        first: [one for one in some if one[0] in _JSON_TAGS]
        for first, some in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    yaml_constructors: ClassVar[Any] = {
        tag: one for tag, one in yaml.SafeLoader.yaml_constructors.items() if tag is None or tag in _JSON_TAGS
    }


_HOW = (
    "--url URL, --npm VERSION or --path FILE (one that was downloaded) take another description; "
    "without them the committed openapi.yaml is used"
)


_LOGIN = "Is a login needed? Download it with that, in a browser too, and take the file"


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
        document: what they say, without extensions that are ours.
    """

    content: bytes
    origin: str
    document: Json

    @property
    def version(self) -> str:
        """The API's version."""
        return str(self.document["info"]["version"])

    @property
    def server(self) -> str:
        """The server that it names first."""
        return str(self.document["servers"][0]["url"])

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
    content = bytearray()
    shown = shown_url(url)
    until = time.monotonic() + MAX_SECONDS
    try:
        with httpx.stream("GET", url, headers={"Accept": ACCEPT}, timeout=60, follow_redirects=True) as response:
            response.raise_for_status()
            ways = [one.url for one in (*response.history, response)]
            if any(one.scheme == "http" for one in ways[1:]) and ways[0].scheme == "https":
                raise SourceError(
                    f"{shown} leads to {shown_url(str(ways[-1]))}, over http: whoever is in between writes it"
                )
            if "html" in response.headers.get("Content-Type", ""):
                raise SourceError(f"{shown} answered a page of HTML, from {shown_url(str(response.url))}. {_LOGIN}")
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > MAX_BYTES:
                    raise SourceError(f"{shown}: more than {MAX_BYTES // 2**20} MiB; no description is that large")
                if time.monotonic() > until:
                    raise SourceError(f"{shown}: not all of it came within {MAX_SECONDS} s")
    except httpx.HTTPStatusError as error:
        login = f". {_LOGIN}" if error.response.status_code in (401, 403) else ""
        raise SourceError(f"{shown} answered {error.response.status_code}{login}") from error
    except httpx.InvalidURL:  # it quotes what may be a password
        raise SourceError(f"cannot download {shown!r}: it is no URL") from None
    except httpx.HTTPError as error:
        raise SourceError(
            f"cannot download {shown!r}: {str(error) or type(error).__name__}. Offline, or not its address?"
        ) from error
    return read(bytes(content), shown)


def keep(found: Description, path: Path) -> None:
    """Keep a description in a file, to look at one and the same in several runs.

    Raises:
        SourceError: another one is kept there.
        OSError: the file cannot be written.
    """
    if path.exists() and path.read_bytes() != found.content:
        raise SourceError(
            f"{found.origin} is not what {path.name} holds: it has changed since. Look at a dry run again, with "
            f"another --save, or take the one that was looked at with --path {path.name}"
        )
    path.write_bytes(found.content)


def shown_url(url: str) -> str:
    """A URL as it may be shown and recorded: without user, password, query and fragment."""
    scheme, mark, given = url.partition("://") if "://" in url else ("", "", url.lstrip("/"))
    place, slash, path = re.split("[?#]", given)[0].partition("/")
    doubtful = not _PLACE.fullmatch(place) or (":" in place and "@" in path)
    if "@" in given and "@" not in place and doubtful:  # a password that is not percent-encoded: where does it end?
        return f"{scheme}{mark}…"
    return f"{scheme}{mark}{place.rpartition('@')[2]}{slash}{path}"


_PLACE = re.compile(r"(\[[\da-fA-F:.]+\]|[^:@]+)(:\d+)?")
"""Host and port."""


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
            content = _unpacked(archive)
        except _TooLargeError as error:
            raise SourceError(f"{wanted}: {error}; no description is that large") from error
        except Exception as error:  # tarfile raises half a dozen kinds, of what it did not expect
            said = (str(error) or type(error).__name__).splitlines()[0]
            raise SourceError(f"{wanted} came as no archive that can be read: {said}") from error
    if content is None:
        raise SourceError(f"{wanted} ships no {NPM_FILE}")
    return read(content, f"npm {wanted}, {NPM_FILE.rpartition('/')[2]}")


class _TooLargeError(Exception):
    """An archive unpacks to more than is taken."""


class _Bounded(io.RawIOBase):
    """A stream of which no more than a bound is read."""

    def __init__(self, stream: gzip.GzipFile, most: int) -> None:
        super().__init__()
        self._stream, self._left, self._most = stream, most, most

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes."""
        content: bytes = self._stream.read(max(0, min(size if size >= 0 else self._left + 1, self._left + 1)))
        self._left -= len(content)
        if self._left < 0:
            raise _TooLargeError(f"it unpacks to more than {self._most // 2**20} MiB")
        return content


def _unpacked(archive: Path) -> bytes | None:
    """The description in an archive of npm, read as a stream with bounds; None where there is none."""
    with gzip.open(archive) as stream, tarfile.open(fileobj=_Bounded(stream, MAX_UNPACKED), mode="r|") as opened:
        for member in opened:
            if member.size > MAX_UNPACKED:  # tarfile would look for its end, however far
                raise _TooLargeError(f"{member.name!r} in it has more than {MAX_UNPACKED // 2**20} MiB")
            if member.name == NPM_FILE and member.isfile():
                if member.size > MAX_BYTES:
                    raise _TooLargeError(f"{NPM_FILE} has more than {MAX_BYTES // 2**20} MiB")
                file = opened.extractfile(member)
                return file.read() if file else None
    return None


def _npm_pack(wanted: str, folder: Path) -> Path:
    command = ["npm", "pack", "--ignore-scripts", "--loglevel=error", wanted]
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
            document = _with_texts_as_keys(yaml.load(content, Loader=_SafeLoader))  # noqa: S506 - it is a safe one
    except limits.LimitError as error:
        raise SourceError(f"{origin}: {error}") from error
    except (ValueError, LookupError, ArithmeticError, yaml.YAMLError, RecursionError) as error:
        said = (str(error).splitlines() or ["a value is not what its tag says"])[0]
        raise SourceError(f"{origin}: neither YAML nor JSON: {said}") from error
    document = _with_examples(document)
    problems = check(document)
    if problems:
        more = f" (and {len(problems) - 5} more)" if len(problems) > 5 else ""
        raise SourceError(f"{origin} is no usable OpenAPI description: {'; '.join(problems[:5])}{more}")
    return Description(content, origin, without_ours(document))


def _with_texts_as_keys(value: Any) -> Any:
    """A value as JSON has it, whose keys are texts; YAML takes the status 200 for a number.

    Raises:
        ValueError: a key is neither.
    """
    if isinstance(value, list):
        return [_with_texts_as_keys(one) for one in value]
    if not isinstance(value, dict):
        return value
    for key in value:
        if isinstance(key, bool) or not isinstance(key, str | int):
            raise ValueError(f"the key {key!r} is no text")
    return {str(key): _with_texts_as_keys(one) for key, one in value.items()}


def _with_examples(document: Any) -> Any:
    """The document with examples of `components` in place of the references to them: as one, or as all of a place."""
    components = document.get("components") if isinstance(document, dict) else None
    known = components.get("examples") if isinstance(components, dict) else None
    if not isinstance(known, dict):
        return document

    def name(node: Any) -> str | None:
        ref = node.get("$ref") if isinstance(node, dict) else None
        found = ref.removeprefix(EXAMPLE_REF) if isinstance(ref, str) and ref.startswith(EXAMPLE_REF) else None
        return found if found in known else None

    def put(key: str, node: Any) -> Any:
        if (found := name(node)) is not None:
            return {found: known[found]} if key == "examples" else known[found]
        if isinstance(node, dict):
            return {inner: put(inner, value) for inner, value in node.items()}
        return [put("", one) for one in node] if isinstance(node, list) else node

    return put("", document)


def without_ours(document: Json) -> Json:
    """The document without the extensions that decide what is generated: the overlay and the rules alone set them."""

    def stripped(value: Json) -> Json:
        return {key: one for key, one in value.items() if key not in OURS}

    def holder(value: Json) -> Json:
        content = value.get("content")
        bare = {} if content is None else {"content": {name: stripped(media) for name, media in content.items()}}
        return {**stripped(value), **bare}

    def operation(_method: str, _path: str, value: Json) -> Json:
        bare = {"responses": {status: holder(answer) for status, answer in value["responses"].items()}}
        if "requestBody" in value:
            bare["requestBody"] = holder(value["requestBody"])
        return {**stripped(value), **bare}

    return map_all_schemas(map_operations(document, operation), stripped)


def check(document: object) -> list[str]:
    """What keeps a document from being an OpenAPI 3.0 description to generate a client from; [] when nothing."""
    if not isinstance(document, dict) or not isinstance(document.get("openapi"), str):
        return ["it has no `openapi` version"]
    if not document["openapi"].startswith("3.0."):
        return [f"it is OpenAPI {document['openapi']}, and 3.0 is read here"]
    if wrong := list(_no_numbers(document, "#")):
        return wrong
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        return ["it has no paths"]
    if not isinstance(document.get("info"), dict) or not document["info"].get("version"):
        return ["it has no version in `info`"]
    if not isinstance(document["info"]["version"], str):
        return [f"its version, {document['info']['version']}, is no text: YAML needs quotes around it"]
    servers = document.get("servers")
    if not isinstance(servers, list) or not servers or not isinstance(servers[0], dict) or not servers[0].get("url"):
        return ["it names no server: drf-spectacular writes `servers` where SERVERS of its settings has them"]
    if foreign := sorted(set(_foreign_refs(document))):
        why = "and only those to component schemas are read here"
        return [
            f"reference to {ref}, {'which is not there' if ref.startswith(EXAMPLE_REF) else why}" for ref in foreign
        ]
    if missing := _shape(document):
        return missing
    if wrong := list(shape.faults(document)):
        return wrong
    ids = Counter(operation.get("operationId") for _, _, operation in operations(document))
    problems = [f"operationId {name!r} stands {count} times" for name, count in ids.items() if name and count > 1]
    if None in ids:
        problems.append(f"{ids[None]} operations have no operationId")
    known = set(schemas(document))
    problems += [f"reference to {name}, which is not there" for name in sorted(set(refs(document)) - known)]
    return problems


def _no_numbers(value: object, place: str) -> Iterator[str]:
    """Where infinity stands, or what is no number: YAML has them, and the text of JSON as Python reads it."""
    if isinstance(value, float) and not math.isfinite(value):
        yield f"{place} is {value}, which is no number that JSON has"
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in pairs:
        yield from _no_numbers(one, f"{place}/{str(key).replace('~', '~0').replace('/', '~1')}")


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
