"""GET /api/roles/platform/orgs/{org}/roles/users/{username}/reported-roles/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.reported_role import ReportedRole
from ...types import Response

OPERATION: Operation[ReportedRole] = Operation(
    "roles_platform_orgs_roles_users_reported_roles_retrieve",
    "GET",
    "/api/roles/platform/orgs/{org}/roles/users/{username}/reported-roles/",
    ReportedRole,
)


async def asyncio(org: str, username: str, *, client: DataManagerClient) -> ReportedRole:
    """Retrieve a user's reported role information.

    This endpoint returns the role and skills that a user has reported
    having in their profile. This represents the user's current skills
    and professional role.

    Path Parameters:
        org (str): The platform/organization identifier
        username (str): The username of the user to retrieve role information for

    Returns:
        The user's reported role information including:
        - Role title
        - Skills associated with the role
        - Experience level

    Error Responses:
        400 Bad Request: If the user doesn't exist in the platform or has no reported role
        404 Not Found: If the specified platform doesn't exist

    Args:
        org: In the path.
        username: In the path.

    Returns:
        ReportedRole.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the user doesn't exist in the platform or has no reported role
            404: If the specified platform doesn't exist
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username))


async def asyncio_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[ReportedRole]:
    """Retrieve a user's reported role information.

    As `asyncio`. Returns Response[ReportedRole]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, username))


def sync(org: str, username: str, *, client: DataManagerClient) -> ReportedRole:
    """Retrieve a user's reported role information.

    As `asyncio`, blocking. Returns ReportedRole. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        username: In the path.
    """
    return OPERATION.sync(client, (org, username))


def sync_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[ReportedRole]:
    """Retrieve a user's reported role information.

    As `asyncio`, blocking. Returns Response[ReportedRole]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, username))
