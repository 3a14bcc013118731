"""GET /api/orgs/{platform_key}/scim/v2/Groups/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.retrieve_group_2_format import RetrieveGroup2Format
from ...models.scim_group import SCIMGroup
from ...types import UNSET, Response, Unset

OPERATION: Operation[SCIMGroup] = Operation(
    "retrieve_group_2", "GET", "/api/orgs/{platform_key}/scim/v2/Groups/{id}/", SCIMGroup
)


async def asyncio(
    platform_key: str, id: str, *, client: DataManagerClient, format_: RetrieveGroup2Format | Unset = UNSET
) -> SCIMGroup:
    """Get details of a specific RBAC group

    Get details of a specific existing RBAC group by unique ID for the specified platform

    Args:
        platform_key: In the path.
        id: In the path.
        format_: One of json, scim+json.

    Returns:
        SCIMGroup.

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
    platform_key: str, id: str, *, client: DataManagerClient, format_: RetrieveGroup2Format | Unset = UNSET
) -> Response[SCIMGroup]:
    """Get details of a specific RBAC group

    As `asyncio`. Returns Response[SCIMGroup]. Raises errors.APIStatusError (401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, id), {"format": format_})


def sync(
    platform_key: str, id: str, *, client: DataManagerClient, format_: RetrieveGroup2Format | Unset = UNSET
) -> SCIMGroup:
    """Get details of a specific RBAC group

    As `asyncio`, blocking. Returns SCIMGroup. Raises errors.APIStatusError (401, 403, 404).

    Args:
        platform_key: In the path.
        id: In the path.
        format_: One of json, scim+json.
    """
    return OPERATION.sync(client, (platform_key, id), {"format": format_})


def sync_detailed(
    platform_key: str, id: str, *, client: DataManagerClient, format_: RetrieveGroup2Format | Unset = UNSET
) -> Response[SCIMGroup]:
    """Get details of a specific RBAC group

    As `asyncio`, blocking. Returns Response[SCIMGroup]. Raises errors.APIStatusError (401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (platform_key, id), {"format": format_})
