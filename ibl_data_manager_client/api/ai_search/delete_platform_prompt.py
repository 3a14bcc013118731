"""DELETE /api/ai-search/prompts/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

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
) -> None:
    """Delete a recommendation prompt

    Delete a recommendation prompt by ID. Must provide platform_key to verify ownership. This
    permanently removes the prompt.

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
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
    )


def sync(
    *,
    client: DataManagerClient,
) -> None:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
    )


def sync_detailed(
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
    )
