"""GET /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/time/count"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.count import Count
from ...types import UNSET, Response, Unset

OPERATION: Operation[Count] = Operation(
    "platform_orgs_courses_users_time_count_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/time/count",
    Count,
)


async def asyncio(
    org: str,
    course_id: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Count:
    """Time spent count in seconds within a course by a learner

    Args:
        org: In the path.
        course_id: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601

    Returns:
        Count.

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
    return await OPERATION.asyncio(client, (org, course_id, user_id), _query)


async def asyncio_detailed(
    org: str,
    course_id: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[Count]:
    """Time spent count in seconds within a course by a learner

    As `asyncio`. Returns Response[Count]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org, course_id, user_id), _query)


def sync(
    org: str,
    course_id: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Count:
    """Time spent count in seconds within a course by a learner

    As `asyncio`, blocking. Returns Count. Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: In the path.
        user_id: In the path.
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
    return OPERATION.sync(client, (org, course_id, user_id), _query)


def sync_detailed(
    org: str,
    course_id: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[Count]:
    """Time spent count in seconds within a course by a learner

    As `asyncio`, blocking. Returns Response[Count]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org, course_id, user_id), _query)
