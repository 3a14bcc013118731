"""GET /api/providers/google-pay/get-account/{bundle_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.google_pay_account_response import GooglePayAccountResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[GooglePayAccountResponse] = Operation(
    "providers_google_pay_get_account_retrieve",
    "GET",
    "/api/providers/google-pay/get-account/{bundle_id}",
    GooglePayAccountResponse.from_dict,
)


async def asyncio(
    bundle_id: str,
    *,
    client: DataManagerClient,
) -> GooglePayAccountResponse:
    """Google Allows us to pass an obfuscated account id to be sent to during a subscription purchase

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (bundle_id,),
    )


async def asyncio_detailed(
    bundle_id: str,
    *,
    client: DataManagerClient,
) -> Response[GooglePayAccountResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (bundle_id,),
    )


def sync(
    bundle_id: str,
    *,
    client: DataManagerClient,
) -> GooglePayAccountResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (bundle_id,),
    )


def sync_detailed(
    bundle_id: str,
    *,
    client: DataManagerClient,
) -> Response[GooglePayAccountResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (bundle_id,),
    )
