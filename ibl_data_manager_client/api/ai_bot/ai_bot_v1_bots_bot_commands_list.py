"""GET /api/ai-bot/v1/bots/{org}/bot-commands/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.bot_command import BotCommand
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[BotCommand]] = Operation(
    "ai_bot_v1_bots_bot_commands_list",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot-commands/",
    _codec.ListOf(BotCommand.from_dict),
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
) -> list[BotCommand]:
    """Create slash commands for a specific bot
    eg. /iblai-baseline

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
) -> Response[list[BotCommand]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
) -> list[BotCommand]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
) -> Response[list[BotCommand]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
    )
