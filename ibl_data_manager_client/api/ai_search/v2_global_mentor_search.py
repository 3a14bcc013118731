"""GET /api/ai-search/mentors/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.found_mentor import FoundMentor
from ...models.global_mentor_page import GlobalMentorPage
from ...types import UNSET, Response, Unset

OPERATION: Operation[GlobalMentorPage] = Operation(
    "v2_global_mentor_search", "GET", "/api/ai-search/mentors/", GlobalMentorPage
)
PAGINATION: Pagination[FoundMentor] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=FoundMentor
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    category: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    include_main_public_mentors: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    subjects: str | Unset = UNSET,
    tenant: str | Unset = UNSET,
    types: str | Unset = UNSET,
    visibility: str | Unset = UNSET,
    featured: bool | Unset = UNSET,
    starred: bool | Unset = UNSET,
) -> GlobalMentorPage:
    """Search and filter AI mentors across the platform

    Search and filter AI mentors with support for comprehensive filtering, pagination, and detailed mentor
    information.
    This endpoint supports both anonymous and authenticated users with different access levels.

    **Anonymous Users:**
    - Access to public mentors only (VIEWABLE_BY_ANYONE)
    - Limited search capabilities
    - No personalization

    **Authenticated Users:**
    - Full access based on platform permissions (scoped to requested platform)
    - Personalized results
    - Access to tenant-specific mentors

    **Required Parameters (Authenticated Users):**
    - `platform_key` OR `tenant`: Platform key for RBAC enforcement (required for authenticated requests)
      - Use `platform_key` (preferred) or `tenant` (backward compatibility) - both serve the same purpose
      - If both are provided, `platform_key` takes precedence

    **Available Filters:**
    - `query`: Search term to filter mentors by name or description
    - `tenant`: Filter by tenant/organization platform key(s) - can also be used as alias for `platform_key`
    (backward compatibility)
    - `category`: Filter by mentor category (comma-separated)
    - `subjects`: Filter by mentor subject (comma-separated)
    - `types`: Filter by mentor type (comma-separated)
    - `llm`: Filter by LLM provider (comma-separated, e.g., GPT-4, Claude)
    - `visibility`: Filter by visibility level (comma-separated: viewable_by_anyone, viewable_by_tenant_students,
    viewable_by_tenant_admins)
    - `created_by`: Filter mentors created by specific user (for personalized search)
    - `include_main_public_mentors`: Include main tenant public mentors

    **Facets:**
    The response includes facets with aggregated counts for all filterable attributes:
    - categories, subjects, types, llm_providers, visibility
    All facet values can be used as filter parameters in subsequent requests.

    Notes:
    - Detail view is removed; use the ibl_ai_mentor app for mentor details
    - include_main_public_mentors=true shows only VIEWABLE_BY_ANYONE mentors from the main tenant across tenants
    - For authenticated requests, either `platform_key` or `tenant` is required when username is provided
    - `tenant` parameter serves dual purpose: as a filter for multiple tenants, or as an alias for `platform_key`
    (backward compatibility)
    - Frontend uses `llm` parameter name (backend maps to `llm_provider` automatically)

    Args:
        category: Mentor category filter
        created_by: Filter mentors created by specific user (for personalized search)
        include_main_public_mentors: Include main tenant public mentors (VIEWABLE_BY_ANYONE) when true. Default on the server: false.
        limit: Number of results per page (at least 1, at most 100)
        llm: LLM provider filter
        offset: Number of results to skip (at least 0)
        platform_key: Platform key for RBAC enforcement. Required for authenticated requests. Can also use 'tenant' parameter as an
            alias (backward compatibility).
        query: Search query for mentors
        subjects: Mentor subject filter
        tenant: Tenant key(s) (CSV). Can be used as a filter for multiple tenants, or as an alias for 'platform_key' in
            authenticated requests (backward compatibility).
        types: Mentor type filter
        visibility: Mentor visibility filter (viewable_by_anyone, viewable_by_tenant_students, viewable_by_tenant_admins)
        featured: In the query.
        starred: In the query.

    Returns:
        GlobalMentorPage.

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - invalid parameters
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "include_main_public_mentors": include_main_public_mentors,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "platform_key": platform_key,
        "query": query,
        "subjects": subjects,
        "tenant": tenant,
        "types": types,
        "visibility": visibility,
        "featured": featured,
        "starred": starred,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    category: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    include_main_public_mentors: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    subjects: str | Unset = UNSET,
    tenant: str | Unset = UNSET,
    types: str | Unset = UNSET,
    visibility: str | Unset = UNSET,
    featured: bool | Unset = UNSET,
    starred: bool | Unset = UNSET,
) -> Response[GlobalMentorPage]:
    """Search and filter AI mentors across the platform

    As `asyncio`. Returns Response[GlobalMentorPage]. Raises errors.APIStatusError (400, 500). Pages: see
    `paginate`.
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "include_main_public_mentors": include_main_public_mentors,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "platform_key": platform_key,
        "query": query,
        "subjects": subjects,
        "tenant": tenant,
        "types": types,
        "visibility": visibility,
        "featured": featured,
        "starred": starred,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    category: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    include_main_public_mentors: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    subjects: str | Unset = UNSET,
    tenant: str | Unset = UNSET,
    types: str | Unset = UNSET,
    visibility: str | Unset = UNSET,
    featured: bool | Unset = UNSET,
    starred: bool | Unset = UNSET,
) -> GlobalMentorPage:
    """Search and filter AI mentors across the platform

    As `asyncio`, blocking. Returns GlobalMentorPage. Raises errors.APIStatusError (400, 500). Pages: see
    `paginate`.

    Args:
        category: Mentor category filter
        created_by: Filter mentors created by specific user (for personalized search)
        include_main_public_mentors: Include main tenant public mentors (VIEWABLE_BY_ANYONE) when true. Default on the server: false.
        limit: Number of results per page (at least 1, at most 100)
        llm: LLM provider filter
        offset: Number of results to skip (at least 0)
        platform_key: Platform key for RBAC enforcement. Required for authenticated requests. Can also use 'tenant' parameter as an
            alias (backward compatibility).
        query: Search query for mentors
        subjects: Mentor subject filter
        tenant: Tenant key(s) (CSV). Can be used as a filter for multiple tenants, or as an alias for 'platform_key' in
            authenticated requests (backward compatibility).
        types: Mentor type filter
        visibility: Mentor visibility filter (viewable_by_anyone, viewable_by_tenant_students, viewable_by_tenant_admins)
        featured: In the query.
        starred: In the query.
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "include_main_public_mentors": include_main_public_mentors,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "platform_key": platform_key,
        "query": query,
        "subjects": subjects,
        "tenant": tenant,
        "types": types,
        "visibility": visibility,
        "featured": featured,
        "starred": starred,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    category: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    include_main_public_mentors: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    llm: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    subjects: str | Unset = UNSET,
    tenant: str | Unset = UNSET,
    types: str | Unset = UNSET,
    visibility: str | Unset = UNSET,
    featured: bool | Unset = UNSET,
    starred: bool | Unset = UNSET,
) -> Response[GlobalMentorPage]:
    """Search and filter AI mentors across the platform

    As `asyncio`, blocking. Returns Response[GlobalMentorPage]. Raises errors.APIStatusError (400, 500). Pages: see
    `paginate`.
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "include_main_public_mentors": include_main_public_mentors,
        "limit": limit,
        "llm": llm,
        "offset": offset,
        "platform_key": platform_key,
        "query": query,
        "subjects": subjects,
        "tenant": tenant,
        "types": types,
        "visibility": visibility,
        "featured": featured,
        "starred": starred,
    }
    return OPERATION.sync_detailed(client, (), _query)
