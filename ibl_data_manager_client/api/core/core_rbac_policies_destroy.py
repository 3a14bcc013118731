"""DELETE /api/core/rbac/policies/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "core_rbac_policies_destroy", "DELETE", "/api/core/rbac/policies/{id}/", None, answer="none"
)


async def asyncio(id: int, *, client: DataManagerClient, platform_key: str) -> None:
    """Delete RBAC policy

    Delete an RBAC policy.

    Args:
        id: A unique integer value identifying this RBAC Policy.
        platform_key: platform key for authorization check

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            403: Permission denied - insufficient RBAC permissions
            404: Policy not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), {"platform_key": platform_key})


async def asyncio_detailed(id: int, *, client: DataManagerClient, platform_key: str) -> Response[None]:
    """Delete RBAC policy

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (id,), {"platform_key": platform_key})


def sync(id: int, *, client: DataManagerClient, platform_key: str) -> None:
    """Delete RBAC policy

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (403, 404).

    Args:
        id: A unique integer value identifying this RBAC Policy.
        platform_key: platform key for authorization check
    """
    return OPERATION.sync(client, (id,), {"platform_key": platform_key})


def sync_detailed(id: int, *, client: DataManagerClient, platform_key: str) -> Response[None]:
    """Delete RBAC policy

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (403, 404).
    """
    return OPERATION.sync_detailed(client, (id,), {"platform_key": platform_key})
