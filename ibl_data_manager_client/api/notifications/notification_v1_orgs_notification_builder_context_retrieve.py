"""GET /api/notification/v1/orgs/{platform_key}/notification-builder/context/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.context_response import ContextResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ContextResponse] = Operation(
    "notification_v1_orgs_notification_builder_context_retrieve",
    "GET",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/context/",
    ContextResponse.from_dict,
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> ContextResponse:
    """Get notification context data

    Get all context data needed for notification building including templates, channels, and platforms

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Generic error response serializer
            500: Generic error response serializer
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (platform_key,),
    )


async def asyncio_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> Response[ContextResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (platform_key,),
    )


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> ContextResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (platform_key,),
    )


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> Response[ContextResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
    )
