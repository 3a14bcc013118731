"""GET /api/ai-account/orgs/{org}/users/{user_id}/free-trial"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.free_trial_status import FreeTrialStatus
from ...types import Response

OPERATION: Operation[FreeTrialStatus] = Operation(
    "ai_account_orgs_users_free_trial_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/users/{user_id}/free-trial",
    FreeTrialStatus,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> FreeTrialStatus:
    """Retrieve the free trial status for an organization.

    Args:
        request: The HTTP request
        org: Organization key identifier

    Returns:
        Response: Free trial status (boolean)

    Raises:
        NotFound: When organization is not found

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        FreeTrialStatus.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: When organization is not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[FreeTrialStatus]:
    """Retrieve the free trial status for an organization.

    As `asyncio`. Returns Response[FreeTrialStatus]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> FreeTrialStatus:
    """Retrieve the free trial status for an organization.

    As `asyncio`, blocking. Returns FreeTrialStatus. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[FreeTrialStatus]:
    """Retrieve the free trial status for an organization.

    As `asyncio`, blocking. Returns Response[FreeTrialStatus]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
