"""GET /api/ai-account/orgs/{org}/oauth-services/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.o_auth_provider import OAuthProvider
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[OAuthProvider]] = Operation(
    "ai_account_orgs_oauth_services_list",
    "GET",
    "/api/ai-account/orgs/{org}/oauth-services/",
    _codec.ListOf(OAuthProvider.from_dict),
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
) -> list[OAuthProvider]:
    """Return the list of OAuth services that can be used for connected services.

    Query Parameters:
        name (optional): Filter by exact service name (case-insensitive).
        include_disabled (optional): Set to `true` to include disabled services.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
) -> Response[list[OAuthProvider]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
) -> list[OAuthProvider]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
) -> Response[list[OAuthProvider]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
    )
