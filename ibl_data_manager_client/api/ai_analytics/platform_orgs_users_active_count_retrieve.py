"""GET /api/platform/orgs/{org}/users/active/count"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.over_time_with_total import OverTimeWithTotal
from ...types import UNSET, Response, Unset

OPERATION: Operation[OverTimeWithTotal] = Operation(
    "platform_orgs_users_active_count_retrieve", "GET", "/api/platform/orgs/{org}/users/active/count", OverTimeWithTotal
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> OverTimeWithTotal:
    """Get count of active users on the platform.

    This endpoint returns the number of users who have had activity on the platform,
    either for all time or within a specified date range.

    Query Parameters:
        start_date (str, optional): Start date for filtering (ISO format)
        end_date (str, optional): End date for filtering (ISO format)

    Returns:
        The count of active users and change metrics compared to previous periods.

    Default behavior returns the count for all time if no date range is specified.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601

    Returns:
        OverTimeWithTotal.

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
) -> Response[OverTimeWithTotal]:
    """Get count of active users on the platform.

    As `asyncio`. Returns Response[OverTimeWithTotal]. Raises errors.APIStatusError.
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
) -> OverTimeWithTotal:
    """Get count of active users on the platform.

    As `asyncio`, blocking. Returns OverTimeWithTotal. Raises errors.APIStatusError.

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
) -> Response[OverTimeWithTotal]:
    """Get count of active users on the platform.

    As `asyncio`, blocking. Returns Response[OverTimeWithTotal]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
