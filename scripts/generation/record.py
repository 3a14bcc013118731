"""What pyproject.toml records of the description: its origin, version and sha256."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import tomlkit

from .source import Description


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

    def rewritten(self, description: Description) -> str:
        """The pyproject.toml with another description recorded."""
        document, table = self._read()
        table["origin"], table["version"], table["sha256"] = description.origin, description.version, description.sha256
        return tomlkit.dumps(document)

    def problems(self, description: Description) -> list[str]:
        """Where the record differs from a description, a line each."""
        table = self._read()[1]
        return [
            f"pyproject.toml records {key} {table[key]}, the description has {getattr(description, key)}"
            for key in ("version", "sha256")
            if table[key] != getattr(description, key)
        ]
