"""GET /api/ai-account/orgs/{org}/oauth-services/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.o_auth_provider import OAuthProvider
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[OAuthProvider]] = Operation(
    "ai_account_orgs_oauth_services_list", "GET", "/api/ai-account/orgs/{org}/oauth-services/", list[OAuthProvider]
)


async def asyncio(
    org: str, *, client: DataManagerClient, name: str | Unset = UNSET, include_disabled: bool | Unset = UNSET
) -> list[OAuthProvider]:
    """Return the list of OAuth services that can be used for connected services.

    Query Parameters:
        name (optional): Filter by exact service name (case-insensitive).
        include_disabled (optional): Set to `true` to include disabled services.

    Args:
        org: In the path.
        name: Exact name of a service, in any case.
        include_disabled: With those of disabled services.

    Returns:
        list[OAuthProvider].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), {"name": name, "include_disabled": include_disabled})


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, name: str | Unset = UNSET, include_disabled: bool | Unset = UNSET
) -> Response[list[OAuthProvider]]:
    """Return the list of OAuth services that can be used for connected services.

    As `asyncio`. Returns Response[list[OAuthProvider]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), {"name": name, "include_disabled": include_disabled})


def sync(
    org: str, *, client: DataManagerClient, name: str | Unset = UNSET, include_disabled: bool | Unset = UNSET
) -> list[OAuthProvider]:
    """Return the list of OAuth services that can be used for connected services.

    As `asyncio`, blocking. Returns list[OAuthProvider]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        name: Exact name of a service, in any case.
        include_disabled: With those of disabled services.
    """
    return OPERATION.sync(client, (org,), {"name": name, "include_disabled": include_disabled})


def sync_detailed(
    org: str, *, client: DataManagerClient, name: str | Unset = UNSET, include_disabled: bool | Unset = UNSET
) -> Response[list[OAuthProvider]]:
    """Return the list of OAuth services that can be used for connected services.

    As `asyncio`, blocking. Returns Response[list[OAuthProvider]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), {"name": name, "include_disabled": include_disabled})
