"""GET /api/notification/v1/orgs/{org}/users/{user_id}/notifications/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.notification import Notification
from ...models.notification_page import NotificationPage
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[Notification] | NotificationPage] = Operation(
    "notification_v1_orgs_users_notifications_retrieve",
    "GET",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications/",
    NotificationPage | list[Notification],
)
PAGINATION: Pagination[Notification] = Pagination(
    "drf_page", "page", move="page", size=None, items=("results",), item=Notification
)


@PAGINATION.asyncio
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
    page: int | Unset = UNSET,
) -> list[Notification] | NotificationPage:
    """Get notifications for a user

    Args:
        org: In the path.
        user_id: In the path.
        channel: In the query.
        end_date: In the query.
        exclude_channel: In the query.
        start_date: In the query.
        status: In the query.
        page: Counted from 1.

    Returns:
        list[Notification] | NotificationPage.

    Pages: `paginate` reads all of them (drf_page).

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
        "page": page,
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
    page: int | Unset = UNSET,
) -> Response[list[Notification] | NotificationPage]:
    """Get notifications for a user

    As `asyncio`. Returns Response[list[Notification] | NotificationPage]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "channel": channel,
        "end_date": end_date,
        "exclude_channel": exclude_channel,
        "start_date": start_date,
        "status": status,
        "page": page,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
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
    page: int | Unset = UNSET,
) -> list[Notification] | NotificationPage:
    """Get notifications for a user

    As `asyncio`, blocking. Returns list[Notification] | NotificationPage. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        channel: In the query.
        end_date: In the query.
        exclude_channel: In the query.
        start_date: In the query.
        status: In the query.
        page: Counted from 1.
    """
    _query = {
        "channel": channel,
        "end_date": end_date,
        "exclude_channel": exclude_channel,
        "start_date": start_date,
        "status": status,
        "page": page,
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
    page: int | Unset = UNSET,
) -> Response[list[Notification] | NotificationPage]:
    """Get notifications for a user

    As `asyncio`, blocking. Returns Response[list[Notification] | NotificationPage]. Raises errors.APIStatusError.
    Pages: see `paginate`.
    """
    _query = {
        "channel": channel,
        "end_date": end_date,
        "exclude_channel": exclude_channel,
        "start_date": start_date,
        "status": status,
        "page": page,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
