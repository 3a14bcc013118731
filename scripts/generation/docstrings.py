"""Texts for the docstrings of the generated code; what the description says is escaped here."""

from __future__ import annotations

import inspect
import re
import textwrap
from typing import Any

from openapi_python_client import strings
from openapi_python_client.parser.properties import LiteralEnumProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from .facts import Facts

RETURNED = {
    "redirect": "the redirect's target.",
    "bytes": "the file.",
    "any": "what the description does not say: JSON is parsed, anything else is bytes; None for no body.",
    "confirmation": "a confirmation: that it returns says that it worked, and no field of the answer is documented.",
    "free-form": "any JSON, parsed: the answer is free-form.",
}
"""What is to be said of an answer, beside its type; see `Operation` in the package."""

_SOURCES = {"path": "In the path.", "query": "In the query."}
_HEADLINE = 100
_WIDTH = 112


def paragraphs(text: Any) -> str:
    """A description as docstring text: escaped, common indentation and trailing blanks gone, lines at most 112 wide."""
    plain = inspect.cleandoc(strings.safe_for_docstring(text or ""))
    lines: list[str] = []
    for line in plain.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        wrapped = textwrap.wrap(
            line,
            _WIDTH,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
            replace_whitespace=False,
        )
        lines += wrapped or [""]
    return "\n".join(lines)


def described(prop: Any) -> str:
    """What the description says of a field or parameter, with its example; "" when nothing."""
    text = paragraphs(prop.description)
    if prop.example:
        text += f"{' ' if text else ''}Example: {strings.safe_for_docstring(prop.example)}."
    return text


def argument(prop: Any, source: str) -> str:
    """What is to be said of an operation's argument: what the description says, or its values, or where it is sent.

    Args:
        prop: the parameter, or the property of the body.
        source: `path`, `query` or the name of a header, or the media type of a body.
    """
    said = described(prop)
    values = ", ".join(sorted(str(value) for value in _values(prop)))
    return said or (values and f"One of {paragraphs(values)}.") or _SOURCES.get(source) or f"As {paragraphs(source)}."


def _values(prop: Any) -> set[Any]:
    if isinstance(prop, UnionProperty):
        return {value for option in prop.inner_properties for value in _values(option)}
    return set(prop.values) if isinstance(prop, LiteralEnumProperty) else set()


def raw(text: Any) -> str:
    """A text as the description has it: what shows it has to escape it."""
    return text.get_untrusted_value() if isinstance(text, UntrustedString) else str(text or "")


def headline(text: Any, facts: Facts) -> str:
    """The first paragraph of a text in one line, at most 100 wide; method and path for none, or for an example."""
    plain = " ".join(inspect.cleandoc(raw(text)).split("\n\n")[0].split())
    if not plain or plain.startswith("```"):
        plain = f"{facts.method} {facts.path}"
    if len(plain) > _HEADLINE:
        plain = re.split(r"(?<=[.!?;:]) ", plain)[0]
    short = textwrap.shorten(plain, _HEADLINE, placeholder=" …", break_on_hyphens=False)
    return strings.safe_for_docstring(short)


def brief(text: Any, facts: Facts, how: str, returned: str) -> str:
    """The docstring of a form of an operation other than `asyncio`, which says the rest.

    Args:
        text: summary or description of the operation.
        facts: of the operation.
        how: what it is, compared with `asyncio`.
        returned: the type that it returns.
    """
    documented = ", ".join(status for status, _ in facts.errors)
    said = (
        f"{how}. Returns {returned}. Raises errors.APIStatusError{f' ({documented})' if documented else ''}."
        f"{' Pages: see `paginate`.' if facts.paging else ''}"
    )
    return f"{headline(text, facts)}\n\n{paragraphs(said)}"
