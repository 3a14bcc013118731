"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.moderation_log import ModerationLog
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ModerationLog] = Operation(
    "ai_mentor_orgs_users_moderation_logs_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/{id}/",
    ModerationLog.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> ModerationLog:
    """Endpoint to view and delete Moderation Logs for a tenant.

    These can be filtered by username, platform_key and  mentor id


    A search query can be conducted to search through the prompts and reason for the moderation catch
    event.

    Args:
        id: A unique integer value identifying this moderation log.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[ModerationLog]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> ModerationLog:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[ModerationLog]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )
