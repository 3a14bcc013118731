"""POST /api/core/rbac/mentor-access/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.mentor_policy import MentorPolicy
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.mentor_policy_input import MentorPolicyInput

OPERATION: Operation[MentorPolicy] = Operation(
    "core_rbac_mentor_access_create",
    "POST",
    "/api/core/rbac/mentor-access/",
    MentorPolicy.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: MentorPolicyInput,
) -> MentorPolicy:
    """Control which RbacGroups and/or Users have access to a mentor and with what Role

    Create or update RBAC policies to manage group and user access to specific mentors. Creates
    role-specific policies and handles adding/removing groups and users.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid request data or validation errors
            403: Permission denied - ShareMentor permission required
            404: Platform or mentor not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: MentorPolicyInput,
) -> Response[MentorPolicy]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: MentorPolicyInput,
) -> MentorPolicy:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: MentorPolicyInput,
) -> Response[MentorPolicy]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
