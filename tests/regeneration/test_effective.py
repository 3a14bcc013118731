"""The rules on the real description: what was measured to be wrong in it is gone, everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from generation import facts, rules
from generation.document import Json, map_schema, operations, reachable, ref_name, refs, resolve, schemas
from generation.names import RENAMED, readable_names
from generation.overlay import Overlaid

from tests import committed

Evidence = Callable[[str], Any]


def schema_of(holder: Json) -> Json | None:
    """The schema of a body or answer, which has at most one media type."""
    media = list(holder.get("content", {}).values())
    assert len(media) <= 1
    schema: Json | None = media[0].get("schema") if media else None
    return schema


def within(schema: Json) -> list[Json]:
    """The schema and every schema that stands in it."""
    found: list[Json] = []

    def note(inner: Json) -> Json:
        found.append(inner)
        return inner

    map_schema(schema, note)
    return found


def everywhere(document: Json) -> Iterator[tuple[str, Json]]:
    """Every schema of the document, and where it stands."""
    for name, schema in schemas(document).items():
        yield from ((f"component {name}", inner) for inner in within(schema))
    for method, path, operation in operations(document):
        holders = [*operation["responses"].values(), operation.get("requestBody", {}), *operation.get("parameters", [])]
        for holder in holders:
            for media in [holder, *holder.get("content", {}).values()]:
                yield from ((f"{method} {path}", inner) for inner in within(media.get("schema", {})))


def met(document: Json, schema: Json) -> Iterator[Json]:
    """Every schema met from here, through references too."""
    yield from within(schema)
    for name in reachable(document, refs(schema)):
        yield from within(schemas(document)[name])


def flagged(found: Iterator[Json], flag: str) -> list[str]:
    """Names of the properties that carry the flag, references followed no further."""
    return [name for one in found for name, value in one.get("properties", {}).items() if value.get(flag) is True]


def test_the_overlay_was_applied(corrected: Overlaid) -> None:
    assert corrected.applied
    assert corrected.stale == []
    assert corrected.unmatched == []


def test_no_operation_is_lost(described: Json, by_route: Json) -> None:
    before = {f"{method.upper()} {path}" for method, path, _ in operations(described)}
    assert len(before) == committed.DESCRIBED
    assert before - set(by_route) == before - set(map(committed.route, committed.ROUTES))  # what a correction removes


def test_every_body_has_one_media_type(by_route: Json) -> None:
    found: Counter[str] = Counter()
    for route, operation in by_route.items():
        if "requestBody" in operation:
            (media_type,) = operation["requestBody"]["content"]
            found[media_type] += 1
            assert (media_type == rules.SCIM) == ("/scim/v2/" in route), route
    assert set(found) == {"application/json", rules.SCIM, rules.MULTIPART}
    assert found[rules.SCIM] >= 10
    assert sum(found.values()) >= 375


def test_a_body_with_a_file_is_multipart(effective: Json, by_route: Json) -> None:
    for route, operation in by_route.items():
        for media_type, media in operation.get("requestBody", {}).get("content", {}).items():
            binary = any(one.get("format") == "binary" for one in met(effective, media["schema"]))
            assert binary == (media_type == rules.MULTIPART), route


def test_every_operation_has_one_answer(by_route: Json) -> None:
    for route, operation in by_route.items():
        assert list(operation["responses"]) == ["2XX"], route
        assert len(operation["responses"]["2XX"].get("content", {})) <= 1, route


def test_no_default_is_left(effective: Json, described: Json) -> None:
    assert sum("default" in schema for _, schema in everywhere(described)) > 700
    assert [where for where, schema in everywhere(effective) if "default" in schema] == []


def test_no_parameter_only_says_json(by_route: Json) -> None:
    formats = [
        (route, parameter["schema"])
        for route, operation in by_route.items()
        for parameter in operation.get("parameters", [])
        if parameter["name"] == "format" and parameter["in"] == "query"
    ]
    assert formats
    assert [route for route, schema in formats if schema.get("enum") == ["json"]] == []


def test_no_blank_or_null_beside_an_enum(effective: Json, described: Json) -> None:
    def left(document: Json) -> list[str]:
        return [
            where
            for where, schema in everywhere(document)
            if {ref_name(option) for option in schema.get("oneOf", [])} & {"BlankEnum", "NullEnum"}
        ]

    assert len(left(described)) > 10
    assert left(effective) == []


def test_colliding_values_are_all_kept(by_route: Json, evidence: Evidence) -> None:
    known = evidence("case_colliding_enums.json")
    assert known
    for route, values in known.items():
        kept = [one["name"] for one in by_route[route]["parameters"] if one["schema"].get("enum") == values]
        assert kept in (["active"], ["meta"]), route


def test_no_request_has_a_field_that_the_server_makes(effective: Json, by_route: Json) -> None:
    left = {
        route: flagged(met(effective, schema), "readOnly")
        for route, operation in by_route.items()
        if (schema := schema_of(operation.get("requestBody", {})))
    }
    assert len(left) >= 375
    assert {route: names for route, names in left.items() if names} == {}


def test_no_answer_has_a_field_that_is_only_sent(effective: Json, by_route: Json) -> None:
    left = {
        route: flagged(met(effective, schema), "writeOnly")
        for route, operation in by_route.items()
        if (schema := schema_of(operation["responses"]["2XX"]))
    }
    assert len(left) > 900
    assert {route: names for route, names in left.items() if names} == {}


CALLERS_OWN: dict[str, set[str]] = committed.still_there(
    {
        "POST /api/core/rbac/groups/": {"users"},
        "POST /api/core/rbac/policies/": {"users", "groups"},
        "PUT /api/core/rbac/groups/{id}/": {"users"},
        "PUT /api/core/rbac/policies/{id}/": {"users", "groups"},
        "POST /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/": {"recipient", "course", "program"},
        "POST /api/credentials/orgs/{org}/users/{user_id}/images/": {"image"},
        "POST /api/credentials/orgs/{org}/users/{user_id}/issuers/": {"name", "url"},
        "PUT /api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}": {"name", "url"},
    }
)
"""Declared read-only, and sent all the same: by the operation's own text, or a guide's, as the overlay has it."""


def test_the_known_bodies_force_nothing_that_the_server_makes(
    effective: Json, by_route: Json, evidence: Evidence
) -> None:
    known = evidence("server_made_fields_in_bodies.json")
    assert known
    for route, fields in known.items():
        schema = schema_of(by_route[route]["requestBody"])
        assert schema is not None
        body = resolve(effective, schema)
        if body.get("type") == "array":
            body = resolve(effective, body["items"])
        held = {*body.get("required", []), *body.get("properties", {})}
        assert set(fields["required"]) & held == CALLERS_OWN.get(route, set()), route
        names = reachable(effective, refs(schema))
        for component, nested in fields["nested"].items():
            for name in names & {component, f"{component}Input"}:
                assert set(nested) & set(schemas(effective)[name]["properties"]) == set(), (route, name)


def test_the_known_answers_hold_nothing_that_is_only_sent(effective: Json, by_route: Json, evidence: Evidence) -> None:
    known = evidence("request_only_fields_in_answers.json")
    assert known
    for route, components in known.items():
        names = reachable(effective, refs(by_route[route]["responses"]))
        for component, fields in components.items():
            assert component in names, route
            assert set(fields) & set(schemas(effective)[component]["properties"]) == set(), (route, component)
            assert set(fields) & set(schemas(effective)[component].get("required", [])) == set(), (route, component)


def test_twins_have_free_readable_names_and_a_use(effective: Json, corrected: Overlaid) -> None:
    before = schemas(corrected.document)
    twins = {name for name in set(schemas(effective)) - set(before) if name.endswith("Input")}
    assert len(twins) > 50
    known = set(before) | set(schemas(readable_names(rules.any_success(corrected.document))))
    assert {twin for twin in twins if twin.removesuffix("Input") not in known} == set()
    lower = Counter(name.replace("_", "").lower() for name in schemas(effective))
    assert [twin for twin in twins if lower[twin.lower()] > 1] == []
    sent = reachable(
        effective, (name for *_, one in operations(effective) for name in refs(one.get("requestBody", {})))
    )
    answered = reachable(effective, (name for *_, one in operations(effective) for name in refs(one["responses"])))
    assert twins - sent == set()
    assert twins & answered == set()


def test_every_component_is_still_there(effective: Json, corrected: Overlaid, described: Json) -> None:
    assert len(schemas(described)) == committed.COMPONENTS
    assert set(schemas(described)) - set(schemas(corrected.document)) == set()
    names = {schema.get(RENAMED, name) for name, schema in schemas(effective).items()}
    assert set(schemas(corrected.document)) - names == set()


def test_every_reference_leads_somewhere(effective: Json) -> None:
    assert set(refs(effective)) - set(schemas(effective)) == set()


def test_every_operation_has_its_facts(survey: facts.Survey, by_route: Json) -> None:
    assert {f"{one.method} {one.path}": one.id for one in survey.by_id.values()} == {
        route: operation["operationId"] for route, operation in by_route.items()
    }
    assert {one.answer for one in survey.by_id.values()} == {"json", "bytes", "none", "any", "redirect"}
