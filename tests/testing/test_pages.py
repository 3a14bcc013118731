"""Lists of a fake platform, read to their end: every operation that pages, so every dialect."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client._json.decoders import Decoder
from ibl_data_manager_client._json.shapes import is_model, options, shape
from ibl_data_manager_client._pages.dialects import Pagination
from ibl_data_manager_client.api.core import core_rbac_groups_list as rbac_groups
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.api.search import search_ai_search_retrieve as searched
from ibl_data_manager_client.models import Credential, RbacGroup
from ibl_data_manager_client.testing import FakePlatform, sample
from ibl_data_manager_client.testing._routes import target
from ibl_data_manager_client.testing._sampling import sampled
from tests.fidelity.calls import module
from tests.pagination.operations import call, number, one_per_dialect, paged

COUNT, SIZE = 23, 5


def items_of(operation: str, count: int) -> list[Any]:
    """Items of an operation, each with its number; JSON where no model is declared."""
    aim = target(module(operation).__name__)
    decode = Decoder(aim.item)
    made = []
    for n in range(count):
        value = sampled(aim.item, number=n + 1)
        value["number"] = n
        made.append(decode(value))
    return made


@pytest.mark.parametrize("operation", paged())
def test_it_pages(operation: str) -> None:
    """Blocking, with asyncio, fetched ahead, resumed; with the size that the test sets and one that is asked for."""
    pagination: Pagination[Any] = module(operation).PAGINATION
    fake, items = FakePlatform(), items_of(operation, COUNT)
    fake.pages(module(operation), items, page_size=SIZE)
    client = fake.client(drift="raise")
    function, args, kwargs = call(operation)
    pager = paginate(function, *args, **kwargs, client=client)
    pages = list(pager.pages())
    assert [item for page in pages for item in page.items] == items
    assert [len(page.items) for page in pages] == [5, 5, 5, 5, 3]
    assert {page.total for page in pages} == ({None} if pagination.dialect == "bare" else {COUNT})
    assert len(fake.calls_to(function)) == 5
    assert list(pager.resume(pages[2].cursor)) == items[15:]
    assert list(pager.resume(json.loads(json.dumps(pages[0].cursor)))) == items[5:]

    afunction, args, kwargs = call(operation, "asyncio")

    async def read() -> tuple[list[Any], list[Any]]:
        pager = paginate(afunction, *args, **kwargs, client=client)
        return await pager.collect(), [item async for item in pager.prefetch(3)]

    assert asyncio.run(read()) == (items, items)

    if pagination.size is not None:
        fake.calls.clear()
        given: dict[str, Any] = {pagination.size: 10}
        function, args, kwargs = call(operation, "sync", **given)
        assert list(paginate(function, *args, **{**kwargs, **given}, client=client)) == items
        assert len(fake.calls) == 3


@pytest.mark.parametrize("operation", paged())
def test_the_operation_itself_answers_its_first_page(operation: str) -> None:
    """What is around the items decodes, as the operation declares it."""
    for count in (0, COUNT):
        fake = FakePlatform()
        fake.pages(module(operation), items_of(operation, count), page_size=SIZE)
        function, args, kwargs = call(operation)
        answer = function(*args, **kwargs, client=fake.client(drift="raise"))
        assert answer is not None
        pager = paginate(function, *args, **kwargs, client=fake.client(drift="raise"))
        assert [number(item) for item in pager] == list(range(count))


def raw(operation: str, fake: FakePlatform, **query: Any) -> Any:
    """What an operation answers, as JSON, or the status."""
    function, args, kwargs = call(operation, "sync_detailed")
    client = fake.client().with_options(raise_for_status=False, params=query)
    response = function(*args, **kwargs, client=client)
    return json.loads(response.content) if response.status_code == 200 else int(response.status_code)


LAST: dict[str, tuple[dict[str, Any], Any]] = {
    "drf_page": ({"page": 2}, {"count": 7, "next": None, "previous": "page=1", "results": ...}),
    "drf_offset": ({"offset": 5}, {"count": 7, "next": None, "previous": "offset=0", "results": ...}),
    "dm_page": ({"page": 2}, {"count": 7, "next_page": None, "previous_page": ..., "results": ...}),
    "credentials": (
        {"page": 2},
        {
            "status": {"success": True, "description": "Ok"},
            "result": {
                "count": 7,
                "data": ...,
                "next": None,
                "previous": "page=1",
                "num_pages": 2,
                "page_number": 2,
                "max_page_size": 100,
            },
        },
    ),
    "analytics_length": (
        {"page": 2},
        {"data": ..., "pagination": {"totalItems": 7, "currentPage": 2, "perPage": 5, "totalPages": 2}},
    ),
    "analytics_flat": (
        {"page": 2},
        {"page": 2, "limit": 5, "total_pages": 2, "total_records": 7, "rows": ...},
    ),
    "scim": (
        {"startIndex": 6},
        {"schemas": ..., "totalResults": 7, "startIndex": 6, "itemsPerPage": 2, "Resources": ...},
    ),
    "bare": ({"page": 2}, ...),
}
"""How a second page of two items looks, `...` for any value, a text for a part of one."""


def like(wanted: Any, got: Any) -> bool:
    """Whether an answer looks as is wanted; it may have fields besides, which say nothing of pages."""
    if isinstance(wanted, dict):
        return wanted.keys() <= got.keys() and all(like(value, got[key]) for key, value in wanted.items())
    return wanted is ... or got == wanted or (isinstance(wanted, str) and wanted in str(got))


@pytest.mark.parametrize(("dialect", "operation"), one_per_dialect())
def test_the_last_page_in_the_words_of_its_dialect(dialect: str, operation: str) -> None:
    fake = FakePlatform()
    fake.pages(module(operation), items_of(operation, 7), page_size=5)
    query, wanted = LAST.get(dialect, (None, None))
    if wanted is not None:
        answer = raw(operation, fake, **(query or {}))
        assert like(wanted, answer), answer
    pagination: Pagination[Any] = module(operation).PAGINATION
    if pagination.kind == "page":
        assert [raw(operation, fake, page=page) for page in (0, 3, "x")] == [404, 404, 404]
    else:
        wire = {"offset": "offset", "index": "startIndex"}[pagination.kind]
        past = raw(operation, fake, **{wire: 99})
        assert past[pagination.items[0]] == []


def test_the_next_page_as_its_field_is_declared() -> None:
    """By number where it is a number, else by URL."""
    found = {}
    for operation in ("core_platform_users_retrieve", "core_rbac_groups_list"):
        fake = FakePlatform()
        fake.pages(module(operation), items_of(operation, 7), page_size=3)
        answer = raw(operation, fake, page=2)
        found[operation] = [answer.get(name, answer.get(f"{name}_page")) for name in ("next", "previous")]
    assert found["core_platform_users_retrieve"] == [3, 1]
    url = "https://fake.invalid/api/core/rbac/groups/?page="
    assert found["core_rbac_groups_list"] == [f"{url}3", f"{url}1"]


def test_nothing_stands_around_the_items_that_need_not() -> None:
    operation = "search_ai_search_retrieve"
    fake = FakePlatform()
    fake.pages(module(operation), items_of(operation, 1))
    numbers = {"count", "next", "previous", "current_page", "total_pages", "num_pages"}
    required = {key for key, (_, _, needed) in shape(searched_page()).fields.items() if needed}
    assert set(raw(operation, fake)) - numbers == required - numbers | {"results"}


def searched_page() -> Any:
    """The model of the answer of `searched`."""
    return next(one for one in options(target(searched.__name__).kind) if is_model(one))


def test_what_was_told_does_not_change_any_more() -> None:
    fake, items = FakePlatform(), [sample(Credential, name="one"), sample(Credential, name="two")]
    fake.pages(credentials, items)
    items[0].name = "changed"
    items.pop()
    names = [one.name for one in paginate(credentials.sync, "acme", "ada", client=fake.client())]
    assert names == ["one", "two"]


def test_all_dialects_are_tried() -> None:
    assert {dialect for dialect, _ in one_per_dialect()} - set(LAST) == {"analytics_limit", "recommendations", "search"}


def test_the_other_way_that_a_list_can_page() -> None:
    assert searched.PAGINATION.instead is not None
    fake = FakePlatform()
    items = items_of("search_ai_search_retrieve", 7)
    fake.pages(searched, items, page_size=3)
    client = fake.client(drift="raise")
    assert list(paginate(searched.sync, client=client, page=1)) == items
    assert [call.query.get("page") for call in fake.calls] == ["1", "2", "3"]
    fake.calls.clear()
    assert list(paginate(searched.sync, client=client, limit=4)) == items
    assert [call.query.get("offset") for call in fake.calls] == [None, "4"]


def test_other_arguments_stay_on_every_page() -> None:
    fake = FakePlatform()
    fake.pages(credentials, [sample(Credential, name=f"c{n}") for n in range(5)], page_size=2)
    client = fake.client(base_url="https://fake.invalid/dm")
    names = [one.name for one in paginate(credentials.sync, "acme", "ada", client=client, search="c")]
    assert names == ["c0", "c1", "c2", "c3", "c4"]
    assert [call.query for call in fake.calls] == [
        {"search": "c"} | page for page in ({}, {"page": "2"}, {"page": "3"})
    ]
    assert {call.path for call in fake.calls} == {"/dm/api/credentials/orgs/acme/users/ada/"}


def test_a_page_that_fails_is_tried_again() -> None:
    fake = FakePlatform()
    fake.pages(credentials, [sample(Credential, name=f"c{n}") for n in range(5)], page_size=2)
    fake.fail(credentials, 503, times=2)
    fake.fail(credentials, httpx.ReadError, times=1)
    client: DataManagerClient = fake.client(max_retries=3)
    assert len(list(paginate(credentials.sync, "acme", "ada", client=client))) == 5
    assert len(fake.calls) == 6
    fake.fail(credentials, errors.PermissionDeniedError)
    with pytest.raises(errors.PermissionDeniedError):
        list(paginate(credentials.sync, "acme", "ada", client=client))


def test_what_cannot_be_told() -> None:
    fake = FakePlatform()
    with pytest.raises(errors.InvalidArgumentError, match="lists Credential, not RbacGroup; pass those, or JSON"):
        fake.pages(credentials, [sample(RbacGroup)])
    with pytest.raises(errors.InvalidArgumentError, match="list_groups does not page: `answer` takes"):
        fake.pages(module("list_groups"), [])
    with pytest.raises(errors.InvalidArgumentError, match="page_size is 1 or more, not 0"):
        fake.pages(credentials, [], page_size=0)
    with pytest.raises(errors.InvalidArgumentError, match="all the same"):
        fake.pages(rbac_groups, [sample(RbacGroup)] * 11)
    fake.pages(rbac_groups, [sample(RbacGroup)] * 10)
    assert len(list(paginate(rbac_groups.sync, client=fake.client()))) == 10
