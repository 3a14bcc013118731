"""The operations, read from the package's index and not from their modules, none of which is imported."""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Sequence
from typing import Any, NamedTuple

from .usage import PACKAGE

_FILE = "_operations.jsonl.gz"
_FORMAT = 3


class Parameter(NamedTuple):
    """A parameter: its name in Python, its annotation, where it goes (`path`, `query`, `header`, `body`)."""

    name: str
    type: str
    place: str
    required: bool

    def __str__(self) -> str:
        return f"{self.name}: {self.type}{'' if self.required else ' = UNSET'}"


class Operation(NamedTuple):
    """An operation as the index has it.

    `dialect` says how it pages, `files` are the fields of its body that are files, `words` is what else its texts say.
    """

    name: str
    id: str
    tag: str
    module: str
    method: str
    path: str
    summary: str
    parameters: tuple[Parameter, ...]
    returns: str
    dialect: str | None
    files: Sequence[str]
    words: str

    @property
    def import_line(self) -> str:
        """The statement that imports it."""
        return f"from {PACKAGE}.api.{self.tag} import {self.name}"

    @property
    def signature(self) -> str:
        """How its functions are called: `= UNSET` stands at what may be left out."""
        path = [str(one) for one in self.parameters if one.place == "path"]
        rest = [str(one) for one in self.parameters if one.place != "path"]
        return f"({', '.join([*path, '*', 'client', *rest])}) -> {self.returns}"


class IndexFileError(Exception):
    """The index cannot be read."""


def operations() -> list[Operation]:
    """All operations of this package.

    Raises:
        IndexFileError: the index is missing or not of this version.
    """
    package = sys.modules[PACKAGE]
    place = os.path.join(os.path.dirname(str(package.__file__)), "api", _FILE)
    loader: Any = package.__spec__ and package.__spec__.loader  # reads from an archive too
    try:
        # of a text, `splitlines` would end lines within values too
        lines = zlib.decompress(loader.get_data(place), wbits=31).splitlines()
        fields, *columns = json.loads(b"[%b]" % b",".join(lines))
        if fields["format"] != _FORMAT or tuple(fields["fields"]) != Operation._fields:
            raise ValueError(f"format {fields['format']}")
    except (OSError, zlib.error, ValueError, KeyError) as error:
        raise IndexFileError(f"the index of the operations, api/{_FILE}, cannot be read: {error}") from error
    return [
        one._replace(module=one.module or one.id, parameters=tuple(map(Parameter._make, one.parameters)))
        for one in map(Operation._make, zip(*columns, strict=True))
    ]
