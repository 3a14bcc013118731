"""GET /api/skills/orgs/{org}/skills/{skill_id}/percentile/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.points_percentile import PointsPercentile
from ...types import Response

OPERATION: Operation[list[PointsPercentile]] = Operation(
    "skills_orgs_skills_percentile_retrieve",
    "GET",
    "/api/skills/orgs/{org}/skills/{skill_id}/percentile/",
    list[PointsPercentile],
)


async def asyncio(org: str, skill_id: int, *, client: DataManagerClient) -> list[PointsPercentile]:
    """Retrieve percentile distribution for a specific skill.

    This endpoint returns the percentile distribution of points earned
    by users for a specific skill.

    Path Parameters:
        skill_id (int): The ID of the skill to retrieve percentile information for
        org (str, optional): The platform/organization identifier to filter results

    Returns:
        A list of percentile breakpoints for the specified skill.

    Error Responses:
        404 Not Found: If the specified skill doesn't exist

    Access Control:
        - Platform admins can access this information
        - All authenticated users can access this information

    Args:
        org: In the path.
        skill_id: In the path.

    Returns:
        list[PointsPercentile].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: If the specified skill doesn't exist
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, skill_id))


async def asyncio_detailed(org: str, skill_id: int, *, client: DataManagerClient) -> Response[list[PointsPercentile]]:
    """Retrieve percentile distribution for a specific skill.

    As `asyncio`. Returns Response[list[PointsPercentile]]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, skill_id))


def sync(org: str, skill_id: int, *, client: DataManagerClient) -> list[PointsPercentile]:
    """Retrieve percentile distribution for a specific skill.

    As `asyncio`, blocking. Returns list[PointsPercentile]. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        skill_id: In the path.
    """
    return OPERATION.sync(client, (org, skill_id))


def sync_detailed(org: str, skill_id: int, *, client: DataManagerClient) -> Response[list[PointsPercentile]]:
    """Retrieve percentile distribution for a specific skill.

    As `asyncio`, blocking. Returns Response[list[PointsPercentile]]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, skill_id))
