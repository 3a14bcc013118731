"""PUT /api/ai-bot/v1/bots/{org}/bot/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bot_create import BotCreate
from ...models.bot_create_input import BotCreateInput
from ...types import Response

OPERATION: Operation[BotCreate] = Operation(
    "ai_bot_v1_bots_bot_update", "PUT", "/api/ai-bot/v1/bots/{org}/bot/{id}/", BotCreate
)


async def asyncio(org: str, id: int, *, client: DataManagerClient, body: BotCreateInput) -> BotCreate:
    """Create modify and update bot information for a specific tenant.

    Args:
        org: In the path.
        id: A unique integer value identifying this bot.
        body: As application/json.

    Returns:
        BotCreate.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, id), None, body)


async def asyncio_detailed(
    org: str, id: int, *, client: DataManagerClient, body: BotCreateInput
) -> Response[BotCreate]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`. Returns Response[BotCreate]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, id), None, body)


def sync(org: str, id: int, *, client: DataManagerClient, body: BotCreateInput) -> BotCreate:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns BotCreate. Raises errors.APIStatusError.

    Args:
        org: In the path.
        id: A unique integer value identifying this bot.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, id), None, body)


def sync_detailed(org: str, id: int, *, client: DataManagerClient, body: BotCreateInput) -> Response[BotCreate]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns Response[BotCreate]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, id), None, body)
