"""GET /api/service/stripe/checkout/{checkout_uuid}/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "service_stripe_checkout_retrieve",
    "GET",
    "/api/service/stripe/checkout/{checkout_uuid}/",
    answer="any",
)


async def asyncio(
    checkout_uuid: str,
    *,
    client: DataManagerClient,
) -> Any:
    """GET /api/service/stripe/checkout/{checkout_uuid}/

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (checkout_uuid,),
    )


async def asyncio_detailed(
    checkout_uuid: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (checkout_uuid,),
    )


def sync(
    checkout_uuid: str,
    *,
    client: DataManagerClient,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (checkout_uuid,),
    )


def sync_detailed(
    checkout_uuid: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (checkout_uuid,),
    )
