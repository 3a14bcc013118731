"""GET /api/core/orgs/{org}/redirect-tokens/{redirect_token}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.redirect_token_response import RedirectTokenResponse
from ...types import Response

OPERATION: Operation[RedirectTokenResponse] = Operation(
    "core_orgs_redirect_tokens_retrieve",
    "GET",
    "/api/core/orgs/{org}/redirect-tokens/{redirect_token}/",
    RedirectTokenResponse,
)


async def asyncio(org: str, redirect_token: str, *, client: DataManagerClient) -> RedirectTokenResponse:
    """Returns Redirect URL for the token specified.

    ```
    Requires user to be a member of the platform with the token passed
    ```

    Args:
        org: In the path.
        redirect_token: In the path.

    Returns:
        RedirectTokenResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, redirect_token))


async def asyncio_detailed(
    org: str, redirect_token: str, *, client: DataManagerClient
) -> Response[RedirectTokenResponse]:
    """Returns Redirect URL for the token specified.

    As `asyncio`. Returns Response[RedirectTokenResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, redirect_token))


def sync(org: str, redirect_token: str, *, client: DataManagerClient) -> RedirectTokenResponse:
    """Returns Redirect URL for the token specified.

    As `asyncio`, blocking. Returns RedirectTokenResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        redirect_token: In the path.
    """
    return OPERATION.sync(client, (org, redirect_token))


def sync_detailed(org: str, redirect_token: str, *, client: DataManagerClient) -> Response[RedirectTokenResponse]:
    """Returns Redirect URL for the token specified.

    As `asyncio`, blocking. Returns Response[RedirectTokenResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, redirect_token))
