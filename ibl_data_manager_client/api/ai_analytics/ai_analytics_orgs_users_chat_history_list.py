"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ..._paging import Pagination
from ...models.conversations import Conversations
from ...models.paginated_conversations_list import PaginatedConversationsList
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PaginatedConversationsList] = Operation(
    "ai_analytics_orgs_users_chat_history_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/chat-history/",
    PaginatedConversationsList.from_dict,
)
PAGINATION: Pagination[Conversations] = Pagination(
    "drf_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=Conversations.from_dict,
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
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.

    Pages: `paginate` reads all of them (drf_page).

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
            "page": page,
            "page_size": page_size,
            "sentiment": sentiment,
            "start_date": start_date,
            "topics": topics,
        },
    )


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
            "page": page,
            "page_size": page_size,
            "sentiment": sentiment,
            "start_date": start_date,
            "topics": topics,
        },
    )


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
            "page": page,
            "page_size": page_size,
            "sentiment": sentiment,
            "start_date": start_date,
            "topics": topics,
        },
    )


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
            "page": page,
            "page_size": page_size,
            "sentiment": sentiment,
            "start_date": start_date,
            "topics": topics,
        },
    )
