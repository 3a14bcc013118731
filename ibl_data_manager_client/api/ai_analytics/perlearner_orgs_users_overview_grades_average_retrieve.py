"""GET /api/perlearner/orgs/{org}/users/{user_id}/overview/grades/average"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.average import Average
from ...types import UNSET, Response, Unset

OPERATION: Operation[Average] = Operation(
    "perlearner_orgs_users_overview_grades_average_retrieve",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/overview/grades/average",
    Average,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    learner_id: str | Unset = UNSET,
) -> Average:
    """Get average grade value for platform, course, or user.

    This endpoint returns the average grade at different levels:
    - Platform level: Average grade across all courses
    - Course level: Average grade for a specific course
    - Learner level: Average grade for a specific learner
    - Course-learner level: Grade for a specific learner in a specific course

    Query Parameters:
        course_id (str, optional): Filter by course ID
        learner_id (str, optional): Filter by username or email

    Returns:
        The average grade value based on the specified filters.

    Access Control:
        - Platform admins can access any grade data
        - Learners can access their own grade data

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        course_id: Course ID.
        learner_id: Username or email.

    Returns:
        Average.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "course_id": course_id,
        "learner_id": learner_id,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    learner_id: str | Unset = UNSET,
) -> Response[Average]:
    """Get average grade value for platform, course, or user.

    As `asyncio`. Returns Response[Average]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "course_id": course_id,
        "learner_id": learner_id,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    learner_id: str | Unset = UNSET,
) -> Average:
    """Get average grade value for platform, course, or user.

    As `asyncio`, blocking. Returns Average. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        course_id: Course ID.
        learner_id: Username or email.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "course_id": course_id,
        "learner_id": learner_id,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    learner_id: str | Unset = UNSET,
) -> Response[Average]:
    """Get average grade value for platform, course, or user.

    As `asyncio`, blocking. Returns Response[Average]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "course_id": course_id,
        "learner_id": learner_id,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
