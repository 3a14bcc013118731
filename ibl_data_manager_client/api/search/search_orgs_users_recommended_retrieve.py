"""GET /api/search/orgs/{org}/users/{username}/recommended/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.catalog_hit import CatalogHit
from ...models.recommended_course_page import RecommendedCoursePage
from ...types import UNSET, Response, Unset

OPERATION: Operation[RecommendedCoursePage] = Operation(
    "search_orgs_users_recommended_retrieve",
    "GET",
    "/api/search/orgs/{org}/users/{username}/recommended/",
    RecommendedCoursePage,
)
PAGINATION: Pagination[CatalogHit] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=CatalogHit
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    certificate: list[str] | Unset = UNSET,
    content: list[str] | Unset = UNSET,
    course_id: str | Unset = UNSET,
    duration: list[str] | Unset = UNSET,
    language: list[str] | Unset = UNSET,
    level: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    price: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    resource_type: list[str] | Unset = UNSET,
    role_id: str | Unset = UNSET,
    self_paced: list[str] | Unset = UNSET,
    skill_id: str | Unset = UNSET,
    skills: list[str] | Unset = UNSET,
    subject: list[str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    topics: list[str] | Unset = UNSET,
) -> RecommendedCoursePage:
    """Determine whether to serve a detail view or a list view.

    Args:
        org: In the path.
        username: In the path.
        certificate: Filter by certificate type
        content: Content types to include in recommendations (courses, programs, pathways, skills, roles, resources) Default on
            the server: ["courses"].
        course_id: Retrieve a specific course by ID
        duration: Filter by course duration range
        language: Filter by content language
        level: Filter by difficulty level
        limit: Number of results per page. Default on the server: 12.
        offset: Starting position for pagination. Default on the server: 0.
        pathway_id: Retrieve a specific pathway by ID
        price: Filter by price/audit status
        program_id: Retrieve a specific program by ID
        program_type: Filter by program type
        query: Search term to filter content by name or description
        resource_id: Retrieve a specific resource by ID
        resource_type: Filter by resource type
        role_id: Retrieve a specific role by ID
        self_paced: Filter by course format (self-paced, instructor-led)
        skill_id: Retrieve a specific skill by ID
        skills: Filter by skills
        subject: Filter by subject areas
        tags: Filter by tags
        tenant: Filter by tenant/organization
        topics: Filter by topic areas

    Returns:
        RecommendedCoursePage.

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request
            404: User not found
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "certificate": certificate,
        "content": content,
        "course_id": course_id,
        "duration": duration,
        "language": language,
        "level": level,
        "limit": limit,
        "offset": offset,
        "pathway_id": pathway_id,
        "price": price,
        "program_id": program_id,
        "program_type": program_type,
        "query": query,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "role_id": role_id,
        "self_paced": self_paced,
        "skill_id": skill_id,
        "skills": skills,
        "subject": subject,
        "tags": tags,
        "tenant": tenant,
        "topics": topics,
    }
    return await OPERATION.asyncio(client, (org, username), _query)


async def asyncio_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    certificate: list[str] | Unset = UNSET,
    content: list[str] | Unset = UNSET,
    course_id: str | Unset = UNSET,
    duration: list[str] | Unset = UNSET,
    language: list[str] | Unset = UNSET,
    level: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    price: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    resource_type: list[str] | Unset = UNSET,
    role_id: str | Unset = UNSET,
    self_paced: list[str] | Unset = UNSET,
    skill_id: str | Unset = UNSET,
    skills: list[str] | Unset = UNSET,
    subject: list[str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    topics: list[str] | Unset = UNSET,
) -> Response[RecommendedCoursePage]:
    """Determine whether to serve a detail view or a list view.

    As `asyncio`. Returns Response[RecommendedCoursePage]. Raises errors.APIStatusError (400, 404, 500). Pages: see
    `paginate`.
    """
    _query = {
        "certificate": certificate,
        "content": content,
        "course_id": course_id,
        "duration": duration,
        "language": language,
        "level": level,
        "limit": limit,
        "offset": offset,
        "pathway_id": pathway_id,
        "price": price,
        "program_id": program_id,
        "program_type": program_type,
        "query": query,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "role_id": role_id,
        "self_paced": self_paced,
        "skill_id": skill_id,
        "skills": skills,
        "subject": subject,
        "tags": tags,
        "tenant": tenant,
        "topics": topics,
    }
    return await OPERATION.asyncio_detailed(client, (org, username), _query)


@PAGINATION.sync
def sync(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    certificate: list[str] | Unset = UNSET,
    content: list[str] | Unset = UNSET,
    course_id: str | Unset = UNSET,
    duration: list[str] | Unset = UNSET,
    language: list[str] | Unset = UNSET,
    level: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    price: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    resource_type: list[str] | Unset = UNSET,
    role_id: str | Unset = UNSET,
    self_paced: list[str] | Unset = UNSET,
    skill_id: str | Unset = UNSET,
    skills: list[str] | Unset = UNSET,
    subject: list[str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    topics: list[str] | Unset = UNSET,
) -> RecommendedCoursePage:
    """Determine whether to serve a detail view or a list view.

    As `asyncio`, blocking. Returns RecommendedCoursePage. Raises errors.APIStatusError (400, 404, 500). Pages: see
    `paginate`.

    Args:
        org: In the path.
        username: In the path.
        certificate: Filter by certificate type
        content: Content types to include in recommendations (courses, programs, pathways, skills, roles, resources) Default on
            the server: ["courses"].
        course_id: Retrieve a specific course by ID
        duration: Filter by course duration range
        language: Filter by content language
        level: Filter by difficulty level
        limit: Number of results per page. Default on the server: 12.
        offset: Starting position for pagination. Default on the server: 0.
        pathway_id: Retrieve a specific pathway by ID
        price: Filter by price/audit status
        program_id: Retrieve a specific program by ID
        program_type: Filter by program type
        query: Search term to filter content by name or description
        resource_id: Retrieve a specific resource by ID
        resource_type: Filter by resource type
        role_id: Retrieve a specific role by ID
        self_paced: Filter by course format (self-paced, instructor-led)
        skill_id: Retrieve a specific skill by ID
        skills: Filter by skills
        subject: Filter by subject areas
        tags: Filter by tags
        tenant: Filter by tenant/organization
        topics: Filter by topic areas
    """
    _query = {
        "certificate": certificate,
        "content": content,
        "course_id": course_id,
        "duration": duration,
        "language": language,
        "level": level,
        "limit": limit,
        "offset": offset,
        "pathway_id": pathway_id,
        "price": price,
        "program_id": program_id,
        "program_type": program_type,
        "query": query,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "role_id": role_id,
        "self_paced": self_paced,
        "skill_id": skill_id,
        "skills": skills,
        "subject": subject,
        "tags": tags,
        "tenant": tenant,
        "topics": topics,
    }
    return OPERATION.sync(client, (org, username), _query)


def sync_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    certificate: list[str] | Unset = UNSET,
    content: list[str] | Unset = UNSET,
    course_id: str | Unset = UNSET,
    duration: list[str] | Unset = UNSET,
    language: list[str] | Unset = UNSET,
    level: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    price: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    resource_type: list[str] | Unset = UNSET,
    role_id: str | Unset = UNSET,
    self_paced: list[str] | Unset = UNSET,
    skill_id: str | Unset = UNSET,
    skills: list[str] | Unset = UNSET,
    subject: list[str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tenant: str | Unset = UNSET,
    topics: list[str] | Unset = UNSET,
) -> Response[RecommendedCoursePage]:
    """Determine whether to serve a detail view or a list view.

    As `asyncio`, blocking. Returns Response[RecommendedCoursePage]. Raises errors.APIStatusError (400, 404, 500).
    Pages: see `paginate`.
    """
    _query = {
        "certificate": certificate,
        "content": content,
        "course_id": course_id,
        "duration": duration,
        "language": language,
        "level": level,
        "limit": limit,
        "offset": offset,
        "pathway_id": pathway_id,
        "price": price,
        "program_id": program_id,
        "program_type": program_type,
        "query": query,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "role_id": role_id,
        "self_paced": self_paced,
        "skill_id": skill_id,
        "skills": skills,
        "subject": subject,
        "tags": tags,
        "tenant": tenant,
        "topics": topics,
    }
    return OPERATION.sync_detailed(client, (org, username), _query)
