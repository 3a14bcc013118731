"""PATCH /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.patched_slack_user_config import PatchedSlackUserConfig
from ...models.slack_user_config import SlackUserConfig
from ...types import UNSET, Response, Unset

OPERATION: Operation[SlackUserConfig] = Operation(
    "ai_bot_v1_bots_slack_user_config_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/slack-user-config/{id}/",
    SlackUserConfig,
)


async def asyncio(
    org: str, id: int, *, client: DataManagerClient, body: PatchedSlackUserConfig | Unset = UNSET
) -> SlackUserConfig:
    """Setup slack username and domain linkage with slack bots
    this will be used to authenticate the user when interracting with slack bots.

    Args:
        org: In the path.
        id: A unique integer value identifying this slack user config.
        body: As application/json.

    Returns:
        SlackUserConfig.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, id), None, body)


async def asyncio_detailed(
    org: str, id: int, *, client: DataManagerClient, body: PatchedSlackUserConfig | Unset = UNSET
) -> Response[SlackUserConfig]:
    """Setup slack username and domain linkage with slack bots this will be used to authenticate the user …

    As `asyncio`. Returns Response[SlackUserConfig]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, id), None, body)


def sync(
    org: str, id: int, *, client: DataManagerClient, body: PatchedSlackUserConfig | Unset = UNSET
) -> SlackUserConfig:
    """Setup slack username and domain linkage with slack bots this will be used to authenticate the user …

    As `asyncio`, blocking. Returns SlackUserConfig. Raises errors.APIStatusError.

    Args:
        org: In the path.
        id: A unique integer value identifying this slack user config.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, id), None, body)


def sync_detailed(
    org: str, id: int, *, client: DataManagerClient, body: PatchedSlackUserConfig | Unset = UNSET
) -> Response[SlackUserConfig]:
    """Setup slack username and domain linkage with slack bots this will be used to authenticate the user …

    As `asyncio`, blocking. Returns Response[SlackUserConfig]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, id), None, body)
