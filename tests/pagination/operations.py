"""The operations that page, and their arguments."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import ibl_data_manager_client
from tests import committed
from tests.fidelity.calls import arguments, module

API = Path(ibl_data_manager_client.__file__).parent / "api"
LISTED: dict[str, dict[str, Any]] = committed.still_there(
    json.loads((Path(__file__).parent / "data/listed.json").read_text())
)
"""The evidence's list of what pages: method and path to dialect, item keys and request parameters."""

NOT_PAGED = {committed.route("list_groups"): "SCIM groups come in one answer"}


@cache
def paged() -> dict[str, str]:
    """operationId to dialect of every operation that pages, read from the modules' text."""
    found = {}
    for file in sorted(API.glob("*/*.py")):
        match = re.search(r'^PAGINATION: .* = Pagination\(\s*"(\w+)"', file.read_text(), re.MULTILINE)
        if match:
            found[file.stem] = match[1]
    return found


def one_per_dialect() -> list[tuple[str, str]]:
    """Dialect and the first of its operations."""
    first: dict[str, str] = {}
    for operation, dialect in paged().items():
        first.setdefault(dialect, operation)
    return sorted(first.items())


def call(operation: str, form: str = "sync", **given: Any) -> tuple[Any, list[Any], dict[str, Any]]:
    """The function of an operation, and positional and keyword arguments that suffice for it."""
    function = getattr(module(operation), form)
    positional, keywords = arguments(function, client=None, **given)
    keywords.pop("client", None)
    return function, positional, keywords


def number(item: Any) -> int:
    """The `number` that the tests give every item, whether it was decoded or not."""
    if isinstance(item, dict):
        return int(item["number"])
    value = getattr(item, "number", None)
    return int(item["number"] if value is None else value)
