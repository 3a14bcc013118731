"""GET /api/notification/v1/orgs/{org}/users/{user_id}/notifications-count/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.notification_count import NotificationCount
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[NotificationCount] = Operation(
    "notification_v1_orgs_users_notifications_count_retrieve",
    "GET",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications-count/",
    NotificationCount.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> NotificationCount:
    """Get notifications count for a user

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "channel": channel,
            "status": status,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[NotificationCount]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "channel": channel,
            "status": status,
        },
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> NotificationCount:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "channel": channel,
            "status": status,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[NotificationCount]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "channel": channel,
            "status": status,
        },
    )
