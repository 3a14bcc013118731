"""GET /api/providers/google-pay/get-account/{bundle_id}"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.google_pay_account_response import GooglePayAccountResponse
from ...types import Response

OPERATION: Operation[GooglePayAccountResponse] = Operation(
    "providers_google_pay_get_account_retrieve",
    "GET",
    "/api/providers/google-pay/get-account/{bundle_id}",
    GooglePayAccountResponse,
)


async def asyncio(bundle_id: str, *, client: DataManagerClient) -> GooglePayAccountResponse:
    """Google Allows us to pass an obfuscated account id to be sent to during a subscription purchase

    Args:
        bundle_id: In the path.

    Returns:
        GooglePayAccountResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (bundle_id,))


async def asyncio_detailed(bundle_id: str, *, client: DataManagerClient) -> Response[GooglePayAccountResponse]:
    """Google Allows us to pass an obfuscated account id to be sent to during a subscription purchase

    As `asyncio`. Returns Response[GooglePayAccountResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (bundle_id,))


def sync(bundle_id: str, *, client: DataManagerClient) -> GooglePayAccountResponse:
    """Google Allows us to pass an obfuscated account id to be sent to during a subscription purchase

    As `asyncio`, blocking. Returns GooglePayAccountResponse. Raises errors.APIStatusError.

    Args:
        bundle_id: In the path.
    """
    return OPERATION.sync(client, (bundle_id,))


def sync_detailed(bundle_id: str, *, client: DataManagerClient) -> Response[GooglePayAccountResponse]:
    """Google Allows us to pass an obfuscated account id to be sent to during a subscription purchase

    As `asyncio`, blocking. Returns Response[GooglePayAccountResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (bundle_id,))
