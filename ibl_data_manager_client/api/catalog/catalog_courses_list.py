"""GET /api/catalog/courses/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course import Course
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[Course]] = Operation("catalog_courses_list", "GET", "/api/catalog/courses/", list[Course])


async def asyncio(
    *, client: DataManagerClient, course_id: str | Unset = UNSET, org: str | Unset = UNSET, slug: str | Unset = UNSET
) -> list[Course]:
    """Retrieve courses matching specified filters.

    Args:
        course_id: Filter courses by their unique identifier
        org: Filter courses by their associated organization
        slug: Filter courses by their slug (case-insensitive)

    Returns:
        list[Course].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "org": org, "slug": slug})


async def asyncio_detailed(
    *, client: DataManagerClient, course_id: str | Unset = UNSET, org: str | Unset = UNSET, slug: str | Unset = UNSET
) -> Response[list[Course]]:
    """Retrieve courses matching specified filters.

    As `asyncio`. Returns Response[list[Course]]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id, "org": org, "slug": slug})


def sync(
    *, client: DataManagerClient, course_id: str | Unset = UNSET, org: str | Unset = UNSET, slug: str | Unset = UNSET
) -> list[Course]:
    """Retrieve courses matching specified filters.

    As `asyncio`, blocking. Returns list[Course]. Raises errors.APIStatusError (400).

    Args:
        course_id: Filter courses by their unique identifier
        org: Filter courses by their associated organization
        slug: Filter courses by their slug (case-insensitive)
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "org": org, "slug": slug})


def sync_detailed(
    *, client: DataManagerClient, course_id: str | Unset = UNSET, org: str | Unset = UNSET, slug: str | Unset = UNSET
) -> Response[list[Course]]:
    """Retrieve courses matching specified filters.

    As `asyncio`, blocking. Returns Response[list[Course]]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "org": org, "slug": slug})
