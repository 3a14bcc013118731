"""The counts at the end of a run: a hook of `tests/conftest.py`, since a run on workers reads no folder's own."""

from __future__ import annotations

from collections import Counter
from typing import Any

FOLDER = str(__package__).replace(".", "/")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Add up what the tests recorded as `contract`, on all workers."""
    counts: Counter[str] = Counter()
    for report in terminalreporter.stats.get("passed", ()):
        for name, found in report.user_properties:
            if name == "contract":
                counts.update(found)
    if not counts:
        return
    failed = sum(FOLDER in report.nodeid for report in terminalreporter.stats.get("failed", ()))
    terminalreporter.section("contract")
    for name in sorted(counts):
        terminalreporter.write_line(f"{name}: {counts[name]}")
    terminalreporter.write_line(f"failures: {failed}")
    terminalreporter.write_line("operations exempt from a check: 0 (nothing in these tests exempts one)")
