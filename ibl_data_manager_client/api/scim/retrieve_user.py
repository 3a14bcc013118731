"""GET /api/orgs/{platform_key}/scim/v2/Users/{id}"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.retrieve_user_format import RetrieveUserFormat
from ...models.scim_user_response import SCIMUserResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[SCIMUserResponse] = Operation(
    "retrieve_user", "GET", "/api/orgs/{platform_key}/scim/v2/Users/{id}", SCIMUserResponse
)


async def asyncio(
    platform_key: str, id: str, *, client: DataManagerClient, format_: RetrieveUserFormat | Unset = UNSET
) -> SCIMUserResponse:
    """Get details of a specific user

    Get details of a specific user by ID for the specified platform

    Args:
        platform_key: In the path.
        id: In the path.
        format_: One of json, scim+json.

    Returns:
        SCIMUserResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request - missing required fields or invalid data
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            404: User not found
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, id), {"format": format_})


async def asyncio_detailed(
    platform_key: str, id: str, *, client: DataManagerClient, format_: RetrieveUserFormat | Unset = UNSET
) -> Response[SCIMUserResponse]:
    """Get details of a specific user

    As `asyncio`. Returns Response[SCIMUserResponse]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, id), {"format": format_})


def sync(
    platform_key: str, id: str, *, client: DataManagerClient, format_: RetrieveUserFormat | Unset = UNSET
) -> SCIMUserResponse:
    """Get details of a specific user

    As `asyncio`, blocking. Returns SCIMUserResponse. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        platform_key: In the path.
        id: In the path.
        format_: One of json, scim+json.
    """
    return OPERATION.sync(client, (platform_key, id), {"format": format_})


def sync_detailed(
    platform_key: str, id: str, *, client: DataManagerClient, format_: RetrieveUserFormat | Unset = UNSET
) -> Response[SCIMUserResponse]:
    """Get details of a specific user

    As `asyncio`, blocking. Returns Response[SCIMUserResponse]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    return OPERATION.sync_detailed(client, (platform_key, id), {"format": format_})
