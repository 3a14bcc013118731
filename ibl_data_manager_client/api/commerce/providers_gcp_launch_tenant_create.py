"""POST /api/providers/gcp/launch-tenant/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.gcp_tenant_launch_request import GCPTenantLaunchRequest
from ...models.tenant_launch_response import TenantLaunchResponse
from ...types import Response

OPERATION: Operation[TenantLaunchResponse] = Operation(
    "providers_gcp_launch_tenant_create", "POST", "/api/providers/gcp/launch-tenant/", TenantLaunchResponse
)


async def asyncio(*, client: DataManagerClient, body: GCPTenantLaunchRequest) -> TenantLaunchResponse:
    """Proxy to the Platform launch API

    We cannot expose launching a tenant to an authorized user hence the need for the API

    The API validates the x_gcp_marketplace_token and then proxies the request to the Platform Launc API

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
    *, client: DataManagerClient, body: GCPTenantLaunchRequest
) -> Response[TenantLaunchResponse]:
    """Proxy to the Platform launch API

    As `asyncio`. Returns Response[TenantLaunchResponse]. Raises errors.APIStatusError (417, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: GCPTenantLaunchRequest) -> TenantLaunchResponse:
    """Proxy to the Platform launch API

    As `asyncio`, blocking. Returns TenantLaunchResponse. Raises errors.APIStatusError (417, 500).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: GCPTenantLaunchRequest) -> Response[TenantLaunchResponse]:
    """Proxy to the Platform launch API

    As `asyncio`, blocking. Returns Response[TenantLaunchResponse]. Raises errors.APIStatusError (417, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
