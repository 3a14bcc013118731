"""POST /api/providers/gcp/validate-signup-token/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.verify_gcp_market_place_request import VerifyGCPMarketPlaceRequest
from ...models.verify_gcp_market_place_response import VerifyGCPMarketPlaceResponse
from ...types import Response

OPERATION: Operation[VerifyGCPMarketPlaceResponse] = Operation(
    "providers_gcp_validate_signup_token_create",
    "POST",
    "/api/providers/gcp/validate-signup-token/",
    VerifyGCPMarketPlaceResponse,
)


async def asyncio(*, client: DataManagerClient, body: VerifyGCPMarketPlaceRequest) -> VerifyGCPMarketPlaceResponse:
    """POST /api/providers/gcp/validate-signup-token/

    Args:
        body: As application/json.

    Returns:
        VerifyGCPMarketPlaceResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: VerifyGCPMarketPlaceRequest
) -> Response[VerifyGCPMarketPlaceResponse]:
    """POST /api/providers/gcp/validate-signup-token/

    As `asyncio`. Returns Response[VerifyGCPMarketPlaceResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: VerifyGCPMarketPlaceRequest) -> VerifyGCPMarketPlaceResponse:
    """POST /api/providers/gcp/validate-signup-token/

    As `asyncio`, blocking. Returns VerifyGCPMarketPlaceResponse. Raises errors.APIStatusError (400).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: VerifyGCPMarketPlaceRequest
) -> Response[VerifyGCPMarketPlaceResponse]:
    """POST /api/providers/gcp/validate-signup-token/

    As `asyncio`, blocking. Returns Response[VerifyGCPMarketPlaceResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), None, body)
