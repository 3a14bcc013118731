"""Every operation that answers JSON, its answer damaged at random: what is not damaged is kept, and what is, reported.

`DAMAGES` says how often each is damaged; `scripts/damage` runs the full form.
"""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from tests.contract.document import described

from .damage_checks import DamageChecks
from .damage_faults import FAULTS, Fault

DAMAGES = int(os.environ.get("DAMAGES", "20"))


@pytest.mark.parametrize("operation_id", [one.id for one in described().values() if one.answer == "json"])
def test_damaged_answers(operation_id: str, record_property: Callable[[str, object], None]) -> None:
    checks = DamageChecks(described()[operation_id])
    checks.run(DAMAGES)
    record_property("damage", {"operations": 1, **checks.counts})


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_of_the_tolerant_decoder_is_noticed(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    operation = described()[fault.shows_in]
    DamageChecks(operation).run(200)
    fault.put(monkeypatch)
    with pytest.raises((AssertionError, pytest.fail.Exception)) as caught:
        DamageChecks(operation).run(200)
    assert any(operation.id in note for note in getattr(caught.value, "__notes__", ())), "failed for another reason"
