"""GET /api/engagement/orgs/{org}/course_completion/over-time"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.overtime_with_change_info import OvertimeWithChangeInfo
from ...types import UNSET, Response, Unset

OPERATION: Operation[OvertimeWithChangeInfo] = Operation(
    "engagement_orgs_course_completion_over_time_retrieve",
    "GET",
    "/api/engagement/orgs/{org}/course_completion/over-time",
    OvertimeWithChangeInfo,
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> OvertimeWithChangeInfo:
    """Completion count per user per course across the platform

    Query Params
    1. start_date e.g 2020-10-01
    2. end_date e.g 2020-10-10

    Default result when no query param is added is last_7_days (today inclusive)

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601

    Returns:
        OvertimeWithChangeInfo.

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
) -> Response[OvertimeWithChangeInfo]:
    """Completion count per user per course across the platform

    As `asyncio`. Returns Response[OvertimeWithChangeInfo]. Raises errors.APIStatusError.
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
) -> OvertimeWithChangeInfo:
    """Completion count per user per course across the platform

    As `asyncio`, blocking. Returns OvertimeWithChangeInfo. Raises errors.APIStatusError.

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
) -> Response[OvertimeWithChangeInfo]:
    """Completion count per user per course across the platform

    As `asyncio`, blocking. Returns Response[OvertimeWithChangeInfo]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
