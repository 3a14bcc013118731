"""GET /api/catalog/eligibility/courses/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.course import Course
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[Course]] = Operation(
    "catalog_eligibility_courses_list",
    "GET",
    "/api/catalog/eligibility/courses/",
    _codec.ListOf(Course.from_dict),
)


async def asyncio(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> list[Course]:
    """List courses that a user is eligible for.

    Args:
        org: Filter eligible courses by organization
        query: Search term to filter eligible courses
        user_id: User ID to check eligibility for
        username: Username to check eligibility for

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "org": org,
            "query": query,
            "user_id": user_id,
            "username": username,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[list[Course]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "org": org,
            "query": query,
            "user_id": user_id,
            "username": username,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> list[Course]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "org": org,
            "query": query,
            "user_id": user_id,
            "username": username,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[list[Course]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "org": org,
            "query": query,
            "user_id": user_id,
            "username": username,
        },
    )
