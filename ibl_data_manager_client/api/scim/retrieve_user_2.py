"""GET /api/orgs/{platform_key}/scim/v2/Users/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.scim_user_response import SCIMUserResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.retrieve_user_2_format import RetrieveUser2Format

OPERATION: Operation[SCIMUserResponse] = Operation(
    "retrieve_user_2",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Users/{id}/",
    SCIMUserResponse.from_dict,
)


async def asyncio(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: RetrieveUser2Format | Unset = UNSET,
) -> SCIMUserResponse:
    """Get details of a specific user

    Get details of a specific user by ID for the specified platform

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid request - missing required fields or invalid data
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            404: User not found
            500: Internal server error
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
    format_: RetrieveUser2Format | Unset = UNSET,
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
    )


def sync(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: RetrieveUser2Format | Unset = UNSET,
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
    )


def sync_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: RetrieveUser2Format | Unset = UNSET,
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
    )
