"""PUT /api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.tones_view import TonesView
from ...models.tones_view_input import TonesViewInput
from ...types import UNSET, Response, Unset

OPERATION: Operation[TonesView] = Operation(
    "ai_prompt_orgs_users_tones_update", "PUT", "/api/ai-prompt/orgs/{org}/users/{user_id}/tones/{tone_id}/", TonesView
)


async def asyncio(
    org: str, user_id: str, tone_id: int, *, client: DataManagerClient, body: TonesViewInput | Unset = UNSET
) -> TonesView:
    """Endpoint for updating prompt tone.

    Accessible to tenant admins only.

    Returns:

        200: tone Object.

        400: When data is not valid.

    Args:
        org: In the path.
        user_id: In the path.
        tone_id: In the path.
        body: As application/json.

    Returns:
        TonesView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When data is not valid
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, tone_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, tone_id: int, *, client: DataManagerClient, body: TonesViewInput | Unset = UNSET
) -> Response[TonesView]:
    """Endpoint for updating prompt tone.

    As `asyncio`. Returns Response[TonesView]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, tone_id), None, body)


def sync(
    org: str, user_id: str, tone_id: int, *, client: DataManagerClient, body: TonesViewInput | Unset = UNSET
) -> TonesView:
    """Endpoint for updating prompt tone.

    As `asyncio`, blocking. Returns TonesView. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        tone_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, tone_id), None, body)


def sync_detailed(
    org: str, user_id: str, tone_id: int, *, client: DataManagerClient, body: TonesViewInput | Unset = UNSET
) -> Response[TonesView]:
    """Endpoint for updating prompt tone.

    As `asyncio`, blocking. Returns Response[TonesView]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, tone_id), None, body)
