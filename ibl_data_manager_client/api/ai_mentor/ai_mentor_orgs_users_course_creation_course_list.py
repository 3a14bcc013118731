"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.edx_course import EdxCourse
from ...models.paginated_edx_course_list import PaginatedEdxCourseList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedEdxCourseList] = Operation(
    "ai_mentor_orgs_users_course_creation_course_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/",
    PaginatedEdxCourseList,
)
PAGINATION: Pagination[EdxCourse] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=EdxCourse
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    task: int | Unset = UNSET,
) -> PaginatedEdxCourseList:
    """API viewset for managing EdX courses.

    This viewset allows platform administrators to retrieve, delete, and
    perform various operations on EdX courses that were created through
    course creation tasks.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        task: In the query.

    Returns:
        PaginatedEdxCourseList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"ordering": ordering, "page": page, "page_size": page_size, "search": search, "task": task}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    task: int | Unset = UNSET,
) -> Response[PaginatedEdxCourseList]:
    """API viewset for managing EdX courses.

    As `asyncio`. Returns Response[PaginatedEdxCourseList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {"ordering": ordering, "page": page, "page_size": page_size, "search": search, "task": task}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    task: int | Unset = UNSET,
) -> PaginatedEdxCourseList:
    """API viewset for managing EdX courses.

    As `asyncio`, blocking. Returns PaginatedEdxCourseList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        task: In the query.
    """
    _query = {"ordering": ordering, "page": page, "page_size": page_size, "search": search, "task": task}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    task: int | Unset = UNSET,
) -> Response[PaginatedEdxCourseList]:
    """API viewset for managing EdX courses.

    As `asyncio`, blocking. Returns Response[PaginatedEdxCourseList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {"ordering": ordering, "page": page, "page_size": page_size, "search": search, "task": task}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
