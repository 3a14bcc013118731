"""POST /api/core/token/proxy/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.proxy_token_request import ProxyTokenRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation("core_token_proxy_create", "POST", "/api/core/token/proxy/", answer="any")


async def asyncio(*, client: DataManagerClient, body: ProxyTokenRequest | Unset = UNSET) -> Any:
    """Param:
    Any of user_id/username/email

    Args:
        body: As application/json.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: ProxyTokenRequest | Unset = UNSET) -> Response[Any]:
    """Param: Any of user_id/username/email

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: ProxyTokenRequest | Unset = UNSET) -> Any:
    """Param: Any of user_id/username/email

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: ProxyTokenRequest | Unset = UNSET) -> Response[Any]:
    """Param: Any of user_id/username/email

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
