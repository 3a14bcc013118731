"""GET /api/analytics/messages/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.analytics_messages_retrieve_sentiment import AnalyticsMessagesRetrieveSentiment
from ...models.conversation_list_item import ConversationListItem
from ...models.conversation_page import ConversationPage
from ...types import UNSET, Response, Unset

OPERATION: Operation[ConversationPage] = Operation(
    "analytics_messages_retrieve", "GET", "/api/analytics/messages/", ConversationPage
)
PAGINATION: Pagination[ConversationListItem] = Pagination(
    "analytics_limit", "page", move="page", size="limit", items=("results",), item=ConversationListItem
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    max_messages: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    min_messages: int | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    sentiment: AnalyticsMessagesRetrieveSentiment | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topic: str | Unset = UNSET,
) -> ConversationPage:
    """Conversation list endpoint for analytics.

    Query params (all optional unless specified by permissions):
    - platform_key: filter by platform
    - mentor_unique_id: filter by mentor
    - page: page number (default 1)
    - limit: page size (default 20, max 100)
    - search: search in user name and first user message
    - min_messages, max_messages: message_count range
    - sentiment: positive|negative|neutral
    - topic: topic name contains
    - start_date, end_date: date filter on conversation date

    Returns: summary totals, results list (paginated), and pagination metadata.

    Args:
        end_date: In the query.
        limit: (at least 1, at most 100) Default on the server: 20.
        max_messages: (at least 0)
        mentor_unique_id: In the query.
        min_messages: (at least 0)
        page: (at least 1) Default on the server: 1.
        platform_key: In the query.
        search: In the query.
        sentiment: * `positive` - positive
            * `negative` - negative
            * `neutral` - neutral
        start_date: In the query.
        topic: In the query.

    Returns:
        ConversationPage.

    Pages: `paginate` reads all of them (analytics_limit).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "end_date": end_date,
        "limit": limit,
        "max_messages": max_messages,
        "mentor_unique_id": mentor_unique_id,
        "min_messages": min_messages,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "sentiment": sentiment,
        "start_date": start_date,
        "topic": topic,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    max_messages: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    min_messages: int | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    sentiment: AnalyticsMessagesRetrieveSentiment | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topic: str | Unset = UNSET,
) -> Response[ConversationPage]:
    """Conversation list endpoint for analytics.

    As `asyncio`. Returns Response[ConversationPage]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "end_date": end_date,
        "limit": limit,
        "max_messages": max_messages,
        "mentor_unique_id": mentor_unique_id,
        "min_messages": min_messages,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "sentiment": sentiment,
        "start_date": start_date,
        "topic": topic,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    max_messages: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    min_messages: int | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    sentiment: AnalyticsMessagesRetrieveSentiment | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topic: str | Unset = UNSET,
) -> ConversationPage:
    """Conversation list endpoint for analytics.

    As `asyncio`, blocking. Returns ConversationPage. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        end_date: In the query.
        limit: (at least 1, at most 100) Default on the server: 20.
        max_messages: (at least 0)
        mentor_unique_id: In the query.
        min_messages: (at least 0)
        page: (at least 1) Default on the server: 1.
        platform_key: In the query.
        search: In the query.
        sentiment: * `positive` - positive
            * `negative` - negative
            * `neutral` - neutral
        start_date: In the query.
        topic: In the query.
    """
    _query = {
        "end_date": end_date,
        "limit": limit,
        "max_messages": max_messages,
        "mentor_unique_id": mentor_unique_id,
        "min_messages": min_messages,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "sentiment": sentiment,
        "start_date": start_date,
        "topic": topic,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    limit: int | Unset = UNSET,
    max_messages: int | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    min_messages: int | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    sentiment: AnalyticsMessagesRetrieveSentiment | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topic: str | Unset = UNSET,
) -> Response[ConversationPage]:
    """Conversation list endpoint for analytics.

    As `asyncio`, blocking. Returns Response[ConversationPage]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "end_date": end_date,
        "limit": limit,
        "max_messages": max_messages,
        "mentor_unique_id": mentor_unique_id,
        "min_messages": min_messages,
        "page": page,
        "platform_key": platform_key,
        "search": search,
        "sentiment": sentiment,
        "start_date": start_date,
        "topic": topic,
    }
    return OPERATION.sync_detailed(client, (), _query)
