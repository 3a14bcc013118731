"""The counts at the end of a run: a hook of `tests/conftest.py`, since a run on workers reads no folder's own."""

from __future__ import annotations

from collections import Counter
from typing import Any

SECTIONS = {
    "contract": ("tests/contract", "operations exempt from a check: 0 (nothing in these tests exempts one)"),
    "damage": ("tests/fidelity/test_damage", "operations exempt: 0 of those that answer JSON"),
}
"""By what tests record their counts as: where those tests are, and what is said of exemptions."""


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Add up what the tests recorded, on all workers."""
    for section, (where, exempt) in SECTIONS.items():
        counts: Counter[str] = Counter()
        for report in terminalreporter.stats.get("passed", ()):
            for name, found in report.user_properties:
                if name == section:
                    counts.update(found)
        if not counts:
            continue
        failed = sum(where in report.nodeid for report in terminalreporter.stats.get("failed", ()))
        terminalreporter.section(section)
        for name in sorted(counts):
            terminalreporter.write_line(f"{name}: {counts[name]}")
        terminalreporter.write_line(f"failures: {failed}")
        terminalreporter.write_line(exempt)
