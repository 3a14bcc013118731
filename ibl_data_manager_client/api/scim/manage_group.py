"""POST /api/orgs/{platform_key}/scim/v2/Groups"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.manage_group_format import ManageGroupFormat
from ...models.scim_group import SCIMGroup
from ...types import UNSET, Response, Unset

OPERATION: Operation[SCIMGroup] = Operation(
    "manage_group", "POST", "/api/orgs/{platform_key}/scim/v2/Groups", SCIMGroup, media_type="application/scim+json"
)


async def asyncio(
    platform_key: str, *, client: DataManagerClient, body: SCIMGroup, format_: ManageGroupFormat | Unset = UNSET
) -> SCIMGroup:
    """Manage existing user group

    Add/remove users from an existing RBAC group for the specified platform. Does not create new groups.

    Args:
        platform_key: In the path.
        body: SCIM group serializer for RBAC group management
        format_: One of json, scim+json.

    Returns:
        SCIMGroup.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request
            401: Unauthorized
            403: Forbidden
            404: RBAC group does not exist
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), {"format": format_}, body)


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient, body: SCIMGroup, format_: ManageGroupFormat | Unset = UNSET
) -> Response[SCIMGroup]:
    """Manage existing user group

    As `asyncio`. Returns Response[SCIMGroup]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), {"format": format_}, body)


def sync(
    platform_key: str, *, client: DataManagerClient, body: SCIMGroup, format_: ManageGroupFormat | Unset = UNSET
) -> SCIMGroup:
    """Manage existing user group

    As `asyncio`, blocking. Returns SCIMGroup. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        platform_key: In the path.
        body: SCIM group serializer for RBAC group management
        format_: One of json, scim+json.
    """
    return OPERATION.sync(client, (platform_key,), {"format": format_}, body)


def sync_detailed(
    platform_key: str, *, client: DataManagerClient, body: SCIMGroup, format_: ManageGroupFormat | Unset = UNSET
) -> Response[SCIMGroup]:
    """Manage existing user group

    As `asyncio`, blocking. Returns Response[SCIMGroup]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (platform_key,), {"format": format_}, body)
