"""GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.link_course_response import LinkCourseResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[LinkCourseResponse] = Operation(
    "ai_mentor_orgs_mentors_link_course_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/link-course/",
    LinkCourseResponse.from_dict,
)


async def asyncio(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> LinkCourseResponse:
    """API endpoint to link mentor with a course and enable guided mode.

    Permissions:
        - Accessible to tenant admins.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            mentor,
        ),
    )


async def asyncio_detailed(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> Response[LinkCourseResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            mentor,
        ),
    )


def sync(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> LinkCourseResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            mentor,
        ),
    )


def sync_detailed(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> Response[LinkCourseResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            mentor,
        ),
    )
