"""POST /api/catalog/milestones/skill_points/platform/bulk/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_skill_point_bulk_request import PlatformSkillPointBulkRequest
from ...models.platform_skill_point_bulk_response import PlatformSkillPointBulkResponse
from ...types import Response

OPERATION: Operation[PlatformSkillPointBulkResponse] = Operation(
    "catalog_milestones_skill_points_platform_bulk_create",
    "POST",
    "/api/catalog/milestones/skill_points/platform/bulk/",
    PlatformSkillPointBulkResponse,
)


async def asyncio(*, client: DataManagerClient, body: PlatformSkillPointBulkRequest) -> PlatformSkillPointBulkResponse:
    """Bulk create/update platform skill points

    Args:
        body: Request serializer for PlatformSkillPointBulkManagementView POST endpoint.

    Returns:
        PlatformSkillPointBulkResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
            401: Unauthorized
            403: Permission denied
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: PlatformSkillPointBulkRequest
) -> Response[PlatformSkillPointBulkResponse]:
    """Bulk create/update platform skill points

    As `asyncio`. Returns Response[PlatformSkillPointBulkResponse]. Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformSkillPointBulkRequest) -> PlatformSkillPointBulkResponse:
    """Bulk create/update platform skill points

    As `asyncio`, blocking. Returns PlatformSkillPointBulkResponse. Raises errors.APIStatusError (400, 401, 403,
    500).

    Args:
        body: Request serializer for PlatformSkillPointBulkManagementView POST endpoint.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: PlatformSkillPointBulkRequest
) -> Response[PlatformSkillPointBulkResponse]:
    """Bulk create/update platform skill points

    As `asyncio`, blocking. Returns Response[PlatformSkillPointBulkResponse]. Raises errors.APIStatusError (400,
    401, 403, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
