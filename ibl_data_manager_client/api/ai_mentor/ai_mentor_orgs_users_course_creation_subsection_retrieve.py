"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.sub_section import SubSection
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[SubSection] = Operation(
    "ai_mentor_orgs_users_course_creation_subsection_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/{id}/",
    SubSection.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> SubSection:
    """API viewset for managing course subsections.

    This viewset allows platform administrators to retrieve and manage
    subsections within course sections.

    Permissions:
        - Restricted to platform administrators only

    Args:
        id: A unique integer value identifying this sub section.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[SubSection]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> SubSection:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[SubSection]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )
