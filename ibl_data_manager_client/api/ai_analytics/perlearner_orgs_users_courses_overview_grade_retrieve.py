"""GET /api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/grade"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.perlearner_grade_with_cut_off import PerlearnerGradeWithCutOff
from ...types import UNSET, Response, Unset

OPERATION: Operation[PerlearnerGradeWithCutOff] = Operation(
    "perlearner_orgs_users_courses_overview_grade_retrieve",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/overview/grade",
    PerlearnerGradeWithCutOff,
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
) -> PerlearnerGradeWithCutOff:
    """Provides about a learner current grade in a course with the course cut
    Kwargs
    1. course_id e.g course-v1:Org+Course4+Run
    2. user_id e.g developer@ibleducation.com or dev123 (username|email)

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
        PerlearnerGradeWithCutOff.

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
) -> Response[PerlearnerGradeWithCutOff]:
    """Provides about a learner current grade in a course with the course cut Kwargs 1.

    As `asyncio`. Returns Response[PerlearnerGradeWithCutOff]. Raises errors.APIStatusError.
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
) -> PerlearnerGradeWithCutOff:
    """Provides about a learner current grade in a course with the course cut Kwargs 1.

    As `asyncio`, blocking. Returns PerlearnerGradeWithCutOff. Raises errors.APIStatusError.

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
) -> Response[PerlearnerGradeWithCutOff]:
    """Provides about a learner current grade in a course with the course cut Kwargs 1.

    As `asyncio`, blocking. Returns Response[PerlearnerGradeWithCutOff]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org, user_id, course_id), _query)
