"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/most-discussed-topics/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_analytics_orgs_users_most_discussed_topics_list_aggregation import (
    AiAnalyticsOrgsUsersMostDiscussedTopicsListAggregation,
)
from ...models.topic_record import TopicRecord
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[TopicRecord]] = Operation(
    "ai_analytics_orgs_users_most_discussed_topics_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/most-discussed-topics/",
    list[TopicRecord],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersMostDiscussedTopicsListAggregation | Unset = UNSET,
    end_date: str,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: str,
    limit: int | Unset = UNSET,
) -> list[TopicRecord]:
    """Retrieve the most discussed topics over time.

    This endpoint returns data on the frequency of topics discussed in conversations
    within a specified date range, with options for filtering by mentor and
    aggregating by different time periods (hourly, daily, weekly).

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: List of topics with their conversation counts, ordered by frequency.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - required.
        end_date (str): End date for filtering (YYYY-MM-DD) - required.
        mentor_id (str): Filter by mentor unique ID.
        aggregation (str): Time aggregation level (hourly, daily, weekly) - default: daily.

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily, weekly) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)
        limit: Items at most.

    Returns:
        list[TopicRecord].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "aggregation": aggregation,
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
        "limit": limit,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersMostDiscussedTopicsListAggregation | Unset = UNSET,
    end_date: str,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: str,
    limit: int | Unset = UNSET,
) -> Response[list[TopicRecord]]:
    """Retrieve the most discussed topics over time.

    As `asyncio`. Returns Response[list[TopicRecord]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {
        "aggregation": aggregation,
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
        "limit": limit,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersMostDiscussedTopicsListAggregation | Unset = UNSET,
    end_date: str,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: str,
    limit: int | Unset = UNSET,
) -> list[TopicRecord]:
    """Retrieve the most discussed topics over time.

    As `asyncio`, blocking. Returns list[TopicRecord]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily, weekly) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)
        limit: Items at most.
    """
    _query = {
        "aggregation": aggregation,
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
        "limit": limit,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersMostDiscussedTopicsListAggregation | Unset = UNSET,
    end_date: str,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: str,
    limit: int | Unset = UNSET,
) -> Response[list[TopicRecord]]:
    """Retrieve the most discussed topics over time.

    As `asyncio`, blocking. Returns Response[list[TopicRecord]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {
        "aggregation": aggregation,
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
        "limit": limit,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
