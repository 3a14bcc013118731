"""DELETE /api/catalog/courses/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_delete_response import CourseDeleteResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseDeleteResponse] = Operation(
    "catalog_courses_destroy", "DELETE", "/api/catalog/courses/", CourseDeleteResponse
)


async def asyncio(
    *, client: DataManagerClient, course_id: str, org: str | Unset = UNSET, slug: str | Unset = UNSET
) -> CourseDeleteResponse:
    """Remove a course from the database.

    Args:
        course_id: The unique identifier for the course to be deleted
        org: Filter courses by their associated organization
        slug: Filter courses by their slug (case-insensitive)

    Returns:
        CourseDeleteResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "org": org, "slug": slug})


async def asyncio_detailed(
    *, client: DataManagerClient, course_id: str, org: str | Unset = UNSET, slug: str | Unset = UNSET
) -> Response[CourseDeleteResponse]:
    """Remove a course from the database.

    As `asyncio`. Returns Response[CourseDeleteResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id, "org": org, "slug": slug})


def sync(
    *, client: DataManagerClient, course_id: str, org: str | Unset = UNSET, slug: str | Unset = UNSET
) -> CourseDeleteResponse:
    """Remove a course from the database.

    As `asyncio`, blocking. Returns CourseDeleteResponse. Raises errors.APIStatusError (400).

    Args:
        course_id: The unique identifier for the course to be deleted
        org: Filter courses by their associated organization
        slug: Filter courses by their slug (case-insensitive)
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "org": org, "slug": slug})


def sync_detailed(
    *, client: DataManagerClient, course_id: str, org: str | Unset = UNSET, slug: str | Unset = UNSET
) -> Response[CourseDeleteResponse]:
    """Remove a course from the database.

    As `asyncio`, blocking. Returns Response[CourseDeleteResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "org": org, "slug": slug})
