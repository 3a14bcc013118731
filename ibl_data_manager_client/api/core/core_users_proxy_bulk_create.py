"""POST /api/core/users/proxy/bulk/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.core_users_proxy_bulk_create_item import CoreUsersProxyBulkCreateItem
from ...models.user_proxy_bulk_request import UserProxyBulkRequest
from ...types import Response

OPERATION: Operation[list[CoreUsersProxyBulkCreateItem]] = Operation(
    "core_users_proxy_bulk_create", "POST", "/api/core/users/proxy/bulk/", list[CoreUsersProxyBulkCreateItem]
)


async def asyncio(*, client: DataManagerClient, body: UserProxyBulkRequest) -> list[CoreUsersProxyBulkCreateItem]:
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
        list[CoreUsersProxyBulkCreateItem].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: UserProxyBulkRequest
) -> Response[list[CoreUsersProxyBulkCreateItem]]:
    """Add proxy users by bulk

    As `asyncio`. Returns Response[list[CoreUsersProxyBulkCreateItem]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserProxyBulkRequest) -> list[CoreUsersProxyBulkCreateItem]:
    """Add proxy users by bulk

    As `asyncio`, blocking. Returns list[CoreUsersProxyBulkCreateItem]. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: UserProxyBulkRequest
) -> Response[list[CoreUsersProxyBulkCreateItem]]:
    """Add proxy users by bulk

    As `asyncio`, blocking. Returns Response[list[CoreUsersProxyBulkCreateItem]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
