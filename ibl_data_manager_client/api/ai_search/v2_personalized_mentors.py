"""GET /api/ai-search/personalized-mentors/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.found_mentor import FoundMentor
from ...models.personalized_mentor_page import PersonalizedMentorPage
from ...models.v2_personalized_mentors_order_direction import V2PersonalizedMentorsOrderDirection
from ...types import UNSET, Response, Unset

OPERATION: Operation[PersonalizedMentorPage] = Operation(
    "v2_personalized_mentors", "GET", "/api/ai-search/personalized-mentors/", PersonalizedMentorPage
)
PAGINATION: Pagination[FoundMentor] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=FoundMentor
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm_providers: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: V2PersonalizedMentorsOrderDirection | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_facet: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    username: str | Unset = UNSET,
    visibility: list[str] | Unset = UNSET,
    featured: bool | Unset = UNSET,
    starred: bool | Unset = UNSET,
) -> PersonalizedMentorPage:
    """Get mentors created by a specific user

    Get mentors created by a specific user within a given organization/platform.
    This endpoint provides a personalized view of the user's own mentors with
    support for filtering, pagination, and detailed mentor information.

    **Authentication Required:**
    - username: Required for personalized mentor access
    - platform_key OR tenant: Required for tenant-specific content (both serve the same purpose)
      - Use `platform_key` (preferred) or `tenant` (backward compatibility)
      - If both are provided, `platform_key` takes precedence

    **Features:**
    - User's own mentors only
    - Personalization data (access counts, last used)
    - Filtering and faceted search
    - Pagination support
    - Detail and list views

    Args:
        audience: Filter by audience
        category: Mentor category filter
        limit: Number of results per page
        llm_providers: Filter by LLM provider
        offset: Number of results to skip
        order_by: Field to sort by
        order_direction: Sort direction

            * `asc` - asc
            * `desc` - desc
        platform_key: Platform key for authentication. Required for authenticated requests. Can also use 'tenant' parameter as an
            alias (backward compatibility).
        query: Search query for personalized mentors
        return_facet: Include facet data in response
        tags: Filter by tags
        tenant: Tenant key (alias for 'platform_key' for backward compatibility). Can be used instead of 'platform_key' - both
            serve the same purpose.
        username: Username for authentication (required for unauthenticated requests)
        visibility: Filter by visibility
        featured: In the query.
        starred: In the query.

    Returns:
        PersonalizedMentorPage.

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - invalid parameters
            401: Unauthorized - missing credentials
            403: Forbidden - insufficient permissions
            404: Mentor not found
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "audience": audience,
        "category": category,
        "limit": limit,
        "llm_providers": llm_providers,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "platform_key": platform_key,
        "query": query,
        "return_facet": return_facet,
        "tags": tags,
        "tenant": tenant,
        "username": username,
        "visibility": visibility,
        "featured": featured,
        "starred": starred,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm_providers: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: V2PersonalizedMentorsOrderDirection | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_facet: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    username: str | Unset = UNSET,
    visibility: list[str] | Unset = UNSET,
    featured: bool | Unset = UNSET,
    starred: bool | Unset = UNSET,
) -> Response[PersonalizedMentorPage]:
    """Get mentors created by a specific user

    As `asyncio`. Returns Response[PersonalizedMentorPage]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    Pages: see `paginate`.
    """
    _query = {
        "audience": audience,
        "category": category,
        "limit": limit,
        "llm_providers": llm_providers,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "platform_key": platform_key,
        "query": query,
        "return_facet": return_facet,
        "tags": tags,
        "tenant": tenant,
        "username": username,
        "visibility": visibility,
        "featured": featured,
        "starred": starred,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm_providers: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: V2PersonalizedMentorsOrderDirection | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_facet: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    username: str | Unset = UNSET,
    visibility: list[str] | Unset = UNSET,
    featured: bool | Unset = UNSET,
    starred: bool | Unset = UNSET,
) -> PersonalizedMentorPage:
    """Get mentors created by a specific user

    As `asyncio`, blocking. Returns PersonalizedMentorPage. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    Pages: see `paginate`.

    Args:
        audience: Filter by audience
        category: Mentor category filter
        limit: Number of results per page
        llm_providers: Filter by LLM provider
        offset: Number of results to skip
        order_by: Field to sort by
        order_direction: Sort direction

            * `asc` - asc
            * `desc` - desc
        platform_key: Platform key for authentication. Required for authenticated requests. Can also use 'tenant' parameter as an
            alias (backward compatibility).
        query: Search query for personalized mentors
        return_facet: Include facet data in response
        tags: Filter by tags
        tenant: Tenant key (alias for 'platform_key' for backward compatibility). Can be used instead of 'platform_key' - both
            serve the same purpose.
        username: Username for authentication (required for unauthenticated requests)
        visibility: Filter by visibility
        featured: In the query.
        starred: In the query.
    """
    _query = {
        "audience": audience,
        "category": category,
        "limit": limit,
        "llm_providers": llm_providers,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "platform_key": platform_key,
        "query": query,
        "return_facet": return_facet,
        "tags": tags,
        "tenant": tenant,
        "username": username,
        "visibility": visibility,
        "featured": featured,
        "starred": starred,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    audience: list[str] | Unset = UNSET,
    category: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm_providers: list[str] | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    order_direction: V2PersonalizedMentorsOrderDirection | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_facet: bool | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    username: str | Unset = UNSET,
    visibility: list[str] | Unset = UNSET,
    featured: bool | Unset = UNSET,
    starred: bool | Unset = UNSET,
) -> Response[PersonalizedMentorPage]:
    """Get mentors created by a specific user

    As `asyncio`, blocking. Returns Response[PersonalizedMentorPage]. Raises errors.APIStatusError (400, 401, 403,
    404, 500). Pages: see `paginate`.
    """
    _query = {
        "audience": audience,
        "category": category,
        "limit": limit,
        "llm_providers": llm_providers,
        "offset": offset,
        "order_by": order_by,
        "order_direction": order_direction,
        "platform_key": platform_key,
        "query": query,
        "return_facet": return_facet,
        "tags": tags,
        "tenant": tenant,
        "username": username,
        "visibility": visibility,
        "featured": featured,
        "starred": starred,
    }
    return OPERATION.sync_detailed(client, (), _query)
