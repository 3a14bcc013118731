"""POST /api/catalog/milestones/skill_points/platform/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.platform_skill_point_request import PlatformSkillPointRequest

OPERATION: Operation[Any] = Operation(
    "catalog_milestones_skill_points_platform_create",
    "POST",
    "/api/catalog/milestones/skill_points/platform/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: PlatformSkillPointRequest,
    department_mode: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any:
    """Update platform skill points for a user

    Args:
        department_mode: If True, filters results by department user permissions
        platform_key: Platform key identifier
        platform_org: Platform organization identifier
        query: Search query for filtering skill points by user or skill name
        sort: Sort field for results. Default: '-id'

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid request data
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
        },
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: PlatformSkillPointRequest,
    department_mode: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any]:
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
        },
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: PlatformSkillPointRequest,
    department_mode: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any:
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
        },
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: PlatformSkillPointRequest,
    department_mode: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any]:
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
        },
        body,
    )
