"""What PyInstaller asks of a package that loads parts of itself by name: where its hooks are."""

from __future__ import annotations

from pathlib import Path


def folders() -> list[str]:
    """The folder of the hooks."""
    return [str(Path(__file__).parent)]
