"""GET /api/catalog/metadata/course/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_metadata import CourseMetadata
from ...types import Response

OPERATION: Operation[CourseMetadata] = Operation(
    "catalog_metadata_course_retrieve", "GET", "/api/catalog/metadata/course/", CourseMetadata
)


async def asyncio(*, client: DataManagerClient, course_id: str) -> CourseMetadata:
    """Retrieve metadata for a course.

    Args:
        course_id: The course ID to get metadata for

    Returns:
        CourseMetadata.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
            404: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id})


async def asyncio_detailed(*, client: DataManagerClient, course_id: str) -> Response[CourseMetadata]:
    """Retrieve metadata for a course.

    As `asyncio`. Returns Response[CourseMetadata]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id})


def sync(*, client: DataManagerClient, course_id: str) -> CourseMetadata:
    """Retrieve metadata for a course.

    As `asyncio`, blocking. Returns CourseMetadata. Raises errors.APIStatusError (400, 404).

    Args:
        course_id: The course ID to get metadata for
    """
    return OPERATION.sync(client, (), {"course_id": course_id})


def sync_detailed(*, client: DataManagerClient, course_id: str) -> Response[CourseMetadata]:
    """Retrieve metadata for a course.

    As `asyncio`, blocking. Returns Response[CourseMetadata]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id})
