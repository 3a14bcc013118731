"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/recent-messages/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_recent_message_list import PaginatedRecentMessageList
from ...models.recent_session import RecentSession
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[RecentSession] | PaginatedRecentMessageList] = Operation(
    "ai_mentor_orgs_users_recent_messages_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/recent-messages/",
    PaginatedRecentMessageList | list[RecentSession],
)
PAGINATION: Pagination[RecentSession] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=RecentSession
)


@PAGINATION.asyncio
async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> list[RecentSession] | PaginatedRecentMessageList:
    """Retrieves recent chat messages based on provided query parameters.

    Returns:
        200: Paginated List of chat messages.
        400: Invalid query parameters.

    Args:
        org: In the path.
        user_id: In the path.
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Returns:
        list[RecentSession] | PaginatedRecentMessageList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid query parameters
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"page": page, "page_size": page_size})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[list[RecentSession] | PaginatedRecentMessageList]:
    """Retrieves recent chat messages based on provided query parameters.

    As `asyncio`. Returns Response[list[RecentSession] | PaginatedRecentMessageList]. Raises errors.APIStatusError
    (400). Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"page": page, "page_size": page_size})


@PAGINATION.sync
def sync(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> list[RecentSession] | PaginatedRecentMessageList:
    """Retrieves recent chat messages based on provided query parameters.

    As `asyncio`, blocking. Returns list[RecentSession] | PaginatedRecentMessageList. Raises errors.APIStatusError
    (400). Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    return OPERATION.sync(client, (org, user_id), {"page": page, "page_size": page_size})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[list[RecentSession] | PaginatedRecentMessageList]:
    """Retrieves recent chat messages based on provided query parameters.

    As `asyncio`, blocking. Returns Response[list[RecentSession] | PaginatedRecentMessageList]. Raises
    errors.APIStatusError (400). Pages: see `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"page": page, "page_size": page_size})
