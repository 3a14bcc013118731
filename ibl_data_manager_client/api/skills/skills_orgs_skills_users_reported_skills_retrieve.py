"""GET /api/skills/orgs/{org}/skills/users/{user_id}/reported-skills/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.reported_skill import ReportedSkill
from ...types import Response

OPERATION: Operation[ReportedSkill] = Operation(
    "skills_orgs_skills_users_reported_skills_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/users/{user_id}/reported-skills/",
    ReportedSkill,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> ReportedSkill:
    """Retrieve a user's self-reported skills.

    This endpoint returns the skills that a user has reported having
    prior to or outside of the platform learning experience.

    Path Parameters:
        org (str): The platform/organization identifier
        user_id (str): The username of the user to retrieve skill information for

    Returns:
        The user's self-reported skills information.

    Error Responses:
        400 Bad Request: If the user doesn't exist in the platform or has no reported skills
        404 Not Found: If the specified platform doesn't exist

    Access Control:
        - Platform admins can access any user's information
        - Users can access their own information

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        ReportedSkill.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the user doesn't exist in the platform or has no reported skills
            404: If the specified platform doesn't exist
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[ReportedSkill]:
    """Retrieve a user's self-reported skills.

    As `asyncio`. Returns Response[ReportedSkill]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> ReportedSkill:
    """Retrieve a user's self-reported skills.

    As `asyncio`, blocking. Returns ReportedSkill. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[ReportedSkill]:
    """Retrieve a user's self-reported skills.

    As `asyncio`, blocking. Returns Response[ReportedSkill]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
