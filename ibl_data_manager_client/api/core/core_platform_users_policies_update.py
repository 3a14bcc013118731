"""PUT /api/core/platform/users/policies/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_policy_update import UserPolicyUpdate
from ...types import Response

OPERATION: Operation[dict[str, list[str]]] = Operation(
    "core_platform_users_policies_update", "PUT", "/api/core/platform/users/policies/", dict[str, list[str]]
)


async def asyncio(*, client: DataManagerClient, body: list[UserPolicyUpdate]) -> dict[str, list[str]]:
    """Bulk update user policies on a platform. Requires Ibl.Core/UserPolicies/write permission.

    Policy removals are processed before policy additions.

    Args:
        body: As application/json.

    Returns:
        dict[str, list[str]].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400
            403
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: list[UserPolicyUpdate]
) -> Response[dict[str, list[str]]]:
    """Bulk update user policies on a platform. Requires Ibl.Core/UserPolicies/write permission.

    As `asyncio`. Returns Response[dict[str, list[str]]]. Raises errors.APIStatusError (400, 403).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: list[UserPolicyUpdate]) -> dict[str, list[str]]:
    """Bulk update user policies on a platform. Requires Ibl.Core/UserPolicies/write permission.

    As `asyncio`, blocking. Returns dict[str, list[str]]. Raises errors.APIStatusError (400, 403).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: list[UserPolicyUpdate]) -> Response[dict[str, list[str]]]:
    """Bulk update user policies on a platform. Requires Ibl.Core/UserPolicies/write permission.

    As `asyncio`, blocking. Returns Response[dict[str, list[str]]]. Raises errors.APIStatusError (400, 403).
    """
    return OPERATION.sync_detailed(client, (), None, body)
