"""GET /api/catalog/eligibility/courses/check/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_eligibility import CourseEligibility
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseEligibility] = Operation(
    "catalog_eligibility_courses_check_retrieve", "GET", "/api/catalog/eligibility/courses/check/", CourseEligibility
)


async def asyncio(
    *,
    client: DataManagerClient,
    course_id: str,
    local_only: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> CourseEligibility:
    """Check whether a user is eligible to enroll in a specific course.

    Args:
        course_id: Course ID to check eligibility for
        local_only: Whether to check eligibility only within the local organization
        org: Organization of the course
        user_id: User ID to check eligibility for
        username: Username to check eligibility for

    Returns:
        CourseEligibility.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
            500: No response body
        errors.APIConnectionError: no answer came.
    """
    _query = {"course_id": course_id, "local_only": local_only, "org": org, "user_id": user_id, "username": username}
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    course_id: str,
    local_only: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[CourseEligibility]:
    """Check whether a user is eligible to enroll in a specific course.

    As `asyncio`. Returns Response[CourseEligibility]. Raises errors.APIStatusError (400, 500).
    """
    _query = {"course_id": course_id, "local_only": local_only, "org": org, "user_id": user_id, "username": username}
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    course_id: str,
    local_only: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> CourseEligibility:
    """Check whether a user is eligible to enroll in a specific course.

    As `asyncio`, blocking. Returns CourseEligibility. Raises errors.APIStatusError (400, 500).

    Args:
        course_id: Course ID to check eligibility for
        local_only: Whether to check eligibility only within the local organization
        org: Organization of the course
        user_id: User ID to check eligibility for
        username: Username to check eligibility for
    """
    _query = {"course_id": course_id, "local_only": local_only, "org": org, "user_id": user_id, "username": username}
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    course_id: str,
    local_only: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[CourseEligibility]:
    """Check whether a user is eligible to enroll in a specific course.

    As `asyncio`, blocking. Returns Response[CourseEligibility]. Raises errors.APIStatusError (400, 500).
    """
    _query = {"course_id": course_id, "local_only": local_only, "org": org, "user_id": user_id, "username": username}
    return OPERATION.sync_detailed(client, (), _query)
