"""POST /api/catalog/skills/reported/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.reported_skill import ReportedSkill
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.reported_skill_create_update_request import ReportedSkillCreateUpdateRequest

OPERATION: Operation[ReportedSkill] = Operation(
    "catalog_skills_reported_create",
    "POST",
    "/api/catalog/skills/reported/",
    ReportedSkill.from_dict,
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
        user_id: User ID
        username: Username

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: ReportedSkillCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ReportedSkill]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: ReportedSkillCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ReportedSkill:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: ReportedSkillCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ReportedSkill]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
        },
        body,
    )
