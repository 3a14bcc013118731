"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/sessions/{session_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ...models.task_view import TaskView
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[TaskView] = Operation(
    "ai_mentor_orgs_users_tasks_sessions_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/tasks/sessions/{session_id}/",
    TaskView.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    body: TaskView,
) -> TaskView:
    """Export chat history for a session.

    Returns:
        200: Task ID for the export operation.

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
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    body: TaskView,
) -> Response[TaskView]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            session_id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    body: TaskView,
) -> TaskView:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            session_id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    body: TaskView,
) -> Response[TaskView]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            session_id,
        ),
        None,
        body,
    )
