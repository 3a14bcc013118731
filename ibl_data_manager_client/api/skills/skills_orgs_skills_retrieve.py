"""GET /api/skills/orgs/{org}/skills/{skill_name}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.skill_detail import SkillDetail
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[SkillDetail] = Operation(
    "skills_orgs_skills_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/{skill_name}/",
    SkillDetail.from_dict,
)


async def asyncio(
    org: str,
    skill_name: str,
    *,
    client: DataManagerClient,
) -> SkillDetail:
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

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: If the specified skill doesn't exist
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            skill_name,
        ),
    )


async def asyncio_detailed(
    org: str,
    skill_name: str,
    *,
    client: DataManagerClient,
) -> Response[SkillDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            skill_name,
        ),
    )


def sync(
    org: str,
    skill_name: str,
    *,
    client: DataManagerClient,
) -> SkillDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            skill_name,
        ),
    )


def sync_detailed(
    org: str,
    skill_name: str,
    *,
    client: DataManagerClient,
) -> Response[SkillDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            skill_name,
        ),
    )
