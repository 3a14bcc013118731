"""GET /api/analytics/learner/details"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.analytics_learner_details_retrieve_date_filter import AnalyticsLearnerDetailsRetrieveDateFilter
from ...models.analytics_learner_details_retrieve_granularity import AnalyticsLearnerDetailsRetrieveGranularity
from ...models.learner_details_response import LearnerDetailsResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[LearnerDetailsResponse] = Operation(
    "analytics_learner_details_retrieve", "GET", "/api/analytics/learner/details", LearnerDetailsResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnerDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnerDetailsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metrics: str | Unset = UNSET,
    overtime: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str,
) -> LearnerDetailsResponse:
    """Retrieve a holistic snapshot of a learner across catalog enrollments, mentor
    engagement, skills, credentials, and time spent data. The `metrics` query parameter controls
    which sections are returned and defaults to `courses` when omitted.

    Args:
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        granularity: * `day` - day
            * `hour` - hour
            * `week` - week
            * `month` - month. Default on the server: hour.
        mentor_unique_id: In the query.
        metrics: In the query.
        overtime: Include overtime metrics for time_spent data (default: false)
        platform_key: In the query.
        start_date: In the query.
        username: In the query.

    Returns:
        LearnerDetailsResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad Request - Invalid parameters supplied
            404: Learner not found
            500: Unexpected error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "metrics": metrics,
        "overtime": overtime,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnerDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnerDetailsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metrics: str | Unset = UNSET,
    overtime: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str,
) -> Response[LearnerDetailsResponse]:
    """Retrieve a holistic snapshot of a learner across catalog enrollments, mentor engagement, skills, …

    As `asyncio`. Returns Response[LearnerDetailsResponse]. Raises errors.APIStatusError (400, 404, 500).
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "metrics": metrics,
        "overtime": overtime,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnerDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnerDetailsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metrics: str | Unset = UNSET,
    overtime: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str,
) -> LearnerDetailsResponse:
    """Retrieve a holistic snapshot of a learner across catalog enrollments, mentor engagement, skills, …

    As `asyncio`, blocking. Returns LearnerDetailsResponse. Raises errors.APIStatusError (400, 404, 500).

    Args:
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        granularity: * `day` - day
            * `hour` - hour
            * `week` - week
            * `month` - month. Default on the server: hour.
        mentor_unique_id: In the query.
        metrics: In the query.
        overtime: Include overtime metrics for time_spent data (default: false)
        platform_key: In the query.
        start_date: In the query.
        username: In the query.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "metrics": metrics,
        "overtime": overtime,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsLearnerDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    granularity: AnalyticsLearnerDetailsRetrieveGranularity | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metrics: str | Unset = UNSET,
    overtime: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str,
) -> Response[LearnerDetailsResponse]:
    """Retrieve a holistic snapshot of a learner across catalog enrollments, mentor engagement, skills, …

    As `asyncio`, blocking. Returns Response[LearnerDetailsResponse]. Raises errors.APIStatusError (400, 404, 500).
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "granularity": granularity,
        "mentor_unique_id": mentor_unique_id,
        "metrics": metrics,
        "overtime": overtime,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (), _query)
