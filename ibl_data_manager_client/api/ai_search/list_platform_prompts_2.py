"""GET /api/ai-search/recommendation/prompts/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_prompt_response import PlatformPromptResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[PlatformPromptResponse]] = Operation(
    "list_platform_prompts_2", "GET", "/api/ai-search/recommendation/prompts/", list[PlatformPromptResponse]
)


async def asyncio(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
    spa_url: str | Unset = UNSET,
    recommendation_type: str | Unset = UNSET,
    active_only: bool | Unset = UNSET,
    prompt_id: int | Unset = UNSET,
) -> list[PlatformPromptResponse]:
    """List recommendation prompts for a platform

    Get all recommendation prompts for a specific platform. Optionally filter by SPA URL or recommendation type.

    Args:
        platform_key: Platform key.
        spa_url: URL of the single-page application.
        recommendation_type: Kind of recommendation.
        active_only: In the query.
        prompt_id: In the query.

    Returns:
        list[PlatformPromptResponse].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            401: Authentication required
            403: Admin permissions required
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "platform_key": platform_key,
        "spa_url": spa_url,
        "recommendation_type": recommendation_type,
        "active_only": active_only,
        "prompt_id": prompt_id,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
    spa_url: str | Unset = UNSET,
    recommendation_type: str | Unset = UNSET,
    active_only: bool | Unset = UNSET,
    prompt_id: int | Unset = UNSET,
) -> Response[list[PlatformPromptResponse]]:
    """List recommendation prompts for a platform

    As `asyncio`. Returns Response[list[PlatformPromptResponse]]. Raises errors.APIStatusError (400, 401, 403).
    """
    _query = {
        "platform_key": platform_key,
        "spa_url": spa_url,
        "recommendation_type": recommendation_type,
        "active_only": active_only,
        "prompt_id": prompt_id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
    spa_url: str | Unset = UNSET,
    recommendation_type: str | Unset = UNSET,
    active_only: bool | Unset = UNSET,
    prompt_id: int | Unset = UNSET,
) -> list[PlatformPromptResponse]:
    """List recommendation prompts for a platform

    As `asyncio`, blocking. Returns list[PlatformPromptResponse]. Raises errors.APIStatusError (400, 401, 403).

    Args:
        platform_key: Platform key.
        spa_url: URL of the single-page application.
        recommendation_type: Kind of recommendation.
        active_only: In the query.
        prompt_id: In the query.
    """
    _query = {
        "platform_key": platform_key,
        "spa_url": spa_url,
        "recommendation_type": recommendation_type,
        "active_only": active_only,
        "prompt_id": prompt_id,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
    spa_url: str | Unset = UNSET,
    recommendation_type: str | Unset = UNSET,
    active_only: bool | Unset = UNSET,
    prompt_id: int | Unset = UNSET,
) -> Response[list[PlatformPromptResponse]]:
    """List recommendation prompts for a platform

    As `asyncio`, blocking. Returns Response[list[PlatformPromptResponse]]. Raises errors.APIStatusError (400, 401,
    403).
    """
    _query = {
        "platform_key": platform_key,
        "spa_url": spa_url,
        "recommendation_type": recommendation_type,
        "active_only": active_only,
        "prompt_id": prompt_id,
    }
    return OPERATION.sync_detailed(client, (), _query)
