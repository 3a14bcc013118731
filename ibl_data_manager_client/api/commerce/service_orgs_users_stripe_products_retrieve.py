"""GET /api/service/orgs/{org}/users/{user_id}/stripe/products/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_local_product import StripeLocalProduct
from ...types import Response

OPERATION: Operation[StripeLocalProduct] = Operation(
    "service_orgs_users_stripe_products_retrieve",
    "GET",
    "/api/service/orgs/{org}/users/{user_id}/stripe/products/",
    StripeLocalProduct,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> StripeLocalProduct:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        StripeLocalProduct.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[StripeLocalProduct]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[StripeLocalProduct]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> StripeLocalProduct:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns StripeLocalProduct. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[StripeLocalProduct]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[StripeLocalProduct]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
