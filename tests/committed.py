"""What the committed description is, read without the code that is tested: tests take counts and names from here.

What tests know of an operation is its operationId. Paths are taken from here, since their parameters get other names.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

Value = TypeVar("Value")

ROOT = Path(__file__).resolve().parents[1]
_TEXT = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
_PLACEHOLDER = re.compile(r"{([^}]*)}")

RECORD: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "ibl-data-manager-client"
]["description"]
"""What pyproject.toml says of it."""

VERSION: str = RECORD["version"]


def _described() -> Iterator[tuple[str, str, str, str]]:
    """operationId, method, path and tag of each operation, as they stand in the text."""
    path, method, operation = "", "", ""
    lines = (
        r"^  (/\S*):$|^    (get|put|post|patch|delete|head|options|trace):$"
        r"|^      operationId: (\S+)$|^      tags:\n      - (.+)$"
    )
    for new_path, new_method, new_operation, tag in re.findall(lines, _TEXT, re.MULTILINE):
        path, method, operation = new_path or path, new_method.upper() or method, new_operation or operation
        if tag:
            yield operation, method, path, tag


def _removed() -> set[tuple[str, str]]:
    """Method and path of what a correction removes; the method is "" where all of the path is."""
    found = set()
    overlay = yaml.load(
        (ROOT / "openapi-overlay.yaml").read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    for action in overlay["actions"]:
        whole = re.fullmatch(r"\$\.paths\[([^\]]*)\](?:\.(\w+))?", action["target"])
        if whole and action.get("remove"):
            found |= {((whole[2] or "").upper(), path) for path in re.findall(r"'([^']*)'", whole[1])}
    return found


DESCRIBED = len(re.findall(r"^ +operationId: ", _TEXT, re.MULTILINE))
"""How many operations the description has."""

_GONE = _removed()
_HERE = [one for one in _described() if not {("", one[2]), (one[1], one[2])} & _GONE]
ROUTES = {operation: (method, path) for operation, method, path, _ in _HERE}
"""Method and path of each operation that the client has."""

TAGS = Counter(tag for *_, tag in _HERE)
"""How many of them each tag has."""

OPERATIONS = len(ROUTES)
_SCHEMAS = _TEXT.partition("\n  schemas:\n")[2].partition("\n  securitySchemes:")[0]
COMPONENTS = len(re.findall(r"^    [\w.]+:$", _SCHEMAS, re.MULTILINE))


def path(operation: str, *values: object) -> str:
    """The path of an operation, with these values in place of its parameters; without any, the template."""
    template = ROUTES[operation][1]
    return _PLACEHOLDER.sub("{}", template).format(*values) if values else template


def route(operation: str) -> str:
    """`METHOD /path` of an operation."""
    return " ".join(ROUTES[operation])


def names(operation: str) -> list[str]:
    """The parameters in the path of an operation, in their order."""
    return _PLACEHOLDER.findall(path(operation))


def options(operation: str) -> list[str]:
    """The same as `call` takes them by name."""
    return [f"--{name.replace('_', '-')}" for name in names(operation)]


def form(route: str) -> str:
    """A route or path without the names of its parameters."""
    return _PLACEHOLDER.sub("{}", route)


@cache
def _ids() -> dict[str, dict[str, str]]:
    """Route and operationId of each operation, by the form of the route; one URL can be declared twice."""
    found: dict[str, dict[str, str]] = {}
    for operation in ROUTES:
        found.setdefault(form(route(operation)), {})[route(operation)] = operation
    return found


def id_of(old: str) -> str | None:
    """The operationId that a route has now, whatever its parameters were called; None where it is gone."""
    found = _ids().get(form(old), {})
    return found.get(old) or next(iter(found.values()), None)


def still_there(entries: dict[str, Value]) -> dict[str, Value]:
    """Evidence by route, each under the path that it has now; what the platform has taken away cannot be tested.

    Raises:
        LookupError: more than a tenth is gone: such evidence should be gathered anew.
    """
    found = {route(one): entry for old, entry in entries.items() if (one := id_of(old))}
    if len(found) < 0.9 * len(entries):
        raise LookupError(f"of {len(entries)} entries the description has {len(found)}")
    return found


FLAGSHIP = "credentials_orgs_users_retrieve"
"""The operation that most tests and guides call: a list with pages, below an organisation and a user."""
