"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/cancel/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_creation_task import CourseCreationTask
from ...types import Response

OPERATION: Operation[CourseCreationTask] = Operation(
    "ai_mentor_orgs_users_course_creation_tasks_cancel_retrieve_2",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/tasks/{id}/cancel/",
    CourseCreationTask,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> CourseCreationTask:
    """Cancel a course creation task run.
    ** Conditions Required **:
    The task must be running or pending.
    ** Response **:
    - 200: The course creation task is successfully cancelled.
    - 400: The course creation task is not in a running or pending state.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task.

    Returns:
        CourseCreationTask.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: The course creation task is not in a running or pending state
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient
) -> Response[CourseCreationTask]:
    """Cancel a course creation task run.

    As `asyncio`. Returns Response[CourseCreationTask]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> CourseCreationTask:
    """Cancel a course creation task run.

    As `asyncio`, blocking. Returns CourseCreationTask. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[CourseCreationTask]:
    """Cancel a course creation task run.

    As `asyncio`, blocking. Returns Response[CourseCreationTask]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
