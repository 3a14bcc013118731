"""GET /api/core/rbac/policies/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_rbac_policy_list import PaginatedRbacPolicyList
from ...models.rbac_policy import RbacPolicy
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedRbacPolicyList] = Operation(
    "core_rbac_policies_list", "GET", "/api/core/rbac/policies/", PaginatedRbacPolicyList
)
PAGINATION: Pagination[RbacPolicy] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=RbacPolicy
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    group: str | Unset = UNSET,
    include_groups: bool | Unset = UNSET,
    include_users: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    role_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedRbacPolicyList:
    """List RBAC policies

    Retrieve a list of RBAC policies. Can be filtered by platform_key, role_id, name, username, email, or group. Use
    include_users and include_groups to control response payload.

    Args:
        email: Filter policies by email (exact match, case-insensitive) - includes users in policy or in policy's groups
        group: Filter policies by group name (exact match, case-insensitive)
        include_groups: Include group information in response (default: true)
        include_users: Include user information in response (default: true)
        name: Filter policies by name (case-insensitive partial match)
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform_key: Filter policies by platform key
        role_id: Filter policies by role ID
        username: Filter policies by username (exact match, case-insensitive) - includes users in policy or in policy's groups

    Returns:
        PaginatedRbacPolicyList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            403: Permission denied - insufficient RBAC permissions
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "email": email,
        "group": group,
        "include_groups": include_groups,
        "include_users": include_users,
        "name": name,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "role_id": role_id,
        "username": username,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    group: str | Unset = UNSET,
    include_groups: bool | Unset = UNSET,
    include_users: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    role_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedRbacPolicyList]:
    """List RBAC policies

    As `asyncio`. Returns Response[PaginatedRbacPolicyList]. Raises errors.APIStatusError (403). Pages: see
    `paginate`.
    """
    _query = {
        "email": email,
        "group": group,
        "include_groups": include_groups,
        "include_users": include_users,
        "name": name,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "role_id": role_id,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    group: str | Unset = UNSET,
    include_groups: bool | Unset = UNSET,
    include_users: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    role_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedRbacPolicyList:
    """List RBAC policies

    As `asyncio`, blocking. Returns PaginatedRbacPolicyList. Raises errors.APIStatusError (403). Pages: see
    `paginate`.

    Args:
        email: Filter policies by email (exact match, case-insensitive) - includes users in policy or in policy's groups
        group: Filter policies by group name (exact match, case-insensitive)
        include_groups: Include group information in response (default: true)
        include_users: Include user information in response (default: true)
        name: Filter policies by name (case-insensitive partial match)
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform_key: Filter policies by platform key
        role_id: Filter policies by role ID
        username: Filter policies by username (exact match, case-insensitive) - includes users in policy or in policy's groups
    """
    _query = {
        "email": email,
        "group": group,
        "include_groups": include_groups,
        "include_users": include_users,
        "name": name,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "role_id": role_id,
        "username": username,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    group: str | Unset = UNSET,
    include_groups: bool | Unset = UNSET,
    include_users: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    role_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedRbacPolicyList]:
    """List RBAC policies

    As `asyncio`, blocking. Returns Response[PaginatedRbacPolicyList]. Raises errors.APIStatusError (403). Pages:
    see `paginate`.
    """
    _query = {
        "email": email,
        "group": group,
        "include_groups": include_groups,
        "include_users": include_users,
        "name": name,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "role_id": role_id,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (), _query)
