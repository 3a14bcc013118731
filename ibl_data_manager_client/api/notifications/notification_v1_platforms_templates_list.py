"""GET /api/notification/v1/platforms/{platform_key}/templates/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.notification_template_list import NotificationTemplateList
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[NotificationTemplateList]] = Operation(
    "notification_v1_platforms_templates_list",
    "GET",
    "/api/notification/v1/platforms/{platform_key}/templates/",
    _codec.ListOf(NotificationTemplateList.from_dict),
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> list[NotificationTemplateList]:
    """List notification templates

    Get all notification templates for the platform. Includes both platform-specific and inherited
    templates from main.

    Raises:
        errors.APIStatusError: the status is not 2xx.
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
) -> Response[list[NotificationTemplateList]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (platform_key,),
    )


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> list[NotificationTemplateList]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (platform_key,),
    )


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> Response[list[NotificationTemplateList]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
    )
