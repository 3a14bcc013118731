"""POST /api/catalog/roles/public/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.role import Role
from ...models.role_create_update_request import RoleCreateUpdateRequest
from ...types import Response

OPERATION: Operation[Role] = Operation("catalog_roles_public_create", "POST", "/api/catalog/roles/public/", Role)


async def asyncio(*, client: DataManagerClient, body: RoleCreateUpdateRequest) -> Role:
    """Add or update a role through the public API (when enabled).

    Args:
        body: Serializer for role creation/update request parameters.

    Returns:
        Role.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: RoleCreateUpdateRequest) -> Response[Role]:
    """Add or update a role through the public API (when enabled).

    As `asyncio`. Returns Response[Role]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: RoleCreateUpdateRequest) -> Role:
    """Add or update a role through the public API (when enabled).

    As `asyncio`, blocking. Returns Role. Raises errors.APIStatusError (404).

    Args:
        body: Serializer for role creation/update request parameters.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: RoleCreateUpdateRequest) -> Response[Role]:
    """Add or update a role through the public API (when enabled).

    As `asyncio`, blocking. Returns Response[Role]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (), None, body)
