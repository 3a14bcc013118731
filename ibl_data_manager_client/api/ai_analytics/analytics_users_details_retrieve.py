"""GET /api/analytics/users/details/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.analytics_users_details_retrieve_date_filter import AnalyticsUsersDetailsRetrieveDateFilter
from ...models.paginated_user_detail_list import PaginatedUserDetailList
from ...models.user_detail import UserDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedUserDetailList] = Operation(
    "analytics_users_details_retrieve", "GET", "/api/analytics/users/details/", PaginatedUserDetailList
)
PAGINATION: Pagination[UserDetail] = Pagination(
    "analytics_limit", "page", move="page", size="limit", items=("results",), item=UserDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsUsersDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    export: str | Unset = UNSET,
) -> PaginatedUserDetailList:
    """User Details API - Comprehensive user activity details with search and filtering.

    Provides detailed user information including:
    - User contact information (email, full name)
    - Activity metrics (message count, last activity)
    - Search functionality across multiple fields
    - Flexible date range filtering
    - CSV export capability

    **Key Features:**
    - Full-text search across email, name, and user ID
    - Date range filtering for activity periods
    - Platform and mentor-specific filtering
    - Comprehensive pagination with metadata
    - CSV export for data analysis
    - User aggregation across platforms/mentors

    **Search Capabilities:**
    - Email address matching
    - Full name search
    - User ID lookup
    - Partial string matching (case-insensitive)

    **Export Options:**
    - JSON response (default)
    - CSV export (?export=csv)
    - Includes all user fields in export

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
        search: Search by email, full name, or user ID
        start_date: In the query.
        export: `csv` answers CSV instead of JSON, which this function does not read: fetch it with `client.request`.

    Returns:
        PaginatedUserDetailList.

    Pages: `paginate` reads all of them (analytics_limit).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad Request - Invalid parameters
            403: Forbidden - Insufficient permissions
            500: Internal Server Error
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
        "export": export,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsUsersDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    export: str | Unset = UNSET,
) -> Response[PaginatedUserDetailList]:
    """User Details API - Comprehensive user activity details with search and filtering.

    As `asyncio`. Returns Response[PaginatedUserDetailList]. Raises errors.APIStatusError (400, 403, 500). Pages:
    see `paginate`.
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
        "export": export,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsUsersDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    export: str | Unset = UNSET,
) -> PaginatedUserDetailList:
    """User Details API - Comprehensive user activity details with search and filtering.

    As `asyncio`, blocking. Returns PaginatedUserDetailList. Raises errors.APIStatusError (400, 403, 500). Pages:
    see `paginate`.

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
        search: Search by email, full name, or user ID
        start_date: In the query.
        export: `csv` answers CSV instead of JSON, which this function does not read: fetch it with `client.request`.
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
        "export": export,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsUsersDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    export: str | Unset = UNSET,
) -> Response[PaginatedUserDetailList]:
    """User Details API - Comprehensive user activity details with search and filtering.

    As `asyncio`, blocking. Returns Response[PaginatedUserDetailList]. Raises errors.APIStatusError (400, 403, 500).
    Pages: see `paginate`.
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
        "export": export,
    }
    return OPERATION.sync_detailed(client, (), _query)
