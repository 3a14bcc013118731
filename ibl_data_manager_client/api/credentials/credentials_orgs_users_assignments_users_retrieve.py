"""GET /api/credentials/orgs/{org}/users/{user_id}/assignments/users/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "credentials_orgs_users_assignments_users_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/users/",
    answer="any",
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Any:
    """Get assignments and their corresponding assertions based on user role:
    - Regular users: get only their own assignments
    - Platform admins: get assignments for all users in their platform
    - Department admins: get assignments for users in their department groups

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
) -> Response[Any]:
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
) -> Any:
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
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
