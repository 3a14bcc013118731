"""GET /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/progress/days-to-complete"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "platform_orgs_courses_users_progress_days_to_complete_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/progress/days-to-complete",
    answer="any",
)


async def asyncio(org: str, course_id: str, user_id: str, *, client: DataManagerClient) -> Any:
    """Average days used to complete a course

    Query Params
        1. course_id <optional> e.g course-v1:Org+Course4+Run

    Args:
        org: In the path.
        course_id: In the path.
        user_id: In the path.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, course_id, user_id))


async def asyncio_detailed(org: str, course_id: str, user_id: str, *, client: DataManagerClient) -> Response[Any]:
    """Average days used to complete a course

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, course_id, user_id))


def sync(org: str, course_id: str, user_id: str, *, client: DataManagerClient) -> Any:
    """Average days used to complete a course

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, course_id, user_id))


def sync_detailed(org: str, course_id: str, user_id: str, *, client: DataManagerClient) -> Response[Any]:
    """Average days used to complete a course

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, course_id, user_id))
