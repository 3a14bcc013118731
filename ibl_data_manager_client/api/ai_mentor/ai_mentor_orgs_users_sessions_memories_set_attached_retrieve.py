"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memories/{memory_unique_id}/set-attached/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.session_memory_attachment import SessionMemoryAttachment
from ...types import Response

OPERATION: Operation[SessionMemoryAttachment] = Operation(
    "ai_mentor_orgs_users_sessions_memories_set_attached_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/memories/{memory_unique_id}/set-attached/",
    SessionMemoryAttachment,
)


async def asyncio(
    org: str, user_id: str, session_id: str, memory_unique_id: str, *, client: DataManagerClient
) -> SessionMemoryAttachment:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        memory_unique_id: In the path.

    Returns:
        SessionMemoryAttachment.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id, memory_unique_id))


async def asyncio_detailed(
    org: str, user_id: str, session_id: str, memory_unique_id: str, *, client: DataManagerClient
) -> Response[SessionMemoryAttachment]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[SessionMemoryAttachment]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id, memory_unique_id))


def sync(
    org: str, user_id: str, session_id: str, memory_unique_id: str, *, client: DataManagerClient
) -> SessionMemoryAttachment:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns SessionMemoryAttachment. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        memory_unique_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, session_id, memory_unique_id))


def sync_detailed(
    org: str, user_id: str, session_id: str, memory_unique_id: str, *, client: DataManagerClient
) -> Response[SessionMemoryAttachment]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[SessionMemoryAttachment]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id, memory_unique_id))
