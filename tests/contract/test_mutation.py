"""The contract tests can fail: each of these faults is noticed, in a client that passes without it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from .calling import Mode
from .checking import check_operation
from .document import Described
from .mutations import ALTERATIONS, FAULTS, PAGING_ALTERATIONS, PAGING_FAULTS, Alteration, Fault, altered, first
from .paging import check_pages

NOTICED = (Exception, pytest.fail.Exception)
"""Whatever makes a test fail."""


@contextmanager
def noticed(operation: Described) -> Iterator[None]:
    """Fail unless the check inside fails, naming the operation: of the fault, not of a slip in how it is put in."""
    with pytest.raises(NOTICED) as caught:
        yield
    assert not isinstance(caught.value, NameError | ImportError | SyntaxError), caught.value
    assert any(operation.id in note for note in getattr(caught.value, "__notes__", ()))


MODES = ("sync", "async")


def _name(fault: object) -> str | None:
    return fault.name if isinstance(fault, Fault | Alteration) else None


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fault", FAULTS, ids=_name)
def test_a_fault_of_the_client_is_noticed(fault: Fault, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    operation = first(fault.shows_in)
    check_operation(operation, mode)
    fault.put(monkeypatch)
    with noticed(operation):
        check_operation(operation, mode)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("alteration", ALTERATIONS, ids=_name)
def test_a_fault_of_the_templates_is_noticed(alteration: Alteration, mode: Mode) -> None:
    operation = first(alteration.shows_in)
    check_operation(operation, mode)
    module = altered(operation, alteration)
    if mode not in alteration.modes:
        check_operation(operation, mode, module)
        return
    with noticed(operation):
        check_operation(operation, mode, module)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fault", PAGING_FAULTS, ids=_name)
def test_a_fault_of_the_pager_is_noticed(fault: Fault, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    operation = first(fault.shows_in)
    check_pages(operation, mode)
    fault.put(monkeypatch)
    with noticed(operation):
        check_pages(operation, mode)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("alteration", PAGING_ALTERATIONS, ids=_name)
def test_a_fault_of_a_list_is_noticed(alteration: Alteration, mode: Mode) -> None:
    operation = first(alteration.shows_in)
    check_pages(operation, mode)
    with noticed(operation):
        check_pages(operation, mode, altered(operation, alteration))
