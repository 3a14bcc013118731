"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/top-students-by-chat-messages/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.student_chat_message import StudentChatMessage
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[StudentChatMessage]] = Operation(
    "ai_analytics_orgs_users_top_students_by_chat_messages_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/top-students-by-chat-messages/",
    list[StudentChatMessage],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[StudentChatMessage]:
    """Retrieve the most engaged students based on chat message count.

    This endpoint returns data on the top 20 students with the highest number of
    chat messages, with optional filtering by mentor and date range.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.
        user_id: User identifier (not used in the implementation).

    Returns:
        Response: List of top students with their chat message counts.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        mentor_id (str): Filter by mentor unique ID.
        start_date (str): Start date for filtering (YYYY-MM-DD).
        end_date (str): End date for filtering (YYYY-MM-DD).

    Args:
        org: In the path.
        user_id: In the path.
        group_by: Default on the server: day.
        mentor_id: Unique ID of a mentor.
        start_date: First day.
        end_date: Last day.
        limit: Items at most.

    Returns:
        list[StudentChatMessage].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
        "end_date": end_date,
        "limit": limit,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[StudentChatMessage]]:
    """Retrieve the most engaged students based on chat message count.

    As `asyncio`. Returns Response[list[StudentChatMessage]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
        "end_date": end_date,
        "limit": limit,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[StudentChatMessage]:
    """Retrieve the most engaged students based on chat message count.

    As `asyncio`, blocking. Returns list[StudentChatMessage]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        group_by: Default on the server: day.
        mentor_id: Unique ID of a mentor.
        start_date: First day.
        end_date: Last day.
        limit: Items at most.
    """
    _query = {
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
        "end_date": end_date,
        "limit": limit,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[StudentChatMessage]]:
    """Retrieve the most engaged students based on chat message count.

    As `asyncio`, blocking. Returns Response[list[StudentChatMessage]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
        "end_date": end_date,
        "limit": limit,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
