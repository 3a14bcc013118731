"""GET /api/roles/platform/orgs/{org}/roles/users/{username}/reported-roles/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.reported_role import ReportedRole
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ReportedRole] = Operation(
    "roles_platform_orgs_roles_users_reported_roles_retrieve",
    "GET",
    "/api/roles/platform/orgs/{org}/roles/users/{username}/reported-roles/",
    ReportedRole.from_dict,
)


async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> ReportedRole:
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

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: If the user doesn't exist in the platform or has no reported role
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
) -> Response[ReportedRole]:
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
) -> ReportedRole:
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
) -> Response[ReportedRole]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            username,
        ),
    )
