"""GET /api/search/prompts/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.found_prompt import FoundPrompt
from ...models.prompt_search_response import PromptSearchResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[PromptSearchResponse] = Operation(
    "search_prompts_retrieve", "GET", "/api/search/prompts/", PromptSearchResponse
)
PAGINATION: Pagination[FoundPrompt] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=FoundPrompt
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    alphabetical: bool | Unset = UNSET,
    category: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_facet: bool | Unset = UNSET,
    language: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    style: str | Unset = UNSET,
    tenant: str | Unset = UNSET,
    tone: str | Unset = UNSET,
    id: int | Unset = UNSET,
) -> PromptSearchResponse:
    """Search and filter AI prompts across the platform.

    This endpoint provides a search interface for discovering AI prompts
    with support for filtering, pagination, and detailed prompt information.

    Query Parameters:
        # Identification parameters (for detail view)
        id (int, optional): Retrieve a specific prompt by ID

        # Search and filtering parameters
        query (str, optional): Search term to filter prompts by name or content
        category (str, optional): Filter by prompt category
        language (str, optional): Filter by prompt language
        style (str, optional): Filter by writing style
        tone (str, optional): Filter by tone
        tenant (str, optional): Filter by tenant/organization
        mentor (str, optional): Filter by associated mentor (UUID)

        # Sorting and pagination
        sort_by (str, optional): Field to sort results by
        order_direction (str, optional): Sort direction ('asc' or 'desc', default: 'desc')
        alphabetical (bool, optional): Sort alphabetically by name (default: false)
        limit (int, optional): Number of results per page (default: 10)
        offset (int, optional): Starting position for pagination

        # Special parameters
        filter_facet (any, optional): If present, return only facets without results

    Returns:
        For detail view (when id is provided):
            A JSON response containing a single prompt's details:
            {
                "id": 456,
                "name": "Essay Writing Guide",
                "content": "Write a well-structured essay on the following topic: {{topic}}...",
                "category": "Academic Writing",
                "language": "English",
                "style": "Formal",
                "tone": "Professional",
                "mentor": {
                    "id": 123,
                    "unique_id": "550e8400-e29b-41d4-a716-446655440000",
                    "name": "Professor Smith"
                },
                "platform": {
                    "id": 1,
                    "name": "Example University",
                    "key": "example-university"
                },
                "created_at": "2023-02-10T09:15:00Z",
                "updated_at": "2023-05-05T14:20:00Z",
                "visibility": "public",
                "variables": ["topic", "length", "style"]
            }

        For list view:
            A JSON response containing:
            {
                "results": [
                    {
                        "id": 456,
                        "name": "Essay Writing Guide",
                        "content": "Write a well-structured essay on the following topic: {{topic}}...",
                        "category": "Academic Writing",
                        "language": "English",
                        "style": "Formal",
                        "tone": "Professional",
                        "mentor": {"id": 123, "name": "Professor Smith"},
                        "created_at": "2023-02-10T09:15:00Z",
                        "updated_at": "2023-05-05T14:20:00Z"
                    },
                    // Additional prompt objects...
                ],
                "count": 30,
                "next": "?limit=10&offset=10",
                "previous": null,
                "current_page": 1,
                "num_pages": 3,
                "facets": {
                    "category": [
                        {"key": "Academic Writing", "doc_count": 15},
                        {"key": "Creative Writing", "doc_count": 10},
                        {"key": "Technical Documentation", "doc_count": 5}
                    ],
                    "language": [
                        {"key": "English", "doc_count": 25},
                        {"key": "Spanish", "doc_count": 5}
                    ],
                    "style": [
                        {"key": "Formal", "doc_count": 20},
                        {"key": "Casual", "doc_count": 10}
                    ],
                    "tone": [
                        {"key": "Professional", "doc_count": 15},
                        {"key": "Friendly", "doc_count": 10},
                        {"key": "Technical", "doc_count": 5}
                    ]
                }
            }

    Error Responses:
        400 Bad Request: If the request parameters are invalid
        403 Forbidden: If the requested prompt exists but is not publicly available
        404 Not Found: If the requested prompt doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Notes:
        - Only publicly available prompts are returned by default
        - When filtering by mentor, the mentor ID must be a valid UUID

    Args:
        alphabetical: Sort alphabetically. Default on the server: false.
        category: Filter by prompt category
        created_by: Filter prompts created by specific user
        filter_facet: If true, return only facets without results
        language: Filter by prompt language
        limit: Number of results per page. Default on the server: 10.
        mentor: Filter by mentor UUID
        offset: Starting position for pagination. Default on the server: 0.
        order_direction: Sort direction ('asc' or 'desc') Default on the server: desc.
        query: Search term to filter prompts by name or content
        sort_by: Field to sort results by
        style: Filter by prompt style
        tenant: Filter by tenant/organization
        tone: Filter by prompt tone
        id: ID of the one prompt to answer.

    Returns:
        PromptSearchResponse.

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request
            403: If the requested prompt exists but is not publicly available
            404: If the requested prompt doesn't exist
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "alphabetical": alphabetical,
        "category": category,
        "created_by": created_by,
        "filter_facet": filter_facet,
        "language": language,
        "limit": limit,
        "mentor": mentor,
        "offset": offset,
        "order_direction": order_direction,
        "query": query,
        "sort_by": sort_by,
        "style": style,
        "tenant": tenant,
        "tone": tone,
        "id": id,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    alphabetical: bool | Unset = UNSET,
    category: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_facet: bool | Unset = UNSET,
    language: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    style: str | Unset = UNSET,
    tenant: str | Unset = UNSET,
    tone: str | Unset = UNSET,
    id: int | Unset = UNSET,
) -> Response[PromptSearchResponse]:
    """Search and filter AI prompts across the platform.

    As `asyncio`. Returns Response[PromptSearchResponse]. Raises errors.APIStatusError (400, 403, 404, 500). Pages:
    see `paginate`.
    """
    _query = {
        "alphabetical": alphabetical,
        "category": category,
        "created_by": created_by,
        "filter_facet": filter_facet,
        "language": language,
        "limit": limit,
        "mentor": mentor,
        "offset": offset,
        "order_direction": order_direction,
        "query": query,
        "sort_by": sort_by,
        "style": style,
        "tenant": tenant,
        "tone": tone,
        "id": id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    alphabetical: bool | Unset = UNSET,
    category: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_facet: bool | Unset = UNSET,
    language: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    style: str | Unset = UNSET,
    tenant: str | Unset = UNSET,
    tone: str | Unset = UNSET,
    id: int | Unset = UNSET,
) -> PromptSearchResponse:
    """Search and filter AI prompts across the platform.

    As `asyncio`, blocking. Returns PromptSearchResponse. Raises errors.APIStatusError (400, 403, 404, 500). Pages:
    see `paginate`.

    Args:
        alphabetical: Sort alphabetically. Default on the server: false.
        category: Filter by prompt category
        created_by: Filter prompts created by specific user
        filter_facet: If true, return only facets without results
        language: Filter by prompt language
        limit: Number of results per page. Default on the server: 10.
        mentor: Filter by mentor UUID
        offset: Starting position for pagination. Default on the server: 0.
        order_direction: Sort direction ('asc' or 'desc') Default on the server: desc.
        query: Search term to filter prompts by name or content
        sort_by: Field to sort results by
        style: Filter by prompt style
        tenant: Filter by tenant/organization
        tone: Filter by prompt tone
        id: ID of the one prompt to answer.
    """
    _query = {
        "alphabetical": alphabetical,
        "category": category,
        "created_by": created_by,
        "filter_facet": filter_facet,
        "language": language,
        "limit": limit,
        "mentor": mentor,
        "offset": offset,
        "order_direction": order_direction,
        "query": query,
        "sort_by": sort_by,
        "style": style,
        "tenant": tenant,
        "tone": tone,
        "id": id,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    alphabetical: bool | Unset = UNSET,
    category: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_facet: bool | Unset = UNSET,
    language: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    mentor: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_direction: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    style: str | Unset = UNSET,
    tenant: str | Unset = UNSET,
    tone: str | Unset = UNSET,
    id: int | Unset = UNSET,
) -> Response[PromptSearchResponse]:
    """Search and filter AI prompts across the platform.

    As `asyncio`, blocking. Returns Response[PromptSearchResponse]. Raises errors.APIStatusError (400, 403, 404,
    500). Pages: see `paginate`.
    """
    _query = {
        "alphabetical": alphabetical,
        "category": category,
        "created_by": created_by,
        "filter_facet": filter_facet,
        "language": language,
        "limit": limit,
        "mentor": mentor,
        "offset": offset,
        "order_direction": order_direction,
        "query": query,
        "sort_by": sort_by,
        "style": style,
        "tenant": tenant,
        "tone": tone,
        "id": id,
    }
    return OPERATION.sync_detailed(client, (), _query)
