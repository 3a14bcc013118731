"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_creation_task_file import CourseCreationTaskFile
from ...models.paginated_course_creation_task_file_list import PaginatedCourseCreationTaskFileList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedCourseCreationTaskFileList] = Operation(
    "ai_mentor_orgs_users_course_creation_task_files_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-task-files/",
    PaginatedCourseCreationTaskFileList,
)
PAGINATION: Pagination[CourseCreationTaskFile] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=CourseCreationTaskFile
)


@PAGINATION.asyncio
async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> PaginatedCourseCreationTaskFileList:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.

    Returns:
        PaginatedCourseCreationTaskFileList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"page": page, "page_size": page_size})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[PaginatedCourseCreationTaskFileList]:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`. Returns Response[PaginatedCourseCreationTaskFileList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"page": page, "page_size": page_size})


@PAGINATION.sync
def sync(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> PaginatedCourseCreationTaskFileList:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`, blocking. Returns PaginatedCourseCreationTaskFileList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
    """
    return OPERATION.sync(client, (org, user_id), {"page": page, "page_size": page_size})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[PaginatedCourseCreationTaskFileList]:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`, blocking. Returns Response[PaginatedCourseCreationTaskFileList]. Raises errors.APIStatusError.
    Pages: see `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"page": page, "page_size": page_size})
