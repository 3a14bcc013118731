"""DELETE /api/ai-search/prompts/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "delete_platform_prompt",
    "DELETE",
    "/api/ai-search/prompts/",
    answer="none",
)


async def asyncio(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
) -> None:
    """Delete a recommendation prompt

    Delete a recommendation prompt by ID. Must provide platform_key to verify ownership. This
    permanently removes the prompt.

    Args:
        platform_key: Platform key.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            401: Authentication required
            403: Admin permissions required or platform mismatch
            404: Prompt not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
) -> Response[None]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
) -> None:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )
