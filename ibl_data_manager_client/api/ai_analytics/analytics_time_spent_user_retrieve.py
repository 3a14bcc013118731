"""GET /api/analytics/time-spent/user/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.time_spent_per_user_response import TimeSpentPerUserResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[TimeSpentPerUserResponse] = Operation(
    "analytics_time_spent_user_retrieve", "GET", "/api/analytics/time-spent/user/", TimeSpentPerUserResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    learner_id: str | Unset = UNSET,
    mentor_uuid: str | Unset = UNSET,
    platform: None | str | Unset = UNSET,
    session_uuid: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    url_query: str | Unset = UNSET,
) -> TimeSpentPerUserResponse:
    """Get total time spent for current user

    Returns the total time spent (in seconds) for the current authenticated user.
    Can be filtered by platform, date range, course ID, URL, mentor UUID, and session UUID.

    Args:
        course_id: Course ID to filter by (can be partial)
        end_date: End date for time range (YYYY-MM-DD)
        include_main_platform: Whether to include main platform data. Default on the server: true.
        learner_id: Username to get data for (admin users only)
        mentor_uuid: Mentor UUID to filter by
        platform: Platform name or key to filter by
        session_uuid: Session UUID to filter by
        start_date: Start date for time range (YYYY-MM-DD)
        url_query: URL to filter by (can be partial)

    Returns:
        TimeSpentPerUserResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request
            401: Unauthorized
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "course_id": course_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "learner_id": learner_id,
        "mentor_uuid": mentor_uuid,
        "platform": platform,
        "session_uuid": session_uuid,
        "start_date": start_date,
        "url": url_query,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    learner_id: str | Unset = UNSET,
    mentor_uuid: str | Unset = UNSET,
    platform: None | str | Unset = UNSET,
    session_uuid: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    url_query: str | Unset = UNSET,
) -> Response[TimeSpentPerUserResponse]:
    """Get total time spent for current user

    As `asyncio`. Returns Response[TimeSpentPerUserResponse]. Raises errors.APIStatusError (400, 401).
    """
    _query = {
        "course_id": course_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "learner_id": learner_id,
        "mentor_uuid": mentor_uuid,
        "platform": platform,
        "session_uuid": session_uuid,
        "start_date": start_date,
        "url": url_query,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    learner_id: str | Unset = UNSET,
    mentor_uuid: str | Unset = UNSET,
    platform: None | str | Unset = UNSET,
    session_uuid: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    url_query: str | Unset = UNSET,
) -> TimeSpentPerUserResponse:
    """Get total time spent for current user

    As `asyncio`, blocking. Returns TimeSpentPerUserResponse. Raises errors.APIStatusError (400, 401).

    Args:
        course_id: Course ID to filter by (can be partial)
        end_date: End date for time range (YYYY-MM-DD)
        include_main_platform: Whether to include main platform data. Default on the server: true.
        learner_id: Username to get data for (admin users only)
        mentor_uuid: Mentor UUID to filter by
        platform: Platform name or key to filter by
        session_uuid: Session UUID to filter by
        start_date: Start date for time range (YYYY-MM-DD)
        url_query: URL to filter by (can be partial)
    """
    _query = {
        "course_id": course_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "learner_id": learner_id,
        "mentor_uuid": mentor_uuid,
        "platform": platform,
        "session_uuid": session_uuid,
        "start_date": start_date,
        "url": url_query,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    learner_id: str | Unset = UNSET,
    mentor_uuid: str | Unset = UNSET,
    platform: None | str | Unset = UNSET,
    session_uuid: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    url_query: str | Unset = UNSET,
) -> Response[TimeSpentPerUserResponse]:
    """Get total time spent for current user

    As `asyncio`, blocking. Returns Response[TimeSpentPerUserResponse]. Raises errors.APIStatusError (400, 401).
    """
    _query = {
        "course_id": course_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "learner_id": learner_id,
        "mentor_uuid": mentor_uuid,
        "platform": platform,
        "session_uuid": session_uuid,
        "start_date": start_date,
        "url": url_query,
    }
    return OPERATION.sync_detailed(client, (), _query)
