"""POST /api/notification/v1/platforms/{platform_key}/templates/{notification_type}/test/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_template_test import NotificationTemplateTest
from ...models.notification_template_test_response import NotificationTemplateTestResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[NotificationTemplateTestResponse] = Operation(
    "notification_v1_platforms_templates_test_create",
    "POST",
    "/api/notification/v1/platforms/{platform_key}/templates/{notification_type}/test/",
    NotificationTemplateTestResponse,
)


async def asyncio(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: NotificationTemplateTest | Unset = UNSET,
) -> NotificationTemplateTestResponse:
    """Send test notification

    Send a test notification to verify template rendering and delivery. Sends to the requesting admin's email or a
    specified test email.

    Args:
        platform_key: In the path.
        notification_type: In the path.
        body: Serializer for testing notification template

    Returns:
        NotificationTemplateTestResponse.

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
    body: NotificationTemplateTest | Unset = UNSET,
) -> Response[NotificationTemplateTestResponse]:
    """Send test notification

    As `asyncio`. Returns Response[NotificationTemplateTestResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, notification_type), None, body)


def sync(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: NotificationTemplateTest | Unset = UNSET,
) -> NotificationTemplateTestResponse:
    """Send test notification

    As `asyncio`, blocking. Returns NotificationTemplateTestResponse. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        notification_type: In the path.
        body: Serializer for testing notification template
    """
    return OPERATION.sync(client, (platform_key, notification_type), None, body)


def sync_detailed(
    platform_key: str,
    notification_type: str,
    *,
    client: DataManagerClient,
    body: NotificationTemplateTest | Unset = UNSET,
) -> Response[NotificationTemplateTestResponse]:
    """Send test notification

    As `asyncio`, blocking. Returns Response[NotificationTemplateTestResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key, notification_type), None, body)
