"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.paginated_section_list import PaginatedSectionList
from ...models.section import Section
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PaginatedSectionList] = Operation(
    "ai_mentor_orgs_users_course_creation_section_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/",
    PaginatedSectionList.from_dict,
)
PAGINATION: Pagination[Section] = Pagination(
    "drf_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=Section.from_dict,
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
    task: int | Unset = UNSET,
) -> PaginatedSectionList:
    """API viewset for managing course sections.

    This viewset allows platform administrators to retrieve and manage
    sections within EdX courses.

    Permissions:
        - Restricted to platform administrators only

    Args:
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "course": course,
            "ordering": ordering,
            "page": page,
            "page_size": page_size,
            "search": search,
            "task": task,
        },
    )


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
    task: int | Unset = UNSET,
) -> Response[PaginatedSectionList]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "course": course,
            "ordering": ordering,
            "page": page,
            "page_size": page_size,
            "search": search,
            "task": task,
        },
    )


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
    task: int | Unset = UNSET,
) -> PaginatedSectionList:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "course": course,
            "ordering": ordering,
            "page": page,
            "page_size": page_size,
            "search": search,
            "task": task,
        },
    )


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
    task: int | Unset = UNSET,
) -> Response[PaginatedSectionList]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "course": course,
            "ordering": ordering,
            "page": page,
            "page_size": page_size,
            "search": search,
            "task": task,
        },
    )
