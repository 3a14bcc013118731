"""POST /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/reset/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.notification_v1_platforms_templates_reset_create_response import (
    NotificationV1PlatformsTemplatesResetCreateResponse,
)
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[NotificationV1PlatformsTemplatesResetCreateResponse] = Operation(
    "notification_v1_platforms_templates_reset_create",
    "POST",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/reset/",
    NotificationV1PlatformsTemplatesResetCreateResponse.from_dict,
)


async def asyncio(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
) -> NotificationV1PlatformsTemplatesResetCreateResponse:
    """Reset template to default

    Delete platform-specific template override and revert to main template. Notification preference
    (on/off) is preserved.

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
    )


async def asyncio_detailed(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
) -> Response[NotificationV1PlatformsTemplatesResetCreateResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            platform_key,
            notification_type,
        ),
    )


def sync(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
) -> NotificationV1PlatformsTemplatesResetCreateResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            platform_key,
            notification_type,
        ),
    )


def sync_detailed(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
) -> Response[NotificationV1PlatformsTemplatesResetCreateResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            platform_key,
            notification_type,
        ),
    )
