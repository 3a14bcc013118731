"""POST /api/catalog/milestones/completions/course/manage/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_completion import CourseCompletion
from ...models.course_completion_record import CourseCompletionRecord
from ...types import Response

OPERATION: Operation[CourseCompletionRecord] = Operation(
    "catalog_milestones_completions_course_manage_create",
    "POST",
    "/api/catalog/milestones/completions/course/manage/",
    CourseCompletionRecord,
)


async def asyncio(
    *, client: DataManagerClient, body: CourseCompletion, course_id: str, user_id: int
) -> CourseCompletionRecord:
    """Create or update completion information for a specific user and course

    Args:
        body: As application/json.
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
            404: User or course not found
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "user_id": user_id}, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: CourseCompletion, course_id: str, user_id: int
) -> Response[CourseCompletionRecord]:
    """Create or update completion information for a specific user and course

    As `asyncio`. Returns Response[CourseCompletionRecord]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id, "user_id": user_id}, body)


def sync(*, client: DataManagerClient, body: CourseCompletion, course_id: str, user_id: int) -> CourseCompletionRecord:
    """Create or update completion information for a specific user and course

    As `asyncio`, blocking. Returns CourseCompletionRecord. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: As application/json.
        course_id: The course identifier (e.g., 'course-v1:org+code+run')
        user_id: The user identifier
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "user_id": user_id}, body)


def sync_detailed(
    *, client: DataManagerClient, body: CourseCompletion, course_id: str, user_id: int
) -> Response[CourseCompletionRecord]:
    """Create or update completion information for a specific user and course

    As `asyncio`, blocking. Returns Response[CourseCompletionRecord]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "user_id": user_id}, body)
