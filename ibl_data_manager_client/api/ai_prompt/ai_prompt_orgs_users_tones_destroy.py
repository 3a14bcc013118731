"""DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "ai_prompt_orgs_users_tones_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/",
    answer="none",
)


async def asyncio(
    org: str,
    user_id: str,
    tone_id: int,
    *,
    client: DataManagerClient,
) -> None:
    """Endpoint for deleting prompt tone.

    Accessible to tenant admins and students.

    Returns:

        204: No response data.

        400: When data is not valid.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: When data is not valid
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            tone_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    tone_id: int,
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            tone_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    tone_id: int,
    *,
    client: DataManagerClient,
) -> None:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            tone_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    tone_id: int,
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            tone_id,
        ),
    )
