"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/close/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.human_support_ticket import HumanSupportTicket
from ...types import UNSET, Response, Unset

OPERATION: Operation[HumanSupportTicket] = Operation(
    "ai_mentor_orgs_users_support_tickets_close_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/{id}/close/",
    HumanSupportTicket,
)


async def asyncio(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> HumanSupportTicket:
    """Endpoint to close a Human support ticket.

    This endpoint is used to close a Human support ticket.

    Permissions:
        - available to both platform admins and the student who created the ticket.

    Returns:
        Response: A response object containing the closed ticket data.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this human support ticket.
        body: Any JSON; none is described.

    Returns:
        HumanSupportTicket.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[HumanSupportTicket]:
    """Endpoint to close a Human support ticket.

    As `asyncio`. Returns Response[HumanSupportTicket]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> HumanSupportTicket:
    """Endpoint to close a Human support ticket.

    As `asyncio`, blocking. Returns HumanSupportTicket. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this human support ticket.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[HumanSupportTicket]:
    """Endpoint to close a Human support ticket.

    As `asyncio`, blocking. Returns Response[HumanSupportTicket]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
