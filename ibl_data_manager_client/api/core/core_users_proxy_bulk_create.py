"""POST /api/core/users/proxy/bulk/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_proxy_bulk_request import UserProxyBulkRequest
from ...types import Response

OPERATION: Operation[list[dict[str, str]]] = Operation(
    "core_users_proxy_bulk_create", "POST", "/api/core/users/proxy/bulk/", list[dict[str, str]]
)


async def asyncio(*, client: DataManagerClient, body: UserProxyBulkRequest) -> list[dict[str, str]]:
    """Add proxy users by bulk

    Params:
    users: list of user objects
    ```
    [
        {"user_id": 1, ...},
        {"user_id": 2, ...}
    ]
    ```

    Args:
        body: As application/json.

    Returns:
        list[dict[str, str]].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: UserProxyBulkRequest) -> Response[list[dict[str, str]]]:
    """Add proxy users by bulk

    As `asyncio`. Returns Response[list[dict[str, str]]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserProxyBulkRequest) -> list[dict[str, str]]:
    """Add proxy users by bulk

    As `asyncio`, blocking. Returns list[dict[str, str]]. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: UserProxyBulkRequest) -> Response[list[dict[str, str]]]:
    """Add proxy users by bulk

    As `asyncio`, blocking. Returns Response[list[dict[str, str]]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
