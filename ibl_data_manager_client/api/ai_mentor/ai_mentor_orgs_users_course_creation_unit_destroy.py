"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_course_creation_unit_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/unit/{id}/",
    answer="none",
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> None:
    """API viewset for managing course units.

    This viewset allows platform administrators to retrieve and manage
    units within course subsections, and generate content for them.

    Permissions:
        - Restricted to platform administrators only

    Args:
        id: A unique integer value identifying this unit.

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
) -> Response[None]:
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
) -> None:
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
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )
