"""GET /api/ai-bot/v1/bots/{org}/bot-commands/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bot_command import BotCommand
from ...types import Response

OPERATION: Operation[list[BotCommand]] = Operation(
    "ai_bot_v1_bots_bot_commands_list", "GET", "/api/ai-bot/v1/bots/{org}/bot-commands/", list[BotCommand]
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[BotCommand]:
    """Create slash commands for a specific bot
    eg. /iblai-baseline

    Args:
        org: In the path.

    Returns:
        list[BotCommand].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[list[BotCommand]]:
    """Create slash commands for a specific bot eg. /iblai-baseline

    As `asyncio`. Returns Response[list[BotCommand]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[BotCommand]:
    """Create slash commands for a specific bot eg. /iblai-baseline

    As `asyncio`, blocking. Returns list[BotCommand]. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[BotCommand]]:
    """Create slash commands for a specific bot eg. /iblai-baseline

    As `asyncio`, blocking. Returns Response[list[BotCommand]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
