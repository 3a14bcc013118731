"""GET /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.retriever_document_embedding import RetrieverDocumentEmbedding
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[RetrieverDocumentEmbedding] = Operation(
    "ai_index_orgs_users_documents_retrieve",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/",
    RetrieverDocumentEmbedding.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    document_id: str,
    *,
    client: DataManagerClient,
) -> RetrieverDocumentEmbedding:
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

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Document not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            document_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    document_id: str,
    *,
    client: DataManagerClient,
) -> Response[RetrieverDocumentEmbedding]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            document_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    document_id: str,
    *,
    client: DataManagerClient,
) -> RetrieverDocumentEmbedding:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            document_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    document_id: str,
    *,
    client: DataManagerClient,
) -> Response[RetrieverDocumentEmbedding]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            document_id,
        ),
    )
