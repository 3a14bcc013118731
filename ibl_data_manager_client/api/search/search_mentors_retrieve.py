"""GET /api/search/mentors/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.found_mentor import FoundMentor
from ...models.mentor_search_response import MentorSearchResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[MentorSearchResponse] = Operation(
    "search_mentors_retrieve", "GET", "/api/search/mentors/", MentorSearchResponse
)
PAGINATION: Pagination[FoundMentor] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=FoundMentor
)


@PAGINATION.asyncio
async def asyncio(
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
    """Search and filter AI mentors across the platform.

    This endpoint provides a powerful search interface for discovering AI mentors
    with support for filtering, pagination, and detailed mentor information.

    Query Parameters:
        # Identification parameters (for detail view)
        id (int, optional): Retrieve a specific mentor by ID
        unique_id (uuid, optional): Retrieve a specific mentor by UUID

        # Search and filtering parameters
        query (str, optional): Search term to filter mentors by name or description
        tenant (str, optional): Filter by tenant/organization
        llm (list, optional): Filter by language model type
        audience (list, optional): Filter by target audience
        category (list, optional): Filter by mentor category
        tags (list, optional): Filter by tags
        created_by (str, optional): Filter mentors created by specific user

        # Sorting and pagination
        order_by (str, optional): Field to sort results by ('created_at', 'recently_accessed_at')
        order_direction (str, optional): Sort direction ('asc' or 'desc', default: 'desc')
        limit (int, optional): Number of results per page (default: 12, max: 100)
        offset (int, optional): Starting position for pagination

    Returns:
        For detail view (when id or unique_id is provided):
            A JSON response containing a single mentor's details:
            {
                "id": 123,
                "unique_id": "550e8400-e29b-41d4-a716-446655440000",
                "name": "Professor Smith",
                "description": "AI mentor specializing in computer science",
                "image_url": "https://example.com/images/prof-smith.jpg",
                "llm": {
                    "id": 1,
                    "name": "GPT-4",
                    "description": "Advanced language model"
                },
                "audience": {
                    "id": 2,
                    "name": "College Students",
                    "description": "For university-level learners"
                },
                "category": "Computer Science",
                "tags": ["programming", "algorithms", "data structures"],
                "created_at": "2023-01-15T12:00:00Z",
                "recently_accessed_at": "2023-06-20T15:30:00Z",
                "platform": {
                    "id": 1,
                    "name": "Example University",
                    "key": "example-university"
                },
                "visibility": "public",
                "settings": {
                    "temperature": 0.7,
                    "max_tokens": 1024,
                    "system_prompt": "You are Professor Smith, an expert in computer science..."
                }
            }

        For list view:
            A JSON response containing:
            {
                "results": [
                    {
                        "id": 123,
                        "unique_id": "550e8400-e29b-41d4-a716-446655440000",
                        "name": "Professor Smith",
                        "description": "AI mentor specializing in computer science",
                        "image_url": "https://example.com/images/prof-smith.jpg",
                        "llm": {"id": 1, "name": "GPT-4"},
                        "audience": {"id": 2, "name": "College Students"},
                        "category": "Computer Science",
                        "tags": ["programming", "algorithms"],
                        "created_at": "2023-01-15T12:00:00Z",
                        "recently_accessed_at": "2023-06-20T15:30:00Z"
                    },
                    // Additional mentor objects...
                ],
                "count": 50,
                "next": "https://api.example.com/api/search/mentors/?limit=12&offset=12",
                "previous": null,
                "current_page": 1,
                "num_pages": 5,
                "facets": {
                    "llm": [
                        {"key": "GPT-4", "doc_count": 30},
                        {"key": "Claude", "doc_count": 20}
                    ],
                    "audience": [
                        {"key": "College Students", "doc_count": 35},
                        {"key": "Professionals", "doc_count": 15}
                    ],
                    "category": [
                        {"key": "Computer Science", "doc_count": 25},
                        {"key": "Mathematics", "doc_count": 15},
                        {"key": "Business", "doc_count": 10}
                    ]
                }
            }

    Error Responses:
        400 Bad Request: If the request parameters are invalid
        404 Not Found: If the requested mentor doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Notes:
        - Results are cached for performance
        - Public mentors are visible to all users
        - Private mentors are only visible to authorized users

    Args:
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
            404: If the requested mentor doesn't exist
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
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
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
    """Search and filter AI mentors across the platform.

    As `asyncio`. Returns Response[MentorSearchResponse]. Raises errors.APIStatusError (400, 404, 500). Pages: see
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
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
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
    """Search and filter AI mentors across the platform.

    As `asyncio`, blocking. Returns MentorSearchResponse. Raises errors.APIStatusError (400, 404, 500). Pages: see
    `paginate`.

    Args:
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
    return OPERATION.sync(client, (), _query)


def sync_detailed(
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
    """Search and filter AI mentors across the platform.

    As `asyncio`, blocking. Returns Response[MentorSearchResponse]. Raises errors.APIStatusError (400, 404, 500).
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
    return OPERATION.sync_detailed(client, (), _query)
