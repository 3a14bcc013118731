"""GET /api/analytics/content/details/{content_id}/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.content_details_learner import ContentDetailsLearner
from ...models.content_details_response import ContentDetailsResponse
from ...models.get_content_details_date_filter import GetContentDetailsDateFilter
from ...models.get_content_details_metric import GetContentDetailsMetric
from ...types import UNSET, Response, Unset

OPERATION: Operation[ContentDetailsResponse] = Operation(
    "get_content_details", "GET", "/api/analytics/content/details/{content_id}/", ContentDetailsResponse
)
PAGINATION: Pagination[ContentDetailsLearner] = Pagination(
    "analytics_limit", "page", move="page", size="limit", items=("learners",), item=ContentDetailsLearner
)


@PAGINATION.asyncio
async def asyncio(
    content_id: str,
    *,
    client: DataManagerClient,
    date_filter: GetContentDetailsDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: GetContentDetailsMetric,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    time_metric: None | str | Unset = UNSET,
) -> ContentDetailsResponse:
    """Get Content Details

    Retrieve detailed analytics for a specific content item including summary statistics, learner-level data, and
    optional time series information.

    Args:
        content_id: In the path.
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        limit: Number of learner records per page (at least 1, at most 30) Default on the server: 10.
        mentor_unique_id: In the query.
        metric: Content type to fetch (course, program, pathway, skill)

            * `course` - course
            * `courses` - courses
            * `program` - program
            * `programs` - programs
            * `pathway` - pathway
            * `pathways` - pathways
            * `skill` - skill
            * `skills` - skills
        page: (at least 1) Default on the server: 1.
        platform_key: In the query.
        search: In the query.
        start_date: In the query.
        time_metric: Optional time series metric (enrollments, completions, ratings, time_spent)

    Returns:
        ContentDetailsResponse.

    Pages: `paginate` reads all of them (analytics_limit).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request parameters
            404: Content not found or page out of range
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "start_date": start_date,
        "time_metric": time_metric,
    }
    return await OPERATION.asyncio(client, (content_id,), _query)


async def asyncio_detailed(
    content_id: str,
    *,
    client: DataManagerClient,
    date_filter: GetContentDetailsDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: GetContentDetailsMetric,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    time_metric: None | str | Unset = UNSET,
) -> Response[ContentDetailsResponse]:
    """Get Content Details

    As `asyncio`. Returns Response[ContentDetailsResponse]. Raises errors.APIStatusError (400, 404, 500). Pages: see
    `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "start_date": start_date,
        "time_metric": time_metric,
    }
    return await OPERATION.asyncio_detailed(client, (content_id,), _query)


@PAGINATION.sync
def sync(
    content_id: str,
    *,
    client: DataManagerClient,
    date_filter: GetContentDetailsDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: GetContentDetailsMetric,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    time_metric: None | str | Unset = UNSET,
) -> ContentDetailsResponse:
    """Get Content Details

    As `asyncio`, blocking. Returns ContentDetailsResponse. Raises errors.APIStatusError (400, 404, 500). Pages: see
    `paginate`.

    Args:
        content_id: In the path.
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        limit: Number of learner records per page (at least 1, at most 30) Default on the server: 10.
        mentor_unique_id: In the query.
        metric: Content type to fetch (course, program, pathway, skill)

            * `course` - course
            * `courses` - courses
            * `program` - program
            * `programs` - programs
            * `pathway` - pathway
            * `pathways` - pathways
            * `skill` - skill
            * `skills` - skills
        page: (at least 1) Default on the server: 1.
        platform_key: In the query.
        search: In the query.
        start_date: In the query.
        time_metric: Optional time series metric (enrollments, completions, ratings, time_spent)
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "start_date": start_date,
        "time_metric": time_metric,
    }
    return OPERATION.sync(client, (content_id,), _query)


def sync_detailed(
    content_id: str,
    *,
    client: DataManagerClient,
    date_filter: GetContentDetailsDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: GetContentDetailsMetric,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    time_metric: None | str | Unset = UNSET,
) -> Response[ContentDetailsResponse]:
    """Get Content Details

    As `asyncio`, blocking. Returns Response[ContentDetailsResponse]. Raises errors.APIStatusError (400, 404, 500).
    Pages: see `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "start_date": start_date,
        "time_metric": time_metric,
    }
    return OPERATION.sync_detailed(client, (content_id,), _query)
