"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.session_memory_storage import SessionMemoryStorage
from ...types import Response

OPERATION: Operation[SessionMemoryStorage] = Operation(
    "ai_mentor_orgs_users_sessions_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memory/",
    SessionMemoryStorage,
)


async def asyncio(org: str, user_id: str, session_id: str, *, client: DataManagerClient) -> SessionMemoryStorage:
    """Retrieve memory data for a specific session.

    This endpoint returns the memory components (knowledge gaps, lessons learned,
    help requests) that were generated during the specified chat session.

    Args:
        org: The organization/tenant identifier.
        user_id: The ID of the user who owns the session.
        session_id: The ID of the session to retrieve memory for.

    Returns:
        Response: The memory data associated with the session.

    Raises:
        NotFound: If the session does not exist or does not belong to the user.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.

    Returns:
        SessionMemoryStorage.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Session not found or does not belong to user
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id))


async def asyncio_detailed(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient
) -> Response[SessionMemoryStorage]:
    """Retrieve memory data for a specific session.

    As `asyncio`. Returns Response[SessionMemoryStorage]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id))


def sync(org: str, user_id: str, session_id: str, *, client: DataManagerClient) -> SessionMemoryStorage:
    """Retrieve memory data for a specific session.

    As `asyncio`, blocking. Returns SessionMemoryStorage. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, session_id))


def sync_detailed(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient
) -> Response[SessionMemoryStorage]:
    """Retrieve memory data for a specific session.

    As `asyncio`, blocking. Returns Response[SessionMemoryStorage]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id))
