"""DELETE /api/credentials/orgs/{org}/users/{user_id}/assignments/{assignment_id}"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "credentials_orgs_users_assignments_destroy",
    "DELETE",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/{assignment_id}",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, assignment_id: str, *, client: DataManagerClient) -> None:
    """Delete a credential assignment using its entity_id.
    Only platform admins and department admins can delete assignments.

    Args:
        org: In the path.
        user_id: In the path.
        assignment_id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, assignment_id))


async def asyncio_detailed(org: str, user_id: str, assignment_id: str, *, client: DataManagerClient) -> Response[None]:
    """Delete a credential assignment using its entity_id.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, assignment_id))


def sync(org: str, user_id: str, assignment_id: str, *, client: DataManagerClient) -> None:
    """Delete a credential assignment using its entity_id.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        assignment_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, assignment_id))


def sync_detailed(org: str, user_id: str, assignment_id: str, *, client: DataManagerClient) -> Response[None]:
    """Delete a credential assignment using its entity_id.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, assignment_id))
