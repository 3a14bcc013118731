"""GET /api/catalog/milestones/skill_points/platform/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.platform_skill_point_response import PlatformSkillPointResponse
from ...models.platform_skill_point_response_results_item import PlatformSkillPointResponseResultsItem
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PlatformSkillPointResponse] = Operation(
    "catalog_milestones_skill_points_platform_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/platform/",
    PlatformSkillPointResponse.from_dict,
)
PAGINATION: Pagination[PlatformSkillPointResponseResultsItem] = Pagination(
    "dm_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=PlatformSkillPointResponseResultsItem.adopt,
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PlatformSkillPointResponse:
    """Retrieve paginated list of platform skill points

    Args:
        department_mode: If True, filters results by department user permissions
        platform_key: Platform key identifier
        platform_org: Platform organization identifier
        query: Search query for filtering skill points by user or skill name
        sort: Sort field for results. Default: '-id'
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Missing platform parameters or retrieval failed
            401: Unauthorized
            403: Permission denied
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "department_mode": department_mode,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "sort": sort,
            "page": page,
            "page_size": page_size,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PlatformSkillPointResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "department_mode": department_mode,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "sort": sort,
            "page": page,
            "page_size": page_size,
        },
    )


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PlatformSkillPointResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "department_mode": department_mode,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "sort": sort,
            "page": page,
            "page_size": page_size,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PlatformSkillPointResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "department_mode": department_mode,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "sort": sort,
            "page": page,
            "page_size": page_size,
        },
    )
