"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/tones/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.tones_view import TonesView
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[TonesView] | TonesView] = Operation(
    "ai_prompt_orgs_users_tones_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tones/",
    _codec.FirstOf(_codec.ListOf(TonesView.from_dict), TonesView.from_dict),
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> list[TonesView] | TonesView:
    """Endpoint for getting prompt tones.

    Accessible to tenant admins and students.

    Returns:

        200: List of tones.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[list[TonesView] | TonesView]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> list[TonesView] | TonesView:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[list[TonesView] | TonesView]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
