"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/shell-logs/"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ...models.shell_logs import ShellLogs
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ShellLogs] = Operation(
    "ai_mentor_orgs_users_sessions_shell_logs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/shell-logs/",
    ShellLogs.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
) -> ShellLogs:
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

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Session not found
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
) -> Response[ShellLogs]:
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
) -> ShellLogs:
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
) -> Response[ShellLogs]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            session_id,
        ),
    )
