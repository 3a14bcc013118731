"""POST /api/career/location/orgs/{org}/users/{username}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "career_location_orgs_users_create", "POST", "/api/career/location/orgs/{org}/users/{username}/", answer="any"
)


async def asyncio(org: str, username: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """API endpoint for managing user base locations

    Args:
        org: In the path.
        username: In the path.
        body: Any JSON; none is described.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), None, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[Any]:
    """API endpoint for managing user base locations

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), None, body)


def sync(org: str, username: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """API endpoint for managing user base locations

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, username), None, body)


def sync_detailed(org: str, username: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """API endpoint for managing user base locations

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), None, body)
