"""Every operation that pages: read to its end, each item comes once and in order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .calling import Mode
from .document import described
from .paging import check_pages

PAGED = [one.id for one in described().values() if one.paging]


def test_the_modules_say_which_operations_page() -> None:
    found = {one.id for one in described().values() if hasattr(one.module, "PAGINATION")}
    assert found == set(PAGED)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("operation_id", PAGED)
def test_pages(operation_id: str, mode: Mode, record_property: Callable[[str, object], None]) -> None:
    pages = check_pages(described()[operation_id], mode)
    record_property("contract", {f"lists read to their end, {mode}": 1, f"pages of lists, {mode}": pages})
