"""POST /api/core/orgs/{org}/redirect-tokens/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.redirect_token_request import RedirectTokenRequest
from ...models.redirect_token_response import RedirectTokenResponse
from ...types import Response

OPERATION: Operation[RedirectTokenResponse] = Operation(
    "core_orgs_redirect_tokens_create", "POST", "/api/core/orgs/{org}/redirect-tokens/", RedirectTokenResponse
)


async def asyncio(org: str, *, client: DataManagerClient, body: RedirectTokenRequest) -> RedirectTokenResponse:
    """Creates redirect tokens for a URL specified by for a platform

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        RedirectTokenResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: RedirectTokenRequest
) -> Response[RedirectTokenResponse]:
    """Creates redirect tokens for a URL specified by for a platform

    As `asyncio`. Returns Response[RedirectTokenResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: RedirectTokenRequest) -> RedirectTokenResponse:
    """Creates redirect tokens for a URL specified by for a platform

    As `asyncio`, blocking. Returns RedirectTokenResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: RedirectTokenRequest
) -> Response[RedirectTokenResponse]:
    """Creates redirect tokens for a URL specified by for a platform

    As `asyncio`, blocking. Returns Response[RedirectTokenResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
