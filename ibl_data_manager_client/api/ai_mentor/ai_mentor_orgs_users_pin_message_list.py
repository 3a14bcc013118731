"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_pinned_session_list import PaginatedPinnedSessionList
from ...models.pinned_session import PinnedSession
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[PinnedSession] | PaginatedPinnedSessionList] = Operation(
    "ai_mentor_orgs_users_pin_message_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/",
    list[PinnedSession] | PaginatedPinnedSessionList,
)
PAGINATION: Pagination[PinnedSession] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=PinnedSession
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    session_id: str,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> list[PinnedSession] | PaginatedPinnedSessionList:
    """Retrieve pinned messages for a user.

    Args:
        request: The HTTP request.
        org: Organization key identifier.
        user_id: The username of the student.

    Returns:
        Response: Paginated list of pinned messages.

    Raises:
        NotFound: If the student or session does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: Session id of the message to pin
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Returns:
        list[PinnedSession] | PaginatedPinnedSessionList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: If the student or session does not exist.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, user_id), {"session_id": session_id, "page": page, "page_size": page_size}
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    session_id: str,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[list[PinnedSession] | PaginatedPinnedSessionList]:
    """Retrieve pinned messages for a user.

    As `asyncio`. Returns Response[list[PinnedSession] | PaginatedPinnedSessionList]. Raises errors.APIStatusError
    (404). Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id), {"session_id": session_id, "page": page, "page_size": page_size}
    )


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    session_id: str,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> list[PinnedSession] | PaginatedPinnedSessionList:
    """Retrieve pinned messages for a user.

    As `asyncio`, blocking. Returns list[PinnedSession] | PaginatedPinnedSessionList. Raises errors.APIStatusError
    (404). Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: Session id of the message to pin
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    return OPERATION.sync(client, (org, user_id), {"session_id": session_id, "page": page, "page_size": page_size})


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    session_id: str,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[list[PinnedSession] | PaginatedPinnedSessionList]:
    """Retrieve pinned messages for a user.

    As `asyncio`, blocking. Returns Response[list[PinnedSession] | PaginatedPinnedSessionList]. Raises
    errors.APIStatusError (404). Pages: see `paginate`.
    """
    return OPERATION.sync_detailed(
        client, (org, user_id), {"session_id": session_id, "page": page, "page_size": page_size}
    )
