"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.play_wright_script import PlayWrightScript
from ...models.play_wright_script_input import PlayWrightScriptInput
from ...types import Response

OPERATION: Operation[PlayWrightScript] = Operation(
    "ai_mentor_orgs_users_playwright_scripts_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/playwright-scripts/{id}/",
    PlayWrightScript,
)


async def asyncio(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PlayWrightScriptInput
) -> PlayWrightScript:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this play wright script.
        body: As application/json.

    Returns:
        PlayWrightScript.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PlayWrightScriptInput
) -> Response[PlayWrightScript]:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    As `asyncio`. Returns Response[PlayWrightScript]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PlayWrightScriptInput
) -> PlayWrightScript:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    As `asyncio`, blocking. Returns PlayWrightScript. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this play wright script.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PlayWrightScriptInput
) -> Response[PlayWrightScript]:
    """Endpoints for viewing playwright scripts and updating playwright scripts for a tenant and user.

    As `asyncio`, blocking. Returns Response[PlayWrightScript]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
