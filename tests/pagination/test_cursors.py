"""Cursors and partitions that were JSON, and may have been changed there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.pagination import Partition

Make = Callable[..., DataManagerClient]

WRONG: dict[str, list[Any]] = {
    "page": ["2", None, 1.5, True, [], -1],
    "seen": ["20", None, 2.5, True, -1],
    "size": ["20", 2.5, []],
    "pages": ["x", 1.5, {}, -1],
    "past": ["x", 1.5, -1],
    "total": ["x", {}, -1],
    "digest": [7, None, []],
    "list": [7, None],
    "way": ["page", 7, {}, ["page"], ["page", 7, None], [[], "page", None]],
    "told": [[], 1, None],
    "more": ["no", 1],
    "places": ["own", None, []],
}


def rows(request: httpx.Request) -> httpx.Response:
    """A page of a list of 35."""
    first = 10 * (int(request.url.params.get("page", 1)) - 1)
    return httpx.Response(200, json={"count": 35, "results": [{"id": n} for n in range(35)][first : first + 10]})


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_field_of_another_type_is_refused(client_for: Make, name: str, value: Any) -> None:
    asked = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return rows(request)

    pager = paginate(groups.sync, client=client_for(handle, drift=lambda _: None))
    part = pager.partitions(2)[1].to_dict()
    asked.clear()
    cursor = {**part["cursor"], name: value}
    with pytest.raises(errors.InvalidArgumentError, match="not a cursor of a page of this list"):
        list(pager.resume(cursor))
    with pytest.raises(errors.InvalidArgumentError, match="not a cursor of a page of this list"):
        Partition.from_dict({**part, "cursor": cursor})
    assert asked == []


def test_what_a_pager_gives_is_taken(client_for: Make) -> None:
    """Also where the caller asks for all with a size that is none."""
    pager = paginate(groups.sync, client=client_for(rows, drift=lambda _: None), page_size=-1)
    for page in pager.pages():
        if page.cursor is not None:
            list(pager.resume(page.cursor))


@pytest.mark.parametrize("end", [False, "false", "False", None, ""])
def test_no_more_is_the_end_in_any_spelling(client_for: Make, end: Any) -> None:
    asked = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"results": [{"id": n} for n in range(10)], "has_next": end})

    client = client_for(handle)
    assert len(paginate(client.request, "GET", "/api/crm/deals/").collect()) == 10
    assert len(asked) == 1
