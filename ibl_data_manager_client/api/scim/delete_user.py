"""DELETE /api/orgs/{platform_key}/scim/v2/Users/{id}"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.delete_user_format import DeleteUserFormat
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "delete_user", "DELETE", "/api/orgs/{platform_key}/scim/v2/Users/{id}", answer="any"
)


async def asyncio(
    platform_key: str, id: str, *, client: DataManagerClient, format_: DeleteUserFormat | Unset = UNSET
) -> Any:
    """Delete a user (not supported)

    Delete a user for the specified platform (not supported)

    Args:
        platform_key: In the path.
        id: In the path.
        format_: One of json, scim+json.

    Returns:
        Any: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            405: Method not allowed - User deletion is not supported via SCIM
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, id), {"format": format_})


async def asyncio_detailed(
    platform_key: str, id: str, *, client: DataManagerClient, format_: DeleteUserFormat | Unset = UNSET
) -> Response[Any]:
    """Delete a user (not supported)

    As `asyncio`. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError (405).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, id), {"format": format_})


def sync(platform_key: str, id: str, *, client: DataManagerClient, format_: DeleteUserFormat | Unset = UNSET) -> Any:
    """Delete a user (not supported)

    As `asyncio`, blocking. Returns Any (any JSON, parsed). Raises errors.APIStatusError (405).

    Args:
        platform_key: In the path.
        id: In the path.
        format_: One of json, scim+json.
    """
    return OPERATION.sync(client, (platform_key, id), {"format": format_})


def sync_detailed(
    platform_key: str, id: str, *, client: DataManagerClient, format_: DeleteUserFormat | Unset = UNSET
) -> Response[Any]:
    """Delete a user (not supported)

    As `asyncio`, blocking. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError (405).
    """
    return OPERATION.sync_detailed(client, (platform_key, id), {"format": format_})
