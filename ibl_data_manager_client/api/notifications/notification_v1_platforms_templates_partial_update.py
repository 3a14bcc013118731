"""PATCH /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_template_detail import NotificationTemplateDetail
from ...models.patched_notification_template_detail import PatchedNotificationTemplateDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[NotificationTemplateDetail] = Operation(
    "notification_v1_platforms_templates_partial_update",
    "PATCH",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/",
    NotificationTemplateDetail,
)


async def asyncio(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationTemplateDetail | Unset = UNSET,
) -> NotificationTemplateDetail:
    """Update notification template

    Update notification template. Creates platform-specific copy on first edit.

    Args:
        platform_key: In the path.
        notification_type: In the path.
        body: Serializer for detailed template view and editing

    Returns:
        NotificationTemplateDetail.

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
    body: PatchedNotificationTemplateDetail | Unset = UNSET,
) -> Response[NotificationTemplateDetail]:
    """Update notification template

    As `asyncio`. Returns Response[NotificationTemplateDetail]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, notification_type), None, body)


def sync(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationTemplateDetail | Unset = UNSET,
) -> NotificationTemplateDetail:
    """Update notification template

    As `asyncio`, blocking. Returns NotificationTemplateDetail. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        notification_type: In the path.
        body: Serializer for detailed template view and editing
    """
    return OPERATION.sync(client, (platform_key, notification_type), None, body)


def sync_detailed(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationTemplateDetail | Unset = UNSET,
) -> Response[NotificationTemplateDetail]:
    """Update notification template

    As `asyncio`, blocking. Returns Response[NotificationTemplateDetail]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key, notification_type), None, body)
