"""GET /api/core/platform/users/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_platform_user_list import PaginatedPlatformUserList
from ...models.platform_user import PlatformUser
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedPlatformUserList] = Operation(
    "core_platform_users_retrieve", "GET", "/api/core/platform/users/", PaginatedPlatformUserList
)
PAGINATION: Pagination[PlatformUser] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results", "data"), item=PlatformUser
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_policies: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedPlatformUserList:
    """Retrieve users associated with platform and optionally their policies when return_policies is set

    Args:
        page: In the query.
        page_size: In the query.
        platform_key: In the query.
        platform_org: In the query.
        query: In the query.
        return_policies: In the query.
        sort: In the query.

    Returns:
        PaginatedPlatformUserList.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "return_policies": return_policies,
        "sort": sort,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_policies: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedPlatformUserList]:
    """Retrieve users associated with platform and optionally their policies when return_policies is set

    As `asyncio`. Returns Response[PaginatedPlatformUserList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "return_policies": return_policies,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_policies: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedPlatformUserList:
    """Retrieve users associated with platform and optionally their policies when return_policies is set

    As `asyncio`, blocking. Returns PaginatedPlatformUserList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        page: In the query.
        page_size: In the query.
        platform_key: In the query.
        platform_org: In the query.
        query: In the query.
        return_policies: In the query.
        sort: In the query.
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "return_policies": return_policies,
        "sort": sort,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_policies: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedPlatformUserList]:
    """Retrieve users associated with platform and optionally their policies when return_policies is set

    As `asyncio`, blocking. Returns Response[PaginatedPlatformUserList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "return_policies": return_policies,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query)
