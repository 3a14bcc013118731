"""POST /api/core/rbac/mentor-access/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_access_change import MentorAccessChange
from ...models.mentor_policy import MentorPolicy
from ...types import Response

OPERATION: Operation[MentorAccessChange] = Operation(
    "core_rbac_mentor_access_create", "POST", "/api/core/rbac/mentor-access/", MentorAccessChange
)


async def asyncio(*, client: DataManagerClient, body: MentorPolicy) -> MentorAccessChange:
    """Control which RbacGroups and/or Users have access to a mentor and with what Role

    Create or update RBAC policies to manage group and user access to specific mentors. Creates role-specific
    policies and handles adding/removing groups and users.

    Args:
        body: Serializer for mentor-specific RBAC policies using ModelSerializer pattern.
            Accepts mentor_id and role, generates resources and role internally.

    Returns:
        MentorAccessChange.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data or validation errors
            403: Permission denied - ShareMentor permission required
            404: Platform or mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: MentorPolicy) -> Response[MentorAccessChange]:
    """Control which RbacGroups and/or Users have access to a mentor and with what Role

    As `asyncio`. Returns Response[MentorAccessChange]. Raises errors.APIStatusError (400, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: MentorPolicy) -> MentorAccessChange:
    """Control which RbacGroups and/or Users have access to a mentor and with what Role

    As `asyncio`, blocking. Returns MentorAccessChange. Raises errors.APIStatusError (400, 403, 404).

    Args:
        body: Serializer for mentor-specific RBAC policies using ModelSerializer pattern.
            Accepts mentor_id and role, generates resources and role internally.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: MentorPolicy) -> Response[MentorAccessChange]:
    """Control which RbacGroups and/or Users have access to a mentor and with what Role

    As `asyncio`, blocking. Returns Response[MentorAccessChange]. Raises errors.APIStatusError (400, 403, 404).
    """
    return OPERATION.sync_detailed(client, (), None, body)
