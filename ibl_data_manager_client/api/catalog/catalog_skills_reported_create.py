"""POST /api/catalog/skills/reported/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.reported_skill import ReportedSkill
from ...models.reported_skill_create_update_request import ReportedSkillCreateUpdateRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[ReportedSkill] = Operation(
    "catalog_skills_reported_create", "POST", "/api/catalog/skills/reported/", ReportedSkill
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: ReportedSkillCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ReportedSkill:
    """Add or update reported skills for a user.

    Args:
        body: Serializer for reported skill creation/update request parameters.
        user_id: User ID
        username: Username

    Returns:
        ReportedSkill.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"user_id": user_id, "username": username}, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: ReportedSkillCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ReportedSkill]:
    """Add or update reported skills for a user.

    As `asyncio`. Returns Response[ReportedSkill]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"user_id": user_id, "username": username}, body)


def sync(
    *,
    client: DataManagerClient,
    body: ReportedSkillCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ReportedSkill:
    """Add or update reported skills for a user.

    As `asyncio`, blocking. Returns ReportedSkill. Raises errors.APIStatusError.

    Args:
        body: Serializer for reported skill creation/update request parameters.
        user_id: User ID
        username: Username
    """
    return OPERATION.sync(client, (), {"user_id": user_id, "username": username}, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: ReportedSkillCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ReportedSkill]:
    """Add or update reported skills for a user.

    As `asyncio`, blocking. Returns Response[ReportedSkill]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"user_id": user_id, "username": username}, body)
