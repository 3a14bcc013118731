"""GET /api/platform/orgs/{org}/progress/in-progress"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.count import Count
from ...types import UNSET, Response, Unset

OPERATION: Operation[Count] = Operation(
    "platform_orgs_progress_in_progress_retrieve", "GET", "/api/platform/orgs/{org}/progress/in-progress", Count
)


async def asyncio(
    org: str, *, client: DataManagerClient, course_id: str | Unset = UNSET, user_id: str | Unset = UNSET
) -> Count:
    """In Progress means any unit completion in the past 30 days

    For platform :  Total users who have atleast a course in_progress on the platform
    For course : Total users
    For learner : Total courses in progress

    Query Params
        1. course_id <optional> e.g course-v1:Org+Course4+Run
        2. user_id <optional> e.g developer@ibleducation.com or dev123 (username|email)

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
    """In Progress means any unit completion in the past 30 days

    As `asyncio`. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), {"course_id": course_id, "user_id": user_id})


def sync(org: str, *, client: DataManagerClient, course_id: str | Unset = UNSET, user_id: str | Unset = UNSET) -> Count:
    """In Progress means any unit completion in the past 30 days

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
    """In Progress means any unit completion in the past 30 days

    As `asyncio`, blocking. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), {"course_id": course_id, "user_id": user_id})
