"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/shell-logs/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.shell_logs import ShellLogs
from ...types import Response

OPERATION: Operation[ShellLogs] = Operation(
    "ai_mentor_orgs_users_sessions_shell_logs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/shell-logs/",
    ShellLogs,
)


async def asyncio(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> ShellLogs:
    """Retrieve shell logs for a specific session.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user who owns the session.
        session_id: The ID of the session to retrieve logs for.

    Returns:
        Response: The shell logs for the specified session.

    Raises:
        NotFound: If the specified session does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.

    Returns:
        ShellLogs.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Session not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id))


async def asyncio_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient
) -> Response[ShellLogs]:
    """Retrieve shell logs for a specific session.

    As `asyncio`. Returns Response[ShellLogs]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id))


def sync(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> ShellLogs:
    """Retrieve shell logs for a specific session.

    As `asyncio`, blocking. Returns ShellLogs. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, session_id))


def sync_detailed(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient) -> Response[ShellLogs]:
    """Retrieve shell logs for a specific session.

    As `asyncio`, blocking. Returns Response[ShellLogs]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id))
