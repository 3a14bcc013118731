"""DELETE /api/orgs/{platform_key}/scim/v2/Groups/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.delete_group_2_format import DeleteGroup2Format
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "delete_group_2", "DELETE", "/api/orgs/{platform_key}/scim/v2/Groups/{id}/", None, answer="none"
)


async def asyncio(
    platform_key: str, id: str, *, client: DataManagerClient, format_: DeleteGroup2Format | Unset = UNSET
) -> None:
    """Delete an existing RBAC group

    Delete an existing RBAC group from the system

    Args:
        platform_key: In the path.
        id: In the path.
        format_: One of json, scim+json.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: Unauthorized
            403: Forbidden
            404: RBAC group not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, id), {"format": format_})


async def asyncio_detailed(
    platform_key: str, id: str, *, client: DataManagerClient, format_: DeleteGroup2Format | Unset = UNSET
) -> Response[None]:
    """Delete an existing RBAC group

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, id), {"format": format_})


def sync(platform_key: str, id: str, *, client: DataManagerClient, format_: DeleteGroup2Format | Unset = UNSET) -> None:
    """Delete an existing RBAC group

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (401, 403, 404).

    Args:
        platform_key: In the path.
        id: In the path.
        format_: One of json, scim+json.
    """
    return OPERATION.sync(client, (platform_key, id), {"format": format_})


def sync_detailed(
    platform_key: str, id: str, *, client: DataManagerClient, format_: DeleteGroup2Format | Unset = UNSET
) -> Response[None]:
    """Delete an existing RBAC group

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (platform_key, id), {"format": format_})
