"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ticket_message import TicketMessage
from ...types import Response

OPERATION: Operation[TicketMessage] = Operation(
    "ai_mentor_orgs_users_support_ticket_messages_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/{id}/",
    TicketMessage,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> TicketMessage:
    """ViewSet for managing ticket messages.

    This ViewSet provides endpoints to retrieve, create, and update ticket messages.

    Permissions:
        - Platform Admins:
            - Platform admins are able to view all ticket messages for the tenant.
        - Students:
            - Students are able to view all ticket messages for only the ticket they are associated with.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this ticket message.

    Returns:
        TicketMessage.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[TicketMessage]:
    """ViewSet for managing ticket messages.

    As `asyncio`. Returns Response[TicketMessage]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> TicketMessage:
    """ViewSet for managing ticket messages.

    As `asyncio`, blocking. Returns TicketMessage. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this ticket message.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[TicketMessage]:
    """ViewSet for managing ticket messages.

    As `asyncio`, blocking. Returns Response[TicketMessage]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
