"""GET /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/grades/passed"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.passed_grade_count import PassedGradeCount
from ...types import Response

OPERATION: Operation[PassedGradeCount] = Operation(
    "platform_orgs_courses_users_grades_passed_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/grades/passed",
    PassedGradeCount,
)


async def asyncio(org: str, course_id: str, user_id: str, *, client: DataManagerClient) -> PassedGradeCount:
    """Base class for API views that return a single count value.

    This class formats the response as {"data": {value_key: count}} where
    value_key is configurable (defaults to "count").

    Attributes:
        value_key: The key used in the response for the count value

    Args:
        org: In the path.
        course_id: In the path.
        user_id: In the path.

    Returns:
        PassedGradeCount.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, course_id, user_id))


async def asyncio_detailed(
    org: str, course_id: str, user_id: str, *, client: DataManagerClient
) -> Response[PassedGradeCount]:
    """Base class for API views that return a single count value.

    As `asyncio`. Returns Response[PassedGradeCount]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, course_id, user_id))


def sync(org: str, course_id: str, user_id: str, *, client: DataManagerClient) -> PassedGradeCount:
    """Base class for API views that return a single count value.

    As `asyncio`, blocking. Returns PassedGradeCount. Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, course_id, user_id))


def sync_detailed(org: str, course_id: str, user_id: str, *, client: DataManagerClient) -> Response[PassedGradeCount]:
    """Base class for API views that return a single count value.

    As `asyncio`, blocking. Returns Response[PassedGradeCount]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, course_id, user_id))
