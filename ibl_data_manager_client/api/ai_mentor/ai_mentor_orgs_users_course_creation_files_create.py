"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_creation_task_file import CourseCreationTaskFile
from ...models.course_creation_task_file_upload import CourseCreationTaskFileUpload
from ...types import Response

OPERATION: Operation[CourseCreationTaskFile] = Operation(
    "ai_mentor_orgs_users_course_creation_files_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/",
    CourseCreationTaskFile,
    media_type="multipart/form-data",
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: CourseCreationTaskFileUpload
) -> CourseCreationTaskFile:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data.

    Returns:
        CourseCreationTaskFile.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: CourseCreationTaskFileUpload
) -> Response[CourseCreationTaskFile]:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`. Returns Response[CourseCreationTaskFile]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: CourseCreationTaskFileUpload
) -> CourseCreationTaskFile:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`, blocking. Returns CourseCreationTaskFile. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: CourseCreationTaskFileUpload
) -> Response[CourseCreationTaskFile]:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`, blocking. Returns Response[CourseCreationTaskFile]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
