"""GET /api/notification/v1/orgs/{org}/users/{user_id}/notifications/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification import Notification
from ...types import UNSET, Response, Unset

OPERATION: Operation[Notification] = Operation(
    "notification_v1_orgs_users_notifications_retrieve",
    "GET",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications/",
    Notification.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_channel: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Notification:
    """Get notifications for a user

    Args:
        org: In the path.
        user_id: In the path.
        channel: In the query.
        end_date: In the query.
        exclude_channel: In the query.
        start_date: In the query.
        status: In the query.

    Returns:
        Notification.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "channel": channel,
        "end_date": end_date,
        "exclude_channel": exclude_channel,
        "start_date": start_date,
        "status": status,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_channel: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[Notification]:
    """Get notifications for a user

    As `asyncio`. Returns Response[Notification]. Raises errors.APIStatusError.
    """
    _query = {
        "channel": channel,
        "end_date": end_date,
        "exclude_channel": exclude_channel,
        "start_date": start_date,
        "status": status,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_channel: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Notification:
    """Get notifications for a user

    As `asyncio`, blocking. Returns Notification. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        channel: In the query.
        end_date: In the query.
        exclude_channel: In the query.
        start_date: In the query.
        status: In the query.
    """
    _query = {
        "channel": channel,
        "end_date": end_date,
        "exclude_channel": exclude_channel,
        "start_date": start_date,
        "status": status,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_channel: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[Notification]:
    """Get notifications for a user

    As `asyncio`, blocking. Returns Response[Notification]. Raises errors.APIStatusError.
    """
    _query = {
        "channel": channel,
        "end_date": end_date,
        "exclude_channel": exclude_channel,
        "start_date": start_date,
        "status": status,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
