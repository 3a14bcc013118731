"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/overview-summary/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.analytics_overview import AnalyticsOverview
from ...types import UNSET, Response, Unset

OPERATION: Operation[AnalyticsOverview] = Operation(
    "ai_analytics_orgs_users_overview_summary_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/overview-summary/",
    AnalyticsOverview,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> AnalyticsOverview:
    """Retrieve an overview of key analytics metrics.

    This endpoint returns a comprehensive overview of key analytics metrics
    for an organization, including:
    - Conversation volume: Total sessions and month-over-month change
    - Users: Total unique users and month-over-month change
    - Topics: Total unique topics and month-over-month change
    - User ratings: Total ratings and month-over-month change

    Results can be filtered by mentor.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.
        user_id: User identifier (not used in the implementation).

    Returns:
        Response: Overview of key analytics metrics with month-over-month changes.

    Raises:
        NotFound: If the specified organization does not exist.

    Query Parameters:
        mentor_id (str): Filter analytics by mentor unique ID.

    Args:
        org: In the path.
        user_id: In the path.
        group_by: Default on the server: day.
        mentor_id: Filter analytics by mentor unique ID

    Returns:
        AnalyticsOverview.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> Response[AnalyticsOverview]:
    """Retrieve an overview of key analytics metrics.

    As `asyncio`. Returns Response[AnalyticsOverview]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> AnalyticsOverview:
    """Retrieve an overview of key analytics metrics.

    As `asyncio`, blocking. Returns AnalyticsOverview. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        group_by: Default on the server: day.
        mentor_id: Filter analytics by mentor unique ID
    """
    return OPERATION.sync(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> Response[AnalyticsOverview]:
    """Retrieve an overview of key analytics metrics.

    As `asyncio`, blocking. Returns Response[AnalyticsOverview]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})
