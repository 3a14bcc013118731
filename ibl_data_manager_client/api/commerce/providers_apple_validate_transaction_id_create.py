"""POST /api/providers/apple/validate-transaction-id/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.base_response import BaseResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.apple_verify_transaction_id import AppleVerifyTransactionId

OPERATION: Operation[BaseResponse] = Operation(
    "providers_apple_validate_transaction_id_create",
    "POST",
    "/api/providers/apple/validate-transaction-id/",
    BaseResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: AppleVerifyTransactionId,
) -> BaseResponse:
    """Checks if a provided transaction_id is valid

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400:
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: AppleVerifyTransactionId,
) -> Response[BaseResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: AppleVerifyTransactionId,
) -> BaseResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: AppleVerifyTransactionId,
) -> Response[BaseResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
