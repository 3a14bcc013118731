"""POST /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ...models.conversations import Conversations
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.conversations_input import ConversationsInput

OPERATION: Operation[Conversations] = Operation(
    "ai_analytics_orgs_users_chat_history_create",
    "POST",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/",
    Conversations.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: ConversationsInput,
    end_date: datetime.date | Unset = UNSET,
    filter_user_id: str | Unset = UNSET,
    mentor: UUID | Unset = UNSET,
    sentiment: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
) -> Conversations:
    """API viewset for retrieving and filtering chat message history.

    This viewset provides endpoints for retrieving chat message history
    within an organization, with extensive filtering options by date range,
    user, topic, mentor, and sentiment.

    Permissions:
        - Restricted to platform administrators only

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "end_date": end_date,
            "filter_user_id": filter_user_id,
            "mentor": mentor,
            "sentiment": sentiment,
            "start_date": start_date,
            "topics": topics,
        },
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: ConversationsInput,
    end_date: datetime.date | Unset = UNSET,
    filter_user_id: str | Unset = UNSET,
    mentor: UUID | Unset = UNSET,
    sentiment: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
) -> Response[Conversations]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "end_date": end_date,
            "filter_user_id": filter_user_id,
            "mentor": mentor,
            "sentiment": sentiment,
            "start_date": start_date,
            "topics": topics,
        },
        body,
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: ConversationsInput,
    end_date: datetime.date | Unset = UNSET,
    filter_user_id: str | Unset = UNSET,
    mentor: UUID | Unset = UNSET,
    sentiment: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
) -> Conversations:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "end_date": end_date,
            "filter_user_id": filter_user_id,
            "mentor": mentor,
            "sentiment": sentiment,
            "start_date": start_date,
            "topics": topics,
        },
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: ConversationsInput,
    end_date: datetime.date | Unset = UNSET,
    filter_user_id: str | Unset = UNSET,
    mentor: UUID | Unset = UNSET,
    sentiment: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
) -> Response[Conversations]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "end_date": end_date,
            "filter_user_id": filter_user_id,
            "mentor": mentor,
            "sentiment": sentiment,
            "start_date": start_date,
            "topics": topics,
        },
        body,
    )
