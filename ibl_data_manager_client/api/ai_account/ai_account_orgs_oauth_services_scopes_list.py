"""GET /api/ai-account/orgs/{org}/oauth-services/{service_name}/scopes/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.o_auth_service import OAuthService
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[OAuthService]] = Operation(
    "ai_account_orgs_oauth_services_scopes_list",
    "GET",
    "/api/ai-account/orgs/{org}/oauth-services/{service_name}/scopes/",
    list[OAuthService],
)


async def asyncio(
    org: str, service_name: str, *, client: DataManagerClient, include_disabled: bool | Unset = UNSET
) -> list[OAuthService]:
    """Return the available scopes for the specified OAuth service.

    Query Parameters:
        include_disabled (optional): Set to `true` to include scopes from disabled services.

    Args:
        org: In the path.
        service_name: In the path.
        include_disabled: With those of disabled services.

    Returns:
        list[OAuthService].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, service_name), {"include_disabled": include_disabled})


async def asyncio_detailed(
    org: str, service_name: str, *, client: DataManagerClient, include_disabled: bool | Unset = UNSET
) -> Response[list[OAuthService]]:
    """Return the available scopes for the specified OAuth service.

    As `asyncio`. Returns Response[list[OAuthService]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, service_name), {"include_disabled": include_disabled})


def sync(
    org: str, service_name: str, *, client: DataManagerClient, include_disabled: bool | Unset = UNSET
) -> list[OAuthService]:
    """Return the available scopes for the specified OAuth service.

    As `asyncio`, blocking. Returns list[OAuthService]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        service_name: In the path.
        include_disabled: With those of disabled services.
    """
    return OPERATION.sync(client, (org, service_name), {"include_disabled": include_disabled})


def sync_detailed(
    org: str, service_name: str, *, client: DataManagerClient, include_disabled: bool | Unset = UNSET
) -> Response[list[OAuthService]]:
    """Return the available scopes for the specified OAuth service.

    As `asyncio`, blocking. Returns Response[list[OAuthService]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, service_name), {"include_disabled": include_disabled})
