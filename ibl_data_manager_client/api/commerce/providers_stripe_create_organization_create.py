"""POST /api/providers/stripe/create-organization/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_new_user_tenant_launch_request import StripeNewUserTenantLaunchRequest
from ...models.tenant_launch_response import TenantLaunchResponse
from ...types import Response

OPERATION: Operation[TenantLaunchResponse] = Operation(
    "providers_stripe_create_organization_create",
    "POST",
    "/api/providers/stripe/create-organization/",
    TenantLaunchResponse,
)


async def asyncio(*, client: DataManagerClient, body: StripeNewUserTenantLaunchRequest) -> TenantLaunchResponse:
    """Proxy to the Platform launch API

    We cannot expose launching a tenant to an unauthorized user hence the need for the API

    The API validates the stripe_checkout_id and then proxies the request to the Platform Launch API

    Args:
        body: As application/json.

    Returns:
        TenantLaunchResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            417: Launch process started but could not complete
            500: An unexpected error occurred during launch process
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: StripeNewUserTenantLaunchRequest
) -> Response[TenantLaunchResponse]:
    """Proxy to the Platform launch API

    As `asyncio`. Returns Response[TenantLaunchResponse]. Raises errors.APIStatusError (417, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: StripeNewUserTenantLaunchRequest) -> TenantLaunchResponse:
    """Proxy to the Platform launch API

    As `asyncio`, blocking. Returns TenantLaunchResponse. Raises errors.APIStatusError (417, 500).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: StripeNewUserTenantLaunchRequest
) -> Response[TenantLaunchResponse]:
    """Proxy to the Platform launch API

    As `asyncio`, blocking. Returns Response[TenantLaunchResponse]. Raises errors.APIStatusError (417, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
