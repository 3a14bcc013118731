"""POST /api/catalog/metadata/course/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_metadata_update_request import CourseMetadataUpdateRequest
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "catalog_metadata_course_create", "POST", "/api/catalog/metadata/course/", answer="any"
)


async def asyncio(*, client: DataManagerClient, body: CourseMetadataUpdateRequest, course_id: str) -> Any:
    """Update metadata for a course.

    Args:
        body: Serializer for course metadata update request body.
        course_id: The course ID to get metadata for

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
            404: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id}, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: CourseMetadataUpdateRequest, course_id: str
) -> Response[Any]:
    """Update metadata for a course.

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError (400,
    404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id}, body)


def sync(*, client: DataManagerClient, body: CourseMetadataUpdateRequest, course_id: str) -> Any:
    """Update metadata for a course.

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError (400,
    404).

    Args:
        body: Serializer for course metadata update request body.
        course_id: The course ID to get metadata for
    """
    return OPERATION.sync(client, (), {"course_id": course_id}, body)


def sync_detailed(*, client: DataManagerClient, body: CourseMetadataUpdateRequest, course_id: str) -> Response[Any]:
    """Update metadata for a course.

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError
    (400, 404).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id}, body)
