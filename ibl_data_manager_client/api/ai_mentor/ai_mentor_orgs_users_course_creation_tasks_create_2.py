"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_creation_task import CourseCreationTask
from ...models.course_creation_task_input import CourseCreationTaskInput
from ...types import Response

OPERATION: Operation[CourseCreationTask] = Operation(
    "ai_mentor_orgs_users_course_creation_tasks_create_2",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/",
    CourseCreationTask,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: CourseCreationTaskInput
) -> CourseCreationTask:
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
        body: As application/json.

    Returns:
        CourseCreationTask.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: CourseCreationTaskInput
) -> Response[CourseCreationTask]:
    """Create, retrieve and delete course creation tasks

    As `asyncio`. Returns Response[CourseCreationTask]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: CourseCreationTaskInput) -> CourseCreationTask:
    """Create, retrieve and delete course creation tasks

    As `asyncio`, blocking. Returns CourseCreationTask. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: CourseCreationTaskInput
) -> Response[CourseCreationTask]:
    """Create, retrieve and delete course creation tasks

    As `asyncio`, blocking. Returns Response[CourseCreationTask]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
