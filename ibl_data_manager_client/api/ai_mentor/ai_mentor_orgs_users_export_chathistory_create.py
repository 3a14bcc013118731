"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/export-chathistory/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.task_view import TaskView
from ...types import UNSET, Response, Unset

OPERATION: Operation[TaskView] = Operation(
    "ai_mentor_orgs_users_export_chathistory_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/export-chathistory/",
    TaskView,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> TaskView:
    """Initiates a background task to export the user's chat history.

    Returns:

        200: task id.

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.

    Returns:
        TaskView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[TaskView]:
    """Initiates a background task to export the user's chat history.

    As `asyncio`. Returns Response[TaskView]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> TaskView:
    """Initiates a background task to export the user's chat history.

    As `asyncio`, blocking. Returns TaskView. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[TaskView]:
    """Initiates a background task to export the user's chat history.

    As `asyncio`, blocking. Returns Response[TaskView]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
