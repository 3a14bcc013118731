"""The texts of the docstrings of the generated code."""

from __future__ import annotations

from dataclasses import replace

import pytest
from generation.docstrings import brief, headline
from generation.facts import Facts
from generation.paging import Paging

GET = Facts("things", "GET", "/things/", "json")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("List things.", "List things."),
        ("  List things\n  of a platform.\n\n  More of it.", "List things of a platform."),
        (None, "GET /things/"),
        ("```\nGET /things/\n```", "GET /things/"),
        ("List things. " + 9 * "And a word more. ", "List things."),
        ("things " * 30, " ".join(["things"] * 14) + " …"),
    ],
)
def test_the_headline_is_one_line(text: str | None, first: str) -> None:
    assert headline(text, GET) == first


def test_a_brief_docstring_says_what_is_returned_and_raised_and_paged() -> None:
    facts = Facts(
        "things",
        "GET",
        "/things/",
        "json",
        errors=(("400", "No."), ("404", "")),
        paging=Paging("drf_page", "page", "page", None, ()),
    )
    assert brief("List things.", facts, "As `asyncio`, blocking", "list[Thing]") == (
        "List things.\n\n"
        "As `asyncio`, blocking. Returns list[Thing]. Raises errors.APIStatusError (400, 404). Pages: see `paginate`."
    )
    assert "Returns Any (a confirmation)." in brief("", replace(GET, said="confirmation"), "As `asyncio`", "Any")
    assert brief("", GET, "As `asyncio`", "Any") == (
        "GET /things/\n\nAs `asyncio`. Returns Any. Raises errors.APIStatusError."
    )
