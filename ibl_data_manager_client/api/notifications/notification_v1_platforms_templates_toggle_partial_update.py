"""PATCH /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/toggle/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_toggled import NotificationToggled
from ...models.patched_notification_toggle import PatchedNotificationToggle
from ...types import UNSET, Response, Unset

OPERATION: Operation[NotificationToggled] = Operation(
    "notification_v1_platforms_templates_toggle_partial_update",
    "PATCH",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/toggle/",
    NotificationToggled,
)


async def asyncio(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationToggle | Unset = UNSET,
) -> NotificationToggled:
    """Toggle notification preference

    Enable or disable a notification type for the platform. This sets the NotificationPreference, not the template.

    Args:
        platform_key: In the path.
        notification_type: In the path.
        body: Serializer for toggling notification preference

    Returns:
        NotificationToggled.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, notification_type), None, body)


async def asyncio_detailed(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationToggle | Unset = UNSET,
) -> Response[NotificationToggled]:
    """Toggle notification preference

    As `asyncio`. Returns Response[NotificationToggled]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, notification_type), None, body)


def sync(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationToggle | Unset = UNSET,
) -> NotificationToggled:
    """Toggle notification preference

    As `asyncio`, blocking. Returns NotificationToggled. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        notification_type: In the path.
        body: Serializer for toggling notification preference
    """
    return OPERATION.sync(client, (platform_key, notification_type), None, body)


def sync_detailed(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationToggle | Unset = UNSET,
) -> Response[NotificationToggled]:
    """Toggle notification preference

    As `asyncio`, blocking. Returns Response[NotificationToggled]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key, notification_type), None, body)
