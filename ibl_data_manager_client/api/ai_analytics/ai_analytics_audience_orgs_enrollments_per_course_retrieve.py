"""GET /api/ai-analytics/audience/orgs/{org}/enrollments/per-course"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_analytics_audience_orgs_enrollments_per_course_retrieve_active import (
    AiAnalyticsAudienceOrgsEnrollmentsPerCourseRetrieveActive,
)
from ...models.enrollments import Enrollments
from ...models.enrollments_data import EnrollmentsData
from ...types import UNSET, Response, Unset

OPERATION: Operation[Enrollments] = Operation(
    "ai_analytics_audience_orgs_enrollments_per_course_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/enrollments/per-course",
    Enrollments,
)
PAGINATION: Pagination[EnrollmentsData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=EnrollmentsData
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    active: AiAnalyticsAudienceOrgsEnrollmentsPerCourseRetrieveActive | Unset = UNSET,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Enrollments:
    """List enrollment statistics on a per-course basis.

    This endpoint provides enrollment counts for all courses, with options
    to filter for active or inactive enrollments and to include time-based data.

    Query Parameters:
        active (bool): Filter for active enrollments when true, inactive when false
        start_date (str, optional): Start date for time-based filtering (ISO format)
        end_date (str, optional): End date for time-based filtering (ISO format)
        page (int, optional): Page number for pagination
        length (int, optional): Number of items per page

    Returns:
        A paginated list of courses with their enrollment counts and percentages.

    Args:
        org: In the path.
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
        Enrollments.

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
    return await OPERATION.asyncio(client, (org,), _query)


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    active: AiAnalyticsAudienceOrgsEnrollmentsPerCourseRetrieveActive | Unset = UNSET,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[Enrollments]:
    """List enrollment statistics on a per-course basis.

    As `asyncio`. Returns Response[Enrollments]. Raises errors.APIStatusError. Pages: see `paginate`.
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
    return await OPERATION.asyncio_detailed(client, (org,), _query)


@PAGINATION.sync
def sync(
    org: str,
    *,
    client: DataManagerClient,
    active: AiAnalyticsAudienceOrgsEnrollmentsPerCourseRetrieveActive | Unset = UNSET,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Enrollments:
    """List enrollment statistics on a per-course basis.

    As `asyncio`, blocking. Returns Enrollments. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
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
    return OPERATION.sync(client, (org,), _query)


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    active: AiAnalyticsAudienceOrgsEnrollmentsPerCourseRetrieveActive | Unset = UNSET,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[Enrollments]:
    """List enrollment statistics on a per-course basis.

    As `asyncio`, blocking. Returns Response[Enrollments]. Raises errors.APIStatusError. Pages: see `paginate`.
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
    return OPERATION.sync_detailed(client, (org,), _query)
