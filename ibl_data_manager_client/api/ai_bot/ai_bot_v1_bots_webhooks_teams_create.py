"""POST /api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.teams_webhook import TeamsWebhook
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[TeamsWebhook] = Operation(
    "ai_bot_v1_bots_webhooks_teams_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/",
    TeamsWebhook.from_dict,
)


async def asyncio(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: TeamsWebhook | Unset = UNSET,
) -> TeamsWebhook:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/

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
    body: TeamsWebhook | Unset = UNSET,
) -> Response[TeamsWebhook]:
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
    body: TeamsWebhook | Unset = UNSET,
) -> TeamsWebhook:
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
    body: TeamsWebhook | Unset = UNSET,
) -> Response[TeamsWebhook]:
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
