"""POST /api/core/users/proxy/bulk/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.core_users_proxy_bulk_create_response_2xx_item import CoreUsersProxyBulkCreateResponse2XXItem
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.user_proxy_bulk_request import UserProxyBulkRequest

OPERATION: Operation[list[CoreUsersProxyBulkCreateResponse2XXItem]] = Operation(
    "core_users_proxy_bulk_create",
    "POST",
    "/api/core/users/proxy/bulk/",
    _codec.ListOf(CoreUsersProxyBulkCreateResponse2XXItem.from_dict),
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: UserProxyBulkRequest,
) -> list[CoreUsersProxyBulkCreateResponse2XXItem]:
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
) -> Response[list[CoreUsersProxyBulkCreateResponse2XXItem]]:
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
) -> list[CoreUsersProxyBulkCreateResponse2XXItem]:
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
) -> Response[list[CoreUsersProxyBulkCreateResponse2XXItem]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
