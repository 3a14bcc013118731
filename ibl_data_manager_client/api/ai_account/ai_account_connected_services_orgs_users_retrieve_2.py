"""GET /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{provider}/{service}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.o_auth_start_response import OAuthStartResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[OAuthStartResponse] = Operation(
    "ai_account_connected_services_orgs_users_retrieve_2",
    "GET",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/{provider}/{service}/",
    OAuthStartResponse.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    provider: str,
    service: str,
    *,
    client: DataManagerClient,
) -> OAuthStartResponse:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            provider,
            service,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    provider: str,
    service: str,
    *,
    client: DataManagerClient,
) -> Response[OAuthStartResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            provider,
            service,
        ),
    )


def sync(
    org: str,
    user_id: str,
    provider: str,
    service: str,
    *,
    client: DataManagerClient,
) -> OAuthStartResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            provider,
            service,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    provider: str,
    service: str,
    *,
    client: DataManagerClient,
) -> Response[OAuthStartResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            provider,
            service,
        ),
    )
