"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_ticket_message_list import PaginatedTicketMessageList
from ...models.ticket_message import TicketMessage
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedTicketMessageList] = Operation(
    "ai_mentor_orgs_users_support_ticket_messages_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-ticket-messages/",
    PaginatedTicketMessageList,
)
PAGINATION: Pagination[TicketMessage] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=TicketMessage
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sender: str | Unset = UNSET,
    ticket: float | Unset = UNSET,
) -> PaginatedTicketMessageList:
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
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        sender: In the query.
        ticket: In the query.

    Returns:
        PaginatedTicketMessageList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"page": page, "page_size": page_size, "sender": sender, "ticket": ticket}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sender: str | Unset = UNSET,
    ticket: float | Unset = UNSET,
) -> Response[PaginatedTicketMessageList]:
    """ViewSet for managing ticket messages.

    As `asyncio`. Returns Response[PaginatedTicketMessageList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {"page": page, "page_size": page_size, "sender": sender, "ticket": ticket}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sender: str | Unset = UNSET,
    ticket: float | Unset = UNSET,
) -> PaginatedTicketMessageList:
    """ViewSet for managing ticket messages.

    As `asyncio`, blocking. Returns PaginatedTicketMessageList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        sender: In the query.
        ticket: In the query.
    """
    _query = {"page": page, "page_size": page_size, "sender": sender, "ticket": ticket}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sender: str | Unset = UNSET,
    ticket: float | Unset = UNSET,
) -> Response[PaginatedTicketMessageList]:
    """ViewSet for managing ticket messages.

    As `asyncio`, blocking. Returns Response[PaginatedTicketMessageList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {"page": page, "page_size": page_size, "sender": sender, "ticket": ticket}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
