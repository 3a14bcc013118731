"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/topic-overview/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.topic_statistics_response import TopicStatisticsResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[TopicStatisticsResponse] = Operation(
    "ai_analytics_orgs_users_topic_overview_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/topic-overview/",
    TopicStatisticsResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> TopicStatisticsResponse:
    """Retrieve aggregated topic statistics.

    This endpoint returns statistical information about topics within an organization,
    including total topics, new topics, and percentage changes compared to the
    previous month. Results can be filtered by mentor.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Statistical information about topics.

    Raises:
        NotFound: If the specified organization or mentor does not exist.

    Query Parameters:
        mentor_id (str): Filter statistics by mentor unique ID.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: Filter statistics by mentor unique ID

    Returns:
        TopicStatisticsResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Organization or mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"mentor_id": mentor_id})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> Response[TopicStatisticsResponse]:
    """Retrieve aggregated topic statistics.

    As `asyncio`. Returns Response[TopicStatisticsResponse]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"mentor_id": mentor_id})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> TopicStatisticsResponse:
    """Retrieve aggregated topic statistics.

    As `asyncio`, blocking. Returns TopicStatisticsResponse. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: Filter statistics by mentor unique ID
    """
    return OPERATION.sync(client, (org, user_id), {"mentor_id": mentor_id})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> Response[TopicStatisticsResponse]:
    """Retrieve aggregated topic statistics.

    As `asyncio`, blocking. Returns Response[TopicStatisticsResponse]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"mentor_id": mentor_id})
