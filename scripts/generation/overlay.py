"""Rule 8: corrections to the description, as an OpenAPI Overlay 1.0 document with their evidence.

An action is keyed by method and path through its `target` (RFC 9535 JSONPath), belongs to a correction
(`x-correction`, an id that several actions may share) and says how it is known (`x-evidence`, `x-source`,
`x-confidence`). A correction whose actions together change nothing is stale: the description has been mended.

What each action was made against is recorded beside the overlay (made_against.py). Where the description has something
else there now, the correction is outdated: it is not applied to that operation or component until someone decides. A
target follows a path whose parameters are renamed.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath
import yaml

from . import made_against
from .document import ABSENT, Json, Location, at, bare, ref_name, schemas

CONFIDENCE = ("documented", "vendor-client", "one-source")
"""How sure a correction is: the vendor's documentation or guide says so; two or more of its clients; one source."""

SOURCES = {
    "description": "the description's own texts",
    "example": "an example in the description",
    "guide": "the vendor's guides and published documentation",
    "program": "the vendor's own programs: clients, front-ends, MCP servers",
    "inference": "siblings, names and standards",
}
"""What a correction is taken from, first of all."""


class OverlayError(Exception):
    """The overlay is not valid, or an action does not fit what it targets; the message names the action."""


@dataclass(frozen=True)
class Outdated:
    """A place where the description no longer has what a correction was made against.

    Attributes:
        correction: which is not applied to the operation or component that this is in.
        place: where, as keys.
        before: what the correction was made against, each form that it had; `ABSENT` for nothing.
        now: what the description has there; `ABSENT` for nothing.
    """

    correction: str
    place: Location
    before: tuple[Any, ...]
    now: Any

    @property
    def collides(self) -> bool:
        """Whether the correction adds a component that the description has come to have."""
        return _is_component(self.place) and self.before == (ABSENT,)


@dataclass(frozen=True)
class Overlaid:
    """A document after the overlay.

    Attributes:
        document: the corrected document; the one given is unchanged.
        applied: ids of the corrections that changed something, in order.
        stale: ids of those that changed nothing.
        unmatched: `correction: target` of each action whose target is not in the document.
        before: for each correction, what stood where it changes something; `ABSENT` where nothing did.
        outdated: where the description has something else now than what a correction was made against.
        followed: path of a target to the paths that differ from it by the names of their parameters.
        missing: component that is gone to the places where corrections refer to it: these are anything now.
        replaces: for each action, what it replaces here: what is to be recorded.
    """

    document: Json
    applied: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)
    before: dict[str, dict[Location, Any]] = field(default_factory=dict)
    outdated: list[Outdated] = field(default_factory=list)
    followed: dict[str, list[str]] = field(default_factory=dict)
    missing: dict[str, list[Location]] = field(default_factory=dict)
    replaces: list[made_against.Replaced] = field(default_factory=list)

    @property
    def open(self) -> bool:
        """Whether someone has to decide on a correction before a release."""
        return bool(self.outdated or self.unmatched or self.missing)


def load(path: Path) -> Json:
    """The overlay in a file, checked for what an action must say, with what each was made against.

    Raises:
        OverlayError: it is not an Overlay 1.0 document, or an action lacks a target, its correction or its evidence.
    """
    try:
        overlay = yaml.safe_load(path.read_bytes())
    except yaml.YAMLError as error:
        raise OverlayError(f"{path.name} is not YAML: {error}") from error
    if not isinstance(overlay, dict) or not str(overlay.get("overlay")).startswith("1.0."):
        raise OverlayError(f"{path.name} is not an OpenAPI Overlay 1.0 document")
    actions = overlay.get("actions") or []
    if not isinstance(actions, list) or not all(isinstance(action, dict) for action in actions):
        raise OverlayError(f"{path.name}: `actions` is no list of objects")
    for number, action in enumerate(actions, 1):
        needed = ("target", "x-correction", "x-evidence", "x-source", "x-confidence")
        missing = [key for key in needed if not str(action.get(key) or "").strip()]
        if missing:
            raise OverlayError(f"{path.name}: action {number} lacks {', '.join(missing)}")
        for key, known in (("x-source", SOURCES), ("x-confidence", CONFIDENCE)):
            if action[key] not in known:
                raise OverlayError(f"{path.name}: action {number}: {key} is one of {', '.join(known)}")
        if not action.get("remove") and "update" not in action:
            raise OverlayError(f"{path.name}: action {number} has neither update nor remove")
    made_against.join(actions, made_against.path_of(path))
    return overlay


def apply(document: Json, overlay: Json) -> Overlaid:
    """Apply the overlay's actions, in order.

    Raises:
        OverlayError: an action's update does not fit the node it targets, its target is not a JSONPath, or it removes
            a component that is still needed.
    """
    actions = overlay.get("actions") or []
    first = _Pass(document, frozenset())
    first.run(actions)
    if not first.done.outdated:
        return first.done
    closed = frozenset((one.correction, _unit(one.place)) for one in first.done.outdated)
    second = _Pass(document, closed)
    second.run(actions)
    outdated = {one.correction for one in first.done.outdated}
    lost = [line for line in second.done.unmatched if line in first.done.unmatched or _of(line) not in outdated]
    return replace(
        second.done,
        outdated=first.done.outdated,
        stale=[name for name in second.done.stale if name not in outdated],
        unmatched=lost,
    )


def _of(line: str) -> str:
    return line.partition(":")[0]


def _is_component(location: Location) -> bool:
    return location[:2] == ("components", "schemas") and len(location) == 3


def _unit(location: Location) -> Location:
    """The operation or component that a place is in: to the whole of it, a correction is applied or not."""
    return location[:3]


class _Pass:
    """The actions once, in order, but for corrections at the operations and components in `closed`."""

    def __init__(self, document: Json, closed: frozenset[tuple[str, Location]]) -> None:
        self.given, self.closed = document, closed
        self.result = copy.deepcopy(document)
        self.done = Overlaid(self.result)
        self.forms: dict[str, list[str]] = {}
        for path in document.get("paths", {}):
            self.forms.setdefault(bare(path), []).append(path)

    def run(self, actions: list[Json]) -> None:
        done, result = self.done, self.result
        last = {action["x-correction"]: number for number, action in enumerate(actions)}
        changed = dict.fromkeys((action["x-correction"] for action in actions), False)
        for number, action in enumerate(actions):
            correction = action["x-correction"]
            before = done.before.setdefault(correction, {})
            if not self.act(action, before):
                done.unmatched.append(f"{correction}: {action['target']}")
            if number == last[correction]:
                changed[correction] = any(at(result, location) != value for location, value in before.items())
        done.applied.extend(name for name, did in changed.items() if did)
        done.stale.extend(name for name, did in changed.items() if not did)
        self.loosen()

    def act(self, action: Json, before: dict[Location, Any]) -> bool:
        """Apply an action and say whether its target is there.

        Args:
            action: it.
            before: keeps what stood where it changes something, unless an earlier one changed that.
        """
        target, correction = self.follow(action["target"]), action["x-correction"]
        update: Any = action.get("update")
        nodes = _find(self.result, target)
        places = {tuple(node.location): node.value for node in nodes}
        if not action.get("remove"):
            for value in places.values():
                if not isinstance(value, list) and not (isinstance(value, dict) and isinstance(update, dict)):
                    raise OverlayError(f"{action['target']}: an update needs an object or an array there")
        self.judge(action, places)
        if action.get("remove"):
            open_places = {place for place in places if (correction, _unit(place)) not in self.closed}
            _remove(self.result, open_places, action["target"], before)
            return bool(nodes)
        for place, value in places.items():
            if isinstance(value, list):
                if (correction, _unit(place)) not in self.closed:
                    _remember(self.result, place, before)
                    _append(value, copy.deepcopy(update))
                continue
            kept = {name: one for name, one in update.items() if (correction, _unit((*place, name))) not in self.closed}
            for name in kept:
                _remember(self.result, (*place, name), before)
            _merge(value, copy.deepcopy(kept), action["target"])
        return bool(nodes)

    def follow(self, target: str) -> str:
        """The target with the paths that the document has in place of those that differ by names of parameters."""

        def now(match: re.Match[str]) -> str:
            path = match[1]
            if path in self.given["paths"] or not (twins := self.forms.get(bare(path))):
                return match[0]
            self.done.followed[path] = twins
            return ", ".join(f"'{twin}'" for twin in twins)

        return re.sub(r"'(/[^']*)'", now, target) if target.startswith("$.paths[") else target

    def judge(self, action: Json, places: dict[Location, Any]) -> None:
        """Hold what an action replaces against what it was made against."""
        replaced = made_against.replaced(action, places, self.given)
        self.done.replaces.append(replaced)
        recorded: made_against.Replaced | None = action.get(made_against.KEY)
        if recorded is None:
            return
        correction = action["x-correction"]
        wanted = ABSENT if action.get("remove") else action["update"]
        for place, value in places.items():
            for leaf, known in recorded.items():
                where = (*place, *leaf)
                if (correction, _unit(where)) in self.closed or not made_against.sets(action, leaf):
                    continue
                now = made_against.found(value, leaf, place, self.given)
                if now not in known and (wanted is ABSENT or now != made_against.told(at(wanted, leaf))):
                    self.done.outdated.append(Outdated(correction, where, tuple(known), now))

    def loosen(self) -> None:
        """Let anything stand where a correction refers to a component that the description has no more.

        Raises:
            OverlayError: a correction removes a component that something else refers to.
        """
        known, described = schemas(self.result), schemas(self.given)
        for place, schema in list(_references(self.result)):
            name = str(ref_name(schema))
            if name in known:
                continue
            if name in described:
                lost = ("components", "schemas", name)
                by = [
                    one
                    for one, before in self.done.before.items()
                    if any(lost[: len(place)] == place for place in before)
                ]
                raise OverlayError(
                    f"{by[-1]} removes the component {name}, to which {shown(place)} still refers: correct that too, "
                    "or keep the component"
                )
            schema.clear()
            self.done.missing.setdefault(name, []).append(place)


def _references(node: Any, place: Location = ()) -> Iterator[tuple[Location, Json]]:
    """Every reference to a component schema, with its place."""
    if isinstance(node, dict) and ref_name(node) is not None:
        yield place, node
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from _references(value, (*place, key))


def shown(place: Location) -> str:
    """A place for the reader: the operation or the component, and what in it."""
    first, *rest = place
    if first == "paths" and len(rest) > 1:
        what, inside = f"{str(rest[1]).upper()} {rest[0]}", rest[2:]
    elif place[:2] == ("components", "schemas") and len(place) > 2:
        what, inside = f"component {place[2]}", rest[2:]
    else:
        what, inside = str(first), rest
    return what + (f" at {'.'.join(map(str, inside))}" if inside else "")


def _find(document: Json, target: str) -> Any:
    try:
        return jsonpath.find(target, document)
    except jsonpath.JSONPathError as error:
        raise OverlayError(f"{target}: not a JSONPath: {error}") from error


def _remember(document: Json, location: Location, before: dict[Location, Any]) -> None:
    """Keep what stands there, unless that, or what it is a part of, has been kept before an earlier action."""
    if not any(location[:length] in before for length in range(1, len(location) + 1)):
        value = at(document, location)
        before[location] = value if value is ABSENT else copy.deepcopy(value)


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
        elif isinstance(old, dict | list) and value is not None:
            raise OverlayError(
                f"{where}: {name} is {type(old).__name__} there and {type(value).__name__} in the update"
            )
        else:
            target[name] = value
