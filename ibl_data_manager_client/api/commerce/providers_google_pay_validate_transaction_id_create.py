"""POST /api/providers/google-pay/validate-transaction-id/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.base_response import BaseResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.google_pay_verify_token import GooglePayVerifyToken

OPERATION: Operation[BaseResponse] = Operation(
    "providers_google_pay_validate_transaction_id_create",
    "POST",
    "/api/providers/google-pay/validate-transaction-id/",
    BaseResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: GooglePayVerifyToken,
) -> BaseResponse:
    """Associate a Google Pay account with a known user

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
    body: GooglePayVerifyToken,
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
    body: GooglePayVerifyToken,
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
    body: GooglePayVerifyToken,
) -> Response[BaseResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
