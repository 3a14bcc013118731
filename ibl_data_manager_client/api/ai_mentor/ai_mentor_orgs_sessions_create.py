"""POST /api/ai-mentor/orgs/{org}/sessions/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.chat_session_request import ChatSessionRequest
from ...models.chat_session_response import ChatSessionResponse
from ...types import Response

OPERATION: Operation[ChatSessionResponse] = Operation(
    "ai_mentor_orgs_sessions_create", "POST", "/api/ai-mentor/orgs/{org}/sessions/", ChatSessionResponse
)


async def asyncio(org: str, *, client: DataManagerClient, body: ChatSessionRequest) -> ChatSessionResponse:
    """Retrieve or create a chat session with a mentor.

    Passing `null` as `tools` results in using all tools assigned to the mentor.
    To specify that no tools be used, pass an empty list.

    Args:
        request: HTTP request containing mentor details.
        org: Organization key identifier.
        user_id (optional): Username for authentication (if required by the mentor).

    Returns:
        Response: JSON object containing the session ID.

    Raises:
        Http404: If the mentor is not found.
        ValidationError: If the username is invalid.
        ValidationError: If one or more tool slugs are invalid.

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        ChatSessionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Unspecified response body
            404: Unspecified response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: ChatSessionRequest
) -> Response[ChatSessionResponse]:
    """Retrieve or create a chat session with a mentor.

    As `asyncio`. Returns Response[ChatSessionResponse]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: ChatSessionRequest) -> ChatSessionResponse:
    """Retrieve or create a chat session with a mentor.

    As `asyncio`, blocking. Returns ChatSessionResponse. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: ChatSessionRequest) -> Response[ChatSessionResponse]:
    """Retrieve or create a chat session with a mentor.

    As `asyncio`, blocking. Returns Response[ChatSessionResponse]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
