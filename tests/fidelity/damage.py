"""Damage to an answer, one place at a time, and what must be left of the rest.

Damaged is the place itself and all below it; where a field is renamed, the new one as well. Everything else must be as
if nothing had happened.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, cast, get_args, get_origin
from uuid import UUID

from attrs import frozen

from ibl_data_manager_client._json.shapes import shape
from ibl_data_manager_client.types import UNSET, Model
from tests.contract.comparing import hints
from tests.contract.sampler import UNKNOWN

_DECODED = (datetime.date, UUID)
Path = tuple[str | int, ...]

OTHER_TYPES: tuple[Any, ...] = ("text", 7, 1.5, True, [], {}, [1], {"x": 1})
BAD_DATES = ("yesterday", "2024-13-45", "", "12:30", "99999999999999999999", "2024-05-17 08:30 XYZ", "0000-00-00")
STATUS = {"success": True, "description": "Ok"}
RENAMED = "x-renamed"


@frozen
class Damage:
    """One damage.

    Attributes:
        kind: what was done.
        path: where: keys and indices from the root.
        answer: the answer with the damage.
    """

    kind: str
    path: Path
    answer: Any

    @property
    def pointer(self) -> str:
        """Where, as a deviation says it."""
        return pointer(self.path)

    @property
    def renamed(self) -> str:
        """The pointer of the new key of a field that was renamed."""
        return pointer((*self.path[:-1], RENAMED))

    def __str__(self) -> str:
        return f"{self.kind} at {self.pointer or 'the root'}: {json.dumps(self.answer)[:2000]}"


def pointer(path: Path) -> str:
    """A JSON pointer, `-` for any index."""
    return "".join("/-" if isinstance(one, int) else "/" + one.replace("~", "~0").replace("/", "~1") for one in path)


def nodes(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every place of an answer that is declared, the root first."""
    yield path, value
    if path[-1:] == (UNKNOWN,):
        return
    if isinstance(value, dict):
        for key, one in value.items():
            yield from nodes(one, (*path, key))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from nodes(one, (*path, number))


def replaced(value: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    """A copy in which `change` was applied to what is at a place; what is not on the way there is shared."""
    if not path:
        return change(value)
    copy = value.copy()
    copy[path[0]] = replaced(value[path[0]], path[1:], change)
    return copy


class Damager:
    """Makes damages to an answer: a kind first, then a place that it can be done at.

    One in two is where the decoder has something to do, one in ten at the root.

    Args:
        seed: the same damages for the same seed and answer.
        answer: the answer as JSON has it.
        decoded: what it is decoded to: tells where models, dates and enums are declared.
    """

    def __init__(self, seed: str, answer: Any, decoded: Any) -> None:
        self.random = Random(seed)
        self.answer = answer
        everywhere = list(nodes(answer))
        fields = [(path, value) for path, value in everywhere if path and isinstance(path[-1], str)]
        texts = [(path, value) for path, value in everywhere if isinstance(value, str)]
        enums = set(enum_paths(decoded))
        places: dict[str, list[tuple[Path, Any]]] = {
            "drop": fields,
            "rename": fields,
            "null": [(path, value) for path, value in everywhere if value is not None],
            "retype": everywhere,
            "wrap in a list": everywhere,
            "wrap in data": everywhere,
            "wrap in an envelope": everywhere,
            "unwrap a list": [(path, value) for path, value in everywhere if isinstance(value, list) and value],
            "unknown enum": [(path, value) for path, value in texts if path in enums],
            "bad date": [(path, value) for path, value in texts if value[:1].isdigit() and value[4:5] == "-"],
        }
        self.places = {kind: found for kind, found in places.items() if found}
        converted = set(converted_paths(decoded))
        self.telling = {kind: [one for one in found if one[0] in converted] for kind, found in places.items()}

    def next(self) -> Damage:
        """The next damage."""
        kind = self.random.choice(list(self.places))
        places = self.places[kind]
        chance = self.random.random()
        if chance < 0.5:
            places = self.telling[kind] or places
        if chance < 0.1:
            places = [one for one in places if not one[0]] or places
        path, value = self.random.choice(places)
        return Damage(kind, path, self._done(kind, path, value))

    def _done(self, kind: str, path: Path, value: Any) -> Any:
        if kind in ("drop", "rename"):

            def without(owner: Any) -> Any:
                rest = {key: one for key, one in owner.items() if key != path[-1]}
                return rest if kind == "drop" else {**rest, RENAMED: value}

            return replaced(self.answer, path[:-1], without)
        changes: dict[str, Callable[[], Any]] = {
            "null": lambda: None,
            "retype": lambda: self.random.choice([one for one in OTHER_TYPES if type(one) is not type(value)]),
            "wrap in a list": lambda: [value],
            "wrap in data": lambda: {"data": value},
            "wrap in an envelope": lambda: {"status": STATUS, "result": value},
            "unwrap a list": lambda: value[0],
            "unknown enum": lambda: "x-unknown",
            "bad date": lambda: self.random.choice(BAD_DATES),
        }
        new = changes[kind]()
        return replaced(self.answer, path, lambda _: new)


def enum_paths(decoded: Any, path: Path = ()) -> Iterator[Path]:
    """Where in an answer enums are declared."""
    if isinstance(decoded, list):
        for number, one in enumerate(decoded):
            yield from enum_paths(one, (*path, number))
    elif isinstance(decoded, Model):
        annotated = hints(cast(Any, type(decoded)))
        for wire, (name, value) in fields(decoded).items():
            if any(get_origin(option) for option in get_args(annotated.get(name))) and isinstance(value, str):
                yield (*path, wire)
            yield from enum_paths(value, (*path, wire))


def converted_paths(decoded: Any, path: Path = ()) -> Iterator[Path]:
    """Where in an answer something is declared that JSON has not, such as a model or a date, or a list of that."""
    below = members(decoded) or {}
    found = [one for key, value in below.items() for one in converted_paths(value, (*path, key))]
    if isinstance(decoded, Model) or (isinstance(decoded, list) and found) or isinstance(decoded, _DECODED):
        yield path
    yield from found


def fields(model: Model) -> dict[str, tuple[str, Any]]:
    """What a model holds by name in JSON: the field's name and the value; what is UNSET is not there."""
    own: Any = type(model)
    found = {key: (one.name, getattr(model, one.name)) for key, one in shape(own).fields.items()}
    found |= {key: ("", value) for key, value in model.additional_properties.items()}
    return {key: one for key, one in found.items() if one[1] is not UNSET}


def members(value: Any) -> dict[str | int, Any] | None:
    """What is one step below a decoded value, by key or index; None of what has nothing below."""
    if isinstance(value, Model):
        return {key: one for key, (_, one) in fields(value).items()}
    if isinstance(value, dict):
        return value
    return dict(enumerate(value)) if isinstance(value, list) else None


def at(decoded: Any, path: Path) -> Any:
    """What a decoded value holds at a place."""
    for step in path:
        decoded = (members(decoded) or {})[step]
    return decoded


def same_around(expected: Any, got: Any, damage: Damage, depth: int = 0) -> None:
    """Fail unless two decoded values are equal, types included, everywhere but at and below the damage."""
    step = damage.path[depth]
    assert type(got) is type(expected), f"{damage.path[:depth]}: {type(expected)} became {type(got)}"
    one, other = members(expected), members(got)
    assert one is not None
    assert other is not None
    last = depth == len(damage.path) - 1
    free = {step, RENAMED} if last else {step}
    assert one.keys() - free == other.keys() - free
    for key in one.keys() - free:
        assert type(one[key]) is type(other[key])
        assert one[key] == other[key], f"{(*damage.path[:depth], key)} is not damaged, and changed"
    if not last:
        assert step in other, f"{damage.path[: depth + 1]} is gone"
        same_around(one[step], other[step], damage, depth + 1)
