"""GET /api/ai-bot/v1/bots/{org}/slack-user-config/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.slack_user_config import SlackUserConfig
from ...types import Response

OPERATION: Operation[list[SlackUserConfig]] = Operation(
    "ai_bot_v1_bots_slack_user_config_list",
    "GET",
    "/api/ai-bot/v1/bots/{org}/slack-user-config/",
    list[SlackUserConfig],
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[SlackUserConfig]:
    """Setup slack username and domain linkage with slack bots
    this will be used to authenticate the user when interracting with slack bots.

    Args:
        org: In the path.

    Returns:
        list[SlackUserConfig].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[list[SlackUserConfig]]:
    """Setup slack username and domain linkage with slack bots this will be used to authenticate the user …

    As `asyncio`. Returns Response[list[SlackUserConfig]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[SlackUserConfig]:
    """Setup slack username and domain linkage with slack bots this will be used to authenticate the user …

    As `asyncio`, blocking. Returns list[SlackUserConfig]. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[SlackUserConfig]]:
    """Setup slack username and domain linkage with slack bots this will be used to authenticate the user …

    As `asyncio`, blocking. Returns Response[list[SlackUserConfig]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
