"""GET /api/core/users/search/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_user_match_list import PaginatedUserMatchList
from ...models.user_match import UserMatch
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedUserMatchList] = Operation(
    "core_users_search_retrieve", "GET", "/api/core/users/search/", PaginatedUserMatchList
)
PAGINATION: Pagination[UserMatch] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=UserMatch
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedUserMatchList:
    """Retrieve users based on query
    Not intended for public use with multitenant platforms

    Params:
    query
    sort

    Args:
        page: In the query.
        page_size: In the query.
        query: In the query.
        sort: In the query.

    Returns:
        PaginatedUserMatchList.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"page": page, "page_size": page_size, "query": query, "sort": sort}
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedUserMatchList]:
    """Retrieve users based on query Not intended for public use with multitenant platforms

    As `asyncio`. Returns Response[PaginatedUserMatchList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {"page": page, "page_size": page_size, "query": query, "sort": sort}
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedUserMatchList:
    """Retrieve users based on query Not intended for public use with multitenant platforms

    As `asyncio`, blocking. Returns PaginatedUserMatchList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        page: In the query.
        page_size: In the query.
        query: In the query.
        sort: In the query.
    """
    _query = {"page": page, "page_size": page_size, "query": query, "sort": sort}
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedUserMatchList]:
    """Retrieve users based on query Not intended for public use with multitenant platforms

    As `asyncio`, blocking. Returns Response[PaginatedUserMatchList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {"page": page, "page_size": page_size, "query": query, "sort": sort}
    return OPERATION.sync_detailed(client, (), _query)
