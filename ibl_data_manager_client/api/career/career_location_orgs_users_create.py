"""POST /api/career/location/orgs/{org}/users/{username}/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "career_location_orgs_users_create",
    "POST",
    "/api/career/location/orgs/{org}/users/{username}/",
    answer="any",
)


async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Any:
    """API endpoint for managing user base locations

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            username,
        ),
    )


async def asyncio_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            username,
        ),
    )


def sync(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            username,
        ),
    )


def sync_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            username,
        ),
    )
