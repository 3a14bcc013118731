"""What the run of the documentation's code blocks says at its end: how many ran, and which did not, and why."""

from __future__ import annotations

import pytest

RUN, NOT_RUN = "blocks run", "blocks not run"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the counts of all pages, whichever process ran them."""
    run, not_run, pages = 0, list[str](), 0
    for report in terminalreporter.stats.get("passed", []):
        said = dict(getattr(report, "user_properties", ()))
        if RUN in said:
            pages += 1
            run += said[RUN]
            not_run += said[NOT_RUN]
    if pages:
        terminalreporter.write_line(f"code blocks of {pages} pages: {run} run, {len(not_run)} not run")
        for line in not_run:
            terminalreporter.write_line(f"  {line}")
