"""DELETE /api/credentials/orgs/{org}/users/{user_id}/assignments/{assignment_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "credentials_orgs_users_assignments_destroy",
    "DELETE",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/{assignment_id}",
    answer="none",
)


async def asyncio(
    org: str,
    user_id: str,
    assignment_id: str,
    *,
    client: DataManagerClient,
) -> None:
    """Delete a credential assignment using its entity_id.
    Only platform admins and department admins can delete assignments.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            assignment_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    assignment_id: str,
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            assignment_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    assignment_id: str,
    *,
    client: DataManagerClient,
) -> None:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            assignment_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    assignment_id: str,
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            assignment_id,
        ),
    )
