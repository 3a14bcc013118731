"""GET /api/core/departments/members/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_member_list import PaginatedMemberList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedMemberList] = Operation(
    "core_departments_members_retrieve", "GET", "/api/core/departments/members/", PaginatedMemberList
)
PAGINATION: Pagination[dict[str, Any]] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=dict[str, Any]
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedMemberList:
    """Show active users in department (paginated)

    Args:
        department_id: Department ID.
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Returns:
        PaginatedMemberList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"department_id": department_id, "page": page, "page_size": page_size})


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedMemberList]:
    """Show active users in department (paginated)

    As `asyncio`. Returns Response[PaginatedMemberList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"department_id": department_id, "page": page, "page_size": page_size}
    )


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedMemberList:
    """Show active users in department (paginated)

    As `asyncio`, blocking. Returns PaginatedMemberList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        department_id: Department ID.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    return OPERATION.sync(client, (), {"department_id": department_id, "page": page, "page_size": page_size})


def sync_detailed(
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedMemberList]:
    """Show active users in department (paginated)

    As `asyncio`, blocking. Returns Response[PaginatedMemberList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return OPERATION.sync_detailed(client, (), {"department_id": department_id, "page": page, "page_size": page_size})
