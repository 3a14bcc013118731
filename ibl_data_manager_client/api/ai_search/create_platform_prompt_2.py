"""POST /api/ai-search/recommendation/prompts/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_prompt import PlatformPrompt
from ...models.platform_prompt_response import PlatformPromptResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[PlatformPromptResponse] = Operation(
    "create_platform_prompt_2", "POST", "/api/ai-search/recommendation/prompts/", PlatformPromptResponse
)


async def asyncio(*, client: DataManagerClient, body: PlatformPrompt | Unset = UNSET) -> PlatformPromptResponse:
    """Create a new recommendation prompt

    Create a new recommendation prompt for a platform and SPA.

    Args:
        body: Serializer for platform recommendation prompt management.

            Used by instructors/admins to configure tenant-specific prompts for different SPAs.
            A platform can have multiple prompts (one per SPA/frontend).

            Note: spa_url will be automatically normalized (protocol stripped, lowercase) during validation.

    Returns:
        PlatformPromptResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
            401: Authentication required
            403: Admin permissions required
            409: Prompt already exists for this combination
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: PlatformPrompt | Unset = UNSET
) -> Response[PlatformPromptResponse]:
    """Create a new recommendation prompt

    As `asyncio`. Returns Response[PlatformPromptResponse]. Raises errors.APIStatusError (400, 401, 403, 409).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformPrompt | Unset = UNSET) -> PlatformPromptResponse:
    """Create a new recommendation prompt

    As `asyncio`, blocking. Returns PlatformPromptResponse. Raises errors.APIStatusError (400, 401, 403, 409).

    Args:
        body: Serializer for platform recommendation prompt management.

            Used by instructors/admins to configure tenant-specific prompts for different SPAs.
            A platform can have multiple prompts (one per SPA/frontend).

            Note: spa_url will be automatically normalized (protocol stripped, lowercase) during validation.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: PlatformPrompt | Unset = UNSET
) -> Response[PlatformPromptResponse]:
    """Create a new recommendation prompt

    As `asyncio`, blocking. Returns Response[PlatformPromptResponse]. Raises errors.APIStatusError (400, 401, 403,
    409).
    """
    return OPERATION.sync_detailed(client, (), None, body)
