"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/start/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_creation_task import CourseCreationTask
from ...types import Response

OPERATION: Operation[CourseCreationTask] = Operation(
    "ai_mentor_orgs_users_course_creation_tasks_start_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation-tasks/{id}/start/",
    CourseCreationTask,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> CourseCreationTask:
    """Kick start the course creation task.
    This endpoint should be called once the files for a course creation task has
    been successfully uploaded.

    ** Conditions Required **:
    - The course creation task must be in a pending state or failed state.

    ** Response **:
    - 200: The course creation task is successfully started.
    - 400: The course creation task is not in a pending state.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task.

    Returns:
        CourseCreationTask.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: The course creation task is not in a pending state
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient
) -> Response[CourseCreationTask]:
    """Kick start the course creation task.

    As `asyncio`. Returns Response[CourseCreationTask]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> CourseCreationTask:
    """Kick start the course creation task.

    As `asyncio`, blocking. Returns CourseCreationTask. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[CourseCreationTask]:
    """Kick start the course creation task.

    As `asyncio`, blocking. Returns Response[CourseCreationTask]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
