"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/mentor-summary/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.mentor_detail_analytics import MentorDetailAnalytics
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[MentorDetailAnalytics] = Operation(
    "ai_analytics_orgs_users_mentor_summary_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/mentor-summary/",
    MentorDetailAnalytics.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
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

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[MentorDetailAnalytics]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> MentorDetailAnalytics:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[MentorDetailAnalytics]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
