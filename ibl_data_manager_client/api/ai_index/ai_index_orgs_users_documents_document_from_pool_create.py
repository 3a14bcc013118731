"""POST /api/ai-index/orgs/{org}/users/{user_id}/documents/document-from-pool/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.document_from_pool_request import DocumentFromPoolRequest
from ...models.train_document_view_response import TrainDocumentViewResponse
from ...types import Response

OPERATION: Operation[TrainDocumentViewResponse] = Operation(
    "ai_index_orgs_users_documents_document_from_pool_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/document-from-pool/",
    TrainDocumentViewResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: DocumentFromPoolRequest
) -> TrainDocumentViewResponse:
    """Train a document from the document pool

    Sample request:
    ```json
    {"document_id": 3, "to_pathway": "7c43ec09-3d37-489c-a461-8d73df1d91c7"}
    ```

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

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
    org: str, user_id: str, *, client: DataManagerClient, body: DocumentFromPoolRequest
) -> Response[TrainDocumentViewResponse]:
    """Train a document from the document pool

    As `asyncio`. Returns Response[TrainDocumentViewResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: DocumentFromPoolRequest
) -> TrainDocumentViewResponse:
    """Train a document from the document pool

    As `asyncio`, blocking. Returns TrainDocumentViewResponse. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: DocumentFromPoolRequest
) -> Response[TrainDocumentViewResponse]:
    """Train a document from the document pool

    As `asyncio`, blocking. Returns Response[TrainDocumentViewResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
