"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/transcripts/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.conversation_message import ConversationMessage
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[ConversationMessage]] = Operation(
    "ai_analytics_orgs_users_transcripts_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/transcripts/",
    list[ConversationMessage],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
) -> list[ConversationMessage]:
    """Retrieve message data from conversations.

    This endpoint returns data on messages within conversations, with options
    for filtering by date range, topics, and mentor.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.
        user_id: User identifier (not used in the implementation).

    Returns:
        Response: A list of conversation message data.

    Raises:
        NotFound: If the specified organization does not exist.
        ValidationError: If the provided query parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD).
        end_date (str): End date for filtering (YYYY-MM-DD).
        topics (str): Comma-separated list of topics to filter by.
        mentor (str): Filter by mentor unique ID.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        mentor: In the query.
        start_date: In the query.
        topics: In the query.
        session_id: In the query.

    Returns:
        list[ConversationMessage].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the provided query parameters are invalid.
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "end_date": end_date,
        "mentor": mentor,
        "start_date": start_date,
        "topics": topics,
        "session_id": session_id,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
) -> Response[list[ConversationMessage]]:
    """Retrieve message data from conversations.

    As `asyncio`. Returns Response[list[ConversationMessage]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {
        "end_date": end_date,
        "mentor": mentor,
        "start_date": start_date,
        "topics": topics,
        "session_id": session_id,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
) -> list[ConversationMessage]:
    """Retrieve message data from conversations.

    As `asyncio`, blocking. Returns list[ConversationMessage]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        mentor: In the query.
        start_date: In the query.
        topics: In the query.
        session_id: In the query.
    """
    _query = {
        "end_date": end_date,
        "mentor": mentor,
        "start_date": start_date,
        "topics": topics,
        "session_id": session_id,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
) -> Response[list[ConversationMessage]]:
    """Retrieve message data from conversations.

    As `asyncio`, blocking. Returns Response[list[ConversationMessage]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {
        "end_date": end_date,
        "mentor": mentor,
        "start_date": start_date,
        "topics": topics,
        "session_id": session_id,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
