"""PATCH /api/orgs/{platform_key}/scim/v2/Groups/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.partial_update_group_2_format import PartialUpdateGroup2Format
from ...models.patched_scim_group import PatchedSCIMGroup
from ...models.scim_group import SCIMGroup
from ...types import UNSET, Response, Unset

OPERATION: Operation[SCIMGroup] = Operation(
    "partial_update_group_2",
    "PATCH",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}/",
    SCIMGroup,
    media_type="application/scim+json",
)


async def asyncio(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: PatchedSCIMGroup | Unset = UNSET,
    format_: PartialUpdateGroup2Format | Unset = UNSET,
) -> SCIMGroup:
    """Partially update an existing RBAC group

    Partially update an existing RBAC group's name, description, and members for the specified platform using PATCH
    method

    Args:
        platform_key: In the path.
        id: In the path.
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
            404: RBAC group not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, id), {"format": format_}, body)


async def asyncio_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: PatchedSCIMGroup | Unset = UNSET,
    format_: PartialUpdateGroup2Format | Unset = UNSET,
) -> Response[SCIMGroup]:
    """Partially update an existing RBAC group

    As `asyncio`. Returns Response[SCIMGroup]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, id), {"format": format_}, body)


def sync(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: PatchedSCIMGroup | Unset = UNSET,
    format_: PartialUpdateGroup2Format | Unset = UNSET,
) -> SCIMGroup:
    """Partially update an existing RBAC group

    As `asyncio`, blocking. Returns SCIMGroup. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        platform_key: In the path.
        id: In the path.
        body: SCIM group serializer for RBAC group management
        format_: One of json, scim+json.
    """
    return OPERATION.sync(client, (platform_key, id), {"format": format_}, body)


def sync_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: PatchedSCIMGroup | Unset = UNSET,
    format_: PartialUpdateGroup2Format | Unset = UNSET,
) -> Response[SCIMGroup]:
    """Partially update an existing RBAC group

    As `asyncio`, blocking. Returns Response[SCIMGroup]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (platform_key, id), {"format": format_}, body)
