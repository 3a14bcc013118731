"""GET /api/credentials/orgs/{org}/users/{user_id}/assignments/users/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_assignment_list import PaginatedAssignmentList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedAssignmentList] = Operation(
    "credentials_orgs_users_assignments_users_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/users/",
    PaginatedAssignmentList,
)
PAGINATION: Pagination[dict[str, Any]] = Pagination(
    "credentials", "page", move="page", size="page_size", items=("results",), item=dict[str, Any]
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    search: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedAssignmentList:
    """Get assignments and their corresponding assertions based on user role:
    - Regular users: get only their own assignments
    - Platform admins: get assignments for all users in their platform
    - Department admins: get assignments for users in their department groups

    Args:
        org: In the path.
        user_id: In the path.
        search: Search term.
        platform_org: Platform org ID; takes precedence over org.
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Returns:
        PaginatedAssignmentList.

    Pages: `paginate` reads all of them (credentials).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"search": search, "platform_org": platform_org, "page": page, "page_size": page_size}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    search: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedAssignmentList]:
    """Get assignments and their corresponding assertions based on user role:

    As `asyncio`. Returns Response[PaginatedAssignmentList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {"search": search, "platform_org": platform_org, "page": page, "page_size": page_size}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    search: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedAssignmentList:
    """Get assignments and their corresponding assertions based on user role:

    As `asyncio`, blocking. Returns PaginatedAssignmentList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        search: Search term.
        platform_org: Platform org ID; takes precedence over org.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    _query = {"search": search, "platform_org": platform_org, "page": page, "page_size": page_size}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    search: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedAssignmentList]:
    """Get assignments and their corresponding assertions based on user role:

    As `asyncio`, blocking. Returns Response[PaginatedAssignmentList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {"search": search, "platform_org": platform_org, "page": page, "page_size": page_size}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
