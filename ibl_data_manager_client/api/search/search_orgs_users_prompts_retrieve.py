"""GET /api/search/orgs/{org}/users/{username}/prompts/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.found_prompt import FoundPrompt
from ...models.prompt_search_response import PromptSearchResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[PromptSearchResponse] = Operation(
    "search_orgs_users_prompts_retrieve",
    "GET",
    "/api/search/orgs/{org}/users/{username}/prompts/",
    PromptSearchResponse,
)
PAGINATION: Pagination[FoundPrompt] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=FoundPrompt
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    username: str,
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
    """Search and filter AI prompts for a specific user within a tenant.

    This endpoint extends the base prompt search functionality but filters results
    to only show prompts that are available to a specific user within a specific
    organization/tenant.

    Path Parameters:
        org (str): The organization/tenant identifier
        username (str): The username to filter prompts for

    Query Parameters:
        Same as PromptSearchView, plus:

        # Identification parameters (for detail view)
        id (int, optional): Retrieve a specific prompt by ID

    Returns:
        Same format as PromptSearchView, but filtered to only include prompts
        that the specified user has access to within the specified organization.

    Error Responses:
        400 Bad Request: If the request parameters are invalid
        403 Forbidden: If the requested prompt exists but the user doesn't have access
        404 Not Found: If the requested prompt doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Results are filtered based on user's permissions within the organization
        - Private prompts are only visible to authorized users

    Args:
        org: In the path.
        username: In the path.
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
        id: ID of one prompt, which is answered instead of the list.

    Returns:
        PromptSearchResponse.

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request
            403: Forbidden
            404: Not found
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
    return await OPERATION.asyncio(client, (org, username), _query)


async def asyncio_detailed(
    org: str,
    username: str,
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
    """Search and filter AI prompts for a specific user within a tenant.

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
    return await OPERATION.asyncio_detailed(client, (org, username), _query)


@PAGINATION.sync
def sync(
    org: str,
    username: str,
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
    """Search and filter AI prompts for a specific user within a tenant.

    As `asyncio`, blocking. Returns PromptSearchResponse. Raises errors.APIStatusError (400, 403, 404, 500). Pages:
    see `paginate`.

    Args:
        org: In the path.
        username: In the path.
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
        id: ID of one prompt, which is answered instead of the list.
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
    return OPERATION.sync(client, (org, username), _query)


def sync_detailed(
    org: str,
    username: str,
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
    """Search and filter AI prompts for a specific user within a tenant.

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
    return OPERATION.sync_detailed(client, (org, username), _query)
