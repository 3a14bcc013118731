"""The parts of a multipart body, taken apart by a parser that is not the client's."""

from __future__ import annotations

import io
import json
from operator import itemgetter
from typing import Any

import httpx
from generation.document import Json
from werkzeug.formparser import parse_form_data

from ibl_data_manager_client.types import File

from .arguments import text
from .comparing import same_json, same_scalar

MULTIPART = "multipart/form-data"


Files = list[tuple[str, str | None, str, bytes]]


def check_parts(body: Json, request: httpx.Request) -> None:
    """The parts of a multipart body are the fields and files that were passed."""
    wanted_fields: list[tuple[str, Any]] = []
    wanted_files: Files = []
    for name, value in body.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, File):
                assert isinstance(one.payload, bytes)
                wanted_files.append((name, one.file_name, str(one.mime_type), one.payload))
            else:
                wanted_fields.append((name, one))
    got_fields, got_files = parse_parts(request.content, request.headers["Content-Type"])
    by_name = itemgetter(0)  # the order between fields means nothing, that within one does
    assert sorted(got_files, key=by_name) == sorted(wanted_files, key=by_name)
    wanted_fields.sort(key=by_name)
    got_fields.sort(key=by_name)
    assert [name for name, _ in got_fields] == [name for name, _ in wanted_fields]
    for (name, wanted), (_, got) in zip(wanted_fields, got_fields, strict=True):
        if isinstance(wanted, dict | list):
            same_json(wanted, json.loads(got), name)
        else:
            assert same_scalar("" if wanted is None else text(wanted), got), f"{name}: expected {wanted!r}, got {got!r}"


def has_file(body: Any) -> bool:
    """Whether a field of a body is a file, or a list with one."""
    values = body.values() if isinstance(body, dict) else ()
    return any(isinstance(one, File) for value in values for one in (value if isinstance(value, list) else [value]))


def parse_parts(content: bytes, content_type: str) -> tuple[list[tuple[str, str]], Files]:
    """Name and text of each field; name, file name, media type and content of each file. Parsed by werkzeug."""
    environment = {
        "REQUEST_METHOD": "POST",
        "wsgi.input": io.BytesIO(content),
        "CONTENT_TYPE": content_type,
        "CONTENT_LENGTH": str(len(content)),
    }
    _, fields, uploaded = parse_form_data(environment, silent=False)
    files = []
    for name, file in uploaded.items(multi=True):
        files.append((name, file.filename, file.mimetype, file.read()))
        file.close()
    return list(fields.items(multi=True)), files
