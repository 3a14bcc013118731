"""GET /api/roles/platform/orgs/{org}/roles/users/{username}/desired-roles/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.desired_role import DesiredRole
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[DesiredRole] = Operation(
    "roles_platform_orgs_roles_users_desired_roles_retrieve",
    "GET",
    "/api/roles/platform/orgs/{org}/roles/users/{username}/desired-roles/",
    DesiredRole.from_dict,
)


async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> DesiredRole:
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

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: If the user doesn't exist in the platform or has no desired role
            404: If the specified platform doesn't exist
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
) -> Response[DesiredRole]:
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
) -> DesiredRole:
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
) -> Response[DesiredRole]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            username,
        ),
    )
