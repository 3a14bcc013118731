"""How the regeneration decides how an operation pages."""

from __future__ import annotations

from typing import Any

import pytest
from generation.paging import SIZES, Paging, PagingError, list_path, paging_of

ROWS = {"type": "array", "items": {"type": "object"}}


ROWS_REF, PAGE_REF = ({"$ref": f"#/components/schemas/{name}"} for name in ("Rows", "Page"))


def decide(
    names: str, schema: Any, method: str = "get", text: str = "", override: Any = None, **more: Any
) -> Paging | str | None:
    """How an operation with these query parameters and this answer pages."""
    parameters = [{"name": name, "in": "query"} for name in names.split()] + [{"name": "page", "in": "header"}]
    operation = {"operationId": "one", "parameters": parameters, "description": text, **more}
    if override is not None:
        operation["x-pagination"] = override
    return paging_of(document(), method, operation, schema)


def document() -> dict[str, Any]:
    """A description with a page and a list among its components."""
    return {"components": {"schemas": {"Page": answer("next_page", results=ROWS_REF), "Rows": ROWS}}}


def answer(keys: str, **properties: Any) -> dict[str, Any]:
    """The schema of an object with integers under `keys`."""
    return {"type": "object", "properties": {**{key: {"type": "integer"} for key in keys.split()}, **properties}}


@pytest.mark.parametrize(
    ("names", "schema", "dialect", "way"),
    [
        ("page page_size", answer("count next", results=ROWS), "drf_page", ("page", "page", "page_size")),
        ("page", answer("count next", results=ROWS), "drf_page", ("page", "page", None)),
        ("limit offset", answer("count next", results=ROWS), "drf_offset", ("offset", "offset", "limit")),
        ("limit offset", answer("next total_pages", results=ROWS), "search", ("offset", "offset", "limit")),
        ("limit offset", answer("next num_pages", results=ROWS), "search", ("offset", "offset", "limit")),
        ("page", answer("next total_pages", results=ROWS), "drf_page", ("page", "page", None)),
        ("page page_size", answer("next_page", results=ROWS), "dm_page", ("page", "page", "page_size")),
        ("page", answer("next next_page", results=ROWS), "drf_page", ("page", "page", None)),
        ("page", answer("", results=answer("total_records", data=ROWS)), "analytics_flat", ("page", "page", None)),
        ("page", answer("", result=answer("next", data=ROWS)), "drf_page", ("page", "page", None)),
        ("page", answer("", data=ROWS, x=answer("next")), "uncounted", ("page", "page", None)),
        ("page", {"oneOf": [ROWS, answer("next", results=ROWS)]}, "drf_page", ("page", "page", None)),
        ("page", PAGE_REF, "dm_page", ("page", "page", None)),
        ("page", {"oneOf": [ROWS_REF, PAGE_REF]}, "dm_page", ("page", "page", None)),
        ("page", answer("", results=PAGE_REF), "dm_page", ("page", "page", None)),
        ("page", answer("", results=answer("", result=answer("next", data=ROWS))), "uncounted", ("page", "page", None)),
        ("page length", answer("", data=ROWS, pagination={}), "analytics_length", ("page", "page", "length")),
        ("page limit", answer("", learners=ROWS, pagination={}), "analytics_limit", ("page", "page", "limit")),
        ("page limit", answer("total_records", rows=ROWS), "analytics_flat", ("page", "page", "limit")),
        ("page", answer("next num_pages page_number", data=ROWS), "credentials", ("page", "page", None)),
        ("page", answer("next", recommendations=ROWS), "recommendations", ("page", "page", None)),
        ("startIndex count", answer("totalResults", Resources=ROWS), "scim", ("index", "startIndex", "count")),
        ("page", ROWS, "bare", ("page", "page", None)),
        ("page", answer("total", items=ROWS), "counted", ("page", "page", None)),
        ("page", answer("", items=ROWS), "uncounted", ("page", "page", None)),
    ],
)
def test_dialects(names: str, schema: Any, dialect: str, way: tuple[str, str, str | None]) -> None:
    paging = decide(names, schema)
    assert isinstance(paging, Paging)
    assert (paging.dialect, (paging.kind, paging.move, paging.size)) == (dialect, way)


def test_two_ways() -> None:
    names = "page page_size limit offset"
    searched = decide(names, answer("next total_pages", results=ROWS))
    assert isinstance(searched, Paging)
    assert (searched.dialect, searched.kind, searched.instead) == ("search", "offset", ("page", "page", "page_size"))
    numbered = decide(names, answer("next num_pages page_number", data=ROWS))
    assert isinstance(numbered, Paging)
    assert (numbered.kind, numbered.instead) == ("page", ("offset", "offset", "limit"))


def test_what_looks_paged_and_is_not() -> None:
    assert decide("page", answer("id name")) == "takes page, answers no list"
    assert decide("page", None) == "takes page, answers no list"
    assert decide("", answer("count next", results=ROWS)) == "answers pages, takes no page parameter"
    assert decide("", ROWS, text="A Paginated list.") == "is described as paginated, takes no page parameter"
    assert decide("", ROWS, summary="Paginated list of things") == "is described as paginated, takes no page parameter"
    assert decide("", ROWS, summary="Ends in pagin", text="ated") is None, "the two texts are not one word"
    assert decide("", ROWS) is None
    assert decide("page", {"type": "object"}) == "takes page, answers no list"
    assert paging_of({}, "get", {"operationId": "one"}, ROWS) is None
    assert decide("", answer("count", results=ROWS)) is None
    assert decide("", answer("id"), text="It is paginated.") is None
    assert decide("page", ROWS, "post") is None


def test_the_overlay_may_decide() -> None:
    list_of = answer("next", results=ROWS, entries=ROWS)
    assert decide("page", list_of, override=False) is None
    asked = {"kind": "cursor", "parameter": "after", "size": "n", "items": ["entries"], "dialect": "own"}
    assert decide("after n", list_of, override=asked) == Paging("own", "cursor", "after", "n", ("entries",))
    assert decide("page after", ROWS, override={"parameter": "after"}) == Paging(
        "bare", "page", "after", None, (), ("page", "page", None)
    )
    assert decide("page limit", list_of, override={"size": None}) == Paging(
        "drf_page", "page", "page", None, ("results",)
    )
    assert decide("page limit", list_of, override={"dialect": "own"}) == Paging(
        "own", "page", "page", "limit", ("results",)
    )
    undeclared = answer("num_pages page_number")
    assert decide("page", undeclared, override={"items": ["entries"]}) == Paging(
        "credentials", "page", "page", None, ("entries",)
    )
    for incomplete, said in [
        ({"items": ["entries"]}, f"one: x-pagination: kind is one of {', '.join(SIZES)}, not ''"),
        ({"kind": "page"}, "one: x-pagination: the operation has no query parameter ''"),
    ]:
        with pytest.raises(PagingError, match=f"^{said}$"):
            decide("", list_of, override=incomplete)
    refused: list[tuple[Any, str]] = [
        ({"kind": "leap"}, f"one: x-pagination: kind is one of {', '.join(SIZES)}, not 'leap'"),
        ({"parameter": "seite"}, "one: x-pagination: the operation has no query parameter 'seite'"),
        ({"size": "groesse"}, "one: x-pagination: the operation has no query parameter 'groesse'"),
        (
            {"size": "q", "parameter": "page", "kind": ""},
            f"one: x-pagination: kind is one of {', '.join(SIZES)}, not ''",
        ),
        ("page", "one: x-pagination is an object or false, not 'page'"),
    ]
    for wrong, said in refused:
        with pytest.raises(PagingError, match=f"^{said}$"):
            decide("page", list_of, override=wrong)


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        (answer("", results=answer("", data=ROWS)), ("results", "data")),
        (answer("", result=answer("", rows=ROWS)), ("result", "rows")),
        (answer("", data=answer("", rows=ROWS)), ("data", "rows")),
        (answer("", results=PAGE_REF), ("results", "results")),
        (answer("", results={"oneOf": [{"type": "string"}, ROWS_REF]}), ("results",)),
        (answer("", results={"oneOf": [ROWS_REF, answer("", data=ROWS_REF)]}), ("results", "data")),
        ({"oneOf": [PAGE_REF, answer("", data=answer("", rows=ROWS))]}, ("data", "rows")),
        ({"oneOf": [answer("id"), ROWS_REF]}, ()),
        ({"oneOf": [answer("id"), {"type": "object"}]}, None),
        (answer("id"), None),
    ],
)
def test_the_way_to_the_items(schema: Any, path: tuple[str, ...] | None) -> None:
    assert list_path(document(), schema) == path
