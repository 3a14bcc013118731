"""GET /api/credentials/orgs/{org}/users/{user_id}/assignments/groups/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_assignment_list import PaginatedAssignmentList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedAssignmentList] = Operation(
    "credentials_orgs_users_assignments_groups_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/groups/",
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
    group_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedAssignmentList:
    """Get group assignments with department-aware filtering

    Args:
        org: In the path.
        user_id: In the path.
        group_id: ID of a user group.
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Returns:
        PaginatedAssignmentList.

    Pages: `paginate` reads all of them (credentials).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"group_id": group_id, "page": page, "page_size": page_size})


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    group_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedAssignmentList]:
    """Get group assignments with department-aware filtering

    As `asyncio`. Returns Response[PaginatedAssignmentList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id), {"group_id": group_id, "page": page, "page_size": page_size}
    )


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    group_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedAssignmentList:
    """Get group assignments with department-aware filtering

    As `asyncio`, blocking. Returns PaginatedAssignmentList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        group_id: ID of a user group.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    return OPERATION.sync(client, (org, user_id), {"group_id": group_id, "page": page, "page_size": page_size})


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    group_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedAssignmentList]:
    """Get group assignments with department-aware filtering

    As `asyncio`, blocking. Returns Response[PaginatedAssignmentList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"group_id": group_id, "page": page, "page_size": page_size})
