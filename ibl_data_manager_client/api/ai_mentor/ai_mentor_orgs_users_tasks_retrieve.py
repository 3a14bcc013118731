"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/tasks/{task_id}"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.retrieve_task import RetrieveTask
from ...types import Response

OPERATION: Operation[RetrieveTask] = Operation(
    "ai_mentor_orgs_users_tasks_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/tasks/{task_id}",
    RetrieveTask,
)


async def asyncio(org: str, user_id: str, task_id: UUID, *, client: DataManagerClient) -> RetrieveTask:
    """Retrieves the status of a task using its task ID.

    Accessible to both tenant admins and students.

    Returns:

        200: task id

    Args:
        org: In the path.
        user_id: In the path.
        task_id: In the path.

    Returns:
        RetrieveTask.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, task_id))


async def asyncio_detailed(
    org: str, user_id: str, task_id: UUID, *, client: DataManagerClient
) -> Response[RetrieveTask]:
    """Retrieves the status of a task using its task ID.

    As `asyncio`. Returns Response[RetrieveTask]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, task_id))


def sync(org: str, user_id: str, task_id: UUID, *, client: DataManagerClient) -> RetrieveTask:
    """Retrieves the status of a task using its task ID.

    As `asyncio`, blocking. Returns RetrieveTask. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        task_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, task_id))


def sync_detailed(org: str, user_id: str, task_id: UUID, *, client: DataManagerClient) -> Response[RetrieveTask]:
    """Retrieves the status of a task using its task ID.

    As `asyncio`, blocking. Returns Response[RetrieveTask]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, task_id))
