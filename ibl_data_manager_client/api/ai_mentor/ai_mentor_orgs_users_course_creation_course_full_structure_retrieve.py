"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/full-structure/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.full_course import FullCourse
from ...types import Response

OPERATION: Operation[FullCourse] = Operation(
    "ai_mentor_orgs_users_course_creation_course_full_structure_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/course/{id}/full-structure/",
    FullCourse,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> FullCourse:
    """Retrieve the full structure of a course.

    This action returns the complete hierarchical structure of the course,
    including all sections, subsections, units, and components.

    Args:
        request: The HTTP request.
        pk: The primary key of the course to retrieve.

    Returns:
        Response: The full structure of the course.

    Raises:
        NotFound: If the specified course does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this edx course.

    Returns:
        FullCourse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Course not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[FullCourse]:
    """Retrieve the full structure of a course.

    As `asyncio`. Returns Response[FullCourse]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> FullCourse:
    """Retrieve the full structure of a course.

    As `asyncio`, blocking. Returns FullCourse. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this edx course.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[FullCourse]:
    """Retrieve the full structure of a course.

    As `asyncio`, blocking. Returns Response[FullCourse]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
