"""POST /api/features/apps/update/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.onboarding_status_update import OnboardingStatusUpdate
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[OnboardingStatusUpdate] = Operation(
    "features_apps_update_create",
    "POST",
    "/api/features/apps/update/",
    OnboardingStatusUpdate.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: OnboardingStatusUpdate,
) -> OnboardingStatusUpdate:
    """Updates the user onboarding completed status

    Raises:
        errors.APIStatusError: the status is not 2xx.
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
    body: OnboardingStatusUpdate,
) -> Response[OnboardingStatusUpdate]:
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
    body: OnboardingStatusUpdate,
) -> OnboardingStatusUpdate:
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
    body: OnboardingStatusUpdate,
) -> Response[OnboardingStatusUpdate]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
