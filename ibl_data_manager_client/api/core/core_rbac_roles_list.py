"""GET /api/core/rbac/roles/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_rbac_role_list import PaginatedRbacRoleList
from ...models.rbac_role import RbacRole
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedRbacRoleList] = Operation(
    "core_rbac_roles_list", "GET", "/api/core/rbac/roles/", PaginatedRbacRoleList
)
PAGINATION: Pagination[RbacRole] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=RbacRole
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> PaginatedRbacRoleList:
    """List RBAC roles

    Retrieve a list of RBAC roles. Can be filtered by platform_key and name.

    Args:
        name: Filter roles by name (case-insensitive partial match)
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform_key: Filter roles by platform key

    Returns:
        PaginatedRbacRoleList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            403: Permission denied - insufficient RBAC permissions
        errors.APIConnectionError: no answer came.
    """
    _query = {"name": name, "page": page, "page_size": page_size, "platform_key": platform_key}
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[PaginatedRbacRoleList]:
    """List RBAC roles

    As `asyncio`. Returns Response[PaginatedRbacRoleList]. Raises errors.APIStatusError (403). Pages: see
    `paginate`.
    """
    _query = {"name": name, "page": page, "page_size": page_size, "platform_key": platform_key}
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> PaginatedRbacRoleList:
    """List RBAC roles

    As `asyncio`, blocking. Returns PaginatedRbacRoleList. Raises errors.APIStatusError (403). Pages: see
    `paginate`.

    Args:
        name: Filter roles by name (case-insensitive partial match)
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform_key: Filter roles by platform key
    """
    _query = {"name": name, "page": page, "page_size": page_size, "platform_key": platform_key}
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[PaginatedRbacRoleList]:
    """List RBAC roles

    As `asyncio`, blocking. Returns Response[PaginatedRbacRoleList]. Raises errors.APIStatusError (403). Pages: see
    `paginate`.
    """
    _query = {"name": name, "page": page, "page_size": page_size, "platform_key": platform_key}
    return OPERATION.sync_detailed(client, (), _query)
