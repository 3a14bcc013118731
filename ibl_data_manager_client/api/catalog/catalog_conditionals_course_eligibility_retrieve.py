"""GET /api/catalog/conditionals/course/eligibility/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

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
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "course_id": course_id,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "course_id": course_id,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "course_id": course_id,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "course_id": course_id,
        },
    )
