"""GET /api/ai-analytics/audience/orgs/{org}/enrollments/courses/{course_id}/users"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_analytics_audience_orgs_enrollments_courses_users_retrieve_active import (
    AiAnalyticsAudienceOrgsEnrollmentsCoursesUsersRetrieveActive,
)
from ...models.enrollments_per_user import EnrollmentsPerUser
from ...models.enrollments_per_user_data import EnrollmentsPerUserData
from ...types import UNSET, Response, Unset

OPERATION: Operation[EnrollmentsPerUser] = Operation(
    "ai_analytics_audience_orgs_enrollments_courses_users_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/enrollments/courses/{course_id}/users",
    EnrollmentsPerUser,
)
PAGINATION: Pagination[EnrollmentsPerUserData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=EnrollmentsPerUserData
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    active: AiAnalyticsAudienceOrgsEnrollmentsCoursesUsersRetrieveActive | Unset = UNSET,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> EnrollmentsPerUser:
    """List users enrolled in a specific course.

    This endpoint provides a list of users who are enrolled or unenrolled
    in a specified course.

    Query Parameters:
        course_id (str): The course ID to get enrollments for
        active (bool): Filter for active enrollments when true, inactive when false
        page (int, optional): Page number for pagination
        length (int, optional): Number of items per page

    Returns:
        A paginated list of users with:
        - Username
        - Full name
        - Email
        - Enrollment timestamp

    Args:
        org: In the path.
        course_id: In the path.
        active: Any of `y`, `yes`, `true`. set to false or no for unenrollments

            * `y` - y
            * `yes` - yes
            * `true` - true
            * `True` - True
            * `n` - n
            * `no` - no
            * `false` - false
            * `False` - False. Default on the server: y.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
        start_date: start date. ISO 8601

    Returns:
        EnrollmentsPerUser.

    Pages: `paginate` reads all of them (analytics_length).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (org, course_id), _query)


async def asyncio_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    active: AiAnalyticsAudienceOrgsEnrollmentsCoursesUsersRetrieveActive | Unset = UNSET,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[EnrollmentsPerUser]:
    """List users enrolled in a specific course.

    As `asyncio`. Returns Response[EnrollmentsPerUser]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org, course_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    active: AiAnalyticsAudienceOrgsEnrollmentsCoursesUsersRetrieveActive | Unset = UNSET,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> EnrollmentsPerUser:
    """List users enrolled in a specific course.

    As `asyncio`, blocking. Returns EnrollmentsPerUser. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        course_id: In the path.
        active: Any of `y`, `yes`, `true`. set to false or no for unenrollments

            * `y` - y
            * `yes` - yes
            * `true` - true
            * `True` - True
            * `n` - n
            * `no` - no
            * `false` - false
            * `False` - False. Default on the server: y.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
        start_date: start date. ISO 8601
    """
    _query = {
        "active": active,
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (org, course_id), _query)


def sync_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    active: AiAnalyticsAudienceOrgsEnrollmentsCoursesUsersRetrieveActive | Unset = UNSET,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[EnrollmentsPerUser]:
    """List users enrolled in a specific course.

    As `asyncio`, blocking. Returns Response[EnrollmentsPerUser]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "active": active,
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org, course_id), _query)
