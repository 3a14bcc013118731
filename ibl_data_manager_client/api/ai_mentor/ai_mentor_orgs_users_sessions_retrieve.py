"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.message_view import MessageView
from ...models.session_message import SessionMessage
from ...types import UNSET, Response, Unset

OPERATION: Operation[MessageView] = Operation(
    "ai_mentor_orgs_users_sessions_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/",
    MessageView,
)
PAGINATION: Pagination[SessionMessage] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=SessionMessage
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    share: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> MessageView:
    """Retrieve Chat Messages

    Fetches chat messages for a specific session.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        share: Default on the server: false.
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Returns:
        MessageView.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, user_id, session_id), {"share": share, "page": page, "page_size": page_size}
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    share: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[MessageView]:
    """Retrieve Chat Messages

    As `asyncio`. Returns Response[MessageView]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id, session_id), {"share": share, "page": page, "page_size": page_size}
    )


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    share: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> MessageView:
    """Retrieve Chat Messages

    As `asyncio`, blocking. Returns MessageView. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        share: Default on the server: false.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    return OPERATION.sync(client, (org, user_id, session_id), {"share": share, "page": page, "page_size": page_size})


def sync_detailed(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    share: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[MessageView]:
    """Retrieve Chat Messages

    As `asyncio`, blocking. Returns Response[MessageView]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    return OPERATION.sync_detailed(
        client, (org, user_id, session_id), {"share": share, "page": page, "page_size": page_size}
    )
