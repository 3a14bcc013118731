"""GET /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_template_detail import NotificationTemplateDetail
from ...types import Response

OPERATION: Operation[NotificationTemplateDetail] = Operation(
    "notification_v1_platforms_templates_retrieve",
    "GET",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/",
    NotificationTemplateDetail,
)


async def asyncio(
    platform_key: str, notification_type: str, *, client: DataManagerClient
) -> NotificationTemplateDetail:
    """Get notification template details

    Get detailed view of a notification template by type. Returns platform-specific template if exists, otherwise
    main template.

    Args:
        platform_key: In the path.
        notification_type: In the path.

    Returns:
        NotificationTemplateDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, notification_type))


async def asyncio_detailed(
    platform_key: str, notification_type: str, *, client: DataManagerClient
) -> Response[NotificationTemplateDetail]:
    """Get notification template details

    As `asyncio`. Returns Response[NotificationTemplateDetail]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, notification_type))


def sync(platform_key: str, notification_type: str, *, client: DataManagerClient) -> NotificationTemplateDetail:
    """Get notification template details

    As `asyncio`, blocking. Returns NotificationTemplateDetail. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        notification_type: In the path.
    """
    return OPERATION.sync(client, (platform_key, notification_type))


def sync_detailed(
    platform_key: str, notification_type: str, *, client: DataManagerClient
) -> Response[NotificationTemplateDetail]:
    """Get notification template details

    As `asyncio`, blocking. Returns Response[NotificationTemplateDetail]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key, notification_type))
