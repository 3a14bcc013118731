"""GET /api/analytics/messages/details/"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ...models.conversation_detail_response import ConversationDetailResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ConversationDetailResponse] = Operation(
    "analytics_messages_details_retrieve",
    "GET",
    "/api/analytics/messages/details/",
    ConversationDetailResponse.from_dict,
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

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "end_date": end_date,
            "mentor_unique_id": mentor_unique_id,
            "platform_key": platform_key,
            "session_id": session_id,
            "start_date": start_date,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    session_id: str,
    start_date: datetime.date | Unset = UNSET,
) -> Response[ConversationDetailResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "end_date": end_date,
            "mentor_unique_id": mentor_unique_id,
            "platform_key": platform_key,
            "session_id": session_id,
            "start_date": start_date,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    session_id: str,
    start_date: datetime.date | Unset = UNSET,
) -> ConversationDetailResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "end_date": end_date,
            "mentor_unique_id": mentor_unique_id,
            "platform_key": platform_key,
            "session_id": session_id,
            "start_date": start_date,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    session_id: str,
    start_date: datetime.date | Unset = UNSET,
) -> Response[ConversationDetailResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "end_date": end_date,
            "mentor_unique_id": mentor_unique_id,
            "platform_key": platform_key,
            "session_id": session_id,
            "start_date": start_date,
        },
    )
