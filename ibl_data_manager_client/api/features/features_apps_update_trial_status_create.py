"""POST /api/features/apps/update-trial-status/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.activate_user_free_trial import ActivateUserFreeTrial
from ...types import Response

OPERATION: Operation[ActivateUserFreeTrial] = Operation(
    "features_apps_update_trial_status_create", "POST", "/api/features/apps/update-trial-status/", ActivateUserFreeTrial
)


async def asyncio(*, client: DataManagerClient, body: ActivateUserFreeTrial) -> ActivateUserFreeTrial:
    """Activates free trial for the user

    Set free_trial_started to True| false for the user app

    App URL or ID is required as well as the platform key

    Args:
        body: As application/json.

    Returns:
        ActivateUserFreeTrial.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: ActivateUserFreeTrial
) -> Response[ActivateUserFreeTrial]:
    """Activates free trial for the user

    As `asyncio`. Returns Response[ActivateUserFreeTrial]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: ActivateUserFreeTrial) -> ActivateUserFreeTrial:
    """Activates free trial for the user

    As `asyncio`, blocking. Returns ActivateUserFreeTrial. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: ActivateUserFreeTrial) -> Response[ActivateUserFreeTrial]:
    """Activates free trial for the user

    As `asyncio`, blocking. Returns Response[ActivateUserFreeTrial]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
