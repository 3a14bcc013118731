"""GET /api/ai-bot/v1/bots/{org}/bot/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.bot import Bot
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Bot] = Operation(
    "ai_bot_v1_bots_bot_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/",
    Bot.from_dict,
)


async def asyncio(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Bot:
    """Create modify and update bot information for a specific tenant.

    Args:
        id: A unique integer value identifying this bot.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[Bot]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            id,
        ),
    )


def sync(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Bot:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            id,
        ),
    )


def sync_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[Bot]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            id,
        ),
    )
