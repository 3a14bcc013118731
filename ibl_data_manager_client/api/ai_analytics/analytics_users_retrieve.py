"""GET /api/analytics/users/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.analytics_users_retrieve_date_filter import AnalyticsUsersRetrieveDateFilter
from ...models.analytics_users_retrieve_granularity import AnalyticsUsersRetrieveGranularity
from ...models.analytics_users_retrieve_metric import AnalyticsUsersRetrieveMetric
from ...models.current_users_response import CurrentUsersResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[CurrentUsersResponse] = Operation(
    "analytics_users_retrieve", "GET", "/api/analytics/users/", CurrentUsersResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsUsersRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsUsersRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsUsersRetrieveMetric,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> CurrentUsersResponse:
    """User Analytics API - Comprehensive user activity metrics and trends.

    Provides real-time and historical user analytics including:
    - Currently active users (last hour)
    - Active users over time periods (7d, 30d, 90d)
    - Registered user counts and growth
    - Time series charts with customizable granularity

    **Key Features:**
    - Real-time active user counting
    - Percentage change calculations vs previous periods
    - Flexible date filtering and granularity
    - Platform and mentor-specific filtering
    - Forward-filled time series data

    **Supported Metrics:**
    - `currently_active`: Users active in last hour
    - `active_users`: Unique users in specified period
    - `registered_users`: Total and new user counts

    Args:
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        granularity: * `day` - day
            * `hour` - hour
            * `week` - week
            * `month` - month. Default on the server: hour.
        mentor_unique_id: In the query.
        metric: * `currently_active` - Users logged in right now
            * `active_users` - Active users in a period
            * `registered_users` - Registered users
            * `active_users_last_30d` - Active users in the last 30 days
        platform_key: In the query.
        start_date: In the query.

    Returns:
        CurrentUsersResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad Request - Invalid parameters
            403: Forbidden - Insufficient permissions
            500: Internal Server Error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsUsersRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsUsersRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsUsersRetrieveMetric,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[CurrentUsersResponse]:
    """User Analytics API - Comprehensive user activity metrics and trends.

    As `asyncio`. Returns Response[CurrentUsersResponse]. Raises errors.APIStatusError (400, 403, 500).
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsUsersRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsUsersRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsUsersRetrieveMetric,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> CurrentUsersResponse:
    """User Analytics API - Comprehensive user activity metrics and trends.

    As `asyncio`, blocking. Returns CurrentUsersResponse. Raises errors.APIStatusError (400, 403, 500).

    Args:
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        granularity: * `day` - day
            * `hour` - hour
            * `week` - week
            * `month` - month. Default on the server: hour.
        mentor_unique_id: In the query.
        metric: * `currently_active` - Users logged in right now
            * `active_users` - Active users in a period
            * `registered_users` - Registered users
            * `active_users_last_30d` - Active users in the last 30 days
        platform_key: In the query.
        start_date: In the query.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsUsersRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsUsersRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsUsersRetrieveMetric,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[CurrentUsersResponse]:
    """User Analytics API - Comprehensive user activity metrics and trends.

    As `asyncio`, blocking. Returns Response[CurrentUsersResponse]. Raises errors.APIStatusError (400, 403, 500).
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (), _query)
