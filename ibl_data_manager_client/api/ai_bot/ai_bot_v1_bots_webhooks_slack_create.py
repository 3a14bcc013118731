"""POST /api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.slack_webhook import SlackWebhook
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[SlackWebhook] = Operation(
    "ai_bot_v1_bots_webhooks_slack_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/",
    SlackWebhook.from_dict,
)


async def asyncio(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: SlackWebhook,
) -> SlackWebhook:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/slack/{name}/

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            name,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: SlackWebhook,
) -> Response[SlackWebhook]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            name,
        ),
        None,
        body,
    )


def sync(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: SlackWebhook,
) -> SlackWebhook:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            name,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: SlackWebhook,
) -> Response[SlackWebhook]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            name,
        ),
        None,
        body,
    )
