"""GET /api/analytics/content/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.content_item import ContentItem
from ...models.content_response import ContentResponse
from ...models.get_content_analytics_date_filter import GetContentAnalyticsDateFilter
from ...models.get_content_analytics_granularity import GetContentAnalyticsGranularity
from ...models.get_content_analytics_metric import GetContentAnalyticsMetric
from ...types import UNSET, Response, Unset

OPERATION: Operation[ContentResponse] = Operation(
    "get_content_analytics", "GET", "/api/analytics/content/", ContentResponse
)
PAGINATION: Pagination[ContentItem] = Pagination(
    "analytics_limit", "page", move="page", size="limit", items=("results",), item=ContentItem
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: GetContentAnalyticsDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: GetContentAnalyticsGranularity | Unset = UNSET,
    include_overtime: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: GetContentAnalyticsMetric,
    page: int | Unset = UNSET,
    platform_key: None | str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> ContentResponse:
    """Get Content Analytics

    Retrieve aggregated analytics for catalog content (courses, programs, pathways, skills).

    Returns both summary statistics and paginated list of content items with individual analytics.
    When a platform_key is provided, results are filtered to show only content consumed by
    learners associated with that platform.

    **Metrics supported:**
    - `course` or `courses`: Course analytics with time spent
    - `program` or `programs`: Program analytics
    - `pathway` or `pathways`: Pathway analytics
    - `skill` or `skills`: Skill analytics

    **Platform Filtering:**
    - Without platform_key: Shows global analytics across all platforms
    - With platform_key: Shows analytics filtered by platform learners only

    **Time Spent Analytics:**
    - Platform-level: Total time spent across all content and average per learner
    - Course-level: Total time spent per course and average per enrolled learner
    - Time values are provided in seconds for precision
    - Overtime: Time series data showing platform time spent over last 7 days (courses only, and
    include_overtime=true)

    **External Content:**
    - Content not owned by the requesting platform but used by its learners is marked as "external"
    - External content has limited metadata exposure for privacy

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
        include_overtime: Include time spent over time data. Default on the server: false.
        limit: Number of items per page (max 100) (at least 1, at most 100) Default on the server: 20.
        mentor_unique_id: In the query.
        metric: The type of content to retrieve (course, program, pathway, skill)

            * `course` - course
            * `courses` - courses
            * `program` - program
            * `programs` - programs
            * `pathway` - pathway
            * `pathways` - pathways
            * `skill` - skill
            * `skills` - skills
        page: Page number for pagination (at least 1) Default on the server: 1.
        platform_key: Optional platform key to filter results by platform
        start_date: In the query.

    Returns:
        ContentResponse.

    Pages: `paginate` reads all of them (analytics_limit).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid metric or parameters
            404: Page out of range
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "include_overtime": include_overtime,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "page": page,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    date_filter: GetContentAnalyticsDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: GetContentAnalyticsGranularity | Unset = UNSET,
    include_overtime: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: GetContentAnalyticsMetric,
    page: int | Unset = UNSET,
    platform_key: None | str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[ContentResponse]:
    """Get Content Analytics

    As `asyncio`. Returns Response[ContentResponse]. Raises errors.APIStatusError (400, 404, 500). Pages: see
    `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "include_overtime": include_overtime,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "page": page,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    date_filter: GetContentAnalyticsDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: GetContentAnalyticsGranularity | Unset = UNSET,
    include_overtime: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: GetContentAnalyticsMetric,
    page: int | Unset = UNSET,
    platform_key: None | str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> ContentResponse:
    """Get Content Analytics

    As `asyncio`, blocking. Returns ContentResponse. Raises errors.APIStatusError (400, 404, 500). Pages: see
    `paginate`.

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
        include_overtime: Include time spent over time data. Default on the server: false.
        limit: Number of items per page (max 100) (at least 1, at most 100) Default on the server: 20.
        mentor_unique_id: In the query.
        metric: The type of content to retrieve (course, program, pathway, skill)

            * `course` - course
            * `courses` - courses
            * `program` - program
            * `programs` - programs
            * `pathway` - pathway
            * `pathways` - pathways
            * `skill` - skill
            * `skills` - skills
        page: Page number for pagination (at least 1) Default on the server: 1.
        platform_key: Optional platform key to filter results by platform
        start_date: In the query.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "include_overtime": include_overtime,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "page": page,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    date_filter: GetContentAnalyticsDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: GetContentAnalyticsGranularity | Unset = UNSET,
    include_overtime: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: GetContentAnalyticsMetric,
    page: int | Unset = UNSET,
    platform_key: None | str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[ContentResponse]:
    """Get Content Analytics

    As `asyncio`, blocking. Returns Response[ContentResponse]. Raises errors.APIStatusError (400, 404, 500). Pages:
    see `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "include_overtime": include_overtime,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "page": page,
        "platform_key": platform_key,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (), _query)
