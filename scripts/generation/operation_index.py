"""The index of operations that the package's `find` and `call` read: gzip of JSON Lines (`zcat` shows it).

Its first line is an object with `format`, the API's version (`api`) and the `fields`. Then comes a line for each field,
an array of what every operation has there: alike beside alike packs better.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import zlib
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # vendor.py runs where the generator is not installed
    from .catalogue import Entry

FORMAT = 3
INDEX = "_operations.jsonl.gz"
FIELDS = (
    "name",
    "id",
    "tag",
    "module",
    "method",
    "path",
    "summary",
    "parameters",
    "returns",
    "dialect",
    "files",
    "words",
)
"""`module` is null where it is the id; `parameters` are arrays of name, annotation, place and whether it is required;
`files` are the fields of the body that are files; `words` is what else the texts say."""

_WORD = re.compile(r"[a-z0-9]+")


def index_bytes(found: Iterable[Entry], version: str) -> bytes:
    """The content of the index for a version of the API."""
    rows = []
    for one in sorted(found, key=lambda one: (one.tag, one.name)):
        parameters = [[each.name, each.type, each.place, each.required] for each in one.parameters]
        module = None if one.module == one.id else one.module
        row = {**vars(one), "module": module, "parameters": parameters, "words": _words(one)}
        rows.append([row[field] for field in FIELDS])
    return _written({"format": FORMAT, "api": version, "fields": FIELDS}, rows)


def _written(head: object, rows: list[list[object]]) -> bytes:
    columns = list(zip(*rows, strict=True)) or [()] * len(FIELDS)
    return compressed(
        "".join(json.dumps(o, ensure_ascii=False, separators=(",", ":")) + "\n" for o in (head, *columns))
    )


def _words(entry: Entry) -> str:
    """The words of the texts that name, path and summary do not have, each once."""
    known = {*_WORD.findall(f"{entry.id} {entry.path} {entry.summary}".lower())}
    return " ".join(dict.fromkeys(w for w in _WORD.findall(entry.description.lower()) if w not in known and len(w) > 1))


def rows(content: bytes) -> list[dict[str, Any]]:
    """What the index says of each operation, by the fields that it has."""
    # of a text, `splitlines` would end lines within values too
    head, *columns = map(json.loads, _unpacked(content).splitlines())
    return [dict(zip(head["fields"], row, strict=True)) for row in zip(*columns, strict=True)]


def reduced(content: bytes, keep: Callable[[str], bool]) -> bytes:
    """The index with the operations alone whose module, as `api/<tag>/<module>.py`, is kept."""
    head = json.loads(text_of(content).partition("\n")[0])
    kept = [row for row in rows(content) if keep(f"api/{row['tag']}/{row['module'] or row['id']}.py")]
    return _written(head, [list(row.values()) for row in kept])


def compressed(text: str) -> bytes:
    """The text as gzip, without a time or a name."""
    buffer = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=buffer, mtime=0) as file:
        file.write(text.encode())
    return buffer.getvalue()


def text_of(content: bytes) -> str:
    """What was compressed. Compare this: the bytes are another compressor's where zlib is another."""
    return _unpacked(content).decode()


def _unpacked(content: bytes) -> bytes:
    return zlib.decompress(content, wbits=31)
