"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/registered-users-trend/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_analytics_orgs_users_registered_users_trend_list_aggregation import (
    AiAnalyticsOrgsUsersRegisteredUsersTrendListAggregation,
)
from ...models.trend_entry import TrendEntry
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[TrendEntry]] = Operation(
    "ai_analytics_orgs_users_registered_users_trend_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/registered-users-trend/",
    list[TrendEntry],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersRegisteredUsersTrendListAggregation | Unset = UNSET,
    end_date: str,
    group_by: str | Unset = UNSET,
    start_date: str,
) -> list[TrendEntry]:
    """Retrieve trends of registered users over time.

    This endpoint returns data on the number of new user registrations
    within a specified date range, with options for different time aggregations
    (hourly, daily, weekly, monthly). The data is backfilled to ensure
    continuous time series even for periods with zero registrations.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Time series of user registration counts.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - required.
        end_date (str): End date for filtering (YYYY-MM-DD) - required.
        aggregation (str): Time aggregation level (hourly, daily, weekly, monthly) - default: daily.

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily, weekly, monthly) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        start_date: Start date for filtering (YYYY-MM-DD)

    Returns:
        list[TrendEntry].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "group_by": group_by, "start_date": start_date}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersRegisteredUsersTrendListAggregation | Unset = UNSET,
    end_date: str,
    group_by: str | Unset = UNSET,
    start_date: str,
) -> Response[list[TrendEntry]]:
    """Retrieve trends of registered users over time.

    As `asyncio`. Returns Response[list[TrendEntry]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "group_by": group_by, "start_date": start_date}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersRegisteredUsersTrendListAggregation | Unset = UNSET,
    end_date: str,
    group_by: str | Unset = UNSET,
    start_date: str,
) -> list[TrendEntry]:
    """Retrieve trends of registered users over time.

    As `asyncio`, blocking. Returns list[TrendEntry]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily, weekly, monthly) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        start_date: Start date for filtering (YYYY-MM-DD)
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "group_by": group_by, "start_date": start_date}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersRegisteredUsersTrendListAggregation | Unset = UNSET,
    end_date: str,
    group_by: str | Unset = UNSET,
    start_date: str,
) -> Response[list[TrendEntry]]:
    """Retrieve trends of registered users over time.

    As `asyncio`, blocking. Returns Response[list[TrendEntry]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "group_by": group_by, "start_date": start_date}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
