"""Small descriptions with hostile text, or what is no text, in any place where a description holds text."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from generation.document import Json
from hypothesis import strategies as st

MARK = "__import__('fuzzed').ran()"
"""Code that, when it is run, is noticed: see `pipeline`."""

TEXTS = (
    MARK,
    f'"+str({MARK})+"',
    f"'+str({MARK})+'",
    f'"""\n{MARK}\n"""',
    f'\\"""\n{MARK}\n"""',
    f"\n{MARK}\n",
    f"\r{MARK}",
    f"\u2028{MARK}",
    f"]]; {MARK} #",
    f"x = {MARK}",
    f"{{{{ {MARK} }}}}",
    f"{{% set x = {MARK} %}}",
    f"\\N{{DIGIT ONE}}{MARK}",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "`<svg onload=alert(1)>`",
    "``` \n<script>alert(1)</script>\n```",
    "[a](javascript:alert(1))",
    "![a](javascript:alert(1))",
    "<javascript:alert(1)>",
    "```{raw} html\n<script>alert(1)</script>\n```",
    "{raw}`<script>alert(1)</script>`",
    ":::{raw} html\n<script>alert(1)</script>\n:::",
    "% a\n(x)=\n+++\n<script>alert(1)</script>",
    "{{ '<script>alert(1)</script>' }}",
    "[a]: javascript:alert(1)\n[a]",
    "--><script>alert(1)</script>",
    "\n\n<div onclick=alert(1)>\n",
    "../../../../etc/passwd",
    "/etc/passwd",
    "a\x00b\x1b[31m\x07",
    'Returns:\n    {"status": "ok"',
    "{" * 60,
    "\\",
    '"',
    "'",
    "class",
    "self",
    "__class__",
    "None",
    "",
    " ",
    "\u202e名前",
)

VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1.5,
    float("nan"),
    10**50,
    [],
    [[]],
    [None],
    {},
    {"$ref": "#/components/schemas/"},
)
"""What stands in the place of a text."""

BASE: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Things", "version": "1", "description": "About."},
    "servers": [{"url": "https://things.example", "description": "The one."}],
    "tags": [{"name": "things", "description": "About things."}],
    "paths": {
        "/things/{id}/": {
            "put": {
                "operationId": "things_update",
                "tags": ["things"],
                "summary": "Update.",
                "description": "Returns:\n    a thing",
                "x-pagination": {"dialect": "own", "kind": "page"},
                "x-other": "more",
                "parameters": [
                    {
                        "in": "path",
                        "name": "id",
                        "required": True,
                        "schema": {"type": "string"},
                        "description": "Which.",
                    },
                    {"in": "query", "name": "kind", "schema": {"type": "string", "enum": ["one", "two"]}},
                    {"in": "header", "name": "X-Way", "schema": {"type": "string", "default": "a", "example": "b"}},
                ],
                "requestBody": {
                    "description": "What.",
                    "content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Sent"}}},
                },
                "responses": {
                    "200": {
                        "description": "Good.",
                        "x-envelope": "result",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    },
                    "404": {"description": "None."},
                },
            }
        },
        "/things/": {
            "get": {
                "operationId": "things_list",
                "tags": ["things"],
                "description": "All.",
                "x-pagination": {"dialect": "own"},
                "parameters": [{"in": "query", "name": "page", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "description": "A page.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "next": {"type": "string"},
                                        "results": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                                    },
                                }
                            }
                        },
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "title": "Thing",
                "description": "One.",
                "x-renamed-from": "Other",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "description": "Its.", "example": "a", "default": "b"},
                    "kind": {"$ref": "#/components/schemas/Kind"},
                    "at": {"type": "string", "format": "date-time", "title": "At"},
                    "more": {"type": "object", "additionalProperties": {"type": "string"}},
                },
            },
            "Sent": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}},
            "Kind": {"type": "string", "enum": ["x", "y"], "description": "Kinds."},
        }
    },
}


def places(node: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], bool]]:
    """Every text of a document, as the way to it and whether it is a key."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield (*at, key), True
            yield from places(value, (*at, key))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from places(value, (*at, number))
    elif isinstance(node, str):
        yield at, False


PLACES = tuple(places(BASE))


def replaced(document: Json, place: tuple[str | int, ...], is_key: bool, text: Any) -> None:
    """Put a text, or another value, in a place."""
    *way, last = place
    node: Any = document
    for step in way:
        node = node.get(step) if isinstance(node, dict) else node[int(step)]
        if not isinstance(node, dict | list):
            return  # another text has taken the place away
    if is_key and last in node:
        items = [(text if key == last else key, value) for key, value in node.items()]
        node.clear()
        node.update(items)
    elif not is_key and (isinstance(node, list) or last in node):
        node[last] = text  # type: ignore[index]


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A description with hostile text in one to four of its places, alone or around what stands there."""
    document = copy.deepcopy(BASE)
    texts = st.sampled_from(TEXTS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
    values = texts | texts | texts | st.sampled_from(VALUES)
    # values most of the time: a key that OpenAPI names is missed, and the document refused
    place = st.sampled_from([one for one in PLACES if not one[1]]) | st.sampled_from(PLACES)
    for _ in range(draw(st.integers(1, 4))):
        where, is_key = draw(place)
        value = draw(texts if is_key else values)
        around = isinstance(value, str) and draw(st.booleans())
        replaced(document, where, is_key, f"{where[-1]}{value}" if around else value)
    return document
