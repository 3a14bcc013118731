"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/topic-statistics/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_topic_statistics_response import PaginatedTopicStatisticsResponse
from ...models.topic_statistics import TopicStatistics
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedTopicStatisticsResponse] = Operation(
    "ai_analytics_orgs_users_topic_statistics_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/topic-statistics/",
    PaginatedTopicStatisticsResponse,
)
PAGINATION: Pagination[TopicStatistics] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=TopicStatistics
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> PaginatedTopicStatisticsResponse:
    """Retrieve paginated statistics about topics.

    This endpoint returns detailed statistics about topics, including:
    - Number of conversations related to each topic
    - Total message count for each topic
    - Average sentiment of conversations about each topic
    - Average user rating for conversations about each topic

    Results can be filtered by mentor and date range, and are paginated.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Paginated list of topic statistics.

    Raises:
        NotFound: If the specified organization or mentor does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD).
        end_date (str): End date for filtering (YYYY-MM-DD).
        mentor_id (str): Filter by mentor unique ID.
        page (int): Page number for pagination - default: 1.
        page_size (int): Number of results per page - default: 20.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        mentor_id: Filter by mentor unique ID
        page: Page number for pagination. Default on the server: 1.
        page_size: Number of results per page. Default on the server: 20.
        start_date: Start date for filtering (YYYY-MM-DD)

    Returns:
        PaginatedTopicStatisticsResponse.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization or mentor not found
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[PaginatedTopicStatisticsResponse]:
    """Retrieve paginated statistics about topics.

    As `asyncio`. Returns Response[PaginatedTopicStatisticsResponse]. Raises errors.APIStatusError (400, 404).
    Pages: see `paginate`.
    """
    _query = {
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> PaginatedTopicStatisticsResponse:
    """Retrieve paginated statistics about topics.

    As `asyncio`, blocking. Returns PaginatedTopicStatisticsResponse. Raises errors.APIStatusError (400, 404).
    Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        mentor_id: Filter by mentor unique ID
        page: Page number for pagination. Default on the server: 1.
        page_size: Number of results per page. Default on the server: 20.
        start_date: Start date for filtering (YYYY-MM-DD)
    """
    _query = {
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[PaginatedTopicStatisticsResponse]:
    """Retrieve paginated statistics about topics.

    As `asyncio`, blocking. Returns Response[PaginatedTopicStatisticsResponse]. Raises errors.APIStatusError (400,
    404). Pages: see `paginate`.
    """
    _query = {
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
