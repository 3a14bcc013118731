"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_support_tickets_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/",
    answer="none",
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> None:
    """ViewSet for managing Human Support Tickets.

    This ViewSet provides endpoints to retrieve, create, and update Human Support Tickets.

    Permissions:
        Platform Admins:
            - Platform admins are able to update the ticket status, and view all tickets for the tenant.
            - Platform admins can only update the `subject`, `description` and `status` fields.
        Students:
            - Students are only able to view their own created tickets.
            - students can modify only the `subject` and `description` entries

        Field Updates:
            - subject: Modifiable by both student and platform admin
            - description: Modifiable by only student.
            - status: Modifiable by only platform admin.

    Args:
        id: A unique integer value identifying this human support ticket.

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
