"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_sessions_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> None:
    """Deletes all messages in a chat session.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id))


async def asyncio_detailed(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> Response[None]:
    """Deletes all messages in a chat session.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id))


def sync(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> None:
    """Deletes all messages in a chat session.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, session_id))


def sync_detailed(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> Response[None]:
    """Deletes all messages in a chat session.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id))
