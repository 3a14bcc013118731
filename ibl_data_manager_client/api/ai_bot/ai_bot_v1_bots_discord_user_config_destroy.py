"""DELETE /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_bot_v1_bots_discord_user_config_destroy",
    "DELETE",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/{id}/",
    None,
    answer="none",
)


async def asyncio(org: str, id: int, *, client: DataManagerClient) -> None:
    """Setup discord user id linkage with discord bots
    this will be used to authenticate the user when interracting with discord bots.
    the user id can be copied from the discord app after tapping on the user profile.

    Args:
        org: In the path.
        id: A unique integer value identifying this discord user config.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, id))


async def asyncio_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Setup discord user id linkage with discord bots this will be used to authenticate the user when …

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, id))


def sync(org: str, id: int, *, client: DataManagerClient) -> None:
    """Setup discord user id linkage with discord bots this will be used to authenticate the user when …

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        id: A unique integer value identifying this discord user config.
    """
    return OPERATION.sync(client, (org, id))


def sync_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Setup discord user id linkage with discord bots this will be used to authenticate the user when …

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, id))
