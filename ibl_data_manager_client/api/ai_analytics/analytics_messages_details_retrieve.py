"""GET /api/analytics/messages/details/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.conversation_detail_response import ConversationDetailResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[ConversationDetailResponse] = Operation(
    "analytics_messages_details_retrieve", "GET", "/api/analytics/messages/details/", ConversationDetailResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    session_id: str,
    start_date: datetime.date | Unset = UNSET,
) -> ConversationDetailResponse:
    """Conversation detail endpoint for analytics.

    Query params:
    - session_id (required): UUID of the session to fetch
    - platform_key, mentor_unique_id (optional): further scope
    - start_date, end_date (optional): date filter on message timestamps

    Returns: summary metadata from conversation_list MV, and a list of
    human/ai message pairs in chronological order.

    Args:
        end_date: In the query.
        mentor_unique_id: In the query.
        platform_key: In the query.
        session_id: In the query.
        start_date: In the query.

    Returns:
        ConversationDetailResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "end_date": end_date,
        "mentor_unique_id": mentor_unique_id,
        "platform_key": platform_key,
        "session_id": session_id,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    session_id: str,
    start_date: datetime.date | Unset = UNSET,
) -> Response[ConversationDetailResponse]:
    """Conversation detail endpoint for analytics.

    As `asyncio`. Returns Response[ConversationDetailResponse]. Raises errors.APIStatusError.
    """
    _query = {
        "end_date": end_date,
        "mentor_unique_id": mentor_unique_id,
        "platform_key": platform_key,
        "session_id": session_id,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    session_id: str,
    start_date: datetime.date | Unset = UNSET,
) -> ConversationDetailResponse:
    """Conversation detail endpoint for analytics.

    As `asyncio`, blocking. Returns ConversationDetailResponse. Raises errors.APIStatusError.

    Args:
        end_date: In the query.
        mentor_unique_id: In the query.
        platform_key: In the query.
        session_id: In the query.
        start_date: In the query.
    """
    _query = {
        "end_date": end_date,
        "mentor_unique_id": mentor_unique_id,
        "platform_key": platform_key,
        "session_id": session_id,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    session_id: str,
    start_date: datetime.date | Unset = UNSET,
) -> Response[ConversationDetailResponse]:
    """Conversation detail endpoint for analytics.

    As `asyncio`, blocking. Returns Response[ConversationDetailResponse]. Raises errors.APIStatusError.
    """
    _query = {
        "end_date": end_date,
        "mentor_unique_id": mentor_unique_id,
        "platform_key": platform_key,
        "session_id": session_id,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (), _query)
