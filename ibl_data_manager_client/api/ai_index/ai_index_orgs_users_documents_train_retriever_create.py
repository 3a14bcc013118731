"""POST /api/ai-index/orgs/{org}/users/{user_id}/documents/train/retriever/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.retreiver_train_view_request import RetreiverTrainViewRequest
from ...models.retreiver_train_view_response import RetreiverTrainViewResponse
from ...types import Response

OPERATION: Operation[RetreiverTrainViewResponse] = Operation(
    "ai_index_orgs_users_documents_train_retriever_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/train/retriever/",
    RetreiverTrainViewResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: RetreiverTrainViewRequest
) -> RetreiverTrainViewResponse:
    """Train a document directly without using a worker.

    This endpoint is designed for training smaller documents directly
    without queuing them through a worker process. For larger documents,
    use the TrainDocumentView endpoint instead.

    Args:
        request: The HTTP request containing the document information.
        org: Organization key identifier.

    Returns:
        Response: A confirmation that the document was trained successfully.

    Raises:
        ValidationError: If the request data is invalid.
        BadRequest: If the document training failed.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        RetreiverTrainViewResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data or training failed
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: RetreiverTrainViewRequest
) -> Response[RetreiverTrainViewResponse]:
    """Train a document directly without using a worker.

    As `asyncio`. Returns Response[RetreiverTrainViewResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: RetreiverTrainViewRequest
) -> RetreiverTrainViewResponse:
    """Train a document directly without using a worker.

    As `asyncio`, blocking. Returns RetreiverTrainViewResponse. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: RetreiverTrainViewRequest
) -> Response[RetreiverTrainViewResponse]:
    """Train a document directly without using a worker.

    As `asyncio`, blocking. Returns Response[RetreiverTrainViewResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
