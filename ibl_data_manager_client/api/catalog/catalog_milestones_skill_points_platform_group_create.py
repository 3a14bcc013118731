"""POST /api/catalog/milestones/skill_points/platform/group/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_skill_point_group_request import PlatformSkillPointGroupRequest
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "catalog_milestones_skill_points_platform_group_create",
    "POST",
    "/api/catalog/milestones/skill_points/platform/group/",
    answer="any",
)


async def asyncio(*, client: DataManagerClient, body: PlatformSkillPointGroupRequest) -> Any:
    """Update skill points for all users in a group

    Args:
        body: Request serializer for PlatformSkillPointGroupManagementView POST endpoint.

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
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: PlatformSkillPointGroupRequest) -> Response[Any]:
    """Update skill points for all users in a group

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformSkillPointGroupRequest) -> Any:
    """Update skill points for all users in a group

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403).

    Args:
        body: Request serializer for PlatformSkillPointGroupManagementView POST endpoint.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: PlatformSkillPointGroupRequest) -> Response[Any]:
    """Update skill points for all users in a group

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403).
    """
    return OPERATION.sync_detailed(client, (), None, body)
