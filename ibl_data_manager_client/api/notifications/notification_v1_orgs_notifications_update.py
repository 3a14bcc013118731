"""PUT /api/notification/v1/orgs/{org}/notifications/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_status_request import NotificationStatusRequest
from ...models.notifications_changed import NotificationsChanged
from ...types import Response

OPERATION: Operation[NotificationsChanged] = Operation(
    "notification_v1_orgs_notifications_update",
    "PUT",
    "/api/notification/v1/orgs/{org}/notifications/",
    NotificationsChanged,
)


async def asyncio(org: str, *, client: DataManagerClient, body: NotificationStatusRequest) -> NotificationsChanged:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        NotificationsChanged.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: NotificationStatusRequest
) -> Response[NotificationsChanged]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[NotificationsChanged]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: NotificationStatusRequest) -> NotificationsChanged:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns NotificationsChanged. Raises errors.APIStatusError.

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: NotificationStatusRequest
) -> Response[NotificationsChanged]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[NotificationsChanged]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
