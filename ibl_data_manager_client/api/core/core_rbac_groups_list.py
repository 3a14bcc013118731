"""GET /api/core/rbac/groups/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_rbac_group_list import PaginatedRbacGroupList
from ...models.rbac_group import RbacGroup
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedRbacGroupList] = Operation(
    "core_rbac_groups_list", "GET", "/api/core/rbac/groups/", PaginatedRbacGroupList
)
PAGINATION: Pagination[RbacGroup] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=RbacGroup
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    include_users: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedRbacGroupList:
    """List RBAC groups

    Retrieve a list of RBAC groups. Can be filtered by platform_key, owner, name, username, or email. Use
    include_users to control response payload.

    Args:
        email: Filter groups by email (exact match, case-insensitive)
        include_users: Include user information in response (default: true)
        name: Filter groups by name (case-insensitive partial match)
        owner: Filter groups by owner username
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform_key: Filter groups by platform key
        username: Filter groups by username (exact match, case-insensitive)

    Returns:
        PaginatedRbacGroupList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            403: Permission denied - insufficient RBAC permissions
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "email": email,
        "include_users": include_users,
        "name": name,
        "owner": owner,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "username": username,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    include_users: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedRbacGroupList]:
    """List RBAC groups

    As `asyncio`. Returns Response[PaginatedRbacGroupList]. Raises errors.APIStatusError (403). Pages: see
    `paginate`.
    """
    _query = {
        "email": email,
        "include_users": include_users,
        "name": name,
        "owner": owner,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    include_users: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedRbacGroupList:
    """List RBAC groups

    As `asyncio`, blocking. Returns PaginatedRbacGroupList. Raises errors.APIStatusError (403). Pages: see
    `paginate`.

    Args:
        email: Filter groups by email (exact match, case-insensitive)
        include_users: Include user information in response (default: true)
        name: Filter groups by name (case-insensitive partial match)
        owner: Filter groups by owner username
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform_key: Filter groups by platform key
        username: Filter groups by username (exact match, case-insensitive)
    """
    _query = {
        "email": email,
        "include_users": include_users,
        "name": name,
        "owner": owner,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "username": username,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    include_users: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedRbacGroupList]:
    """List RBAC groups

    As `asyncio`, blocking. Returns Response[PaginatedRbacGroupList]. Raises errors.APIStatusError (403). Pages: see
    `paginate`.
    """
    _query = {
        "email": email,
        "include_users": include_users,
        "name": name,
        "owner": owner,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (), _query)
