"""GET /api/analytics/topics/details/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.analytics_topics_details_retrieve_date_filter import AnalyticsTopicsDetailsRetrieveDateFilter
from ...models.topic_detail import TopicDetail
from ...models.topic_details import TopicDetails
from ...types import UNSET, Response, Unset

OPERATION: Operation[TopicDetails] = Operation(
    "analytics_topics_details_retrieve", "GET", "/api/analytics/topics/details/", TopicDetails
)
PAGINATION: Pagination[TopicDetail] = Pagination(
    "analytics_limit", "page", move="page", size="limit", items=("results",), item=TopicDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsTopicsDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> TopicDetails:
    """GET /api/analytics/topics/details/

    Args:
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        limit: (at least 1, at most 100) Default on the server: 20.
        mentor_unique_id: In the query.
        page: (at least 1) Default on the server: 1.
        platform_key: In the query.
        search: Search by topic name
        start_date: In the query.

    Returns:
        TopicDetails.

    Pages: `paginate` reads all of them (analytics_limit).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsTopicsDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[TopicDetails]:
    """GET /api/analytics/topics/details/

    As `asyncio`. Returns Response[TopicDetails]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsTopicsDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> TopicDetails:
    """GET /api/analytics/topics/details/

    As `asyncio`, blocking. Returns TopicDetails. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        limit: (at least 1, at most 100) Default on the server: 20.
        mentor_unique_id: In the query.
        page: (at least 1) Default on the server: 1.
        platform_key: In the query.
        search: Search by topic name
        start_date: In the query.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsTopicsDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[TopicDetails]:
    """GET /api/analytics/topics/details/

    As `asyncio`, blocking. Returns Response[TopicDetails]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (), _query)
