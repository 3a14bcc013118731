"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history-filter/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.chat_history_filter_data import ChatHistoryFilterData
from ...types import UNSET, Response, Unset

OPERATION: Operation[ChatHistoryFilterData] = Operation(
    "ai_analytics_orgs_users_chat_history_filter_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history-filter/",
    ChatHistoryFilterData,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    monthly_range: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    mentor: str | Unset = UNSET,
) -> ChatHistoryFilterData:
    """Retrieve filter options for chat message history.

    This endpoint returns data on available filter options for the chat message
    history endpoint, including topics, date ranges (weekly or monthly),
    sentiments, and users who have chat history.

    Args:
        request: The HTTP request containing query parameters.
        org: Organization key identifier.

    Returns:
        Response: Available filter options for chat message history.

    Raises:
        NotFound: If the specified organization does not exist.

    Query Parameters:
        monthly_range (bool): Whether to return monthly or weekly date ranges.
        mentor_id (str): Filter users by those who have chatted with a specific mentor.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        mentor_id: In the query.
        monthly_range: Default on the server: false.
        start_date: In the query.
        mentor: Unique ID or slug of a mentor.

    Returns:
        ChatHistoryFilterData.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "end_date": end_date,
        "mentor_id": mentor_id,
        "monthly_range": monthly_range,
        "start_date": start_date,
        "mentor": mentor,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    monthly_range: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    mentor: str | Unset = UNSET,
) -> Response[ChatHistoryFilterData]:
    """Retrieve filter options for chat message history.

    As `asyncio`. Returns Response[ChatHistoryFilterData]. Raises errors.APIStatusError (404).
    """
    _query = {
        "end_date": end_date,
        "mentor_id": mentor_id,
        "monthly_range": monthly_range,
        "start_date": start_date,
        "mentor": mentor,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    monthly_range: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    mentor: str | Unset = UNSET,
) -> ChatHistoryFilterData:
    """Retrieve filter options for chat message history.

    As `asyncio`, blocking. Returns ChatHistoryFilterData. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        mentor_id: In the query.
        monthly_range: Default on the server: false.
        start_date: In the query.
        mentor: Unique ID or slug of a mentor.
    """
    _query = {
        "end_date": end_date,
        "mentor_id": mentor_id,
        "monthly_range": monthly_range,
        "start_date": start_date,
        "mentor": mentor,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    monthly_range: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    mentor: str | Unset = UNSET,
) -> Response[ChatHistoryFilterData]:
    """Retrieve filter options for chat message history.

    As `asyncio`, blocking. Returns Response[ChatHistoryFilterData]. Raises errors.APIStatusError (404).
    """
    _query = {
        "end_date": end_date,
        "mentor_id": mentor_id,
        "monthly_range": monthly_range,
        "start_date": start_date,
        "mentor": mentor,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
