"""GET /api/perlearner/orgs/{org}/learners"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.new_per_learner_list import NewPerLearnerList
from ...models.new_per_learner_list_data import NewPerLearnerListData
from ...types import UNSET, Response, Unset

OPERATION: Operation[NewPerLearnerList] = Operation(
    "perlearner_orgs_learners_retrieve", "GET", "/api/perlearner/orgs/{org}/learners", NewPerLearnerList
)
PAGINATION: Pagination[NewPerLearnerListData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=NewPerLearnerListData
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    is_enrolled: bool | None | Unset = UNSET,
    length: int | Unset = UNSET,
    location: str | Unset = UNSET,
    page: int | Unset = UNSET,
    platform: str | Unset = UNSET,
    program: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> NewPerLearnerList:
    """Enhanced API endpoint for listing learners with comprehensive filtering.

    This endpoint provides a paginated list of learners with detailed metrics
    and supports advanced filtering options. It uses DM token authentication
    and respects department-based access controls.

    Query Parameters:
        page (int): Page number for pagination
        length (int): Number of items per page
        search (str): Filter by username, email, or full name
        program (str): Filter by program
        location (str): Filter by location
        is_enrolled (bool): Filter for users with enrollments
        platform (str): Filter by platform
        start_date (date): Filter by join date (start range)
        end_date (date): Filter by join date (end range)

    Returns:
        A paginated list of learners with comprehensive metrics including:
        - Course enrollments and completions
        - Time spent on platform
        - Pathway progress
        - Certificate and skill information
        - Location data

    Access Control:
        - Platform admins can see all learners
        - Department admins can only see learners in their departments

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: Learner date_joined end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        is_enrolled: Filter for users who have at least an enrollment
        length: Size of data to return
        location: Location search string
        page: Page offset
        platform: Platform search string
        program: Program search string
        search: Search string for learner. email, username or full name
        start_date: Learner date_joined start date. ISO 8601

    Returns:
        NewPerLearnerList.

    Pages: `paginate` reads all of them (analytics_length).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "is_enrolled": is_enrolled,
        "length": length,
        "location": location,
        "page": page,
        "platform": platform,
        "program": program,
        "search": search,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (org,), _query)


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    is_enrolled: bool | None | Unset = UNSET,
    length: int | Unset = UNSET,
    location: str | Unset = UNSET,
    page: int | Unset = UNSET,
    platform: str | Unset = UNSET,
    program: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[NewPerLearnerList]:
    """Enhanced API endpoint for listing learners with comprehensive filtering.

    As `asyncio`. Returns Response[NewPerLearnerList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "is_enrolled": is_enrolled,
        "length": length,
        "location": location,
        "page": page,
        "platform": platform,
        "program": program,
        "search": search,
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
    include_main_platform: bool | Unset = UNSET,
    is_enrolled: bool | None | Unset = UNSET,
    length: int | Unset = UNSET,
    location: str | Unset = UNSET,
    page: int | Unset = UNSET,
    platform: str | Unset = UNSET,
    program: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> NewPerLearnerList:
    """Enhanced API endpoint for listing learners with comprehensive filtering.

    As `asyncio`, blocking. Returns NewPerLearnerList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: Learner date_joined end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        is_enrolled: Filter for users who have at least an enrollment
        length: Size of data to return
        location: Location search string
        page: Page offset
        platform: Platform search string
        program: Program search string
        search: Search string for learner. email, username or full name
        start_date: Learner date_joined start date. ISO 8601
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "is_enrolled": is_enrolled,
        "length": length,
        "location": location,
        "page": page,
        "platform": platform,
        "program": program,
        "search": search,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (org,), _query)


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    is_enrolled: bool | None | Unset = UNSET,
    length: int | Unset = UNSET,
    location: str | Unset = UNSET,
    page: int | Unset = UNSET,
    platform: str | Unset = UNSET,
    program: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
) -> Response[NewPerLearnerList]:
    """Enhanced API endpoint for listing learners with comprehensive filtering.

    As `asyncio`, blocking. Returns Response[NewPerLearnerList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "is_enrolled": is_enrolled,
        "length": length,
        "location": location,
        "page": page,
        "platform": platform,
        "program": program,
        "search": search,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
