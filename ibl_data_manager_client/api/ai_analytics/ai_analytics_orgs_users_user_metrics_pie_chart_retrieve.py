"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics-pie-chart/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pie_chart_data import PieChartData
from ...types import UNSET, Response, Unset

OPERATION: Operation[PieChartData] = Operation(
    "ai_analytics_orgs_users_user_metrics_pie_chart_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-metrics-pie-chart/",
    PieChartData,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, mentor_id: str | Unset = UNSET, start_date: str
) -> PieChartData:
    """Retrieve user distribution data for pie charts.

    This endpoint returns data on the distribution of new versus returning users
    within a specified date range, including both counts and percentages,
    suitable for pie chart visualization.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Distribution of new versus returning users with counts and percentages.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - required.
        end_date (str): End date for filtering (YYYY-MM-DD) - required.
        mentor_id (str): Filter by mentor unique ID.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: End date for filtering (YYYY-MM-DD)
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)

    Returns:
        PieChartData.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, user_id), {"end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    )


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, mentor_id: str | Unset = UNSET, start_date: str
) -> Response[PieChartData]:
    """Retrieve user distribution data for pie charts.

    As `asyncio`. Returns Response[PieChartData]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id), {"end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    )


def sync(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, mentor_id: str | Unset = UNSET, start_date: str
) -> PieChartData:
    """Retrieve user distribution data for pie charts.

    As `asyncio`, blocking. Returns PieChartData. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        end_date: End date for filtering (YYYY-MM-DD)
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)
    """
    return OPERATION.sync(
        client, (org, user_id), {"end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    )


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, mentor_id: str | Unset = UNSET, start_date: str
) -> Response[PieChartData]:
    """Retrieve user distribution data for pie charts.

    As `asyncio`, blocking. Returns Response[PieChartData]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(
        client, (org, user_id), {"end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    )
