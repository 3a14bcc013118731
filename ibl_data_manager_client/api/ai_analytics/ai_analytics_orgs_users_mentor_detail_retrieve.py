"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/mentor-detail/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_detail_analytics import MentorDetailAnalytics
from ...types import UNSET, Response, Unset

OPERATION: Operation[MentorDetailAnalytics] = Operation(
    "ai_analytics_orgs_users_mentor_detail_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/mentor-detail/",
    MentorDetailAnalytics,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> MentorDetailAnalytics:
    """Retrieve summary statistics about mentors.

    This endpoint returns aggregated statistics about mentors within an organization,
    including total mentors, active mentors (mentors with at least one session),
    questions answered, and ratings.

    Args:
        request: The HTTP request.
        org: Organization key identifier.

    Returns:
        Response: Summary statistics about mentors.

    Raises:
        NotFound: If the specified organization does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: Unique ID or slug of a mentor.

    Returns:
        MentorDetailAnalytics.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"mentor_id": mentor_id})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> Response[MentorDetailAnalytics]:
    """Retrieve summary statistics about mentors.

    As `asyncio`. Returns Response[MentorDetailAnalytics]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"mentor_id": mentor_id})


def sync(org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET) -> MentorDetailAnalytics:
    """Retrieve summary statistics about mentors.

    As `asyncio`, blocking. Returns MentorDetailAnalytics. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: Unique ID or slug of a mentor.
    """
    return OPERATION.sync(client, (org, user_id), {"mentor_id": mentor_id})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> Response[MentorDetailAnalytics]:
    """Retrieve summary statistics about mentors.

    As `asyncio`, blocking. Returns Response[MentorDetailAnalytics]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"mentor_id": mentor_id})
