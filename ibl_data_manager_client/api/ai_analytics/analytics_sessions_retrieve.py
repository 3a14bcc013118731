"""GET /api/analytics/sessions/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.analytics_sessions_retrieve_date_filter import AnalyticsSessionsRetrieveDateFilter
from ...models.analytics_sessions_retrieve_granularity import AnalyticsSessionsRetrieveGranularity
from ...models.analytics_sessions_retrieve_metric import AnalyticsSessionsRetrieveMetric
from ...models.sessions_chart import SessionsChart
from ...types import UNSET, Response, Unset

OPERATION: Operation[SessionsChart] = Operation(
    "analytics_sessions_retrieve", "GET", "/api/analytics/sessions/", SessionsChart
)


async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsSessionsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsSessionsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsSessionsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> SessionsChart:
    """GET /api/analytics/sessions/

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
        metric: * `sessions` - Sessions over time
            * `headline` - Headline metrics for sessions (avg messages per session, avg rating) Default on the server:
            sessions.
        platform_key: In the query.
        start_date: In the query.

    Returns:
        SessionsChart.

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
    date_filter: AnalyticsSessionsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsSessionsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsSessionsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[SessionsChart]:
    """GET /api/analytics/sessions/

    As `asyncio`. Returns Response[SessionsChart]. Raises errors.APIStatusError.
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
    date_filter: AnalyticsSessionsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsSessionsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsSessionsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> SessionsChart:
    """GET /api/analytics/sessions/

    As `asyncio`, blocking. Returns SessionsChart. Raises errors.APIStatusError.

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
        metric: * `sessions` - Sessions over time
            * `headline` - Headline metrics for sessions (avg messages per session, avg rating) Default on the server:
            sessions.
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
    date_filter: AnalyticsSessionsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsSessionsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsSessionsRetrieveMetric | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[SessionsChart]:
    """GET /api/analytics/sessions/

    As `asyncio`, blocking. Returns Response[SessionsChart]. Raises errors.APIStatusError.
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
