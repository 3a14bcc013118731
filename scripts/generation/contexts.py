"""The places of a template that a text may be written to, each with what makes a text fit there.

A template writes what one of these has given, names that the generator made, and numbers. `finalized` refuses every
other text, whoever forgot what: nothing of a description is written as it stands.
"""

from __future__ import annotations

import ast
import json
import keyword
import textwrap
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from openapi_python_client import strings
from openapi_python_client.schema.untrusted_string import UntrustedString

_TYPES = (
    *(ast.Expression, ast.Name, ast.Attribute, ast.Subscript, ast.Tuple, ast.Constant, ast.expr_context),
    *(ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub),
)


def texts_in_types(kind: ast.AST) -> list[str]:
    """The texts of a type that are no values of a `Literal`: `typing.get_type_hints` runs such a text."""
    literals = [
        node for node in ast.walk(kind) if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal"
    ]
    values = {id(inner) for one in literals for inner in ast.walk(one.slice)}
    return [
        node.value
        for node in ast.walk(kind)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in values
    ]


class Written(str):
    """A text that was made for its place. Put together with another it is plain again."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


class ContextError(Exception):
    """A text in a place that it was not made for; it is the templates, or what gives them texts, that are mended."""


def raw(text: Any) -> str:
    """A text as the description has it: what shows it has to escape it."""
    if isinstance(text, UntrustedString):
        return text.get_untrusted_value()
    return "" if text is None else str(text)


def literal(value: Any) -> Written:
    """A text as a literal of Python, in its quotes; a number."""
    if isinstance(value, int):
        return Written(repr(value))
    plain = raw(value)
    return Written(json.dumps(plain, ensure_ascii=False) if plain.isprintable() else repr(plain))


def literal_or_none(value: Any) -> Written:
    """The same, or None."""
    return Written("None") if value is None else literal(value)


def name(text: str) -> Written:
    """A name of Python's.

    Raises:
        ContextError: it is none.
    """
    if not text.isidentifier() or keyword.iskeyword(text):
        raise ContextError(f"no name: {text!r}")
    return Written(text)


@cache
def annotation(code: str) -> Written:
    """A type: names and literals, in brackets or with `|` between them.

    Raises:
        ContextError: it is more than that, or no Python.
    """
    try:
        tree = ast.parse(code, mode="eval")
    except (SyntaxError, ValueError, RecursionError) as error:
        raise ContextError(f"no type: {code[:200]!r}: {error}") from None
    if wrong := [type(node).__name__ for node in ast.walk(tree) if not isinstance(node, _TYPES)] or texts_in_types(
        tree
    ):
        raise ContextError(f"no type: {code[:200]!r} holds {wrong[0]}")
    return Written(code)


def text(said: Any, width: int = 0) -> Written:
    """A text within a docstring, on as many lines as it has; all but the first are indented."""
    safe = strings.safe_for_docstring(raw(said))
    return Written(textwrap.indent(safe, " " * width)[width:] if safe.strip() else safe)


def docstring(said: str, width: int) -> Written:
    """A whole docstring, indented; the closing quotes stand alone after more than one line, and after one of theirs.

    Args:
        said: what it holds, escaped by `text`.
        width: how far it is indented.

    Raises:
        ContextError: it would end before its end.
    """
    plain = str(said).strip()
    margin = " " * width
    apart = "\n" + margin if "\n" in plain or plain.endswith(('"', "\\")) else ""
    written = f'"""{textwrap.indent(plain, margin).removeprefix(margin)}{apart}"""'
    try:
        (statement,) = ast.parse(written).body
        fits = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    except (SyntaxError, ValueError):
        fits = False
    if not fits:
        raise ContextError(f"a docstring that does not hold its text: {written[:200]!r}")
    return Written(f"{margin}{written}\n")


def finalized(value: Any) -> Any:
    """What a template writes, where it may.

    Raises:
        ContextError: nothing says for which place this was made.
    """
    if isinstance(value, Written | Markup):  # what a macro gives is Markup
        return value
    if isinstance(value, strings.PythonIdentifier | strings.ClassName):
        return name(value)
    if isinstance(value, bool | int):
        return Written(repr(value))
    raise ContextError(f"a template writes {raw(value)[:80]!r} as it stands: a filter has to say where")


def escaping(environment: Environment, templates: Path, unused: tuple[str, ...]) -> Environment:
    """An environment that finds our templates alone, and in which they write nothing that was made for no place.

    Args:
        environment: the generator's.
        templates: the folder of ours.
        unused: names of the generator's whose files nobody reads; they are empty.
    """
    ours = environment.overlay(
        loader=ChoiceLoader([FileSystemLoader(templates), DictLoader(dict.fromkeys(unused, ""))]),
        autoescape=True,  # so that what macros and blocks give is told from a text
        finalize=finalized,
        undefined=StrictUndefined,
    )
    ours.filters = {
        "annotation": annotation,
        "docstring": docstring,
        "literal": literal,
        "literal_or_none": literal_or_none,
        "name": name,
        "text": text,
        **{kept: ours.filters[kept] for kept in ("length", "list")},
    }
    return ours
