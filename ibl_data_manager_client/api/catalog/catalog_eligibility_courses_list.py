"""GET /api/catalog/eligibility/courses/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course import Course
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[Course]] = Operation(
    "catalog_eligibility_courses_list", "GET", "/api/catalog/eligibility/courses/", list[Course]
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

    Returns:
        list[Course].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """
    _query = {"org": org, "query": query, "user_id": user_id, "username": username}
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[list[Course]]:
    """List courses that a user is eligible for.

    As `asyncio`. Returns Response[list[Course]]. Raises errors.APIStatusError (400).
    """
    _query = {"org": org, "query": query, "user_id": user_id, "username": username}
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> list[Course]:
    """List courses that a user is eligible for.

    As `asyncio`, blocking. Returns list[Course]. Raises errors.APIStatusError (400).

    Args:
        org: Filter eligible courses by organization
        query: Search term to filter eligible courses
        user_id: User ID to check eligibility for
        username: Username to check eligibility for
    """
    _query = {"org": org, "query": query, "user_id": user_id, "username": username}
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[list[Course]]:
    """List courses that a user is eligible for.

    As `asyncio`, blocking. Returns Response[list[Course]]. Raises errors.APIStatusError (400).
    """
    _query = {"org": org, "query": query, "user_id": user_id, "username": username}
    return OPERATION.sync_detailed(client, (), _query)
