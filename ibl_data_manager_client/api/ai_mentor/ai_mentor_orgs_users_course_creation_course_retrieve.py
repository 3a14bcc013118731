"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.edx_course import EdxCourse
from ...types import Response

OPERATION: Operation[EdxCourse] = Operation(
    "ai_mentor_orgs_users_course_creation_course_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/",
    EdxCourse,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> EdxCourse:
    """API viewset for managing EdX courses.

    This viewset allows platform administrators to retrieve, delete, and
    perform various operations on EdX courses that were created through
    course creation tasks.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this edx course.

    Returns:
        EdxCourse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[EdxCourse]:
    """API viewset for managing EdX courses.

    As `asyncio`. Returns Response[EdxCourse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> EdxCourse:
    """API viewset for managing EdX courses.

    As `asyncio`, blocking. Returns EdxCourse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this edx course.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[EdxCourse]:
    """API viewset for managing EdX courses.

    As `asyncio`, blocking. Returns Response[EdxCourse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
