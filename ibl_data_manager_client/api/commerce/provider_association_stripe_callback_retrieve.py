"""GET /api/provider-association/stripe/callback/{launch_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_association import StripeAssociation
from ...types import Response

OPERATION: Operation[StripeAssociation] = Operation(
    "provider_association_stripe_callback_retrieve",
    "GET",
    "/api/provider-association/stripe/callback/{launch_id}/",
    StripeAssociation,
)


async def asyncio(launch_id: str, *, client: DataManagerClient) -> StripeAssociation:
    """Handle callbacks from Stripe after successful checkout.

    Updates:
    - Platform launch state
    - Association configuration status

    Args:
        launch_id: In the path.

    Returns:
        StripeAssociation.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (launch_id,))


async def asyncio_detailed(launch_id: str, *, client: DataManagerClient) -> Response[StripeAssociation]:
    """Handle callbacks from Stripe after successful checkout.

    As `asyncio`. Returns Response[StripeAssociation]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (launch_id,))


def sync(launch_id: str, *, client: DataManagerClient) -> StripeAssociation:
    """Handle callbacks from Stripe after successful checkout.

    As `asyncio`, blocking. Returns StripeAssociation. Raises errors.APIStatusError (404).

    Args:
        launch_id: In the path.
    """
    return OPERATION.sync(client, (launch_id,))


def sync_detailed(launch_id: str, *, client: DataManagerClient) -> Response[StripeAssociation]:
    """Handle callbacks from Stripe after successful checkout.

    As `asyncio`, blocking. Returns Response[StripeAssociation]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (launch_id,))
