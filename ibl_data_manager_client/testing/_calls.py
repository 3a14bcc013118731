"""What a fake platform keeps of each request."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl

import attrs
import httpx

from .._text import showing

SECRET = ("authorization", "proxy-authorization", "cookie")
"""Headers that are not kept."""

_PARAMETER = re.compile(r'; (name|filename)="([^"]*)"')


@showing
@attrs.frozen
class UploadedFile:
    """A file of a multipart body.

    Attributes:
        file_name: the name that it was sent under.
        mime_type: its media type.
        content: its bytes.
    """

    file_name: str
    mime_type: str
    content: bytes = attrs.field(repr=False)


@showing
@attrs.frozen
class RecordedCall:
    """A request that reached the fake platform; a retry is one more.

    Attributes:
        operation: the operationId; `METHOD /path/` where the description has none.
        method: the HTTP method.
        path: the path as it was sent, quoted, the base URL's included.
        path_parameters: the path parameters, by their name in the description.
        query: text of each query parameter by its name on the wire; a list where it was sent more than once.
        headers: the headers, by case-insensitive name, without the key.
        content: the body, as it was sent.
        json: the body where it is JSON; else None.
        form: the fields of a multipart body, by name; a list where there are several. None for another body.
        files: the files of a multipart body, by name, in order.
    """

    operation: str
    method: str
    path: str
    path_parameters: dict[str, str]
    query: dict[str, Any]
    headers: httpx.Headers = attrs.field(repr=False)
    content: bytes = attrs.field(repr=False)
    json: Any = None
    form: dict[str, Any] | None = None
    files: dict[str, list[UploadedFile]] = attrs.field(factory=dict)


def recorded(operation: str, parameters: dict[str, str], request: httpx.Request, content: bytes) -> RecordedCall:
    """What is kept of a request."""
    kind = request.headers.get("content-type", "")
    form: dict[str, Any] | None = None
    uploaded: dict[str, list[UploadedFile]] = {}
    if kind.startswith("multipart/form-data"):
        form, uploaded = _parts(content, kind.partition("boundary=")[2].strip('"'))
    return RecordedCall(
        operation,
        request.method,
        request.url.raw_path.decode("ascii").partition("?")[0],
        parameters,
        _by_name(parse_qsl(request.url.query.decode("ascii"), keep_blank_values=True)),
        httpx.Headers([pair for pair in request.headers.multi_items() if pair[0] not in SECRET]),
        content,
        _json(content) if "json" in kind else None,
        form,
        uploaded,
    )


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return None


def _by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, text in pairs:
        if name in found:
            found[name] = [*(found[name] if isinstance(found[name], list) else [found[name]]), text]
        else:
            found[name] = text
    return found


def _parts(content: bytes, boundary: str) -> tuple[dict[str, Any], dict[str, list[UploadedFile]]]:
    """The fields and the files of a multipart body. What is no part of one is left out."""
    fields: list[tuple[str, str]] = []
    uploaded: dict[str, list[UploadedFile]] = {}
    for part in _split(content, f"--{boundary}".encode()):
        head, _, value = part.partition(b"\r\n\r\n")
        pairs = [line.partition(b":") for line in head.split(b"\r\n") if line]
        lines = httpx.Headers([(name, text) for name, _, text in pairs], encoding="utf-8")
        said = {name: _unescaped(text) for name, text in _PARAMETER.findall(lines.get("content-disposition", ""))}
        if "name" in said and "filename" in said:
            file = UploadedFile(said["filename"], lines.get("content-type", "").strip(), value)
            uploaded.setdefault(said["name"], []).append(file)
        elif "name" in said:
            fields.append((said["name"], value.decode(errors="replace")))
    return _by_name(fields), uploaded


def _split(content: bytes, delimiter: bytes) -> Iterator[bytes]:
    for part in (b"\r\n" + content).split(b"\r\n" + delimiter)[1:]:
        yield part.removeprefix(b"\r\n")


def _unescaped(text: str) -> str:
    """A name as it was before httpx wrote it into a header."""
    return text.replace("%22", '"').replace("\\\\", "\\")
