"""GET /api/ai-account/connected-services/callback/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.connected_service import ConnectedService
from ...types import Response

OPERATION: Operation[ConnectedService] = Operation(
    "ai_account_connected_services_callback_retrieve",
    "GET",
    "/api/ai-account/connected-services/callback/",
    ConnectedService.from_dict,
)


async def asyncio(*, client: DataManagerClient) -> ConnectedService:
    """GET /api/ai-account/connected-services/callback/

    Returns:
        ConnectedService.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[ConnectedService]:
    """GET /api/ai-account/connected-services/callback/

    As `asyncio`. Returns Response[ConnectedService]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> ConnectedService:
    """GET /api/ai-account/connected-services/callback/

    As `asyncio`, blocking. Returns ConnectedService. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[ConnectedService]:
    """GET /api/ai-account/connected-services/callback/

    As `asyncio`, blocking. Returns Response[ConnectedService]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
