"""PATCH /api/ai-bot/v1/bots/{org}/bot-commands/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bot_command import BotCommand
from ...models.patched_bot_command import PatchedBotCommand
from ...types import UNSET, Response, Unset

OPERATION: Operation[BotCommand] = Operation(
    "ai_bot_v1_bots_bot_commands_partial_update", "PATCH", "/api/ai-bot/v1/bots/{org}/bot-commands/{id}/", BotCommand
)


async def asyncio(
    org: str, id: int, *, client: DataManagerClient, body: PatchedBotCommand | Unset = UNSET
) -> BotCommand:
    """Create slash commands for a specific bot
    eg. /iblai-baseline

    Args:
        org: In the path.
        id: A unique integer value identifying this bot command.
        body: As application/json.

    Returns:
        BotCommand.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, id), None, body)


async def asyncio_detailed(
    org: str, id: int, *, client: DataManagerClient, body: PatchedBotCommand | Unset = UNSET
) -> Response[BotCommand]:
    """Create slash commands for a specific bot eg. /iblai-baseline

    As `asyncio`. Returns Response[BotCommand]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, id), None, body)


def sync(org: str, id: int, *, client: DataManagerClient, body: PatchedBotCommand | Unset = UNSET) -> BotCommand:
    """Create slash commands for a specific bot eg. /iblai-baseline

    As `asyncio`, blocking. Returns BotCommand. Raises errors.APIStatusError.

    Args:
        org: In the path.
        id: A unique integer value identifying this bot command.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, id), None, body)


def sync_detailed(
    org: str, id: int, *, client: DataManagerClient, body: PatchedBotCommand | Unset = UNSET
) -> Response[BotCommand]:
    """Create slash commands for a specific bot eg. /iblai-baseline

    As `asyncio`, blocking. Returns Response[BotCommand]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, id), None, body)
