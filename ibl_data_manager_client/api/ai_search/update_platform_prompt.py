"""PUT /api/ai-search/prompts/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_prompt import PlatformPrompt
from ...models.platform_prompt_response import PlatformPromptResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[PlatformPromptResponse] = Operation(
    "update_platform_prompt", "PUT", "/api/ai-search/prompts/", PlatformPromptResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: PlatformPrompt | Unset = UNSET,
    prompt_id: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> PlatformPromptResponse:
    """Update an existing recommendation prompt

    Update an existing prompt by ID. Must provide platform_key to verify ownership.

    Args:
        body: Serializer for platform recommendation prompt management.

            Used by instructors/admins to configure tenant-specific prompts for different SPAs.
            A platform can have multiple prompts (one per SPA/frontend).

            Note: spa_url will be automatically normalized (protocol stripped, lowercase) during validation.
        prompt_id: In the query.
        platform_key: In the query.

    Returns:
        PlatformPromptResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
            401: Authentication required
            403: Admin permissions required or platform mismatch
            404: Prompt not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"prompt_id": prompt_id, "platform_key": platform_key}, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: PlatformPrompt | Unset = UNSET,
    prompt_id: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[PlatformPromptResponse]:
    """Update an existing recommendation prompt

    As `asyncio`. Returns Response[PlatformPromptResponse]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"prompt_id": prompt_id, "platform_key": platform_key}, body)


def sync(
    *,
    client: DataManagerClient,
    body: PlatformPrompt | Unset = UNSET,
    prompt_id: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> PlatformPromptResponse:
    """Update an existing recommendation prompt

    As `asyncio`, blocking. Returns PlatformPromptResponse. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        body: Serializer for platform recommendation prompt management.

            Used by instructors/admins to configure tenant-specific prompts for different SPAs.
            A platform can have multiple prompts (one per SPA/frontend).

            Note: spa_url will be automatically normalized (protocol stripped, lowercase) during validation.
        prompt_id: In the query.
        platform_key: In the query.
    """
    return OPERATION.sync(client, (), {"prompt_id": prompt_id, "platform_key": platform_key}, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: PlatformPrompt | Unset = UNSET,
    prompt_id: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[PlatformPromptResponse]:
    """Update an existing recommendation prompt

    As `asyncio`, blocking. Returns Response[PlatformPromptResponse]. Raises errors.APIStatusError (400, 401, 403,
    404).
    """
    return OPERATION.sync_detailed(client, (), {"prompt_id": prompt_id, "platform_key": platform_key}, body)
