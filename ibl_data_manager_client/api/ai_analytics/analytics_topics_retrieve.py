"""GET /api/analytics/topics/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.analytics_topics_retrieve_date_filter import AnalyticsTopicsRetrieveDateFilter
from ...models.analytics_topics_retrieve_granularity import AnalyticsTopicsRetrieveGranularity
from ...models.analytics_topics_retrieve_metric import AnalyticsTopicsRetrieveMetric
from ...models.topics_overview import TopicsOverview
from ...types import UNSET, Response, Unset

OPERATION: Operation[TopicsOverview] = Operation(
    "analytics_topics_retrieve", "GET", "/api/analytics/topics/", TopicsOverview
)


async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsTopicsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsTopicsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsTopicsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> TopicsOverview:
    """GET /api/analytics/topics/

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
        metric: * `overview` - Overall topic metrics
            * `sessions` - Sessions over time
            * `ratings` - Ratings over time
            * `highlighted` - Highlighted topics. Default on the server: overview.
        platform_key: In the query.
        start_date: In the query.

    Returns:
        TopicsOverview.

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
    date_filter: AnalyticsTopicsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsTopicsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsTopicsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[TopicsOverview]:
    """GET /api/analytics/topics/

    As `asyncio`. Returns Response[TopicsOverview]. Raises errors.APIStatusError.
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
    date_filter: AnalyticsTopicsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsTopicsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsTopicsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> TopicsOverview:
    """GET /api/analytics/topics/

    As `asyncio`, blocking. Returns TopicsOverview. Raises errors.APIStatusError.

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
        metric: * `overview` - Overall topic metrics
            * `sessions` - Sessions over time
            * `ratings` - Ratings over time
            * `highlighted` - Highlighted topics. Default on the server: overview.
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
    date_filter: AnalyticsTopicsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsTopicsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsTopicsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[TopicsOverview]:
    """GET /api/analytics/topics/

    As `asyncio`, blocking. Returns Response[TopicsOverview]. Raises errors.APIStatusError.
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
