"""GET /api/ai-account/connected-services/orgs/{org}/users/{user_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.connected_service import ConnectedService
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[ConnectedService]] = Operation(
    "ai_account_connected_services_orgs_users_list",
    "GET",
    "/api/ai-account/connected-services/orgs/{org}/users/{user_id}/",
    list[ConnectedService],
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
        org: In the path.
        user_id: In the path.
        ordering: Which field to use when ordering the results.
        provider: In the query.
        search: A search term.
        service: In the query.

    Returns:
        list[ConnectedService].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"ordering": ordering, "provider": provider, "search": search, "service": service}
    return await OPERATION.asyncio(client, (org, user_id), _query)


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
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[list[ConnectedService]]. Raises errors.APIStatusError.
    """
    _query = {"ordering": ordering, "provider": provider, "search": search, "service": service}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


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
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns list[ConnectedService]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        ordering: Which field to use when ordering the results.
        provider: In the query.
        search: A search term.
        service: In the query.
    """
    _query = {"ordering": ordering, "provider": provider, "search": search, "service": service}
    return OPERATION.sync(client, (org, user_id), _query)


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
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[list[ConnectedService]]. Raises errors.APIStatusError.
    """
    _query = {"ordering": ordering, "provider": provider, "search": search, "service": service}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
