"""GET /api/ai-account/connected-services/orgs/{org}/users/{user_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.connected_service import ConnectedService
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[ConnectedService]] = Operation(
    "ai_account_connected_services_orgs_users_list",
    "GET",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/",
    _codec.ListOf(ConnectedService.from_dict),
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    service: str | Unset = UNSET,
) -> list[ConnectedService]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        ordering: Which field to use when ordering the results.
        search: A search term.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "ordering": ordering,
            "provider": provider,
            "search": search,
            "service": service,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    service: str | Unset = UNSET,
) -> Response[list[ConnectedService]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "ordering": ordering,
            "provider": provider,
            "search": search,
            "service": service,
        },
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    service: str | Unset = UNSET,
) -> list[ConnectedService]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "ordering": ordering,
            "provider": provider,
            "search": search,
            "service": service,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    service: str | Unset = UNSET,
) -> Response[list[ConnectedService]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "ordering": ordering,
            "provider": provider,
            "search": search,
            "service": service,
        },
    )
