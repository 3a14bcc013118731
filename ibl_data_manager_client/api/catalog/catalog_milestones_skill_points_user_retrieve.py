"""GET /api/catalog/milestones/skill_points/user/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_skill_points import UserSkillPoints
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserSkillPoints] = Operation(
    "catalog_milestones_skill_points_user_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/user/",
    UserSkillPoints,
)


async def asyncio(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> UserSkillPoints:
    """Retrieve skill point information for a specific user

    Args:
        user_id: ID of the user to retrieve skill point information for
        username: Username to retrieve skill point information for
        platform_key: In the query.

    Returns:
        UserSkillPoints.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: Unauthorized
            403: Permission denied
            404: User not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"user_id": user_id, "username": username, "platform_key": platform_key})


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[UserSkillPoints]:
    """Retrieve skill point information for a specific user

    As `asyncio`. Returns Response[UserSkillPoints]. Raises errors.APIStatusError (401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"user_id": user_id, "username": username, "platform_key": platform_key}
    )


def sync(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> UserSkillPoints:
    """Retrieve skill point information for a specific user

    As `asyncio`, blocking. Returns UserSkillPoints. Raises errors.APIStatusError (401, 403, 404).

    Args:
        user_id: ID of the user to retrieve skill point information for
        username: Username to retrieve skill point information for
        platform_key: In the query.
    """
    return OPERATION.sync(client, (), {"user_id": user_id, "username": username, "platform_key": platform_key})


def sync_detailed(
    *,
    client: DataManagerClient,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[UserSkillPoints]:
    """Retrieve skill point information for a specific user

    As `asyncio`, blocking. Returns Response[UserSkillPoints]. Raises errors.APIStatusError (401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (), {"user_id": user_id, "username": username, "platform_key": platform_key})
