"""POST /api/ai-index/orgs/{org}/users/{user_id}/documents/train/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.train_document_view_request import TrainDocumentViewRequest
from ...models.train_document_view_response import TrainDocumentViewResponse
from ...types import Response

OPERATION: Operation[TrainDocumentViewResponse] = Operation(
    "ai_index_orgs_users_documents_train_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/train/",
    TrainDocumentViewResponse,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: TrainDocumentViewRequest
) -> TrainDocumentViewResponse:
    """Train a document through a worker process.

    This endpoint queues larger documents for training through a worker
    process, which is more suitable for handling documents that would
    take too long to process directly.

    Args:
        request: The HTTP request containing the document information.
        org: Organization key identifier.

    Returns:
        Response: A confirmation that the document was queued for training,
                 including a task ID for tracking the progress.

    Raises:
        ValidationError: If the request data is invalid.
        BadRequest: If there was an error processing the document.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data; without a file application/json.

    Returns:
        TrainDocumentViewResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: TrainDocumentViewRequest
) -> Response[TrainDocumentViewResponse]:
    """Train a document through a worker process.

    As `asyncio`. Returns Response[TrainDocumentViewResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: TrainDocumentViewRequest
) -> TrainDocumentViewResponse:
    """Train a document through a worker process.

    As `asyncio`, blocking. Returns TrainDocumentViewResponse. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data; without a file application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: TrainDocumentViewRequest
) -> Response[TrainDocumentViewResponse]:
    """Train a document through a worker process.

    As `asyncio`, blocking. Returns Response[TrainDocumentViewResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
