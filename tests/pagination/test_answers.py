"""What the answer of a list says, in all the words that are known: from whole answers, all that is read."""

from __future__ import annotations

from typing import Any

import pytest

from ibl_data_manager_client import errors
from ibl_data_manager_client._pages.answer import Answer, digest, kind_of
from ibl_data_manager_client.models import RbacGroup
from ibl_data_manager_client.testing import sample
from ibl_data_manager_client.types import UNSET

NOTHING: dict[str, Any] = {
    "items": [],
    "place": (),
    "total": None,
    "pages": None,
    "number": None,
    "width": None,
    "next": UNSET,
    "named": "",
    "elsewhere": None,
    "query": {},
    "starts": None,
    "start": None,
}


def said(answer: Answer) -> dict[str, Any]:
    """All that an answer says; what it does not say is left out."""
    assert answer.decoded is answer.items
    found = {name: getattr(answer, name) for name in NOTHING}
    found["place"] = tuple(found["place"])
    return {name: value for name, value in found.items() if value != NOTHING[name] or type(value) is bool}


ROWS = [{"id": 1}, {"id": 2}]
WHERE: dict[str, tuple[Any, tuple[str, ...], dict[str, Any]]] = {
    "nothing": (None, ("results",), {}),
    "a bare list": (ROWS, (), {"items": ROWS}),
    "a bare list in place of an object": (ROWS, ("results",), {"items": ROWS}),
    "where the description has it": (
        {"results": [0], "steps": ROWS, "id": 7},
        ("steps",),
        {"items": ROWS, "place": ("steps",)},
    ),
    "deeper": ({"a": {"b": ROWS}}, ("a", "b"), {"items": ROWS, "place": ("a", "b")}),
    "elsewhere than described": ({"rows": ROWS}, ("result", "steps"), {"items": ROWS, "place": ("rows",)}),
    "no list where it is described": (
        {"steps": {"a": 1}, "items": ROWS},
        ("steps",),
        {"items": ROWS, "place": ("items",)},
    ),
    "its object alone in an array": ([{"count": 2, "steps": ROWS}], ("steps",), {
        "items": ROWS, "place": ("steps",), "total": 2,
    }),
    "one row, which has a list": ([{"id": 1, "steps": [1]}], ("steps",), {"items": [{"id": 1, "steps": [1]}]}),
    "two rows, which have lists": ([{"steps": [1]}, {"steps": [2]}], ("steps",), {
        "items": [{"steps": [1]}, {"steps": [2]}],
    }),
    "one row, which is a text": (["steps"], ("steps",), {"items": ["steps"]}),
    "the usual place first": ({"rows": [0], "results": ROWS}, (), {"items": ROWS, "place": ("results",)}),
    "in two envelopes": ({"response": {"result": {"data": ROWS}}}, (), {
        "items": ROWS, "place": ("response", "result", "data"),
    }),
    "a list as envelope": ({"response": ROWS}, ("steps",), {"items": ROWS, "place": ("response",)}),
    "the only list beside a total": ({"count": 2, "steps": ROWS}, (), {
        "items": ROWS, "place": ("steps",), "total": 2,
    }),
    "a list of what says that it is one": ({"id": 3, "page": 1, "results": ROWS}, (), {
        "items": ROWS, "place": ("results",), "number": 1,
    }),
    "said to be empty": ({"count": 0}, ("results",), {"total": 0}),
    "said to be empty in an envelope": ({"result": {"count": 0, "num_pages": 1}}, ("result", "data"), {
        "total": 0, "pages": 1,
    }),
    "null where the list should be": ({"results": None, "next": None}, ("results",), {"next": None}),
    "an empty object there": ({"result": {}}, ("result", "data"), {}),
}  # fmt: skip


@pytest.mark.parametrize("form", WHERE)
def test_the_items_are_found(form: str) -> None:
    data, items, expected = WHERE[form]
    answer = Answer(data, items, "x_list")
    assert (answer.data, said(answer)) == (data, expected)


@pytest.mark.parametrize(
    ("data", "items", "shown"),
    [
        ({"detail": 1, "key": [0]}, ("results",), "dict, with detail, ***"),
        ({"detail": 1}, (), "dict, with detail"),
        ({"count": 1}, ("results",), "dict, with count"),
        ({"result": {"data": None}}, ("result", "data"), "dict, with result"),
        ({"id": 1, "results": ROWS}, (), "dict, with id, results"),
        ({"uuid": 1, "results": ROWS}, (), "dict, with uuid, results"),
        ({"pk": 1, "results": ROWS}, (), "dict, with pk, results"),
        ({"count": 2, "a": [], "b": []}, (), "dict, with count, a, b"),
        ({"a": [1]}, (), "dict, with a"),
        ({"result": {"result": {"result": {"data": ROWS}}}}, (), "dict, with result"),
        ({"count": 2, "a": {}}, (), "dict, with count, a"),
        ("key", (), "str"),
        (1, ("results",), "int"),
        ([{"a": 1}], ("results",), None),
    ],
)
def test_what_has_no_items_is_an_error_that_says_what_it_is(
    data: Any, items: tuple[str, ...], shown: str | None
) -> None:
    """By the names of its fields, not by what is in them, and without the key."""
    if shown is None:
        assert Answer(data, items, "x_list").items == data
        return
    with pytest.raises(errors.PaginationError) as caught:
        Answer(data, items, "x_list", lambda text: text.replace("key", "***"))
    assert str(caught.value) == f"x_list: the answer has no list of items; it is of type {shown}"


def test_a_value_is_named_by_its_type_and_its_fields() -> None:
    model = sample(RbacGroup)
    fields = ", ".join(RbacGroup.__annotations__)
    assert kind_of(model) == f"of type RbacGroup, with {fields[:200]}"
    assert kind_of({"a" * 300: 1}) == "of type dict, with " + "a" * 200
    assert kind_of(3) == "of type int"


SAYS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "all in one": (
        {"count": 9, "num_pages": 5, "page_number": 2, "page_size": 2, "next": "/x?page=3&q=a&q=b#page=9"},
        {"total": 9, "pages": 5, "number": 2, "width": 2, "named": "next", "next": "/x?page=3&q=a&q=b#page=9",
         "query": {"page": "3", "q": "b"}},
    ),
    "beside the items first": (
        {"pagination": {"totalItems": 9, "currentPage": 2}, "count": 8, "page": 3, "meta": {"total": 7, "pages": 4}},
        {"total": 9, "number": 2, "pages": 4},
    ),
    "in what stands last": ({"pageInfo": {"perPage": "2", "total_pages": 3}}, {"width": 2, "pages": 3}),
    "numbers as text": ({"total": "9.0", "pages": "5", "page": 2.0}, {"total": 9, "pages": 5, "number": 2}),
    "numbers that are none": (
        {"total": -1, "totalCount": None, "count": "about 9", "pages": True, "page": "1.5", "per_page": {}}, {}),
    "0": ({"total": 0, "pages": 0, "page": 0, "startIndex": 0},
          {"total": 0, "pages": 0, "number": 0, "starts": "startIndex", "start": 0}),
    "a number too long": ({"total": "9" * 20, "pages": "9" * 19}, {"pages": int("9" * 19)}),
    "no number first": ({"totalItems": "many", "count": 9}, {"total": 9}),
    "where it starts": ({"offset": 4, "meta": {"startIndex": 5}}, {"starts": "startIndex", "start": 5}),
    "where it starts, not as a number": ({"offset": None}, {"starts": "offset"}),
    "the end": ({"next": None}, {"next": None}),
    "the end as text": ({"next": " Null ", "has_more": "false", "nextPage": "0", "next_url": " "}, {"next": None}),
    "the end in words": ({"next": "None"}, {"next": None}),
    "the first that is given": ({"next": None, "hasNext": True, "nextPage": 2}, {"named": "nextPage", "next": 2}),
    "more": ({"hasMore": 1}, {"named": "hasMore", "next": True}),
    "a page as text": ({"next_page": " 3 "}, {"named": "next_page", "next": " 3 "}),
    "an address in an object": ({"next": {"href": "/x?cursor=a "}},
                                {"named": "next", "next": "/x?cursor=a ", "query": {"cursor": "a"}}),
    "an address without parameters": ({"next": "https://x/2"}, {"named": "next", "next": "https://x/2"}),
    "a path that looks like one": ({"next": "a=1"}, {"named": "next", "next": "a=1"}),
    "an object that is not known": ({"next": {"cursor": "a"}}, {"elsewhere": "next"}),
    "a list that is not known": ({"next": ["a"]}, {}),
    "an object that leads back": ({"next": {"previous": "a", "first": "b", "beforeId": "c"}}, {}),
    "an object without anything": ({"next": {"cursor": None}}, {}),
    "a name that is not known": ({"nextPageToken": "a"}, {"elsewhere": "nextPageToken"}),
    "a name that is not known, in meta": ({"cursor": "", "meta": {"cursor": "a"}}, {"elsewhere": "cursor"}),
    "one name that is not known, of two": ({"page_token": None, "cursor": "a", "nextId": "b"}, {"elsewhere": "cursor"}),
    "not known, but said to be the end": ({"hasNextPage": False, "endCursor": "a"}, {}),
    "not known, and said to go on": ({"hasNextPage": True, "endCursor": "a"}, {"elsewhere": "endCursor"}),
    "known and not known": ({"next_cursor": "a", "endCursor": "b"}, {"named": "next_cursor", "next": "a"}),
    "said to be the end, and not known": ({"next": None, "endCursor": "b"}, {"next": None, "elsewhere": "endCursor"}),
}  # fmt: skip


@pytest.mark.parametrize("form", SAYS)
def test_what_it_says_of_the_list_is_read(form: str) -> None:
    data, expected = SAYS[form]
    place = ("data", "rows")
    for envelope in ({**data, "data": {"rows": ROWS}}, {"data": {**data, "rows": ROWS}}):
        assert said(Answer(envelope, place, "x_list")) == {"items": ROWS, "place": place, **expected}


def test_of_several_totals_that_of_the_list_counts() -> None:
    """The nearest where the list is described, or empty; else the largest, as one may be that of the page."""
    data = {"total": 57, "data": {"count": 2, "rows": ROWS}}
    assert Answer(data, ("data", "rows"), "x_list").total == 2
    assert Answer(data, (), "x_list").total == 57
    assert Answer({"total": 57, "data": {"count": 0, "rows": []}}, (), "x_list").total == 0


def test_the_key_is_in_nothing_that_is_passed_on() -> None:
    answer = Answer({"next": "/x?page=2&key=k3y", "items": ROWS}, (), "x_list", lambda text: text.replace("k3y", "***"))
    assert (answer.next, answer.query) == ("/x?page=2&key=***", {"page": "2", "key": "***"})
    assert Answer({"next": 2, "items": ROWS}, (), "x_list", str.upper).next == 2


LINKED: dict[str, tuple[Any, str, dict[str, Any]]] = {
    "none": (ROWS, "", {}),
    "the next page": (ROWS, '<?page=3>; rel="next"', {"named": "link", "next": "?page=3", "query": {"page": "3"}}),
    "no relation": (ROWS, "</a>; title=x, <?page=3>; rel=NEXT, </b>", {
        "named": "link", "next": "?page=3", "query": {"page": "3"},
    }),
    "the last page": (ROWS, '<?page=1>; rel="first prev"', {"named": "link", "next": None}),
    "other things": (ROWS, '</style.css>; rel=preload, </a>; rel=""', {}),
    "the body says it": ({"next": 5, "rows": ROWS}, "<?page=3>; rel=next", {
        "named": "next", "next": 5, "place": ("rows",),
    }),
    "the body may say it": ({"nextToken": 5, "rows": ROWS}, "<?page=3>; rel=next", {
        "named": "link", "next": "?page=3", "query": {"page": "3"}, "place": ("rows",),
    }),
}  # fmt: skip


@pytest.mark.parametrize("form", LINKED)
def test_a_link_header_says_what_the_body_does_not(form: str) -> None:
    data, header, expected = LINKED[form]
    answer = Answer(data, (), "x_list")
    answer.take_link(header)
    assert said(answer) == {"items": ROWS, **expected}


@pytest.mark.parametrize(
    ("following", "found", "plain"),
    [
        ("/x?page=3", "3", "3"),
        ("/x?startIndex=3", None, None),
        ("?page=", None, None),
        ("https://x/3", None, None),
        ("/3", None, None),
        (" 3 ", None, "3"),
        (3, None, "3"),
        ("a:b/c", None, "a:b/c"),
        (True, None, None),
        (None, None, None),
    ],
)
def test_the_next_page_is_an_address_or_a_value(following: Any, found: str | None, plain: str | None) -> None:
    """An address gives its parameters, whatever they are worded like; a value is given as it is where it may be one."""
    answer = Answer({"next": following, "items": ROWS}, (), "x_list")
    assert (answer.follows("page"), answer.follows("page", plain=True)) == (found, plain)
    assert Answer({"next": "?startIndex=3", "items": ROWS}, (), "x_list").follows("start_index") == "3"


def test_items_are_the_same_however_their_links_are_signed() -> None:
    link = "https://s3.example/a?v=1&X-Amz-Date=2&X-Amz-Signature={}&x=2"
    one, other, third = ({"link": link.format(sign), "a": 1} for sign in ("b", "c", "d"))
    assert digest([one]) == digest([other]) == digest([dict(reversed(third.items()))])
    assert digest([one]) != digest([{**one, "link": link.format("b").replace("v=1", "v=2")}])
    assert digest([{"link": "https://x.example/a?expires=1"}]) != digest([{"link": "https://x.example/a?expires=2"}])


def test_a_digest_is_the_same_in_every_version() -> None:
    """It stands in cursors that were kept."""
    link = "https://s3.example/a?v=1&X-Amz-Signature=b"
    assert digest([1, {"b": "ü\ud800", "a": None}]) == "7320438dae80f482"
    assert digest([link]) == "0b97e8d2d038f4ec"
    assert digest([{1}]) == digest(["{1}"])
