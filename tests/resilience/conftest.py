"""Fixtures of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.resilience.server import FaultServer


@pytest.fixture(scope="session")
def faults() -> Iterator[FaultServer]:
    """The server that misbehaves, one per test process."""
    with FaultServer() as running:
        yield running
