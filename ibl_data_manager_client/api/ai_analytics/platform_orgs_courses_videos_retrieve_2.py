"""GET /api/platform/orgs/{org}/courses/{course_id}/videos/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.count import Count
from ...types import Response

OPERATION: Operation[Count] = Operation(
    "platform_orgs_courses_videos_retrieve_2", "GET", "/api/platform/orgs/{org}/courses/{course_id}/videos/", Count
)


async def asyncio(org: str, course_id: str, *, client: DataManagerClient) -> Count:
    """Count of total videos in a course

    Query Params
    course_id  e.g course-v1:Org+Course4+Run

    Args:
        org: In the path.
        course_id: In the path.

    Returns:
        Count.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, course_id))


async def asyncio_detailed(org: str, course_id: str, *, client: DataManagerClient) -> Response[Count]:
    """Count of total videos in a course

    As `asyncio`. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, course_id))


def sync(org: str, course_id: str, *, client: DataManagerClient) -> Count:
    """Count of total videos in a course

    As `asyncio`, blocking. Returns Count. Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: In the path.
    """
    return OPERATION.sync(client, (org, course_id))


def sync_detailed(org: str, course_id: str, *, client: DataManagerClient) -> Response[Count]:
    """Count of total videos in a course

    As `asyncio`, blocking. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, course_id))
