"""GET /api/ai-analytics/overview/orgs/{org}/courses/completions"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_completion_summary_overtime import CourseCompletionSummaryOvertime
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseCompletionSummaryOvertime] = Operation(
    "ai_analytics_overview_orgs_courses_completions_retrieve",
    "GET",
    "/api/ai-analytics/overview/orgs/{org}/courses/completions",
    CourseCompletionSummaryOvertime,
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> CourseCompletionSummaryOvertime:
    """Get course completion summary metrics over time.

    This endpoint provides completion statistics across the platform over a
    specified time period, including daily completion counts and overall metrics.

    Query Parameters:
        start_date (str): Start date for the time range (ISO format)
        end_date (str): End date for the time range (ISO format)

    Returns:
        Completion data including:
        - Daily completion counts over time
        - Total unique user count
        - Total completion count
        - Completion percentage
        - Change metrics compared to previous periods

    Default time range is the last 7 days if no dates are specified.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601

    Returns:
        CourseCompletionSummaryOvertime.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (org,), _query)


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[CourseCompletionSummaryOvertime]:
    """Get course completion summary metrics over time.

    As `asyncio`. Returns Response[CourseCompletionSummaryOvertime]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org,), _query)


def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> CourseCompletionSummaryOvertime:
    """Get course completion summary metrics over time.

    As `asyncio`, blocking. Returns CourseCompletionSummaryOvertime. Raises errors.APIStatusError.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (org,), _query)


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[CourseCompletionSummaryOvertime]:
    """Get course completion summary metrics over time.

    As `asyncio`, blocking. Returns Response[CourseCompletionSummaryOvertime]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
