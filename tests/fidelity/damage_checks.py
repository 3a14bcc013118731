"""What must hold of a damaged answer, in every mode."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client._json import drift as _drift
from ibl_data_manager_client.errors import Deviation, ResponseDecodeError
from ibl_data_manager_client.types import Model
from tests.answered import answered
from tests.contract.answer_checks import plain
from tests.contract.arguments import arguments
from tests.contract.calling import KEY
from tests.contract.comparing import same_json
from tests.contract.document import Described, effective
from tests.contract.sampler import FULL, MINIMAL, VARIANTS, Sampler

from .damage import Damage, Damager, at, pointer, same_around

EXACT = ("drop", "rename", "null", "bad date", "unwrap a list")
"""Damages of one value: if the decoder trips over it, then there and nowhere else."""

SAMPLED = (FULL, VARIANTS[-1])
"""One item in each list; three, with nulls and edge values."""


class _Lines(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


class DamageChecks:
    """The checks of one operation's damaged answers, and how many there were.

    Args:
        operation: what the document says.
    """

    def __init__(self, operation: Described) -> None:
        self.operation = operation
        self.api = operation.module.OPERATION
        self.told: list[Deviation] = []
        self.response = httpx.Response(204)
        transport = httpx.MockTransport(lambda _: self.response)
        self.calling = DataManagerClient(
            KEY, drift=self.told.append, transport=transport, async_transport=transport, max_retries=0
        )
        self.warning = DataManagerClient(KEY, drift="warn")
        self.raising = DataManagerClient(KEY, drift="raise")
        self.logged = _Lines()
        self.counts: Counter[str] = Counter()

    def run(self, damages: int) -> None:
        """Damage the sampled answers, so many times in all."""
        logger = logging.getLogger("ibl_data_manager_client")
        logger.addHandler(self.logged)
        logger.propagate = False  # or pytest keeps each line
        try:
            for variant in SAMPLED:
                schema = self.operation.answer_schema
                value = Sampler(effective(), self.operation.id, variant, unknown=True).json(schema or {})
                self.told.clear()
                expected = self.calling._result(self.api, answered(_response(value))).parsed
                assert not self.told
                damager = Damager(f"{self.operation.id} {variant.name}", value, expected)
                for number in range(damages // len(SAMPLED)):
                    damage = damager.next()
                    try:
                        self.check(damage, expected)
                        if number == 0:
                            self.by_function(damage)
                    except BaseException as error:  # what pytest.raises raises is no Exception
                        error.add_note(f"in {self.operation.id}, {variant.name}, {damage}")
                        raise
        finally:
            logger.removeHandler(self.logged)
            logger.propagate = True

    def check(self, damage: Damage, expected: Any) -> None:
        """One damage, in every mode."""
        self.counts["damages"] += 1
        self.counts[f"damages: {damage.kind}"] += 1
        response = _response(damage.answer)
        value = self.api.value(response)
        result, found = self.in_every_mode(response)
        if self.api.decode.kind is Any:  # nothing declared
            assert result == value
            assert not found
            return
        self.agrees(response, value, result, found)
        if found:
            self.counts["damages that the decoder trips over"] += 1
            self.counts["deviations reported"] += len(found)
        self.reported_where_damaged(damage, found)
        opened = self.kept(damage, expected, result, found)
        if not opened:
            check_nothing_lost(damage, value, result, found)

    def by_function(self, damage: Damage) -> None:
        """The operation's own functions return and report the same as the client's reading of the answer."""
        self.response = _response(damage.answer)
        result, found = self.in_every_mode(self.response)
        module = self.operation.module
        made = arguments(self.operation, MINIMAL, module)

        async def call() -> Any:
            return await module.asyncio(*made.positional, **made.keywords, client=self.calling)

        for mode in ("asyncio", "detailed"):
            self.told.clear()
            self.response = _response(damage.answer)
            if mode == "asyncio":
                got = asyncio.run(call())
            else:
                detailed = module.sync_detailed(*made.positional, **made.keywords, client=self.calling)
                assert detailed.content == self.response.content
                got = detailed.parsed
            assert _same(got, result)
            assert self.told == found
        self.counts["damages read by the operation's own functions"] += 1

    def in_every_mode(self, response: httpx.Response) -> tuple[Any, list[Deviation]]:
        """The result and what was reported, which is the same whoever it is reported to."""
        self.told.clear()
        result = self.calling._result(self.api, answered(response)).parsed
        found = list(self.told)
        _drift._logged.clear()
        self.logged.lines.clear()
        for _ in range(2):
            assert _same(self.warning._result(self.api, answered(response)).parsed, result)
        assert self.logged.lines == [str(one) for one in found], "logged otherwise than told, or not once"
        if not found:
            assert _same(self.raising._result(self.api, answered(response)).parsed, result)
            return result, found
        with pytest.raises(ResponseDecodeError) as caught:
            self.raising._result(self.api, answered(response))
        assert list(caught.value.deviations) == found
        assert caught.value.response is response
        assert caught.value.operation == self.operation.id
        return result, found

    def agrees(self, response: httpx.Response, value: Any, result: Any, found: list[Deviation]) -> None:
        """The tolerant decoder finds fault exactly where the generated one trips, and else returns the same."""
        if found:
            assert found[0].expected != "what its decoder reads", "the tolerant decoder does not see what is wrong"
            with pytest.raises((TypeError, ValueError, KeyError, AttributeError)):
                self.api.decode(value)
            return
        generated = self.api.decode(value)
        assert not found
        assert _same(generated, result)
        self.told.clear()
        tolerant = _drift.decode_tolerantly(
            self.api.decode, value, self.operation.id, answered(response), self.told.append
        )
        assert not self.told, f"the generated decoder has no trouble; reported: {self.told}"
        assert _same(generated, tolerant)

    def reported_where_damaged(self, damage: Damage, found: list[Deviation]) -> None:
        """Each place once, none that is not damaged, and for damage of one value that place alone."""
        pointers = [one.pointer for one in found]
        assert len(set(pointers)) == len(pointers)
        assert {one.operation for one in found} <= {self.operation.id}
        places = [damage.pointer]
        if damage.kind == "rename":  # in an object whose further fields have a type, the new one is read as that
            places.append(damage.renamed)
        if damage.kind in EXACT and found:
            assert set(pointers) <= set(places)
        if damage.kind == "wrap in a list" and found:
            assert pointers in ([damage.pointer], [f"{damage.pointer}/-"])
        if damage.kind == "unknown enum":
            assert not found, "enums are open"
        for one in pointers:
            assert any(one == place or one.startswith(f"{place}/") for place in places), f"{one} is not damaged"

    def kept(self, damage: Damage, expected: Any, result: Any, found: list[Deviation]) -> bool:
        """Everything that is not damaged is equal; what was wrapped too. Returns whether an envelope was taken off."""
        if damage.path:
            same_around(expected, result, damage)
        if damage.kind == "wrap in an envelope" and not damage.path:
            assert not found
            assert _same(expected, result)
        if not found:
            return False
        if damage.kind == "wrap in a list":
            (inside,) = at(result, damage.path)
            same_wrapped(at(expected, damage.path), inside)
            self.counts["wrapped values read in their list"] += 1
        if damage.kind == "wrap in data" and not damage.path:
            assert [one.pointer for one in found] == [""]
            assert _same(expected, result)
            self.counts["answers read in an envelope that nobody described"] += 1
            return True
        return False


def check_nothing_lost(damage: Damage, value: Any, result: Any, found: list[Deviation]) -> None:
    """`to_dict` gives the damaged answer back; one object that came for a list of them is a list of it."""
    if damage.kind == "unwrap a list" and found and isinstance(at(result, damage.path), list):
        (item,) = at(result, damage.path)
        same_json(at(value, damage.path), plain(item), pointer(damage.path))
        return
    same_json(value, plain(result), "answer")


def same_wrapped(expected: Any, inside: Any) -> None:
    """Models are read inside a list that is too much; a text that should be a date is not, and stays as it came."""
    if any(isinstance(one, Model) for one in (expected if isinstance(expected, list) else [expected])):
        assert _same(expected, inside)
    else:
        same_json(plain(expected), plain(inside), "wrapped")


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and one == other


def _response(value: Any) -> httpx.Response:
    content = json.dumps(value).encode()
    return httpx.Response(200, content=content, headers={"Content-Type": "application/json"})
