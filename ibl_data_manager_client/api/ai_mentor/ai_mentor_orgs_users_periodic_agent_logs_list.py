"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_mentor_orgs_users_periodic_agent_logs_list_status import AiMentorOrgsUsersPeriodicAgentLogsListStatus
from ...models.paginated_periodic_agent_log_list import PaginatedPeriodicAgentLogList
from ...models.periodic_agent_log import PeriodicAgentLog
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedPeriodicAgentLogList] = Operation(
    "ai_mentor_orgs_users_periodic_agent_logs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agent-logs/",
    PaginatedPeriodicAgentLogList,
)
PAGINATION: Pagination[PeriodicAgentLog] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=PeriodicAgentLog
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    parent_mentor_id: str | Unset = UNSET,
    parent_session_id: str | Unset = UNSET,
    periodic_agent: int | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiMentorOrgsUsersPeriodicAgentLogsListStatus | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedPeriodicAgentLogList:
    """Endpoint to view logs for periodic agent runs.

    These logs contain the full mentor output for each run for debugging.
    Logs are ordered from newest to oldest. However this can be changed.

    You can also filter logs for a PeriodicAgent by passing the `periodic_agent` query parameter in the URL.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        parent_mentor_id: In the query.
        parent_session_id: In the query.
        periodic_agent: In the query.
        search: A search term.
        status: * `success` - Success
            * `error` - Error
            * `running` - Running
        username: In the query.

    Returns:
        PaginatedPeriodicAgentLogList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "parent_mentor_id": parent_mentor_id,
        "parent_session_id": parent_session_id,
        "periodic_agent": periodic_agent,
        "search": search,
        "status": status,
        "username": username,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    parent_mentor_id: str | Unset = UNSET,
    parent_session_id: str | Unset = UNSET,
    periodic_agent: int | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiMentorOrgsUsersPeriodicAgentLogsListStatus | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedPeriodicAgentLogList]:
    """Endpoint to view logs for periodic agent runs.

    As `asyncio`. Returns Response[PaginatedPeriodicAgentLogList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "parent_mentor_id": parent_mentor_id,
        "parent_session_id": parent_session_id,
        "periodic_agent": periodic_agent,
        "search": search,
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
    mentor_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    parent_mentor_id: str | Unset = UNSET,
    parent_session_id: str | Unset = UNSET,
    periodic_agent: int | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiMentorOrgsUsersPeriodicAgentLogsListStatus | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedPeriodicAgentLogList:
    """Endpoint to view logs for periodic agent runs.

    As `asyncio`, blocking. Returns PaginatedPeriodicAgentLogList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        parent_mentor_id: In the query.
        parent_session_id: In the query.
        periodic_agent: In the query.
        search: A search term.
        status: * `success` - Success
            * `error` - Error
            * `running` - Running
        username: In the query.
    """
    _query = {
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "parent_mentor_id": parent_mentor_id,
        "parent_session_id": parent_session_id,
        "periodic_agent": periodic_agent,
        "search": search,
        "status": status,
        "username": username,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    parent_mentor_id: str | Unset = UNSET,
    parent_session_id: str | Unset = UNSET,
    periodic_agent: int | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiMentorOrgsUsersPeriodicAgentLogsListStatus | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedPeriodicAgentLogList]:
    """Endpoint to view logs for periodic agent runs.

    As `asyncio`, blocking. Returns Response[PaginatedPeriodicAgentLogList]. Raises errors.APIStatusError. Pages:
    see `paginate`.
    """
    _query = {
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "parent_mentor_id": parent_mentor_id,
        "parent_session_id": parent_session_id,
        "periodic_agent": periodic_agent,
        "search": search,
        "status": status,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
