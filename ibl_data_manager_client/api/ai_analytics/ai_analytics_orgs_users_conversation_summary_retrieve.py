"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/conversation-summary/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.conversation_summary import ConversationSummary
from ...types import UNSET, Response, Unset

OPERATION: Operation[ConversationSummary] = Operation(
    "ai_analytics_orgs_users_conversation_summary_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/conversation-summary/",
    ConversationSummary,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> ConversationSummary:
    """Retrieve a summary of conversation metrics.

    This endpoint returns aggregated metrics about conversations within an organization,
    including:
    - Total number of conversations
    - Total number of human messages
    - Total number of AI messages

    Results can be filtered by mentor.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Summary of conversation metrics.

    Raises:
        NotFound: If the specified organization does not exist.

    Query Parameters:
        mentor_id (str): Filter by mentor unique ID.

    Args:
        org: In the path.
        user_id: In the path.
        group_by: Default on the server: day.
        mentor_id: Filter by mentor unique ID

    Returns:
        ConversationSummary.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> Response[ConversationSummary]:
    """Retrieve a summary of conversation metrics.

    As `asyncio`. Returns Response[ConversationSummary]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> ConversationSummary:
    """Retrieve a summary of conversation metrics.

    As `asyncio`, blocking. Returns ConversationSummary. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        group_by: Default on the server: day.
        mentor_id: Filter by mentor unique ID
    """
    return OPERATION.sync(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, group_by: str | Unset = UNSET, mentor_id: str | Unset = UNSET
) -> Response[ConversationSummary]:
    """Retrieve a summary of conversation metrics.

    As `asyncio`, blocking. Returns Response[ConversationSummary]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"group_by": group_by, "mentor_id": mentor_id})
