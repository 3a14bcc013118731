"""DELETE /api/orgs/{platform_key}/scim/v2/Users/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.delete_user_2_format import DeleteUser2Format

OPERATION: Operation[Any] = Operation(
    "delete_user_2",
    "DELETE",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}/",
    answer="any",
)


async def asyncio(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: DeleteUser2Format | Unset = UNSET,
) -> Any:
    """Delete a user (not supported)

    Delete a user for the specified platform (not supported)

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            405: Method not allowed - User deletion is not supported via SCIM
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
    )


async def asyncio_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: DeleteUser2Format | Unset = UNSET,
) -> Response[Any]:
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
    )


def sync(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: DeleteUser2Format | Unset = UNSET,
) -> Any:
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
    )


def sync_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: DeleteUser2Format | Unset = UNSET,
) -> Response[Any]:
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
    )
