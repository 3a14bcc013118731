"""GET /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.value import Value
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Value] = Operation(
    "perlearner_orgs_users_courses_overview_engagement_index_retrieve",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/engagement-index",
    Value.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
) -> Value:
    """Average of days with atleast an activity within ENGAGEMENT_INDEX_PERIOD consecutive days for a
    learner in a course

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            course_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
) -> Response[Value]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            course_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
) -> Value:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            course_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
) -> Response[Value]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            course_id,
        ),
    )
