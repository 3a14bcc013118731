"""New claims as lines of the report: what is decided once is one."""

from __future__ import annotations

from generation.causes import by_name, causes
from generation.claims import Claim

THINGS, THING = "/api/orgs/{org}/things/", "/api/orgs/{org}/things/{id}/"


def test_claims_of_one_view_are_one_line() -> None:
    found = [
        Claim(f"POST {THINGS}", "sibling", "a", f"PUT {THING} has it"),
        Claim(f"POST {THINGS}", "sibling", "b", f"PUT {THING} has it"),
        *(Claim(f"{method} {THING}", "sibling", "c", f"POST {THINGS} has it") for method in ("PUT", "PATCH")),
        Claim(f"PATCH {THING}", "status", "409", "taken"),
    ]
    assert causes(found) == [
        f"POST {THINGS}: sibling a, b (PUT {THING} has it); PUT {THING}: sibling c (POST {THINGS} has it); "
        f"PATCH {THING}: sibling c (POST {THINGS} has it); status 409 (taken)"
    ]
    (line,) = causes(found[:-1])
    assert line.endswith(f"; PUT {THING} and PATCH {THING}: sibling c (POST {THINGS} has it)")


def test_views_of_which_the_same_is_said_are_one_line() -> None:
    found = [Claim(f"GET /api/{name}/", "list", "", "nothing is declared") for name in ("a", "b", "c")]
    other = Claim("GET /api/d/", "list", "", "object is declared")
    assert causes([*found, other]) == [
        "GET /api/a/, GET /api/b/ and GET /api/c/: list (nothing is declared)",
        "GET /api/d/: list (object is declared)",
    ]


def test_twins_are_said_once() -> None:
    found = [Claim(f"GET /api/users/{{{name}}}/", "parameter", "page", "its number") for name in ("id", "username")]
    assert causes(found) == ["GET /api/users/{id}/: parameter page (its number)"]


def test_what_parts_share_is_one_line_where_they_overlap() -> None:
    tags = {"A": "billing, platforms", "B": "account, users", "C": "account, billing", "D": "x, y"}
    assert causes([Claim(f"component {name}", "shared", "", said) for name, said in tags.items()]) == [
        "components B, A, C: shared (account, billing, platforms, users)",
        "component D: shared (x, y)",
    ]
    alone = [Claim("component A", "example", "name", "no string"), Claim("component B", "example", "name", "no string")]
    assert causes(alone) == ["component A and component B: example name (no string)"]


def test_no_claim_is_lost() -> None:
    found = [
        Claim(f"{method} /api/{name}/{{id}}/", kind, f"{kind[0]}{number}", f"said {number % 2}")
        for method in ("GET", "PUT")
        for name in "abc"
        for kind in ("parameter", "field")
        for number in range(3)
    ]
    said = "\n".join(causes(found))
    for one in found:
        assert one.where in said
        assert one.name in said


def test_lines_of_one_name() -> None:
    assert by_name(["a: x: 1", "b: y", "a: z"]) == ["a: x: 1; z", "b: y"]
