"""PUT /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.conversations import Conversations
from ...models.conversations_input import ConversationsInput
from ...types import UNSET, Response, Unset

OPERATION: Operation[Conversations] = Operation(
    "ai_analytics_orgs_users_chat_history_update",
    "PUT",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/{id}/",
    Conversations,
)


async def asyncio(
    org: str,
    user_id: str,
    id: str,
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

    Args:
        org: In the path.
        user_id: In the path.
        id: In the path.
        body: As application/json.
        end_date: In the query.
        filter_user_id: In the query.
        mentor: In the query.
        sentiment: In the query.
        start_date: In the query.
        topics: In the query.

    Returns:
        Conversations.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "end_date": end_date,
        "filter_user_id": filter_user_id,
        "mentor": mentor,
        "sentiment": sentiment,
        "start_date": start_date,
        "topics": topics,
    }
    return await OPERATION.asyncio(client, (org, user_id, id), _query, body)


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: str,
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
    """API viewset for retrieving and filtering chat message history.

    As `asyncio`. Returns Response[Conversations]. Raises errors.APIStatusError.
    """
    _query = {
        "end_date": end_date,
        "filter_user_id": filter_user_id,
        "mentor": mentor,
        "sentiment": sentiment,
        "start_date": start_date,
        "topics": topics,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), _query, body)


def sync(
    org: str,
    user_id: str,
    id: str,
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

    As `asyncio`, blocking. Returns Conversations. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: In the path.
        body: As application/json.
        end_date: In the query.
        filter_user_id: In the query.
        mentor: In the query.
        sentiment: In the query.
        start_date: In the query.
        topics: In the query.
    """
    _query = {
        "end_date": end_date,
        "filter_user_id": filter_user_id,
        "mentor": mentor,
        "sentiment": sentiment,
        "start_date": start_date,
        "topics": topics,
    }
    return OPERATION.sync(client, (org, user_id, id), _query, body)


def sync_detailed(
    org: str,
    user_id: str,
    id: str,
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
    """API viewset for retrieving and filtering chat message history.

    As `asyncio`, blocking. Returns Response[Conversations]. Raises errors.APIStatusError.
    """
    _query = {
        "end_date": end_date,
        "filter_user_id": filter_user_id,
        "mentor": mentor,
        "sentiment": sentiment,
        "start_date": start_date,
        "topics": topics,
    }
    return OPERATION.sync_detailed(client, (org, user_id, id), _query, body)
