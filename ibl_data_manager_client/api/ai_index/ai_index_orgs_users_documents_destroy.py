"""DELETE /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_index_orgs_users_documents_destroy",
    "DELETE",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, document_id: str, *, client: DataManagerClient) -> None:
    """Delete a specific document embedding.

    This endpoint removes a document embedding from the system,
    including untraining it from any associated pathways.

    Args:
        request: The HTTP request.
        org: Organization key identifier.
        document_id: The ID of the document embedding to delete.

    Returns:
        Response: An empty response with a 204 status code if successful.

    Raises:
        NotFound: If the specified document embedding does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        document_id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Document not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, document_id))


async def asyncio_detailed(org: str, user_id: str, document_id: str, *, client: DataManagerClient) -> Response[None]:
    """Delete a specific document embedding.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, document_id))


def sync(org: str, user_id: str, document_id: str, *, client: DataManagerClient) -> None:
    """Delete a specific document embedding.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        document_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, document_id))


def sync_detailed(org: str, user_id: str, document_id: str, *, client: DataManagerClient) -> Response[None]:
    """Delete a specific document embedding.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, document_id))
