"""POST /api/features/apps/update/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.onboarding_status_update import OnboardingStatusUpdate
from ...types import Response

OPERATION: Operation[OnboardingStatusUpdate] = Operation(
    "features_apps_update_create", "POST", "/api/features/apps/update/", OnboardingStatusUpdate
)


async def asyncio(*, client: DataManagerClient, body: OnboardingStatusUpdate) -> OnboardingStatusUpdate:
    """Updates the user onboarding completed status

    Args:
        body: As application/json.

    Returns:
        OnboardingStatusUpdate.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: OnboardingStatusUpdate
) -> Response[OnboardingStatusUpdate]:
    """Updates the user onboarding completed status

    As `asyncio`. Returns Response[OnboardingStatusUpdate]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: OnboardingStatusUpdate) -> OnboardingStatusUpdate:
    """Updates the user onboarding completed status

    As `asyncio`, blocking. Returns OnboardingStatusUpdate. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: OnboardingStatusUpdate) -> Response[OnboardingStatusUpdate]:
    """Updates the user onboarding completed status

    As `asyncio`, blocking. Returns Response[OnboardingStatusUpdate]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
