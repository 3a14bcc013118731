"""The commands of a worker that decodes and encodes: `load` an answer, then time what is done with it."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..data import LISTS
from .protocol import Answer, checked, cpu


@dataclass(frozen=True)
class Codec:
    """How a peer decodes and encodes the answer of a list.

    Attributes:
        decode: from what `json.loads` gives to models.
        count: how many items the models hold.
        encode: from models to JSON text.
        from_bytes: from the bytes of an answer to models.
    """

    decode: Callable[[Any], Any]
    count: Callable[[Any], int]
    encode: Callable[[Any], Any]
    from_bytes: Callable[[bytes], Any]


class Codecs:
    """The commands.

    Args:
        of: the codec of a list by its name.
    """

    def __init__(self, of: Callable[[str], Codec]) -> None:
        self._of = of
        self._content = b""
        self._items = 0

    def load(self, name: str, path: str, items: int) -> Answer:
        """Take up the answer of a list, which holds so many items."""
        self._codec, self._held_in = self._of(name), LISTS[name].held_in
        self._content = Path(path).read_bytes()
        self._items = items
        return {}

    def run(self, what: str, collect: bool, n: int = 1) -> Answer:
        """CPU seconds of one step, done `n` times.

        Args:
            what: `loads` is json.loads alone, `decode` from its result to models, `bytes` from the answer's bytes to
                models, `dumps` is json.dumps alone, `encode` from models to JSON text.
            collect: leave Python's garbage collector as it is; False turns it off meanwhile.
        """
        if what in ("loads", "bytes"):
            source: Any = self._content
        else:
            source = json.loads(self._content)
            if what == "encode":
                source = self._codec.decode(source)
        steps: dict[str, Callable[[Any], Any]] = {
            "loads": json.loads,
            "dumps": json.dumps,
            "decode": self._codec.decode,
            "bytes": self._codec.from_bytes,
            "encode": self._codec.encode,
        }
        step = steps[what]
        gc.collect()
        if not collect:
            gc.disable()
        try:
            cpu_before, before = cpu(), time.perf_counter()
            for _ in range(n):
                result = step(source)
            used, wall = cpu() - cpu_before, time.perf_counter() - before
        finally:
            gc.enable()
        if what in ("decode", "bytes"):
            checked(self._codec.count(result), self._items)
        elif what in ("dumps", "encode"):
            checked(len(json.loads(result)[self._held_in]), self._items)
        return {"n": self._items, "cpu": used, "wall": wall}

    def commands(self) -> dict[str, Callable[..., Answer]]:
        """For `serve`."""
        return {"load": self.load, "run": self.run}
