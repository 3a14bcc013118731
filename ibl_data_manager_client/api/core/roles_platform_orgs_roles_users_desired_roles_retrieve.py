"""GET /api/roles/platform/orgs/{org}/roles/users/{username}/desired-roles/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.desired_role import DesiredRole
from ...types import Response

OPERATION: Operation[DesiredRole] = Operation(
    "roles_platform_orgs_roles_users_desired_roles_retrieve",
    "GET",
    "/api/roles/platform/orgs/{org}/roles/users/{username}/desired-roles/",
    DesiredRole,
)


async def asyncio(org: str, username: str, *, client: DataManagerClient) -> DesiredRole:
    """Retrieve a user's desired role information.

    This endpoint returns the role and skills that a user has indicated
    they want to develop or acquire. This represents the user's career
    goals and learning objectives.

    Path Parameters:
        org (str): The platform/organization identifier
        username (str): The username of the user to retrieve role information for

    Returns:
        The user's desired role information including:
        - Target role title
        - Skills needed for the role
        - Current progress toward skill acquisition

    Error Responses:
        400 Bad Request: If the user doesn't exist in the platform or has no desired role
        404 Not Found: If the specified platform doesn't exist

    Args:
        org: In the path.
        username: In the path.

    Returns:
        DesiredRole.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the user doesn't exist in the platform or has no desired role
            404: If the specified platform doesn't exist
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username))


async def asyncio_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[DesiredRole]:
    """Retrieve a user's desired role information.

    As `asyncio`. Returns Response[DesiredRole]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, username))


def sync(org: str, username: str, *, client: DataManagerClient) -> DesiredRole:
    """Retrieve a user's desired role information.

    As `asyncio`, blocking. Returns DesiredRole. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        username: In the path.
    """
    return OPERATION.sync(client, (org, username))


def sync_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[DesiredRole]:
    """Retrieve a user's desired role information.

    As `asyncio`, blocking. Returns Response[DesiredRole]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, username))
