"""PATCH /api/orgs/{platform_key}/scim/v2/Users/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.partial_update_user_2_format import PartialUpdateUser2Format
from ...models.patched_scim_user_response import PatchedSCIMUserResponse
from ...models.scim_user_response import SCIMUserResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[SCIMUserResponse] = Operation(
    "partial_update_user_2",
    "PATCH",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}/",
    SCIMUserResponse,
    media_type="application/scim+json",
)


async def asyncio(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: PatchedSCIMUserResponse | Unset = UNSET,
    format_: PartialUpdateUser2Format | Unset = UNSET,
) -> SCIMUserResponse:
    """Partially update an existing user

    Partially update an existing user's information using PATCH method

    Args:
        platform_key: In the path.
        id: In the path.
        body: SCIM user response serializer
        format_: One of json, scim+json.

    Returns:
        SCIMUserResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request
            401: Unauthorized
            403: Forbidden
            404: User not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, id), {"format": format_}, body)


async def asyncio_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: PatchedSCIMUserResponse | Unset = UNSET,
    format_: PartialUpdateUser2Format | Unset = UNSET,
) -> Response[SCIMUserResponse]:
    """Partially update an existing user

    As `asyncio`. Returns Response[SCIMUserResponse]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, id), {"format": format_}, body)


def sync(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: PatchedSCIMUserResponse | Unset = UNSET,
    format_: PartialUpdateUser2Format | Unset = UNSET,
) -> SCIMUserResponse:
    """Partially update an existing user

    As `asyncio`, blocking. Returns SCIMUserResponse. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        platform_key: In the path.
        id: In the path.
        body: SCIM user response serializer
        format_: One of json, scim+json.
    """
    return OPERATION.sync(client, (platform_key, id), {"format": format_}, body)


def sync_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: PatchedSCIMUserResponse | Unset = UNSET,
    format_: PartialUpdateUser2Format | Unset = UNSET,
) -> Response[SCIMUserResponse]:
    """Partially update an existing user

    As `asyncio`, blocking. Returns Response[SCIMUserResponse]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (platform_key, id), {"format": format_}, body)
