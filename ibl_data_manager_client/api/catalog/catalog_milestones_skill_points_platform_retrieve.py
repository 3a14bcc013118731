"""GET /api/catalog/milestones/skill_points/platform/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.platform_skill_point import PlatformSkillPoint
from ...models.platform_skill_point_response import PlatformSkillPointResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[PlatformSkillPointResponse] = Operation(
    "catalog_milestones_skill_points_platform_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/platform/",
    PlatformSkillPointResponse,
)
PAGINATION: Pagination[PlatformSkillPoint] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=PlatformSkillPoint
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

    Returns:
        PlatformSkillPointResponse.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing platform parameters or retrieval failed
            401: Unauthorized
            403: Permission denied
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_mode": department_mode,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "page": page,
        "page_size": page_size,
    }
    return await OPERATION.asyncio(client, (), _query)


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
    """Retrieve paginated list of platform skill points

    As `asyncio`. Returns Response[PlatformSkillPointResponse]. Raises errors.APIStatusError (400, 401, 403). Pages:
    see `paginate`.
    """
    _query = {
        "department_mode": department_mode,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "page": page,
        "page_size": page_size,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


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
    """Retrieve paginated list of platform skill points

    As `asyncio`, blocking. Returns PlatformSkillPointResponse. Raises errors.APIStatusError (400, 401, 403). Pages:
    see `paginate`.

    Args:
        department_mode: If True, filters results by department user permissions
        platform_key: Platform key identifier
        platform_org: Platform organization identifier
        query: Search query for filtering skill points by user or skill name
        sort: Sort field for results. Default: '-id'
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    _query = {
        "department_mode": department_mode,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "page": page,
        "page_size": page_size,
    }
    return OPERATION.sync(client, (), _query)


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
    """Retrieve paginated list of platform skill points

    As `asyncio`, blocking. Returns Response[PlatformSkillPointResponse]. Raises errors.APIStatusError (400, 401,
    403). Pages: see `paginate`.
    """
    _query = {
        "department_mode": department_mode,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "page": page,
        "page_size": page_size,
    }
    return OPERATION.sync_detailed(client, (), _query)
