"""GET /api/core/token/verify/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.token_user import TokenUser
from ...types import Response

OPERATION: Operation[TokenUser] = Operation("core_token_verify_retrieve", "GET", "/api/core/token/verify/", TokenUser)


async def asyncio(*, client: DataManagerClient) -> TokenUser:
    """Check token user

    Returns:
        TokenUser.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[TokenUser]:
    """Check token user

    As `asyncio`. Returns Response[TokenUser]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> TokenUser:
    """Check token user

    As `asyncio`, blocking. Returns TokenUser. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[TokenUser]:
    """Check token user

    As `asyncio`, blocking. Returns Response[TokenUser]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
