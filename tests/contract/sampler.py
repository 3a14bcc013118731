"""Values made from schemas: the same every time for the same operation and variant."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from random import Random
from typing import Any, TypeVar

import hypothesis
import hypothesis.strategies as st
from attrs import frozen
from generation.document import Json, ref_name, resolve

from ibl_data_manager_client.types import File

from . import values

T = TypeVar("T")

UNKNOWN = "x-unknown ключ"
"""A field that no schema declares."""


@frozen
class Variant:
    """A way to sample.

    Attributes:
        name: shown where a check fails.
        optional: whether what may be left out is there.
        edge: 0, 1 or 2 for edge values, each with other nulls and list lengths; None for plain ones.
    """

    name: str
    optional: bool = True
    edge: int | None = None

    @property
    def items(self) -> int:
        """How many items a list has."""
        return 1 if self.edge is None else (0, 1, 3)[self.edge]


MINIMAL = Variant("minimal", optional=False)
FULL = Variant("full")
VARIANTS = (MINIMAL, FULL, Variant("edge 0", edge=0), Variant("edge 1", edge=1), Variant("edge 2", edge=2))


class Sampler:
    """Makes values for one operation and variant.

    Args:
        document: resolves references.
        seed: the operationId.
        variant: what to make.
        unknown: whether every declared object also gets a field that is not declared.
    """

    def __init__(self, document: Json, seed: str, variant: Variant, *, unknown: bool = False) -> None:
        self.document = document
        self.variant = variant
        self.unknown = unknown
        self.random = Random(f"{seed} {variant.name}")
        self.count = self.random.randrange(100)
        self.inside: list[str] = []  # components being made, outermost first

    def json(self, schema: Json) -> Any:
        """A value of the schema as JSON has it; a `File` where it is binary."""
        if self._is_nullable(schema) and self._takes_null():
            return None
        name = next((found for found in map(ref_name, (schema, *schema.get("allOf", ()))) if found), None)
        if name is None:
            return self._plain(resolve(self.document, schema))
        self.inside.append(name)
        try:
            return self._plain(resolve(self.document, schema))
        finally:
            self.inside.pop()

    def parameter(self, parameter: Json) -> Any:
        """A value of a path or query parameter as JSON has it."""
        schema = resolve(self.document, parameter["schema"])
        if parameter["in"] == "path":
            if "oneOf" in schema:
                return self.parameter({**parameter, "schema": self._next(schema["oneOf"])})
            if schema.get("type") == "string" and "format" not in schema:
                return self._text(schema, values.PATH_TEXTS[self.variant.edge or 0])
            return self._plain(schema)
        if schema.get("type") == "array" and parameter.get("required"):
            return [self.json(schema["items"])]  # an empty list sends nothing, and something is required
        return None if self._takes_null() and schema.get("nullable") else self._plain(schema)

    def _is_nullable(self, schema: Json) -> bool:
        return bool(schema.get("nullable") or resolve(self.document, schema).get("nullable"))

    def _takes_null(self) -> bool:
        return self.variant.edge == 0 or (self.variant.edge == 1 and self.random.random() < 0.5)

    def _next(self, pool: Sequence[T], fits: Callable[[T], bool] = lambda _: True) -> T | None:
        """The next value of a pool that fits; the pools are walked round and round."""
        self.count += 1
        start = self.count % len(pool)
        return next((value for value in (*pool[start:], *pool[:start]) if fits(value)), None)

    def _plain(self, schema: Json) -> Any:
        for key in ("oneOf", "anyOf"):
            if key in schema:
                files = [one for one in schema[key] if resolve(self.document, one).get("format") == "binary"]
                plain = self.variant.edge is None  # then a field that takes a file or its address gets a file
                return self.json((files[0] if plain and files else self._next(schema[key])) or {})
        if "allOf" in schema:
            return self._all_of(schema)
        if "enum" in schema:
            return self._next(schema["enum"], lambda value: value is not None)
        kind = schema.get("type", "object" if "properties" in schema else None)
        if kind is None:
            return self._next(values.ANYTHING)
        make: Callable[[Json], Any] = getattr(self, f"_{kind}")
        return make(schema)

    def _all_of(self, schema: Json) -> Any:
        merged: Json = {"type": "object", "properties": {}, "required": []}
        for part in (*schema["allOf"], schema):
            part = resolve(self.document, part) if part is not schema else part
            merged["properties"].update(part.get("properties", {}))
            merged["required"] += part.get("required", [])
        return self._object(merged)

    def _object(self, schema: Json) -> dict[str, Any]:
        required = schema.get("required", ())
        again = bool(self.inside) and self.inside.count(self.inside[-1]) > 1
        result = {
            name: self.json(value)
            for name, value in schema.get("properties", {}).items()
            if name in required or (self.variant.optional and not again)
        }
        more = schema.get("additionalProperties")
        if isinstance(more, dict) or "properties" not in schema:
            if self.variant.optional and not again and more is not False:
                result |= {key: self.json(more or {}) for key in values.KEYS[: self.variant.items]}
        elif self.unknown and more is not False:
            result[UNKNOWN] = values.NESTED
        return result

    def _array(self, schema: Json) -> list[Any]:
        again = bool(self.inside) and self.inside.count(self.inside[-1]) > 1
        length = 0 if again else min(self.variant.items, 3 if len(self.inside) < 3 else 1)
        length = max(length, schema.get("minItems", 0))
        return [self.json(schema.get("items", {})) for _ in range(length)]

    def _boolean(self, _schema: Json) -> bool:
        return bool(self._next((True, False)))

    def _integer(self, schema: Json) -> Any:
        return self._number(schema, values.INTEGERS)

    def _number(self, schema: Json, edges: Sequence[Any] = values.NUMBERS) -> Any:
        low, high = schema.get("minimum"), schema.get("maximum")
        bounds = [bound for bound in (low, high) if bound is not None]
        plain = range(1, 100) if edges is values.INTEGERS else [number + 0.5 for number in range(1, 100)]
        pool = [*bounds, *(plain if self.variant.edge is None else edges)]
        return self._next(pool, lambda value: (low is None or low <= value) and (high is None or value <= high))

    def _string(self, schema: Json) -> Any:
        if schema.get("format") == "binary":
            return self._file()
        pool = values.FORMATS.get(schema.get("format", ""))
        if schema.get("format") == "decimal":
            pool = values.decimals(schema.get("pattern", ""))
        if pool is None:
            return self._text(schema)
        return self._next(pool if self.variant.edge is not None else pool[:2], _fits(schema))

    def _text(self, schema: Json, edges: Sequence[str] = values.EDGE_TEXTS) -> str:
        """Text without a format: an edge value where the variant says so and one fits, else a word not used before."""
        fits = _fits(schema)
        self.count += 1
        words = (f"word{self.count}", f"w{self.count}", "w", "word " * schema.get("minLength", 1))
        pool: Sequence[str] = words if self.variant.edge is None else edges
        if "pattern" in schema:
            pool = values.matching(schema["pattern"]) or (_any_match(schema["pattern"]),)
        found = None if pool is words else self._next(pool, fits)
        return next(word for word in (found, *words) if word is not None and fits(word))

    def _file(self) -> File:
        pool = values.FILES if self.variant.edge is not None else values.FILES[:1]
        name, content, media_type = self._next(pool) or pool[0]
        return File(content, name, media_type)


def _fits(schema: Json) -> Callable[[str], bool]:
    low, high = schema.get("minLength", 0), schema.get("maxLength", 10**6)
    pattern = re.compile(schema.get("pattern", ""))
    return lambda text: low <= len(text) <= high and bool(pattern.search(text))


@cache
def _any_match(pattern: str) -> str:
    """Some text that matches a pattern for which `values` has none."""
    settings = hypothesis.settings(derandomize=True, database=None)
    found: str = hypothesis.find(st.from_regex(pattern), lambda text: len(text) > 2, settings=settings)
    return found
