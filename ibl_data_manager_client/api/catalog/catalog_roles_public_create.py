"""POST /api/catalog/roles/public/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.role import Role
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.role_create_update_request import RoleCreateUpdateRequest

OPERATION: Operation[Role] = Operation(
    "catalog_roles_public_create",
    "POST",
    "/api/catalog/roles/public/",
    Role.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: RoleCreateUpdateRequest,
) -> Role:
    """Add or update a role through the public API (when enabled).

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: No response body
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
    body: RoleCreateUpdateRequest,
) -> Response[Role]:
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
    body: RoleCreateUpdateRequest,
) -> Role:
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
    body: RoleCreateUpdateRequest,
) -> Response[Role]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
