"""GET /api/ai-account/connected-services/callback/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.connected_service import ConnectedService
from ...types import UNSET, Response, Unset

OPERATION: Operation[ConnectedService] = Operation(
    "ai_account_connected_services_callback_retrieve",
    "GET",
    "/api/ai-account/connected-services/callback/",
    ConnectedService,
)


async def asyncio(
    *,
    client: DataManagerClient,
    code: str | Unset = UNSET,
    state: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> ConnectedService:
    """GET /api/ai-account/connected-services/callback/

    Args:
        code: What the service gave.
        state: As it was sent.
        error: Where the service refused.
        error_description: In the query.

    Returns:
        ConnectedService.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"code": code, "state": state, "error": error, "error_description": error_description}
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    code: str | Unset = UNSET,
    state: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> Response[ConnectedService]:
    """GET /api/ai-account/connected-services/callback/

    As `asyncio`. Returns Response[ConnectedService]. Raises errors.APIStatusError.
    """
    _query = {"code": code, "state": state, "error": error, "error_description": error_description}
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    code: str | Unset = UNSET,
    state: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> ConnectedService:
    """GET /api/ai-account/connected-services/callback/

    As `asyncio`, blocking. Returns ConnectedService. Raises errors.APIStatusError.

    Args:
        code: What the service gave.
        state: As it was sent.
        error: Where the service refused.
        error_description: In the query.
    """
    _query = {"code": code, "state": state, "error": error, "error_description": error_description}
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    code: str | Unset = UNSET,
    state: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> Response[ConnectedService]:
    """GET /api/ai-account/connected-services/callback/

    As `asyncio`, blocking. Returns Response[ConnectedService]. Raises errors.APIStatusError.
    """
    _query = {"code": code, "state": state, "error": error, "error_description": error_description}
    return OPERATION.sync_detailed(client, (), _query)
