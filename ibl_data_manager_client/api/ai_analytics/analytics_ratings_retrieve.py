"""GET /api/analytics/ratings/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.analytics_ratings_retrieve_date_filter import AnalyticsRatingsRetrieveDateFilter
from ...models.analytics_ratings_retrieve_granularity import AnalyticsRatingsRetrieveGranularity
from ...models.analytics_ratings_retrieve_metric import AnalyticsRatingsRetrieveMetric
from ...models.ratings_overtime import RatingsOvertime
from ...types import UNSET, Response, Unset

OPERATION: Operation[RatingsOvertime] = Operation(
    "analytics_ratings_retrieve", "GET", "/api/analytics/ratings/", RatingsOvertime
)


async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsRatingsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsRatingsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsRatingsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> RatingsOvertime:
    """Ratings overtime endpoint.

    Query params:
    - metric: only 'ratings' is supported (default)
    - platform_key, mentor_unique_id: optional filters
    - granularity: 'day' (default) or 'hour' (hour only for today)
    - start_date, end_date: optional date range; defaults applied if not provided

    Returns: { metric: 'ratings', points: [{date, value}, ...] }

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
        metric: * `ratings` - Ratings over time. Default on the server: ratings.
        platform_key: In the query.
        start_date: In the query.

    Returns:
        RatingsOvertime.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
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
    date_filter: AnalyticsRatingsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsRatingsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsRatingsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[RatingsOvertime]:
    """Ratings overtime endpoint.

    As `asyncio`. Returns Response[RatingsOvertime]. Raises errors.APIStatusError.
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
    date_filter: AnalyticsRatingsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsRatingsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsRatingsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> RatingsOvertime:
    """Ratings overtime endpoint.

    As `asyncio`, blocking. Returns RatingsOvertime. Raises errors.APIStatusError.

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
        metric: * `ratings` - Ratings over time. Default on the server: ratings.
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
    date_filter: AnalyticsRatingsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsRatingsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsRatingsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[RatingsOvertime]:
    """Ratings overtime endpoint.

    As `asyncio`, blocking. Returns Response[RatingsOvertime]. Raises errors.APIStatusError.
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
