"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_creation_task import CourseCreationTask
from ...models.paginated_course_creation_task_list import PaginatedCourseCreationTaskList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedCourseCreationTaskList] = Operation(
    "ai_mentor_orgs_users_course_creation_tasks_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/",
    PaginatedCourseCreationTaskList,
)
PAGINATION: Pagination[CourseCreationTask] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=CourseCreationTask
)


@PAGINATION.asyncio
async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> PaginatedCourseCreationTaskList:
    """Create, retrieve and delete course creation tasks

    Course creation tasks allow you to schedule the creation of a course on OpenEdx deployment connected to this
    data manager.

    The course is created entirely by an ai model (as specified in your inputs).

    The llm decides on the content of the course based on the name, description, target audience and other
    parameters.
    Bigger and newer models tend to outperform smaller once.

    Clear and unambiguous parameters are more likely to produce better results.

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.

    Returns:
        PaginatedCourseCreationTaskList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"page": page, "page_size": page_size})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[PaginatedCourseCreationTaskList]:
    """Create, retrieve and delete course creation tasks

    As `asyncio`. Returns Response[PaginatedCourseCreationTaskList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"page": page, "page_size": page_size})


@PAGINATION.sync
def sync(
    org: str, user_id: str, *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> PaginatedCourseCreationTaskList:
    """Create, retrieve and delete course creation tasks

    As `asyncio`, blocking. Returns PaginatedCourseCreationTaskList. Raises errors.APIStatusError. Pages: see
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
) -> Response[PaginatedCourseCreationTaskList]:
    """Create, retrieve and delete course creation tasks

    As `asyncio`, blocking. Returns Response[PaginatedCourseCreationTaskList]. Raises errors.APIStatusError. Pages:
    see `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"page": page, "page_size": page_size})
