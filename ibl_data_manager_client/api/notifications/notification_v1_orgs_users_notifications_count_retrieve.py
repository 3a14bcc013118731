"""GET /api/notification/v1/orgs/{org}/users/{user_id}/notifications-count/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_count import NotificationCount
from ...types import UNSET, Response, Unset

OPERATION: Operation[NotificationCount] = Operation(
    "notification_v1_orgs_users_notifications_count_retrieve",
    "GET",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications-count/",
    NotificationCount,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, channel: str | Unset = UNSET, status: str | Unset = UNSET
) -> NotificationCount:
    """Get notifications count for a user

    Args:
        org: In the path.
        user_id: In the path.
        channel: In the query.
        status: In the query.

    Returns:
        NotificationCount.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"channel": channel, "status": status})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, channel: str | Unset = UNSET, status: str | Unset = UNSET
) -> Response[NotificationCount]:
    """Get notifications count for a user

    As `asyncio`. Returns Response[NotificationCount]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"channel": channel, "status": status})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, channel: str | Unset = UNSET, status: str | Unset = UNSET
) -> NotificationCount:
    """Get notifications count for a user

    As `asyncio`, blocking. Returns NotificationCount. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        channel: In the query.
        status: In the query.
    """
    return OPERATION.sync(client, (org, user_id), {"channel": channel, "status": status})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, channel: str | Unset = UNSET, status: str | Unset = UNSET
) -> Response[NotificationCount]:
    """Get notifications count for a user

    As `asyncio`, blocking. Returns Response[NotificationCount]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"channel": channel, "status": status})
