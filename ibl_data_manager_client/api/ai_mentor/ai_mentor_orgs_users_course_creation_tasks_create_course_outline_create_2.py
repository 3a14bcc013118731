"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_creation_task_input import CourseCreationTaskInput
from ...models.full_course import FullCourse
from ...types import Response

OPERATION: Operation[FullCourse] = Operation(
    "ai_mentor_orgs_users_course_creation_tasks_create_course_outline_create_2",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/create-course-outline/",
    FullCourse,
)


async def asyncio(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: CourseCreationTaskInput
) -> FullCourse:
    """This is intended for stepwise approach of course creation.

    Use this to intiate generating an outline of the course.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task.
        body: As application/json.

    Returns:
        FullCourse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: CourseCreationTaskInput
) -> Response[FullCourse]:
    """This is intended for stepwise approach of course creation.

    As `asyncio`. Returns Response[FullCourse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient, body: CourseCreationTaskInput) -> FullCourse:
    """This is intended for stepwise approach of course creation.

    As `asyncio`, blocking. Returns FullCourse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: CourseCreationTaskInput
) -> Response[FullCourse]:
    """This is intended for stepwise approach of course creation.

    As `asyncio`, blocking. Returns Response[FullCourse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
