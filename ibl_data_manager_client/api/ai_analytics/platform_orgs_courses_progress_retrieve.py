"""GET /api/platform/orgs/{org}/courses/{course_id}/progress/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "platform_orgs_courses_progress_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/progress/",
    answer="any",
)


async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
) -> Any:
    """Completion information per enrolled user

    Gives Percentage of units completed in course

    Query Params
    course_id <required>
    user_id <optional>

    Args:
        user_id: Username or email.

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            course_id,
        ),
        {
            "user_id": user_id,
        },
    )


async def asyncio_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            course_id,
        ),
        {
            "user_id": user_id,
        },
    )


def sync(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            course_id,
        ),
        {
            "user_id": user_id,
        },
    )


def sync_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            course_id,
        ),
        {
            "user_id": user_id,
        },
    )
