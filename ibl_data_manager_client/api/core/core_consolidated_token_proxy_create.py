"""POST /api/core/consolidated-token/proxy/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.token_proxy_input import TokenProxyInput
from ...models.token_proxy_output import TokenProxyOutput
from ...types import Response

OPERATION: Operation[TokenProxyOutput] = Operation(
    "core_consolidated_token_proxy_create", "POST", "/api/core/consolidated-token/proxy/", TokenProxyOutput
)


async def asyncio(*, client: DataManagerClient, body: TokenProxyInput) -> TokenProxyOutput:
    """Create DM and AXD Tokens for user and platform_key

    Params:
    - Any of user_id, username, or email (choose one only, required)
    - platform_key: str (required)

    Args:
        body: Serializer for TokenProxyView POST request input data

    Returns:
        TokenProxyOutput.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: TokenProxyInput) -> Response[TokenProxyOutput]:
    """Create DM and AXD Tokens for user and platform_key

    As `asyncio`. Returns Response[TokenProxyOutput]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: TokenProxyInput) -> TokenProxyOutput:
    """Create DM and AXD Tokens for user and platform_key

    As `asyncio`, blocking. Returns TokenProxyOutput. Raises errors.APIStatusError.

    Args:
        body: Serializer for TokenProxyView POST request input data
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: TokenProxyInput) -> Response[TokenProxyOutput]:
    """Create DM and AXD Tokens for user and platform_key

    As `asyncio`, blocking. Returns Response[TokenProxyOutput]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
