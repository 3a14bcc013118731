"""Rule 8: corrections to the description, as an OpenAPI Overlay 1.0 document with their evidence.

An action is keyed by method and path through its `target` (RFC 9535 JSONPath), belongs to a correction
(`x-correction`, an id that several actions may share) and says how it is known (`x-evidence`, `x-confidence`).
A correction whose actions together change nothing is stale: the description has been mended.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath
import yaml

from .document import Json

CONFIDENCE = ("documented", "vendor-client", "one-source")
"""How sure a correction is: the vendor's documentation or guide says so; two or more of its clients; one source."""


Location = tuple[str | int, ...]
"""The keys and indices that lead to a place in a document."""

ABSENT: Any = object()
"""What `at` says of a place where there is nothing."""


class OverlayError(Exception):
    """The overlay is not valid, or an action does not fit what it targets; the message names the action."""


@dataclass(frozen=True)
class Overlaid:
    """A document after the overlay.

    Attributes:
        document: the corrected document; the one given is unchanged.
        applied: ids of the corrections that changed something, in order.
        stale: ids of those that changed nothing.
        unmatched: `correction: target` of each action whose target is not in the document.
        before: for each correction, what stood where it changes something; `ABSENT` where nothing did.
    """

    document: Json
    applied: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)
    before: dict[str, dict[Location, Any]] = field(default_factory=dict)


def load(path: Path) -> Json:
    """The overlay in a file, checked for what an action must say.

    Raises:
        OverlayError: it is not an Overlay 1.0 document, or an action lacks a target, its correction or its evidence.
    """
    try:
        overlay = yaml.safe_load(path.read_bytes())
    except yaml.YAMLError as error:
        raise OverlayError(f"{path.name} is not YAML: {error}") from error
    if not isinstance(overlay, dict) or not str(overlay.get("overlay", "")).startswith("1.0."):
        raise OverlayError(f"{path.name} is not an OpenAPI Overlay 1.0 document")
    actions = overlay.get("actions") or []
    if not isinstance(actions, list) or not all(isinstance(action, dict) for action in actions):
        raise OverlayError(f"{path.name}: `actions` is no list of objects")
    for number, action in enumerate(actions, 1):
        needed = ("target", "x-correction", "x-evidence", "x-confidence")
        missing = [key for key in needed if not str(action.get(key) or "").strip()]
        if missing:
            raise OverlayError(f"{path.name}: action {number} lacks {', '.join(missing)}")
        if action["x-confidence"] not in CONFIDENCE:
            raise OverlayError(f"{path.name}: action {number}: x-confidence is one of {', '.join(CONFIDENCE)}")
        if not action.get("remove") and "update" not in action:
            raise OverlayError(f"{path.name}: action {number} has neither update nor remove")
    return overlay


def apply(document: Json, overlay: Json) -> Overlaid:
    """Apply the overlay's actions, in order.

    Raises:
        OverlayError: an action's update does not fit the node it targets, or its target is not a JSONPath.
    """
    result = copy.deepcopy(document)
    done = Overlaid(result)
    actions = overlay.get("actions") or []
    last = {action["x-correction"]: number for number, action in enumerate(actions)}
    changed = dict.fromkeys((action["x-correction"] for action in actions), False)
    for number, action in enumerate(actions):
        correction = action["x-correction"]
        before = done.before.setdefault(correction, {})
        if not _apply_action(result, action, before):
            done.unmatched.append(f"{correction}: {action['target']}")
        if number == last[correction]:
            changed[correction] = any(at(result, location) != value for location, value in before.items())
    done.applied.extend(name for name, did in changed.items() if did)
    done.stale.extend(name for name, did in changed.items() if not did)
    return done


def _find(document: Json, target: str) -> Any:
    try:
        return jsonpath.find(target, document)
    except jsonpath.JSONPathError as error:
        raise OverlayError(f"{target}: not a JSONPath: {error}") from error


def _apply_action(document: Json, action: Json, before: dict[Location, Any]) -> bool:
    """Apply an action; `before` keeps what stood where it changes something, unless an earlier one changed that."""
    nodes = _find(document, action["target"])
    if action.get("remove"):
        _remove(document, {tuple(node.location) for node in nodes}, action["target"], before)
        return bool(nodes)
    for node in nodes:
        location = tuple(node.location)
        if isinstance(node.value, list):
            _remember(document, location, before)
            _append(node.value, copy.deepcopy(action["update"]))
        elif isinstance(node.value, dict) and isinstance(action["update"], dict):
            for name in action["update"]:
                _remember(document, (*location, name), before)
            _merge(node.value, copy.deepcopy(action["update"]), action["target"])
        else:
            raise OverlayError(f"{action['target']}: an update needs an object or an array there")
    return bool(nodes)


def _remember(document: Json, location: Location, before: dict[Location, Any]) -> None:
    """Keep what stands there, unless that, or what it is a part of, has been kept before an earlier action."""
    if not any(location[:length] in before for length in range(1, len(location) + 1)):
        value = at(document, location)
        before[location] = value if value is ABSENT else copy.deepcopy(value)


def at(document: Json, location: Location) -> Any:
    """What stands at a place; `ABSENT` where there is nothing."""
    value: Any = document
    for step in location:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return ABSENT
    return value


def _remove(document: Json, locations: set[Location], target: str, before: dict[Location, Any]) -> None:
    """Remove nodes, the last and innermost first: removing moves nothing that is still to be removed."""
    for location in sorted(
        locations, key=lambda steps: [(isinstance(step, int), step) for step in steps], reverse=True
    ):
        if not location:
            raise OverlayError(f"{target}: the whole document cannot be removed")
        parent = at(document, location[:-1])
        _remember(document, location[:-1] if isinstance(parent, list) else location, before)
        del parent[location[-1]]


def _append(items: list[Any], new: Any) -> None:
    """Append, unless it is there: a parameter that the description has come to declare is not declared twice."""
    key = (new.get("name"), new.get("in")) if isinstance(new, dict) and "in" in new else None
    for item in items:
        if item == new or (key and isinstance(item, dict) and (item.get("name"), item.get("in")) == key):
            return
    items.append(new)


def _merge(target: Json, update: Json, where: str) -> None:
    for name, value in update.items():
        old = target.get(name)
        if isinstance(old, dict) and isinstance(value, dict):
            _merge(old, value, where)
        elif isinstance(old, list) and isinstance(value, list):
            for item in value:
                _append(old, item)
        elif isinstance(old, dict | list) and value is not None and not isinstance(value, type(old)):
            raise OverlayError(
                f"{where}: {name} is {type(old).__name__} there and {type(value).__name__} in the update"
            )
        else:
            target[name] = value
