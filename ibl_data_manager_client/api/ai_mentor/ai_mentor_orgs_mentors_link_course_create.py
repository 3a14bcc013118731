"""POST /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.link_course_request import LinkCourseRequest
from ...models.link_course_response import LinkCourseResponse
from ...types import Response

OPERATION: Operation[LinkCourseResponse] = Operation(
    "ai_mentor_orgs_mentors_link_course_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/",
    LinkCourseResponse,
)


async def asyncio(org: str, mentor: str, *, client: DataManagerClient, body: LinkCourseRequest) -> LinkCourseResponse:
    """API endpoint to link mentor with a course and enable guided mode.

    Permissions:
        - Accessible to tenant admins.

    Args:
        org: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        LinkCourseResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, mentor), None, body)


async def asyncio_detailed(
    org: str, mentor: str, *, client: DataManagerClient, body: LinkCourseRequest
) -> Response[LinkCourseResponse]:
    """API endpoint to link mentor with a course and enable guided mode.

    As `asyncio`. Returns Response[LinkCourseResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, mentor), None, body)


def sync(org: str, mentor: str, *, client: DataManagerClient, body: LinkCourseRequest) -> LinkCourseResponse:
    """API endpoint to link mentor with a course and enable guided mode.

    As `asyncio`, blocking. Returns LinkCourseResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, mentor), None, body)


def sync_detailed(
    org: str, mentor: str, *, client: DataManagerClient, body: LinkCourseRequest
) -> Response[LinkCourseResponse]:
    """API endpoint to link mentor with a course and enable guided mode.

    As `asyncio`, blocking. Returns Response[LinkCourseResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, mentor), None, body)
