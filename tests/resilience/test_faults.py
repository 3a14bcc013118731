"""Every cell of docs/faults.md, measured again."""

from __future__ import annotations

import pytest

from tests.resilience import matrix
from tests.resilience.server import FAULTS, FaultServer

CELLS = [(variant, name) for variant in matrix.VARIANTS for name in FAULTS]


def documented() -> dict[tuple[str, str], str]:
    """The lines of the table by variant and fault."""
    found: dict[tuple[str, str], str] = {}
    variant = ""
    for line in matrix.TABLE.read_text().splitlines():
        variant = next((name for name, title in matrix.SECTIONS.items() if line == title), variant)
        if line.startswith("| ") and not line.startswith("| fault "):
            found[variant, line.split(" | ")[0].removeprefix("| ")] = line
    return found


@pytest.mark.parametrize(("variant", "name"), CELLS)
def test_the_table_is_true(faults: FaultServer, variant: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    expected = documented()[variant, name]
    for left in range(5, -1, -1):  # a machine can be so busy that a fault which is about time needs another try
        caplog.clear()
        try:
            measured = matrix.line(faults, name, variant)
            assert measured == expected
        except AssertionError:
            if not left or not (FAULTS[name].slow or "ConnectTimeout" in caplog.text):
                raise
        else:
            break


def test_the_table_is_complete() -> None:
    assert list(documented()) == CELLS
    for (_, name), line in documented().items():
        cells = line.strip("| ").split(" | ")[2:]
        assert len(cells) == len(matrix.METHODS), name
        for cell in cells:
            assert "UNDEFINED" not in cell
