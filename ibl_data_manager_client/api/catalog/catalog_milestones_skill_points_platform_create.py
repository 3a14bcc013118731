"""POST /api/catalog/milestones/skill_points/platform/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_skill_point_request import PlatformSkillPointRequest
from ...types import UNSET, Response, Unset

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
        body: Request serializer for PlatformSkillPointManagementView POST endpoint.
        department_mode: If True, filters results by department user permissions
        platform_key: Platform key identifier
        platform_org: Platform organization identifier
        query: Search query for filtering skill points by user or skill name
        sort: Sort field for results. Default: '-id'

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
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
    }
    return await OPERATION.asyncio(client, (), _query, body)


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
    """Update platform skill points for a user

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403).
    """
    _query = {
        "department_mode": department_mode,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


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
    """Update platform skill points for a user

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403).

    Args:
        body: Request serializer for PlatformSkillPointManagementView POST endpoint.
        department_mode: If True, filters results by department user permissions
        platform_key: Platform key identifier
        platform_org: Platform organization identifier
        query: Search query for filtering skill points by user or skill name
        sort: Sort field for results. Default: '-id'
    """
    _query = {
        "department_mode": department_mode,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
    }
    return OPERATION.sync(client, (), _query, body)


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
    """Update platform skill points for a user

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403).
    """
    _query = {
        "department_mode": department_mode,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
