"""GET /api/overview/orgs/{org}/registered-users"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.overtime_with_change_info import OvertimeWithChangeInfo
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[OvertimeWithChangeInfo] = Operation(
    "overview_orgs_registered_users_retrieve",
    "GET",
    "/api/overview/orgs/{org}/registered-users",
    OvertimeWithChangeInfo.from_dict,
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
    """Get registered user counts over time.

    This endpoint provides daily counts of new user registrations over a
    specified time period.

    Query Parameters:
        start_date (str, optional): Start date for the time range (ISO format)
        end_date (str, optional): End date for the time range (ISO format)

    Returns:
        Daily registration counts over the specified time period, with change metrics
        compared to previous periods.

    Default time range is the last 7 days if no dates are specified.

    Args:
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the
            specified department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
        {
            "department_id": department_id,
            "end_date": end_date,
            "include_main_platform": include_main_platform,
            "start_date": start_date,
        },
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[OvertimeWithChangeInfo]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
        {
            "department_id": department_id,
            "end_date": end_date,
            "include_main_platform": include_main_platform,
            "start_date": start_date,
        },
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> OvertimeWithChangeInfo:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
        {
            "department_id": department_id,
            "end_date": end_date,
            "include_main_platform": include_main_platform,
            "start_date": start_date,
        },
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[OvertimeWithChangeInfo]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
        {
            "department_id": department_id,
            "end_date": end_date,
            "include_main_platform": include_main_platform,
            "start_date": start_date,
        },
    )
