"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/tones/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.tones_view import TonesView
from ...types import Response

OPERATION: Operation[list[TonesView] | TonesView] = Operation(
    "ai_prompt_orgs_users_tones_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/tones/",
    list[TonesView] | TonesView,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[TonesView] | TonesView:
    """Endpoint for getting prompt tones.

    Accessible to tenant admins and students.

    Returns:

        200: List of tones.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[TonesView] | TonesView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient
) -> Response[list[TonesView] | TonesView]:
    """Endpoint for getting prompt tones.

    As `asyncio`. Returns Response[list[TonesView] | TonesView]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[TonesView] | TonesView:
    """Endpoint for getting prompt tones.

    As `asyncio`, blocking. Returns list[TonesView] | TonesView. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[TonesView] | TonesView]:
    """Endpoint for getting prompt tones.

    As `asyncio`, blocking. Returns Response[list[TonesView] | TonesView]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
