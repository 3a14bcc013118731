"""The readable names of the operations: a committed table of those that are published, which only grows.

A line is tag, method, path with `{}` for its parameters, and name. The table decides: a route that is in it is called
so, whatever its operationId is and wherever it stands in the document; no other route of the tag ever gets that name,
not even when the route is gone. A route that is not in it gets a line at the end, with what the rule proposes
(naming.py). Of a route that stands twice, with parameters of other names, the committed tree says which has which name.
"""

from __future__ import annotations

import ast
import builtins
import io
import keyword
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .document import bare
from .naming import AFTER, SCOPE, USER, Route, plural, proposed, singular
from .pairing import Known, paired

if TYPE_CHECKING:  # vendor.py runs where the generator is not installed
    from .facts import Survey
    from .generator import Generated

TABLE = "scripts/generation/operation-names.tsv"
"""Its place in the project."""

HEAD = "tag\tmethod\tpath\tname\n"
LONGEST = 64
"""Characters of a name."""

_LINE = re.compile(r"([a-z_]\w*)\t([A-Z]+)\t(/[^\t{}]*(?:\{\}[^\t{}]*)*)\t([a-z]\w*)", re.ASCII)
_NO_NAME = dict.fromkeys([*keyword.kwlist, *keyword.softkwlist, *dir(builtins)])


class NamesError(Exception):
    """The table is not as it must be, or the description does not fit it; the message says what to do."""


@dataclass(frozen=True)
class Published:
    """A line of the table: a route, without what it answers, and its name."""

    route: Route
    name: str

    @property
    def where(self) -> str:
        """What a caller writes."""
        return f"api.{self.route.tag}.{self.name}"

    def __str__(self) -> str:
        return "\t".join([*self.route[:3], self.name])


@dataclass(frozen=True)
class Operation:
    """An operation that is to have a name: its route, the whole path, operationId, module and types of its path."""

    route: Route
    path: str
    id: str
    module: str
    types: tuple[str, ...] = ()

    @property
    def key(self) -> Route:
        """The route as the table has it, which does not say what is answered."""
        return self.route._replace(lists=None)


@dataclass(frozen=True)
class Held:
    """An operation of the committed tree, and the name that it has there."""

    name: str
    operation: Operation


@dataclass(frozen=True)
class Names:
    """The names of a description's operations.

    Attributes:
        by_id: operationId to name.
        text: the table, with what is new at its end.
        proposed: what is new, a line each for the report.
    """

    by_id: Mapping[str, str]
    text: str
    proposed: Sequence[str] = ()


def read(path: Path) -> list[Published]:
    """The table in a file; nothing is published where there is none.

    Raises:
        NamesError: a line is none, or two routes of a tag have one name.
    """
    return read_text(path.read_text(encoding="utf-8")) if path.is_file() else []


def read_text(text: str) -> list[Published]:
    """The table.

    Raises:
        NamesError: a line is none, or two routes of a tag have one name.
    """
    found: dict[tuple[str, str], Published] = {}
    for number, line in enumerate(io.StringIO(text.removeprefix(HEAD)), 2):
        where = f"{TABLE}, line {number}"
        parts = _LINE.fullmatch(line.removesuffix("\n"))
        if parts is None:
            raise NamesError(f"{where}: not a tag, a method, a path with {{}} and a name, with tabs between them")
        one = Published(Route(parts[1], parts[2], parts[3]), parts[4])
        if one.name in _NO_NAME or len(one.name) > LONGEST:
            raise NamesError(f"{where}: {one.name} is no name, but a keyword, a builtin or too long")
        other = found.setdefault((one.route.tag, one.name), one)
        if other is not one:
            raise NamesError(
                f"{where}: {one.name} is the name of {shown(other.route)} already, and a name that was published is "
                "never another's: choose another one"
            )
    return list(found.values())


def shown(route: Route) -> str:
    """A route as it is printed."""
    return f"{route.method} {route.path}"


def operations_of(survey: Survey, generated: Generated) -> Iterator[Operation]:
    """What is to have a name."""
    for facts in survey.by_id.values():
        signature = generated.signatures[facts.id]
        kinds = {bool(facts.paging) or one.startswith("list[") for one in signature.returns.split(" | ")}
        lists = None if facts.answer == "any" or len(kinds) > 1 else kinds.pop()
        route = Route(signature.tag, facts.method, bare(facts.path), lists)
        types = tuple(one.type for one in signature.parameters if one.place == "path")
        yield Operation(route, facts.path, facts.id, signature.module, types)


def held(rows: Iterable[Mapping[str, Any]]) -> list[Held]:
    """What the index of a tree (`operation_index.rows`) says of the names."""
    found = []
    for row in rows:
        types = tuple(kind for _, kind, place, _ in row["parameters"] if place == "path")
        route = Route(row["tag"], row["method"], bare(row["path"]))
        found.append(Held(row["name"], Operation(route, row["path"], row["id"], row["module"] or row["id"], types)))
    return found


def name(published: Sequence[Published], operations: Iterable[Operation], before: Iterable[Held] = ()) -> Names:
    """Name all operations: those of the table as it says, the others as the rule proposes.

    Where one route stands twice, with parameters of other names, each keeps the name that it had `before`; the lines
    of the table that are left are for the first path and so on.

    Raises:
        NamesError: a published name is now the module of another operation.
    """
    every = sorted(operations, key=lambda one: (one.route.tag, *order(one.route), one.path))
    lines: dict[Route, list[str]] = {}
    for line in published:
        lines.setdefault(line.route, []).append(line.name)
    left = {route: list(names) for route, names in lines.items()}
    by_id, unnamed, new = _kept(left, every, before), list[Operation](), list[Published]()
    for one in every:
        if one.id in by_id:
            continue
        if names := left.get(one.key):
            by_id[one.id] = names.pop(0)
        else:
            unnamed.append(one)
    _unambiguous(published, every, by_id)
    for one in unnamed:
        of_tag = [other for other in every if other.route.tag == one.route.tag]
        holders: dict[str, Route | None] = {**_NO_NAME, **{other.module: None for other in of_tag if other is not one}}
        holders |= {line.name: line.route for line in (*published, *new) if line.route.tag == one.route.tag}
        by_id[one.id] = distinct(one.route, [other.route[1:3] for other in of_tag], holders)
        new.append(Published(one.key, by_id[one.id]))
    known = Counter(one.key for one in every)
    said = [f"{line.where}: {shown(line.route)}{' (one route twice)' * (known[line.route] > 1)}" for line in new]
    return Names(by_id, HEAD + "".join(f"{line}\n" for line in [*published, *new]), said)


def _kept(left: Mapping[Route, list[str]], every: Iterable[Operation], before: Iterable[Held]) -> dict[str, str]:
    """The names that operations keep, by operationId; they are taken off the lines that are `left` for their route."""
    had = {(one.operation.route.method, one.operation.path): one for one in before}
    now = {(one.route.method, one.path): one for one in every}
    pairs = paired(_known({route: one.operation for route, one in had.items()}), _known(now))
    by_id = {}
    for was, route in pairs.items():
        name, one = had[was].name, now[route]
        if had[was].operation.key == one.key and name in left.get(one.key, ()):
            left[one.key].remove(name)
            by_id[one.id] = name
    return by_id


def _known(found: Mapping[tuple[str, str], Operation]) -> dict[tuple[str, str], Known]:
    return {route: Known(one.id, one.types) for route, one in found.items()}


def _unambiguous(published: Iterable[Published], every: Iterable[Operation], by_id: Mapping[str, str]) -> None:
    modules = {(one.route.tag, one.module): one for one in every}
    for line in published:
        other = modules.get((line.route.tag, line.name))
        if other and by_id.get(other.id) != line.name:
            raise NamesError(
                f"{line.where} is the published name of {shown(line.route)}, and {other.id} is now the operationId of "
                f"{other.route.method} {other.path}: give that another operationId in the overlay"
            )


def distinct(route: Route, others: Sequence[tuple[str, str]], holders: Mapping[str, Route | None]) -> str:
    """The name of a route that no other has: the rule's, or that with what tells the two apart.

    Args:
        route: it.
        others: method and path of all routes of its tag.
        holders: the names that there are and their routes; None for what else can be no name.
    """
    plain = proposed(route, others)
    first = holders.get(plain) or Route("", "", "")
    own, its = route.path.rstrip("/"), first.path.rstrip("/")
    slash = "with_slash" if route.path.endswith("/") else "without_slash"
    tellings = {
        f"{plain}_{slash}": own == its and route.method == first.method and route.path != first.path,
        f"{plain}_by_{route.method.lower()}": own == its and route.method != first.method,
        f"{plain}_short_path": own != its and its.endswith(own.removeprefix("/api")),
        f"{plain}_item": own == f"{its}/{{}}",
        proposed(route, others, _whose(route)): _whose(route) != _whose(first),
    }
    short = plain[: LONGEST - len("_999_alt")].rstrip("_")
    candidates = chain(
        [plain, *(one for one, told in tellings.items() if told), f"{plain}_alt", _in_full(route, plain)],
        (f"{short}_{n}_alt" for n in count(2)),
    )
    return next(
        one for one in candidates if one not in holders and len(one) <= LONGEST and not one[-1].isdigit()
    )  # an operationId ends in a number where it says nothing: a name never does


def _in_full(route: Route, plain: str) -> str:
    """The verb of a name, and all words of the path."""
    words = re.findall(r"[a-z0-9]+", route.path.lower().removeprefix("/api"))
    return "_".join([plain.partition("_")[0], *words])


def _whose(route: Route) -> str:
    """Whose the thing is that a route is about: `user`, `org`, …, or "" for nobody's."""
    scopes = re.findall(f"{SCOPE}|{USER}", route.path)
    return singular(scopes[-1].split("/")[1]) if scopes else ""


def order(route: Route) -> tuple[object, ...]:
    """Sorts the routes of one name: the first keeps it, the others say what differs."""
    parts = route.path.split("/")
    foreign = [part.replace("-", "_").lower() for part in parts[2:3]] != [route.tag]
    method = "PUT PATCH POST DELETE GET".find(route.method)
    slash = route.path.endswith("/")
    return (
        foreign,
        len(re.findall(f"{SCOPE}|{USER}", route.path)),
        slash,
        len(route.path),
        "{}" not in parts,
        method,
        route.path,
    )


def turned_lists(published: Iterable[Published], operations: Iterable[Operation]) -> list[Published]:
    """The table with `list_` for each `get_` whose route answers a list: for names that are not published yet."""
    lists = {one.key for one in operations if one.route.lists}

    def turned(line: Published) -> Published:
        noun = line.name.removeprefix("get_")
        if line.route not in lists or noun == line.name:
            return line
        return Published(line.route, f"list_{noun if AFTER.search(noun) else plural(noun)}")

    return [turned(line) for line in published]


# --- what a tree says, for the report --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Changes:
    """What becomes of the names, a line each.

    Attributes:
        breaking: names that now mean another route, or are gone though their operation is still there.
        gone: names that are gone with their operation; they are not given again.
        proposed: new ones.
        moved: old to new, `api.<tag>.<name>`, of operations that are under another tag now.
    """

    breaking: Sequence[str] = ()
    gone: Sequence[str] = ()
    proposed: Sequence[str] = ()
    moved: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any((self.breaking, self.gone, self.proposed))


def changes(old: Path, new: Path, proposals: Sequence[str], pairs: Mapping[str, str]) -> Changes:
    """What becomes of the names of the package in `old` in the one in `new`, beside what is proposed.

    Args:
        old, new: the packages.
        proposals: the lines of what is proposed.
        pairs: module of each operation that both have, `api/<tag>/<module>.py`, to the one in the new package.
    """
    breaking, gone, moved = [], [], {}
    for folder in sorted(path.parent for path in old.glob("api/*/__init__.py")):
        place = new / "api" / folder.name
        after = modules_of(place / "__init__.py")
        names = {f"{module}.py": one for one, module in after.items()}
        for one, module in modules_of(folder / "__init__.py").items():
            where, was = f"api.{folder.name}.{one}", f"{module}.py"
            tag, _, there = pairs.get(f"api/{folder.name}/{was}", "").rpartition("/")
            stays = there if tag == f"api/{folder.name}" else ""
            elsewhere = _name_of(new / tag, there) if there and not stays else ""
            means = f"{after[one]}.py" if one in after else ""
            before, now = (route_of(path) for path in (folder / was, place / (means or stays or was)))
            if means and now != before:
                breaking.append(f"{where}: means {now} now, not {before}")
            elif means and stays in names and means != stays:  # twins: one URL, and parameters of other names
                one_url = [written_route(path) for path in (place / means, folder / was)]
                breaking.append(f"{where}: means {one_url[0]} now, not {one_url[1]}")
            elif not means and stays in names:
                breaking.append(f"{where}: gone, its operation is {names[stays]} now ({now})")
            elif not means and elsewhere:
                moved[where] = f"{tag.replace('/', '.')}.{elsewhere}"
                breaking.append(f"{where}: moved to {moved[where]}")
            elif not means:
                gone.append(f"{where}: {before}")
    return Changes(breaking, gone, proposals, moved)


def _name_of(tag: Path, file: str) -> str | None:
    """The name that a module of a tag's package has."""
    return next((one for one, module in modules_of(tag / "__init__.py").items() if f"{module}.py" == file), None)


def modules_of(index: Path) -> dict[str, str]:
    """The mapping of names to modules that a module of the package holds; none where it has none."""
    if not index.is_file():
        return {}
    tree = ast.parse(index.read_bytes())
    values = (node.value for node in tree.body if isinstance(node, ast.AnnAssign))
    return next((ast.literal_eval(value) for value in values if isinstance(value, ast.Dict)), {})


def route_of(module: Path) -> str:
    """Method and path of an operation's module, which are its first line, with `{}` for parameters; "" for none."""
    return bare(written_route(module))


def written_route(module: Path) -> str:
    """The same, with the parameters as they are called."""
    return _first_line(module.read_bytes() if module.is_file() else b"")


def route_in(content: bytes) -> str:
    """Method and path, with `{}` for parameters, of what stands in a module."""
    return bare(_first_line(content))


def _first_line(content: bytes) -> str:
    return content.partition(b"\n")[0].decode("utf-8", "replace").strip('"\r')
