"""POST /api/notification/v1/orgs/{platform_key}/notification-builder/send/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.send_notification import SendNotification
from ...models.send_response import SendResponse
from ...types import Response

OPERATION: Operation[SendResponse] = Operation(
    "notification_v1_orgs_notification_builder_send_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/send/",
    SendResponse,
)


async def asyncio(platform_key: str, *, client: DataManagerClient, body: SendNotification) -> SendResponse:
    """Send notification

    Send notifications to all recipients in a build

    Args:
        platform_key: In the path.
        body: Request serializer for sending notification

    Returns:
        SendResponse.

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
    platform_key: str, *, client: DataManagerClient, body: SendNotification
) -> Response[SendResponse]:
    """Send notification

    As `asyncio`. Returns Response[SendResponse]. Raises errors.APIStatusError (400, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), None, body)


def sync(platform_key: str, *, client: DataManagerClient, body: SendNotification) -> SendResponse:
    """Send notification

    As `asyncio`, blocking. Returns SendResponse. Raises errors.APIStatusError (400, 404, 500).

    Args:
        platform_key: In the path.
        body: Request serializer for sending notification
    """
    return OPERATION.sync(client, (platform_key,), None, body)


def sync_detailed(platform_key: str, *, client: DataManagerClient, body: SendNotification) -> Response[SendResponse]:
    """Send notification

    As `asyncio`, blocking. Returns Response[SendResponse]. Raises errors.APIStatusError (400, 404, 500).
    """
    return OPERATION.sync_detailed(client, (platform_key,), None, body)
