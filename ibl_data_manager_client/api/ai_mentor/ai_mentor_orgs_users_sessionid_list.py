"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessionid/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.chat_history_session_id import ChatHistorySessionId
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[ChatHistorySessionId]] = Operation(
    "ai_mentor_orgs_users_sessionid_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessionid/",
    list[ChatHistorySessionId],
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str | Unset = UNSET, start_date: str | Unset = UNSET
) -> list[ChatHistorySessionId]:
    """Retrieve user sessions filtered by start date and end date.

    Query Parameters:
        start_date (optional, ISO format): Start date for filtering sessions.
        end_date (optional, ISO format): End date for filtering sessions.

    Returns:
        - 200: List of session IDs with insertion timestamps.
        - 400: Invalid request parameters.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        start_date: In the query.

    Returns:
        list[ChatHistorySessionId].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"end_date": end_date, "start_date": start_date})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str | Unset = UNSET, start_date: str | Unset = UNSET
) -> Response[list[ChatHistorySessionId]]:
    """Retrieve user sessions filtered by start date and end date.

    As `asyncio`. Returns Response[list[ChatHistorySessionId]]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"end_date": end_date, "start_date": start_date})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str | Unset = UNSET, start_date: str | Unset = UNSET
) -> list[ChatHistorySessionId]:
    """Retrieve user sessions filtered by start date and end date.

    As `asyncio`, blocking. Returns list[ChatHistorySessionId]. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        start_date: In the query.
    """
    return OPERATION.sync(client, (org, user_id), {"end_date": end_date, "start_date": start_date})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str | Unset = UNSET, start_date: str | Unset = UNSET
) -> Response[list[ChatHistorySessionId]]:
    """Retrieve user sessions filtered by start date and end date.

    As `asyncio`, blocking. Returns Response[list[ChatHistorySessionId]]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"end_date": end_date, "start_date": start_date})
