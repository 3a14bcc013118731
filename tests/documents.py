"""The committed description, read by the code that is tested, once for all tests of a process: none changes it."""

from __future__ import annotations

from functools import cache

from generation import overlay, source
from generation.document import Json

from tests.committed import ROOT


@cache
def described() -> Json:
    """As it was downloaded."""
    return source.from_path(ROOT / "openapi.yaml").document


@cache
def corrected() -> overlay.Overlaid:
    """After the committed overlay."""
    return overlay.apply(described(), overlay.load(ROOT / "openapi-overlay.yaml"))
