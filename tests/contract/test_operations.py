"""Every operation, both ways: it sends what the document asks for, and returns what its signature says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .calling import Mode
from .checking import check_operation
from .document import described, generated_modules


def test_every_operation_has_its_module_and_no_module_is_left_over() -> None:
    assert set(generated_modules()) == set(described())


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("operation_id", list(described()))
def test_operation(operation_id: str, mode: Mode, record_property: Callable[[str, object], None]) -> None:
    counts = check_operation(described()[operation_id], mode)
    record_property("contract", {f"operations sent and read, {mode}": 1, **counts})
