"""GET /api/catalog/milestones/skill_points/course/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[dict[str, float]] = Operation(
    "catalog_milestones_skill_points_course_retrieve",
    "GET",
    "/api/catalog/milestones/skill_points/course/",
    dict[str, float],
)


async def asyncio(*, client: DataManagerClient, course_id: str, get_obj: bool | Unset = UNSET) -> dict[str, float]:
    """Retrieve skill point information for a specific course

    Args:
        course_id: ID of the course to retrieve skill point information for
        get_obj: If True, returns skill objects instead of skill names as keys. Default on the server: false.

    Returns:
        dict[str, float].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Course not found
            401: Unauthorized
            403: Permission denied
            404: No skill points found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "get_obj": get_obj})


async def asyncio_detailed(
    *, client: DataManagerClient, course_id: str, get_obj: bool | Unset = UNSET
) -> Response[dict[str, float]]:
    """Retrieve skill point information for a specific course

    As `asyncio`. Returns Response[dict[str, float]]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id, "get_obj": get_obj})


def sync(*, client: DataManagerClient, course_id: str, get_obj: bool | Unset = UNSET) -> dict[str, float]:
    """Retrieve skill point information for a specific course

    As `asyncio`, blocking. Returns dict[str, float]. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        course_id: ID of the course to retrieve skill point information for
        get_obj: If True, returns skill objects instead of skill names as keys. Default on the server: false.
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "get_obj": get_obj})


def sync_detailed(
    *, client: DataManagerClient, course_id: str, get_obj: bool | Unset = UNSET
) -> Response[dict[str, float]]:
    """Retrieve skill point information for a specific course

    As `asyncio`, blocking. Returns Response[dict[str, float]]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "get_obj": get_obj})
