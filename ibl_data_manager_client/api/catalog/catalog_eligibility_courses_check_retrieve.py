"""GET /api/catalog/eligibility/courses/check/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.catalog_eligibility_courses_check_retrieve_response import CatalogEligibilityCoursesCheckRetrieveResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CatalogEligibilityCoursesCheckRetrieveResponse] = Operation(
    "catalog_eligibility_courses_check_retrieve",
    "GET",
    "/api/catalog/eligibility/courses/check/",
    CatalogEligibilityCoursesCheckRetrieveResponse.adopt,
)


async def asyncio(
    *,
    client: DataManagerClient,
    course_id: str,
    local_only: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> CatalogEligibilityCoursesCheckRetrieveResponse:
    """Check whether a user is eligible to enroll in a specific course.

    Args:
        course_id: Course ID to check eligibility for
        local_only: Whether to check eligibility only within the local organization
        org: Organization of the course
        user_id: User ID to check eligibility for
        username: Username to check eligibility for

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: No response body
            500: No response body
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "course_id": course_id,
            "local_only": local_only,
            "org": org,
            "user_id": user_id,
            "username": username,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    course_id: str,
    local_only: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[CatalogEligibilityCoursesCheckRetrieveResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "course_id": course_id,
            "local_only": local_only,
            "org": org,
            "user_id": user_id,
            "username": username,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    course_id: str,
    local_only: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> CatalogEligibilityCoursesCheckRetrieveResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "course_id": course_id,
            "local_only": local_only,
            "org": org,
            "user_id": user_id,
            "username": username,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    course_id: str,
    local_only: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[CatalogEligibilityCoursesCheckRetrieveResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "course_id": course_id,
            "local_only": local_only,
            "org": org,
            "user_id": user_id,
            "username": username,
        },
    )
