"""POST /api/catalog/courses/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course import Course
from ...models.course_create_update import CourseCreateUpdate
from ...types import UNSET, Response, Unset

OPERATION: Operation[Course] = Operation("catalog_courses_create", "POST", "/api/catalog/courses/", Course)


async def asyncio(
    *,
    client: DataManagerClient,
    body: CourseCreateUpdate,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Course:
    """Add or update a course in the database.

    Args:
        body: Serializer for course creation/update request body.
        course_id: Filter courses by their unique identifier
        org: Filter courses by their associated organization
        slug: Filter courses by their slug (case-insensitive)

    Returns:
        Course.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "org": org, "slug": slug}, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: CourseCreateUpdate,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Response[Course]:
    """Add or update a course in the database.

    As `asyncio`. Returns Response[Course]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id, "org": org, "slug": slug}, body)


def sync(
    *,
    client: DataManagerClient,
    body: CourseCreateUpdate,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Course:
    """Add or update a course in the database.

    As `asyncio`, blocking. Returns Course. Raises errors.APIStatusError (400).

    Args:
        body: Serializer for course creation/update request body.
        course_id: Filter courses by their unique identifier
        org: Filter courses by their associated organization
        slug: Filter courses by their slug (case-insensitive)
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "org": org, "slug": slug}, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: CourseCreateUpdate,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Response[Course]:
    """Add or update a course in the database.

    As `asyncio`, blocking. Returns Response[Course]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "org": org, "slug": slug}, body)
