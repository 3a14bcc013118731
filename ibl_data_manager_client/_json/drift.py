"""Answers that deviate from the description: what can be decoded is, the rest is kept raw and reported.

Loaded only when a decoder has tripped over an answer. The tolerant decoder reads the tables of the models, of which
the others are written.
"""

from __future__ import annotations

import typing
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from .._log import logger
from ..errors import Deviation, Drift, ResponseDecodeError
from ..types import UNSET
from . import codec as _codec
from . import shapes as _shapes
from .decoders import Decoder

if TYPE_CHECKING:
    import httpx


class Answer(Protocol):
    """An answer whose body is read here."""

    @property
    def content(self) -> bytes:
        """The body."""
        ...

    def bare(self, text: str) -> str:
        """A text of it without the key that it may quote."""
        ...

    def shown(self) -> httpx.Response:
        """The answer as httpx has it."""
        ...


_LONGEST_NAME = 200
_LOGGED_AT_MOST = 10_000
_logged: dict[tuple[str, str], Deviation] = {}
"""What this process has logged, by operation and pointer. Keys of maps can make pointers without end: when it is full
it starts again, and what is still wrong is logged once more. No lock: `setdefault` decides who logs, at once."""


class _Found(dict[str, tuple[str, str]]):
    """Expected and got by pointer: the first of what is found at a place stands for all."""

    def add(self, pointer: str, expected: str, got: str) -> None:
        self.setdefault(pointer, (expected, got))

    def told(self, of: str, root: str = "") -> tuple[Deviation, ...]:
        """As deviations, whose pointers begin with `root`."""
        return tuple(Deviation(of, root + pointer, *said) for pointer, said in self.items())


def deviations_of(kind: Any, value: Any, of: str) -> tuple[Deviation, ...]:
    """How a value deviates from a type; `of` stands for the operation."""
    found = _Found()
    _decode(kind, value, "", found)
    return found.told(of)


def decode_tolerantly(
    decode: Decoder,
    value: Any,
    operation: str,
    response: Answer,
    drift: Drift,
    place: Sequence[str] = (),
) -> Any:
    """What `decode` would return, as far as it can be had; deviations go where `drift` says.

    A callable gets each pointer once per call of this, however many items of a list deviate there; the logger gets it
    once per operation in the life of the process. Pointers begin with `place`, the keys that lead to the value.

    Raises:
        ResponseDecodeError: `drift` is `raise`.
    """
    found = _Found()
    result = _decode_answer(decode.kind, value, found)
    if not found:
        try:
            return decode(value)
        except (TypeError, ValueError, KeyError, AttributeError) as error:  # they disagree: never silently
            found.add("", "what its decoder reads", f"{_short(value)} ({type(error).__name__})")
    if found and value is None and not response.content:
        found = _Found({"": (found[""][0], "no body")})
    report(found.told(operation, pointer_to(place)), response, drift)
    return result


def report(deviations: tuple[Deviation, ...], response: Answer, drift: Drift) -> None:
    """Tell of deviations of one answer, at least one, as `drift` says."""
    deviations = tuple(Deviation(*map(response.bare, deviation)) for deviation in deviations)
    if drift == "raise":
        said = "; ".join(str(deviation).removeprefix(f"{deviation.operation}: ") for deviation in deviations[:3])
        raise ResponseDecodeError(
            f"the answer is not as described: {said}",
            response=response.shown(),
            operation=deviations[0].operation,
            deviations=deviations,
        )
    for deviation in deviations:
        if callable(drift):
            drift(deviation)
            continue
        place = deviation[:2]
        if len(_logged) >= _LOGGED_AT_MOST and place not in _logged:
            _logged.clear()
        if _logged.setdefault(place, deviation) is deviation:
            logger.warning("%s", deviation)


def _decode_answer(kind: Any, value: Any, found: _Found) -> Any:
    """The whole answer; out of an envelope, where it is no such thing itself and holds one."""
    result = _decode(kind, value, "", found)
    if not found or not isinstance(value, Mapping) or _shapes.is_itself(kind, value):
        return result
    own = _shapes.fields_in(kind)
    for key in _shapes.ENVELOPES:
        inner = value.get(key)
        if isinstance(inner, Mapping | list) and _shapes.resembles(inner, kind):
            inside = _Found({"": ("the answer itself", f"an envelope with it under {key!r}")})
            opened = _decode(kind, inner, "", inside)
            declared = key in own and _shapes.converts(own[key].type)  # what is there is the field's
            is_list = isinstance(inner, list) and not _shapes.resembles(value, kind)  # a page holds its own list
            is_it = isinstance(inner, Mapping) and _shapes.is_itself(kind, inner) and not declared
            alone = len(value) == 1 and len(inside) <= len(found)  # nothing else in it, and it reads as well
            if is_list or is_it or alone:
                found.clear()
                found.update(inside)
                return opened
    return result


def _decode(kind: Any, value: Any, pointer: str, found: _Found) -> Any:
    if value is None:
        if not _shapes.admits_null(kind):
            found.add(pointer, _expected(kind), "null")
        return None
    if not _shapes.converts(kind):
        return value  # plain values pass as they come
    options = _shapes.options(kind)
    real = [option for option in options if option is not type(None)]
    if len(real) == 1:
        return _decode_one(real[0], value, pointer, found)
    tried: list[tuple[tuple[bool, bool, bool, int], Any, _Found]] = []
    for option in real:
        said = _Found()
        result = _decode_one(option, value, pointer, said)
        if _shapes.is_plain(option) and isinstance(value, Mapping | list):
            said.add(pointer, _expected(option), _short(value))
        tried.append(((bool(said), not _is_like(value, option), pointer in said, len(said)), result, said))
    _, result, said = min(tried, key=lambda one: one[0])  # the first that fits, else the one that fits best
    found.update({**said, **found})
    return result


def _is_like(value: Any, option: Any) -> bool:
    """Whether a value or, in a list, one of them resembles an option, or the items that it stands for."""
    kind = typing.get_args(option)[0] if typing.get_origin(option) is list else option
    return any(_shapes.resembles(one, kind) for one in (value if isinstance(value, list) else [value]))


def _decode_one(kind: Any, value: Any, pointer: str, found: _Found) -> Any:
    if _shapes.is_model(kind):
        return _decode_model(kind, value, pointer, found)
    if typing.get_origin(kind) is list:
        return _decode_list(typing.get_args(kind)[0], value, pointer, found)
    if typing.get_origin(kind) is dict:
        return _decode_map(kind, value, pointer, found)
    if kind in _shapes.SCALARS:
        convert, expected = _shapes.SCALARS[kind]
        try:
            return getattr(_codec, convert)(value)
        except (TypeError, ValueError, AttributeError):
            found.add(pointer, expected, _short(value))
    return value


_CALLED = {str: "a text", int: "a whole number", float: "a number", bool: "a boolean", bytes: "a file"}


def _expected(kind: Any) -> str:
    """What a type is called."""
    options, origin = _shapes.options(kind), typing.get_origin(kind)
    if len(options) > 1:
        return " or ".join(dict.fromkeys(map(_expected, options)))
    if _shapes.is_model(kind):
        return f"an object ({kind.__name__})"
    if origin in (list, dict):
        return "a list" if origin is list else "an object"
    return _shapes.SCALARS[kind][1] if kind in _shapes.SCALARS else _CALLED.get(kind, "a value")


def _decode_list(item: Any, value: Any, pointer: str, found: _Found) -> Any:
    if isinstance(value, list):
        return [_decode(item, one, f"{pointer}/-", found) for one in value]
    found.add(pointer, "a list", _short(value))
    if isinstance(value, Mapping) and _shapes.is_itself(item, value):
        return [_decode(item, value, pointer, found)]  # one object where a list of them was declared
    return value


def _decode_map(kind: Any, value: Any, pointer: str, found: _Found) -> Any:
    if not isinstance(value, Mapping):
        found.add(pointer, _expected(kind), _short(value))
        return value
    inner = typing.get_args(kind)[1]
    return {key: _decode(inner, one, f"{pointer}/{_escaped(key)}", found) for key, one in value.items()}


def _decode_model(model: Any, value: Any, pointer: str, found: _Found) -> Any:
    if not isinstance(value, Mapping):
        found.add(pointer, _expected(model), _short(value))
        if isinstance(value, list):
            return [_decode_model(model, one, f"{pointer}/-", found) for one in value]
        return value
    shape = _shapes.shape(model)
    rest = dict(value)
    made = model.__new__(model)  # as from_dict does it: __init__ knows names that are no JSON
    for key, (name, kind, required) in shape.fields.items():
        where, field = f"{pointer}/{_escaped(key)}", UNSET
        if key in rest:
            field = _decode(kind, rest.pop(key), where, found)
        elif required:
            found.add(where, "a required field", "missing")
        setattr(made, name, field)
    for key, one in rest.items():
        made.additional_properties[key] = _decode(shape.additional, one, f"{pointer}/{_escaped(key)}", found)
    return made


def pointer_to(place: Sequence[str]) -> str:
    """Where the keys lead that lead to a place in an answer: a JSON pointer (RFC 6901)."""
    return "".join(f"/{_escaped(key)}" for key in place)


def _escaped(name: str) -> str:
    """A name as a part of a pointer; of a very long one the beginning: keys of maps are the server's, and are kept."""
    return _cut(name, _LONGEST_NAME).replace("~", "~0").replace("/", "~1")


def _short(value: Any) -> str:
    """What a value is, for logs: names, lengths, numbers and booleans; no text."""
    if value is None:
        return "null"
    if isinstance(value, Mapping):
        return f"an object ({_cut(', '.join(map(str, value)))})" if value else "an empty object"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, str):
        return f"a text of {len(value)} character{'s' if len(value) != 1 else ''}"
    return _cut(repr(value))


def _cut(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
