"""Looks for the key in everything that can be reached from an error, a log record or a span: `Walk`."""

from __future__ import annotations

import asyncio
import copy
import io
import logging
import pickle
import types
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx

from ibl_data_manager_client import PlatformApiKey
from ibl_data_manager_client._key import Secret
from tests.conftest import KEY

TESTS = str(Path(__file__).resolve().parents[1])
LONGEST = 100_000
"""Characters of a `repr` that are looked at."""

_PLAIN = (int, float, complex, bool, type(None), type(Ellipsis))
_APART = (
    type,
    types.ModuleType,
    types.CodeType,
    types.BuiltinFunctionType,
    asyncio.AbstractEventLoop,  # which reaches every other call, ...
    httpx.BaseTransport,  # ... as an open client's do
    httpx.AsyncBaseTransport,
    PlatformApiKey,  # what keeps the key, ...
    Secret,  # ... and hands it on: nothing else may
)
"""What is not gone into."""


class Walk:
    """Goes from object to object, as a debugger or an error tracker could.

    From an error: its arguments and attributes, what caused it and what it came up in, the local variables of every
    frame of its traceback and of each of these; its pickle and a deep copy. From any object: its attributes, items,
    closure, suspended frame and `repr`. Frames of the tests, which know the key, are passed over.

    Attributes:
        walked: how many objects.
        hits: where the key was found, each as the way there.
    """

    def __init__(self) -> None:
        self.walked = 0
        self.hits: list[str] = []

    def error(self, error: BaseException) -> None:
        """Walk from an error."""
        self.object(error, type(error).__name__)
        with suppress(TypeError, AttributeError, pickle.PicklingError):  # not every error of others can be pickled
            self._text(pickle.dumps(error), "its pickle")
        with suppress(TypeError, AttributeError):
            self.object(copy.deepcopy(error), "its copy")

    def record(self, record: logging.LogRecord) -> None:
        """Walk from a log record."""
        self.object(record, "log record")
        self._text(record.getMessage(), "log record")

    def object(self, start: object, name: str) -> None:
        """Walk from any object."""
        seen: dict[int, object] = {}  # kept, or another object would get the id
        todo = deque([(start, name)])
        while todo:
            one, way = todo.popleft()
            if id(one) in seen or isinstance(one, _PLAIN):
                continue
            seen[id(one)] = one
            self.walked += 1
            one = one.getvalue() if isinstance(one, io.BytesIO) and not one.closed else one
            if isinstance(one, str | bytes | bytearray) and not isinstance(one, Secret):
                self._text(one, way)
            elif not isinstance(one, _APART):
                if not isinstance(one, types.FrameType):
                    self._text(_repr(one), f"repr of {way}")
                todo.extend((inner, f"{way}{step}") for inner, step in _reached(one))

    def _text(self, text: str | bytes | bytearray, way: str) -> None:
        found = KEY in text if isinstance(text, str) else KEY.encode() in text
        if found:
            self.hits.append(way)

    def __str__(self) -> str:
        return f"key walk: {self.walked:,} objects, {len(self.hits)} hits"


def _repr(one: object) -> str:
    try:
        return repr(one)[:LONGEST]
    except Exception:  # of an object that was not finished
        return ""


def _reached(one: Any) -> Iterator[tuple[object, str]]:
    """What can be reached from an object in one step, and how."""
    if isinstance(one, BaseException):
        yield one.args, ".args"
        yield one.__cause__, ".__cause__"
        yield one.__context__, ".__context__"
        trace = one.__traceback__
        while trace is not None:
            yield trace.tb_frame, f" in {trace.tb_frame.f_code.co_qualname}"
            trace = trace.tb_next
    if isinstance(one, types.FrameType):
        if not one.f_code.co_filename.startswith(TESTS):
            yield from ((value, f":{name}") for name, value in one.f_locals.items())
        return
    if isinstance(one, types.FunctionType):
        for cell in one.__closure__ or ():
            with suppress(ValueError):  # it holds nothing yet
                yield cell.cell_contents, " closure"
        yield one.__defaults__, " defaults"
    elif isinstance(one, types.MethodType):
        yield one.__self__, ".__self__"
        yield one.__func__, ".__func__"
    elif isinstance(one, types.CoroutineType):
        yield one.cr_frame, " suspended"
    elif isinstance(one, types.GeneratorType):
        yield one.gi_frame, " suspended"
    elif isinstance(one, types.AsyncGeneratorType):
        yield one.ag_frame, " suspended"
    elif isinstance(one, Mapping):
        for key, value in list(one.items()):
            yield key, " key"
            yield value, f"[{key!r}]" if isinstance(key, str | int) else "[…]"
    elif isinstance(one, list | tuple | set | frozenset | deque):
        yield from ((item, "[…]") for item in list(one))
    with suppress(TypeError):
        yield from ((value, f".{name}") for name, value in list(vars(one).items()))
    for kind in type(one).__mro__:
        for name in _names(vars(kind).get("__slots__", ())):
            with suppress(AttributeError):
                yield object.__getattribute__(one, name), f".{name}"


def _names(slots: Any) -> list[str]:
    names = [slots] if isinstance(slots, str) else list(slots)
    return [name for name in names if name not in ("__dict__", "__weakref__")]
