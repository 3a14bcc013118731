"""GET /api/ai-account/orgs/{org}/oauth-services/{service_name}/scopes/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.o_auth_service import OAuthService
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[OAuthService]] = Operation(
    "ai_account_orgs_oauth_services_scopes_list",
    "GET",
    "/api/ai-account/orgs/{org}/oauth-services/{service_name}/scopes/",
    _codec.ListOf(OAuthService.from_dict),
)


async def asyncio(
    org: str,
    service_name: str,
    *,
    client: DataManagerClient,
    include_disabled: bool | Unset = UNSET,
) -> list[OAuthService]:
    """Return the available scopes for the specified OAuth service.

    Query Parameters:
        include_disabled (optional): Set to `true` to include scopes from disabled services.

    Args:
        include_disabled: With those of disabled services.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            service_name,
        ),
        {
            "include_disabled": include_disabled,
        },
    )


async def asyncio_detailed(
    org: str,
    service_name: str,
    *,
    client: DataManagerClient,
    include_disabled: bool | Unset = UNSET,
) -> Response[list[OAuthService]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            service_name,
        ),
        {
            "include_disabled": include_disabled,
        },
    )


def sync(
    org: str,
    service_name: str,
    *,
    client: DataManagerClient,
    include_disabled: bool | Unset = UNSET,
) -> list[OAuthService]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            service_name,
        ),
        {
            "include_disabled": include_disabled,
        },
    )


def sync_detailed(
    org: str,
    service_name: str,
    *,
    client: DataManagerClient,
    include_disabled: bool | Unset = UNSET,
) -> Response[list[OAuthService]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            service_name,
        ),
        {
            "include_disabled": include_disabled,
        },
    )
