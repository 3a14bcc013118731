"""GET /api/core/rbac/groups/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.paginated_rbac_group_list import PaginatedRbacGroupList
from ...models.rbac_group import RbacGroup
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PaginatedRbacGroupList] = Operation(
    "core_rbac_groups_list",
    "GET",
    "/api/core/rbac/groups/",
    PaginatedRbacGroupList.from_dict,
)
PAGINATION: Pagination[RbacGroup] = Pagination(
    "drf_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=RbacGroup.from_dict,
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

    Retrieve a list of RBAC groups. Can be filtered by platform_key, owner, name, username, or email.
    Use include_users to control response payload.

    Args:
        email: Filter groups by email (exact match, case-insensitive)
        include_users: Include user information in response (default: true)
        name: Filter groups by name (case-insensitive partial match)
        owner: Filter groups by owner username
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform_key: Filter groups by platform key
        username: Filter groups by username (exact match, case-insensitive)

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            403: Permission denied - insufficient RBAC permissions
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "email": email,
            "include_users": include_users,
            "name": name,
            "owner": owner,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "username": username,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "email": email,
            "include_users": include_users,
            "name": name,
            "owner": owner,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "username": username,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "email": email,
            "include_users": include_users,
            "name": name,
            "owner": owner,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "username": username,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "email": email,
            "include_users": include_users,
            "name": name,
            "owner": owner,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "username": username,
        },
    )
