"""GET /api/core/users/search/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.user_search_view_get_response import UserSearchViewGetResponse
from ...models.user_search_view_get_response_results_item import UserSearchViewGetResponseResultsItem
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[UserSearchViewGetResponse] = Operation(
    "core_users_search_retrieve",
    "GET",
    "/api/core/users/search/",
    UserSearchViewGetResponse.from_dict,
)
PAGINATION: Pagination[UserSearchViewGetResponseResultsItem] = Pagination(
    "dm_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=UserSearchViewGetResponseResultsItem.adopt,
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> UserSearchViewGetResponse:
    """Retrieve users based on query
    Not intended for public use with multitenant platforms

    Params:
    query
    sort

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "query": query,
            "sort": sort,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[UserSearchViewGetResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "query": query,
            "sort": sort,
        },
    )


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> UserSearchViewGetResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "query": query,
            "sort": sort,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[UserSearchViewGetResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "query": query,
            "sort": sort,
        },
    )
