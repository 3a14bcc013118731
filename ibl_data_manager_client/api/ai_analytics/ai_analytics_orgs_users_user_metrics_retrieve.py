"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_metrics_response import UserMetricsResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserMetricsResponse] = Operation(
    "ai_analytics_orgs_users_user_metrics_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics/",
    UserMetricsResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> UserMetricsResponse:
    """Retrieve comprehensive user metrics.

    This endpoint returns data on various user metrics with month-over-month
    change calculations:
    - Registered users: Total users registered on the platform
    - New users: Users who joined in the current month
    - Unique users: Distinct users who have had sessions
    - Veteran users: Users who have been active for at least 6 months

    Results can be filtered by mentor.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Comprehensive user metrics with month-over-month changes.

    Raises:
        NotFound: If the specified organization does not exist.

    Query Parameters:
        mentor_id (str): Filter metrics by mentor unique ID.

    Args:
        org: In the path.
        user_id: In the path.
        group_by: Default on the server: day.
        mentor_id: Filter metrics by mentor unique ID

    Returns:
        UserMetricsResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> Response[UserMetricsResponse]:
    """Retrieve comprehensive user metrics.

    As `asyncio`. Returns Response[UserMetricsResponse]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> UserMetricsResponse:
    """Retrieve comprehensive user metrics.

    As `asyncio`, blocking. Returns UserMetricsResponse. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        group_by: Default on the server: day.
        mentor_id: Filter metrics by mentor unique ID
    """
    return OPERATION.sync(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> Response[UserMetricsResponse]:
    """Retrieve comprehensive user metrics.

    As `asyncio`, blocking. Returns Response[UserMetricsResponse]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})
