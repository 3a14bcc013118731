"""How deep and how large a document may be: looked at before it is built, for building a hostile one ends the process.

YAML's aliases make a few lines stand for more than any memory holds, and the C parser that builds what is nested deeply
overflows its stack, which no exception announces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

MAX_DEPTH = 100
MAX_NODES = 5_000_000
"""Of values, those that an alias repeats counted each time; the description of 4.90.4 has some 85,000."""


MAX_DIGITS = 1000
"""Of a whole number: Python refuses to write one of more than 4,300, and to read one in sixties takes ever longer."""


_NUMBER = re.compile(r"[-+\s]*\d[\da-fA-Fx_:\s]*")


class LimitError(ValueError):
    """A document is too deep or too large."""


def check_yaml(content: bytes) -> None:
    """Refuse a YAML document that cannot be built; reads it as a flat row of events.

    Raises:
        LimitError: it is nested too deeply, too large, or contains itself.
        yaml.YAMLError: it is no YAML.
    """
    sizes: dict[str, int] = {}
    opened: list[tuple[str | None, int]] = []
    total = 0
    for event in yaml.parse(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        if isinstance(event, yaml.CollectionStartEvent):
            opened.append((event.anchor, total))
            if event.anchor:
                sizes[event.anchor] = -1  # until it is closed
            _check(len(opened), total)
        elif isinstance(event, yaml.CollectionEndEvent):
            anchor, before = opened.pop()
            if anchor:
                sizes[anchor] = total - before
        elif isinstance(event, yaml.AliasEvent):
            size = sizes.get(event.anchor or "", 1)
            if size < 0:
                raise LimitError(f"the value with the anchor {event.anchor} contains itself")
            total += size
        elif isinstance(event, yaml.ScalarEvent):
            total += 1
            if event.anchor:
                sizes[event.anchor] = 1
            is_text = event.implicit[1] and not event.implicit[0]  # in quotes
            if len(event.value) > MAX_DIGITS and not is_text and _NUMBER.fullmatch(event.value):
                raise LimitError(f"it has a number of more than {MAX_DIGITS:,} digits")
        _check(0, total)


def check_built(document: Any) -> None:
    """Refuse a document that is nested too deeply or too large for what walks it later.

    Raises:
        LimitError: it is.
    """
    total = 0
    todo: list[Iterator[Any]] = [iter([document])]
    while todo:
        value = next(todo[-1], todo)
        if value is todo:
            todo.pop()
            continue
        total += 1
        if isinstance(value, dict):
            todo.append(iter(value.values()))
        elif isinstance(value, list):
            todo.append(iter(value))
        _check(len(todo), total)


def _check(depth: int, total: int) -> None:
    if depth > MAX_DEPTH:
        raise LimitError(f"it is nested more than {MAX_DEPTH} deep")
    if total > MAX_NODES:
        raise LimitError(f"it has more than {MAX_NODES:,} values, aliases repeated: no description is that large")
