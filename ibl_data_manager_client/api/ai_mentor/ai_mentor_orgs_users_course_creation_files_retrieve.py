"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_creation_task_file import CourseCreationTaskFile
from ...types import Response

OPERATION: Operation[CourseCreationTaskFile] = Operation(
    "ai_mentor_orgs_users_course_creation_files_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/",
    CourseCreationTaskFile,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> CourseCreationTaskFile:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task file.

    Returns:
        CourseCreationTaskFile.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient
) -> Response[CourseCreationTaskFile]:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`. Returns Response[CourseCreationTaskFile]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> CourseCreationTaskFile:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`, blocking. Returns CourseCreationTaskFile. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task file.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[CourseCreationTaskFile]:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`, blocking. Returns Response[CourseCreationTaskFile]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
