"""GET /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.retriever_document_embedding import RetrieverDocumentEmbedding
from ...types import Response

OPERATION: Operation[RetrieverDocumentEmbedding] = Operation(
    "ai_index_orgs_users_documents_retrieve",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/",
    RetrieverDocumentEmbedding,
)


async def asyncio(org: str, user_id: str, document_id: str, *, client: DataManagerClient) -> RetrieverDocumentEmbedding:
    """Retrieve details of a specific document embedding.

    This endpoint returns detailed information about a specific
    document embedding identified by its ID.

    Args:
        request: The HTTP request.
        org: Organization key identifier.
        document_id: The ID of the document embedding to retrieve.

    Returns:
        Response: Detailed information about the document embedding.

    Raises:
        NotFound: If the specified document embedding does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        document_id: In the path.

    Returns:
        RetrieverDocumentEmbedding.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Document not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, document_id))


async def asyncio_detailed(
    org: str, user_id: str, document_id: str, *, client: DataManagerClient
) -> Response[RetrieverDocumentEmbedding]:
    """Retrieve details of a specific document embedding.

    As `asyncio`. Returns Response[RetrieverDocumentEmbedding]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, document_id))


def sync(org: str, user_id: str, document_id: str, *, client: DataManagerClient) -> RetrieverDocumentEmbedding:
    """Retrieve details of a specific document embedding.

    As `asyncio`, blocking. Returns RetrieverDocumentEmbedding. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        document_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, document_id))


def sync_detailed(
    org: str, user_id: str, document_id: str, *, client: DataManagerClient
) -> Response[RetrieverDocumentEmbedding]:
    """Retrieve details of a specific document embedding.

    As `asyncio`, blocking. Returns Response[RetrieverDocumentEmbedding]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, document_id))
