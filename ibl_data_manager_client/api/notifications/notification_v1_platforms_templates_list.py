"""GET /api/notification/v1/platforms/{platform_key}/templates/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_template_list import NotificationTemplateList
from ...types import Response

OPERATION: Operation[list[NotificationTemplateList]] = Operation(
    "notification_v1_platforms_templates_list",
    "GET",
    "/api/notification/v1/platforms/{platform_key}/templates/",
    list[NotificationTemplateList],
)


async def asyncio(platform_key: str, *, client: DataManagerClient) -> list[NotificationTemplateList]:
    """List notification templates

    Get all notification templates for the platform. Includes both platform-specific and inherited templates from
    main.

    Args:
        platform_key: In the path.

    Returns:
        list[NotificationTemplateList].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,))


async def asyncio_detailed(platform_key: str, *, client: DataManagerClient) -> Response[list[NotificationTemplateList]]:
    """List notification templates

    As `asyncio`. Returns Response[list[NotificationTemplateList]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,))


def sync(platform_key: str, *, client: DataManagerClient) -> list[NotificationTemplateList]:
    """List notification templates

    As `asyncio`, blocking. Returns list[NotificationTemplateList]. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
    """
    return OPERATION.sync(client, (platform_key,))


def sync_detailed(platform_key: str, *, client: DataManagerClient) -> Response[list[NotificationTemplateList]]:
    """List notification templates

    As `asyncio`, blocking. Returns Response[list[NotificationTemplateList]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key,))
