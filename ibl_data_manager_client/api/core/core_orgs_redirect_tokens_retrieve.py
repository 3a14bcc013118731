"""GET /api/core/orgs/{org}/redirect-tokens/{redirect_token}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.redirect_token_response import RedirectTokenResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[RedirectTokenResponse] = Operation(
    "core_orgs_redirect_tokens_retrieve",
    "GET",
    "/api/core/orgs/{org}/redirect-tokens/{redirect_token}/",
    RedirectTokenResponse.from_dict,
)


async def asyncio(
    org: str,
    redirect_token: str,
    *,
    client: DataManagerClient,
) -> RedirectTokenResponse:
    """Returns Redirect URL for the token specified.

    ```
    Requires user to be a member of the platform with the token passed
    ```

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            redirect_token,
        ),
    )


async def asyncio_detailed(
    org: str,
    redirect_token: str,
    *,
    client: DataManagerClient,
) -> Response[RedirectTokenResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            redirect_token,
        ),
    )


def sync(
    org: str,
    redirect_token: str,
    *,
    client: DataManagerClient,
) -> RedirectTokenResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            redirect_token,
        ),
    )


def sync_detailed(
    org: str,
    redirect_token: str,
    *,
    client: DataManagerClient,
) -> Response[RedirectTokenResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            redirect_token,
        ),
    )
