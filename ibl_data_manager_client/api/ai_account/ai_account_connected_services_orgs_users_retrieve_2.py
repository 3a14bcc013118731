"""GET /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{provider}/{service}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.o_auth_start_response import OAuthStartResponse
from ...types import Response

OPERATION: Operation[OAuthStartResponse] = Operation(
    "ai_account_connected_services_orgs_users_retrieve_2",
    "GET",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/{provider}/{service}/",
    OAuthStartResponse,
)


async def asyncio(
    org: str, user_id: str, provider: str, service: str, *, client: DataManagerClient
) -> OAuthStartResponse:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.
        provider: In the path.
        service: In the path.

    Returns:
        OAuthStartResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, provider, service))


async def asyncio_detailed(
    org: str, user_id: str, provider: str, service: str, *, client: DataManagerClient
) -> Response[OAuthStartResponse]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[OAuthStartResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, provider, service))


def sync(org: str, user_id: str, provider: str, service: str, *, client: DataManagerClient) -> OAuthStartResponse:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns OAuthStartResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        provider: In the path.
        service: In the path.
    """
    return OPERATION.sync(client, (org, user_id, provider, service))


def sync_detailed(
    org: str, user_id: str, provider: str, service: str, *, client: DataManagerClient
) -> Response[OAuthStartResponse]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[OAuthStartResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, provider, service))
