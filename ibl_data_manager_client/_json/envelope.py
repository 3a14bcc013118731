"""The wrappers in which the platform puts its answers, and the keys under which its lists stand."""

from __future__ import annotations

from typing import Any

ITEMS = ("results", "data", "Resources", "learners", "recommendations", "rows", "items", "users", "records")
"""Keys of the items in an answer that is a list, the usual ones first."""


def out_of_envelope(data: Any) -> Any:
    """`result` of the platform's `{"status": {"success": …}, "result": …}`; anything else as it is."""
    status = data.get("status") if isinstance(data, dict) else None
    enveloped = isinstance(status, dict) and "success" in status and "result" in data
    return data["result"] if enveloped else data
