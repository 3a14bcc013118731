"""GET /api/search/ai-search/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.found_mentor import FoundMentor
from ...models.mentor_search_response import MentorSearchResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[MentorSearchResponse] = Operation(
    "search_ai_search_retrieve", "GET", "/api/search/ai-search/", MentorSearchResponse
)
PAGINATION: Pagination[FoundMentor] = Pagination(
    "search",
    "offset",
    move="offset",
    size="limit",
    items=("results",),
    item=FoundMentor,
    instead=("page", "page", "page_size"),
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: list[str] | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_facet: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    unique_id: UUID | Unset = UNSET,
) -> MentorSearchResponse:
    """Legacy endpoint for backward compatible mentor search

    Args:
        audience: Filter by target audience
        category: Filter by mentor category
        created_by: Filter mentors created by specific user
        filter_facet: If present, return only facets without results. Default on the server: false.
        id: Retrieve a specific mentor by ID
        limit: Number of results per page. Default on the server: 12.
        llm: Filter by language model type
        offset: Starting position for pagination. Default on the server: 0.
        order_by: Field to sort results by ('created_at', 'recently_accessed_at')
        order_direction: Sort direction ('asc' or 'desc') Default on the server: desc.
        page: Page number (1-based, used with page_size)
        page_size: Number of results per page
        query: Search term to filter mentors by name or description
        tags: Filter by tags
        tenant: Filter by tenant/organization
        unique_id: Retrieve a specific mentor by UUID

    Returns:
        MentorSearchResponse.

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "audience": audience,
        "category": category,
        "created_by": created_by,
        "filter_facet": filter_facet,
        "id": id,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "page": page,
        "page_size": page_size,
        "query": query,
        "tags": tags,
        "tenant": tenant,
        "unique_id": unique_id,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: list[str] | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_facet: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    unique_id: UUID | Unset = UNSET,
) -> Response[MentorSearchResponse]:
    """Legacy endpoint for backward compatible mentor search

    As `asyncio`. Returns Response[MentorSearchResponse]. Raises errors.APIStatusError (400, 500). Pages: see
    `paginate`.
    """
    _query = {
        "audience": audience,
        "category": category,
        "created_by": created_by,
        "filter_facet": filter_facet,
        "id": id,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "page": page,
        "page_size": page_size,
        "query": query,
        "tags": tags,
        "tenant": tenant,
        "unique_id": unique_id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: list[str] | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_facet: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    unique_id: UUID | Unset = UNSET,
) -> MentorSearchResponse:
    """Legacy endpoint for backward compatible mentor search

    As `asyncio`, blocking. Returns MentorSearchResponse. Raises errors.APIStatusError (400, 500). Pages: see
    `paginate`.

    Args:
        audience: Filter by target audience
        category: Filter by mentor category
        created_by: Filter mentors created by specific user
        filter_facet: If present, return only facets without results. Default on the server: false.
        id: Retrieve a specific mentor by ID
        limit: Number of results per page. Default on the server: 12.
        llm: Filter by language model type
        offset: Starting position for pagination. Default on the server: 0.
        order_by: Field to sort results by ('created_at', 'recently_accessed_at')
        order_direction: Sort direction ('asc' or 'desc') Default on the server: desc.
        page: Page number (1-based, used with page_size)
        page_size: Number of results per page
        query: Search term to filter mentors by name or description
        tags: Filter by tags
        tenant: Filter by tenant/organization
        unique_id: Retrieve a specific mentor by UUID
    """
    _query = {
        "audience": audience,
        "category": category,
        "created_by": created_by,
        "filter_facet": filter_facet,
        "id": id,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "page": page,
        "page_size": page_size,
        "query": query,
        "tags": tags,
        "tenant": tenant,
        "unique_id": unique_id,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: list[str] | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_facet: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    query: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    unique_id: UUID | Unset = UNSET,
) -> Response[MentorSearchResponse]:
    """Legacy endpoint for backward compatible mentor search

    As `asyncio`, blocking. Returns Response[MentorSearchResponse]. Raises errors.APIStatusError (400, 500). Pages:
    see `paginate`.
    """
    _query = {
        "audience": audience,
        "category": category,
        "created_by": created_by,
        "filter_facet": filter_facet,
        "id": id,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "page": page,
        "page_size": page_size,
        "query": query,
        "tags": tags,
        "tenant": tenant,
        "unique_id": unique_id,
    }
    return OPERATION.sync_detailed(client, (), _query)
