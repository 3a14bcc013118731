"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/sessions/{session_id}/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.task_view import TaskView
from ...types import Response

OPERATION: Operation[TaskView] = Operation(
    "ai_mentor_orgs_users_tasks_sessions_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/tasks/sessions/{session_id}/",
    TaskView,
)


async def asyncio(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, body: TaskView) -> TaskView:
    """Export chat history for a session.

    Returns:
        200: Task ID for the export operation.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        body: As application/json.

    Returns:
        TaskView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, body: TaskView
) -> Response[TaskView]:
    """Export chat history for a session.

    As `asyncio`. Returns Response[TaskView]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id), None, body)


def sync(org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, body: TaskView) -> TaskView:
    """Export chat history for a session.

    As `asyncio`, blocking. Returns TaskView. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, session_id), None, body)


def sync_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, body: TaskView
) -> Response[TaskView]:
    """Export chat history for a session.

    As `asyncio`, blocking. Returns Response[TaskView]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id), None, body)
