"""Which operation of one version is which of another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from .document import bare

Route = tuple[str, str]
"""Method and path."""


class Known(NamedTuple):
    """What tells operations apart whose paths differ by the names of parameters alone.

    Attributes:
        id: operationId.
        types: of the parameters of the path, in its order.
    """

    id: str
    types: tuple[str, ...] = ()


def form(route: Route) -> Route:
    """A route without the names of its path parameters."""
    return route[0], bare(route[1])


_ALIKE: tuple[Callable[[Route, Known], object], ...] = (
    lambda route, one: (form(route), one.id),
    lambda route, _: route,
    lambda route, one: (form(route), one.types),
    lambda route, _: form(route),
    lambda _, one: one.id,
)


def paired(old: Mapping[Route, Known], new: Mapping[Route, Known]) -> dict[Route, Route]:
    """The route of each operation that both have: of the old one to that of the new one, in the order of the old.

    Of one form and operationId, else of one route, else of one form and with parameters of the same types, else of one
    form, else of one operationId. A form may stand several times (twins: one URL, parameters of other names or types):
    each of these is paired once, and the order of neither version counts.
    """
    found: dict[Route, Route] = {}
    left = dict(sorted(new.items()))
    for alike in _ALIKE:
        by_key: dict[object, list[Route]] = {}
        for route, one in left.items():
            by_key.setdefault(alike(route, one), []).append(route)
        for route, one in sorted(old.items()):
            if route not in found and (same := by_key.get(alike(route, one))):
                found[route] = same.pop(0)
                del left[found[route]]
    return {route: found[route] for route in old if route in found}
