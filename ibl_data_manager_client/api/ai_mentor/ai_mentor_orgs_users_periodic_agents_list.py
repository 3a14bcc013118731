"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_mentor_orgs_users_periodic_agents_list_previous_agent_status import (
    AiMentorOrgsUsersPeriodicAgentsListPreviousAgentStatus,
)
from ...models.ai_mentor_orgs_users_periodic_agents_list_status import AiMentorOrgsUsersPeriodicAgentsListStatus
from ...models.paginated_periodic_agent_list import PaginatedPeriodicAgentList
from ...models.periodic_agent import PeriodicAgent
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedPeriodicAgentList] = Operation(
    "ai_mentor_orgs_users_periodic_agents_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/",
    PaginatedPeriodicAgentList,
)
PAGINATION: Pagination[PeriodicAgent] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=PeriodicAgent
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    enabled: bool | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    parent_mentor_id: int | Unset = UNSET,
    parent_session_id: str | Unset = UNSET,
    previous_agent: int | Unset = UNSET,
    previous_agent_status: AiMentorOrgsUsersPeriodicAgentsListPreviousAgentStatus | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiMentorOrgsUsersPeriodicAgentsListStatus | Unset = UNSET,
    title: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedPeriodicAgentList:
    """Endpoint to create and view, update and delete periodic agents.

    Periodic agents are schedulers issued for mentors. These are configured with input prompt (if any)
    as well as a cron schedule to trigger the periodic agent.

    Access to these are restricted to platform admins and tenant administrators

    Session information for running the periodic agent will be generated with the credentials of the
    user (platform administrator) who created the agent.

    A Periodic Agent is allowed to have a `callback_url` and `callback_secret`.
    When a `callback_url` is set for a Periodic Agent, a post request with data entries containing the log and
    timestamp
    of the run will be made to the callback_url provided.
    Here is the payload structure:
            ```
            {
                "timestamp": "timestamp when the run completed",
                "status": "status of the periodic agent",
                "prompt": "input prompt to agent,
                "agent_output": "...final response of agent",
                "log": "... full agent run log",
                "log_id": periodic agent log id.,
            }
            ```
    The payload is encrypted using the `callback_secret` provided.

    You can validate the payload using the X-Hub-Signature-256 signature header for request data.
    This is a Sha256 encoded HMAC hex digest of the payload body.

    ```python
    import hmac
    import haslib

    def validate_payload(request: HttpRequest, callback_secret: str):
        # Get the X-Hub-Signature-256 header from the request
        received_signature = request.META.get("HTTP_X_HUB_SIGNATURE_256", "")

        if not received_signature.startswith("sha256="):
            # Invalid signature format
            return False

        received_signature = received_signature[len("sha256=") :]

        try:
            # Get the raw request body
            payload = request.body

            # Compute the expected signature using the app_secret
            expected_signature = hmac.new(
                callback_secret.encode(), payload, hashlib.sha256
            ).hexdigest()

            if hmac.compare_digest(received_signature, expected_signature):
                # Signatures match, the payload is genuine
                return True
            else:
                # Signatures don't match
                return False
        except Exception as e:
            # Handle any errors that may occur during validation
            return False

    ```

    Args:
        org: In the path.
        user_id: In the path.
        enabled: In the query.
        mentor_id: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        parent_mentor_id: In the query.
        parent_session_id: In the query.
        previous_agent: In the query.
        previous_agent_status: The status that the previous agent must be in before this agent gets scheduled.

            * `success` - Success
            * `error` - Error
            * `running` - Running
            * `pending` - Pending
        search: A search term.
        status: * `success` - Success
            * `error` - Error
            * `running` - Running
            * `pending` - Pending
        title: In the query.
        username: In the query.

    Returns:
        PaginatedPeriodicAgentList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "enabled": enabled,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "parent_mentor_id": parent_mentor_id,
        "parent_session_id": parent_session_id,
        "previous_agent": previous_agent,
        "previous_agent_status": previous_agent_status,
        "search": search,
        "status": status,
        "title": title,
        "username": username,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    enabled: bool | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    parent_mentor_id: int | Unset = UNSET,
    parent_session_id: str | Unset = UNSET,
    previous_agent: int | Unset = UNSET,
    previous_agent_status: AiMentorOrgsUsersPeriodicAgentsListPreviousAgentStatus | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiMentorOrgsUsersPeriodicAgentsListStatus | Unset = UNSET,
    title: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedPeriodicAgentList]:
    """Endpoint to create and view, update and delete periodic agents.

    As `asyncio`. Returns Response[PaginatedPeriodicAgentList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "enabled": enabled,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "parent_mentor_id": parent_mentor_id,
        "parent_session_id": parent_session_id,
        "previous_agent": previous_agent,
        "previous_agent_status": previous_agent_status,
        "search": search,
        "status": status,
        "title": title,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    enabled: bool | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    parent_mentor_id: int | Unset = UNSET,
    parent_session_id: str | Unset = UNSET,
    previous_agent: int | Unset = UNSET,
    previous_agent_status: AiMentorOrgsUsersPeriodicAgentsListPreviousAgentStatus | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiMentorOrgsUsersPeriodicAgentsListStatus | Unset = UNSET,
    title: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedPeriodicAgentList:
    """Endpoint to create and view, update and delete periodic agents.

    As `asyncio`, blocking. Returns PaginatedPeriodicAgentList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        enabled: In the query.
        mentor_id: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        parent_mentor_id: In the query.
        parent_session_id: In the query.
        previous_agent: In the query.
        previous_agent_status: The status that the previous agent must be in before this agent gets scheduled.

            * `success` - Success
            * `error` - Error
            * `running` - Running
            * `pending` - Pending
        search: A search term.
        status: * `success` - Success
            * `error` - Error
            * `running` - Running
            * `pending` - Pending
        title: In the query.
        username: In the query.
    """
    _query = {
        "enabled": enabled,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "parent_mentor_id": parent_mentor_id,
        "parent_session_id": parent_session_id,
        "previous_agent": previous_agent,
        "previous_agent_status": previous_agent_status,
        "search": search,
        "status": status,
        "title": title,
        "username": username,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    enabled: bool | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    parent_mentor_id: int | Unset = UNSET,
    parent_session_id: str | Unset = UNSET,
    previous_agent: int | Unset = UNSET,
    previous_agent_status: AiMentorOrgsUsersPeriodicAgentsListPreviousAgentStatus | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AiMentorOrgsUsersPeriodicAgentsListStatus | Unset = UNSET,
    title: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedPeriodicAgentList]:
    """Endpoint to create and view, update and delete periodic agents.

    As `asyncio`, blocking. Returns Response[PaginatedPeriodicAgentList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "enabled": enabled,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "parent_mentor_id": parent_mentor_id,
        "parent_session_id": parent_session_id,
        "previous_agent": previous_agent,
        "previous_agent_status": previous_agent_status,
        "search": search,
        "status": status,
        "title": title,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
