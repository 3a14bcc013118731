"""GET /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/performance-index"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.value import Value
from ...types import UNSET, Response, Unset

OPERATION: Operation[Value] = Operation(
    "perlearner_orgs_users_courses_overview_performance_index_retrieve",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/performance-index",
    Value,
)


async def asyncio(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Value:
    """Evaluates performance index for platform, per course, per user and per user-per course

    Query Params
    course_id <optional>
    learner_id <optional>

    Args:
        org: In the path.
        user_id: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601

    Returns:
        Value.

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
    return await OPERATION.asyncio(client, (org, user_id, course_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[Value]:
    """Evaluates performance index for platform, per course, per user and per user-per course

    As `asyncio`. Returns Response[Value]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id, course_id), _query)


def sync(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Value:
    """Evaluates performance index for platform, per course, per user and per user-per course

    As `asyncio`, blocking. Returns Value. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        course_id: In the path.
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
    return OPERATION.sync(client, (org, user_id, course_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[Value]:
    """Evaluates performance index for platform, per course, per user and per user-per course

    As `asyncio`, blocking. Returns Response[Value]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org, user_id, course_id), _query)
