"""GET /api/analytics/time/"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ...models.access_times import AccessTimes
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.analytics_time_retrieve_date_filter import AnalyticsTimeRetrieveDateFilter
    from ...models.analytics_time_retrieve_granularity import AnalyticsTimeRetrieveGranularity

OPERATION: Operation[AccessTimes] = Operation(
    "analytics_time_retrieve",
    "GET",
    "/api/analytics/time/",
    AccessTimes.from_dict,
)


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
        granularity: * `day` - day
            * `hour` - hour
            * `week` - week
            * `month` - month. Default on the server: hour.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad Request - Invalid parameters
            403: Forbidden - Insufficient permissions
            500: Internal Server Error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "date_filter": date_filter,
            "end_date": end_date,
            "granularity": granularity,
            "mentor_unique_id": mentor_unique_id,
            "platform_key": platform_key,
            "start_date": start_date,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "date_filter": date_filter,
            "end_date": end_date,
            "granularity": granularity,
            "mentor_unique_id": mentor_unique_id,
            "platform_key": platform_key,
            "start_date": start_date,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "date_filter": date_filter,
            "end_date": end_date,
            "granularity": granularity,
            "mentor_unique_id": mentor_unique_id,
            "platform_key": platform_key,
            "start_date": start_date,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "date_filter": date_filter,
            "end_date": end_date,
            "granularity": granularity,
            "mentor_unique_id": mentor_unique_id,
            "platform_key": platform_key,
            "start_date": start_date,
        },
    )
