"""Every line of docs/transports.md, measured again."""

from __future__ import annotations

import pytest

from tests.resilience import agreement
from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FaultServer

CASES = {name: case for cases in agreement.SECTIONS.values() for name, case in cases.items()}
LINES = [line for line in agreement.TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]


def documented() -> dict[str, str]:
    """The lines of the table by case."""
    return {line.split(" | ")[0].removeprefix("| "): line for line in LINES if not line.startswith("| what ")}


@pytest.mark.parametrize("name", CASES)
def test_the_table_is_true(faults: FaultServer, name: str) -> None:
    assert agreement.row(faults, name, CASES[name]) == documented()[name]


def test_the_table_is_complete_and_every_difference_has_its_reason() -> None:
    assert list(documented()) == list(CASES)
    for line in documented().values():
        _, _, got, why, _ = line.split("|")
        assert "UNDEFINED" not in got
        assert any(f"{name}: " in got for name in TRANSPORTS) == bool(why.strip()), line
