"""GET /api/search/personalized-catalog/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.catalog_hit import CatalogHit
from ...models.catalog_search_page import CatalogSearchPage
from ...types import UNSET, Response, Unset

OPERATION: Operation[CatalogSearchPage] = Operation(
    "search_personalized_catalog_retrieve", "GET", "/api/search/personalized-catalog/{username}/", CatalogSearchPage
)
PAGINATION: Pagination[CatalogHit] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=CatalogHit
)


@PAGINATION.asyncio
async def asyncio(
    username: str,
    *,
    client: DataManagerClient,
    allow_skill_search: bool | Unset = UNSET,
    alphabetical: bool | Unset = UNSET,
    certificate: list[str] | Unset = UNSET,
    content: list[str] | Unset = UNSET,
    course_id: str | Unset = UNSET,
    duration: list[str] | Unset = UNSET,
    language: list[str] | Unset = UNSET,
    level: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_ascending: bool | Unset = UNSET,
    order_by: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    price: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: list[str] | Unset = UNSET,
    promotion: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    recommended: bool | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    resource_type: list[str] | Unset = UNSET,
    return_facet: bool | Unset = UNSET,
    return_items: bool | Unset = UNSET,
    role_id: str | Unset = UNSET,
    self_paced: list[str] | Unset = UNSET,
    skill_id: str | Unset = UNSET,
    skills: list[str] | Unset = UNSET,
    subject: list[str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    topics: list[str] | Unset = UNSET,
    update_facet: str | Unset = UNSET,
) -> CatalogSearchPage:
    """Determine whether to serve a detail view or a list view.
    If any detail-identifying parameters are present (course_id, program_id, etc.)
    the detail view is returned; otherwise the aggregated list view is returned.

    Args:
        username: In the path.
        allow_skill_search: Enable skill-based search. Default on the server: false.
        alphabetical: Sort alphabetically by name. Default on the server: false.
        certificate: Filter by certificate type
        content: Content types to include in results
        course_id: Retrieve a specific course by ID
        duration: Filter by course duration range
        language: Filter by content language
        level: Filter by difficulty level
        limit: Number of results per page. Default on the server: 12.
        offset: Starting position for pagination. Default on the server: 0.
        order_ascending: Sort direction. Default on the server: false.
        order_by: Field to sort results by
        pathway_id: Retrieve a specific pathway by ID
        price: Filter by price/audit status
        program_id: Retrieve a specific program by ID
        program_type: Filter by program type
        promotion: Filter by promotion status
        query: Search term to filter content by name or description
        recommended: Show only recommended content. Default on the server: false.
        resource_id: Retrieve a specific resource by ID
        resource_type: Filter by resource type
        return_facet: Include facet data in response. Default on the server: true.
        return_items: Include items in programs/pathways. Default on the server: false.
        role_id: Retrieve a specific role by ID
        self_paced: Filter by course format
        skill_id: Retrieve a specific skill by ID
        skills: Filter by skills
        subject: Filter by subject areas
        tags: Filter by tags
        tenant: Filter by tenant/organization
        topics: Filter by topic areas
        update_facet: Force facet update

    Returns:
        CatalogSearchPage.

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "allow_skill_search": allow_skill_search,
        "alphabetical": alphabetical,
        "certificate": certificate,
        "content": content,
        "course_id": course_id,
        "duration": duration,
        "language": language,
        "level": level,
        "limit": limit,
        "offset": offset,
        "order_ascending": order_ascending,
        "order_by": order_by,
        "pathway_id": pathway_id,
        "price": price,
        "program_id": program_id,
        "program_type": program_type,
        "promotion": promotion,
        "query": query,
        "recommended": recommended,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "return_facet": return_facet,
        "return_items": return_items,
        "role_id": role_id,
        "self_paced": self_paced,
        "skill_id": skill_id,
        "skills": skills,
        "subject": subject,
        "tags": tags,
        "tenant": tenant,
        "topics": topics,
        "update_facet": update_facet,
    }
    return await OPERATION.asyncio(client, (username,), _query)


async def asyncio_detailed(
    username: str,
    *,
    client: DataManagerClient,
    allow_skill_search: bool | Unset = UNSET,
    alphabetical: bool | Unset = UNSET,
    certificate: list[str] | Unset = UNSET,
    content: list[str] | Unset = UNSET,
    course_id: str | Unset = UNSET,
    duration: list[str] | Unset = UNSET,
    language: list[str] | Unset = UNSET,
    level: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_ascending: bool | Unset = UNSET,
    order_by: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    price: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: list[str] | Unset = UNSET,
    promotion: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    recommended: bool | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    resource_type: list[str] | Unset = UNSET,
    return_facet: bool | Unset = UNSET,
    return_items: bool | Unset = UNSET,
    role_id: str | Unset = UNSET,
    self_paced: list[str] | Unset = UNSET,
    skill_id: str | Unset = UNSET,
    skills: list[str] | Unset = UNSET,
    subject: list[str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    topics: list[str] | Unset = UNSET,
    update_facet: str | Unset = UNSET,
) -> Response[CatalogSearchPage]:
    """Determine whether to serve a detail view or a list view.

    As `asyncio`. Returns Response[CatalogSearchPage]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "allow_skill_search": allow_skill_search,
        "alphabetical": alphabetical,
        "certificate": certificate,
        "content": content,
        "course_id": course_id,
        "duration": duration,
        "language": language,
        "level": level,
        "limit": limit,
        "offset": offset,
        "order_ascending": order_ascending,
        "order_by": order_by,
        "pathway_id": pathway_id,
        "price": price,
        "program_id": program_id,
        "program_type": program_type,
        "promotion": promotion,
        "query": query,
        "recommended": recommended,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "return_facet": return_facet,
        "return_items": return_items,
        "role_id": role_id,
        "self_paced": self_paced,
        "skill_id": skill_id,
        "skills": skills,
        "subject": subject,
        "tags": tags,
        "tenant": tenant,
        "topics": topics,
        "update_facet": update_facet,
    }
    return await OPERATION.asyncio_detailed(client, (username,), _query)


@PAGINATION.sync
def sync(
    username: str,
    *,
    client: DataManagerClient,
    allow_skill_search: bool | Unset = UNSET,
    alphabetical: bool | Unset = UNSET,
    certificate: list[str] | Unset = UNSET,
    content: list[str] | Unset = UNSET,
    course_id: str | Unset = UNSET,
    duration: list[str] | Unset = UNSET,
    language: list[str] | Unset = UNSET,
    level: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_ascending: bool | Unset = UNSET,
    order_by: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    price: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: list[str] | Unset = UNSET,
    promotion: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    recommended: bool | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    resource_type: list[str] | Unset = UNSET,
    return_facet: bool | Unset = UNSET,
    return_items: bool | Unset = UNSET,
    role_id: str | Unset = UNSET,
    self_paced: list[str] | Unset = UNSET,
    skill_id: str | Unset = UNSET,
    skills: list[str] | Unset = UNSET,
    subject: list[str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    topics: list[str] | Unset = UNSET,
    update_facet: str | Unset = UNSET,
) -> CatalogSearchPage:
    """Determine whether to serve a detail view or a list view.

    As `asyncio`, blocking. Returns CatalogSearchPage. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        username: In the path.
        allow_skill_search: Enable skill-based search. Default on the server: false.
        alphabetical: Sort alphabetically by name. Default on the server: false.
        certificate: Filter by certificate type
        content: Content types to include in results
        course_id: Retrieve a specific course by ID
        duration: Filter by course duration range
        language: Filter by content language
        level: Filter by difficulty level
        limit: Number of results per page. Default on the server: 12.
        offset: Starting position for pagination. Default on the server: 0.
        order_ascending: Sort direction. Default on the server: false.
        order_by: Field to sort results by
        pathway_id: Retrieve a specific pathway by ID
        price: Filter by price/audit status
        program_id: Retrieve a specific program by ID
        program_type: Filter by program type
        promotion: Filter by promotion status
        query: Search term to filter content by name or description
        recommended: Show only recommended content. Default on the server: false.
        resource_id: Retrieve a specific resource by ID
        resource_type: Filter by resource type
        return_facet: Include facet data in response. Default on the server: true.
        return_items: Include items in programs/pathways. Default on the server: false.
        role_id: Retrieve a specific role by ID
        self_paced: Filter by course format
        skill_id: Retrieve a specific skill by ID
        skills: Filter by skills
        subject: Filter by subject areas
        tags: Filter by tags
        tenant: Filter by tenant/organization
        topics: Filter by topic areas
        update_facet: Force facet update
    """
    _query = {
        "allow_skill_search": allow_skill_search,
        "alphabetical": alphabetical,
        "certificate": certificate,
        "content": content,
        "course_id": course_id,
        "duration": duration,
        "language": language,
        "level": level,
        "limit": limit,
        "offset": offset,
        "order_ascending": order_ascending,
        "order_by": order_by,
        "pathway_id": pathway_id,
        "price": price,
        "program_id": program_id,
        "program_type": program_type,
        "promotion": promotion,
        "query": query,
        "recommended": recommended,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "return_facet": return_facet,
        "return_items": return_items,
        "role_id": role_id,
        "self_paced": self_paced,
        "skill_id": skill_id,
        "skills": skills,
        "subject": subject,
        "tags": tags,
        "tenant": tenant,
        "topics": topics,
        "update_facet": update_facet,
    }
    return OPERATION.sync(client, (username,), _query)


def sync_detailed(
    username: str,
    *,
    client: DataManagerClient,
    allow_skill_search: bool | Unset = UNSET,
    alphabetical: bool | Unset = UNSET,
    certificate: list[str] | Unset = UNSET,
    content: list[str] | Unset = UNSET,
    course_id: str | Unset = UNSET,
    duration: list[str] | Unset = UNSET,
    language: list[str] | Unset = UNSET,
    level: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_ascending: bool | Unset = UNSET,
    order_by: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    price: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: list[str] | Unset = UNSET,
    promotion: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    recommended: bool | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    resource_type: list[str] | Unset = UNSET,
    return_facet: bool | Unset = UNSET,
    return_items: bool | Unset = UNSET,
    role_id: str | Unset = UNSET,
    self_paced: list[str] | Unset = UNSET,
    skill_id: str | Unset = UNSET,
    skills: list[str] | Unset = UNSET,
    subject: list[str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    topics: list[str] | Unset = UNSET,
    update_facet: str | Unset = UNSET,
) -> Response[CatalogSearchPage]:
    """Determine whether to serve a detail view or a list view.

    As `asyncio`, blocking. Returns Response[CatalogSearchPage]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "allow_skill_search": allow_skill_search,
        "alphabetical": alphabetical,
        "certificate": certificate,
        "content": content,
        "course_id": course_id,
        "duration": duration,
        "language": language,
        "level": level,
        "limit": limit,
        "offset": offset,
        "order_ascending": order_ascending,
        "order_by": order_by,
        "pathway_id": pathway_id,
        "price": price,
        "program_id": program_id,
        "program_type": program_type,
        "promotion": promotion,
        "query": query,
        "recommended": recommended,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "return_facet": return_facet,
        "return_items": return_items,
        "role_id": role_id,
        "self_paced": self_paced,
        "skill_id": skill_id,
        "skills": skills,
        "subject": subject,
        "tags": tags,
        "tenant": tenant,
        "topics": topics,
        "update_facet": update_facet,
    }
    return OPERATION.sync_detailed(client, (username,), _query)
