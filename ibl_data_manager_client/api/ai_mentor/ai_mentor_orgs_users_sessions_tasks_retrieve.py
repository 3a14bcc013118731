"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/tasks/{task_id}/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.chat_history_export import ChatHistoryExport
from ...types import UNSET, Response, Unset

OPERATION: Operation[ChatHistoryExport] = Operation(
    "ai_mentor_orgs_users_sessions_tasks_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/tasks/{task_id}/",
    ChatHistoryExport,
)


async def asyncio(
    org: str, user_id: str, session_id: UUID, task_id: UUID, *, client: DataManagerClient, to_csv: bool | Unset = UNSET
) -> ChatHistoryExport:
    """Retrieves the chat history for a given session if the export task is ready.

    Returns:

        200: When task is not ready.

        200: chat history object

        400: When data is not valid.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        task_id: In the path.
        to_csv: Choose download in csv or not. Default on the server: false.

    Returns:
        ChatHistoryExport.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When data is not valid
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id, task_id), {"to_csv": to_csv})


async def asyncio_detailed(
    org: str, user_id: str, session_id: UUID, task_id: UUID, *, client: DataManagerClient, to_csv: bool | Unset = UNSET
) -> Response[ChatHistoryExport]:
    """Retrieves the chat history for a given session if the export task is ready.

    As `asyncio`. Returns Response[ChatHistoryExport]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id, task_id), {"to_csv": to_csv})


def sync(
    org: str, user_id: str, session_id: UUID, task_id: UUID, *, client: DataManagerClient, to_csv: bool | Unset = UNSET
) -> ChatHistoryExport:
    """Retrieves the chat history for a given session if the export task is ready.

    As `asyncio`, blocking. Returns ChatHistoryExport. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        task_id: In the path.
        to_csv: Choose download in csv or not. Default on the server: false.
    """
    return OPERATION.sync(client, (org, user_id, session_id, task_id), {"to_csv": to_csv})


def sync_detailed(
    org: str, user_id: str, session_id: UUID, task_id: UUID, *, client: DataManagerClient, to_csv: bool | Unset = UNSET
) -> Response[ChatHistoryExport]:
    """Retrieves the chat history for a given session if the export task is ready.

    As `asyncio`, blocking. Returns Response[ChatHistoryExport]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id, task_id), {"to_csv": to_csv})
