"""GET /api/search/orgs/{org}/users/{username}/mentors/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.found_mentor import FoundMentor
from ...models.mentor_search_response import MentorSearchResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[MentorSearchResponse] = Operation(
    "search_orgs_users_mentors_retrieve",
    "GET",
    "/api/search/orgs/{org}/users/{username}/mentors/",
    MentorSearchResponse,
)
PAGINATION: Pagination[FoundMentor] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=FoundMentor
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: list[str] | Unset = UNSET,
    created_by: str | Unset = UNSET,
    featured: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    include_main_public_mentors: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    query: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    unique_id: UUID | Unset = UNSET,
) -> MentorSearchResponse:
    """Handle GET requests for tenant-specific mentor search.

    Args:
        request: HTTP request object
        org: Tenant/organization key
        username: Username of the user making the request

    Returns:
        Response: DRF Response object with search results

    Args:
        org: In the path.
        username: In the path.
        audience: Filter by target audience
        category: Filter by mentor category
        created_by: Filter mentors created by specific user
        featured: Filter by featured status
        id: Retrieve a specific mentor by ID
        include_main_public_mentors: Include public mentors from main tenant. Default on the server: false.
        limit: Number of results per page. Default on the server: 12.
        llm: Filter by language model type
        offset: Starting position for pagination. Default on the server: 0.
        order_by: Field to sort results by ('created_at', 'recently_accessed_at')
        order_direction: Sort direction ('asc' or 'desc') Default on the server: desc.
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
            403: Forbidden - user does not have access
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "audience": audience,
        "category": category,
        "created_by": created_by,
        "featured": featured,
        "id": id,
        "include_main_public_mentors": include_main_public_mentors,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "query": query,
        "tags": tags,
        "tenant": tenant,
        "unique_id": unique_id,
    }
    return await OPERATION.asyncio(client, (org, username), _query)


async def asyncio_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: list[str] | Unset = UNSET,
    created_by: str | Unset = UNSET,
    featured: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    include_main_public_mentors: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    query: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    unique_id: UUID | Unset = UNSET,
) -> Response[MentorSearchResponse]:
    """Handle GET requests for tenant-specific mentor search.

    As `asyncio`. Returns Response[MentorSearchResponse]. Raises errors.APIStatusError (400, 403, 500). Pages: see
    `paginate`.
    """
    _query = {
        "audience": audience,
        "category": category,
        "created_by": created_by,
        "featured": featured,
        "id": id,
        "include_main_public_mentors": include_main_public_mentors,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "query": query,
        "tags": tags,
        "tenant": tenant,
        "unique_id": unique_id,
    }
    return await OPERATION.asyncio_detailed(client, (org, username), _query)


@PAGINATION.sync
def sync(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: list[str] | Unset = UNSET,
    created_by: str | Unset = UNSET,
    featured: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    include_main_public_mentors: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    query: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    unique_id: UUID | Unset = UNSET,
) -> MentorSearchResponse:
    """Handle GET requests for tenant-specific mentor search.

    As `asyncio`, blocking. Returns MentorSearchResponse. Raises errors.APIStatusError (400, 403, 500). Pages: see
    `paginate`.

    Args:
        org: In the path.
        username: In the path.
        audience: Filter by target audience
        category: Filter by mentor category
        created_by: Filter mentors created by specific user
        featured: Filter by featured status
        id: Retrieve a specific mentor by ID
        include_main_public_mentors: Include public mentors from main tenant. Default on the server: false.
        limit: Number of results per page. Default on the server: 12.
        llm: Filter by language model type
        offset: Starting position for pagination. Default on the server: 0.
        order_by: Field to sort results by ('created_at', 'recently_accessed_at')
        order_direction: Sort direction ('asc' or 'desc') Default on the server: desc.
        query: Search term to filter mentors by name or description
        tags: Filter by tags
        tenant: Filter by tenant/organization
        unique_id: Retrieve a specific mentor by UUID
    """
    _query = {
        "audience": audience,
        "category": category,
        "created_by": created_by,
        "featured": featured,
        "id": id,
        "include_main_public_mentors": include_main_public_mentors,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "query": query,
        "tags": tags,
        "tenant": tenant,
        "unique_id": unique_id,
    }
    return OPERATION.sync(client, (org, username), _query)


def sync_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: list[str] | Unset = UNSET,
    created_by: str | Unset = UNSET,
    featured: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    include_main_public_mentors: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    query: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    unique_id: UUID | Unset = UNSET,
) -> Response[MentorSearchResponse]:
    """Handle GET requests for tenant-specific mentor search.

    As `asyncio`, blocking. Returns Response[MentorSearchResponse]. Raises errors.APIStatusError (400, 403, 500).
    Pages: see `paginate`.
    """
    _query = {
        "audience": audience,
        "category": category,
        "created_by": created_by,
        "featured": featured,
        "id": id,
        "include_main_public_mentors": include_main_public_mentors,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "query": query,
        "tags": tags,
        "tenant": tenant,
        "unique_id": unique_id,
    }
    return OPERATION.sync_detailed(client, (org, username), _query)
