"""GET /api/notification/v1/orgs/{platform_key}/notification-builder/context/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.context_response import ContextResponse
from ...types import Response

OPERATION: Operation[ContextResponse] = Operation(
    "notification_v1_orgs_notification_builder_context_retrieve",
    "GET",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/context/",
    ContextResponse,
)


async def asyncio(platform_key: str, *, client: DataManagerClient) -> ContextResponse:
    """Get notification context data

    Get all context data needed for notification building including templates, channels, and platforms

    Args:
        platform_key: In the path.

    Returns:
        ContextResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Generic error response serializer
            500: Generic error response serializer
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,))


async def asyncio_detailed(platform_key: str, *, client: DataManagerClient) -> Response[ContextResponse]:
    """Get notification context data

    As `asyncio`. Returns Response[ContextResponse]. Raises errors.APIStatusError (400, 500).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,))


def sync(platform_key: str, *, client: DataManagerClient) -> ContextResponse:
    """Get notification context data

    As `asyncio`, blocking. Returns ContextResponse. Raises errors.APIStatusError (400, 500).

    Args:
        platform_key: In the path.
    """
    return OPERATION.sync(client, (platform_key,))


def sync_detailed(platform_key: str, *, client: DataManagerClient) -> Response[ContextResponse]:
    """Get notification context data

    As `asyncio`, blocking. Returns Response[ContextResponse]. Raises errors.APIStatusError (400, 500).
    """
    return OPERATION.sync_detailed(client, (platform_key,))
