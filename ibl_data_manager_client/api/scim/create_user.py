"""POST /api/orgs/{platform_key}/scim/v2/Users"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.create_user_format import CreateUserFormat
from ...models.scim_user_create_request import SCIMUserCreateRequest
from ...models.scim_user_response import SCIMUserResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[SCIMUserResponse] = Operation(
    "create_user",
    "POST",
    "/api/orgs/{platform_key}/scim/v2/Users",
    SCIMUserResponse,
    media_type="application/scim+json",
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: SCIMUserCreateRequest,
    format_: CreateUserFormat | Unset = UNSET,
) -> SCIMUserResponse:
    """Create a new user in the system

    Create a new user in the system for the specified platform

    Args:
        platform_key: In the path.
        body: SCIM user creation request serializer
        format_: One of json, scim+json.

    Returns:
        SCIMUserResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request - missing required fields or invalid data
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            409: User already exists
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), {"format": format_}, body)


async def asyncio_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: SCIMUserCreateRequest,
    format_: CreateUserFormat | Unset = UNSET,
) -> Response[SCIMUserResponse]:
    """Create a new user in the system

    As `asyncio`. Returns Response[SCIMUserResponse]. Raises errors.APIStatusError (400, 401, 403, 409, 500).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), {"format": format_}, body)


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: SCIMUserCreateRequest,
    format_: CreateUserFormat | Unset = UNSET,
) -> SCIMUserResponse:
    """Create a new user in the system

    As `asyncio`, blocking. Returns SCIMUserResponse. Raises errors.APIStatusError (400, 401, 403, 409, 500).

    Args:
        platform_key: In the path.
        body: SCIM user creation request serializer
        format_: One of json, scim+json.
    """
    return OPERATION.sync(client, (platform_key,), {"format": format_}, body)


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: SCIMUserCreateRequest,
    format_: CreateUserFormat | Unset = UNSET,
) -> Response[SCIMUserResponse]:
    """Create a new user in the system

    As `asyncio`, blocking. Returns Response[SCIMUserResponse]. Raises errors.APIStatusError (400, 401, 403, 409,
    500).
    """
    return OPERATION.sync_detailed(client, (platform_key,), {"format": format_}, body)
