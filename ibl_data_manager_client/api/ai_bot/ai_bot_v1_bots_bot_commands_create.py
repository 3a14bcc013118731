"""POST /api/ai-bot/v1/bots/{org}/bot-commands/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bot_command import BotCommand
from ...models.bot_command_input import BotCommandInput
from ...types import Response

OPERATION: Operation[BotCommand] = Operation(
    "ai_bot_v1_bots_bot_commands_create", "POST", "/api/ai-bot/v1/bots/{org}/bot-commands/", BotCommand
)


async def asyncio(org: str, *, client: DataManagerClient, body: BotCommandInput) -> BotCommand:
    """Create slash commands for a specific bot
    eg. /iblai-baseline

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        BotCommand.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(org: str, *, client: DataManagerClient, body: BotCommandInput) -> Response[BotCommand]:
    """Create slash commands for a specific bot eg. /iblai-baseline

    As `asyncio`. Returns Response[BotCommand]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: BotCommandInput) -> BotCommand:
    """Create slash commands for a specific bot eg. /iblai-baseline

    As `asyncio`, blocking. Returns BotCommand. Raises errors.APIStatusError.

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: BotCommandInput) -> Response[BotCommand]:
    """Create slash commands for a specific bot eg. /iblai-baseline

    As `asyncio`, blocking. Returns Response[BotCommand]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
