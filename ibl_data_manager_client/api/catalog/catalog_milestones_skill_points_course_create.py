"""POST /api/catalog/milestones/skill_points/course/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_skill_point_info_request import CourseSkillPointInfoRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_milestones_skill_points_course_create",
    "POST",
    "/api/catalog/milestones/skill_points/course/",
    answer="any",
)


async def asyncio(
    *, client: DataManagerClient, body: CourseSkillPointInfoRequest, course_id: str, get_obj: bool | Unset = UNSET
) -> Any:
    """Update skill point information for a specific course

    Args:
        body: Request serializer for CourseSkillPointInfoView POST endpoint.
            Validates request body for updating course skill point information.
        course_id: ID of the course to retrieve skill point information for
        get_obj: If True, returns skill objects instead of skill names as keys. Default on the server: false.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Course not found or invalid request data
            401: Unauthorized
            403: Permission denied
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "get_obj": get_obj}, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: CourseSkillPointInfoRequest, course_id: str, get_obj: bool | Unset = UNSET
) -> Response[Any]:
    """Update skill point information for a specific course

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id, "get_obj": get_obj}, body)


def sync(
    *, client: DataManagerClient, body: CourseSkillPointInfoRequest, course_id: str, get_obj: bool | Unset = UNSET
) -> Any:
    """Update skill point information for a specific course

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for CourseSkillPointInfoView POST endpoint.
            Validates request body for updating course skill point information.
        course_id: ID of the course to retrieve skill point information for
        get_obj: If True, returns skill objects instead of skill names as keys. Default on the server: false.
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "get_obj": get_obj}, body)


def sync_detailed(
    *, client: DataManagerClient, body: CourseSkillPointInfoRequest, course_id: str, get_obj: bool | Unset = UNSET
) -> Response[Any]:
    """Update skill point information for a specific course

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "get_obj": get_obj}, body)
