"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.human_support_ticket import HumanSupportTicket
from ...types import Response

OPERATION: Operation[HumanSupportTicket] = Operation(
    "ai_mentor_orgs_users_support_tickets_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/",
    HumanSupportTicket,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> HumanSupportTicket:
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
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this human support ticket.

    Returns:
        HumanSupportTicket.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient
) -> Response[HumanSupportTicket]:
    """ViewSet for managing Human Support Tickets.

    As `asyncio`. Returns Response[HumanSupportTicket]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> HumanSupportTicket:
    """ViewSet for managing Human Support Tickets.

    As `asyncio`, blocking. Returns HumanSupportTicket. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this human support ticket.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[HumanSupportTicket]:
    """ViewSet for managing Human Support Tickets.

    As `asyncio`, blocking. Returns Response[HumanSupportTicket]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
