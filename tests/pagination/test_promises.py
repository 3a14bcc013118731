"""What follows from an answer for the page after it: is there one, which one is it, and by what does the list move?"""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from ibl_data_manager_client import errors
from ibl_data_manager_client._pages import ways
from ibl_data_manager_client._pages.answer import Answer
from ibl_data_manager_client._pages.dialects import Pagination
from ibl_data_manager_client._pages.page import Fresh, Promise, contradicts, counts_more, from_zero, is_full
from ibl_data_manager_client._pages.places import Asked, Places, is_last
from ibl_data_manager_client._pages.ways import KNOWN, Way

PAGE, OFFSET, INDEX, CURSOR = KNOWN


def an(count: int = 2, /, **told: Any) -> Answer:
    """An answer with as many items."""
    return Answer({**told, "rows": list(range(count))}, ("rows",), "x_list")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, (None, None, None)),
        ({"next": None}, (False, False, False)),
        ({"next": "?page=4"}, (True, True, True)),
        ({"next": "?page=3"}, (None, True, True)),
        ({"next": "?page=2"}, (None, True, True)),
        ({"next": "?offset=3"}, (True, None, True)),
        ({"next": "?cursor=2"}, (True, True, True)),
        ({"next": 3}, (None, True, True)),
        ({"next": 4}, (True, True, True)),
        ({"next": -1}, (None, True, True)),
        ({"next": "x"}, (True, True, True)),
    ],
)
def test_a_next_page_that_is_no_later_says_nothing(told: dict[str, Any], expected: tuple[bool | None, ...]) -> None:
    """Asked for 3, by page, offset and cursor; a plain number may count anything but pages."""
    answer = an(**told)
    assert tuple(answer.says_more(way.kind, way.move, 3) for way in (PAGE, OFFSET, CURSOR)) == expected


def test_where_a_page_given_again_goes_on() -> None:
    """By its numbers, and then by its `next` or by how full it is; without numbers by its `next`."""
    for follows, full in product((False, True), repeat=2):
        assert an().goes_on(2, follows=follows, full=full) is follows
        assert an(nextToken="a").goes_on(2, follows=follows, full=full) is True
        assert an(count=3).goes_on(2, follows=follows, full=full) is (follows or full)
        assert an(count=3, nextToken="a").goes_on(2, follows=follows, full=full) is True
        assert an(count=2, nextToken="a").goes_on(2, follows=follows, full=full) is False


@pytest.mark.parametrize(
    ("told", "count", "before", "expected"),
    [
        ({"next": "?offset=10"}, 2, 0, 10),
        ({"next": "?offset=11"}, 2, 0, 2),
        ({"next": "?offset=1"}, 2, 0, 2),
        ({"next": "?offset=25"}, 10, 20, 10),
        ({"next": "?offset=26"}, 6, 20, 6),
        ({"next": "?offset=26"}, 5, 20, 6),
        ({"next": "?page=2"}, 2, 0, 2),
        ({"next": 7}, 2, 0, 2),
        ({}, 2, 0, 2),
        ({"next": None}, 2, 20, 8),
        ({"next": None}, 1, 0, 8),
        ({"next": None}, 2, -5, 8),
        ({}, 2, -5, 2),
    ],
)
def test_how_far_an_offset_moves(told: dict[str, Any], count: int, before: int, expected: int) -> None:
    """As far as `next` says, within 10; past a last page as far as past the full ones before it, which had 8."""
    assert an(count, **told).stride("offset", before, 10, 8) == expected


ALL = (None, False, True)


def test_numbers_are_believed_before_next_and_both_are_carried() -> None:
    for following, counted in product(ALL, repeat=2):
        one = Promise(following, counted)
        assert one.believed is bool(following if counted is None else counted)
        assert one.any is (following is True or counted is True)
        assert one.both is (following is True and counted is True)
        there = {"next": following, "more": counted} if one.any else {}
        assert one.carried == {name: value for name, value in there.items() if value is not None}
        for later in product(ALL, repeat=2):
            said = [old if new is None else new for old, new in zip((following, counted), later, strict=True)]
            assert one.after(Promise(*later)) == Promise(*said)


def test_next_says_whether_a_list_goes_on_or_else_its_numbers() -> None:
    """Unless what was read contradicts them; in a list by cursor nothing goes on without one."""
    for following, counted, contradicted in product(ALL, ALL, (False, True)):
        more = [Promise(following, counted).more(kind, contradicted=contradicted) for kind in ("page", "cursor")]
        by_number = None if counted is None else counted or contradicted
        assert more == [by_number if following is None else following, following is True]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, [None] * 4),
        ({"count": 5}, [True, False, True, False]),
        ({"count": 4}, [False, False, False, False]),
        ({"pages": 4}, [True, True, None, None]),
        ({"pages": 3}, [False, False, None, None]),
        ({"pages": 0}, [False, False, None, None]),
        ({"count": 0, "pages": 4}, [True, True, False, False]),
        ({"count": 5, "pages": 1}, [True, False, True, False]),
        ({"count": 5, "pages": 4}, [True, True, True, False]),
    ],
)
def test_whether_numbers_state_more_than_was_read(told: dict[str, Any], expected: list[bool | None]) -> None:
    """4 or 5 items up to the third page, or to one whose number is not known."""
    assert [counts_more(an(**told), seen, number) for number in (3, None) for seen in (4, 5)] == expected


def test_numbers_are_too_low_where_more_was_read() -> None:
    for total, pages, number in product((None, 4, 5), (None, 2, 3), (None, 3)):
        told = {name: value for name, value in {"count": total, "pages": pages}.items() if value is not None}
        assert contradicts(an(**told), 5, number) is (total == 4 or (pages == 2 and number == 3))


@pytest.mark.parametrize(
    ("count", "told", "width", "size", "full"),
    [
        (7, {}, 0, None, False),
        (7, {}, 7, None, True),
        (7, {}, 8, 7, False),
        (8, {}, 7, 9, True),
        (7, {}, 0, 7, True),
        (7, {}, 0, 8, False),
        (7, {"page_size": 7}, 0, 100, True),
        (7, {"page_size": 8}, 0, 7, True),
        (7, {"page_size": 7}, 8, None, False),
        (7, {"page_size": 0}, 0, 0, False),
        (10, {}, 11, 12, True),
        (9, {}, 10, None, False),
    ],
)
def test_whether_a_page_is_full(count: int, told: dict[str, Any], width: int, size: int | None, full: bool) -> None:
    assert is_full(an(count, **told), width, size) is full


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"next": "?page=1"}, True),
        ({"next": "?page=2"}, False),
        ({"next": 1}, True),
        ({"next": 2}, False),
        ({"next": None}, False),
        ({}, False),
        ({"next": 1, "count": 3}, False),
        ({"next_page": 1, "count": 3}, True),
        ({"nextPage": "1", "count": 3}, True),
        ({"nextPage": "1", "count": 2}, False),
        ({"next": "?page=1", "count": 3}, True),
        ({"next": "?page=1", "count": 2}, False),
        ({"next": "?page=1", "count": 2, "page": 0, "pages": 2}, True),
        ({"next": "?page=1", "page": 0, "pages": 0}, False),
        ({"next": 1, "page": 0, "pages": 2}, False),
        ({"next": "?page=1", "page": 2, "pages": 2}, False),
        ({"next": "?page=1", "pages": 1}, True),
    ],
)
def test_whether_a_list_begins_with_page_0(told: dict[str, Any], expected: bool) -> None:
    assert from_zero(an(**told), "page") is expected


def test_an_item_comes_once_with_a_key() -> None:
    by_key, all_of = Fresh[int](lambda item: item % 10), Fresh[int](None)
    pages = ([1, 2, 11], [2, 3], [3, 13])
    assert [by_key.of(page) for page in pages] == [[1, 2], [3], []]
    assert [all_of.of(page) for page in pages] == list(pages)


Step = tuple[dict[str, Any], Any]
RIGHT: list[Step] = [({"page": 1}, 1), ({"page": 2}, 2)]
FOLLOWED: list[Step] = [({"next": "?page=2"}, 1), ({"next": "?page=3"}, 2)]
ASIDE: list[Step] = [({"next": "?offset=2"}, 0), ({"next": "?offset=4"}, 2)]
_RELIED_ON, _NEVER = -1, -2

PLACES: dict[str, tuple[Way, list[Step], list[bool | None], dict[str, int]]] = {
    "right twice": (PAGE, RIGHT, [None, True], {"own": _RELIED_ON}),
    "right twice, then wrong": (PAGE, [*RIGHT, ({"page": 2}, 3)], [None, True, False], {"own": _RELIED_ON}),
    "right twice of the same page": (PAGE, [RIGHT[0], RIGHT[0]], [None, None], {"own": 1}),
    "wrong before": (PAGE, [({"page": 5}, 1), *RIGHT], [None, None, None], {"own": _NEVER}),
    "right once, then wrong": (PAGE, [RIGHT[0], ({"page": 1}, 2), *RIGHT], [None] * 4, {"own": _NEVER}),
    "before the first": (PAGE, [({"page": 0}, 1), ({"page": 0}, 2)], [None, None], {}),
    "next twice": (PAGE, FOLLOWED, [None, True], {"next": _RELIED_ON}),
    "next, plain": (PAGE, [({"next": 2}, 1), ({"next": 3}, 2)], [None, True], {"next": _RELIED_ON}),
    "next too far": (PAGE, [*FOLLOWED, ({"next": "?page=5"}, 3)], [None, True, False], {"next": _RELIED_ON}),
    "next back": (PAGE, [*FOLLOWED, ({"next": "?page=2"}, 3)], [None, True, False], {"next": _RELIED_ON}),
    "next is the first": (PAGE, [*FOLLOWED, ({"next": "?page=1"}, 3)], [None, True, None], {"next": _RELIED_ON}),
    "next is itself": (PAGE, [*FOLLOWED, ({"next": "?page=3"}, 3)], [None, True, None], {"next": _RELIED_ON}),
    "next is itself, the last": (
        PAGE, [*FOLLOWED, ({"next": "?page=3", "count": 6}, 3)], [None, True, None], {"next": _RELIED_ON}),
    "next is itself, not the last": (
        PAGE, [*FOLLOWED, ({"next": "?page=3", "count": 7}, 3)], [None, True, False], {"next": _RELIED_ON}),
    "its own counts before next": (
        PAGE, [({"page": 1, "next": 2}, 1), ({"page": 2, "next": 9}, 2)], [None, True],
        {"own": _RELIED_ON, "next": 2}),
    "its own is wrong, next right": (
        PAGE, [({"page": 7, "next": 2}, 1), ({"page": 7, "next": 3}, 2)], [None, True],
        {"own": _NEVER, "next": _RELIED_ON}),
    "offset": (OFFSET, [({"offset": 0}, 0), ({"offset": 2}, 2), ({"offset": 2}, 4)], [None, True, False],
               {"own": _RELIED_ON}),
    "offset, not its page": (OFFSET, [({"page": 1}, 1), ({"page": 2}, 2)], [None, None], {}),
    "page, not its offset": (PAGE, [({"offset": 1}, 1), ({"offset": 2}, 2)], [None, None], {}),
    "next offset": (OFFSET, ASIDE, [None, True], {"next": _RELIED_ON}),
    "next offset, as far as wide": (OFFSET, [*ASIDE, ({"next": "?offset=9"}, 4)], [None, True, True],
                                    {"next": _RELIED_ON}),
    "next offset, farther": (OFFSET, [*ASIDE, ({"next": "?offset=10"}, 4)], [None, True, False],
                             {"next": _RELIED_ON}),
    "next offset, plain": (OFFSET, [({"next": 2}, 0), ({"next": 4}, 2)], [None, None], {}),
    "next index, plain": (INDEX, [({"next": 3}, 1), ({"next": 5}, 3)], [None, True], {"next": _RELIED_ON}),
    "cursor": (CURSOR, [({"next": "b"}, "a"), ({"next": "b"}, "b"), ({"next": None}, "c"), ({"page": 1}, 1)],
               [True, None, None, None], {}),
}  # fmt: skip


@pytest.mark.parametrize("form", PLACES)
def test_a_number_that_was_right_twice_says_which_page_it_is(form: str) -> None:
    """What is known of it is kept in cursors, under these names."""
    way, steps, expected, known = PLACES[form]
    places, first = Places({}, ranged=False), ways.FIRST[way.kind]
    found = [
        places.take(an(**told), Asked(way, position, first, 5, 2 * n), again=False)
        for n, (told, position) in enumerate(steps)
    ]
    assert (found, places.known) == (expected, known)
    assert places.take(an(0, page=9), Asked(way, 1, first, 5, 0), again=False) is None
    assert places.known == known


def test_of_a_range_a_number_that_was_right_once_is_relied_on() -> None:
    kept = {"own": 1}
    for number, ranged, expected, known in (
        (3, True, False, 1),
        (1, True, None, _NEVER),
        (3, False, None, _NEVER),
        (2, True, True, _RELIED_ON),
        (2, False, True, _RELIED_ON),
    ):
        places = Places(kept, ranged=ranged)
        assert places.take(an(page=number), Asked(PAGE, 2, 1, 2, 0), again=False) is expected
        assert (places.known, kept) == ({"own": known}, {"own": 1})
    places = Places({}, ranged=True)
    assert places.take(an(page=3), Asked(PAGE, 2, 1, 2, 0), again=False) is None
    assert places.known == {"own": _NEVER}


def test_a_next_page_too_far_says_nothing_where_it_comes_again() -> None:
    """The list leaves out pages."""
    for following, expected, known in ((4, None, _NEVER), (3, True, _RELIED_ON), (2, None, _RELIED_ON)):
        places = Places({"next": _RELIED_ON}, ranged=False)
        asked = Asked(PAGE, 2, 1, 2, 2)
        assert places.take(an(next=f"?page={following}"), asked, again=True) is expected
        assert places.known == {"next": known}
    wide = Asked(OFFSET, 4, 0, 1, 4)  # wider than any page before it
    places = Places({"next": 4}, ranged=False)
    assert places.take(an(3, next="?offset=7"), wide, again=True) is True


@pytest.mark.parametrize(
    ("way", "told", "position", "expected"),
    [
        (PAGE, {"next": None}, 3, True),
        (PAGE, {"next": None, "page": 3}, 3, True),
        (PAGE, {"next": None, "page": 4}, 3, False),
        (PAGE, {"next": 4}, 3, False),
        (PAGE, {"next": 4, "page": 2}, 3, False),
        (OFFSET, {"next": None}, 0, True),
        (PAGE, {}, 3, True),
        (OFFSET, {}, 0, True),
        (PAGE, {"page": 4}, 3, False),
        (PAGE, {"page": 3}, 3, True),
        (PAGE, {"page": 2}, 3, True),
        (OFFSET, {"offset": 5}, 10, True),
        (OFFSET, {"offset": 4}, 10, False),
        (OFFSET, {"offset": 4, "pages": 9}, 10, True),
        (OFFSET, {"offset": 5, "count": 7}, 10, True),
        (OFFSET, {"offset": 5, "count": 8}, 10, False),
        (INDEX, {"startIndex": 6, "count": 7}, 11, True),
        (INDEX, {"startIndex": 6, "count": 8}, 11, False),
        (PAGE, {"page": 2, "count": 7}, 4, True),
        (PAGE, {"page": 2, "count": 8}, 4, False),
        (PAGE, {"page": 2, "pages": 2}, 4, True),
        (PAGE, {"page": 2, "pages": 3}, 4, False),
        (PAGE, {"page": 2, "pages": 2, "count": 8}, 4, False),
        (PAGE, {"page": 3, "pages": 2, "count": 8}, 4, True),
    ],
)
def test_whether_another_page_is_the_last_one(way: Way, told: dict[str, Any], position: int, expected: bool) -> None:
    """By what it says itself, of 2 items; full pages had 5."""
    asked = Asked(way, position, ways.FIRST[way.kind], 5, 10)
    assert is_last(an(**told), asked, again=False) is expected


def test_the_page_0_of_a_list_that_begins_with_it_may_be_its_last_one() -> None:
    for total, expected in ((2, True), (3, False)):
        assert is_last(an(page=0, count=total), Asked(PAGE, 2, 0, 5, 10), again=False) is expected


def test_an_earlier_page_that_came_twice_is_the_last_one() -> None:
    for own, again in product((1, 2), (False, True)):
        asked = Asked(PAGE, 3, 1, 5, 10)
        assert is_last(an(page=own), asked, again=again) is (again or own == 2)
        assert is_last(an(page=own, count=99), asked, again=again) is False


OWN, OTHER = Pagination[Any]("x", "page", "page", "page_size"), ("offset", "offset", "limit")
TWO = OWN._replace(instead=OTHER)


@pytest.mark.parametrize(
    ("given", "cursor", "expected"),
    [
        ({}, None, PAGE),
        ({"q": 1}, None, PAGE),
        ({"page_size": 1}, None, PAGE),
        ({"limit": 1}, None, OFFSET),
        ({"offset": 1, "q": 1}, None, OFFSET),
        ({"page": 1}, {"offset": 1}, OFFSET),
        ({}, {"page": 1}, PAGE),
        ({}, "offset", PAGE),
        ({"offset": 1, "page": 1}, None, None),
        ({"limit": 1, "page_size": 1}, {"page": 1}, None),
    ],
)
def test_an_operation_that_pages_in_two_ways_is_read_in_that_of_its_arguments(
    given: dict[str, Any], cursor: Any, expected: Way | None
) -> None:
    assert ways.declared(OWN, given, cursor) == PAGE
    if expected is None:
        with pytest.raises(errors.InvalidArgumentError) as caught:
            ways.declared(TWO, given, cursor)
        assert str(caught.value) == "the list pages by page or by offset: give the parameters of one of them"
    else:
        assert ways.declared(TWO, given, cursor) == expected


@pytest.mark.parametrize(
    ("way", "told"),
    [
        (PAGE, ["page", "page", None]),
        (Way("index", "start_index", "count"), ("index", "start_index", "count")),
        (Way("cursor", "cursor", "perPage"), ["cursor", "cursor", "perPage"]),
        (None, None),
    ],
)
def test_a_way_in_a_cursor_is_one_that_is_known(way: Way | None, told: Any) -> None:
    assert ways.from_cursor(told) == (way and way._replace(size=told[2]))
    if way is not None:
        for n, wrong in enumerate(("pages", "number", "rows")):
            with pytest.raises(ValueError, match=r"^no way to page$"):
                ways.from_cursor([*told[:n], wrong, *told[n + 1 :]])


def test_parameters_that_move_are_not_those_that_say_which_list_it_is() -> None:
    moving = dict.fromkeys([*ways.SIZES, *(way.move for way in KNOWN)], 1)
    assert ways.without_way({"q": 1, **moving, "stage": "won"}) == {"q": 1, "stage": "won"}


@pytest.mark.parametrize(
    ("own", "other", "of_an_operation", "of_a_path"),
    [
        ("page_size", "limit", ["page", "page_size"], ["page"]),
        ("page_size", "pageSize", ["page", "page_size"], ["page", "page_size"]),
        ("page_size", "page_size", ["page"], ["page"]),
        ("page_size", None, ["page"], ["page"]),
        (None, "limit", ["page"], ["page"]),
        (None, None, ["page"], ["page"]),
    ],
)
def test_the_parameters_of_the_way_that_is_left_are_not_sent_any_more(
    own: str | None, other: str | None, of_an_operation: list[str], of_a_path: list[str]
) -> None:
    """That of the size stays where the other way has none, or the same, or where it may be a filter."""
    left, taken = PAGE._replace(size=own), OFFSET._replace(size=other)
    assert ways.without(left, taken, described=True) == of_an_operation
    assert ways.without(left, taken, described=False) == of_a_path


ASK = "ask for each page with client.request(method, path, params={…})"
BY_CURSOR = 'it moves by a cursor: read it with paginate(client.request, method, path, params={"cursor": ""})'
AGAIN = "resume(error.cursor) reads on from there and takes that page as it is"


@pytest.mark.parametrize(
    ("way", "told", "expected"),
    [
        (PAGE, {}, None),
        (PAGE, {"next": "?page=2&since=x"}, None),
        (PAGE, {"next": "?pageSize=2&q=a"}, None),
        (PAGE, {"next": "?since=x&q=a&limit=1&until=y"}, f"its `next` moves by since, until: {ASK}"),
        (CURSOR, {"next": "?after=x"}, f"its `next` moves by after: {ASK}"),
        (PAGE, {"next_cursor": "a"}, BY_CURSOR),
        (OFFSET, {"nextCursor": 3}, BY_CURSOR),
        (PAGE, {"next_cursor": "2"}, None),
        (CURSOR, {"next_cursor": "a"}, None),
        (PAGE, {"next": "a"}, None),
    ],
)
def test_what_to_do_about_a_list_that_moves_by_something_else(
    way: Way, told: dict[str, Any], expected: str | None
) -> None:
    answer, given = an(**told), {"q": "a"}
    assert ways.unknown(answer, way, given) == expected
    assert ways.advice(answer, way, given) == (expected or AGAIN)


def test_what_to_do_about_a_next_page_that_is_not_understood() -> None:
    expected = f"it may go on by its 'nextToken', which is not known here: {ASK}, and give the server what it gave"
    assert ways.advice(an(nextToken="a"), PAGE, {}) == expected


@pytest.mark.parametrize(
    ("way", "told", "shown", "guessed"),
    [
        (PAGE, {}, None, None),
        (PAGE, {"next": "?page=2&offset=2"}, None, None),
        (PAGE, {"next": "?offset=2&limit=2"}, OFFSET, OFFSET),
        (PAGE, {"next": "?offset=2"}, Way("offset", "offset", None), Way("offset", "offset", None)),
        (PAGE, {"next": "?start_index=3&perPage=2"}, *[Way("index", "start_index", "perPage")] * 2),
        (PAGE, {"next": "?cursor=a&q=x"}, *[Way("cursor", "cursor", None)] * 2),
        (OFFSET, {"next": "?Page=2"}, *[Way("page", "Page", None)] * 2),
        (PAGE, {"next": 2}, None, None),
        (PAGE, {"next": 3}, None, None),
        (PAGE, {"next": 2, "offset": 0}, None, Way("offset", "offset", "page_size")),
        (PAGE, {"next": 4, "offset": 2}, None, Way("offset", "offset", "page_size")),
        (PAGE, {"next": 4, "startIndex": 2}, None, Way("index", "startIndex", "page_size")),
        (PAGE, {"next": 3, "offset": 2}, None, None),
        (PAGE, {"offset": 0}, None, Way("offset", "offset", "page_size")),
        (PAGE, {"startIndex": 1}, None, Way("index", "startIndex", "page_size")),
        (PAGE._replace(size="limit"), {}, None, OFFSET),
        (PAGE._replace(size="limit"), {"page": 1}, None, None),
        (PAGE._replace(size="limit"), {"pages": 1}, None, None),
        (PAGE._replace(size="count"), {}, None, None),
        (PAGE, {"offset": 0, "page": 1}, None, None),
        (PAGE, {"offset": 0, "pages": 1}, None, None),
    ],
)
def test_an_answer_shows_by_what_its_list_moves(
    way: Way, told: dict[str, Any], shown: Way | None, guessed: Way | None
) -> None:
    """By the parameters of its `next`; and by its numbers, where nobody has said it."""
    answer = an(**told)
    assert ways.shown(answer, way, None, guess=False) == shown
    assert ways.shown(answer, way, None, guess=True) == guessed
    instead = Way("offset", "offset", "length")
    by_offset = shown is not None and shown.kind == "offset"
    assert ways.shown(answer, way, instead, guess=False) == (instead if by_offset else shown)


def test_a_number_after_three_items_is_the_next_offset() -> None:
    assert ways.shown(an(3, next=3), PAGE, None, guess=True) == Way("offset", "offset", "page_size")
    assert ways.shown(an(3, next=4), PAGE, None, guess=True) is None
    assert ways.shown(an(3, next="3"), PAGE, None, guess=True) == Way("offset", "offset", "page_size")


def test_a_function_is_marked_as_one_that_pages_and_stays_what_it_is() -> None:
    for mark in (OWN.sync, OWN.asyncio):

        def ask(of: str) -> str:
            return of

        marked = mark(ask)
        assert (marked, marked("a"), marked.pagination) == (ask, "a", OWN)
