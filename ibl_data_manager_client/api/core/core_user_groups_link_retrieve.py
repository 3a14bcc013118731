"""GET /api/core/user_groups/link/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_member_list import PaginatedMemberList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedMemberList] = Operation(
    "core_user_groups_link_retrieve", "GET", "/api/core/user_groups/link/", PaginatedMemberList
)
PAGINATION: Pagination[dict[str, Any]] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=dict[str, Any]
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    group_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedMemberList:
    """Show active users in user group (paginated)

    group_id is numeric ID of group

    Args:
        group_id: Numeric ID of the group.
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Returns:
        PaginatedMemberList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"group_id": group_id, "page": page, "page_size": page_size})


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    group_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedMemberList]:
    """Show active users in user group (paginated)

    As `asyncio`. Returns Response[PaginatedMemberList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (), {"group_id": group_id, "page": page, "page_size": page_size})


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    group_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedMemberList:
    """Show active users in user group (paginated)

    As `asyncio`, blocking. Returns PaginatedMemberList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        group_id: Numeric ID of the group.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    return OPERATION.sync(client, (), {"group_id": group_id, "page": page, "page_size": page_size})


def sync_detailed(
    *,
    client: DataManagerClient,
    group_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedMemberList]:
    """Show active users in user group (paginated)

    As `asyncio`, blocking. Returns Response[PaginatedMemberList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return OPERATION.sync_detailed(client, (), {"group_id": group_id, "page": page, "page_size": page_size})
