"""POST /api/service/launch/tenant/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.tenant_launch_request import TenantLaunchRequest
from ...models.tenant_launch_response import TenantLaunchResponse
from ...types import Response

OPERATION: Operation[TenantLaunchResponse] = Operation(
    "service_launch_tenant_create", "POST", "/api/service/launch/tenant/", TenantLaunchResponse
)


async def asyncio(*, client: DataManagerClient, body: TenantLaunchRequest) -> TenantLaunchResponse:
    """User/tenant creation API

    To create using any payment provider, ensure you use the StudentToken Authentication Mechanism
     and also include the correct `provider_key` in the request body:

    ```
        apple_transaction_id: str
        stripe_checkout_id: str
        x_gcp_marketplace_token: str
        aws_transaction_id: str
        google_pay_transaction_id: str
    ```

    To create a tenant without a payment provider, call the API without ny of the above provider keys in the request
    body

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


async def asyncio_detailed(*, client: DataManagerClient, body: TenantLaunchRequest) -> Response[TenantLaunchResponse]:
    """User/tenant creation API

    As `asyncio`. Returns Response[TenantLaunchResponse]. Raises errors.APIStatusError (417, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: TenantLaunchRequest) -> TenantLaunchResponse:
    """User/tenant creation API

    As `asyncio`, blocking. Returns TenantLaunchResponse. Raises errors.APIStatusError (417, 500).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: TenantLaunchRequest) -> Response[TenantLaunchResponse]:
    """User/tenant creation API

    As `asyncio`, blocking. Returns Response[TenantLaunchResponse]. Raises errors.APIStatusError (417, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
