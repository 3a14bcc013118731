"""Texts for the docstrings of the generated code, as they are to be read: `contexts.text` escapes them."""

from __future__ import annotations

import inspect
import re
import textwrap
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .contexts import raw
from .facts import Facts

RETURNED = {
    "redirect": "the redirect's target.",
    "bytes": "the file.",
    "any": "what the description does not say: JSON is parsed, anything else is bytes; None for no body.",
    "object": "any object, parsed: no field of it is documented.",
    "confirmation": "a confirmation: that it returns says that it worked, and no field of the answer is documented.",
    "free-form": "any JSON, parsed: the answer is free-form.",
}
"""What is to be said of an answer, beside its type; see `Operation` in the package."""

_SOURCES = {"path": "In the path.", "query": "In the query."}
_HEADLINE = 100
_WIDTH = 112


def paragraphs(text: Any) -> str:
    """A description as docstring text: common indentation and trailing blanks gone, lines at most 112 wide."""
    plain = inspect.cleandoc(raw(text))
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
        text += f"{' ' if text else ''}Example: {raw(prop.example)}."
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


def first(endpoint: Endpoint, facts: Facts) -> str:
    """What an operation's docstring begins with: method and path where the description says nothing."""
    return paragraphs(endpoint.summary or endpoint.description) or f"{facts.method} {facts.path}"


def body_types(facts: Facts) -> str:
    """What is to be said of a body of which the description says nothing: its media types."""
    without = f"; without a file {facts.without_file}" if facts.without_file else ""
    return f"{facts.media_type}{without}"


def headline(text: Any, facts: Facts) -> str:
    """The first paragraph of a text in one line, at most 100 wide; method and path for none, or for an example."""
    plain = " ".join(inspect.cleandoc(raw(text)).split("\n\n")[0].split())
    if not plain or plain.startswith("```"):
        plain = f"{facts.method} {facts.path}"
    if len(plain) > _HEADLINE:
        plain = re.split(r"(?<=[.!?;:]) ", plain)[0]
    return textwrap.shorten(plain, _HEADLINE, placeholder=" …", break_on_hyphens=False)


def brief(text: Any, facts: Facts, how: str, returned: str) -> str:
    """The docstring of a form of an operation other than `asyncio`, which says the rest.

    Args:
        text: summary or description of the operation.
        facts: of the operation.
        how: what it is, compared with `asyncio`.
        returned: the type that it returns.
    """
    documented = ", ".join(status for status, _ in facts.errors)
    in_short = re.split("[:.]", RETURNED.get(facts.said, ""))[0]
    returned += f" ({in_short})" if in_short else ""
    said = (
        f"{how}. Returns {returned}. Raises errors.APIStatusError{f' ({documented})' if documented else ''}."
        f"{' Pages: see `paginate`.' if facts.paging else ''}"
    )
    return f"{headline(text, facts)}\n\n{paragraphs(said)}"
