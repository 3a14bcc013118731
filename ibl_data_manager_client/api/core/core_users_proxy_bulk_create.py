"""POST /api/core/users/proxy/bulk/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.core_users_proxy_bulk_create_item import CoreUsersProxyBulkCreateItem
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.user_proxy_bulk_request import UserProxyBulkRequest

OPERATION: Operation[list[CoreUsersProxyBulkCreateItem]] = Operation(
    "core_users_proxy_bulk_create",
    "POST",
    "/api/core/users/proxy/bulk/",
    _codec.ListOf(CoreUsersProxyBulkCreateItem.adopt),
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: UserProxyBulkRequest,
) -> list[CoreUsersProxyBulkCreateItem]:
    """Add proxy users by bulk

    Params:
    users: list of user objects
    ```
    [
        {"user_id": 1, ...},
        {"user_id": 2, ...}
    ]
    ```

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: UserProxyBulkRequest,
) -> Response[list[CoreUsersProxyBulkCreateItem]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: UserProxyBulkRequest,
) -> list[CoreUsersProxyBulkCreateItem]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: UserProxyBulkRequest,
) -> Response[list[CoreUsersProxyBulkCreateItem]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
