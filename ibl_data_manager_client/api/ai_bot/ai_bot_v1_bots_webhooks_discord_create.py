"""POST /api/ai-bot/v1/bots/webhooks/{org}/discord/{name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.discord_webhook import DiscordWebhook
from ...types import Response

OPERATION: Operation[DiscordWebhook] = Operation(
    "ai_bot_v1_bots_webhooks_discord_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/discord/{name}/",
    DiscordWebhook,
)


async def asyncio(org: str, name: str, *, client: DataManagerClient, body: DiscordWebhook) -> DiscordWebhook:
    """Webhook endpoint to receive and process discord messages.

    Args:
        org: In the path.
        name: In the path.
        body: As application/json.

    Returns:
        DiscordWebhook.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, name), None, body)


async def asyncio_detailed(
    org: str, name: str, *, client: DataManagerClient, body: DiscordWebhook
) -> Response[DiscordWebhook]:
    """Webhook endpoint to receive and process discord messages.

    As `asyncio`. Returns Response[DiscordWebhook]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, name), None, body)


def sync(org: str, name: str, *, client: DataManagerClient, body: DiscordWebhook) -> DiscordWebhook:
    """Webhook endpoint to receive and process discord messages.

    As `asyncio`, blocking. Returns DiscordWebhook. Raises errors.APIStatusError.

    Args:
        org: In the path.
        name: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, name), None, body)


def sync_detailed(org: str, name: str, *, client: DataManagerClient, body: DiscordWebhook) -> Response[DiscordWebhook]:
    """Webhook endpoint to receive and process discord messages.

    As `asyncio`, blocking. Returns Response[DiscordWebhook]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, name), None, body)
