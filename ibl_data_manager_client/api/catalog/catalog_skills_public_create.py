"""POST /api/catalog/skills/public/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.skill import Skill
from ...models.skill_create_update_request import SkillCreateUpdateRequest
from ...types import Response

OPERATION: Operation[Skill] = Operation("catalog_skills_public_create", "POST", "/api/catalog/skills/public/", Skill)


async def asyncio(*, client: DataManagerClient, body: SkillCreateUpdateRequest) -> Skill:
    """Add or update a skill.

    Args:
        body: Serializer for skill creation/update request parameters.

    Returns:
        Skill.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: SkillCreateUpdateRequest) -> Response[Skill]:
    """Add or update a skill.

    As `asyncio`. Returns Response[Skill]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: SkillCreateUpdateRequest) -> Skill:
    """Add or update a skill.

    As `asyncio`, blocking. Returns Skill. Raises errors.APIStatusError.

    Args:
        body: Serializer for skill creation/update request parameters.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: SkillCreateUpdateRequest) -> Response[Skill]:
    """Add or update a skill.

    As `asyncio`, blocking. Returns Response[Skill]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
