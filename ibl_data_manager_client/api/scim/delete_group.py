"""DELETE /api/orgs/{platform_key}/scim/v2/Groups/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.delete_group_format import DeleteGroupFormat

OPERATION: Operation[None] = Operation(
    "delete_group",
    "DELETE",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}",
    answer="none",
)


async def asyncio(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: DeleteGroupFormat | Unset = UNSET,
) -> None:
    """Delete an existing RBAC group

    Delete an existing RBAC group from the system

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            401: Unauthorized
            403: Forbidden
            404: RBAC group not found
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
    format_: DeleteGroupFormat | Unset = UNSET,
) -> Response[None]:
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
    format_: DeleteGroupFormat | Unset = UNSET,
) -> None:
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
    format_: DeleteGroupFormat | Unset = UNSET,
) -> Response[None]:
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
