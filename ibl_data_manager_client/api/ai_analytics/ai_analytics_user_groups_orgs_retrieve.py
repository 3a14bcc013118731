"""GET /api/ai-analytics/user-groups/orgs/{org}/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.group_list import GroupList
from ...models.group_list_data import GroupListData
from ...types import UNSET, Response, Unset

OPERATION: Operation[GroupList] = Operation(
    "ai_analytics_user_groups_orgs_retrieve", "GET", "/api/ai-analytics/user-groups/orgs/{org}/", GroupList
)
PAGINATION: Pagination[GroupListData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=GroupListData
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    groups: list[str] | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    is_enrolled: bool | None | Unset = UNSET,
    length: int | Unset = UNSET,
    location: str | Unset = UNSET,
    page: int | Unset = UNSET,
    pathway: str | Unset = UNSET,
    program: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> GroupList:
    """Get a list of user groups with metrics and filtering options.

    This endpoint provides a paginated list of user groups with aggregated metrics
    about learner performance, course completions, and skill acquisition.

    This endpoint uses DM token authentication and respects department-based
    access controls.

    Query Parameters:
        page (int, optional): Page number for pagination
        length (int, optional): Number of items per page
        program (str, optional): Filter by program
        pathway (str, optional): Filter by pathway
        groups (list, optional): Filter by group names
        location (str, optional): Filter by location
        is_enrolled (bool, optional): Filter for groups with enrolled users
        start_date (date, optional): Filter by learner join date (start range)
        end_date (date, optional): Filter by learner join date (end range)

    Returns:
        A paginated list of user groups with comprehensive metrics.

    Access Control:
        - Platform admins can see all groups
        - Department admins can only see groups in their departments

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: Filter by learners date_joined. Start date. ISO 8601
        groups: Groups search string. Single string or list of strings. e.g 'sample_group' or `['group', 'another group']`
        include_main_platform: Include main platform data. Default on the server: true.
        is_enrolled: Filter for users who have at least an enrollment
        length: Size of data to return
        location: Location search string
        page: Page offset
        pathway: Pathway string
        program: Program search string
        start_date: Filter by learners date_joined. Start date. ISO 8601

    Returns:
        GroupList.

    Pages: `paginate` reads all of them (analytics_length).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "groups": groups,
        "include_main_platform": include_main_platform,
        "is_enrolled": is_enrolled,
        "length": length,
        "location": location,
        "page": page,
        "pathway": pathway,
        "program": program,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (org,), _query)


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    groups: list[str] | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    is_enrolled: bool | None | Unset = UNSET,
    length: int | Unset = UNSET,
    location: str | Unset = UNSET,
    page: int | Unset = UNSET,
    pathway: str | Unset = UNSET,
    program: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[GroupList]:
    """Get a list of user groups with metrics and filtering options.

    As `asyncio`. Returns Response[GroupList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "groups": groups,
        "include_main_platform": include_main_platform,
        "is_enrolled": is_enrolled,
        "length": length,
        "location": location,
        "page": page,
        "pathway": pathway,
        "program": program,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org,), _query)


@PAGINATION.sync
def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    groups: list[str] | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    is_enrolled: bool | None | Unset = UNSET,
    length: int | Unset = UNSET,
    location: str | Unset = UNSET,
    page: int | Unset = UNSET,
    pathway: str | Unset = UNSET,
    program: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> GroupList:
    """Get a list of user groups with metrics and filtering options.

    As `asyncio`, blocking. Returns GroupList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: Filter by learners date_joined. Start date. ISO 8601
        groups: Groups search string. Single string or list of strings. e.g 'sample_group' or `['group', 'another group']`
        include_main_platform: Include main platform data. Default on the server: true.
        is_enrolled: Filter for users who have at least an enrollment
        length: Size of data to return
        location: Location search string
        page: Page offset
        pathway: Pathway string
        program: Program search string
        start_date: Filter by learners date_joined. Start date. ISO 8601
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "groups": groups,
        "include_main_platform": include_main_platform,
        "is_enrolled": is_enrolled,
        "length": length,
        "location": location,
        "page": page,
        "pathway": pathway,
        "program": program,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (org,), _query)


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    groups: list[str] | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    is_enrolled: bool | None | Unset = UNSET,
    length: int | Unset = UNSET,
    location: str | Unset = UNSET,
    page: int | Unset = UNSET,
    pathway: str | Unset = UNSET,
    program: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[GroupList]:
    """Get a list of user groups with metrics and filtering options.

    As `asyncio`, blocking. Returns Response[GroupList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "groups": groups,
        "include_main_platform": include_main_platform,
        "is_enrolled": is_enrolled,
        "length": length,
        "location": location,
        "page": page,
        "pathway": pathway,
        "program": program,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
