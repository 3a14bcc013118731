"""POST /api/ai-bot/v1/bots/webhooks/{org}/webex/{name}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.webex_webhook import WebexWebhook
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[WebexWebhook] = Operation(
    "ai_bot_v1_bots_webhooks_webex_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/webex/{name}/",
    WebexWebhook.from_dict,
)


async def asyncio(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: WebexWebhook,
) -> WebexWebhook:
    """Webhook endpoint to receive and process discord messages.

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
    body: WebexWebhook,
) -> Response[WebexWebhook]:
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
    body: WebexWebhook,
) -> WebexWebhook:
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
    body: WebexWebhook,
) -> Response[WebexWebhook]:
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
