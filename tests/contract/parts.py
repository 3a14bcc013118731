"""The parts of a multipart body, taken apart by a parser that is not the client's."""

from __future__ import annotations

import io
import json
from typing import Any

import httpx
from generation.document import Json
from werkzeug.formparser import parse_form_data

from ibl_data_manager_client.types import File

from .arguments import text
from .comparing import same_json, same_scalar

MULTIPART = "multipart/form-data"


def check_parts(body: Json, request: httpx.Request) -> None:
    """The parts of a multipart body, as werkzeug parses them, are the fields and files that were passed."""
    assert "boundary=" in request.headers["Content-Type"]
    _, fields, files = parse_form_data(
        {
            "REQUEST_METHOD": "POST",
            "wsgi.input": io.BytesIO(request.content),
            "CONTENT_TYPE": request.headers["Content-Type"],
            "CONTENT_LENGTH": str(len(request.content)),
        },
        silent=False,
    )
    wanted_fields: list[tuple[str, Any]] = []
    wanted_files = []
    for name, value in body.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, File):
                wanted_files.append((name, one.file_name, one.mime_type, one.payload))
            else:
                wanted_fields.append((name, one))
    got_files = [(name, file.filename, file.mimetype, file.read()) for name, file in files.items(multi=True)]
    for _, file in files.items(multi=True):
        file.close()
    assert got_files == wanted_files
    got_fields = list(fields.items(multi=True))
    assert [name for name, _ in got_fields] == [name for name, _ in wanted_fields]
    for (name, wanted), (_, got) in zip(wanted_fields, got_fields, strict=True):
        if isinstance(wanted, dict | list):
            same_json(wanted, json.loads(got), name)
        else:
            assert same_scalar("" if wanted is None else text(wanted), got), f"{name}: expected {wanted!r}, got {got!r}"
