"""GET /api/analytics/learners/list/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.analytics_learners_list_retrieve_date_filter import AnalyticsLearnersListRetrieveDateFilter
from ...models.analytics_learners_list_retrieve_granularity import AnalyticsLearnersListRetrieveGranularity
from ...models.analytics_learners_list_retrieve_sort_by import AnalyticsLearnersListRetrieveSortBy
from ...models.analytics_learners_list_retrieve_sort_order import AnalyticsLearnersListRetrieveSortOrder
from ...models.learner_list_item import LearnerListItem
from ...models.learner_list_response import LearnerListResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[LearnerListResponse] = Operation(
    "analytics_learners_list_retrieve", "GET", "/api/analytics/learners/list/", LearnerListResponse
)
PAGINATION: Pagination[LearnerListItem] = Pagination(
    "analytics_limit", "page", move="page", size="limit", items=("learners",), item=LearnerListItem
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnersListRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnersListRetrieveGranularity | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str,
    search: str | Unset = UNSET,
    sort_by: AnalyticsLearnersListRetrieveSortBy | Unset = UNSET,
    sort_order: AnalyticsLearnersListRetrieveSortOrder | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> LearnerListResponse:
    """Retrieve a paginated list of learners for a specific platform with their comprehensive
    metrics from the UserPlatformSummary materialized view. This endpoint is accessible only
    to platform administrators and supports search, sorting, and pagination.

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
        limit: Number of learners per page (default: 20, max: 100) (at least 1, at most 100)
        mentor_unique_id: In the query.
        page: Page number for pagination (default: 1) (at least 1)
        platform_key: Platform key to filter learners by platform
        search: Search term to filter learners by username, email, or name
        sort_by: Field to sort learners by (default: last_activity)

            * `username` - Username
            * `name` - Name
            * `last_activity` - Last Activity
            * `total_points` - Total Points
            * `total_time_spent_seconds` - Time Spent
            * `total_enrollments` - Enrollments
            * `total_skills_count` - Skills Count
        sort_order: Sort order (default: desc)

            * `asc` - Ascending
            * `desc` - Descending
        start_date: In the query.

    Returns:
        LearnerListResponse.

    Pages: `paginate` reads all of them (analytics_limit).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad Request - Invalid parameters supplied
            403: Forbidden - Platform admin access required
            500: Unexpected error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "sort_by": sort_by,
        "sort_order": sort_order,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnersListRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnersListRetrieveGranularity | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str,
    search: str | Unset = UNSET,
    sort_by: AnalyticsLearnersListRetrieveSortBy | Unset = UNSET,
    sort_order: AnalyticsLearnersListRetrieveSortOrder | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[LearnerListResponse]:
    """Retrieve a paginated list of learners for a specific platform with their comprehensive metrics …

    As `asyncio`. Returns Response[LearnerListResponse]. Raises errors.APIStatusError (400, 403, 500). Pages: see
    `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "sort_by": sort_by,
        "sort_order": sort_order,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnersListRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnersListRetrieveGranularity | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str,
    search: str | Unset = UNSET,
    sort_by: AnalyticsLearnersListRetrieveSortBy | Unset = UNSET,
    sort_order: AnalyticsLearnersListRetrieveSortOrder | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> LearnerListResponse:
    """Retrieve a paginated list of learners for a specific platform with their comprehensive metrics …

    As `asyncio`, blocking. Returns LearnerListResponse. Raises errors.APIStatusError (400, 403, 500). Pages: see
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
        limit: Number of learners per page (default: 20, max: 100) (at least 1, at most 100)
        mentor_unique_id: In the query.
        page: Page number for pagination (default: 1) (at least 1)
        platform_key: Platform key to filter learners by platform
        search: Search term to filter learners by username, email, or name
        sort_by: Field to sort learners by (default: last_activity)

            * `username` - Username
            * `name` - Name
            * `last_activity` - Last Activity
            * `total_points` - Total Points
            * `total_time_spent_seconds` - Time Spent
            * `total_enrollments` - Enrollments
            * `total_skills_count` - Skills Count
        sort_order: Sort order (default: desc)

            * `asc` - Ascending
            * `desc` - Descending
        start_date: In the query.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "sort_by": sort_by,
        "sort_order": sort_order,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnersListRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnersListRetrieveGranularity | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str,
    search: str | Unset = UNSET,
    sort_by: AnalyticsLearnersListRetrieveSortBy | Unset = UNSET,
    sort_order: AnalyticsLearnersListRetrieveSortOrder | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[LearnerListResponse]:
    """Retrieve a paginated list of learners for a specific platform with their comprehensive metrics …

    As `asyncio`, blocking. Returns Response[LearnerListResponse]. Raises errors.APIStatusError (400, 403, 500).
    Pages: see `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "limit": limit,
        "mentor_unique_id": mentor_unique_id,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "sort_by": sort_by,
        "sort_order": sort_order,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (), _query)
