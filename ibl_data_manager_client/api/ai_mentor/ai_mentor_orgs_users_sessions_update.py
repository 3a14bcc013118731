"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.message_view_request import MessageViewRequest
from ...models.message_view_updat_response import MessageViewUpdatResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[MessageViewUpdatResponse] = Operation(
    "ai_mentor_orgs_users_sessions_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/",
    MessageViewUpdatResponse,
)


async def asyncio(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, body: MessageViewRequest | Unset = UNSET
) -> MessageViewUpdatResponse:
    """Update the title of a chat session and its tools

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        body: As application/json.

    Returns:
        MessageViewUpdatResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, body: MessageViewRequest | Unset = UNSET
) -> Response[MessageViewUpdatResponse]:
    """Update the title of a chat session and its tools

    As `asyncio`. Returns Response[MessageViewUpdatResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id), None, body)


def sync(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, body: MessageViewRequest | Unset = UNSET
) -> MessageViewUpdatResponse:
    """Update the title of a chat session and its tools

    As `asyncio`, blocking. Returns MessageViewUpdatResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, session_id), None, body)


def sync_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, body: MessageViewRequest | Unset = UNSET
) -> Response[MessageViewUpdatResponse]:
    """Update the title of a chat session and its tools

    As `asyncio`, blocking. Returns Response[MessageViewUpdatResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id), None, body)
