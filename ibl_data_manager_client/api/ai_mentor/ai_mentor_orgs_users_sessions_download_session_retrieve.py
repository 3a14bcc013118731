"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/download-session"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[bytes] = Operation(
    "ai_mentor_orgs_users_sessions_download_session_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/download-session",
    bytes,
    answer="bytes",
)


async def asyncio(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> bytes:
    """Retrieves the chat history for a session as a plain text file.

    Returns:
        200: txt file containing coversation

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.

    Returns:
        bytes: the file.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id))


async def asyncio_detailed(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> Response[bytes]:
    """Retrieves the chat history for a session as a plain text file.

    As `asyncio`. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id))


def sync(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> bytes:
    """Retrieves the chat history for a session as a plain text file.

    As `asyncio`, blocking. Returns bytes (the file). Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, session_id))


def sync_detailed(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> Response[bytes]:
    """Retrieves the chat history for a session as a plain text file.

    As `asyncio`, blocking. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id))
