"""POST /api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.slack_webhook import SlackWebhook
from ...types import Response

OPERATION: Operation[SlackWebhook] = Operation(
    "ai_bot_v1_bots_webhooks_slack_create", "POST", "/api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/", SlackWebhook
)


async def asyncio(org: str, name: str, *, client: DataManagerClient, body: SlackWebhook) -> SlackWebhook:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/

    Args:
        org: In the path.
        name: In the path.
        body: As application/json.

    Returns:
        SlackWebhook.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, name), None, body)


async def asyncio_detailed(
    org: str, name: str, *, client: DataManagerClient, body: SlackWebhook
) -> Response[SlackWebhook]:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/

    As `asyncio`. Returns Response[SlackWebhook]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, name), None, body)


def sync(org: str, name: str, *, client: DataManagerClient, body: SlackWebhook) -> SlackWebhook:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/

    As `asyncio`, blocking. Returns SlackWebhook. Raises errors.APIStatusError.

    Args:
        org: In the path.
        name: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, name), None, body)


def sync_detailed(org: str, name: str, *, client: DataManagerClient, body: SlackWebhook) -> Response[SlackWebhook]:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/

    As `asyncio`, blocking. Returns Response[SlackWebhook]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, name), None, body)
