"""POST /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/reset/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_template_reset import NotificationTemplateReset
from ...types import UNSET, Response, Unset

OPERATION: Operation[NotificationTemplateReset] = Operation(
    "notification_v1_platforms_templates_reset_create",
    "POST",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/reset/",
    NotificationTemplateReset,
)


async def asyncio(
    platform_key: str, notification_type: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> NotificationTemplateReset:
    """Reset template to default

    Delete platform-specific template override and revert to main template. Notification preference (on/off) is
    preserved.

    Args:
        platform_key: In the path.
        notification_type: In the path.
        body: Any JSON; none is described.

    Returns:
        NotificationTemplateReset.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, notification_type), None, body)


async def asyncio_detailed(
    platform_key: str, notification_type: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[NotificationTemplateReset]:
    """Reset template to default

    As `asyncio`. Returns Response[NotificationTemplateReset]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, notification_type), None, body)


def sync(
    platform_key: str, notification_type: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> NotificationTemplateReset:
    """Reset template to default

    As `asyncio`, blocking. Returns NotificationTemplateReset. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        notification_type: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (platform_key, notification_type), None, body)


def sync_detailed(
    platform_key: str, notification_type: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[NotificationTemplateReset]:
    """Reset template to default

    As `asyncio`, blocking. Returns Response[NotificationTemplateReset]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key, notification_type), None, body)
