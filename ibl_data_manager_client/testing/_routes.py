"""Which operation a request belongs to, as the platform's own router would say: by method and path.

The first line of every operation's module is its method and path, so all are known without importing one.
"""

from __future__ import annotations

import difflib
import typing
import warnings
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import attrs

from .. import api
from .._call.operation import Operation
from .._json import shapes as _shapes
from .._pages.dialects import Pagination
from .._text import showing
from ..errors import InvalidArgumentError

Named = ModuleType | Callable[..., Any] | str
"""How a test names an operation: by its module, by one of its functions, or as `METHOD /path/{parameter}/`."""


@showing
@attrs.frozen
class Route:
    """Where an operation is.

    Attributes:
        method: the HTTP method.
        segments: the path template, divided at its slashes.
        id: operationId; `METHOD /path/` of what the description does not know.
        module: name of the operation's module; "" of what the description does not know.
    """

    method: str
    segments: tuple[str, ...]
    id: str
    module: str

    @property
    def place(self) -> tuple[bool, ...]:
        """Sorts the routes that fit a path: those with a literal segment come before those that take any."""
        return tuple(segment.startswith("{") for segment in self.segments)

    def is_as(self, other: Route) -> bool:
        """Whether the other template is this one, whatever its parameters are called."""
        pairs = zip(self.segments, other.segments, strict=True)
        return self.place == other.place and all(mine == its or mine.startswith("{") for mine, its in pairs)

    def parameters(self, segments: Iterable[str]) -> dict[str, str] | None:
        """The path parameters by their name in the template; None where the path is another."""
        found = {}
        for own, given in zip(self.segments, segments, strict=True):
            if own.startswith("{") and given:
                found[own.strip("{}")] = unquote(given)
            elif own != given:
                return None
        return found


@showing
@attrs.frozen
class Target:
    """An operation, and of what types its answers are.

    Attributes:
        operation: how it is called, and how its answer is read.
        kind: the type of its answer.
        pagination: how it pages, or None.
        item: the type of a list's items.
        module: name of its module; "" of what the description does not know.
    """

    operation: Operation[Any]
    kind: Any = Any
    pagination: Pagination[Any] | None = None
    item: Any = Any
    module: str = ""


def route(method: str, path: str, id: str, module: str = "") -> Route:
    """The route of a path template."""
    return Route(method, tuple(path.split("/")), id, module)


@cache
def described() -> Mapping[tuple[str, int], list[Route]]:
    """The routes of all operations of this copy of the package, by method and number of segments."""
    found: dict[tuple[str, int], list[Route]] = {}
    for tag in files(api).iterdir():
        for file in tag.iterdir() if tag.is_dir() else ():
            name, _, ending = file.name.partition(".")
            if ending != "py" or name == "__init__":
                continue
            with file.open(encoding="utf-8") as text:
                method, _, path = text.readline().strip().strip('"').partition(" ")
            one = route(method, path, name, f"{api.__name__}.{tag.name}.{name}")
            found.setdefault((method, len(one.segments)), []).append(one)
    return found


def find(method: str, path: str, own: Iterable[Route]) -> tuple[Route, dict[str, str]] | None:
    """The route of a request, and its path parameters.

    Args:
        method: the HTTP method.
        path: as it was sent, quoted. What stands before the path that is known is the base URL's, such as `/dm`.
        own: routes that the description does not know.
    """
    segments = path.split("/")[1:]
    own = list(own)
    while segments:
        whole = ["", *segments]
        routes = [one for one in own if one.method == method and len(one.segments) == len(whole)]
        routes += described().get((method, len(whole)), ())
        fitting = [(one, found) for one in routes if (found := one.parameters(whole)) is not None]
        if fitting:
            return min(fitting, key=lambda one: (one[0].place, one[0].module))
        segments.pop(0)
    return None


def on_the_wire(aim: Target) -> str:
    """The id under which the requests of an operation come: of twins, whose URLs are the same, that of the first."""
    own = route(aim.operation.method, aim.operation.path, aim.operation.id, aim.module)
    known = described().get((own.method, len(own.segments)), ())
    twins = [one for one in known if one.place == own.place and one.is_as(own)] if aim.module else []
    return min(twins, key=lambda one: one.module).id if len(twins) > 1 else own.id


@cache
def target(module: str) -> Target:
    """The operation of a generated module, imported now."""
    loaded = import_module(module)
    operation, pagination = loaded.OPERATION, getattr(loaded, "PAGINATION", None)
    return Target(operation, operation.decode.kind, pagination, pagination.item if pagination else Any, module)


def imported(module: str) -> tuple[str, str]:
    """The package of an operation's tag, and the operation's name there, which is imported from it."""
    package, _, own = module.rpartition(".")
    return package, next(name for name, one in import_module(package).NAMES.items() if one == own)


def near(own: Route) -> str:
    """An operation whose path differs by a few letters of one segment or by a slash at the end; "" for none."""
    best, found = 0.8, ""
    mine = _parts(own)
    for one in (one for (method, _), routes in described().items() if method == own.method for one in routes):
        its = _parts(one)
        other = [pair for pair in zip(mine, its, strict=False) if pair[0] != pair[1]]
        if len(its) != len(mine) or len(other) > 1 or any("{}" in pair for pair in other):
            continue
        likeness = difflib.SequenceMatcher(None, *other[0]).ratio() if other else 1
        if likeness > best:
            best, found = likeness, f"{one.method} {'/'.join(one.segments)}"
    return found


def _parts(one: Route) -> list[str]:
    return ["{}" if segment.startswith("{") else segment for segment in "/".join(one.segments).rstrip("/").split("/")]


@cache
def file_fields(module: str) -> list[str]:
    """The fields of an operation's body that are files, by their name on the wire; none for a module of ""."""
    body = typing.get_type_hints(import_module(module).sync).get("body") if module else None
    return [key for key, field in _shapes.fields_in(body).items() if _shapes.takes_file(field.type)]


def named(operation: Named) -> Target:
    """The operation that a test names.

    What looks like a slip of the pen is warned of: a path that the description does not know, next to one that it does.

    Raises:
        InvalidArgumentError: it names none.
    """
    if isinstance(operation, str):
        method, _, path = operation.partition(" ")
        if not method.isupper() or not path.startswith("/"):
            raise InvalidArgumentError(
                f"{operation!r} names no operation: pass its module, one of its functions, or a method and a path, "
                "such as 'GET /path/{parameter}/'"
            )
        own = route(method, path, operation)
        known = next((one for one in described().get((method, len(own.segments)), ()) if one.is_as(own)), None)
        if known:
            return target(known.module)
        if meant := near(own):
            said = f"the description knows no {operation!r}, but it knows {meant!r}; if it is meant so, ignore this"
            warnings.warn(said, stacklevel=3)
        return Target(Operation(operation, method, path, answer="any"))
    module = operation.__name__ if isinstance(operation, ModuleType) else getattr(operation, "__module__", "")
    if not str(module).startswith(f"{api.__name__}.") or not hasattr(import_module(module), "OPERATION"):
        raise InvalidArgumentError(
            f"{operation!r} is no operation: pass its module, such as list_org_user_groups of {api.__name__}.core, "
            "or one of the functions in it"
        )
    return target(module)
