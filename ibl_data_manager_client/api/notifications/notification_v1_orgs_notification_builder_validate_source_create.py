"""POST /api/notification/v1/orgs/{platform_key}/notification-builder/validate_source/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_source import NotificationSource
from ...models.validate_source_response import ValidateSourceResponse
from ...types import Response

OPERATION: Operation[ValidateSourceResponse] = Operation(
    "notification_v1_orgs_notification_builder_validate_source_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/validate_source/",
    ValidateSourceResponse,
)


async def asyncio(platform_key: str, *, client: DataManagerClient, body: NotificationSource) -> ValidateSourceResponse:
    """Validate notification source

    Validate a single notification source (email, username, platform, csv)

    Args:
        platform_key: In the path.
        body: Request serializer for source validation

    Returns:
        ValidateSourceResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Generic error response serializer
            500: Generic error response serializer
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), None, body)


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient, body: NotificationSource
) -> Response[ValidateSourceResponse]:
    """Validate notification source

    As `asyncio`. Returns Response[ValidateSourceResponse]. Raises errors.APIStatusError (400, 500).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), None, body)


def sync(platform_key: str, *, client: DataManagerClient, body: NotificationSource) -> ValidateSourceResponse:
    """Validate notification source

    As `asyncio`, blocking. Returns ValidateSourceResponse. Raises errors.APIStatusError (400, 500).

    Args:
        platform_key: In the path.
        body: Request serializer for source validation
    """
    return OPERATION.sync(client, (platform_key,), None, body)


def sync_detailed(
    platform_key: str, *, client: DataManagerClient, body: NotificationSource
) -> Response[ValidateSourceResponse]:
    """Validate notification source

    As `asyncio`, blocking. Returns Response[ValidateSourceResponse]. Raises errors.APIStatusError (400, 500).
    """
    return OPERATION.sync_detailed(client, (platform_key,), None, body)
