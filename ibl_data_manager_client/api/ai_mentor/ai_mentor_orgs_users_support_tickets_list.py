"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_mentor_orgs_users_support_tickets_list_status import AiMentorOrgsUsersSupportTicketsListStatus
from ...models.human_support_ticket import HumanSupportTicket
from ...models.paginated_human_support_ticket_list import PaginatedHumanSupportTicketList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedHumanSupportTicketList] = Operation(
    "ai_mentor_orgs_users_support_tickets_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/support-tickets/",
    PaginatedHumanSupportTicketList,
)
PAGINATION: Pagination[HumanSupportTicket] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=HumanSupportTicket
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: float | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    session: UUID | Unset = UNSET,
    status: AiMentorOrgsUsersSupportTicketsListStatus | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedHumanSupportTicketList:
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
        mentor_id: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        session: In the query.
        status: * `open` - Open
            * `in_progress` - In Progress
            * `closed` - Closed
        username: In the query.

    Returns:
        PaginatedHumanSupportTicketList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "session": session,
        "status": status,
        "username": username,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: float | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    session: UUID | Unset = UNSET,
    status: AiMentorOrgsUsersSupportTicketsListStatus | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedHumanSupportTicketList]:
    """ViewSet for managing Human Support Tickets.

    As `asyncio`. Returns Response[PaginatedHumanSupportTicketList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "session": session,
        "status": status,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: float | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    session: UUID | Unset = UNSET,
    status: AiMentorOrgsUsersSupportTicketsListStatus | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedHumanSupportTicketList:
    """ViewSet for managing Human Support Tickets.

    As `asyncio`, blocking. Returns PaginatedHumanSupportTicketList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        session: In the query.
        status: * `open` - Open
            * `in_progress` - In Progress
            * `closed` - Closed
        username: In the query.
    """
    _query = {
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "session": session,
        "status": status,
        "username": username,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: float | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    session: UUID | Unset = UNSET,
    status: AiMentorOrgsUsersSupportTicketsListStatus | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedHumanSupportTicketList]:
    """ViewSet for managing Human Support Tickets.

    As `asyncio`, blocking. Returns Response[PaginatedHumanSupportTicketList]. Raises errors.APIStatusError. Pages:
    see `paginate`.
    """
    _query = {
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "session": session,
        "status": status,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
