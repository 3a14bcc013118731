"""GET /api/core/users/metadata/proxy/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.edx_user_metadata import EdxUserMetadata
from ...types import UNSET, Response, Unset

OPERATION: Operation[EdxUserMetadata] = Operation(
    "core_users_metadata_proxy_retrieve", "GET", "/api/core/users/metadata/proxy/", EdxUserMetadata
)


async def asyncio(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> EdxUserMetadata:
    """Get detailed user information.

    Make permission check for platform admins here,
    then proxy request to edx.

    Args:
        email: In the query.
        user_id: In the query.
        username: In the query.

    Returns:
        EdxUserMetadata.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"email": email, "user_id": user_id, "username": username})


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[EdxUserMetadata]:
    """Get detailed user information.

    As `asyncio`. Returns Response[EdxUserMetadata]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"email": email, "user_id": user_id, "username": username})


def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> EdxUserMetadata:
    """Get detailed user information.

    As `asyncio`, blocking. Returns EdxUserMetadata. Raises errors.APIStatusError.

    Args:
        email: In the query.
        user_id: In the query.
        username: In the query.
    """
    return OPERATION.sync(client, (), {"email": email, "user_id": user_id, "username": username})


def sync_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[EdxUserMetadata]:
    """Get detailed user information.

    As `asyncio`, blocking. Returns Response[EdxUserMetadata]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"email": email, "user_id": user_id, "username": username})
