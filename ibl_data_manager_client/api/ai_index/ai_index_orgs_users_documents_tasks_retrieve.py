"""GET /api/ai-index/orgs/{org}/users/{user_id}/documents/tasks/{task_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.check_document_training_status import CheckDocumentTrainingStatus
from ...types import Response

OPERATION: Operation[CheckDocumentTrainingStatus] = Operation(
    "ai_index_orgs_users_documents_tasks_retrieve",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/tasks/{task_id}/",
    CheckDocumentTrainingStatus,
)


async def asyncio(org: str, user_id: str, task_id: str, *, client: DataManagerClient) -> CheckDocumentTrainingStatus:
    """Check the status of a document training task.

    This endpoint retrieves the current status of an asynchronous
    document training task that was previously initiated.

    Args:
        request: The HTTP request.
        org: Organization key identifier.
        task_id: The ID of the training task to check.

    Returns:
        Response: The current status of the document training task,
                 which can be "pending", "completed", or "failed".

    Args:
        org: In the path.
        user_id: In the path.
        task_id: In the path.

    Returns:
        CheckDocumentTrainingStatus.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, task_id))


async def asyncio_detailed(
    org: str, user_id: str, task_id: str, *, client: DataManagerClient
) -> Response[CheckDocumentTrainingStatus]:
    """Check the status of a document training task.

    As `asyncio`. Returns Response[CheckDocumentTrainingStatus]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, task_id))


def sync(org: str, user_id: str, task_id: str, *, client: DataManagerClient) -> CheckDocumentTrainingStatus:
    """Check the status of a document training task.

    As `asyncio`, blocking. Returns CheckDocumentTrainingStatus. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        task_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, task_id))


def sync_detailed(
    org: str, user_id: str, task_id: str, *, client: DataManagerClient
) -> Response[CheckDocumentTrainingStatus]:
    """Check the status of a document training task.

    As `asyncio`, blocking. Returns Response[CheckDocumentTrainingStatus]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, task_id))
