"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-cohorts-over-time/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_analytics_orgs_users_user_cohorts_over_time_retrieve_aggregation import (
    AiAnalyticsOrgsUsersUserCohortsOverTimeRetrieveAggregation,
)
from ...models.user_trend_by_period import UserTrendByPeriod
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserTrendByPeriod] = Operation(
    "ai_analytics_orgs_users_user_cohorts_over_time_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-cohorts-over-time/",
    UserTrendByPeriod,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersUserCohortsOverTimeRetrieveAggregation | Unset = UNSET,
    end_date: str,
    mentor_id: str | Unset = UNSET,
    start_date: str,
) -> UserTrendByPeriod:
    """Retrieve user cohort trends over time.

    This endpoint returns data on the distribution of new versus veteran users
    over time, with options for different time aggregations and filtering by mentor.
    New users are those who registered within the specified date range, while
    veteran users are those who registered before the date range but were active
    during it.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Time series of new and veteran user counts.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - required.
        end_date (str): End date for filtering (YYYY-MM-DD) - required.
        aggregation (str): Time aggregation level (hourly, daily, weekly) - default: daily.
        mentor_id (str): Filter by mentor unique ID.

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily, weekly) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)

    Returns:
        UserTrendByPeriod.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersUserCohortsOverTimeRetrieveAggregation | Unset = UNSET,
    end_date: str,
    mentor_id: str | Unset = UNSET,
    start_date: str,
) -> Response[UserTrendByPeriod]:
    """Retrieve user cohort trends over time.

    As `asyncio`. Returns Response[UserTrendByPeriod]. Raises errors.APIStatusError (400, 404).
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersUserCohortsOverTimeRetrieveAggregation | Unset = UNSET,
    end_date: str,
    mentor_id: str | Unset = UNSET,
    start_date: str,
) -> UserTrendByPeriod:
    """Retrieve user cohort trends over time.

    As `asyncio`, blocking. Returns UserTrendByPeriod. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily, weekly) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersUserCohortsOverTimeRetrieveAggregation | Unset = UNSET,
    end_date: str,
    mentor_id: str | Unset = UNSET,
    start_date: str,
) -> Response[UserTrendByPeriod]:
    """Retrieve user cohort trends over time.

    As `asyncio`, blocking. Returns Response[UserTrendByPeriod]. Raises errors.APIStatusError (400, 404).
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
