"""PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_creation_task_file import CourseCreationTaskFile
from ...models.patched_course_creation_task_file import PatchedCourseCreationTaskFile
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseCreationTaskFile] = Operation(
    "ai_mentor_orgs_users_course_creation_files_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/files/{id}/",
    CourseCreationTaskFile,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedCourseCreationTaskFile | Unset = UNSET
) -> CourseCreationTaskFile:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task file.
        body: As multipart/form-data; without a file application/json.

    Returns:
        CourseCreationTaskFile.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedCourseCreationTaskFile | Unset = UNSET
) -> Response[CourseCreationTaskFile]:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`. Returns Response[CourseCreationTaskFile]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedCourseCreationTaskFile | Unset = UNSET
) -> CourseCreationTaskFile:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`, blocking. Returns CourseCreationTaskFile. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this course creation task file.
        body: As multipart/form-data; without a file application/json.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedCourseCreationTaskFile | Unset = UNSET
) -> Response[CourseCreationTaskFile]:
    """Endpoint to fetch update and delete files associated with course creation tasks.

    As `asyncio`, blocking. Returns Response[CourseCreationTaskFile]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
