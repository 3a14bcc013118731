"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/sessions/{session_id}/guided-prompts/"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ...models.guided_prompts_response import GuidedPromptsResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[GuidedPromptsResponse] = Operation(
    "ai_prompt_orgs_users_sessions_guided_prompts_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/sessions/{session_id}/guided-prompts/",
    GuidedPromptsResponse.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    count: int | Unset = UNSET,
) -> GuidedPromptsResponse:
    """Retrieve guided prompts for a chat session

    Fetches AI-generated guided prompts for a given session and organization.

    Args:
        count: (at least 1, at most 10) Default on the server: 5.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404:
            429:
            500:
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            session_id,
        ),
        {
            "count": count,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    count: int | Unset = UNSET,
) -> Response[GuidedPromptsResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            session_id,
        ),
        {
            "count": count,
        },
    )


def sync(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    count: int | Unset = UNSET,
) -> GuidedPromptsResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            session_id,
        ),
        {
            "count": count,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    session_id: UUID,
    *,
    client: DataManagerClient,
    count: int | Unset = UNSET,
) -> Response[GuidedPromptsResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            session_id,
        ),
        {
            "count": count,
        },
    )
