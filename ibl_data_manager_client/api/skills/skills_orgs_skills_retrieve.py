"""GET /api/skills/orgs/{org}/skills/{skill_name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.skill_detail import SkillDetail
from ...types import Response

OPERATION: Operation[SkillDetail] = Operation(
    "skills_orgs_skills_retrieve", "GET", "/api/skills/orgs/{org}/skills/{skill_name}/", SkillDetail
)


async def asyncio(org: str, skill_name: str, *, client: DataManagerClient) -> SkillDetail:
    """Retrieve detailed information about a specific skill.

    This endpoint returns comprehensive information about a specific skill,
    including its description, categories, and related courses.

    Path Parameters:
        org (str): The platform/organization identifier
        skill_name (str): The name of the skill to retrieve details for

    Returns:
        Detailed information about the specified skill.

    Error Responses:
        404 Not Found: If the specified skill doesn't exist

    Access Control:
        - Platform admins can access this information
        - All authenticated users can access this information

    Args:
        org: In the path.
        skill_name: In the path.

    Returns:
        SkillDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: If the specified skill doesn't exist
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, skill_name))


async def asyncio_detailed(org: str, skill_name: str, *, client: DataManagerClient) -> Response[SkillDetail]:
    """Retrieve detailed information about a specific skill.

    As `asyncio`. Returns Response[SkillDetail]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, skill_name))


def sync(org: str, skill_name: str, *, client: DataManagerClient) -> SkillDetail:
    """Retrieve detailed information about a specific skill.

    As `asyncio`, blocking. Returns SkillDetail. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        skill_name: In the path.
    """
    return OPERATION.sync(client, (org, skill_name))


def sync_detailed(org: str, skill_name: str, *, client: DataManagerClient) -> Response[SkillDetail]:
    """Retrieve detailed information about a specific skill.

    As `asyncio`, blocking. Returns Response[SkillDetail]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, skill_name))
