"""GET /api/analytics/time/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.access_times import AccessTimes
from ...models.analytics_time_retrieve_date_filter import AnalyticsTimeRetrieveDateFilter
from ...models.analytics_time_retrieve_granularity import AnalyticsTimeRetrieveGranularity
from ...types import UNSET, Response, Unset

OPERATION: Operation[AccessTimes] = Operation("analytics_time_retrieve", "GET", "/api/analytics/time/", AccessTimes)


async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsTimeRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsTimeRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> AccessTimes:
    """Time Analytics API - User activity patterns by time of day and day of week.

    Provides heatmap data showing when users are most active, useful for:
    - Understanding peak usage times
    - Capacity planning and resource allocation
    - User behavior analysis
    - Support scheduling optimization

    **Key Features:**
    - Day of week patterns (0=Sunday through 6=Saturday)
    - Hour of day activity levels (0-23)
    - Flexible date range filtering
    - Platform and mentor-specific filtering
    - Message count aggregation

    **Data Structure:**
    - `day_of_week`: 0-6 (Sunday-Saturday)
    - `hour`: 0-23 (24-hour format)
    - `value`: Message count for that time slot

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
        platform_key: In the query.
        start_date: In the query.

    Returns:
        AccessTimes.

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
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsTimeRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsTimeRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[AccessTimes]:
    """Time Analytics API - User activity patterns by time of day and day of week.

    As `asyncio`. Returns Response[AccessTimes]. Raises errors.APIStatusError (400, 403, 500).
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsTimeRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsTimeRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> AccessTimes:
    """Time Analytics API - User activity patterns by time of day and day of week.

    As `asyncio`, blocking. Returns AccessTimes. Raises errors.APIStatusError (400, 403, 500).

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
        platform_key: In the query.
        start_date: In the query.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsTimeRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsTimeRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[AccessTimes]:
    """Time Analytics API - User activity patterns by time of day and day of week.

    As `asyncio`, blocking. Returns Response[AccessTimes]. Raises errors.APIStatusError (400, 403, 500).
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (), _query)
