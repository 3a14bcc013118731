"""What a person decides once, as one line: claims of one view, or that say the same of several, or of one overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from .claims import Claim
from .document import bare


def causes(found: Iterable[Claim]) -> list[str]:
    """A line for each cause that claims have.

    Objects that parts of the API share are of one cause where the parts overlap. The rest is by view (a path and that
    of one item of it), and views of which the same is said are one. Twins, whose URL is one, are said once.
    """
    first: dict[tuple[str, str], Claim] = {}
    for one in found:
        first.setdefault((bare(one.where), one.key), one)
    views: dict[str, list[Claim]] = {}
    for one in first.values():
        if one.kind != "shared":
            views.setdefault(_view(one.where), []).append(one)
    alike: dict[tuple[str, ...], list[dict[str, list[str]]]] = {}
    for claims in views.values():
        said = _said(claims)
        alike.setdefault(tuple(said), []).append(said)
    lines = []
    for key, several in alike.items():
        if len(key) == 1:
            several = [{key[0]: [where for said in several for where in said[key[0]]]}]
        lines += ["; ".join(f"{_listed(wheres)}: {what}" for what, wheres in said.items()) for said in several]
    return lines + _shared([one for one in first.values() if one.kind == "shared"])


def _view(where: str) -> str:
    """What a place belongs to: the path of a list and of one item of it."""
    return re.sub(r"(?:/\{\})?/?$", "", bare(where.partition(" ")[2])) or where


def _said(claims: Iterable[Claim]) -> dict[str, list[str]]:
    """What is claimed in a view, and where."""
    by_place: dict[str, list[Claim]] = {}
    for one in claims:
        by_place.setdefault(one.where, []).append(one)
    said: dict[str, list[str]] = {}
    for where, some in by_place.items():
        kinds = dict.fromkeys(one.kind for one in some)
        what = "; ".join(_of_kind(kind, [one for one in some if one.kind == kind]) for kind in kinds)
        said.setdefault(what, []).append(where)
    return said


def _of_kind(kind: str, claims: Sequence[Claim]) -> str:
    """Claims of one kind at a place: their names, and what is said where that is one thing."""
    names = ", ".join(filter(None, (one.name for one in claims)))
    details = {one.detail for one in claims}
    detail = details.pop() if len(details) == 1 else ""
    return f"{kind} {names}".strip() + (f" ({detail})" if detail else "")


def _shared(claims: Iterable[Claim]) -> list[str]:
    """A line for each group of parts that overlap."""
    groups: list[tuple[set[str], list[str]]] = []
    for one in claims:
        tags, names = set(one.detail.split(", ")), [one.where.removeprefix("component ")]
        for other in [group for group in groups if group[0] & tags]:
            groups.remove(other)
            tags, names = tags | other[0], [*other[1], *names]
        groups.append((tags, names))
    return [
        f"component{'s' * (len(names) > 1)} {', '.join(names)}: shared ({', '.join(sorted(tags))})"
        for tags, names in groups
    ]


def by_name(lines: Iterable[str]) -> list[str]:
    """Lines of `name: what` with those of one name as one."""
    found: dict[str, list[str]] = {}
    for line in lines:
        name, _, what = line.partition(": ")
        found.setdefault(name, []).append(what)
    return [f"{name}: {'; '.join(what)}" for name, what in found.items()]


def by_what(found: Mapping[str, Sequence[str]]) -> list[str]:
    """What holds of places, with how many there are and which."""
    return [
        f"{what}: {f'{len(places)} times: ' * (len(places) > 1)}{', '.join(places)}" for what, places in found.items()
    ]


def _listed(words: Sequence[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
