"""GET /api/audience/orgs/{org}/active-users/users"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.active_users_data import ActiveUsersData
from ...models.active_users_list import ActiveUsersList
from ...types import UNSET, Response, Unset

OPERATION: Operation[ActiveUsersList] = Operation(
    "audience_orgs_active_users_users_retrieve", "GET", "/api/audience/orgs/{org}/active-users/users", ActiveUsersList
)
PAGINATION: Pagination[ActiveUsersData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=ActiveUsersData
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> ActiveUsersList:
    """Get a list of active users with activity metrics.

    This endpoint provides a paginated list of users who have had activity
    within the specified date range.

    Query Parameters:
        start_date (str, optional): Start date for filtering (ISO format)
        end_date (str, optional): End date for filtering (ISO format)
        course_id (str, optional): Filter by course ID
        page (int, optional): Page number for pagination
        length (int, optional): Number of items per page

    Returns:
        A paginated list of active users with their activity metrics.

    Default time range is the last 7 days if no dates are specified.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
        start_date: First day, ISO 8601.
        end_date: Last day, ISO 8601.
        course_id: Course ID.

    Returns:
        ActiveUsersList.

    Pages: `paginate` reads all of them (analytics_length).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
        "end_date": end_date,
        "course_id": course_id,
    }
    return await OPERATION.asyncio(client, (org,), _query)


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Response[ActiveUsersList]:
    """Get a list of active users with activity metrics.

    As `asyncio`. Returns Response[ActiveUsersList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
        "end_date": end_date,
        "course_id": course_id,
    }
    return await OPERATION.asyncio_detailed(client, (org,), _query)


@PAGINATION.sync
def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> ActiveUsersList:
    """Get a list of active users with activity metrics.

    As `asyncio`, blocking. Returns ActiveUsersList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
        start_date: First day, ISO 8601.
        end_date: Last day, ISO 8601.
        course_id: Course ID.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
        "end_date": end_date,
        "course_id": course_id,
    }
    return OPERATION.sync(client, (org,), _query)


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Response[ActiveUsersList]:
    """Get a list of active users with activity metrics.

    As `asyncio`, blocking. Returns Response[ActiveUsersList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
        "end_date": end_date,
        "course_id": course_id,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
