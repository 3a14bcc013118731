"""GET /api/ai-account/connected-services/callback/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.connected_service import ConnectedService
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ConnectedService] = Operation(
    "ai_account_connected_services_callback_retrieve",
    "GET",
    "/api/ai-account/connected-services/callback/",
    ConnectedService.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
) -> ConnectedService:
    """GET /api/ai-account/connected-services/callback/

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
) -> Response[ConnectedService]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
    )


def sync(
    *,
    client: DataManagerClient,
) -> ConnectedService:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
    )


def sync_detailed(
    *,
    client: DataManagerClient,
) -> Response[ConnectedService]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
    )
