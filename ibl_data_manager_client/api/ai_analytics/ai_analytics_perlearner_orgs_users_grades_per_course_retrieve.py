"""GET /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/grades/per-course"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.perlearner_grading_per_course_api import PerlearnerGradingPerCourseAPI
from ...types import UNSET, Response, Unset

OPERATION: Operation[PerlearnerGradingPerCourseAPI] = Operation(
    "ai_analytics_perlearner_orgs_users_grades_per_course_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/grades/per-course",
    PerlearnerGradingPerCourseAPI,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> PerlearnerGradingPerCourseAPI:
    """Summary Grading Information for a learner on a per-enrollment basis

    Query Params
    1. user_id e.g developer@ibleducation.com or dev123 (username|email)

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        PerlearnerGradingPerCourseAPI.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, user_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[PerlearnerGradingPerCourseAPI]:
    """Summary Grading Information for a learner on a per-enrollment basis

    As `asyncio`. Returns Response[PerlearnerGradingPerCourseAPI]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> PerlearnerGradingPerCourseAPI:
    """Summary Grading Information for a learner on a per-enrollment basis

    As `asyncio`, blocking. Returns PerlearnerGradingPerCourseAPI. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
    """
    return OPERATION.sync(
        client, (org, user_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[PerlearnerGradingPerCourseAPI]:
    """Summary Grading Information for a learner on a per-enrollment basis

    As `asyncio`, blocking. Returns Response[PerlearnerGradingPerCourseAPI]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org, user_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
