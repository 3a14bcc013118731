"""GET /api/ai-bot/v1/bots/{org}/slack-user-config/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.slack_user_config import SlackUserConfig
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[SlackUserConfig] = Operation(
    "ai_bot_v1_bots_slack_user_config_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/slack-user-config/{id}/",
    SlackUserConfig.from_dict,
)


async def asyncio(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> SlackUserConfig:
    """Setup slack username and domain linkage with slack bots
    this will be used to authenticate the user when interracting with slack bots.

    Args:
        id: A unique integer value identifying this slack user config.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[SlackUserConfig]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            id,
        ),
    )


def sync(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> SlackUserConfig:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            id,
        ),
    )


def sync_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[SlackUserConfig]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            id,
        ),
    )
