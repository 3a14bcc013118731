"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.pinned_message_get import PinnedMessageGet
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[PinnedMessageGet]] = Operation(
    "ai_mentor_orgs_users_pin_message_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/",
    _codec.ListOf(PinnedMessageGet.from_dict),
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    session_id: str,
) -> list[PinnedMessageGet]:
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
        session_id: Session id of the message to pin

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
            "session_id": session_id,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    session_id: str,
) -> Response[list[PinnedMessageGet]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "session_id": session_id,
        },
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    session_id: str,
) -> list[PinnedMessageGet]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "session_id": session_id,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    session_id: str,
) -> Response[list[PinnedMessageGet]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "session_id": session_id,
        },
    )
