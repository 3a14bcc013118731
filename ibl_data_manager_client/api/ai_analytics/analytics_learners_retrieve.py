"""GET /api/analytics/learners/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.analytics_learners_retrieve_date_filter import AnalyticsLearnersRetrieveDateFilter
from ...models.analytics_learners_retrieve_granularity import AnalyticsLearnersRetrieveGranularity
from ...models.learner_analytics_response import LearnerAnalyticsResponse
from ...models.learner_analytics_result import LearnerAnalyticsResult
from ...types import UNSET, Response, Unset

OPERATION: Operation[LearnerAnalyticsResponse] = Operation(
    "analytics_learners_retrieve", "GET", "/api/analytics/learners/", LearnerAnalyticsResponse
)
PAGINATION: Pagination[LearnerAnalyticsResult] = Pagination(
    "analytics_limit", "page", move="page", size="limit", items=("results",), item=LearnerAnalyticsResult
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnersRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnersRetrieveGranularity | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    overtime: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
) -> LearnerAnalyticsResponse:
    """Unified API endpoint for learner analytics.

    This endpoint provides either:
    1. Cross-platform summary (when only username is provided)
    2. Platform-specific detailed data (when username + platform_key are provided)

    Query params:
    - username (required): Username of the learner
    - platform_key (optional): Platform key for platform-specific data
    - page (optional): Page number (default: 1)
    - limit (optional): Records per page (default: 20, max: 100)

    Returns:
    - If platform_key provided: Detailed platform metrics
    - If no platform_key: Cross-platform summary with pagination

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
        limit: Number of records per page (default: 20, max: 100) (at least 1, at most 100)
        mentor_unique_id: In the query.
        overtime: Include overtime metrics for the user in the platform (default: false)
        page: Page number (default: 1) (at least 1)
        platform_key: Optional platform key - if provided, returns platform-specific detailed data
        start_date: In the query.
        username: Username of the learner to get analytics for. Defaults to self if not provided.

    Returns:
        LearnerAnalyticsResponse.

    Pages: `paginate` reads all of them (analytics_limit).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "overtime": overtime,
        "page": page,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnersRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnersRetrieveGranularity | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    overtime: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[LearnerAnalyticsResponse]:
    """Unified API endpoint for learner analytics.

    As `asyncio`. Returns Response[LearnerAnalyticsResponse]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "overtime": overtime,
        "page": page,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnersRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnersRetrieveGranularity | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    overtime: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
) -> LearnerAnalyticsResponse:
    """Unified API endpoint for learner analytics.

    As `asyncio`, blocking. Returns LearnerAnalyticsResponse. Raises errors.APIStatusError. Pages: see `paginate`.

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
        limit: Number of records per page (default: 20, max: 100) (at least 1, at most 100)
        mentor_unique_id: In the query.
        overtime: Include overtime metrics for the user in the platform (default: false)
        page: Page number (default: 1) (at least 1)
        platform_key: Optional platform key - if provided, returns platform-specific detailed data
        start_date: In the query.
        username: Username of the learner to get analytics for. Defaults to self if not provided.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "overtime": overtime,
        "page": page,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnersRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnersRetrieveGranularity | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    overtime: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[LearnerAnalyticsResponse]:
    """Unified API endpoint for learner analytics.

    As `asyncio`, blocking. Returns Response[LearnerAnalyticsResponse]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "overtime": overtime,
        "page": page,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (), _query)
