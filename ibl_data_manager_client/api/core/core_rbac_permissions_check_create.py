"""POST /api/core/rbac/permissions/check/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.permission_check_request import PermissionCheckRequest
from ...types import Response

OPERATION: Operation[dict[str, dict[str, bool]]] = Operation(
    "core_rbac_permissions_check_create", "POST", "/api/core/rbac/permissions/check/", dict[str, dict[str, bool]]
)


async def asyncio(*, client: DataManagerClient, body: PermissionCheckRequest) -> dict[str, dict[str, bool]]:
    """Check user permissions

    Check user permissions for specified resources

    Args:
        body: Serializer for permission check requests

    Returns:
        dict[str, dict[str, bool]].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
            401: Authentication required
            403: Permission denied
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: PermissionCheckRequest
) -> Response[dict[str, dict[str, bool]]]:
    """Check user permissions

    As `asyncio`. Returns Response[dict[str, dict[str, bool]]]. Raises errors.APIStatusError (400, 401, 403).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PermissionCheckRequest) -> dict[str, dict[str, bool]]:
    """Check user permissions

    As `asyncio`, blocking. Returns dict[str, dict[str, bool]]. Raises errors.APIStatusError (400, 401, 403).

    Args:
        body: Serializer for permission check requests
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: PermissionCheckRequest) -> Response[dict[str, dict[str, bool]]]:
    """Check user permissions

    As `asyncio`, blocking. Returns Response[dict[str, dict[str, bool]]]. Raises errors.APIStatusError (400, 401,
    403).
    """
    return OPERATION.sync_detailed(client, (), None, body)
