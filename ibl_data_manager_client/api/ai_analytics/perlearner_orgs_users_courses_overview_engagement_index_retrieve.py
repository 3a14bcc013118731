"""GET /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.value import Value
from ...types import Response

OPERATION: Operation[Value] = Operation(
    "perlearner_orgs_users_courses_overview_engagement_index_retrieve",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index",
    Value,
)


async def asyncio(org: str, user_id: str, course_id: str, *, client: DataManagerClient) -> Value:
    """Average of days with atleast an activity within ENGAGEMENT_INDEX_PERIOD consecutive days for a learner in a
    course

    Args:
        org: In the path.
        user_id: In the path.
        course_id: In the path.

    Returns:
        Value.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, course_id))


async def asyncio_detailed(org: str, user_id: str, course_id: str, *, client: DataManagerClient) -> Response[Value]:
    """Average of days with atleast an activity within ENGAGEMENT_INDEX_PERIOD consecutive days for a …

    As `asyncio`. Returns Response[Value]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, course_id))


def sync(org: str, user_id: str, course_id: str, *, client: DataManagerClient) -> Value:
    """Average of days with atleast an activity within ENGAGEMENT_INDEX_PERIOD consecutive days for a …

    As `asyncio`, blocking. Returns Value. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        course_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, course_id))


def sync_detailed(org: str, user_id: str, course_id: str, *, client: DataManagerClient) -> Response[Value]:
    """Average of days with atleast an activity within ENGAGEMENT_INDEX_PERIOD consecutive days for a …

    As `asyncio`, blocking. Returns Response[Value]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, course_id))
