"""GET /api/catalog/metadata/course-public/{field}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "catalog_metadata_course_public_retrieve_2", "GET", "/api/catalog/metadata/course-public/{field}/", answer="any"
)


async def asyncio(field: str, *, client: DataManagerClient, course_id: str) -> Any:
    """Retrieve public metadata for a course.

    Args:
        field: In the path.
        course_id: The course ID to get metadata for

    Returns:
        Any: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
            404: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (field,), {"course_id": course_id})


async def asyncio_detailed(field: str, *, client: DataManagerClient, course_id: str) -> Response[Any]:
    """Retrieve public metadata for a course.

    As `asyncio`. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (field,), {"course_id": course_id})


def sync(field: str, *, client: DataManagerClient, course_id: str) -> Any:
    """Retrieve public metadata for a course.

    As `asyncio`, blocking. Returns Any (any JSON, parsed). Raises errors.APIStatusError (400, 404).

    Args:
        field: In the path.
        course_id: The course ID to get metadata for
    """
    return OPERATION.sync(client, (field,), {"course_id": course_id})


def sync_detailed(field: str, *, client: DataManagerClient, course_id: str) -> Response[Any]:
    """Retrieve public metadata for a course.

    As `asyncio`, blocking. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (field,), {"course_id": course_id})
