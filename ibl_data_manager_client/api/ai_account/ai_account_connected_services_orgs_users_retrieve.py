"""GET /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.connected_service import ConnectedService
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ConnectedService] = Operation(
    "ai_account_connected_services_orgs_users_retrieve",
    "GET",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/",
    ConnectedService.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> ConnectedService:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        id: A unique integer value identifying this connected service.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[ConnectedService]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> ConnectedService:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[ConnectedService]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )
