"""PATCH /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.notification_template_detail import NotificationTemplateDetail
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.patched_notification_template_detail import PatchedNotificationTemplateDetail

OPERATION: Operation[NotificationTemplateDetail] = Operation(
    "notification_v1_platforms_templates_partial_update",
    "PATCH",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/",
    NotificationTemplateDetail.from_dict,
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

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            platform_key,
            notification_type,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationTemplateDetail | Unset = UNSET,
) -> Response[NotificationTemplateDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            platform_key,
            notification_type,
        ),
        None,
        body,
    )


def sync(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationTemplateDetail | Unset = UNSET,
) -> NotificationTemplateDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            platform_key,
            notification_type,
        ),
        None,
        body,
    )


def sync_detailed(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: PatchedNotificationTemplateDetail | Unset = UNSET,
) -> Response[NotificationTemplateDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            platform_key,
            notification_type,
        ),
        None,
        body,
    )
