"""GET /api/analytics/topics/details/"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ..._paging import Pagination
from ...models.topic_detail import TopicDetail
from ...models.topic_details import TopicDetails
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.analytics_topics_details_retrieve_date_filter import AnalyticsTopicsDetailsRetrieveDateFilter

OPERATION: Operation[TopicDetails] = Operation(
    "analytics_topics_details_retrieve",
    "GET",
    "/api/analytics/topics/details/",
    TopicDetails.from_dict,
)
PAGINATION: Pagination[TopicDetail] = Pagination(
    "analytics_limit",
    "page",
    move="page",
    size="limit",
    items=("results",),
    decode=TopicDetail.from_dict,
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
        limit: (at least 1, at most 100) Default on the server: 20.
        page: (at least 1) Default on the server: 1.
        search: Search by topic name

    Pages: `paginate` reads all of them (analytics_limit).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "date_filter": date_filter,
            "end_date": end_date,
            "limit": limit,
            "mentor_unique_id": mentor_unique_id,
            "page": page,
            "platform_key": platform_key,
            "search": search,
            "start_date": start_date,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "date_filter": date_filter,
            "end_date": end_date,
            "limit": limit,
            "mentor_unique_id": mentor_unique_id,
            "page": page,
            "platform_key": platform_key,
            "search": search,
            "start_date": start_date,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "date_filter": date_filter,
            "end_date": end_date,
            "limit": limit,
            "mentor_unique_id": mentor_unique_id,
            "page": page,
            "platform_key": platform_key,
            "search": search,
            "start_date": start_date,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "date_filter": date_filter,
            "end_date": end_date,
            "limit": limit,
            "mentor_unique_id": mentor_unique_id,
            "page": page,
            "platform_key": platform_key,
            "search": search,
            "start_date": start_date,
        },
    )
