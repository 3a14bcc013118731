"""GET /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/detail"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.per_learner_time_spent_in_course_tree import PerLearnerTimeSpentInCourseTree
from ...types import UNSET, Response, Unset

OPERATION: Operation[PerLearnerTimeSpentInCourseTree] = Operation(
    "ai_analytics_engagement_orgs_courses_time_users_detail_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users/{user_id}/detail",
    PerLearnerTimeSpentInCourseTree,
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
) -> PerLearnerTimeSpentInCourseTree:
    """Time spent within a course in ordered hierarchical format

    Kwargs
    1. course_id  e.g course-v1:Org+Course4+Run
    2. user_id e.g developer@ibleducation.com or dev123 (username|email)
    Query Params
    3. start_date <optional> e.g 2020-10-01
    4. end_date <optional> e.g 2020-10-10

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
        PerLearnerTimeSpentInCourseTree.

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
) -> Response[PerLearnerTimeSpentInCourseTree]:
    """Time spent within a course in ordered hierarchical format

    As `asyncio`. Returns Response[PerLearnerTimeSpentInCourseTree]. Raises errors.APIStatusError.
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
) -> PerLearnerTimeSpentInCourseTree:
    """Time spent within a course in ordered hierarchical format

    As `asyncio`, blocking. Returns PerLearnerTimeSpentInCourseTree. Raises errors.APIStatusError.

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
) -> Response[PerLearnerTimeSpentInCourseTree]:
    """Time spent within a course in ordered hierarchical format

    As `asyncio`, blocking. Returns Response[PerLearnerTimeSpentInCourseTree]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org, course_id, user_id), _query)
