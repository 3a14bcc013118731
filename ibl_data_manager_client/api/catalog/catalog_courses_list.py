"""GET /api/catalog/courses/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.course import Course
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[Course]] = Operation(
    "catalog_courses_list",
    "GET",
    "/api/catalog/courses/",
    _codec.ListOf(Course.from_dict),
)


async def asyncio(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> list[Course]:
    """Retrieve courses matching specified filters.

    Args:
        course_id: Filter courses by their unique identifier
        org: Filter courses by their associated organization
        slug: Filter courses by their slug (case-insensitive)

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "course_id": course_id,
            "org": org,
            "slug": slug,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Response[list[Course]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "course_id": course_id,
            "org": org,
            "slug": slug,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> list[Course]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "course_id": course_id,
            "org": org,
            "slug": slug,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Response[list[Course]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "course_id": course_id,
            "org": org,
            "slug": slug,
        },
    )
