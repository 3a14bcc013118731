"""What the body of an operation takes, field by field, for its help and for what is said where one is missing."""

from __future__ import annotations

import shutil
import textwrap
import typing
from typing import Any, Literal, NamedTuple

from .. import types as own
from .._json.shapes import is_model, shape, takes_file
from .index import Parameter
from .values import WORDS, item, options

_NAMES = 30
"""Characters of the column of names; what a longer name takes stands below it."""


class Field(NamedTuple):
    """A field of a body: its name as it is sent, what it takes in words, and whether it is required and is a file."""

    name: str
    takes: str
    required: bool
    file: bool


def described(hint: Any) -> list[Field]:
    """The fields of a body that is a model, or of its items where it is a list; none where it is anything else.

    It imports the models that these name.
    """
    models = [one for one in options(item(hint) or hint) if is_model(one)]
    if len(models) != 1:
        return []
    found = shape(models[0]).fields
    return [Field(name, _written(kind), required, takes_file(kind)) for name, (_, kind, required) in found.items()]


def _written(hint: Any) -> str:
    """What a field takes, in words: like `takes`, but a list is one value, and null one too."""
    words = []
    every = list(options(hint))
    for one in every:
        if typing.get_origin(one) is list:
            words.append(f"a list, each {_written(typing.get_args(one)[0])}")
        elif typing.get_origin(one) is dict:
            (inner,) = typing.get_args(one)[1:]
            words.append("an object" if inner is Any else f"an object, each value {_written(inner)}")
        elif is_model(one):
            words.append(f"an object ({one.__name__})")
        elif one is own.File:
            words.append("a file")
        elif typing.get_origin(one) is not Literal:
            words.append(WORDS.get(one, "any JSON"))
    if named := [str(value) for one in every if typing.get_origin(one) is Literal for value in typing.get_args(one)]:
        words = [", ".join(named), *(word for word in words if word != WORDS[str])]  # any text is sent, and few work
    return " or ".join(dict.fromkeys([*words, *(["null"] if type(None) in typing.get_args(hint) else [])]))


def section(body: Parameter, hint: Any, kind: str) -> tuple[str, str]:
    """The heading and the lines that tell a body in a help; `kind` is what it is sent as."""
    every = described(hint)
    title = f"body{optional(body.required)}, {body.type} as {kind}"
    if not every:
        return title, "any object: the description names no fields"
    column = min(max(len(one.name) for one in every), _NAMES)
    width = max(shutil.get_terminal_size().columns - column - 6, 20)
    lines = []
    for one in every:
        takes = one.takes + (f": --file {one.name}=PATH" if one.file else "") + optional(one.required)
        name = one.name
        if len(name) > column:
            lines.append(name)
            name = ""
        for line in textwrap.wrap(takes, width, break_on_hyphens=False):
            lines.append(f"{name:{column}}  {line}")
            name = ""
    return f"{title}, {'each with' if item(hint) else 'with'}", "\n".join(lines)


def optional(required: bool) -> str:
    """What stands behind something that may be left out."""
    return "" if required else " (optional)"
