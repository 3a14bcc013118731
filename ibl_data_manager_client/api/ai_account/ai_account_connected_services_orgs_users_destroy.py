"""DELETE /api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "ai_account_connected_services_orgs_users_destroy",
    "DELETE",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/{id}/",
    answer="none",
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> None:
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
) -> Response[None]:
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
) -> None:
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
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )
