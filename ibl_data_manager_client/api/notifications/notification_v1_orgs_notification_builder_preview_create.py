"""POST /api/notification/v1/orgs/{platform_key}/notification-builder/preview/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_preview import NotificationPreview
from ...models.preview_response import PreviewResponse
from ...types import Response

OPERATION: Operation[PreviewResponse] = Operation(
    "notification_v1_orgs_notification_builder_preview_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/preview/",
    PreviewResponse,
)


async def asyncio(platform_key: str, *, client: DataManagerClient, body: NotificationPreview) -> PreviewResponse:
    """Preview notification

    Preview notification recipients and get build ID for sending

    Args:
        platform_key: In the path.
        body: Request serializer for notification preview

    Returns:
        PreviewResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Generic error response serializer
            404: Generic error response serializer
            500: Generic error response serializer
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), None, body)


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient, body: NotificationPreview
) -> Response[PreviewResponse]:
    """Preview notification

    As `asyncio`. Returns Response[PreviewResponse]. Raises errors.APIStatusError (400, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), None, body)


def sync(platform_key: str, *, client: DataManagerClient, body: NotificationPreview) -> PreviewResponse:
    """Preview notification

    As `asyncio`, blocking. Returns PreviewResponse. Raises errors.APIStatusError (400, 404, 500).

    Args:
        platform_key: In the path.
        body: Request serializer for notification preview
    """
    return OPERATION.sync(client, (platform_key,), None, body)


def sync_detailed(
    platform_key: str, *, client: DataManagerClient, body: NotificationPreview
) -> Response[PreviewResponse]:
    """Preview notification

    As `asyncio`, blocking. Returns Response[PreviewResponse]. Raises errors.APIStatusError (400, 404, 500).
    """
    return OPERATION.sync_detailed(client, (platform_key,), None, body)
