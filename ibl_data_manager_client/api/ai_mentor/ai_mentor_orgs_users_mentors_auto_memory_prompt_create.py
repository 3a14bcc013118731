"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.auto_memory_prompt import AutoMemoryPrompt
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[AutoMemoryPrompt] = Operation(
    "ai_mentor_orgs_users_mentors_auto_memory_prompt_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/",
    AutoMemoryPrompt.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: AutoMemoryPrompt | Unset = UNSET,
) -> AutoMemoryPrompt:
    """Set or reset auto memory prompt

    Set or reset auto memory prompt

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: AutoMemoryPrompt | Unset = UNSET,
) -> Response[AutoMemoryPrompt]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: AutoMemoryPrompt | Unset = UNSET,
) -> AutoMemoryPrompt:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: AutoMemoryPrompt | Unset = UNSET,
) -> Response[AutoMemoryPrompt]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )
