"""GET /api/service/stripe/checkout/{checkout_uuid}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "service_stripe_checkout_retrieve", "GET", "/api/service/stripe/checkout/{checkout_uuid}/", answer="any"
)


async def asyncio(checkout_uuid: str, *, client: DataManagerClient) -> Any:
    """GET /api/service/stripe/checkout/{checkout_uuid}/

    Args:
        checkout_uuid: In the path.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (checkout_uuid,))


async def asyncio_detailed(checkout_uuid: str, *, client: DataManagerClient) -> Response[Any]:
    """GET /api/service/stripe/checkout/{checkout_uuid}/

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (checkout_uuid,))


def sync(checkout_uuid: str, *, client: DataManagerClient) -> Any:
    """GET /api/service/stripe/checkout/{checkout_uuid}/

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        checkout_uuid: In the path.
    """
    return OPERATION.sync(client, (checkout_uuid,))


def sync_detailed(checkout_uuid: str, *, client: DataManagerClient) -> Response[Any]:
    """GET /api/service/stripe/checkout/{checkout_uuid}/

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (checkout_uuid,))
