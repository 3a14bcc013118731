"""POST /api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.teams_webhook import TeamsWebhook
from ...types import UNSET, Response, Unset

OPERATION: Operation[TeamsWebhook] = Operation(
    "ai_bot_v1_bots_webhooks_teams_create", "POST", "/api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/", TeamsWebhook
)


async def asyncio(
    org: str, name: str, *, client: DataManagerClient, body: TeamsWebhook | Unset = UNSET
) -> TeamsWebhook:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/

    Args:
        org: In the path.
        name: In the path.
        body: As application/json.

    Returns:
        TeamsWebhook: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, name), None, body)


async def asyncio_detailed(
    org: str, name: str, *, client: DataManagerClient, body: TeamsWebhook | Unset = UNSET
) -> Response[TeamsWebhook]:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/

    As `asyncio`. Returns Response[TeamsWebhook] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, name), None, body)


def sync(org: str, name: str, *, client: DataManagerClient, body: TeamsWebhook | Unset = UNSET) -> TeamsWebhook:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/

    As `asyncio`, blocking. Returns TeamsWebhook (any JSON, parsed). Raises errors.APIStatusError.

    Args:
        org: In the path.
        name: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, name), None, body)


def sync_detailed(
    org: str, name: str, *, client: DataManagerClient, body: TeamsWebhook | Unset = UNSET
) -> Response[TeamsWebhook]:
    """POST /api/ai-bot/v1/bots/webhooks/{org}/teams/{name}/

    As `asyncio`, blocking. Returns Response[TeamsWebhook] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, name), None, body)
