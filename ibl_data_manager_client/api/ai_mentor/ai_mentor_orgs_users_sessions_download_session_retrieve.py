"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/download-session"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[bytes] = Operation(
    "ai_mentor_orgs_users_sessions_download_session_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/download-session",
    answer="bytes",
)


async def asyncio(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
) -> bytes:
    """Retrieves the chat history for a session as a plain text file.

    Returns:
        200: txt file containing coversation

    Returns:
        The file.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            session_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
) -> Response[bytes]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            session_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
) -> bytes:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            session_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
) -> Response[bytes]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            session_id,
        ),
    )
