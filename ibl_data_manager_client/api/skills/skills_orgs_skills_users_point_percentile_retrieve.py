"""GET /api/skills/orgs/{org}/skills/users/{user_id}/point-percentile/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_skill_points_percentile import UserSkillPointsPercentile
from ...types import Response

OPERATION: Operation[UserSkillPointsPercentile] = Operation(
    "skills_orgs_skills_users_point_percentile_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/users/{user_id}/point-percentile/",
    UserSkillPointsPercentile,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> UserSkillPointsPercentile:
    """Retrieve a user's total skill points and percentile ranking.

    This endpoint returns the total skill points a user has earned across
    all skills and their percentile ranking compared to other users on the platform.

    Path Parameters:
        org (str): The platform/organization identifier
        user_id (str): The username of the user to retrieve information for

    Returns:
        The user's total skill points and percentile ranking information:
        - Username
        - Total points earned across all skills
        - Percentile ranking compared to other users

    Access Control:
        - Platform admins can access any user's information
        - Users can access their own information

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        UserSkillPointsPercentile.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserSkillPointsPercentile]:
    """Retrieve a user's total skill points and percentile ranking.

    As `asyncio`. Returns Response[UserSkillPointsPercentile]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> UserSkillPointsPercentile:
    """Retrieve a user's total skill points and percentile ranking.

    As `asyncio`, blocking. Returns UserSkillPointsPercentile. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserSkillPointsPercentile]:
    """Retrieve a user's total skill points and percentile ranking.

    As `asyncio`, blocking. Returns Response[UserSkillPointsPercentile]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
