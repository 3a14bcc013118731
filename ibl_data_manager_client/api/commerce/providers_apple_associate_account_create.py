"""POST /api/providers/apple/associate-account/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.associate_account_response import AssociateAccountResponse
from ...models.associate_apple_account import AssociateAppleAccount
from ...types import Response

OPERATION: Operation[AssociateAccountResponse] = Operation(
    "providers_apple_associate_account_create",
    "POST",
    "/api/providers/apple/associate-account/",
    AssociateAccountResponse,
)


async def asyncio(*, client: DataManagerClient, body: AssociateAppleAccount) -> AssociateAccountResponse:
    """Associate an Apple account with a user known user

    Args:
        body: As application/json.

    Returns:
        AssociateAccountResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: AssociateAppleAccount
) -> Response[AssociateAccountResponse]:
    """Associate an Apple account with a user known user

    As `asyncio`. Returns Response[AssociateAccountResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: AssociateAppleAccount) -> AssociateAccountResponse:
    """Associate an Apple account with a user known user

    As `asyncio`, blocking. Returns AssociateAccountResponse. Raises errors.APIStatusError (400).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: AssociateAppleAccount) -> Response[AssociateAccountResponse]:
    """Associate an Apple account with a user known user

    As `asyncio`, blocking. Returns Response[AssociateAccountResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), None, body)
