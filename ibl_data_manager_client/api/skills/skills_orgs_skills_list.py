"""GET /api/skills/orgs/{org}/skills"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.skill_info import SkillInfo
from ...types import Response

OPERATION: Operation[list[SkillInfo]] = Operation(
    "skills_orgs_skills_list", "GET", "/api/skills/orgs/{org}/skills", list[SkillInfo]
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[SkillInfo]:
    """List all available skills on the platform.

    This endpoint returns information about all skills that can be
    acquired on the platform.

    Path Parameters:
        org (str): The platform/organization identifier

    Returns:
        A list of all skills with basic information about each skill.

    Access Control:
        - Platform admins can access this information
        - All authenticated users can access this information

    Args:
        org: In the path.

    Returns:
        list[SkillInfo].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[list[SkillInfo]]:
    """List all available skills on the platform.

    As `asyncio`. Returns Response[list[SkillInfo]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[SkillInfo]:
    """List all available skills on the platform.

    As `asyncio`, blocking. Returns list[SkillInfo]. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[SkillInfo]]:
    """List all available skills on the platform.

    As `asyncio`, blocking. Returns Response[list[SkillInfo]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
