"""What pyproject.toml records of the description: its origin, version, sha256 and server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import tomlkit

from .source import Description

KEYS = ("version", "sha256", "server")
"""What the record says of a description, beside its origin."""


class Record:
    """The table `[tool.ibl-data-manager-client.description]` of a pyproject.toml."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def _read(self) -> tuple[tomlkit.TOMLDocument, Any]:
        document = tomlkit.parse(self.path.read_text(encoding="utf-8"))
        table: Any = document
        for key in ("tool", "ibl-data-manager-client", "description"):
            table = table[key]
        return document, table

    @property
    def origin(self) -> str:
        """Where the committed description is from."""
        return str(self._read()[1]["origin"])

    @property
    def server(self) -> str:
        """The server that the committed description names."""
        return str(self._read()[1].get("server", ""))

    def rewritten(self, description: Description) -> str:
        """The pyproject.toml with another description recorded."""
        document, table = self._read()
        table["origin"] = description.origin
        for key in KEYS:
            table[key] = getattr(description, key)
        return tomlkit.dumps(document)

    def problems(self, description: Description) -> list[str]:
        """Where the record differs from a description, a line each."""
        table = self._read()[1]
        return [
            f"pyproject.toml records {key} {table.get(key)}, the description has {getattr(description, key)}"
            for key in KEYS
            if table.get(key) != getattr(description, key)
        ]
