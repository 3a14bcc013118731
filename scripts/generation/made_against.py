"""What each action of the overlay was made against: recorded in a file beside it, a line of JSON for each action.

An action replaces values of the description; where nothing was, that is recorded too. Texts and examples are left out:
they do not say that the declaration was mended. `scripts/corrections.py --record` writes the file.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .document import ABSENT, Json, Location, Mark, at

KEY = "x-made-against"
"""Where `join` keeps in an action what is recorded of it."""

Replaced = dict[Location, list[Any]]
"""Place below the target to what stands there, each value once; `ABSENT` for nothing, `OURS` for what is not the
description's but of an earlier action."""


OURS: Any = Mark("what another correction makes")
_MARKS = {mark.name: mark for mark in (ABSENT, OURS)}
_TEXTS = ("description", "title", "summary", "example", "examples")


def told(value: Any, names: bool = False) -> Any:
    """A value without its texts, and with the names and values that have no order in one."""
    if isinstance(value, dict):
        kept = {key: told(one, key == "properties") for key, one in value.items() if names or key not in _TEXTS}
        for key in ("required", "enum"):
            if not names and isinstance(kept.get(key), list):
                kept[key] = sorted(kept[key], key=str)
        return kept
    if isinstance(value, list):
        return [told(one) for one in value]
    return value


def found(node: Any, leaf: Location, place: Location, described: Json) -> Any:
    """What stands below a node: of the description, `OURS` or `ABSENT`.

    Args:
        node: which stands in the document as far as it is corrected.
        leaf: where below it.
        place: where it stands.
        described: the description.
    """
    value = at(node, leaf)
    if value is not ABSENT and value != at(described, (*place, *leaf)):
        return OURS
    return told(value)


def replaced(action: Json, places: dict[Location, Any], described: Json) -> Replaced:
    """What an action replaces where it is applied; what it appends to a list replaces nothing.

    Args:
        action: it.
        places: the places that its target has in the document as far as it is corrected, and what stands there.
        described: the description.
    """
    result: Replaced = {}
    for place, node in places.items():
        leaves = [()] if action.get("remove") else _leaves(action["update"], node)
        for leaf in leaves:
            value = found(node, leaf, place, described)
            if value not in result.setdefault(leaf, []):
                result[leaf].append(value)
    return result


def _leaves(update: Any, node: Any, leaf: Location = ()) -> Iterator[Location]:
    """The places below a node that an update sets."""
    if isinstance(update, dict) and isinstance(node, dict):
        for name, value in update.items():
            yield from _leaves(value, node.get(name), (*leaf, name))
    elif not isinstance(node, list):
        yield leaf


# --- the file --------------------------------------------------------------------------------------------------------


def path_of(overlay: Path) -> Path:
    """The record of an overlay."""
    return overlay.with_name(f"{overlay.stem}-made-against.jsonl")


def join(actions: Iterable[Json], path: Path) -> None:
    """Give each action what is recorded of it, if anything is."""
    # of a text, `splitlines` would end lines within values too
    lines = path.read_bytes().splitlines() if path.is_file() else []
    records = {
        (one["correction"], one["target"], one.get("number", 1)): one["replaces"] for one in map(json.loads, lines)
    }
    for key, action in _keyed(actions):
        if key in records:
            action[KEY] = {tuple(leaf): list(map(_read, values)) for leaf, values in records[key]}


def text(actions: Iterable[Json], replaces: Iterable[Replaced], fresh: Iterable[str] = ()) -> str:
    """The file.

    Args:
        actions: of the overlay, with what was recorded before: that stays, but for what an action no longer sets.
        replaces: what each replaces now.
        fresh: corrections of which all is recorded anew.
    """
    lines = []
    for ((correction, target, number), action), now in zip(_keyed(actions), replaces, strict=True):
        kept: Replaced = {} if correction in fresh else action.get(KEY) or {}
        kept = {leaf: values for leaf, values in kept.items() if sets(action, leaf)}
        kept |= {leaf: values for leaf, values in now.items() if not any(_overlap(leaf, other) for other in kept)}
        head = {"correction": correction, "target": target} | ({"number": number} if number > 1 else {})
        replaced = [[list(leaf), list(map(_written, values))] for leaf, values in kept.items()]
        lines.append(json.dumps(head | {"replaces": replaced}, ensure_ascii=False))
    return "".join(f"{line}\n" for line in lines)


def sets(action: Json, leaf: Location) -> bool:
    """Whether an action sets what stands there below its target, or what is in it."""
    return not leaf if action.get("remove") else at(action["update"], leaf) is not ABSENT


def _overlap(one: Location, other: Location) -> bool:
    return one[: len(other)] == other[: len(one)]


def _keyed(actions: Iterable[Json]) -> Iterator[tuple[tuple[str, str, int], Json]]:
    """The actions with correction, target, and which of those that have the same it is."""
    seen: Counter[tuple[str, str]] = Counter()
    for action in actions:
        key = (action["x-correction"], action["target"])
        seen[key] += 1
        yield (*key, seen[key]), action


def _written(value: Any) -> Any:
    return value.name if isinstance(value, Mark) else {"value": value}


def _read(value: Any) -> Any:
    return _MARKS[value] if isinstance(value, str) else value["value"]
