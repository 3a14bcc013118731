"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_unit_list import PaginatedUnitList
from ...models.unit import Unit
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedUnitList] = Operation(
    "ai_mentor_orgs_users_course_creation_component_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/",
    PaginatedUnitList,
)
PAGINATION: Pagination[Unit] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=Unit
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    section: int | Unset = UNSET,
    subsection: int | Unset = UNSET,
    task: int | Unset = UNSET,
) -> PaginatedUnitList:
    """API viewset for managing course units.

    This viewset allows platform administrators to retrieve and manage
    units within course subsections, and generate content for them.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        course: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        section: In the query.
        subsection: In the query.
        task: In the query.

    Returns:
        PaginatedUnitList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "course": course,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "section": section,
        "subsection": subsection,
        "task": task,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    section: int | Unset = UNSET,
    subsection: int | Unset = UNSET,
    task: int | Unset = UNSET,
) -> Response[PaginatedUnitList]:
    """API viewset for managing course units.

    As `asyncio`. Returns Response[PaginatedUnitList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "course": course,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "section": section,
        "subsection": subsection,
        "task": task,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    section: int | Unset = UNSET,
    subsection: int | Unset = UNSET,
    task: int | Unset = UNSET,
) -> PaginatedUnitList:
    """API viewset for managing course units.

    As `asyncio`, blocking. Returns PaginatedUnitList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        course: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        section: In the query.
        subsection: In the query.
        task: In the query.
    """
    _query = {
        "course": course,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "section": section,
        "subsection": subsection,
        "task": task,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    section: int | Unset = UNSET,
    subsection: int | Unset = UNSET,
    task: int | Unset = UNSET,
) -> Response[PaginatedUnitList]:
    """API viewset for managing course units.

    As `asyncio`, blocking. Returns Response[PaginatedUnitList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "course": course,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "section": section,
        "subsection": subsection,
        "task": task,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
