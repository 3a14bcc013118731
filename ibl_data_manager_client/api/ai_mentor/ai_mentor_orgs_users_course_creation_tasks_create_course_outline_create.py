"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.full_course import FullCourse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.course_creation_task_input import CourseCreationTaskInput

OPERATION: Operation[FullCourse] = Operation(
    "ai_mentor_orgs_users_course_creation_tasks_create_course_outline_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/create-course-outline/",
    FullCourse.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: CourseCreationTaskInput,
) -> FullCourse:
    """This is intended for stepwise approach of course creation.

    Use this to intiate generating an outline of the course.

    Args:
        id: A unique integer value identifying this course creation task.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            id,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: CourseCreationTaskInput,
) -> Response[FullCourse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: CourseCreationTaskInput,
) -> FullCourse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: CourseCreationTaskInput,
) -> Response[FullCourse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
        None,
        body,
    )
