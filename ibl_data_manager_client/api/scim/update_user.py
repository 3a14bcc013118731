"""PUT /api/orgs/{platform_key}/scim/v2/Users/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.scim_user_response import SCIMUserResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.scim_user_create_request import SCIMUserCreateRequest
    from ...models.update_user_format import UpdateUserFormat

OPERATION: Operation[SCIMUserResponse] = Operation(
    "update_user",
    "PUT",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}",
    SCIMUserResponse.from_dict,
    media_type="application/scim+json",
)


async def asyncio(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: SCIMUserCreateRequest,
    format_: UpdateUserFormat | Unset = UNSET,
) -> SCIMUserResponse:
    """Update a user

    Update a user for the specified platform

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid request
            401: Unauthorized
            403: Forbidden
            404: User not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            platform_key,
            id,
        ),
        {
            "format": format_,
        },
        body,
    )


async def asyncio_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: SCIMUserCreateRequest,
    format_: UpdateUserFormat | Unset = UNSET,
) -> Response[SCIMUserResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            platform_key,
            id,
        ),
        {
            "format": format_,
        },
        body,
    )


def sync(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: SCIMUserCreateRequest,
    format_: UpdateUserFormat | Unset = UNSET,
) -> SCIMUserResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            platform_key,
            id,
        ),
        {
            "format": format_,
        },
        body,
    )


def sync_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: SCIMUserCreateRequest,
    format_: UpdateUserFormat | Unset = UNSET,
) -> Response[SCIMUserResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            platform_key,
            id,
        ),
        {
            "format": format_,
        },
        body,
    )
