"""PUT /api/core/platform/users/policies/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.user_policy_update_response import UserPolicyUpdateResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.user_policy_update import UserPolicyUpdate

OPERATION: Operation[UserPolicyUpdateResponse] = Operation(
    "core_platform_users_policies_update",
    "PUT",
    "/api/core/platform/users/policies/",
    UserPolicyUpdateResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: list[UserPolicyUpdate],
) -> UserPolicyUpdateResponse:
    """Bulk update user policies on a platform. Requires Ibl.Core/UserPolicies/write permission.

    Policy removals are processed before policy additions.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400:
            403:
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
    body: list[UserPolicyUpdate],
) -> Response[UserPolicyUpdateResponse]:
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
    body: list[UserPolicyUpdate],
) -> UserPolicyUpdateResponse:
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
    body: list[UserPolicyUpdate],
) -> Response[UserPolicyUpdateResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
