"""The samples are what they should be: valid, the same every time, and not all alike."""

from __future__ import annotations

import re

import pytest
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, oas30_format_checker

from .document import described, effective
from .parts import MULTIPART
from .sampler import VARIANTS, Sampler, Variant
from .strictly import for_strict_reader


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_every_sampled_body_and_answer_is_valid(variant: Variant) -> None:
    components = for_strict_reader(effective(), ())["components"]
    for operation in described().values():
        sampler = Sampler(effective(), operation.id, variant, unknown=True)
        body = None if operation.media_type == MULTIPART else operation.body  # a file is no JSON
        answer = operation.answer_schema if operation.answer == "json" else None
        for schema, kind in ((body, OAS30WriteValidator), (answer, OAS30ReadValidator)):
            if schema is not None:
                validator = kind({**schema, "components": components}, format_checker=oas30_format_checker)
                assert not [f"{operation.id}: {error.message}" for error in validator.iter_errors(sampler.json(schema))]


def test_samples_are_the_same_every_time() -> None:
    for operation in list(described().values())[::50]:
        for variant in VARIANTS:
            one, other = (Sampler(effective(), operation.id, variant) for _ in range(2))
            for schema in (operation.body, operation.answer_schema):
                if schema is not None:
                    assert repr(one.json(schema)) == repr(other.json(schema))  # a File is equal to itself alone


def test_edge_values_reach_paths_queries_and_nulls() -> None:
    """What the edges are for is really sent: over all operations, each of them."""
    paths: set[object] = set()
    queries: set[object] = set()
    for operation in described().values():
        for variant in VARIANTS[2:]:
            sampler = Sampler(effective(), operation.id, variant)
            paths |= {sampler.parameter(one) for one in operation.path_parameters}
            for one in operation.query_parameters:
                value = sampler.parameter(one)
                queries |= set(value) if isinstance(value, list) else {value}
    wanted = {"a/b", "100%", "%2F", "two words", "a+b", "a&b=c", "#fragment", "?query=1", "../../up", "%2e%2e"}
    assert wanted <= paths
    assert {"", ".", ".."}.isdisjoint(paths)
    assert {*wanted, "", ".", "..", None} <= queries


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_a_pattern_that_nobody_has_met_yet_is_matched(variant: Variant) -> None:
    pattern = r"^[A-Z]{3}-\d{4}$"
    value = Sampler(effective(), "new", variant).json({"type": "string", "pattern": pattern, "maxLength": 20})
    assert re.search(pattern, value)
