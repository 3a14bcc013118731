"""Fixtures of this folder."""

from tests.resilience.conftest import faults

__all__ = ["faults"]
