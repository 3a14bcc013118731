"""GET /api/search/mentors/{mentor_unique_id}/documents/"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ..._paging import Pagination
from ...models.document import Document
from ...models.document_search_response import DocumentSearchResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[DocumentSearchResponse] = Operation(
    "search_mentors_documents_retrieve",
    "GET",
    "/api/search/mentors/{mentor_unique_id}/documents/",
    DocumentSearchResponse.from_dict,
)
PAGINATION: Pagination[Document] = Pagination(
    "search",
    "offset",
    move="offset",
    size="limit",
    items=("results",),
    decode=Document.from_dict,
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
        access: Filter by access level (e.g., 'public', 'private')
        document_type: Filter by document type (e.g., 'pdf', 'text')
        limit: Number of results per page. Default on the server: 12.
        offset: Starting position for pagination. Default on the server: 0.
        order_by: Field to sort results by ('date_created', 'last_modified', 'document_name')
        order_direction: Sort direction ('asc' or 'desc') Default on the server: desc.
        platform_key: Filter by platform key
        query: Search term to filter documents by name or content
        training_status: Filter by training status (e.g., 'trained', 'pending')

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request
            404: Mentor not found
            500: Server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (mentor_unique_id,),
        {
            "access": access,
            "document_type": document_type,
            "limit": limit,
            "offset": offset,
            "order_by": order_by,
            "order_direction": order_direction,
            "platform_key": platform_key,
            "query": query,
            "training_status": training_status,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (mentor_unique_id,),
        {
            "access": access,
            "document_type": document_type,
            "limit": limit,
            "offset": offset,
            "order_by": order_by,
            "order_direction": order_direction,
            "platform_key": platform_key,
            "query": query,
            "training_status": training_status,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (mentor_unique_id,),
        {
            "access": access,
            "document_type": document_type,
            "limit": limit,
            "offset": offset,
            "order_by": order_by,
            "order_direction": order_direction,
            "platform_key": platform_key,
            "query": query,
            "training_status": training_status,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (mentor_unique_id,),
        {
            "access": access,
            "document_type": document_type,
            "limit": limit,
            "offset": offset,
            "order_by": order_by,
            "order_direction": order_direction,
            "platform_key": platform_key,
            "query": query,
            "training_status": training_status,
        },
    )
