"""PUT /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.retriever_document_embedding import RetrieverDocumentEmbedding
from ...models.retriever_document_embedding_request import RetrieverDocumentEmbeddingRequest
from ...types import Response

OPERATION: Operation[RetrieverDocumentEmbedding] = Operation(
    "ai_index_orgs_users_documents_update",
    "PUT",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/",
    RetrieverDocumentEmbedding,
)


async def asyncio(
    org: str, user_id: str, document_id: str, *, client: DataManagerClient, body: RetrieverDocumentEmbeddingRequest
) -> RetrieverDocumentEmbedding:
    """Update a specific document embedding.

    This endpoint allows updating various properties of a document embedding,
    including its name, type, pathway, and training status.

    Args:
        request: The HTTP request containing the updated document data.
        org: Organization key identifier.
        document_id: The ID of the document embedding to update.

    Returns:
        Response: The updated document embedding information.

    Raises:
        BadRequest: If the provided data is invalid.
        NotFound: If the specified document embedding does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        document_id: In the path.
        body: As application/json.

    Returns:
        RetrieverDocumentEmbedding.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
            404: Document not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, document_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, document_id: str, *, client: DataManagerClient, body: RetrieverDocumentEmbeddingRequest
) -> Response[RetrieverDocumentEmbedding]:
    """Update a specific document embedding.

    As `asyncio`. Returns Response[RetrieverDocumentEmbedding]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, document_id), None, body)


def sync(
    org: str, user_id: str, document_id: str, *, client: DataManagerClient, body: RetrieverDocumentEmbeddingRequest
) -> RetrieverDocumentEmbedding:
    """Update a specific document embedding.

    As `asyncio`, blocking. Returns RetrieverDocumentEmbedding. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        document_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, document_id), None, body)


def sync_detailed(
    org: str, user_id: str, document_id: str, *, client: DataManagerClient, body: RetrieverDocumentEmbeddingRequest
) -> Response[RetrieverDocumentEmbedding]:
    """Update a specific document embedding.

    As `asyncio`, blocking. Returns Response[RetrieverDocumentEmbedding]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, document_id), None, body)
