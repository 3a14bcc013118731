"""POST /api/providers/apple/validate-transaction-id/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.apple_verify_transaction_id import AppleVerifyTransactionId
from ...models.base_response import BaseResponse
from ...types import Response

OPERATION: Operation[BaseResponse] = Operation(
    "providers_apple_validate_transaction_id_create",
    "POST",
    "/api/providers/apple/validate-transaction-id/",
    BaseResponse,
)


async def asyncio(*, client: DataManagerClient, body: AppleVerifyTransactionId) -> BaseResponse:
    """Checks if a provided transaction_id is valid

    Args:
        body: As application/json.

    Returns:
        BaseResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: AppleVerifyTransactionId) -> Response[BaseResponse]:
    """Checks if a provided transaction_id is valid

    As `asyncio`. Returns Response[BaseResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: AppleVerifyTransactionId) -> BaseResponse:
    """Checks if a provided transaction_id is valid

    As `asyncio`, blocking. Returns BaseResponse. Raises errors.APIStatusError (400).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: AppleVerifyTransactionId) -> Response[BaseResponse]:
    """Checks if a provided transaction_id is valid

    As `asyncio`, blocking. Returns Response[BaseResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), None, body)
