"""GET /api/platform/orgs/{org}/progress/completed"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.count import Count
from ...types import UNSET, Response, Unset

OPERATION: Operation[Count] = Operation(
    "platform_orgs_progress_completed_retrieve", "GET", "/api/platform/orgs/{org}/progress/completed", Count
)


async def asyncio(
    org: str, *, client: DataManagerClient, course_id: str | Unset = UNSET, user_id: str | Unset = UNSET
) -> Count:
    """Get completion count statistics.

    This endpoint returns completion counts at different levels:
    - Platform level: Total users who have completed at least one course
    - Course level: Total completions for a specific course
    - Learner level: Total courses completed by a specific learner

    Query Parameters:
        course_id (str, optional): Filter by course ID
        user_id (str, optional): Filter by username or email

    Returns:
        A count of completions based on the specified filters.

    Args:
        org: In the path.
        course_id: Course ID.
        user_id: Username or email.

    Returns:
        Count.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), {"course_id": course_id, "user_id": user_id})


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, course_id: str | Unset = UNSET, user_id: str | Unset = UNSET
) -> Response[Count]:
    """Get completion count statistics.

    As `asyncio`. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), {"course_id": course_id, "user_id": user_id})


def sync(org: str, *, client: DataManagerClient, course_id: str | Unset = UNSET, user_id: str | Unset = UNSET) -> Count:
    """Get completion count statistics.

    As `asyncio`, blocking. Returns Count. Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: Course ID.
        user_id: Username or email.
    """
    return OPERATION.sync(client, (org,), {"course_id": course_id, "user_id": user_id})


def sync_detailed(
    org: str, *, client: DataManagerClient, course_id: str | Unset = UNSET, user_id: str | Unset = UNSET
) -> Response[Count]:
    """Get completion count statistics.

    As `asyncio`, blocking. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), {"course_id": course_id, "user_id": user_id})
