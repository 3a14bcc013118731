"""GET /api/credentials/orgs/{org}/users/{user_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.credential import Credential
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Credential] = Operation(
    "credentials_orgs_users_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/",
    Credential.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Credential:
    """Get all credentials for a platform with search and pagination support.

    Query Parameters:
    - platform_org: Platform org ID (takes precedence over URL org)
    - page: Page number (default: 1)
    - page_size: Items per page (default: 10, max: 100)
    - search: Search term to filter credentials
    - course: Course ID to filter credentials
    - program: Program ID to filter credentials

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[Credential]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Credential:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[Credential]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
