"""POST /api/ai-media/orgs/{org}/users/{user_id}/video-script-generation/text/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.video_script_generation import VideoScriptGeneration
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.video_script_from_text import VideoScriptFromText

OPERATION: Operation[VideoScriptGeneration] = Operation(
    "ai_media_orgs_users_video_script_generation_text_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/video-script-generation/text/",
    VideoScriptGeneration.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: VideoScriptFromText,
) -> VideoScriptGeneration:
    """Endpoint to generate video scripts from a text.

    The request body should be a JSON with your text, like below:
    ```
    {"text": "Generate a script about a campus comedy."}
    ```

    Example response:
    ```
    {"script": "hello this is a video script."}

    ```

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
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: VideoScriptFromText,
) -> Response[VideoScriptGeneration]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: VideoScriptFromText,
) -> VideoScriptGeneration:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: VideoScriptFromText,
) -> Response[VideoScriptGeneration]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )
