"""GET /api/search/mentors/{mentor_unique_id}/documents/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.document import Document
from ...models.document_search_response import DocumentSearchResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[DocumentSearchResponse] = Operation(
    "search_mentors_documents_retrieve",
    "GET",
    "/api/search/mentors/{mentor_unique_id}/documents/",
    DocumentSearchResponse,
)
PAGINATION: Pagination[Document] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=Document
)


@PAGINATION.asyncio
async def asyncio(
    mentor_unique_id: UUID,
    *,
    client: DataManagerClient,
    access: str | Unset = UNSET,
    document_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    training_status: str | Unset = UNSET,
) -> DocumentSearchResponse:
    """Search and filter documents associated with a specific mentor

    Args:
        mentor_unique_id: In the path.
        access: Filter by access level (e.g., 'public', 'private')
        document_type: Filter by document type (e.g., 'pdf', 'text')
        limit: Number of results per page. Default on the server: 12.
        offset: Starting position for pagination. Default on the server: 0.
        order_by: Field to sort results by ('date_created', 'last_modified', 'document_name')
        order_direction: Sort direction ('asc' or 'desc') Default on the server: desc.
        platform_key: Filter by platform key
        query: Search term to filter documents by name or content
        training_status: Filter by training status (e.g., 'trained', 'pending')

    Returns:
        DocumentSearchResponse.

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request
            404: Mentor not found
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "access": access,
        "document_type": document_type,
        "limit": limit,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "platform_key": platform_key,
        "query": query,
        "training_status": training_status,
    }
    return await OPERATION.asyncio(client, (mentor_unique_id,), _query)


async def asyncio_detailed(
    mentor_unique_id: UUID,
    *,
    client: DataManagerClient,
    access: str | Unset = UNSET,
    document_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    training_status: str | Unset = UNSET,
) -> Response[DocumentSearchResponse]:
    """Search and filter documents associated with a specific mentor

    As `asyncio`. Returns Response[DocumentSearchResponse]. Raises errors.APIStatusError (400, 404, 500). Pages: see
    `paginate`.
    """
    _query = {
        "access": access,
        "document_type": document_type,
        "limit": limit,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "platform_key": platform_key,
        "query": query,
        "training_status": training_status,
    }
    return await OPERATION.asyncio_detailed(client, (mentor_unique_id,), _query)


@PAGINATION.sync
def sync(
    mentor_unique_id: UUID,
    *,
    client: DataManagerClient,
    access: str | Unset = UNSET,
    document_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    training_status: str | Unset = UNSET,
) -> DocumentSearchResponse:
    """Search and filter documents associated with a specific mentor

    As `asyncio`, blocking. Returns DocumentSearchResponse. Raises errors.APIStatusError (400, 404, 500). Pages: see
    `paginate`.

    Args:
        mentor_unique_id: In the path.
        access: Filter by access level (e.g., 'public', 'private')
        document_type: Filter by document type (e.g., 'pdf', 'text')
        limit: Number of results per page. Default on the server: 12.
        offset: Starting position for pagination. Default on the server: 0.
        order_by: Field to sort results by ('date_created', 'last_modified', 'document_name')
        order_direction: Sort direction ('asc' or 'desc') Default on the server: desc.
        platform_key: Filter by platform key
        query: Search term to filter documents by name or content
        training_status: Filter by training status (e.g., 'trained', 'pending')
    """
    _query = {
        "access": access,
        "document_type": document_type,
        "limit": limit,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "platform_key": platform_key,
        "query": query,
        "training_status": training_status,
    }
    return OPERATION.sync(client, (mentor_unique_id,), _query)


def sync_detailed(
    mentor_unique_id: UUID,
    *,
    client: DataManagerClient,
    access: str | Unset = UNSET,
    document_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    training_status: str | Unset = UNSET,
) -> Response[DocumentSearchResponse]:
    """Search and filter documents associated with a specific mentor

    As `asyncio`, blocking. Returns Response[DocumentSearchResponse]. Raises errors.APIStatusError (400, 404, 500).
    Pages: see `paginate`.
    """
    _query = {
        "access": access,
        "document_type": document_type,
        "limit": limit,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "platform_key": platform_key,
        "query": query,
        "training_status": training_status,
    }
    return OPERATION.sync_detailed(client, (mentor_unique_id,), _query)
