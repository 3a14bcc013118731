"""GET /api/ai-search/prompts/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.platform_prompt_response import PlatformPromptResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[PlatformPromptResponse]] = Operation(
    "list_platform_prompts",
    "GET",
    "/api/ai-search/prompts/",
    _codec.ListOf(PlatformPromptResponse.from_dict),
)


async def asyncio(
    *,
    client: DataManagerClient,
) -> list[PlatformPromptResponse]:
    """List recommendation prompts for a platform

    Get all recommendation prompts for a specific platform. Optionally filter by SPA URL or
    recommendation type.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid parameters
            401: Authentication required
            403: Admin permissions required
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
) -> Response[list[PlatformPromptResponse]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
    )


def sync(
    *,
    client: DataManagerClient,
) -> list[PlatformPromptResponse]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
    )


def sync_detailed(
    *,
    client: DataManagerClient,
) -> Response[list[PlatformPromptResponse]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
    )
