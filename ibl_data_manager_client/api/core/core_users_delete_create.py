"""POST /api/core/users/delete/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_delete_api_request import UserDeleteAPIRequest
from ...models.user_delete_api_response import UserDeleteAPIResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserDeleteAPIResponse] = Operation(
    "core_users_delete_create", "POST", "/api/core/users/delete/", UserDeleteAPIResponse
)


async def asyncio(*, client: DataManagerClient, body: UserDeleteAPIRequest | Unset = UNSET) -> UserDeleteAPIResponse:
    """Initiates the account deletion process for the authenticated user or specified username.

    Args:
        body: As application/json.

    Returns:
        UserDeleteAPIResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: UserDeleteAPIRequest | Unset = UNSET
) -> Response[UserDeleteAPIResponse]:
    """Initiates the account deletion process for the authenticated user or specified username.

    As `asyncio`. Returns Response[UserDeleteAPIResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserDeleteAPIRequest | Unset = UNSET) -> UserDeleteAPIResponse:
    """Initiates the account deletion process for the authenticated user or specified username.

    As `asyncio`, blocking. Returns UserDeleteAPIResponse. Raises errors.APIStatusError (400).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: UserDeleteAPIRequest | Unset = UNSET
) -> Response[UserDeleteAPIResponse]:
    """Initiates the account deletion process for the authenticated user or specified username.

    As `asyncio`, blocking. Returns Response[UserDeleteAPIResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), None, body)
