"""GET /api/catalog/milestones/completions/course/manage/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_completion_record import CourseCompletionRecord
from ...types import Response

OPERATION: Operation[CourseCompletionRecord] = Operation(
    "catalog_milestones_completions_course_manage_retrieve",
    "GET",
    "/api/catalog/milestones/completions/course/manage/",
    CourseCompletionRecord,
)


async def asyncio(*, client: DataManagerClient, course_id: str, user_id: int) -> CourseCompletionRecord:
    """Retrieve completion information for a specific user and course

    Args:
        course_id: The course identifier (e.g., 'course-v1:org+code+run')
        user_id: The user identifier

    Returns:
        CourseCompletionRecord.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing or invalid parameters
            401: Unauthorized
            403: Permission denied
            404: User, course, or completion record not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "user_id": user_id})


async def asyncio_detailed(
    *, client: DataManagerClient, course_id: str, user_id: int
) -> Response[CourseCompletionRecord]:
    """Retrieve completion information for a specific user and course

    As `asyncio`. Returns Response[CourseCompletionRecord]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id, "user_id": user_id})


def sync(*, client: DataManagerClient, course_id: str, user_id: int) -> CourseCompletionRecord:
    """Retrieve completion information for a specific user and course

    As `asyncio`, blocking. Returns CourseCompletionRecord. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        course_id: The course identifier (e.g., 'course-v1:org+code+run')
        user_id: The user identifier
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "user_id": user_id})


def sync_detailed(*, client: DataManagerClient, course_id: str, user_id: int) -> Response[CourseCompletionRecord]:
    """Retrieve completion information for a specific user and course

    As `asyncio`, blocking. Returns Response[CourseCompletionRecord]. Raises errors.APIStatusError (400, 401, 403,
    404).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "user_id": user_id})
