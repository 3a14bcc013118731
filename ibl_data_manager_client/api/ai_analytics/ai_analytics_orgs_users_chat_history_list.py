"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.conversations import Conversations
from ...models.paginated_conversations_list import PaginatedConversationsList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedConversationsList] = Operation(
    "ai_analytics_orgs_users_chat_history_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/",
    PaginatedConversationsList,
)
PAGINATION: Pagination[Conversations] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=Conversations
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    filter_user_id: str | Unset = UNSET,
    mentor: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sentiment: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
) -> PaginatedConversationsList:
    """API viewset for retrieving and filtering chat message history.

    This viewset provides endpoints for retrieving chat message history
    within an organization, with extensive filtering options by date range,
    user, topic, mentor, and sentiment.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        filter_user_id: In the query.
        mentor: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        sentiment: In the query.
        start_date: In the query.
        topics: In the query.

    Returns:
        PaginatedConversationsList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "end_date": end_date,
        "filter_user_id": filter_user_id,
        "mentor": mentor,
        "page": page,
        "page_size": page_size,
        "sentiment": sentiment,
        "start_date": start_date,
        "topics": topics,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    filter_user_id: str | Unset = UNSET,
    mentor: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sentiment: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
) -> Response[PaginatedConversationsList]:
    """API viewset for retrieving and filtering chat message history.

    As `asyncio`. Returns Response[PaginatedConversationsList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "end_date": end_date,
        "filter_user_id": filter_user_id,
        "mentor": mentor,
        "page": page,
        "page_size": page_size,
        "sentiment": sentiment,
        "start_date": start_date,
        "topics": topics,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    filter_user_id: str | Unset = UNSET,
    mentor: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sentiment: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
) -> PaginatedConversationsList:
    """API viewset for retrieving and filtering chat message history.

    As `asyncio`, blocking. Returns PaginatedConversationsList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        filter_user_id: In the query.
        mentor: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        sentiment: In the query.
        start_date: In the query.
        topics: In the query.
    """
    _query = {
        "end_date": end_date,
        "filter_user_id": filter_user_id,
        "mentor": mentor,
        "page": page,
        "page_size": page_size,
        "sentiment": sentiment,
        "start_date": start_date,
        "topics": topics,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    filter_user_id: str | Unset = UNSET,
    mentor: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sentiment: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    topics: str | Unset = UNSET,
) -> Response[PaginatedConversationsList]:
    """API viewset for retrieving and filtering chat message history.

    As `asyncio`, blocking. Returns Response[PaginatedConversationsList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "end_date": end_date,
        "filter_user_id": filter_user_id,
        "mentor": mentor,
        "page": page,
        "page_size": page_size,
        "sentiment": sentiment,
        "start_date": start_date,
        "topics": topics,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
