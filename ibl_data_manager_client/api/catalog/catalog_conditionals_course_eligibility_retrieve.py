"""GET /api/catalog/conditionals/course/eligibility/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_conditionals_course_eligibility_retrieve",
    "GET",
    "/api/catalog/conditionals/course/eligibility/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Any:
    """GET
    Retrieve prerequisite eligibility info for user/course

    Params:
    user_id/username
    course_id

    Args:
        user_id: User ID.
        username: Username, in place of the ID.
        course_id: Course ID.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"user_id": user_id, "username": username, "course_id": course_id})


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Response[Any]:
    """GET Retrieve prerequisite eligibility info for user/course

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"user_id": user_id, "username": username, "course_id": course_id}
    )


def sync(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Any:
    """GET Retrieve prerequisite eligibility info for user/course

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        user_id: User ID.
        username: Username, in place of the ID.
        course_id: Course ID.
    """
    return OPERATION.sync(client, (), {"user_id": user_id, "username": username, "course_id": course_id})


def sync_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Response[Any]:
    """GET Retrieve prerequisite eligibility info for user/course

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"user_id": user_id, "username": username, "course_id": course_id})
