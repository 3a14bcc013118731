"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/topics/summary/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.topic_summary_view import TopicSummaryView
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[TopicSummaryView]] = Operation(
    "ai_analytics_orgs_users_topics_summary_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/topics/summary/",
    list[TopicSummaryView],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
) -> list[TopicSummaryView]:
    """Retrieve a summary of the most frequent topics.

    This endpoint returns a summary of the top 10 topics discussed in chat sessions,
    ordered by conversation count. Results can be filtered by mentor and date range.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: A list of the top 10 topics with their conversation counts.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided date format is invalid.

    Query Parameters:
        mentor_id (str): Filter by mentor unique ID.
        start_date (str): Start date for filtering (YYYY-MM-DD).
        end_date (str): End date for filtering (YYYY-MM-DD).

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        start_date: In the query.
        mentor_id: Unique ID of a mentor.

    Returns:
        list[TopicSummaryView].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid date format
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, user_id), {"end_date": end_date, "start_date": start_date, "mentor_id": mentor_id}
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
) -> Response[list[TopicSummaryView]]:
    """Retrieve a summary of the most frequent topics.

    As `asyncio`. Returns Response[list[TopicSummaryView]]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id), {"end_date": end_date, "start_date": start_date, "mentor_id": mentor_id}
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
) -> list[TopicSummaryView]:
    """Retrieve a summary of the most frequent topics.

    As `asyncio`, blocking. Returns list[TopicSummaryView]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        start_date: In the query.
        mentor_id: Unique ID of a mentor.
    """
    return OPERATION.sync(
        client, (org, user_id), {"end_date": end_date, "start_date": start_date, "mentor_id": mentor_id}
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
) -> Response[list[TopicSummaryView]]:
    """Retrieve a summary of the most frequent topics.

    As `asyncio`, blocking. Returns Response[list[TopicSummaryView]]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(
        client, (org, user_id), {"end_date": end_date, "start_date": start_date, "mentor_id": mentor_id}
    )
