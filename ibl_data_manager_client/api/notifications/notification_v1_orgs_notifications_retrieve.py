"""GET /api/notification/v1/orgs/{org}/notifications/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.notification import Notification
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Notification] = Operation(
    "notification_v1_orgs_notifications_retrieve",
    "GET",
    "/api/notification/v1/orgs/{org}/notifications/",
    Notification.from_dict,
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_channel: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Notification:
    """Get notifications for a user

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
        {
            "channel": channel,
            "end_date": end_date,
            "exclude_channel": exclude_channel,
            "start_date": start_date,
            "status": status,
        },
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_channel: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[Notification]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
        {
            "channel": channel,
            "end_date": end_date,
            "exclude_channel": exclude_channel,
            "start_date": start_date,
            "status": status,
        },
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_channel: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Notification:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
        {
            "channel": channel,
            "end_date": end_date,
            "exclude_channel": exclude_channel,
            "start_date": start_date,
            "status": status,
        },
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    channel: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_channel: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[Notification]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
        {
            "channel": channel,
            "end_date": end_date,
            "exclude_channel": exclude_channel,
            "start_date": start_date,
            "status": status,
        },
    )
