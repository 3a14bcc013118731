"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/sessions/{session_id}/guided-prompts/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.guided_prompts_response import GuidedPromptsResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[GuidedPromptsResponse] = Operation(
    "ai_prompt_orgs_users_sessions_guided_prompts_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/sessions/{session_id}/guided-prompts/",
    GuidedPromptsResponse,
)


async def asyncio(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, count: int | Unset = UNSET
) -> GuidedPromptsResponse:
    """Retrieve guided prompts for a chat session

    Fetches AI-generated guided prompts for a given session and organization.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        count: (at least 1, at most 10) Default on the server: 5.

    Returns:
        GuidedPromptsResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404
            429
            500
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id), {"count": count})


async def asyncio_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, count: int | Unset = UNSET
) -> Response[GuidedPromptsResponse]:
    """Retrieve guided prompts for a chat session

    As `asyncio`. Returns Response[GuidedPromptsResponse]. Raises errors.APIStatusError (404, 429, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id), {"count": count})


def sync(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, count: int | Unset = UNSET
) -> GuidedPromptsResponse:
    """Retrieve guided prompts for a chat session

    As `asyncio`, blocking. Returns GuidedPromptsResponse. Raises errors.APIStatusError (404, 429, 500).

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        count: (at least 1, at most 10) Default on the server: 5.
    """
    return OPERATION.sync(client, (org, user_id, session_id), {"count": count})


def sync_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, count: int | Unset = UNSET
) -> Response[GuidedPromptsResponse]:
    """Retrieve guided prompts for a chat session

    As `asyncio`, blocking. Returns Response[GuidedPromptsResponse]. Raises errors.APIStatusError (404, 429, 500).
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id), {"count": count})
