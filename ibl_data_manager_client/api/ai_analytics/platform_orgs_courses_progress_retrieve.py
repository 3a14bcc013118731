"""GET /api/platform/orgs/{org}/courses/{course_id}/progress/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "platform_orgs_courses_progress_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/progress/",
    answer="any",
)


async def asyncio(org: str, course_id: str, *, client: DataManagerClient, user_id: str | Unset = UNSET) -> Any:
    """Completion information per enrolled user

    Gives Percentage of units completed in course

    Query Params
    course_id <required>
    user_id <optional>

    Args:
        org: In the path.
        course_id: In the path.
        user_id: Username or email.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, course_id), {"user_id": user_id})


async def asyncio_detailed(
    org: str, course_id: str, *, client: DataManagerClient, user_id: str | Unset = UNSET
) -> Response[Any]:
    """Completion information per enrolled user

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, course_id), {"user_id": user_id})


def sync(org: str, course_id: str, *, client: DataManagerClient, user_id: str | Unset = UNSET) -> Any:
    """Completion information per enrolled user

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: In the path.
        user_id: Username or email.
    """
    return OPERATION.sync(client, (org, course_id), {"user_id": user_id})


def sync_detailed(
    org: str, course_id: str, *, client: DataManagerClient, user_id: str | Unset = UNSET
) -> Response[Any]:
    """Completion information per enrolled user

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, course_id), {"user_id": user_id})
