"""GET /api/skills/orgs/{org}/skills/users/{user_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_skill import UserSkill
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[UserSkill] | UserSkill] = Operation(
    "skills_orgs_skills_users_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/users/{user_id}/",
    list[UserSkill] | UserSkill,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, skill_name: str | Unset = UNSET
) -> list[UserSkill] | UserSkill:
    """Retrieve a user's skill information.

    This endpoint returns information about skills that a user has acquired
    through the platform. It can return all skills or filter by a specific skill.

    Path Parameters:
        org (str): The platform/organization identifier
        user_id (str): The username of the user to retrieve skill information for

    Query Parameters:
        skill_name (str, optional): Filter results to a specific skill

    Returns:
        When skill_name is provided:
            Details about the specific skill including points earned and percentile ranking

        When skill_name is not provided:
            A list of all skills the user has acquired with their points

    Access Control:
        - Platform admins can access any user's skill information
        - Users can access their own skill information

    Args:
        org: In the path.
        user_id: In the path.
        skill_name: Name of one skill, which is answered instead of the list.

    Returns:
        list[UserSkill] | UserSkill.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"skill_name": skill_name})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, skill_name: str | Unset = UNSET
) -> Response[list[UserSkill] | UserSkill]:
    """Retrieve a user's skill information.

    As `asyncio`. Returns Response[list[UserSkill] | UserSkill]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"skill_name": skill_name})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, skill_name: str | Unset = UNSET
) -> list[UserSkill] | UserSkill:
    """Retrieve a user's skill information.

    As `asyncio`, blocking. Returns list[UserSkill] | UserSkill. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        skill_name: Name of one skill, which is answered instead of the list.
    """
    return OPERATION.sync(client, (org, user_id), {"skill_name": skill_name})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, skill_name: str | Unset = UNSET
) -> Response[list[UserSkill] | UserSkill]:
    """Retrieve a user's skill information.

    As `asyncio`, blocking. Returns Response[list[UserSkill] | UserSkill]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"skill_name": skill_name})
